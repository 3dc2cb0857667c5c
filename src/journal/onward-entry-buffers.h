/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * OnwardEntryBuffers:
 * The texts of entries that were written on and left, each with what can be taken back in it, until
 * the program ends.  The ones left longest ago are let go of first, so that it stays small.
 */
typedef struct _OnwardEntryBuffers OnwardEntryBuffers;

OnwardEntryBuffers *onward_entry_buffers_new  (void);
void                onward_entry_buffers_free (OnwardEntryBuffers *self);
void                onward_entry_buffers_keep (OnwardEntryBuffers *self, const char *uid, GtkTextBuffer *buffer);
GtkTextBuffer      *onward_entry_buffers_take (OnwardEntryBuffers *self, const char *uid, const char *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (OnwardEntryBuffers, onward_entry_buffers_free)

G_END_DECLS
