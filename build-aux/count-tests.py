#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Onward developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Adds up what meson's logs say of the test programs, and ends with "N passed, N failed".

usage: count-tests.py --all|--some LOG.json...
A test that was skipped did not test anything, so it counts as failed.  So does a log without any
test: with --all each log, with --some all of them together.
"""

import json
import pathlib
import sys

GOOD = {'OK', 'EXPECTEDFAIL'}


def results(path):
    if not path.exists():
        return []
    return [json.loads(line) for line in path.read_text(encoding='utf-8').splitlines()]


def main(option, *names):
    logs = {pathlib.Path(name): results(pathlib.Path(name)) for name in names}
    passed = failed = 0
    for path, tests in logs.items():
        for test in tests:
            if test['result'] in GOOD:
                passed += 1
            else:
                failed += 1
                print(f'{path.parent.parent.name}: {test["name"]}: {test["result"]}')
        if option == '--all' and not tests:
            failed += 1
            print(f'{path}: no test ran')
    if passed + failed == 0:
        failed += 1
        print('No test of that name')
    print(f'{passed} passed, {failed} failed')
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
