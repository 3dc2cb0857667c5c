/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-prep.h"

#include <glib/gi18n-lib.h>

#include "onward-contact.h"
#include "onward-lesson.h"
#include "onward-people-names.h"
#include "onward-prep-stories.h"
#include "onward-proof.h"
#include "onward-time.h"

/* So many of each: more would not be looked at in the minutes before. */
#define N_LESSONS 3
#define N_SKILLS 8

static const char *
text_of (gpointer record, guint field)
{
  return onward_record_get_text (ONWARD_RECORD (record), field);
}

static void
line_free (OnwardPrepLine *line)
{
  g_free (line->text);
  g_free (line->detail);
  g_free (line->target);
  g_free (line);
}

static void
part_free (OnwardPrepPart *part)
{
  g_free (part->title);
  g_ptr_array_unref (part->lines);
  g_free (part);
}

static void
prep_clear (OnwardPrep *self)
{
  g_free (self->title);
  g_free (self->subtitle);
  g_ptr_array_unref (self->parts);
}

static OnwardPrepPart *
part_new (const char *title)
{
  OnwardPrepPart *part = g_new0 (OnwardPrepPart, 1);

  part->title = g_strdup (title);
  part->lines = g_ptr_array_new_with_free_func ((GDestroyNotify) line_free);
  return part;
}

/* Takes the part, unless it is empty. */
static void
take_part (OnwardPrep *self, OnwardPrepPart *part)
{
  if (part->lines->len > 0)
    g_ptr_array_add (self->parts, part);
  else
    part_free (part);
}

static OnwardPrepLine *
add_line (OnwardPrepPart *part, const char *text, const char *detail, gpointer record)
{
  OnwardPrepLine *line = g_new0 (OnwardPrepLine, 1);

  line->text = g_strdup (text);
  line->detail = g_strdup (detail);
  if (record != NULL)
    line->target = g_strdup_printf ("%s/%s", onward_record_get_record_type (record)->name,
                                    onward_record_get_uid (record));
  else
    line->target = g_strdup ("");
  g_ptr_array_add (part->lines, line);
  return line;
}

/* A line for each that a person wrote. */
static void
add_lines (OnwardPrepPart *part, const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (gsize i = 0; lines[i] != NULL; i++)
    {
      g_strstrip (lines[i]);
      if (*lines[i] != '\0')
        add_line (part, lines[i], "", NULL);
    }
}

static char *
join (const char *const *words, gsize most)
{
  GString *joined = g_string_new (NULL);

  for (gsize i = 0; words != NULL && words[i] != NULL && i < most; i++)
    g_string_append_printf (joined, "%s%s", i > 0 ? ", " : "", words[i]);
  return g_string_free (joined, FALSE);
}

static OnwardPrepPart *
make_about (const OnwardPrepFrom *from)
{
  OnwardPrepPart *part = part_new (_("About Them"));

  if (from->application != NULL)
    {
      const char *const *skills = onward_record_get_tags (ONWARD_RECORD (from->application),
                                                          ONWARD_JOB_APPLICATION_SKILLS);
      g_autofree char *joined = join (skills, N_SKILLS);
      /* Translators: %s are skills that a job posting asks for, separated by commas. */
      g_autofree char *words = g_strdup_printf (_("They ask for: %s"), joined);

      if (*joined != '\0')
        add_line (part, words, "", from->application);
    }
  add_lines (part, text_of (from->interview, ONWARD_INTERVIEW_RESEARCH));
  if (from->company != NULL)
    add_lines (part, text_of (from->company, ONWARD_COMPANY_NOTES));
  return part;
}

/* Whether the note says no more than who stands there already. */
static gboolean
is_repeated (const char *note, OnwardPrepPart *part)
{
  g_auto (GStrv) names = onward_people_names (note);
  g_autofree char *joined = g_strjoinv (", ", names);

  if (*joined == '\0' || !g_str_equal (joined, note))
    return FALSE;
  for (gsize i = 0; names[i] != NULL; i++)
    {
      gboolean known = FALSE;

      for (guint j = 0; j < part->lines->len; j++)
        known |= onward_people_same_name (((OnwardPrepLine *) g_ptr_array_index (part->lines, j))->text, names[i]);
      if (!known)
        return FALSE;
    }
  return TRUE;
}

static OnwardPrepPart *
make_people (const OnwardPrepFrom *from)
{
  OnwardPrepPart *part = part_new (_("Who You Meet"));
  const char *note = text_of (from->interview, ONWARD_INTERVIEW_PEOPLE);

  for (guint i = 0; i < from->contacts->len; i++)
    {
      OnwardRecord *contact = g_ptr_array_index (from->contacts, i);
      g_autofree char *name = onward_record_dup_title (contact);
      g_autofree char *role = onward_text_dup_line (text_of (contact, ONWARD_CONTACT_ROLE));

      add_line (part, name, role, contact);
    }
  if (!is_repeated (note, part))
    add_lines (part, note);
  return part;
}

static gboolean
is_newer (OnwardRecord *a, OnwardRecord *b)
{
  int order = g_strcmp0 (text_of (a, ONWARD_LESSON_LEARNED), text_of (b, ONWARD_LESSON_LEARNED));

  return order > 0 || (order == 0 && onward_record_get_created (a) > onward_record_get_created (b));
}

/* What the person pinned, then what was learnt with this employer, then all else. */
static guint
lesson_rank (OnwardRecord *lesson, const char *const *applications)
{
  if (onward_record_get_number (lesson, ONWARD_LESSON_PINNED) != 0)
    return 0;
  if (g_strv_contains (applications, text_of (lesson, ONWARD_LESSON_APPLICATION)))
    return 1;
  return 2;
}

GPtrArray *
onward_prep_pick_lessons (GPtrArray *lessons, const char *const *applications)
{
  GPtrArray *picked = g_ptr_array_new_with_free_func (g_object_unref);

  while (picked->len < N_LESSONS)
    {
      OnwardRecord *best = NULL;

      for (guint i = 0; i < lessons->len; i++)
        {
          OnwardRecord *lesson = g_ptr_array_index (lessons, i);
          guint rank = lesson_rank (lesson, applications);
          guint best_rank = best != NULL ? lesson_rank (best, applications) : G_MAXUINT;

          if (onward_record_get_number (lesson, ONWARD_LESSON_RETIRED) != 0 ||
              g_ptr_array_find (picked, lesson, NULL))
            continue;
          if (rank < best_rank || (rank == best_rank && is_newer (lesson, best)))
            best = lesson;
        }
      if (best == NULL)
        break;
      g_ptr_array_add (picked, g_object_ref (best));
    }
  return picked;
}

static OnwardPrepPart *
make_lessons (const OnwardPrepFrom *from)
{
  OnwardPrepPart *part = part_new (_("What You Learned"));
  g_autoptr (GPtrArray) picked = onward_prep_pick_lessons (from->lessons, from->applications);

  for (guint i = 0; i < picked->len; i++)
    {
      OnwardRecord *lesson = g_ptr_array_index (picked, i);
      g_autofree char *text = onward_record_dup_title (lesson);

      add_line (part, text, "", lesson);
    }
  return part;
}

static OnwardPrepPart *
make_stories (const OnwardPrepFrom *from)
{
  OnwardPrepPart *part = part_new (_("Stories That Fit"));
  g_autoptr (GPtrArray) picked = onward_prep_pick_stories (from);

  for (guint i = 0; i < picked->len; i++)
    {
      OnwardRecord *story = g_ptr_array_index (picked, i);
      g_autofree char *title = onward_record_dup_title (story);
      g_autofree char *why = onward_prep_story_say_why (story, from);
      g_autofree char *result = onward_text_dup_line (text_of (story, ONWARD_STORY_RESULT));
      g_autofree char *detail = g_strconcat (why, *why != '\0' && *result != '\0' ? "\n" : "", result, NULL);

      add_line (part, title, detail, story);
    }
  return part;
}

static OnwardPrepPart *
make_ask (const OnwardPrepFrom *from)
{
  OnwardPrepPart *part = part_new (_("Questions to Ask Them"));

  add_lines (part, text_of (from->interview, ONWARD_INTERVIEW_ASK));
  return part;
}

/* Another one each day, so that none wears out. */
static OnwardPrepPart *
make_card (const OnwardPrepFrom *from, const char *today)
{
  OnwardPrepPart *part = part_new (_("To Keep in Mind"));
  g_autoptr (GPtrArray) picked = onward_proof_pick (from->cards, today, 1);

  if (picked->len > 0)
    {
      OnwardEntry *card = g_ptr_array_index (picked, 0);
      g_autofree char *words = onward_card_say (card);

      if (*words != '\0')
        add_line (part, words, "", card);
    }
  return part;
}

static OnwardPrepPart *
make_steps (const OnwardPrepFrom *from)
{
  OnwardPrepPart *part = part_new (_("Before It"));
  g_autoptr (JsonNode) node = json_from_string (text_of (from->interview, ONWARD_INTERVIEW_PREP), NULL);
  JsonArray *items = node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

  for (guint i = 0; items != NULL && i < json_array_get_length (items); i++)
    {
      JsonNode *item = json_array_get_element (items, i);
      JsonObject *object = JSON_NODE_HOLDS_OBJECT (item) ? json_node_get_object (item) : NULL;
      const char *text = object != NULL ? json_object_get_string_member_with_default (object, "text", "") : "";

      if (text != NULL && *text != '\0')
        add_line (part, text, "", NULL)->mark =
          json_object_get_boolean_member_with_default (object, "done", FALSE) ? ONWARD_PREP_DONE : ONWARD_PREP_TO_DO;
    }
  return part;
}

static char *
dup_title (const OnwardPrepFrom *from)
{
  g_autofree char *own = onward_record_dup_title (ONWARD_RECORD (from->interview));
  g_autofree char *employer = NULL;

  if (from->application == NULL)
    return g_steal_pointer (&own);
  employer = onward_record_dup_title (ONWARD_RECORD (from->application));
  /* Translators: an interview, such as "Final round at Norrland". */
  return g_strdup_printf (_("%s at %s"), own, employer);
}

static char *
dup_subtitle (const OnwardPrepFrom *from)
{
  const char *starts = text_of (from->interview, ONWARD_INTERVIEW_STARTS);
  const char *facts[] = { text_of (from->interview, ONWARD_INTERVIEW_PLACE),
                          text_of (from->interview, ONWARD_INTERVIEW_LINK) };
  g_autofree char *role = from->application != NULL
                            ? onward_text_dup_line (text_of (from->application, ONWARD_JOB_APPLICATION_ROLE))
                            : g_strdup ("");
  g_autofree char *when = *starts != '\0' ? onward_local_time_say_exact (starts) : g_strdup ("");
  GString *words = g_string_new (role);

  if (*when != '\0')
    g_string_append_printf (words, "%s%s", words->len > 0 ? "\n" : "", when);
  for (gsize i = 0; i < G_N_ELEMENTS (facts); i++)
    {
      g_autofree char *line = onward_text_dup_line (facts[i]);

      if (*line != '\0')
        g_string_append_printf (words, "%s%s", words->len == 0 ? "" : *when != '\0' || i > 0 ? " · " : "\n", line);
    }
  return g_string_free (words, FALSE);
}

/* Returns: (transfer full): the sheet */
OnwardPrep *
onward_prep_new (const OnwardPrepFrom *from, GDateTime *now)
{
  OnwardPrep *self = g_rc_box_new0 (OnwardPrep);
  g_autofree char *today = onward_day_from_date_time (now);

  self->title = dup_title (from);
  self->subtitle = dup_subtitle (from);
  self->parts = g_ptr_array_new_with_free_func ((GDestroyNotify) part_free);
  take_part (self, make_about (from));
  take_part (self, make_people (from));
  take_part (self, make_lessons (from));
  take_part (self, make_stories (from));
  take_part (self, make_ask (from));
  take_part (self, make_card (from, today));
  take_part (self, make_steps (from));
  return self;
}

OnwardPrep *
onward_prep_ref (OnwardPrep *self)
{
  return g_rc_box_acquire (self);
}

void
onward_prep_unref (OnwardPrep *self)
{
  g_rc_box_release_full (self, (GDestroyNotify) prep_clear);
}

char *
onward_prep_dup_text (OnwardPrep *self)
{
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, "%s\n%s\n", self->title, self->subtitle);
  for (guint i = 0; i < self->parts->len; i++)
    {
      OnwardPrepPart *part = g_ptr_array_index (self->parts, i);

      g_string_append_printf (text, "\n%s\n", part->title);
      for (guint j = 0; j < part->lines->len; j++)
        {
          OnwardPrepLine *line = g_ptr_array_index (part->lines, j);

          g_string_append_printf (text, "%s %s\n", line->mark == ONWARD_PREP_DONE ? "✓" : "•", line->text);
          if (*line->detail != '\0')
            g_string_append_printf (text, "%s\n", line->detail);
        }
    }
  return g_string_free (text, FALSE);
}
