#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Onward developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes data/content/strings.h, which shows the texts of the shipped content to xgettext.

Run it without arguments after a change to data/content/*.json.  The test of the content fails
while the two differ.
"""

import json
import pathlib

# The keys whose values people read; all others are for the program.
READ_BY_PEOPLE = ("word", "title", "why", "text", "closing", "sounds", "example", "question")

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "data" / "content"

HEAD = """/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Made by build-aux/content-strings.py from the .json files beside it, for xgettext to read.  It is
 * never compiled.
 */
"""


def quoted(text):
    return json.dumps(text, ensure_ascii=False)


def lines_of(path, seen):
    content = json.loads(path.read_text(encoding="utf-8"))
    context = content.get("context")
    lines = []
    for item in content["items"]:
        for key in READ_BY_PEOPLE:
            if key not in item or (context, item[key]) in seen:
                continue
            seen.add((context, item[key]))
            lines.append("/* Translators: %s */" % content["tone"])
            if context:
                lines.append("NC_(%s, %s)" % (quoted(context), quoted(item[key])))
            else:
                lines.append("N_(%s)" % quoted(item[key]))
    return ["", "/* %s */" % path.name, ""] + lines


def main():
    seen = set()
    lines = []
    for path in sorted(FOLDER.glob("*.json")):
        lines += lines_of(path, seen)
    (FOLDER / "strings.h").write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
