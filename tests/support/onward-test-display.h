/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "onward-test-diary.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/* A person at the screen: real windows on an X server, the real pointer and the real keyboard
 * through the XTest extension.  There is no window manager; the window that is to have the keyboard
 * is given it. */

void             onward_test_display_init   (int *argc, char ***argv);
/* Memory settings, a store on a new diary (or on @path), a workspace at 2026-03-10 10:00 UTC. */
OnwardWorkspace *onward_test_workspace_new  (const char *path);
void             onward_test_workspace_close (OnwardWorkspace *workspace);
/* A window with @child in it, on the screen and with the keyboard. */
GtkWindow       *onward_test_window_new     (GtkWidget *child, int width, int height);
void             onward_test_window_close   (GtkWindow *window);
void             onward_test_focus_window   (GtkWindow *window);
/* The window that was opened last. */
GtkWindow       *onward_test_top_window     (void);

/* Finding: by the id of the .ui, by the words on it, by its type.  NULL when it is not there or not
 * visible. */
gpointer         onward_test_see            (gpointer root, const char *id);
gpointer         onward_test_see_label     (gpointer root, const char *text);
gpointer         onward_test_see_type      (gpointer root, GType type, guint nth);
/* The same, waited for, and a failure of the test when it does not come. */
gpointer         onward_test_want           (gpointer root, const char *id);
gpointer         onward_test_want_label     (gpointer root, const char *text);

/* Scrolls the widget into view and presses the pointer in its middle. */
void             onward_test_click          (gpointer widget);
/* Drags the middle of the one to the middle of the other; both are to be in view. */
void             onward_test_drag           (gpointer widget, gpointer to);
/* The same without letting go (to the middle of the other, or to a point of it), and letting go. */
void             onward_test_drag_over      (gpointer widget, gpointer to);
void             onward_test_drag_near      (gpointer widget, gpointer to, int x, int y);
void             onward_test_release        (void);
/* Types ASCII text; "\n" is Return, "\t" is Tab. */
void             onward_test_type           (const char *text);
/* Presses a key such as "ctrl+n", "shift+Tab", "Escape", "Down". */
void             onward_test_key            (const char *key);

G_END_DECLS
