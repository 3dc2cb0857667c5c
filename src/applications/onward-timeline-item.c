/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-timeline-item.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "onward-entry.h"
#include "onward-feedback.h"
#include "onward-follow-up.h"
#include "onward-interview.h"
#include "onward-record-look.h"
#include "onward-time.h"

/* As much of an entry as stands in a row. */
#define WORDS_OF_ENTRY 200

struct _OnwardTimelineItem
{
  GObject parent_instance;

  OnwardTimelineKind kind;
  OnwardRecord *record;
  const char *icon_name;
  char *title;
  char *detail;
  char *exact;
  char *at; /* a local time, or a day; what it is sorted by */
  gboolean ahead;
};

G_DEFINE_FINAL_TYPE (OnwardTimelineItem, onward_timeline_item, G_TYPE_OBJECT)

static void
onward_timeline_item_finalize (GObject *object)
{
  OnwardTimelineItem *self = ONWARD_TIMELINE_ITEM (object);

  g_clear_object (&self->record);
  g_free (self->title);
  g_free (self->detail);
  g_free (self->exact);
  g_free (self->at);
  G_OBJECT_CLASS (onward_timeline_item_parent_class)->finalize (object);
}

static void
onward_timeline_item_class_init (OnwardTimelineItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = onward_timeline_item_finalize;
}

static void
onward_timeline_item_init (OnwardTimelineItem *self)
{
}

/* "Tuesday · by mail"; either may be missing. */
static char *
join_words (const char *a, const char *b)
{
  if (*a == '\0' || *b == '\0')
    return g_strdup (*a == '\0' ? b : a);
  /* Translators: when it was, and a little more: "Tuesday 9:00 · Room 4". */
  return g_strdup_printf (C_ ("when and more", "%1$s · %2$s"), a, b);
}

/* Takes @title. */
static OnwardTimelineItem *
item_new (OnwardTimelineKind kind, OnwardRecord *record, const char *icon_name, char *title, const char *at,
          GDateTime *now, const char *more)
{
  OnwardTimelineItem *self = g_object_new (ONWARD_TYPE_TIMELINE_ITEM, NULL);
  g_autofree char *today = onward_day_from_date_time (now);
  g_autofree char *when = NULL;

  self->kind = kind;
  self->record = record != NULL ? g_object_ref (record) : NULL;
  self->icon_name = icon_name;
  self->title = title;
  self->at = g_strdup (at);
  if (onward_local_time_is_valid (at))
    {
      when = onward_local_time_say (at, now);
      self->exact = onward_local_time_say_exact (at);
    }
  else
    {
      when = *at != '\0' ? onward_day_say (at, today) : g_strdup (_("no day yet"));
      self->exact = onward_day_say_exact (at);
    }
  self->detail = join_words (when, more);
  return self;
}

static OnwardTimelineItem *
stage_item (const OnwardStageEvent *event, GDateTime *now)
{
  const char *title = onward_stage_label (event->stage);
  g_autofree char *more = NULL;

  if (event->stage == ONWARD_STAGE_ENDED && event->ending != ONWARD_ENDING_NONE)
    title = onward_ending_label (event->ending);
  more = join_words (event->told != ONWARD_TOLD_UNKNOWN ? onward_told_label (event->told) : "", event->note);
  return item_new (ONWARD_TIMELINE_STAGE, NULL, onward_stage_icon (event->stage), g_strdup (title),
                   event->day, now, more);
}

/* The first words, on one line. */
static char *
dup_preview (const char *text)
{
  glong length = MIN (g_utf8_strlen (text, -1), WORDS_OF_ENTRY + 1);
  g_autofree char *line = g_utf8_substring (text, 0, length);

  g_strstrip (g_strdelimit (line, "\n\t\r", ' '));
  if (g_utf8_strlen (line, -1) > WORDS_OF_ENTRY)
    return g_strconcat (line, "…", NULL);
  return g_steal_pointer (&line);
}

static OnwardTimelineItem *
entry_item (OnwardRecord *entry, GDateTime *now)
{
  OnwardEntryKind kind = (OnwardEntryKind) onward_record_get_number (entry, ONWARD_ENTRY_KIND);
  int sting = (int) onward_record_get_number (entry, ONWARD_ENTRY_STING);
  char *title = dup_preview (onward_record_get_text (entry, ONWARD_ENTRY_TEXT));
  g_autofree char *more = NULL;

  if (*title == '\0')
    {
      g_free (title);
      title = g_strdup (onward_entry_kind_label (kind));
    }
  if (sting != ONWARD_STING_UNSAID)
    /* Translators: how much a "no" hurt, from 0 to 10. */
    more = g_strdup_printf (_("sting %d"), sting);
  return item_new (ONWARD_TIMELINE_ENTRY, entry, onward_entry_kind_icon (kind), title,
                   onward_record_get_text (entry, ONWARD_ENTRY_WHEN), now, more != NULL ? more : "");
}

static OnwardTimelineItem *
follow_up_item (OnwardRecord *follow_up, GDateTime *now)
{
  gboolean open = onward_record_get_number (follow_up, ONWARD_FOLLOW_UP_STATE) == ONWARD_FOLLOW_UP_OPEN;
  gint64 acted = onward_record_get_number (follow_up, ONWARD_FOLLOW_UP_ACTED);
  g_autofree char *repeat = open ? onward_follow_up_say_repeat (ONWARD_FOLLOW_UP (follow_up)) : NULL;
  g_autofree char *at = NULL;
  OnwardTimelineItem *self;

  if (!open && acted > 0)
    at = onward_local_time_from_unix (acted, g_date_time_get_timezone (now));
  else if (onward_follow_up_has_hour (ONWARD_FOLLOW_UP (follow_up)))
    at = g_strdup (onward_record_get_text (follow_up, ONWARD_FOLLOW_UP_AT));
  else
    at = onward_day_of_local_time (onward_record_get_text (follow_up, ONWARD_FOLLOW_UP_AT));
  self = item_new (ONWARD_TIMELINE_FOLLOW_UP, follow_up, open ? "alarm-symbolic" : "object-select-symbolic",
                   onward_record_dup_title (follow_up), at, now, open ? repeat : C_ ("follow-up", "done"));
  self->ahead = open;
  return self;
}

static OnwardTimelineItem *
interview_item (OnwardRecord *interview, GDateTime *now)
{
  g_autofree char *today = onward_day_from_date_time (now);
  g_autofree char *title = onward_record_dup_title (interview);
  const char *starts = onward_record_get_text (interview, ONWARD_INTERVIEW_STARTS);
  const char *people = onward_record_get_text (interview, ONWARD_INTERVIEW_PEOPLE);
  OnwardTimelineItem *self;

  self = item_new (ONWARD_TIMELINE_INTERVIEW, interview, "system-users-symbolic", g_steal_pointer (&title),
                   starts, now,
                   *people != '\0' ? people : onward_record_get_text (interview, ONWARD_INTERVIEW_PLACE));
  self->ahead = *starts == '\0' || strncmp (starts, today, ONWARD_DAY_LENGTH) >= 0;
  return self;
}

static const char *
say_feedback (OnwardFeedbackState state)
{
  switch (state)
    {
    case ONWARD_FEEDBACK_STATE_SEALED:
      return _("Feedback, sealed");
    case ONWARD_FEEDBACK_STATE_ASKED:
    case ONWARD_FEEDBACK_STATE_NONE:
      return _("Asked for feedback");
    case ONWARD_FEEDBACK_STATE_RECEIVED:
    default:
      return _("Feedback");
    }
}

/* The day that says the most: when it came, or else when it was last asked for. */
static const char *
day_of_feedback (OnwardRecord *feedback)
{
  static const guint fields[] = { ONWARD_FEEDBACK_RECEIVED_ON, ONWARD_FEEDBACK_ASKED_AGAIN_ON, ONWARD_FEEDBACK_ASKED_ON };
  const char *day = "";

  for (gsize i = 0; i < G_N_ELEMENTS (fields) && *day == '\0'; i++)
    day = onward_record_get_text (feedback, fields[i]);
  return day;
}

/* Nothing of what is sealed is shown. */
static OnwardTimelineItem *
feedback_item (OnwardRecord *feedback, GDateTime *now)
{
  OnwardFeedbackState state = (OnwardFeedbackState) onward_record_get_number (feedback, ONWARD_FEEDBACK_STATE);
  const char *words = state == ONWARD_FEEDBACK_STATE_RECEIVED ? onward_record_get_text (feedback, ONWARD_FEEDBACK_WORDS) : "";
  const char *what = say_feedback (state);
  const char *more = "";

  if (*words != '\0')
    more = what;
  else if (state == ONWARD_FEEDBACK_STATE_NONE)
    more = _("no answer, and that is common");
  return item_new (ONWARD_TIMELINE_FEEDBACK, feedback, onward_record_icon (&onward_feedback_type),
                   *words != '\0' ? dup_preview (words) : g_strdup (what), day_of_feedback (feedback), now, more);
}

/* @a and @b hold something of one day: what was noted later, as the stage, comes above the rest. */
static int
compare (gconstpointer a, gconstpointer b)
{
  const OnwardTimelineItem *one = *(OnwardTimelineItem *const *) a;
  const OnwardTimelineItem *two = *(OnwardTimelineItem *const *) b;
  gboolean same_day = strncmp (one->at, two->at, ONWARD_DAY_LENGTH) == 0;
  int by_time;

  if (one->ahead != two->ahead)
    return one->ahead ? -1 : 1;
  if (same_day && (one->kind == ONWARD_TIMELINE_STAGE) != (two->kind == ONWARD_TIMELINE_STAGE))
    return one->kind == ONWARD_TIMELINE_STAGE ? -1 : 1;
  by_time = strcmp (one->at, two->at);
  return one->ahead ? by_time : -by_time;
}

GPtrArray *
onward_timeline_build (OnwardJobApplication *application, GPtrArray *entries, GPtrArray *follow_ups,
                       GPtrArray *interviews, GPtrArray *feedback, GDateTime *now)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) events = onward_job_application_dup_events (application);

  /* The sort is stable: of two events of one day the one noted later is put first here. */
  for (guint i = events->len; i > 0; i--)
    g_ptr_array_add (items, stage_item (g_ptr_array_index (events, i - 1), now));
  for (guint i = 0; i < entries->len; i++)
    g_ptr_array_add (items, entry_item (g_ptr_array_index (entries, i), now));
  for (guint i = 0; i < follow_ups->len; i++)
    g_ptr_array_add (items, follow_up_item (g_ptr_array_index (follow_ups, i), now));
  for (guint i = 0; i < interviews->len; i++)
    g_ptr_array_add (items, interview_item (g_ptr_array_index (interviews, i), now));
  for (guint i = 0; i < feedback->len; i++)
    g_ptr_array_add (items, feedback_item (g_ptr_array_index (feedback, i), now));
  g_ptr_array_sort (items, compare);
  return items;
}

OnwardTimelineKind
onward_timeline_item_get_kind (OnwardTimelineItem *self)
{
  return self->kind;
}

OnwardRecord *
onward_timeline_item_get_record (OnwardTimelineItem *self)
{
  return self->record;
}

const char *
onward_timeline_item_get_icon_name (OnwardTimelineItem *self)
{
  return self->icon_name;
}

const char *
onward_timeline_item_get_title (OnwardTimelineItem *self)
{
  return self->title;
}

const char *
onward_timeline_item_get_detail (OnwardTimelineItem *self)
{
  return self->detail;
}

const char *
onward_timeline_item_get_exact (OnwardTimelineItem *self)
{
  return self->exact;
}

gboolean
onward_timeline_item_get_ahead (OnwardTimelineItem *self)
{
  return self->ahead;
}

/* Returns: whether both would look the same. */
gboolean
onward_timeline_item_equal (OnwardTimelineItem *a, OnwardTimelineItem *b)
{
  return a->kind == b->kind && a->record == b->record && a->ahead == b->ahead &&
         g_str_equal (a->title, b->title) && g_str_equal (a->detail, b->detail) &&
         g_str_equal (a->at, b->at) && g_strcmp0 (a->icon_name, b->icon_name) == 0;
}
