/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-feedback-sorting.h"

#include <glib/gi18n-lib.h>
#include <json-glib/json-glib.h>

#include "onward-entry.h"
#include "onward-goal.h"
#include "onward-lesson.h"
#include "onward-skill.h"
#include "onward-time.h"

static const char *const became_nicks[ONWARD_BECAME_N] = { "lesson", "skill", "proof", "goal" };
static const char *const sort_nicks[ONWARD_REASON_N] = { "mine", "theirs", "luck", "unknown" };

static guint
index_of (const char *const *nicks, guint n_nicks, const char *nick, guint otherwise)
{
  for (guint i = 0; i < n_nicks; i++)
    {
      if (g_str_equal (nicks[i], nick))
        return i;
    }
  return otherwise;
}

static void
phrase_free (OnwardPhrase *phrase)
{
  g_free (phrase->text);
  g_free (phrase->uid);
  g_free (phrase);
}

static void
reason_free (OnwardReason *reason)
{
  g_free (reason->text);
  g_free (reason->goal);
  g_free (reason);
}

OnwardPhrase *
onward_phrase_new (const char *text, OnwardBecame became, const char *uid)
{
  OnwardPhrase *phrase = g_new0 (OnwardPhrase, 1);

  phrase->text = g_strdup (text);
  phrase->became = became;
  phrase->uid = g_strdup (uid);
  return phrase;
}

OnwardReason *
onward_reason_new (const char *text, OnwardReasonSort sort)
{
  OnwardReason *reason = g_new0 (OnwardReason, 1);

  reason->text = g_strdup (text);
  reason->sort = sort;
  reason->goal = g_strdup ("");
  return reason;
}

/* Text that a foreign file may have made something else. */
static const char *
get_text (JsonObject *object, const char *member)
{
  JsonNode *node = json_object_get_member (object, member);

  if (node == NULL || !JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_STRING)
    return "";
  return json_node_get_string (node);
}

static OnwardPhrase *
read_phrase (JsonObject *object)
{
  guint became = index_of (became_nicks, ONWARD_BECAME_N, get_text (object, "became"), ONWARD_BECAME_LESSON);

  return onward_phrase_new (get_text (object, "text"), (OnwardBecame) became, get_text (object, "uid"));
}

static OnwardReason *
read_reason (JsonObject *object)
{
  guint sort = index_of (sort_nicks, ONWARD_REASON_N, get_text (object, "sort"), ONWARD_REASON_UNKNOWN);
  OnwardReason *reason = onward_reason_new (get_text (object, "text"), (OnwardReasonSort) sort);

  g_free (reason->goal);
  reason->goal = g_strdup (get_text (object, "goal"));
  return reason;
}

/* The objects of an ITEMS field; the node keeps them. */
static GPtrArray *
objects_of (JsonNode *node)
{
  GPtrArray *objects = g_ptr_array_new ();
  JsonArray *array = node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      JsonNode *element = json_array_get_element (array, i);

      if (JSON_NODE_HOLDS_OBJECT (element))
        g_ptr_array_add (objects, json_node_get_object (element));
    }
  return objects;
}

GPtrArray *
onward_phrases_read (const char *items)
{
  g_autoptr (JsonNode) node = json_from_string (items, NULL);
  g_autoptr (GPtrArray) objects = objects_of (node);
  GPtrArray *phrases = g_ptr_array_new_with_free_func ((GDestroyNotify) phrase_free);

  for (guint i = 0; i < objects->len; i++)
    g_ptr_array_add (phrases, read_phrase (objects->pdata[i]));
  return phrases;
}

GPtrArray *
onward_reasons_read (const char *items)
{
  g_autoptr (JsonNode) node = json_from_string (items, NULL);
  g_autoptr (GPtrArray) objects = objects_of (node);
  GPtrArray *reasons = g_ptr_array_new_with_free_func ((GDestroyNotify) reason_free);

  for (guint i = 0; i < objects->len; i++)
    g_ptr_array_add (reasons, read_reason (objects->pdata[i]));
  return reasons;
}

/* Takes @array. */
static char *
write_array (JsonArray *array)
{
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_ARRAY);

  json_node_take_array (node, array);
  return onward_json_canonical (node);
}

char *
onward_phrases_write (GPtrArray *phrases)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < phrases->len; i++)
    {
      const OnwardPhrase *phrase = phrases->pdata[i];
      JsonObject *object;

      if (*phrase->text == '\0')
        continue;
      object = json_object_new ();
      json_object_set_string_member (object, "text", phrase->text);
      json_object_set_string_member (object, "became", became_nicks[phrase->became]);
      json_object_set_string_member (object, "uid", phrase->uid);
      json_array_add_object_element (array, object);
    }
  return write_array (array);
}

char *
onward_reasons_write (GPtrArray *reasons)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < reasons->len; i++)
    {
      const OnwardReason *reason = reasons->pdata[i];
      JsonObject *object;

      if (*reason->text == '\0')
        continue;
      object = json_object_new ();
      json_object_set_string_member (object, "text", reason->text);
      json_object_set_string_member (object, "sort", sort_nicks[reason->sort]);
      if (*reason->goal != '\0')
        json_object_set_string_member (object, "goal", reason->goal);
      json_array_add_object_element (array, object);
    }
  return write_array (array);
}

const char *
onward_reason_label (OnwardReasonSort sort)
{
  switch (sort)
    {
    case ONWARD_REASON_MINE:
      return C_ ("reason", "Mine to change");
    case ONWARD_REASON_THEIRS:
      return C_ ("reason", "Theirs");
    case ONWARD_REASON_LUCK:
      return C_ ("reason", "Luck or fit");
    case ONWARD_REASON_UNKNOWN:
      return C_ ("reason", "Not known");
    case ONWARD_REASON_N:
    default:
      g_return_val_if_reached ("");
    }
}

const char *
onward_became_made (OnwardBecame became)
{
  switch (became)
    {
    case ONWARD_BECAME_LESSON:
      return _("Kept as a lesson");
    case ONWARD_BECAME_SKILL:
      return _("Noted as a skill to learn");
    case ONWARD_BECAME_PROOF:
      return _("Kept as a proof");
    case ONWARD_BECAME_GOAL:
      return _("Kept as a goal");
    case ONWARD_BECAME_N:
    default:
      g_return_val_if_reached ("");
    }
}

const OnwardRecordType *
onward_became_type (OnwardBecame became)
{
  switch (became)
    {
    case ONWARD_BECAME_LESSON:
      return &onward_lesson_type;
    case ONWARD_BECAME_SKILL:
      return &onward_skill_type;
    case ONWARD_BECAME_PROOF:
      return &onward_entry_type;
    case ONWARD_BECAME_GOAL:
      return &onward_goal_type;
    case ONWARD_BECAME_N:
    default:
      g_return_val_if_reached (NULL);
    }
}

static OnwardRecord *
new_lesson (OnwardRecord *feedback, const char *text, const char *now)
{
  OnwardRecord *lesson = g_object_new (ONWARD_TYPE_LESSON, NULL);
  g_autofree char *day = onward_day_of_local_time (now);

  onward_record_set_text (lesson, ONWARD_LESSON_TEXT, text);
  onward_record_set_text (lesson, ONWARD_LESSON_SOURCE, text);
  onward_record_set_text (lesson, ONWARD_LESSON_LEARNED, day);
  onward_record_set_text (lesson, ONWARD_LESSON_FEEDBACK, onward_record_get_uid (feedback));
  onward_record_set_text (lesson, ONWARD_LESSON_APPLICATION, onward_record_get_text (feedback, ONWARD_FEEDBACK_APPLICATION));
  onward_record_set_text (lesson, ONWARD_LESSON_INTERVIEW, onward_record_get_text (feedback, ONWARD_FEEDBACK_INTERVIEW));
  onward_record_set_text (lesson, ONWARD_LESSON_CONTACT, onward_record_get_text (feedback, ONWARD_FEEDBACK_CONTACT));
  return lesson;
}

static OnwardRecord *
new_skill (const char *text)
{
  OnwardRecord *skill = g_object_new (ONWARD_TYPE_SKILL, NULL);

  onward_record_set_text (skill, ONWARD_SKILL_NAME, text);
  onward_record_set_number (skill, ONWARD_SKILL_STANDING, ONWARD_SKILL_STANDING_LEARNING);
  return skill;
}

static OnwardRecord *
new_proof (OnwardRecord *feedback, const char *text, const char *now)
{
  OnwardRecord *proof = ONWARD_RECORD (onward_entry_new (ONWARD_ENTRY_KIND_PROOF, now));

  onward_record_set_text (proof, ONWARD_ENTRY_TEXT, text);
  onward_record_set_text (proof, ONWARD_ENTRY_APPLICATION, onward_record_get_text (feedback, ONWARD_FEEDBACK_APPLICATION));
  onward_record_set_text (proof, ONWARD_ENTRY_INTERVIEW, onward_record_get_text (feedback, ONWARD_FEEDBACK_INTERVIEW));
  return proof;
}

static OnwardRecord *
new_goal (OnwardRecord *feedback, const char *text)
{
  OnwardRecord *goal = g_object_new (ONWARD_TYPE_GOAL, NULL);

  onward_record_set_text (goal, ONWARD_GOAL_TITLE, text);
  onward_record_set_text (goal, ONWARD_GOAL_SOURCE, text);
  onward_record_set_number (goal, ONWARD_GOAL_COLUMN, ONWARD_GOAL_COLUMN_NEXT);
  onward_record_set_text (goal, ONWARD_GOAL_FEEDBACK, onward_record_get_uid (feedback));
  onward_record_set_text (goal, ONWARD_GOAL_APPLICATION, onward_record_get_text (feedback, ONWARD_FEEDBACK_APPLICATION));
  onward_record_set_text (goal, ONWARD_GOAL_INTERVIEW, onward_record_get_text (feedback, ONWARD_FEEDBACK_INTERVIEW));
  return goal;
}

static OnwardRecord *
new_of (OnwardRecord *feedback, OnwardBecame became, const char *text, const char *now)
{
  switch (became)
    {
    case ONWARD_BECAME_LESSON:
      return new_lesson (feedback, text, now);
    case ONWARD_BECAME_SKILL:
      return new_skill (text);
    case ONWARD_BECAME_PROOF:
      return new_proof (feedback, text, now);
    case ONWARD_BECAME_GOAL:
      return new_goal (feedback, text);
    case ONWARD_BECAME_N:
    default:
      g_return_val_if_reached (NULL);
    }
}

OnwardRecord *
onward_feedback_make (OnwardFeedback *feedback, OnwardBecame became, const char *text, const char *now)
{
  g_autofree char *line = g_strstrip (g_strdup (text));
  OnwardRecord *made;

  g_return_val_if_fail (ONWARD_IS_FEEDBACK (feedback), NULL);
  if (*line == '\0')
    return NULL;
  g_strdelimit (line, "\n\r\t", ' ');
  made = new_of (ONWARD_RECORD (feedback), became, line, now);
  onward_record_ensure_uid (made);
  return made;
}
