/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-app.h"
#include "onward-changes.h"
#include "onward-window.h"

G_BEGIN_DECLS

typedef enum
{
  ONWARD_DIARY_CLOSED,
  ONWARD_DIARY_OPENING,
  ONWARD_DIARY_OPEN,
  ONWARD_DIARY_TROUBLE,
  ONWARD_DIARY_CLOSING,
} OnwardDiaryState;

struct _OnwardApp
{
  AdwApplication parent_instance;

  /* owned */
  GSettings *settings;
  OnwardWorkspace *workspace; /* while the diary is not closed */
  OnwardChanges *changes;
  GError *trouble;
  GQueue *waiting; /* of OnwardAppRequest, until the diary is open, or closed to be opened anew */

  char *diary;      /* NULL for the person's own */
  char *demo_diary; /* a throw-away one, removed at the end */
  OnwardDiaryState state;
  gboolean reminded; /* the reminders were started */
  guint term_signal;
  guint int_signal;
};

/* What needs an open diary and may have to wait for it. */
typedef void (*OnwardAppFunc) (OnwardApp *self, GVariant *target);

void          onward_app_install_actions (OnwardApp *self);
/* Does it now, or when the diary is open; never, when there is trouble with it. */
void          onward_app_when_open       (OnwardApp *self, OnwardAppFunc func, GVariant *target);
/* Returns: (nullable): the window, made and presented if need be; NULL while the diary is being closed, when the
 * program is activated once more afterwards. */
OnwardWindow *onward_app_present         (OnwardApp *self, const char *section);
OnwardWindow *onward_app_get_window      (OnwardApp *self);
gboolean      onward_app_is_own          (OnwardApp *self);
void          onward_app_close_if_idle   (OnwardApp *self);

/* The command line: see onward-app-options. */
void          onward_app_add_options     (OnwardApp *self);
int           onward_app_handle_options  (OnwardApp *self, GVariantDict *options);
GSettings    *onward_app_open_settings   (gboolean in_memory);

G_END_DECLS
