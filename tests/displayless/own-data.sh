#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Onward developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# own-data.sh ONWARD: the program itself exports, imports and checks, without a display, and says by
# its exit status and in words what came of it.

set -eu
onward=$(readlink -f "$1")
unset DISPLAY WAYLAND_DISPLAY
folder=$(mktemp -d "${TMPDIR:-/tmp}/onward-own-data.XXXXXX")
trap 'rm -rf "$folder"' EXIT
cd "$folder"

fail() {
  echo "own-data: $*" >&2
  exit 1
}

# expect STATUS TEXT ARGUMENT...
expect() {
  wanted=$1
  text=$2
  shift 2
  status=0
  "$onward" "$@" >said 2>&1 || status=$?
  [ "$status" = "$wanted" ] || fail "onward $*: exit status $status, not $wanted: $(cat said)"
  grep -q -e "$text" said || fail "onward $*: does not say “$text”: $(cat said)"
}

expect 0 'records written to' --demo --export demo.json
[ "$(stat -c %a demo.json)" = 600 ] || fail 'others can read the export'
expect 0 ' new' --diary one.db --import demo.json
expect 0 'sound' --diary one.db --check
expect 0 'records written to' --diary one.db --export again.json
cmp demo.json again.json || fail 'an export, imported and exported again, is another one'
expect 0 ' the same' --diary one.db --import demo.json

# A record that is changed later wins, one that is refused is named, the rest is taken over.
sed -e 's/"modified": \([0-9]*\), "name": "Sam"/"modified": 3000000000, "name": "Sam F."/' \
  -e 's/"sting": 8/"sting": 80/' demo.json >changed.json
expect 3 'refused' --diary one.db --import changed.json
expect 0 'records written to' --diary one.db --export changed-again.json
grep -q 'Sam F.' changed-again.json || fail 'the newer record was not taken over'
cmp demo.json changed-again.json >/dev/null && fail 'the import changed nothing'

head -c 5000 demo.json >cut.json
expect 1 'damaged, or is not from Onward' --diary two.db --import cut.json
expect 1 'no diary' --diary none.db --check
[ ! -e none.db ] || fail 'looking for a diary made one'
expect 2 'json' --diary one.db --export diary.txt
echo 'Dear diary' >not-a-diary.db
expect 1 '^onward: ' --diary not-a-diary.db --export x.json
[ ! -e x.json ] || fail 'an export of nothing was written'
[ "$(cat not-a-diary.db)" = 'Dear diary' ] || fail 'a file that is no diary was touched'
