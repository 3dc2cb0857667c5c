/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Tells when something comes into a folder or changes there.  GFileMonitor does more than that, on
 * a thread of its own and with a timer every few seconds; this one sleeps. */
typedef struct _OnwardFolderWatch OnwardFolderWatch;

typedef void (*OnwardFolderFunc) (gpointer data);

OnwardFolderWatch *onward_folder_watch_new  (const char *folder, const char *name, OnwardFolderFunc func, gpointer data);
void               onward_folder_watch_free (OnwardFolderWatch *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (OnwardFolderWatch, onward_folder_watch_free)

G_END_DECLS
