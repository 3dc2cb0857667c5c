/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-win-offers.h"

#include <glib/gi18n-lib.h>
#include <json-glib/json-glib.h>

#include "onward-contact.h"
#include "onward-entry.h"
#include "onward-feedback.h"
#include "onward-follow-up.h"
#include "onward-goal.h"
#include "onward-job-application.h"
#include "onward-letter.h"
#include "onward-practice.h"
#include "onward-review.h"
#include "onward-time.h"

/* What was let go is not looked back at for longer than ONWARD_WIN_OFFER_DAYS; nobody does more. */
#define LET_GO_KEPT 200

typedef struct
{
  char *from;
  const char *today;
  GTimeZone *zone;
  GHashTable *offered; /* sources that are a win already, or were let go */
  GHashTable *letters; /* day and application of every letter sent */
  GPtrArray *offers;
} Look;

/* What doing a step of a plan comes to; a step that is not named here is no win by itself. */
static const struct
{
  const char *step;
  OnwardDeed deed;
} steps[] = {
  { "send-reply", ONWARD_DEED_ASKED_FEEDBACK },
  { "send-reply-call", ONWARD_DEED_ASKED_FEEDBACK },
  { "send-reply-recruiter", ONWARD_DEED_ASKED_FEEDBACK },
  { "ask-again", ONWARD_DEED_ASKED_FEEDBACK },
  { "send-reply-open", ONWARD_DEED_WROTE },
  { "status", ONWARD_DEED_WROTE },
  { "look-back", ONWARD_DEED_LOOKED_BACK },
  { "look-back-debrief", ONWARD_DEED_LOOKED_BACK },
  { "look-application", ONWARD_DEED_LOOKED_BACK },
  { "practise", ONWARD_DEED_PRACTISED },
  { "tell", ONWARD_DEED_REACHED_OUT },
  { "in-touch-30", ONWARD_DEED_REACHED_OUT },
  { "in-touch-90", ONWARD_DEED_REACHED_OUT },
};

static const char *
text_of (OnwardRecord *record, guint field)
{
  return onward_record_get_text (record, field);
}

void
onward_win_offer_free (OnwardWinOffer *offer)
{
  g_free (offer->day);
  g_free (offer->name);
  g_free (offer->source);
  g_free (offer->application);
  g_free (offer->contact);
  g_free (offer->goal);
  g_free (offer);
}

static OnwardWinOffer *
find_offer (Look *look, OnwardDeed deed, const char *day)
{
  for (guint i = 0; i < look->offers->len; i++)
    {
      OnwardWinOffer *offer = look->offers->pdata[i];

      if (offer->deed == deed && g_str_equal (offer->day, day))
        return offer;
    }
  return NULL;
}

static OnwardWinOffer *
offer_new (OnwardDeed deed, const char *day)
{
  OnwardWinOffer *offer = g_new0 (OnwardWinOffer, 1);

  offer->deed = deed;
  offer->day = g_strdup (day);
  offer->name = g_strdup ("");
  offer->source = g_strdup ("");
  offer->application = g_strdup ("");
  offer->contact = g_strdup ("");
  offer->goal = g_strdup ("");
  return offer;
}

/* Of two there is no one name, and nothing that both belong to. */
static void
set_one (char **member, guint n, const char *text)
{
  if (n > 1 && g_str_equal (*member, text))
    return;
  g_free (*member);
  *member = g_strdup (n == 1 ? text : "");
}

static gboolean
is_recent (Look *look, const char *day)
{
  return onward_day_is_valid (day) && g_strcmp0 (day, look->from) >= 0 && g_strcmp0 (day, look->today) <= 0;
}

/* Returns: (nullable): what it was added to; NULL when it is long past, or was offered before. */
static OnwardWinOffer *
add (Look *look, OnwardDeed deed, const char *day, OnwardRecord *record, const char *event, const char *name)
{
  g_autofree char *source = NULL;
  g_autofree char *before = NULL;
  OnwardWinOffer *offer;

  if (!is_recent (look, day))
    return NULL;
  source = g_strdup_printf ("%s/%s#%s", onward_record_get_record_type (record)->name, onward_record_get_uid (record), event);
  if (!g_hash_table_add (look->offered, g_strdup (source)))
    return NULL;
  offer = find_offer (look, deed, day);
  if (offer == NULL)
    {
      offer = offer_new (deed, day);
      g_ptr_array_add (look->offers, offer);
    }
  offer->n++;
  before = offer->source;
  offer->source = offer->n == 1 ? g_strdup (source) : g_strdup_printf ("%s %s", before, source);
  set_one (&offer->name, offer->n, name);
  return offer;
}

static void
belongs (OnwardWinOffer *offer, const char *application, const char *contact, const char *goal)
{
  if (offer == NULL)
    return;
  set_one (&offer->application, offer->n, application);
  set_one (&offer->contact, offer->n, contact);
  set_one (&offer->goal, offer->n, goal);
}

static void
look_at_application (Look *look, OnwardRecord *record)
{
  g_autoptr (GPtrArray) events = onward_job_application_dup_events (ONWARD_JOB_APPLICATION (record));

  for (guint i = 0; i < events->len; i++)
    {
      const OnwardStageEvent *event = events->pdata[i];

      if (event->stage == ONWARD_STAGE_APPLIED)
        belongs (add (look, ONWARD_DEED_APPLIED, event->day, record, "applied",
                      text_of (record, ONWARD_JOB_APPLICATION_EMPLOYER)),
                 onward_record_get_uid (record), "", "");
    }
}

static gboolean
find_deed (OnwardRecord *follow_up, OnwardDeed *deed)
{
  const char *step = text_of (follow_up, ONWARD_FOLLOW_UP_STEP);

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      if (g_str_equal (step, steps[i].step))
        {
          *deed = steps[i].deed;
          return TRUE;
        }
    }
  switch ((OnwardFollowUpKind) onward_record_get_number (follow_up, ONWARD_FOLLOW_UP_KIND))
    {
    case ONWARD_FOLLOW_UP_KIND_FEEDBACK:
      *deed = ONWARD_DEED_ASKED_FEEDBACK;
      return TRUE;
    case ONWARD_FOLLOW_UP_KIND_DEBRIEF:
      *deed = ONWARD_DEED_LOOKED_BACK;
      return TRUE;
    case ONWARD_FOLLOW_UP_KIND_IN_TOUCH:
      *deed = ONWARD_DEED_REACHED_OUT;
      /* To look for another role there is no word to somebody. */
      return *step == '\0';
    case ONWARD_FOLLOW_UP_KIND_ENGAGE:
      *deed = ONWARD_DEED_REACHED_OUT;
      return TRUE;
    case ONWARD_FOLLOW_UP_KIND_REMINDER:
    case ONWARD_FOLLOW_UP_KIND_STEP:
    case ONWARD_FOLLOW_UP_KIND_LETTER:
    case ONWARD_FOLLOW_UP_KIND_SEALED:
    case ONWARD_FOLLOW_UP_KIND_WEEK:
    case ONWARD_FOLLOW_UP_KIND_WANTS:
    default:
      return FALSE;
    }
}

static char *
letter_key (const char *day, const char *application)
{
  return g_strdup_printf ("%s %s", day, application);
}

/* The step to send a letter and the letter itself are one thing. */
static gboolean
is_letter (Look *look, OnwardDeed deed, const char *day, const char *application)
{
  g_autofree char *key = letter_key (day, application);

  return (deed == ONWARD_DEED_ASKED_FEEDBACK || deed == ONWARD_DEED_WROTE) && *application != '\0' &&
         g_hash_table_contains (look->letters, key);
}

static void
look_at_follow_up (Look *look, OnwardRecord *record)
{
  gint64 acted = onward_record_get_number (record, ONWARD_FOLLOW_UP_ACTED);
  const char *application = text_of (record, ONWARD_FOLLOW_UP_APPLICATION);
  g_autofree char *local_time = onward_local_time_from_unix (acted, look->zone);
  g_autofree char *day = onward_day_of_local_time (local_time);
  OnwardDeed deed;

  if (onward_record_get_number (record, ONWARD_FOLLOW_UP_STATE) == ONWARD_FOLLOW_UP_DONE && acted > 0 &&
      find_deed (record, &deed) && !is_letter (look, deed, day, application))
    belongs (add (look, deed, day, record, "done", ""), application, text_of (record, ONWARD_FOLLOW_UP_CONTACT), "");
}

static OnwardDeed
letter_deed (OnwardRecord *letter)
{
  return strstr (text_of (letter, ONWARD_LETTER_KIND), "feedback") != NULL ? ONWARD_DEED_ASKED_FEEDBACK
                                                                           : ONWARD_DEED_WROTE;
}

static void
look_at_letter (Look *look, OnwardRecord *record)
{
  if (onward_record_get_number (record, ONWARD_LETTER_STATE) == ONWARD_LETTER_STATE_SENT)
    belongs (add (look, letter_deed (record), text_of (record, ONWARD_LETTER_SENT_ON), record, "sent", ""),
             text_of (record, ONWARD_LETTER_APPLICATION), text_of (record, ONWARD_LETTER_CONTACT), "");
}

static void
look_at_feedback (Look *look, OnwardRecord *record)
{
  const char *day = text_of (record, ONWARD_FEEDBACK_ASKED_ON);
  const char *application = text_of (record, ONWARD_FEEDBACK_APPLICATION);

  if (!is_letter (look, ONWARD_DEED_ASKED_FEEDBACK, day, application))
    belongs (add (look, ONWARD_DEED_ASKED_FEEDBACK, day, record, "asked", ""), application,
             text_of (record, ONWARD_FEEDBACK_CONTACT), "");
}

static void
look_at_practice (Look *look, OnwardRecord *record)
{
  g_autofree char *day = onward_day_of_local_time (text_of (record, ONWARD_PRACTICE_WHEN));

  add (look, ONWARD_DEED_PRACTISED, day, record, "said", "");
}

static void
look_at_contact (Look *look, OnwardRecord *record)
{
  g_autoptr (JsonNode) node = json_from_string (text_of (record, ONWARD_CONTACT_INTERACTIONS), NULL);
  JsonArray *array = node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      const char *day = json_object_get_string_member_with_default (json_array_get_object_element (array, i), "day", "");

      belongs (add (look, ONWARD_DEED_REACHED_OUT, day, record, day, text_of (record, ONWARD_CONTACT_NAME)), "",
               onward_record_get_uid (record), "");
    }
}

static void
look_at_goal (Look *look, OnwardRecord *record)
{
  g_autofree char *name = onward_text_dup_line (text_of (record, ONWARD_GOAL_TITLE));

  if (onward_record_get_number (record, ONWARD_GOAL_COLUMN) == ONWARD_GOAL_COLUMN_DONE)
    belongs (add (look, ONWARD_DEED_FINISHED_GOAL, text_of (record, ONWARD_GOAL_DONE_ON), record, "done", name), "", "",
             onward_record_get_uid (record));
}

static void
look_at (Look *look, OnwardRecord *record)
{
  const OnwardRecordType *type = onward_record_get_record_type (record);

  if (type == &onward_job_application_type)
    look_at_application (look, record);
  else if (type == &onward_follow_up_type)
    look_at_follow_up (look, record);
  else if (type == &onward_letter_type)
    look_at_letter (look, record);
  else if (type == &onward_feedback_type)
    look_at_feedback (look, record);
  else if (type == &onward_review_type)
    add (look, ONWARD_DEED_LOOKED_BACK, text_of (record, ONWARD_REVIEW_CLOSED_ON), record, "closed", "");
  else if (type == &onward_practice_type)
    look_at_practice (look, record);
  else if (type == &onward_contact_type)
    look_at_contact (look, record);
  else if (type == &onward_goal_type)
    look_at_goal (look, record);
}

static void
add_sources (GHashTable *offered, const char *sources)
{
  g_auto (GStrv) each = g_strsplit (sources, " ", -1);

  for (guint i = 0; each[i] != NULL; i++)
    {
      if (*each[i] != '\0')
        g_hash_table_add (offered, g_strdup (each[i]));
    }
}

static void
note_letters (Look *look, GPtrArray *records)
{
  for (guint i = 0; i < records->len; i++)
    {
      OnwardRecord *record = records->pdata[i];

      if (onward_record_get_record_type (record) == &onward_letter_type &&
          onward_record_get_number (record, ONWARD_LETTER_STATE) == ONWARD_LETTER_STATE_SENT)
        g_hash_table_add (look->letters, letter_key (text_of (record, ONWARD_LETTER_SENT_ON),
                                                     text_of (record, ONWARD_LETTER_APPLICATION)));
    }
}

/* The newest day first. */
static int
compare_offers (gconstpointer a, gconstpointer b)
{
  const OnwardWinOffer *first = *(OnwardWinOffer *const *) a;
  const OnwardWinOffer *second = *(OnwardWinOffer *const *) b;
  int order = g_strcmp0 (second->day, first->day);

  return order != 0 ? order : (int) first->deed - (int) second->deed;
}

/* @records: of any of the types that tell of something done, each at most once; @wins: of OnwardEntry;
 * @let_go: sources that are not to be offered again; @zone: the person's.  What is gone from the diary
 * is not among @records, and so is never offered.
 * Returns: (transfer full): of OnwardWinOffer, the newest day first. */
GPtrArray *
onward_win_offers (GPtrArray *records, GPtrArray *wins, const char *const *let_go, const char *today, GTimeZone *zone)
{
  Look look = { .today = today, .zone = zone };

  look.from = onward_day_add (today, 1 - ONWARD_WIN_OFFER_DAYS);
  look.offers = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_win_offer_free);
  look.offered = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  look.letters = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < wins->len; i++)
    add_sources (look.offered, text_of (wins->pdata[i], ONWARD_ENTRY_SOURCE));
  for (guint i = 0; let_go[i] != NULL; i++)
    add_sources (look.offered, let_go[i]);
  note_letters (&look, records);
  for (guint i = 0; i < records->len; i++)
    look_at (&look, records->pdata[i]);
  g_ptr_array_sort (look.offers, compare_offers);
  g_hash_table_unref (look.offered);
  g_hash_table_unref (look.letters);
  g_free (look.from);
  return look.offers;
}

/* Returns: (transfer full): what the person did, said to them. */
char *
onward_win_offer_say (const OnwardWinOffer *offer)
{
  switch (offer->deed)
    {
    case ONWARD_DEED_APPLIED:
      if (*offer->name != '\0')
        /* Translators: %s is an employer. */
        return g_strdup_printf (_("You applied to %s"), offer->name);
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "You sent %u application", "You sent %u applications", offer->n),
                              offer->n);
    case ONWARD_DEED_ASKED_FEEDBACK:
      return g_strdup (_("You asked for feedback"));
    case ONWARD_DEED_LOOKED_BACK:
      return g_strdup (_("You looked back, to learn from it"));
    case ONWARD_DEED_PRACTISED:
      return g_strdup (_("You practised"));
    case ONWARD_DEED_WROTE:
      return g_strdup (_("You wrote, and sent it"));
    case ONWARD_DEED_REACHED_OUT:
      if (*offer->name != '\0')
        /* Translators: %s is a person. */
        return g_strdup_printf (_("You were in touch with %s"), offer->name);
      return g_strdup (_("You reached out"));
    case ONWARD_DEED_FINISHED_GOAL:
      if (*offer->name != '\0')
        /* Translators: %s is a goal. */
        return g_strdup_printf (_("You finished “%s”"), offer->name);
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "You finished %u goal", "You finished %u goals", offer->n),
                              offer->n);
    default:
      g_return_val_if_reached (g_strdup (""));
    }
}

/* Returns: (transfer full): the same as the win says it. */
char *
onward_win_offer_dup_text (const OnwardWinOffer *offer)
{
  switch (offer->deed)
    {
    case ONWARD_DEED_APPLIED:
      if (*offer->name != '\0')
        /* Translators: a win in the journal; %s is an employer. */
        return g_strdup_printf (_("Applied to %s"), offer->name);
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Sent %u application", "Sent %u applications", offer->n),
                              offer->n);
    case ONWARD_DEED_ASKED_FEEDBACK:
      return g_strdup (_("Asked for feedback"));
    case ONWARD_DEED_LOOKED_BACK:
      return g_strdup (_("Looked back, to learn from it"));
    case ONWARD_DEED_PRACTISED:
      return g_strdup (C_ ("win", "Practised"));
    case ONWARD_DEED_WROTE:
      return g_strdup (_("Wrote, and sent it"));
    case ONWARD_DEED_REACHED_OUT:
      if (*offer->name != '\0')
        /* Translators: a win in the journal; %s is a person. */
        return g_strdup_printf (_("Was in touch with %s"), offer->name);
      return g_strdup (_("Reached out"));
    case ONWARD_DEED_FINISHED_GOAL:
      if (*offer->name != '\0')
        /* Translators: a win in the journal; %s is a goal. */
        return g_strdup_printf (_("Finished: %s"), offer->name);
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Finished %u goal", "Finished %u goals", offer->n), offer->n);
    default:
      g_return_val_if_reached (g_strdup (""));
    }
}

/* Returns: (transfer full): @let_go with the sources of one more offer, the oldest left out where they
 * are many. */
GStrv
onward_win_offers_let_go (const char *const *let_go, const char *source)
{
  g_autoptr (GPtrArray) sources = g_ptr_array_new ();
  g_auto (GStrv) more = g_strsplit (source, " ", -1);
  guint first;

  for (guint i = 0; let_go[i] != NULL; i++)
    g_ptr_array_add (sources, (gpointer) let_go[i]);
  for (guint i = 0; more[i] != NULL; i++)
    g_ptr_array_add (sources, more[i]);
  first = sources->len > LET_GO_KEPT ? sources->len - LET_GO_KEPT : 0;
  g_ptr_array_add (sources, NULL);
  return g_strdupv ((char **) sources->pdata + first);
}
