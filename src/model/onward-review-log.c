/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-review-log.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* How far apart two shares may lie and still fit, in percent. */
#define NEAR 15

static const char *const marks[] = {
  [ONWARD_ASKED_CAUGHT] = "caught",
  [ONWARD_ASKED_BLUFFED] = "bluffed",
  [ONWARD_ASKED_CLEAR] = "clear",
  [ONWARD_ASKED_RELEVANT] = "relevant",
  [ONWARD_ASKED_EVIDENCED] = "evidenced",
  [ONWARD_ASKED_SHORT] = "short",
  [ONWARD_ASKED_PEOPLE] = "people",
};

G_STATIC_ASSERT (G_N_ELEMENTS (marks) == ONWARD_ASKED_N_MARKS);

/* Parts of words, in lower case, by which a skill is one with people.  English and German. */
static const char *const people_words[] = {
  "adapt",     "advis",     "beratung",  "coach",     "collab",    "communic",  "conflict",  "customer",
  "empath",    "facilit",   "feedback",  "führung",   "hiring",    "konflikt",  "kommunik",  "kunden",
  "leader",    "leading",   "leitung",   "listen",    "manag",     "mentor",    "moderat",   "negotiat",
  "people",    "persönlich", "präsent",  "present",   "service",   "stakeholder", "sozial",  "social",
  "speaking",  "support",   "teach",     "team",      "train",     "verhandl",  "writing",   "zusammenarbeit",
  "zuhören",   "care",      "pflege",    "betreu",
};

OnwardAsked *
onward_asked_new (void)
{
  OnwardAsked *self = g_new0 (OnwardAsked, 1);

  self->asked = g_strdup ("");
  self->said = g_strdup ("");
  self->wish = g_strdup ("");
  self->led = g_strdup ("");
  return self;
}

void
onward_asked_free (OnwardAsked *self)
{
  g_free (self->asked);
  g_free (self->said);
  g_free (self->wish);
  g_free (self->led);
  g_free (self);
}

static void
take_text (JsonObject *object, const char *member, char **to)
{
  JsonNode *node = json_object_get_member (object, member);

  if (node == NULL || !JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_STRING)
    return;
  g_free (*to);
  *to = g_strdup (json_node_get_string (node));
}

static gboolean
holds_value (JsonObject *object, const char *member)
{
  JsonNode *node = json_object_get_member (object, member);

  return node != NULL && JSON_NODE_HOLDS_VALUE (node);
}

GPtrArray *
onward_log_read (const char *items)
{
  GPtrArray *log = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_asked_free);
  g_autoptr (JsonNode) node = json_from_string (items, NULL);
  JsonArray *array = node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      JsonNode *element = json_array_get_element (array, i);
      JsonObject *object = JSON_NODE_HOLDS_OBJECT (element) ? json_node_get_object (element) : NULL;
      OnwardAsked *asked;

      if (object == NULL)
        continue;
      asked = onward_asked_new ();
      take_text (object, "asked", &asked->asked);
      take_text (object, "said", &asked->said);
      take_text (object, "wish", &asked->wish);
      take_text (object, "led", &asked->led);
      if (holds_value (object, "seconds"))
        asked->seconds = (int) CLAMP (json_object_get_int_member (object, "seconds"), 0, ONWARD_ASKED_MAX_SECONDS);
      for (guint j = 0; j < ONWARD_ASKED_N_MARKS; j++)
        asked->marks[j] = holds_value (object, marks[j]) && json_object_get_boolean_member (object, marks[j]);
      g_ptr_array_add (log, asked);
    }
  return log;
}

char *
onward_log_write (GPtrArray *log)
{
  g_autoptr (JsonArray) array = json_array_new ();
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_ARRAY);

  for (guint i = 0; i < log->len; i++)
    {
      const OnwardAsked *asked = log->pdata[i];
      JsonObject *object;

      if (*asked->asked == '\0' && *asked->said == '\0' && *asked->wish == '\0')
        continue;
      object = json_object_new ();
      json_object_set_string_member (object, "asked", asked->asked);
      json_object_set_string_member (object, "said", asked->said);
      json_object_set_string_member (object, "wish", asked->wish);
      json_object_set_int_member (object, "seconds", asked->seconds);
      for (guint j = 0; j < ONWARD_ASKED_N_MARKS; j++)
        json_object_set_boolean_member (object, marks[j], asked->marks[j]);
      if (*asked->led != '\0')
        json_object_set_string_member (object, "led", asked->led);
      json_array_add_object_element (array, object);
    }
  json_node_set_array (node, array);
  return onward_json_canonical (node);
}

static int
percent (guint part, guint all)
{
  return all > 0 ? (int) ((part * 100 + all / 2) / all) : -1;
}

int
onward_mix_given (GPtrArray *log)
{
  guint n_technical = 0, n_all = 0;

  for (guint i = 0; i < log->len; i++)
    {
      const OnwardAsked *asked = log->pdata[i];

      if (*asked->asked == '\0')
        continue;
      n_all++;
      n_technical += asked->marks[ONWARD_ASKED_PEOPLE] ? 0 : 1;
    }
  return percent (n_technical, n_all);
}

static gboolean
is_about_people (const char *skill)
{
  g_autofree char *folded = g_utf8_strdown (skill, -1);

  for (gsize i = 0; i < G_N_ELEMENTS (people_words); i++)
    {
      if (strstr (folded, people_words[i]) != NULL)
        return TRUE;
    }
  return FALSE;
}

int
onward_mix_asked (OnwardJobApplication *application)
{
  const char *const *skills = onward_record_get_tags (ONWARD_RECORD (application), ONWARD_JOB_APPLICATION_SKILLS);
  guint n_technical = 0, n_all = 0;

  for (; skills[n_all] != NULL; n_all++)
    n_technical += is_about_people (skills[n_all]) ? 0 : 1;
  return percent (n_technical, n_all);
}

char *
onward_mix_say (int given, int asked)
{
  if (given < 0 || asked < 0)
    return NULL;
  if (given > asked + NEAR)
    return g_strdup (_("You spoke more of technical things than they ask for. A story about people would add what is missing."));
  if (given < asked - NEAR)
    return g_strdup (_("They ask for more technical things than came up. Such an example would add what is missing."));
  return g_strdup (_("That is close to what they ask for."));
}
