/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-experiment.h"

#include <glib/gi18n-lib.h>
#include <json-glib/json-glib.h>

#include "onward-job-application.h"
#include "onward-time.h"

/* One application that was sent. */
typedef struct
{
  char day[ONWARD_DAY_LENGTH + 1];
  gboolean answered;
  gboolean interviewed;
  gboolean open;
} Sent;

static gboolean
is_answer (const OnwardStageEvent *event)
{
  switch (event->stage)
    {
    case ONWARD_STAGE_OFFER:
    case ONWARD_STAGE_INTERVIEWING:
    case ONWARD_STAGE_SCREENING:
      return TRUE;
    case ONWARD_STAGE_ENDED:
      return event->ending != ONWARD_ENDING_NO_ANSWER && event->ending != ONWARD_ENDING_I_WITHDREW &&
             event->ending != ONWARD_ENDING_NONE;
    case ONWARD_STAGE_APPLIED:
    case ONWARD_STAGE_NEXT_UP:
    default:
      return FALSE;
    }
}

/* Returns: whether it was sent at all. */
static gboolean
read_application (OnwardJobApplication *application, Sent *sent)
{
  g_autoptr (GPtrArray) events = onward_job_application_dup_events (application);
  gboolean was_sent = FALSE;

  *sent = (Sent) { .open = TRUE };
  for (guint i = 0; i < events->len; i++)
    {
      const OnwardStageEvent *event = events->pdata[i];

      if (event->stage == ONWARD_STAGE_APPLIED && !was_sent)
        {
          g_strlcpy (sent->day, event->day, sizeof sent->day);
          was_sent = TRUE;
        }
      if (!was_sent)
        continue;
      sent->answered |= is_answer (event);
      sent->interviewed |= event->stage == ONWARD_STAGE_INTERVIEWING || event->stage == ONWARD_STAGE_OFFER;
      sent->open = event->stage != ONWARD_STAGE_ENDED;
    }
  sent->open &= !sent->answered;
  return was_sent;
}

static int
compare_sent (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (((const Sent *) a)->day, ((const Sent *) b)->day);
}

static void
add (OnwardOutcome *outcome, const Sent *sent)
{
  outcome->sent++;
  outcome->answered += sent->answered;
  outcome->interviewed += sent->interviewed;
  outcome->open += sent->open;
}

static void
set_start (OnwardExperiment *self, OnwardRecord *goal, const char *today, GTimeZone *zone)
{
  g_autofree char *made = NULL;
  g_autofree char *day = NULL;

  if (goal == NULL || onward_record_get_created (goal) == 0)
    {
      g_strlcpy (self->start, today, sizeof self->start);
      return;
    }
  made = onward_local_time_from_unix (onward_record_get_created (goal), zone);
  day = onward_day_of_local_time (made);
  g_strlcpy (self->start, day, sizeof self->start);
}

void
onward_experiment_count (OnwardExperiment *self, OnwardRecord *goal, GPtrArray *applications, const char *today,
                         GTimeZone *zone)
{
  g_autoptr (GArray) all = g_array_new (FALSE, FALSE, sizeof (Sent));
  guint n_before = 0;
  guint over = goal != NULL ? (guint) onward_record_get_number (goal, ONWARD_GOAL_OVER) : 0;

  *self = (OnwardExperiment) { .over = over > 0 ? over : ONWARD_EXPERIMENT_OVER };
  set_start (self, goal, today, zone);
  for (guint i = 0; i < applications->len; i++)
    {
      Sent sent;

      if (read_application (applications->pdata[i], &sent))
        g_array_append_val (all, sent);
    }
  g_array_sort (all, compare_sent);
  while (n_before < all->len && g_strcmp0 (g_array_index (all, Sent, n_before).day, self->start) < 0)
    n_before++;
  for (guint i = n_before > self->over ? n_before - self->over : 0; i < MIN (n_before + self->over, all->len); i++)
    add (i < n_before ? &self->before : &self->since, &g_array_index (all, Sent, i));
}

char *
onward_outcome_say (const OnwardOutcome *self)
{
  g_autofree char *sent = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u application", "%u applications", self->sent),
                                           self->sent);
  g_autofree char *answered = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u answer", "%u answers", self->answered),
                                               self->answered);
  g_autofree char *interviewed = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u interview", "%u interviews",
                                                               self->interviewed), self->interviewed);

  /* Translators: "10 applications, 4 answers, 2 interviews" */
  return g_strdup_printf (C_ ("outcome", "%s, %s, %s"), sent, answered, interviewed);
}

char *
onward_experiment_say (const OnwardExperiment *self)
{
  if (self->since.sent == 0)
    return g_strdup (_("Nothing has gone out since it began. It starts with the next one."));
  if (self->since.sent < ONWARD_EXPERIMENT_FEW || self->before.sent < ONWARD_EXPERIMENT_FEW)
    return g_strdup (_("Too few to say."));
  if (self->since.open > 0)
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u of the new ones may still answer.",
                                         "%u of the new ones may still answer.", self->since.open), self->since.open);
  return g_strdup (_("All of them have come to an end or an answer. So small a number is a hint, no proof."));
}

char *
onward_experiment_dup_baseline (const OnwardExperiment *self, gboolean whole)
{
  const struct
  {
    const char *name;
    guint before, since;
  } rows[] = {
    { _("Applications"), self->before.sent, self->since.sent },
    { _("Answers"), self->before.answered, self->since.answered },
    { C_ ("outcome", "Interviews"), self->before.interviewed, self->since.interviewed },
  };
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_ARRAY);
  JsonArray *items = json_array_new ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *before = g_strdup_printf ("%u", rows[i].before);
      g_autofree char *since = whole ? g_strdup_printf ("%u", rows[i].since) : g_strdup ("");
      JsonObject *item = json_object_new ();

      json_object_set_string_member (item, "name", rows[i].name);
      json_object_set_string_member (item, "before", before);
      json_object_set_string_member (item, "after", since);
      json_array_add_object_element (items, item);
    }
  json_node_take_array (node, items);
  return onward_json_canonical (node);
}
