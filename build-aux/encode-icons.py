#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Onward developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""encode-icons.py ENCODER COMPILER GRESOURCE DATA OUTPUT DEPFILE

Draws the symbolic icons that GRESOURCE names in the sizes that are on the first page, and makes a
resource of them.  A program that finds these has no need of the library for SVG, which takes longer to
load than a page takes to be built; other sizes still come from the drawings."""

import pathlib
import re
import subprocess
import sys
import tempfile

PREFIX = '/io/github/onward_app/Onward/icons'
SIZES = (16, 24, 32, 48, 64, 96, 128)


def main():
    encoder, compiler, gresource, data, output, depfile = sys.argv[1:]
    names = re.findall(r'<file>icons/scalable/actions/(.+)\.svg</file>', pathlib.Path(gresource).read_text())
    drawings = [pathlib.Path(data, 'icons', 'scalable', 'actions', name + '.svg') for name in names]
    pathlib.Path(depfile).write_text(f'{output}: {" ".join(str(drawing) for drawing in drawings)}\n')
    with tempfile.TemporaryDirectory() as scratch:
        files = []
        for size in SIZES:
            folder = pathlib.Path(scratch, f'{size}x{size}', 'actions')
            folder.mkdir(parents=True)
            for drawing in drawings:
                made = subprocess.run([encoder, drawing, f'{size}x{size}', '-o', folder], stderr=subprocess.PIPE, text=True)
                file = folder / (drawing.stem + '.symbolic.png')
                if made.returncode == 0 and file.exists():
                    files.append(file.relative_to(scratch))
                else:
                    # The encoder needs the SVG loader; without it the program draws them itself.
                    print(f'{drawing.name} was not encoded: {made.stderr.strip()}', file=sys.stderr)
        listed = ''.join(f'<file>{file}</file>' for file in files)
        listing = pathlib.Path(scratch, 'icons.gresource.xml')
        listing.write_text(f'<gresources><gresource prefix="{PREFIX}">{listed}</gresource></gresources>')
        subprocess.run([compiler, '--generate-source', '--c-name', 'onward_icons', '--sourcedir', scratch,
                        '--target', output, listing], check=True)


if __name__ == '__main__':
    main()
