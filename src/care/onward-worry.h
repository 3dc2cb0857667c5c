/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-editor.h"

G_BEGIN_DECLS

/* How long it takes. */
#define ONWARD_WORRY_MINUTES 15

/**
 * OnwardWorry:
 * A quarter of an hour to worry in, on a page that keeps it: a journal entry like any other.  It says
 * until when, counts nothing down, asks one question at the end, and may be closed at any time.
 */
#define ONWARD_TYPE_WORRY (onward_worry_get_type ())
G_DECLARE_FINAL_TYPE (OnwardWorry, onward_worry, ONWARD, WORRY, OnwardEditor)

GtkWindow *onward_worry_window_new (OnwardWorkspace *workspace);

G_END_DECLS
