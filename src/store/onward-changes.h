/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-store.h"

G_BEGIN_DECLS

/**
 * OnwardChanges:
 * Keeps two programs with the same diary true to each other.  What its store commits it tells on
 * the session bus, as the signal Changed (diary, type, uids) of io.github.onward_app.Onward.Diary; no
 * uids at all mean that many records of the type were written, and that all are to be read again;
 * what another program tells of the same diary it has the store read again.  Other diaries and the
 * program's own signals never get here: the bus is told not to send them.
 *
 * Signal: "heard" (type name, uids, none for all): another program committed; given even when the store is
 * closed, so that a program which sleeps may look.
 */
#define ONWARD_TYPE_CHANGES (onward_changes_get_type ())
G_DECLARE_FINAL_TYPE (OnwardChanges, onward_changes, ONWARD, CHANGES, GObject)

OnwardChanges *onward_changes_new (OnwardStore *store, GDBusConnection *connection);

G_END_DECLS
