#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Onward developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that each Flatpak manifest can be read and asks for exactly the permissions we promise.

usage: check-flatpak.py APP_ID MANIFEST...
"""

import sys

import yaml

PERMISSIONS = ['--share=ipc', '--socket=wayland', '--socket=fallback-x11', '--device=dri']


def complaints(app_id, manifest):
    asked = manifest.get('finish-args', [])
    if sorted(asked) != sorted(PERMISSIONS):
        yield f'asks for {" ".join(asked)} and not for {" ".join(PERMISSIONS)}'
    for key, wanted in [('id', app_id), ('runtime', 'org.gnome.Platform'),
                        ('sdk', 'org.gnome.Sdk'), ('command', 'onward')]:
        if manifest.get(key) != wanted:
            yield f'{key} is {manifest.get(key)!r} and not {wanted!r}'
    # A version such as 50 without quotes is a number in YAML, which flatpak-builder refuses.
    if not isinstance(manifest.get('runtime-version'), str):
        yield 'runtime-version is not a string'
    names = [module['name'] for module in manifest.get('modules', [])]
    if not names or names[-1] != 'onward':
        yield 'the last module is not onward'
    # Whatever else is built is fetched from its makers, and is what it was when it was looked at.
    for module in manifest.get('modules', [])[:-1]:
        for source in module.get('sources', []):
            url, digest = str(source.get('url', '')), str(source.get('sha256', ''))
            if not url.startswith('https://') or len(digest) != 64:
                yield f'{module["name"]} comes from no https address with a sha256'
        if not module.get('sources'):
            yield f'{module["name"]} comes from nowhere'


def main(app_id, *paths):
    bad = 0
    for path in paths:
        with open(path, encoding='utf-8') as file:
            manifest = yaml.safe_load(file)
        for complaint in complaints(app_id, manifest):
            print(f'{path}: {complaint}', file=sys.stderr)
            bad += 1
    return 1 if bad or not paths else 0


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
