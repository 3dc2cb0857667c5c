/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * OnwardTestDesktop:
 * What a reminder program finds on the bus: a server for notifications that can come, go and hang,
 * and an application whose actions are activated.  It writes down what it was asked, and clicks.
 */
typedef struct
{
  guint id;
  guint replaces;
  char *summary;
  char *body;
  GStrv actions;
  char *desktop_entry;
  char *message; /* all of what came over the bus */
  int timeout;
} OnwardTestNote;

typedef struct
{
  GDBusConnection *connection;
  GPtrArray *notes;      /* OnwardTestNote, in the order in which they came */
  GPtrArray *unanswered; /* calls of a hanging server */
  GArray *closed;        /* ids that were asked to be closed */
  GPtrArray *activated;  /* "action target token" */
  gboolean hangs;        /* takes what it is to show and never answers */
  guint name;
  guint app_name;
  guint object;
  guint app_object;
} OnwardTestDesktop;

OnwardTestDesktop *onward_test_desktop_new    (const char *address);
void               onward_test_desktop_free   (OnwardTestDesktop *self);
void               onward_test_desktop_come   (OnwardTestDesktop *self);
void               onward_test_desktop_go     (OnwardTestDesktop *self);
void               onward_test_desktop_uninstall (OnwardTestDesktop *self);
void               onward_test_desktop_invoke (OnwardTestDesktop *self, guint id, const char *action, const char *token);
OnwardTestNote    *onward_test_desktop_last   (OnwardTestDesktop *self);

G_END_DECLS
