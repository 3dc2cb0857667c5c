/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-notifier.h"

G_BEGIN_DECLS

/**
 * OnwardReminderBoard:
 * Which notices are on the screen, and whether they still belong there.  During a look it names the
 * follow-ups that have to be known of, and afterwards takes away what is settled.  It remembers what
 * was shown for as long as that is not in the ledger, as on a full disk.
 */
typedef struct _OnwardReminderBoard OnwardReminderBoard;

OnwardReminderBoard *onward_reminder_board_new   (OnwardNotifier *notifier);
OnwardReminderBoard *onward_reminder_board_ref   (OnwardReminderBoard *self);
void                 onward_reminder_board_unref (OnwardReminderBoard *self);

gboolean             onward_reminder_board_show  (OnwardReminderBoard *self, OnwardNotice *notice, GError **error);
OnwardNotice        *onward_reminder_board_take  (OnwardReminderBoard *self, const char *id);
void                 onward_reminder_board_clear (OnwardReminderBoard *self);
void                 onward_reminder_board_touch (OnwardReminderBoard *self, const char *const *uids);

void                 onward_reminder_board_note_shown  (OnwardReminderBoard *self, const char *uid, const char *at);
gboolean             onward_reminder_board_has_shown   (OnwardReminderBoard *self, const char *uid, const char *at);
void                 onward_reminder_board_wrote_shown (OnwardReminderBoard *self, const char *uid);

void                 onward_reminder_board_begin_look  (OnwardReminderBoard *self);
gboolean             onward_reminder_board_watches     (OnwardReminderBoard *self, const char *uid);
GPtrArray           *onward_reminder_board_list_unseen (OnwardReminderBoard *self, GHashTable *due);
void                 onward_reminder_board_end_look    (OnwardReminderBoard *self, GHashTable *due);
void                 onward_reminder_board_forget_look (OnwardReminderBoard *self);

G_END_DECLS
