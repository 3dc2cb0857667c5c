/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-touch.h"

#include <glib/gi18n-lib.h>

#include "onward-interactions.h"
#include "onward-interview.h"
#include "onward-letter.h"
#include "onward-time.h"

#define SOON_DAYS 7

/* Who has been quiet for more intervals than that can wait behind the others. */
#define LONG_QUIET 3.0

/**
 * onward_touch_usual_read:
 * @usual: (out caller-allocates): the intervals
 * @days: an "a{si}" of circles' names and days, as it is kept in the settings
 */
void
onward_touch_usual_read (OnwardTouchUsual *usual, GVariant *days)
{
  g_autoptr (GEnumClass) circles = g_type_class_ref (ONWARD_TYPE_CIRCLE);

  for (guint i = 0; i < ONWARD_N_CIRCLES; i++)
    {
      gint32 n = 0;

      g_variant_lookup (days, g_enum_get_value (circles, (int) i)->value_nick, "i", &n);
      usual->days[i] = CLAMP (n, 0, 3650);
    }
}

/* Returns: (transfer floating): what onward_touch_usual_read () reads. */
GVariant *
onward_touch_usual_write (const OnwardTouchUsual *usual)
{
  g_autoptr (GEnumClass) circles = g_type_class_ref (ONWARD_TYPE_CIRCLE);
  GVariantBuilder builder;

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a{si}"));
  for (guint i = 0; i < ONWARD_N_CIRCLES; i++)
    g_variant_builder_add (&builder, "{si}", g_enum_get_value (circles, (int) i)->value_nick, usual->days[i]);
  return g_variant_builder_end (&builder);
}

static void
meet (GHashTable *meetings, const char *uid, const char *day, gboolean letter, const char *today)
{
  OnwardMeeting *meeting = g_hash_table_lookup (meetings, uid);

  if (*uid == '\0' || !onward_day_is_valid (day) || g_strcmp0 (day, today) > 0)
    return;
  if (meeting == NULL)
    {
      meeting = g_new0 (OnwardMeeting, 1);
      g_hash_table_insert (meetings, g_strdup (uid), meeting);
    }
  if (g_strcmp0 (day, meeting->day) <= 0)
    return;
  g_strlcpy (meeting->day, day, sizeof meeting->day);
  meeting->letter = letter;
}

/**
 * onward_touch_meetings:
 * @interviews: OnwardInterviews
 * @letters: OnwardLetters
 * @today: the day; what lies ahead of it has not brought anybody together yet
 *
 * Returns: (transfer full): the last meeting with each contact, by uid
 */
GHashTable *
onward_touch_meetings (GPtrArray *interviews, GPtrArray *letters, const char *today)
{
  GHashTable *meetings = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  for (guint i = 0; i < interviews->len; i++)
    {
      OnwardRecord *interview = interviews->pdata[i];
      const char *const *people = onward_record_get_tags (interview, ONWARD_INTERVIEW_CONTACTS);
      g_autofree char *day = onward_day_of_local_time (onward_record_get_text (interview, ONWARD_INTERVIEW_STARTS));

      for (guint j = 0; people != NULL && people[j] != NULL; j++)
        meet (meetings, people[j], day, FALSE, today);
      meet (meetings, onward_record_get_text (interview, ONWARD_INTERVIEW_PARTNER), day, FALSE, today);
    }
  for (guint i = 0; i < letters->len; i++)
    {
      OnwardRecord *letter = letters->pdata[i];

      if (onward_record_get_number (letter, ONWARD_LETTER_STATE) == ONWARD_LETTER_STATE_SENT)
        meet (meetings, onward_record_get_text (letter, ONWARD_LETTER_CONTACT),
              onward_record_get_text (letter, ONWARD_LETTER_SENT_ON), TRUE, today);
    }
  return meetings;
}

static const OnwardMeeting *
find_meeting (OnwardRecord *contact, GHashTable *meetings)
{
  const OnwardMeeting *meeting = NULL;

  if (meetings != NULL && *onward_record_get_uid (contact) != '\0')
    meeting = g_hash_table_lookup (meetings, onward_record_get_uid (contact));
  if (meeting != NULL && g_strcmp0 (meeting->day, onward_record_get_text (contact, ONWARD_CONTACT_LAST)) <= 0)
    return NULL;
  return meeting;
}

/* The day of the last time, "" while there was none. */
static const char *
last_day (OnwardRecord *contact, GHashTable *meetings)
{
  const OnwardMeeting *meeting = find_meeting (contact, meetings);

  return meeting != NULL ? meeting->day : onward_record_get_text (contact, ONWARD_CONTACT_LAST);
}

/* Returns: how many days may go by, 0 for as many as may be. */
int
onward_touch_interval (OnwardContact *contact, const OnwardTouchUsual *usual)
{
  OnwardRecord *record = ONWARD_RECORD (contact);
  int own = (int) onward_record_get_number (record, ONWARD_CONTACT_KEEP_IN_TOUCH);
  guint circle = (guint) onward_record_get_number (record, ONWARD_CONTACT_CIRCLE);

  if (onward_record_get_number (record, ONWARD_CONTACT_PAUSED) != 0)
    return 0;
  if (own > 0)
    return own;
  return usual != NULL && circle < ONWARD_N_CIRCLES ? usual->days[circle] : 0;
}

/* How many intervals have gone by; below 0 where none counts.  The interval of a circle counts for
 * those one was in touch with: an imported address book is nobody's duty.  A contact's own counts
 * from the day on which the contact was noted while there was nothing else. */
static double
intervals_gone (OnwardContact *contact, const OnwardTouchUsual *usual, GHashTable *meetings, const char *today)
{
  OnwardRecord *record = ONWARD_RECORD (contact);
  int interval = onward_touch_interval (contact, usual);
  gboolean own = onward_record_get_number (record, ONWARD_CONTACT_KEEP_IN_TOUCH) > 0;
  g_autofree char *from = g_strdup (last_day (record, meetings));

  if (interval <= 0 || (*from == '\0' && !own))
    return -1;
  if (*from == '\0')
    {
      g_autoptr (GDateTime) noted = g_date_time_new_from_unix_utc (onward_record_get_created (record));

      g_free (from);
      from = onward_day_from_date_time (noted);
    }
  return MAX (onward_day_between (from, today), 0) / (double) interval;
}

/**
 * onward_touch_of:
 * @contact: who
 * @usual: (nullable): the intervals of the circles
 * @meetings: (nullable): of onward_touch_meetings ()
 * @today: the day
 *
 * Returns: how the two stand
 */
OnwardTouch
onward_touch_of (OnwardContact *contact, const OnwardTouchUsual *usual, GHashTable *meetings, const char *today)
{
  double gone = intervals_gone (contact, usual, meetings, today);
  int interval = onward_touch_interval (contact, usual);

  if (gone < 0)
    return ONWARD_TOUCH_NONE;
  if (gone >= 1.5)
    return ONWARD_TOUCH_COOLING;
  if (gone >= 1)
    return ONWARD_TOUCH_DUE;
  /* Of a short interval the last third. */
  return (1 - gone) * interval <= MIN (SOON_DAYS, interval / 3.0) ? ONWARD_TOUCH_SOON : ONWARD_TOUCH_FRESH;
}

/* Returns: (transfer none): a word for a row; "" where there is nothing to say. */
const char *
onward_touch_label (OnwardTouch touch)
{
  switch (touch)
    {
    case ONWARD_TOUCH_SOON:
      return C_ ("keep in touch", "soon");
    case ONWARD_TOUCH_DUE:
      return C_ ("keep in touch", "good to write");
    case ONWARD_TOUCH_COOLING:
      return C_ ("keep in touch", "has grown quiet");
    case ONWARD_TOUCH_NONE:
    case ONWARD_TOUCH_FRESH:
    default:
      return "";
    }
}

/* Returns: (transfer none): the shape beside the word, "" for none: the less of it is filled, the longer ago. */
const char *
onward_touch_icon (OnwardTouch touch)
{
  switch (touch)
    {
    case ONWARD_TOUCH_SOON:
      return "onward-touch-soon-symbolic";
    case ONWARD_TOUCH_DUE:
      return "onward-touch-due-symbolic";
    case ONWARD_TOUCH_COOLING:
      return "onward-touch-cooling-symbolic";
    case ONWARD_TOUCH_NONE:
    case ONWARD_TOUCH_FRESH:
    default:
      return "";
    }
}

static const OnwardInteraction *
find_last (GPtrArray *interactions, const char *day)
{
  for (guint i = interactions->len; i > 0; i--)
    {
      const OnwardInteraction *interaction = interactions->pdata[i - 1];

      if (g_str_equal (interaction->day, day))
        return interaction;
    }
  return NULL;
}

/**
 * onward_touch_say_last:
 * @contact: who
 * @meetings: (nullable): of onward_touch_meetings ()
 * @today: the day
 *
 * Returns: (transfer full): how and when they last had to do with each other and what was said, in
 *   one line; "" when they never had
 */
char *
onward_touch_say_last (OnwardContact *contact, GHashTable *meetings, const char *today)
{
  OnwardRecord *record = ONWARD_RECORD (contact);
  const OnwardMeeting *meeting = find_meeting (record, meetings);
  g_autofree char *when = NULL;
  g_autofree char *note = NULL;
  g_autoptr (GPtrArray) interactions = NULL;
  const OnwardInteraction *last;

  if (meeting != NULL)
    {
      when = onward_day_say (meeting->day, today);
      /* Translators: how two people last had to do with each other; %s is a day: "3 weeks ago". */
      return g_strdup_printf (meeting->letter ? _("Letter, %s") : _("Interview, %s"), when);
    }
  interactions = onward_interactions_read (onward_record_get_text (record, ONWARD_CONTACT_INTERACTIONS));
  last = find_last (interactions, onward_record_get_text (record, ONWARD_CONTACT_LAST));
  if (last == NULL)
    return g_strdup ("");
  when = onward_day_say (last->day, today);
  note = onward_text_dup_line (last->note);
  if (*note == '\0')
    /* Translators: "Call, 3 weeks ago". */
    return g_strdup_printf (C_ ("last in touch", "%s, %s"), onward_interaction_label (last->kind), when);
  /* Translators: "Call, 3 weeks ago: the talk on tracing". */
  return g_strdup_printf (C_ ("last in touch", "%s, %s: %s"), onward_interaction_label (last->kind), when, note);
}

typedef struct
{
  OnwardRecord *contact;
  double gone;
} Placed;

/* Who waits longest first, but for those who have been quiet for long: to write to them is harder. */
static int
compare_placed (gconstpointer a, gconstpointer b)
{
  const Placed *one = a;
  const Placed *other = b;
  gboolean one_long = one->gone > LONG_QUIET;
  gboolean other_long = other->gone > LONG_QUIET;
  int waits_longer = (other->gone > one->gone) - (other->gone < one->gone);

  if (one_long != other_long)
    return one_long ? 1 : -1;
  if (waits_longer != 0)
    return one_long ? -waits_longer : waits_longer;
  return g_strcmp0 (onward_record_get_uid (one->contact), onward_record_get_uid (other->contact));
}

/**
 * onward_touch_who_next:
 * @contacts: OnwardContacts
 * @usual: the intervals of the circles
 * @meetings: of onward_touch_meetings ()
 * @resting: (nullable): uids of those who were put off
 * @today: the day
 * @most: how many at most
 *
 * Returns: (transfer full): whom it would be good to write to, the first first
 */
GPtrArray *
onward_touch_who_next (GPtrArray *contacts, const OnwardTouchUsual *usual, GHashTable *meetings,
                       const char *const *resting, const char *today, guint most)
{
  g_autoptr (GArray) placed = g_array_new (FALSE, FALSE, sizeof (Placed));
  GPtrArray *next = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < contacts->len; i++)
    {
      Placed one = { contacts->pdata[i], intervals_gone (contacts->pdata[i], usual, meetings, today) };

      if (one.gone >= 1 && (resting == NULL || !g_strv_contains (resting, onward_record_get_uid (one.contact))))
        g_array_append_val (placed, one);
    }
  g_array_sort (placed, compare_placed);
  for (guint i = 0; i < placed->len && i < most; i++)
    g_ptr_array_add (next, g_object_ref (g_array_index (placed, Placed, i).contact));
  return next;
}
