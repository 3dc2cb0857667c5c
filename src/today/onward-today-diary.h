/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-follow-up.h"
#include "onward-job-application.h"
#include "onward-store.h"

G_BEGIN_DECLS

/**
 * OnwardTodayDiary:
 * What the diary holds that Today shows, asked for in a few short questions whenever it is told to
 * look.  Everything that changes does so at once, when the last answer has come.  It has no widget.
 *
 * Signals: "looked": all answers are here; "trouble" (GError): one could not be given, and what it
 * was about stays as it was.
 */
#define ONWARD_TYPE_TODAY_DIARY (onward_today_diary_get_type ())
G_DECLARE_FINAL_TYPE (OnwardTodayDiary, onward_today_diary, ONWARD, TODAY_DIARY, GObject)

OnwardTodayDiary     *onward_today_diary_new      (OnwardStore *store);
/* May be called at any time: a look that is under way is followed by another. */
void                  onward_today_diary_look     (OnwardTodayDiary *self, GDateTime *now);
void                  onward_today_diary_set_all  (OnwardTodayDiary *self, gboolean all);
gboolean              onward_today_diary_get_all  (OnwardTodayDiary *self);

/* Of OnwardFollowUp, OnwardEntry, OnwardEntry (newest first), OnwardTodayPlan, OnwardInterview */
GListModel           *onward_today_diary_get_due        (OnwardTodayDiary *self);
GListModel           *onward_today_diary_get_check_ins  (OnwardTodayDiary *self);
GListModel           *onward_today_diary_get_wins       (OnwardTodayDiary *self);
GListModel           *onward_today_diary_get_plans      (OnwardTodayDiary *self);
GListModel           *onward_today_diary_get_interviews (OnwardTodayDiary *self);
/* The records behind the plans. */
GPtrArray            *onward_today_diary_get_running    (OnwardTodayDiary *self);

guint                 onward_today_diary_get_n_due      (OnwardTodayDiary *self); /* all of today */
guint                 onward_today_diary_get_n_now      (OnwardTodayDiary *self); /* due at this moment, the quiet ones apart */
GDateTime            *onward_today_diary_get_now        (OnwardTodayDiary *self); /* of the last look; NULL before */
/* The first follow-up after today, the live application that is furthest, the next step of that one:
 * each NULL when there is none.  "" for no north star. */
OnwardFollowUp       *onward_today_diary_get_next       (OnwardTodayDiary *self);
OnwardJobApplication *onward_today_diary_get_live       (OnwardTodayDiary *self);
OnwardFollowUp       *onward_today_diary_get_live_next  (OnwardTodayDiary *self);
const char           *onward_today_diary_get_north_star (OnwardTodayDiary *self);
/* Whether the last days were hard ones, by the mood that was said. */
gboolean              onward_today_diary_get_hard       (OnwardTodayDiary *self);
/* Returns: (nullable): an application that something on the page belongs to. */
OnwardJobApplication *onward_today_diary_find_application (OnwardTodayDiary *self, const char *uid);
/* When the page is to be looked at again though nothing was changed; Unix seconds. */
gint64                onward_today_diary_get_next_moment (OnwardTodayDiary *self);

G_END_DECLS
