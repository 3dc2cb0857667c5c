#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Onward developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that each icon is well-formed, has the size its place asks for, and can be recoloured.

usage: check-icons.py FOLDER
GTK paints every shape of a symbolic icon in the colour of the text around it: a stroke would stay
as it is, and a shape that is not to be seen would appear.
"""

import pathlib
import sys
import xml.etree.ElementTree as ET

SVG = '{http://www.w3.org/2000/svg}'
SHAPES = {SVG + name for name in ('path', 'rect', 'circle')}


def complaints(path):
    try:
        root = ET.parse(path).getroot()
    except ET.ParseError as error:
        yield f'is not well-formed: {error}'
        return
    symbolic = path.stem.endswith('-symbolic')
    size = '16' if symbolic else '128'
    if (root.tag, root.get('width'), root.get('height')) != (SVG + 'svg', size, size):
        yield f'is not an SVG picture of {size} × {size}'
    if not symbolic:
        return
    for element in root.iter():
        if element is root:
            continue
        if element.tag not in SHAPES:
            yield f'has a <{element.tag.removeprefix(SVG)}>, which may not be recoloured'
        if element.get('fill', 'none') == 'none' or element.get('stroke') or element.get('style'):
            yield 'has a shape that is not simply filled'


def main(folder):
    icons = sorted(pathlib.Path(folder).rglob('*.svg'))
    bad = [(icon, complaint) for icon in icons for complaint in complaints(icon)]
    for icon, complaint in bad:
        print(f'{icon}: {complaint}', file=sys.stderr)
    return 1 if bad or not icons else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1]))
