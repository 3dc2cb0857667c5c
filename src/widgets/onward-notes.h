/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * OnwardNotes:
 * A text of many lines that grows with what is typed; Ctrl+Z takes typing back, Tab leaves it.
 *
 * Properties: text (to be bound to a TEXT field; never NULL), label (its name for a screen reader,
 * shown above it when "show-label"), show-label, placeholder, min-lines (3), roomy (the journal's
 * page: larger, more line height, without a frame).
 *
 * Setting another text from outside forgets what could be taken back.
 */
#define ONWARD_TYPE_NOTES (onward_notes_get_type ())
G_DECLARE_FINAL_TYPE (OnwardNotes, onward_notes, ONWARD, NOTES, GtkWidget)

const char *onward_notes_get_text   (OnwardNotes *self);
void        onward_notes_set_text   (OnwardNotes *self, const char *text);
void        onward_notes_insert     (OnwardNotes *self, const char *text);
/* For what marks or asks about passages of it; its text is set through the property. */
GtkTextBuffer *onward_notes_get_buffer (OnwardNotes *self);

G_END_DECLS
