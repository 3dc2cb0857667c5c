/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-notifier.h"
#include "onward-record.h"

G_BEGIN_DECLS

/* What reminders say.  With discreet wording no name and no title is in a notice: whoever looks
 * over the shoulder learns that there is a follow-up, and nothing else. */

#define ONWARD_NOTICE_DIGEST "digest"
#define ONWARD_NOTICE_TEST "test"
#define ONWARD_NOTICE_UNSAVED "unsaved"

char         *onward_reminder_words_id      (const char *uid);
OnwardNotice *onward_reminder_words_single  (OnwardRecord *follow_up, OnwardRecord *belongs_to, GDateTime *now, gboolean discreet);
OnwardNotice *onward_reminder_words_digest  (GPtrArray *follow_ups, gboolean discreet);
void          onward_reminder_words_soften  (OnwardNotice *notice, gboolean discreet);
OnwardNotice *onward_reminder_words_test    (void);
OnwardNotice *onward_reminder_words_unsaved (void);

G_END_DECLS
