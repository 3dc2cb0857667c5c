/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-store.h"

G_BEGIN_DECLS

/* A store in a temporary folder, and its calls as a test wants them: waited for, and fatal where
 * the test does not ask for the error. */

void         onward_test_watch_leaks    (gboolean watch);
void         onward_test_init           (int *argc, char ***argv);
char        *onward_test_diary_path     (void);
OnwardStore *onward_test_store_open     (const char *path, GError **error);
void         onward_test_store_close    (OnwardStore *store);
void         onward_test_save           (OnwardStore *store, gpointer draft);
gboolean     onward_test_try_save       (OnwardStore *store, gpointer draft, GError **error);
OnwardUndo  *onward_test_remove         (OnwardStore *store, gpointer record);
void         onward_test_restore        (OnwardStore *store, OnwardUndo *undo);
gpointer     onward_test_load           (OnwardStore *store, const OnwardRecordType *type, const char *uid);
GPtrArray   *onward_test_find           (OnwardStore *store, const OnwardQuery *query);
GPtrArray   *onward_test_search         (OnwardStore *store, const char *words);
void         onward_test_fill_snapshot  (OnwardSnapshot *snapshot, guint seed);
void         onward_test_drain          (void);

/* Lets the main loop go on until @condition holds; fails the test when it does not within ten
 * seconds. */
#define ONWARD_TEST_UNTIL(condition)                                            \
  G_STMT_START                                                                  \
  {                                                                             \
    gint64 onward_test_end = g_get_monotonic_time () + 10 * G_USEC_PER_SEC;     \
    guint onward_test_tick = g_timeout_add (20, onward_test_wake, NULL);        \
    while (!(condition) && g_get_monotonic_time () < onward_test_end)           \
      g_main_context_iteration (NULL, TRUE);                                    \
    g_source_remove (onward_test_tick);                                         \
    g_assert_true (condition);                                                  \
  }                                                                             \
  G_STMT_END
gboolean     onward_test_wake           (gpointer data);

G_END_DECLS
