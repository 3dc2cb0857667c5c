#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Onward developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Adds up what meson's logs say of the test programs, and ends with "N passed, N failed".

usage: count-tests.py LOG.json...
A test that was skipped did not test anything, so it counts as failed; and so does a run without any.
"""

import json
import pathlib
import sys

GOOD = {'OK', 'EXPECTEDFAIL'}


def results(path):
    if path.exists():
        for line in path.read_text(encoding='utf-8').splitlines():
            entry = json.loads(line)
            yield entry['name'], entry['result'], path.parent.parent.name


def main(paths):
    passed = failed = 0
    for path in paths:
        for name, result, folder in results(pathlib.Path(path)):
            if result in GOOD:
                passed += 1
            else:
                failed += 1
                print(f'{folder}: {name}: {result}')
    if passed + failed == 0:
        print('No test ran')
        failed = 1
    print(f'{passed} passed, {failed} failed')
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
