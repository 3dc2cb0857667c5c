/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-feedback-questions.h"

#include "onward-content-file.h"
#include "onward-review-answers.h"

typedef struct
{
  const char *about; /* ids of items and groups of the checklist, separated by spaces; "any": always */
  const char *english;
  const char *german;
} Question;

/* An item of the checklist that did not go well. */
typedef struct
{
  char *item;
  const char *group;
  double share;
  guint n;
} Low;

static void
read_question (JsonObject *item, const char *context, void *to)
{
  Question *question = to;

  question->about = onward_content_file_text (item, "about");
  question->english = onward_content_file_text (item, "en");
  question->german = onward_content_file_text (item, "de");
}

static const Question *
get_questions (guint *n_questions)
{
  static const Question *all = NULL;
  static guint n_all = 0;

  if (all == NULL)
    all = onward_content_file_load ("letters/feedback-questions.json", sizeof *all, &n_all, read_question);
  *n_questions = n_all;
  return all;
}

static gboolean
is_about (const Question *question, const char *id)
{
  g_auto (GStrv) ids = g_strsplit (question->about, " ", -1);

  return g_strv_contains ((const char *const *) ids, id);
}

/* One of the person's own items is asked about as its group is. */
static gboolean
has_item (const char *id)
{
  guint n_questions;
  const Question *questions = get_questions (&n_questions);

  for (guint i = 0; i < n_questions; i++)
    {
      if (is_about (&questions[i], id))
        return TRUE;
    }
  return FALSE;
}

static void
add (GPtrArray *asked, const char *id, const char *language)
{
  guint n_questions;
  const Question *questions = get_questions (&n_questions);

  for (guint i = 0; i < n_questions && asked->len < ONWARD_FEEDBACK_N_QUESTIONS; i++)
    {
      const char *words = g_strcmp0 (language, "de") == 0 ? questions[i].german : questions[i].english;

      if (is_about (&questions[i], id) && !g_ptr_array_find (asked, words, NULL))
        g_ptr_array_add (asked, (gpointer) words);
    }
}

static void
low_free (Low *low)
{
  g_free (low->item);
  g_free (low);
}

static int
compare_lows (gconstpointer a, gconstpointer b)
{
  const Low *one = *(Low *const *) a;
  const Low *other = *(Low *const *) b;

  if (one->share < other->share || one->share > other->share)
    return one->share < other->share ? -1 : 1;
  if (one->n != other->n)
    return one->n > other->n ? -1 : 1;
  return 0;
}

/* The lowest first.  Returns: (transfer full) */
static GPtrArray *
find_lows (GPtrArray *sheets)
{
  static const char *const groups[] = { "prep", "star", "body" };
  GPtrArray *lows = g_ptr_array_new_with_free_func ((GDestroyNotify) low_free);

  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      g_autoptr (GPtrArray) items = onward_areas_items (sheets, groups[i]);

      for (guint j = 0; j < items->len; j++)
        {
          const OnwardArea *area = items->pdata[j];
          Low *low;

          if (area->share >= 1)
            continue;
          low = g_new0 (Low, 1);
          low->item = g_strdup (area->id);
          low->group = groups[i];
          low->share = area->share;
          low->n = area->n;
          g_ptr_array_add (lows, low);
        }
    }
  g_ptr_array_sort (lows, compare_lows);
  return lows;
}

GPtrArray *
onward_feedback_questions (GPtrArray *reviews, const char *language)
{
  g_autoptr (GPtrArray) sheets = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  g_autoptr (GPtrArray) lows = NULL;
  GPtrArray *asked = g_ptr_array_new ();

  for (guint i = 0; reviews != NULL && i < reviews->len; i++)
    g_ptr_array_add (sheets, onward_answers_read (onward_record_get_text (reviews->pdata[i], ONWARD_REVIEW_ANSWERS)));
  lows = find_lows (sheets);
  for (guint i = 0; i < lows->len; i++)
    {
      const Low *low = lows->pdata[i];

      add (asked, has_item (low->item) ? low->item : low->group, language);
    }
  add (asked, "any", language);
  return asked;
}
