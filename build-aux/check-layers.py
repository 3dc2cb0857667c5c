#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Onward developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that each folder of src includes only what its layer may.

The build keeps most of this by itself, since a folder's include path names only its own layers; but
the headers of SQLite lie where every compiler looks, and a folder might ask for more than it may.
usage: check-layers.py SOURCE_ROOT"""
import pathlib
import re
import sys

SECTIONS = {'today', 'journal', 'applications', 'interviews', 'goals', 'contacts', 'insights'}
CORE = {'model', 'store', 'exchange'}

# Which folders of ours a folder may include besides itself.
ALLOWED = {
    'model': set(),
    'store': {'model'},
    'exchange': {'model'},
    'demo': {'model'},
    'commands': {'model', 'store', 'exchange', 'demo'},
    'reminders': {'model', 'store'},
    'widgets': {'model', 'store'},
    'addresses': {'model', 'store', 'exchange', 'widgets'},
    'prompts': {'model', 'store', 'widgets'},
    'care': {'model', 'store', 'widgets'},
    'letters': {'model', 'store', 'widgets'},
    'proofs': {'model', 'store', 'widgets'},
    'setback': {'model', 'store', 'widgets'},
    'week': {'model', 'store', 'widgets'},
    'shell': None,  # knows everything
    '.': None,
}
for section in SECTIONS:
    ALLOWED[section] = {'model', 'store', 'widgets'}

# Which headers of others a folder must not see.
TOOLKIT = re.compile(r'<(gtk|gdk|adwaita|adw)')
DATABASE = re.compile(r'<sqlite3')
WITHOUT_TOOLKIT = CORE | {'reminders', 'demo', 'commands'}


def complaints(root):
    source = root / 'src'
    home = {header.name: header.parent.name if header.parent != source else '.'
            for header in source.rglob('*.h')}
    for path in sorted(source.rglob('*.[ch]')):
        folder = path.parent.name if path.parent != source else '.'
        if folder not in ALLOWED:
            yield f'{path.relative_to(root)}: the folder is in no layer'
            continue
        for number, line in enumerate(path.read_text().splitlines(), 1):
            where = f'{path.relative_to(root)}:{number}'
            if not line.startswith('#include'):
                continue
            if folder in WITHOUT_TOOLKIT and TOOLKIT.search(line):
                yield f'{where}: {folder} has no GTK'
            if folder != 'store' and DATABASE.search(line):
                yield f'{where}: SQL is only in store'
            ours = re.search(r'"([^"]+\.h)"', line)
            of = home.get(pathlib.Path(ours.group(1)).name) if ours else None
            if of and of != folder and ALLOWED[folder] is not None and of not in ALLOWED[folder]:
                yield f'{where}: {folder} may not include {of}'


def main():
    found = list(complaints(pathlib.Path(sys.argv[1])))
    for complaint in found:
        print(complaint)
    return 1 if found else 0


if __name__ == '__main__':
    sys.exit(main())
