/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-feedback-questions.h"
#include "onward-review-answers.h"

#include <locale.h>
#include <string.h>

static void
answer (GPtrArray *sheet, const char *item, const char *group, OnwardRating rating)
{
  OnwardAnswer *one = onward_answer_new (item);

  g_free (one->group);
  one->group = g_strdup (group);
  one->rating = rating;
  g_ptr_array_add (sheet, one);
}

static OnwardRecord *
review_new (GPtrArray *sheet)
{
  OnwardRecord *review = g_object_new (ONWARD_TYPE_REVIEW, NULL);
  g_autofree char *items = onward_answers_write (sheet);

  onward_record_set_text (review, ONWARD_REVIEW_ANSWERS, items);
  return review;
}

static void
assert_about (GPtrArray *questions, guint nth, const char *words)
{
  g_assert_cmpuint (questions->len, ==, ONWARD_FEEDBACK_N_QUESTIONS);
  if (strstr (questions->pdata[nth], words) == NULL)
    g_error ("Nothing about “%s” is asked in “%s”", words, (const char *) questions->pdata[nth]);
}

static void
assert_different (GPtrArray *questions)
{
  for (guint i = 0; i < questions->len; i++)
    {
      for (guint j = 0; j < i; j++)
        g_assert_cmpstr (questions->pdata[i], !=, questions->pdata[j]);
    }
}

static void
test_nothing_known (void)
{
  g_autoptr (GPtrArray) questions = onward_feedback_questions (NULL, "en");
  g_autoptr (GPtrArray) german = onward_feedback_questions (NULL, "de");
  g_autoptr (GPtrArray) other = onward_feedback_questions (NULL, "fr");

  assert_about (questions, 0, "stronger");
  assert_about (questions, 2, "spoke for me");
  assert_different (questions);
  assert_about (german, 0, "Bewerbung");
  assert_about (other, 0, "stronger");
}

/* What went worst comes first, whichever group it is of; what went well is not asked about. */
static void
test_lowest_first (void)
{
  g_autoptr (GPtrArray) reviews = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) sheet = onward_answers_read ("");
  g_autoptr (GPtrArray) questions = NULL;

  answer (sheet, "prep-8", "prep", ONWARD_RATING_YES);
  answer (sheet, "prep-9", "prep", ONWARD_RATING_PARTLY);
  answer (sheet, "star-5", "star", ONWARD_RATING_PARTLY);
  answer (sheet, "body-6", "body", ONWARD_RATING_NO);
  g_ptr_array_add (reviews, review_new (sheet));
  questions = onward_feedback_questions (reviews, "en");
  assert_about (questions, 0, "pace and in voice");
  assert_about (questions, 1, "expected me to ask");
  assert_about (questions, 2, "what came of my work");
}

/* Over several rounds, an item counts as it went on the whole. */
static void
test_several_rounds (void)
{
  g_autoptr (GPtrArray) reviews = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) first = onward_answers_read ("");
  g_autoptr (GPtrArray) second = onward_answers_read ("");
  g_autoptr (GPtrArray) questions = NULL;

  answer (first, "prep-9", "prep", ONWARD_RATING_NO);
  answer (first, "star-3", "star", ONWARD_RATING_NO);
  answer (second, "prep-9", "prep", ONWARD_RATING_YES);
  answer (second, "star-3", "star", ONWARD_RATING_NO);
  g_ptr_array_add (reviews, review_new (second));
  g_ptr_array_add (reviews, review_new (first));
  questions = onward_feedback_questions (reviews, "en");
  assert_about (questions, 0, "my own part");
  assert_about (questions, 1, "expected me to ask");
  assert_about (questions, 2, "stronger");
}

/* Two items of one matter make one question; what only oneself knows makes none; an own item is
 * asked about as its group is. */
static void
test_one_question_each (void)
{
  g_autoptr (GPtrArray) reviews = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) sheet = onward_answers_read ("");
  g_autoptr (GPtrArray) questions = NULL;

  answer (sheet, "prep-1", "prep", ONWARD_RATING_NO);
  answer (sheet, "prep-2", "prep", ONWARD_RATING_NO);
  answer (sheet, "follow-2", "follow", ONWARD_RATING_NO);
  answer (sheet, "0f3c1c6e-own", "star", ONWARD_RATING_PARTLY);
  answer (sheet, "body-1", "body", ONWARD_RATING_NA);
  g_ptr_array_add (reviews, review_new (sheet));
  questions = onward_feedback_questions (reviews, "en");
  assert_about (questions, 0, "what you do, and for whom");
  assert_about (questions, 1, "concrete example");
  assert_about (questions, 2, "stronger");
  assert_different (questions);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/feedback/questions/nothing-known", test_nothing_known);
  g_test_add_func ("/model/feedback/questions/lowest-first", test_lowest_first);
  g_test_add_func ("/model/feedback/questions/several-rounds", test_several_rounds);
  g_test_add_func ("/model/feedback/questions/one-question-each", test_one_question_each);
  return g_test_run ();
}
