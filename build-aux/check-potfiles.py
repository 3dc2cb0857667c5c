#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Onward developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that po/POTFILES names every file with translatable text, each once and in order.

usage: check-potfiles.py [--write] SOURCE_ROOT
With --write it writes the list instead of complaining about it.
"""

import pathlib
import re
import sys

FOLDERS = ['data', 'src', 'ui']
C_CALL = re.compile(r'\b(?:_|N_|C_|NC_|Q_|gettext|ngettext|dngettext|g_dngettext|g_dpgettext2?)\s*\(\s*(?:[A-Z_]+,\s*)?"')
C_COMMENT = re.compile(r'/\*.*?\*/|//[^\n]*', re.DOTALL)
UI_TEXT = re.compile(r'\btranslatable="(?:yes|true|1)"')
HEAD = '# Files with text that a person reads, in alphabetical order\n'


def has_text(path):
    """Whether xgettext is to look at the file.  The descriptions in the gschema are for developers."""
    name = path.name
    if name.endswith(('.desktop.in', '.metainfo.xml.in')):
        return True
    if path.suffix in ('.c', '.h'):
        return bool(C_CALL.search(C_COMMENT.sub('', path.read_text(encoding='utf-8'))))
    if path.suffix == '.ui':
        return bool(UI_TEXT.search(path.read_text(encoding='utf-8')))
    return False


def listed(path):
    lines = path.read_text(encoding='utf-8').splitlines()
    return [line.strip() for line in lines if line.strip() and not line.startswith('#')]


def main(arguments):
    write = '--write' in arguments
    root = pathlib.Path([a for a in arguments if not a.startswith('--')][0])
    potfiles = root / 'po' / 'POTFILES'
    wanted = sorted(str(path.relative_to(root)) for folder in FOLDERS
                    for path in (root / folder).rglob('*') if path.is_file() and has_text(path))
    if write:
        potfiles.write_text(HEAD + ''.join(f'{name}\n' for name in wanted), encoding='utf-8')
        return 0

    names = listed(potfiles)
    for name in sorted(set(wanted) - set(names)):
        print(f'po/POTFILES does not name {name}', file=sys.stderr)
    for name in sorted(set(names) - set(wanted)):
        print(f'po/POTFILES names {name}, which has no text to translate', file=sys.stderr)
    if names != sorted(set(names)):
        print('po/POTFILES is not sorted, or names a file twice', file=sys.stderr)
    if names == wanted:
        return 0
    print('"./dev pot" brings the list up to date', file=sys.stderr)
    return 1


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
