/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-test-history.h"

#include "onward-test-oracle.h"

#define FEWEST 6
#define MOST 26

/* 1 January 2024, and the years from there on in which a history begins */
#define FIRST_START G_GINT64_CONSTANT (1704067200)
#define YEARS (4 * 365 * 24 * 60 * 60)

/* One in so many crowds is of a thousand. */
#define GREAT_CROWDS 40
#define GREAT_CROWD 1000

/* How often each kind of event comes up, and what it is called. */
static const struct
{
  guint weight;
  gboolean anytime; /* may happen in the middle of work */
  const char *name;
} kinds[ONWARD_TEST_N_EVENTS] = {
  [ONWARD_TEST_WAIT] = { 26, FALSE, "wait" },
  [ONWARD_TEST_SUSPEND] = { 6, FALSE, "suspend" },
  [ONWARD_TEST_SET_CLOCK] = { 4, FALSE, "set the clock by" },
  [ONWARD_TEST_TRAVEL] = { 4, FALSE, "travel" },
  [ONWARD_TEST_TO_CHANGE] = { 3, FALSE, "wait until the clocks change" },
  [ONWARD_TEST_REBOOT] = { 4, FALSE, "reboot" },
  [ONWARD_TEST_KILL] = { 8, TRUE, "kill" },
  [ONWARD_TEST_PLAN] = { 22, FALSE, "plan" },
  [ONWARD_TEST_MOVE] = { 6, TRUE, "move" },
  [ONWARD_TEST_DONE] = { 5, TRUE, "done in the application" },
  [ONWARD_TEST_REOPEN] = { 2, TRUE, "open again" },
  [ONWARD_TEST_DELETE] = { 4, TRUE, "delete" },
  [ONWARD_TEST_RESTORE] = { 2, TRUE, "restore" },
  [ONWARD_TEST_CLICK] = { 8, FALSE, "click" },
  [ONWARD_TEST_SERVER] = { 7, TRUE, "server" },
  [ONWARD_TEST_DISK] = { 5, TRUE, "disk" },
};

static OnwardTestEventKind
random_kind (GRand *random)
{
  guint total = 0;
  guint drawn;
  guint kind;

  for (guint i = 0; i < ONWARD_TEST_N_EVENTS; i++)
    total += kinds[i].weight;
  drawn = (guint) g_rand_int_range (random, 0, (gint32) total);
  for (kind = 0; drawn >= kinds[kind].weight; kind++)
    drawn -= kinds[kind].weight;
  return (OnwardTestEventKind) kind;
}

/* From a minute to half a year, each size as often as the other. */
static gint64
random_span (GRand *random)
{
  static const int units[] = { 60, 600, 3600, 6 * 3600, 24 * 3600, 7 * 24 * 3600, 60 * 24 * 3600 };
  int unit = units[g_rand_int_range (random, 0, G_N_ELEMENTS (units))];

  return (gint64) (unit * g_rand_double_range (random, 0.5, 3));
}

static gint64
random_amount (GRand *random, OnwardTestEventKind kind)
{
  switch (kind)
    {
    case ONWARD_TEST_WAIT:
    case ONWARD_TEST_SUSPEND:
      return random_span (random);

    case ONWARD_TEST_SET_CLOCK:
      return g_rand_boolean (random) ? random_span (random) : -random_span (random);

    case ONWARD_TEST_TO_CHANGE:
      return g_rand_int_range (random, -90, 90) * 60;

    case ONWARD_TEST_REBOOT:
    case ONWARD_TEST_KILL:
      return g_rand_boolean (random) ? g_rand_int_range (random, 0, 200) : random_span (random);

    case ONWARD_TEST_PLAN:
      if (g_rand_int_range (random, 0, 6) > 0)
        return 1;
      return g_rand_int_range (random, 0, GREAT_CROWDS) > 0 ? g_rand_int_range (random, 2, 90) : GREAT_CROWD;

    case ONWARD_TEST_SERVER:
    case ONWARD_TEST_DISK:
      return g_rand_int_range (random, 0, 4);

    case ONWARD_TEST_TRAVEL:
    case ONWARD_TEST_MOVE:
    case ONWARD_TEST_DONE:
    case ONWARD_TEST_REOPEN:
    case ONWARD_TEST_DELETE:
    case ONWARD_TEST_RESTORE:
    case ONWARD_TEST_CLICK:
    case ONWARD_TEST_N_EVENTS:
    default:
      return 0;
    }
}

OnwardTestHistory *
onward_test_history_new (guint64 seed)
{
  const guint32 seeds[] = { (guint32) seed, (guint32) (seed >> 32) };
  g_autoptr (GRand) random = g_rand_new_with_seed_array (seeds, G_N_ELEMENTS (seeds));
  OnwardTestHistory *self = g_new0 (OnwardTestHistory, 1);
  guint n_events = (guint) g_rand_int_range (random, FEWEST, MOST);

  self->seed = seed;
  self->start = FIRST_START + g_rand_int_range (random, 0, YEARS);
  self->zone = (guint) g_rand_int_range (random, 0, ONWARD_TEST_N_ZONES);
  self->quiet = (guint) g_rand_int_range (random, 0, 8);
  self->events = g_array_new (FALSE, FALSE, sizeof (OnwardTestEvent));
  for (guint i = 0; i < n_events; i++)
    {
      OnwardTestEvent event = { .kind = random_kind (random) };

      if (kinds[event.kind].anytime && g_rand_int_range (random, 0, 3) > 0)
        event.when = (guint) g_rand_int_range (random, 1, 16);
      event.which = g_rand_int (random) % 1000;
      event.amount = random_amount (random, event.kind);
      g_array_append_val (self->events, event);
    }
  return self;
}

void
onward_test_history_free (OnwardTestHistory *self)
{
  g_array_unref (self->events);
  g_free (self);
}

/* Returns: (transfer full): a line for each event, for a person to read. */
char *
onward_test_history_say (const OnwardTestHistory *self)
{
  g_autofree char *start = onward_test_local (self->start, self->zone);
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, "Seed %" G_GUINT64_FORMAT ": from %s in %s, quiet hours %u\n", self->seed, start,
                          onward_test_zone_name (self->zone), self->quiet);
  for (guint i = 0; i < self->events->len; i++)
    {
      const OnwardTestEvent *event = &g_array_index (self->events, OnwardTestEvent, i);

      g_string_append_printf (text, "  %2u. %s", i + 1, kinds[event->kind].name);
      if (event->kind == ONWARD_TEST_TRAVEL)
        g_string_append_printf (text, " to %s", onward_test_zone_name (event->which));
      else
        g_string_append_printf (text, " %" G_GINT64_FORMAT " (%u)", event->amount, event->which);
      if (event->when > 0)
        g_string_append_printf (text, " at step %u of the next work", event->when);
      g_string_append_c (text, '\n');
    }
  return g_string_free (text, FALSE);
}

/* Whether the history still goes wrong without @n events from @at on; if so they are gone. */
static gboolean
try_without (OnwardTestHistory *self, guint at, guint n, OnwardTestRun run, gpointer data)
{
  GArray *whole = self->events;
  g_autofree char *wrong = NULL;

  self->events = g_array_copy (whole);
  g_array_remove_range (self->events, at, n);
  wrong = run (self, data);
  if (wrong != NULL)
    {
      g_array_unref (whole);
      return TRUE;
    }
  g_array_unref (self->events);
  self->events = whole;
  return FALSE;
}

/* Makes one event plainer, if the history still goes wrong with that. */
static gboolean
try_plainer (OnwardTestHistory *self, guint at, OnwardTestRun run, gpointer data)
{
  OnwardTestEvent *event = &g_array_index (self->events, OnwardTestEvent, at);
  OnwardTestEvent before = *event;
  const OnwardTestEvent plainer[] = {
    { before.kind, 0, before.which, before.amount },
    { before.kind, before.when, 0, before.amount },
    { before.kind, before.when, before.which, before.amount / 2 },
    { before.kind, before.when / 2, before.which, before.amount },
  };

  for (guint i = 0; i < G_N_ELEMENTS (plainer); i++)
    {
      g_autofree char *wrong = NULL;

      if (plainer[i].when == before.when && plainer[i].which == before.which && plainer[i].amount == before.amount)
        continue;
      *event = plainer[i];
      wrong = run (self, data);
      if (wrong != NULL)
        return TRUE;
      *event = before;
    }
  return FALSE;
}

/* Leaves the fewest and plainest events with which @run still finds something wrong. */
void
onward_test_history_shrink (OnwardTestHistory *self, OnwardTestRun run, gpointer data)
{
  gboolean any;

  do
    {
      any = FALSE;
      for (guint n = MAX (self->events->len / 2, 1); n > 0; n /= 2)
        {
          for (guint at = 0; at + n <= self->events->len;)
            {
              if (try_without (self, at, n, run, data))
                any = TRUE;
              else
                at += n;
            }
        }
      for (guint at = 0; at < self->events->len; at++)
        {
          while (try_plainer (self, at, run, data))
            any = TRUE;
        }
    }
  while (any);
}
