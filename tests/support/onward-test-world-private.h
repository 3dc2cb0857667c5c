/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-diary.h"
#include "onward-follow-up.h"
#include "onward-reminder-service.h"
#include "onward-test-oracle.h"
#include "onward-test-world.h"

G_BEGIN_DECLS

/* A follow-up as the person knows it. */
typedef struct
{
  char *uid;
  char *at;
  char *shown_for; /* the time for which it came up last, "" for none */
  char *was_at;    /* before it was moved in the middle of work */
  gint64 known;    /* moment from which the reminders can know of it */
  guint settled;   /* the number of writes after which it was done, deleted or moved */
  gboolean is_open;
  gboolean is_gone;
  gboolean is_quiet;
  gboolean in_doubt;   /* came up, and may not be written down as shown yet */
  gboolean may_repeat; /* the program ended while that was so */
  OnwardUndo *undo;    /* while it is gone */
} TestItem;

/* One run of the reminders */
typedef struct
{
  OnwardWallClock *clock;
  OnwardNotifier *notifier;
  OnwardReminderService *service;
  gint64 wake;
  guint zone; /* where it was started */
  gboolean dead; /* killed: what it still does reaches nobody */
} TestLife;

struct _OnwardTestWorld
{
  OnwardTestFault fault;
  char *folder;
  GSettings *settings;
  GMainContext *app_context; /* the application's, so that it can act in the middle of other work */
  OnwardStore *app;
  sqlite3 *db;               /* to empty the diary between histories */
  OnwardStore *store;        /* the reminders' */
  OnwardDiary *kept;         /* what that has open: opening it for each look would take most of the time */
  gboolean keeps;            /* whether it stays open */
  gboolean opens_app;
  guint log;

  const OnwardTestHistory *history;
  char *wrong;
  TestLife *life;
  GPtrArray *items;   /* TestItem */
  GHashTable *by_uid; /* uid → TestItem */
  GPtrArray *screen;  /* OnwardNotice that are up */
  GArray *armed;      /* OnwardTestEvent that wait for a step */
  OnwardTestQuiet quiet;
  guint zone;
  gint64 now;
  gint64 ok_since;  /* from when on nothing speaks against showing */
  gint64 away_for;  /* seconds until a killed program is started again */
  guint n_writes;   /* of the reminders */
  guint n_failed;   /* … that did not succeed */
  guint n_shown;
  guint n_happened; /* events in the middle of work */
  guint n_read;     /* … at which the diary was read */
  guint n_killed;
  guint n_deferred; /* signals on their way */
  guint n_refusals; /* how often the server will refuse yet */
  guint n_full;     /* how many writes will find the disk full yet */
  guint slow;       /* seconds that the server takes */
  gboolean absent;
  gboolean troubled;   /* a server or the disk failed in this history */
  gboolean crashed;    /* the program was killed in this history */
  gboolean wrote_well; /* the last time that the reminders wrote */
  gboolean working;
  gboolean ending;     /* the program ends as it should */
};

extern OnwardTestWorld *onward_test_world;

/* What happens between the parts.  A step is a point at which something else may happen. */
void     onward_test_world_step    (OnwardTestWorld *self, gboolean on_main);
void     onward_test_world_settle  (OnwardTestWorld *self);
void     onward_test_world_trouble (OnwardTestWorld *self);
void     onward_test_world_blame   (OnwardTestWorld *self, const char *format, ...) G_GNUC_PRINTF (2, 3);

/* The application */
void     onward_test_app_start     (OnwardTestWorld *self);
void     onward_test_app_stop      (OnwardTestWorld *self);
void     onward_test_app_event     (OnwardTestWorld *self, const OnwardTestEvent *event, gboolean at_rest);
gboolean onward_test_app_claimed   (OnwardTestWorld *self, TestItem *item);
void     onward_test_app_read      (OnwardTestWorld *self);
void     onward_test_app_clear     (OnwardTestWorld *self);
void     onward_test_item_free     (gpointer item);

/* A life */
void     onward_test_life_start    (OnwardTestWorld *self);
void     onward_test_life_end      (OnwardTestWorld *self);
void     onward_test_life_ring     (OnwardTestWorld *self);
void     onward_test_life_hear     (OnwardTestWorld *self, const char *const *uids, gboolean at_rest);
void     onward_test_life_click    (OnwardTestWorld *self, guint which);
void     onward_test_life_server   (OnwardTestWorld *self, const OnwardTestEvent *event, gboolean at_rest);

/* What was promised */
void     onward_test_watch_shown   (OnwardTestWorld *self, const OnwardNotice *notice);
void     onward_test_watch_taken   (OnwardTestWorld *self, const OnwardNotice *notice);
void     onward_test_watch_rest    (OnwardTestWorld *self);
void     onward_test_watch_late    (OnwardTestWorld *self);

G_END_DECLS
