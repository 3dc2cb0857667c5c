/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-options.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "onward-job-application.h"
#include "onward-time.h"

/* A table beyond that is none that anybody reads. */
#define SIDE_MOST 24

/* Text to look for words in: folded, one space before each word. */
static char *
dup_words (const char *text)
{
  g_autofree char *folded = g_utf8_casefold (text, -1);
  GString *words = g_string_new ("");
  gboolean within = FALSE;

  for (const char *p = folded; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      gboolean belongs = g_unichar_isalnum (c) || g_unichar_ismark (c);

      if (belongs && !within)
        g_string_append_c (words, ' ');
      if (belongs)
        g_string_append_unichar (words, c);
      within = belongs;
    }
  return g_string_free (words, FALSE);
}

/* Whether each word of @name begins one of @words. */
static gboolean
has_words (const char *words, const char *name)
{
  g_autofree char *wanted = dup_words (name);
  g_auto (GStrv) parts = g_strsplit (wanted, " ", -1);

  for (gsize i = 0; parts[i] != NULL; i++)
    {
      g_autofree char *start = g_strconcat (" ", parts[i], NULL);

      if (*parts[i] != '\0' && strstr (words, start) == NULL)
        return FALSE;
    }
  return *wanted != '\0';
}

static char *
dup_key (const char *role, const char *industry, const char *place)
{
  return g_strdup_printf ("%s\t%s\t%s", role, industry, place);
}

/* The sides of the table; one that nobody named has one empty cell. */
typedef struct
{
  const char *names[SIDE_MOST];
  guint n;
} Side;

static void
side_init (Side *self, const char *const *tags)
{
  self->n = 0;
  for (gsize i = 0; tags != NULL && tags[i] != NULL && self->n < SIDE_MOST; i++)
    self->names[self->n++] = tags[i];
  if (self->n == 0)
    self->names[self->n++] = "";
}

static void
side_match (const Side *self, const char *words, gboolean matches[SIDE_MOST])
{
  for (guint i = 0; i < self->n; i++)
    matches[i] = *self->names[i] == '\0' || has_words (words, self->names[i]);
}

static void
count_one (GHashTable *tally, const Side sides[3], const OnwardSnapshot *application)
{
  g_autofree char *role = dup_words (onward_snapshot_text (application, ONWARD_JOB_APPLICATION_ROLE));
  g_autofree char *place = dup_words (onward_snapshot_text (application, ONWARD_JOB_APPLICATION_PLACE));
  g_autofree char *about = g_strjoin ("\n", onward_snapshot_text (application, ONWARD_JOB_APPLICATION_EMPLOYER),
                                      onward_snapshot_text (application, ONWARD_JOB_APPLICATION_NOTES),
                                      onward_snapshot_text (application, ONWARD_JOB_APPLICATION_POSTING), NULL);
  g_autofree char *industry = dup_words (about);
  gboolean matches[3][SIDE_MOST];

  side_match (&sides[0], role, matches[0]);
  side_match (&sides[1], industry, matches[1]);
  side_match (&sides[2], place, matches[2]);
  for (guint r = 0; r < sides[0].n; r++)
    for (guint i = 0; matches[0][r] && i < sides[1].n; i++)
      for (guint p = 0; matches[1][i] && p < sides[2].n; p++)
        {
          char *key;

          if (!matches[2][p])
            continue;
          key = dup_key (sides[0].names[r], sides[1].names[i], sides[2].names[p]);
          g_hash_table_insert (tally, key, GUINT_TO_POINTER (GPOINTER_TO_UINT (g_hash_table_lookup (tally, key)) + 1));
        }
}

GHashTable *
onward_options_tally (const OnwardSnapshot *profile, GPtrArray *applications)
{
  static const guint fields[3] = {
    ONWARD_SEARCH_PROFILE_ROLES, ONWARD_SEARCH_PROFILE_INDUSTRIES, ONWARD_SEARCH_PROFILE_PLACES,
  };
  GHashTable *tally = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Side sides[3];

  for (guint i = 0; i < 3; i++)
    side_init (&sides[i], (const char *const *) profile->values[fields[i]].tags);
  for (guint i = 0; i < applications->len; i++)
    {
      /* What was kept for a good day has not been tried. */
      if (onward_snapshot_number (applications->pdata[i], ONWARD_JOB_APPLICATION_STAGE) != ONWARD_STAGE_NEXT_UP)
        count_one (tally, sides, applications->pdata[i]);
    }
  return tally;
}

/* The cells */

static void
option_free (gpointer data)
{
  OnwardOption *self = data;

  g_free (self->role);
  g_free (self->industry);
  g_free (self->place);
  g_free (self->note);
  g_free (self);
}

static JsonArray *
parse (const char *items)
{
  g_autoptr (JsonNode) node = json_from_string (items, NULL);

  return node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_dup_array (node) : json_array_new ();
}

static const char *
member (JsonObject *item, const char *name)
{
  JsonNode *node = json_object_get_member (item, name);
  const char *text = node != NULL && JSON_NODE_HOLDS_VALUE (node) ? json_node_get_string (node) : NULL;

  return text != NULL ? text : "";
}

static gboolean
is_cell (JsonNode *node, const OnwardOption *cell)
{
  JsonObject *item = JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;

  return item != NULL && g_str_equal (member (item, "role"), cell->role) &&
         g_str_equal (member (item, "industry"), cell->industry) && g_str_equal (member (item, "place"), cell->place);
}

static void
read_cell (OnwardOption *self, JsonArray *items)
{
  for (guint i = 0; i < json_array_get_length (items); i++)
    {
      JsonNode *node = json_array_get_element (items, i);
      JsonObject *item;
      gint64 open;

      if (!is_cell (node, self))
        continue;
      item = json_node_get_object (node);
      open = json_object_get_int_member_with_default (item, "open", ONWARD_OPEN_UNSAID);
      self->open = (int) CLAMP (open, ONWARD_OPEN_UNSAID, ONWARD_OPEN_MOST);
      g_free (self->note);
      self->note = g_strdup (member (item, "note"));
    }
}

GPtrArray *
onward_options_read (OnwardRecord *profile, GHashTable *tally)
{
  GPtrArray *options = g_ptr_array_new_with_free_func (option_free);
  g_autoptr (JsonArray) items = parse (onward_record_get_text (profile, ONWARD_SEARCH_PROFILE_OPTIONS));
  Side roles, industries, places;

  side_init (&roles, onward_record_get_tags (profile, ONWARD_SEARCH_PROFILE_ROLES));
  side_init (&industries, onward_record_get_tags (profile, ONWARD_SEARCH_PROFILE_INDUSTRIES));
  side_init (&places, onward_record_get_tags (profile, ONWARD_SEARCH_PROFILE_PLACES));
  if (*roles.names[0] == '\0' && *industries.names[0] == '\0' && *places.names[0] == '\0')
    return options;
  for (guint n = 0; n < roles.n * industries.n * places.n; n++)
    {
      OnwardOption *option = g_new0 (OnwardOption, 1);
      g_autofree char *key = NULL;

      option->role = g_strdup (roles.names[n / places.n / industries.n]);
      option->industry = g_strdup (industries.names[n / places.n % industries.n]);
      option->place = g_strdup (places.names[n % places.n]);
      option->open = ONWARD_OPEN_UNSAID;
      option->note = g_strdup ("");
      read_cell (option, items);
      key = dup_key (option->role, option->industry, option->place);
      if (tally != NULL)
        option->n_tried = GPOINTER_TO_UINT (g_hash_table_lookup (tally, key));
      g_ptr_array_add (options, option);
    }
  return options;
}

/* What is said of cells that the sides no longer name is kept: they may come back. */
char *
onward_options_say_open (const char *options, const OnwardOption *cell, int open, const char *note)
{
  g_autoptr (JsonArray) items = parse (options);
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_ARRAY);
  JsonObject *item;

  for (guint i = json_array_get_length (items); i > 0; i--)
    {
      if (is_cell (json_array_get_element (items, i - 1), cell))
        json_array_remove_element (items, i - 1);
    }
  if (open != ONWARD_OPEN_UNSAID || *note != '\0')
    {
      item = json_object_new ();
      json_object_set_string_member (item, "role", cell->role);
      json_object_set_string_member (item, "industry", cell->industry);
      json_object_set_string_member (item, "place", cell->place);
      json_object_set_int_member (item, "open", open);
      json_object_set_string_member (item, "note", note);
      json_array_add_object_element (items, item);
    }
  json_node_set_array (node, items);
  return onward_json_canonical (node);
}

const OnwardOption *
onward_options_suggest (GPtrArray *options, const char *today)
{
  g_autoptr (GPtrArray) best = g_ptr_array_new ();
  int open = 1;
  /* The first day of all was a Thursday; a week runs from Monday. */
  gint64 week = (onward_day_number (today) + 3) / 7;

  for (guint i = 0; i < options->len; i++)
    {
      OnwardOption *option = options->pdata[i];

      if (option->n_tried > 0 || option->open < open)
        continue;
      if (option->open > open)
        g_ptr_array_set_size (best, 0);
      open = option->open;
      g_ptr_array_add (best, option);
    }
  return best->len > 0 ? best->pdata[(guint) (week % best->len)] : NULL;
}

/* Words */

static char *
join (const char *const *parts)
{
  GString *said = g_string_new ("");

  for (gsize i = 0; parts[i] != NULL; i++)
    {
      if (*parts[i] != '\0' && said->len > 0)
        g_string_append (said, " · ");
      g_string_append (said, parts[i]);
    }
  return g_string_free (said, FALSE);
}

char *
onward_option_say (const OnwardOption *self)
{
  const char *const parts[] = { self->role, self->industry, self->place, NULL };

  return join (parts);
}

char *
onward_option_say_where (const OnwardOption *self)
{
  const char *const parts[] = { self->industry, self->place, NULL };

  if (*self->industry == '\0' && *self->place == '\0')
    return g_strdup (C_("place of work", "Anywhere"));
  return join (parts);
}

char *
onward_option_say_tried (const OnwardOption *self)
{
  if (self->n_tried == 0)
    return g_strdup (_("not tried yet"));
  return g_strdup_printf (ngettext ("%u sent", "%u sent", self->n_tried), self->n_tried);
}

const char *
onward_open_label (int open)
{
  static const char *const labels[] = {
    NC_ ("how open", "Not said"), NC_ ("how open", "No"), NC_ ("how open", "Maybe"), NC_ ("how open", "Gladly"),
    NC_ ("how open", "Very"),
  };

  return g_dpgettext2 (NULL, "how open", labels[CLAMP (open, ONWARD_OPEN_UNSAID, ONWARD_OPEN_MOST) + 1]);
}

OnwardFollowUp *
onward_wants_remind (OnwardRecord *profile, OnwardFollowUp *before, const char *clock)
{
  const char *revisited = onward_record_get_text (profile, ONWARD_SEARCH_PROFILE_REVISITED);
  g_autofree char *day = *revisited != '\0' ? onward_day_add (revisited, ONWARD_WANTS_DAYS) : NULL;
  g_autofree char *due = day != NULL ? onward_local_time_new (day, clock) : NULL;
  g_autofree char *known = NULL;
  OnwardRecord *follow_up;

  if (due == NULL)
    return NULL;
  if (before == NULL)
    {
      follow_up = ONWARD_RECORD (onward_follow_up_new (_("Go over what you want, once more"), due));
      onward_record_set_number (follow_up, ONWARD_FOLLOW_UP_KIND, ONWARD_FOLLOW_UP_KIND_WANTS);
      onward_record_set_number (follow_up, ONWARD_FOLLOW_UP_QUIET, TRUE);
      return ONWARD_FOLLOW_UP (follow_up);
    }
  known = onward_day_of_local_time (onward_record_get_text (ONWARD_RECORD (before), ONWARD_FOLLOW_UP_DUE));
  if (g_str_equal (known, day))
    return NULL;
  follow_up = onward_record_dup_draft (ONWARD_RECORD (before));
  onward_record_set_text (follow_up, ONWARD_FOLLOW_UP_DUE, due);
  onward_record_set_text (follow_up, ONWARD_FOLLOW_UP_LATER_UNTIL, "");
  return ONWARD_FOLLOW_UP (follow_up);
}
