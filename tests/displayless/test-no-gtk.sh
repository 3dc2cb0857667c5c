#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Onward developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What stays in memory from login to logout must not bring a toolkit along.
set -eu

libraries=$(ldd "$1")
echo "$libraries" | grep -q libgio || { echo "ldd has nothing to say of $1"; exit 1; }

if echo "$libraries" | grep -E 'lib(gtk|gdk|adwaita|gsk|epoxy|wayland-client|X11)[-.]'; then
  echo "The reminders link a toolkit"
  exit 1
fi
