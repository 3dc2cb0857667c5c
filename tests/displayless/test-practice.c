/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-practice-deck.h"
#include "onward-practice-drills.h"
#include "onward-practice-sheets.h"

#include <string.h>

#define TODAY "2026-03-10"

static OnwardQuestion *
add (GPtrArray *questions, const char *text, const char *content, const char *practised, int rating, gboolean flagged)
{
  OnwardQuestion *question = g_object_new (ONWARD_TYPE_QUESTION, "text", text, "content", content, "practised", practised,
                                           "flagged", flagged, NULL);

  onward_record_set_number (ONWARD_RECORD (question), ONWARD_QUESTION_RATING, rating);
  onward_record_ensure_uid (ONWARD_RECORD (question));
  g_ptr_array_add (questions, question);
  return question;
}

static const char *
nth (GPtrArray *deck, guint position)
{
  return onward_deck_card_get_text (deck->pdata[position]);
}

static void
test_spaced_by_need (void)
{
  g_autoptr (GPtrArray) questions = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) deck = NULL;
  guint n_shipped;

  onward_content_questions (&n_shipped);
  add (questions, "Went well yesterday", "", "2026-03-09", 5, FALSE);
  add (questions, "Long ago", "", "2026-01-01", 4, FALSE);
  add (questions, "Longer ago", "", "2025-12-01", 4, FALSE);
  add (questions, "My own", "", "", 0, FALSE);
  add (questions, "Hard last week", "", "2026-03-02", 2, FALSE);
  add (questions, "Off guard", "", "2026-03-09", 3, TRUE);
  add (questions, "Off guard, today", "", TODAY, 3, TRUE);
  deck = onward_deck_new (questions, TODAY, FALSE);
  g_assert_cmpuint (deck->len, ==, n_shipped + 7);
  g_assert_cmpstr (nth (deck, 0), ==, "Off guard");
  g_assert_cmpstr (nth (deck, 1), ==, "Hard last week");
  g_assert_cmpstr (nth (deck, 2), ==, "My own");
  g_assert_null (onward_deck_card_get_record (deck->pdata[3]));
  g_assert_cmpstr (nth (deck, deck->len - 4), ==, "Longer ago");
  g_assert_cmpstr (nth (deck, deck->len - 3), ==, "Long ago");
  g_assert_cmpint (onward_deck_card_get_need (deck->pdata[deck->len - 1]), ==, ONWARD_NEED_RESTING);
  g_assert_cmpint (onward_deck_card_get_need (deck->pdata[deck->len - 2]), ==, ONWARD_NEED_RESTING);
}

/* What is kept about a shipped question takes its place, and its own words where it has some. */
static void
test_shipped_is_there_once (void)
{
  g_autoptr (GPtrArray) questions = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) deck = NULL;
  g_autoptr (GPtrArray) retired = NULL;
  guint n_shipped;

  onward_content_questions (&n_shipped);
  add (questions, "", "opening-why-us", "", 0, TRUE);
  add (questions, "In my words", "opening-why-role", "", 0, TRUE);
  add (questions, "", "from-a-later-version", "", 0, TRUE);
  g_object_set (add (questions, "", "fit-pay", "", 0, FALSE), "retired", TRUE, NULL);
  deck = onward_deck_new (questions, TODAY, FALSE);
  retired = onward_deck_new (questions, TODAY, TRUE);
  g_assert_cmpuint (deck->len, ==, n_shipped - 1);
  g_assert_cmpstr (nth (deck, 0), ==, "Why us?");
  g_assert_cmpstr (onward_deck_card_get_group (deck->pdata[0]), ==, "opening");
  g_assert_cmpstr (nth (deck, 1), ==, "In my words");
  g_assert_cmpuint (retired->len, ==, 1);
  g_assert_cmpstr (onward_deck_card_get_id (retired->pdata[0]), ==, "fit-pay");
}

static void
test_practise (void)
{
  g_autoptr (GPtrArray) questions = g_ptr_array_new_with_free_func (g_object_unref);
  OnwardQuestion *question = add (questions, "Why?", "", "", 0, TRUE);
  OnwardRecord *record = ONWARD_RECORD (question);

  onward_question_practise (question, 3, "2026-03-09");
  g_assert_true (onward_record_get_number (record, ONWARD_QUESTION_FLAGGED));
  onward_question_practise (question, 0, TODAY);
  g_assert_cmpint (onward_record_get_number (record, ONWARD_QUESTION_RATING), ==, 3);
  onward_question_practise (question, 4, TODAY);
  g_assert_false (onward_record_get_number (record, ONWARD_QUESTION_FLAGGED));
  g_assert_cmpint (onward_record_get_number (record, ONWARD_QUESTION_TIMES), ==, 3);
  g_assert_cmpstr (onward_record_get_text (record, ONWARD_QUESTION_PRACTISED), ==, TODAY);
}

static void
test_length (void)
{
  g_autofree char *clock = onward_practice_say_clock (65);

  g_assert_cmpstr (clock, ==, "1:05");
  g_assert_cmpstr (onward_practice_say_length (59), !=, onward_practice_say_length (60));
  g_assert_cmpstr (onward_practice_say_length (60), ==, onward_practice_say_length (120));
  g_assert_cmpstr (onward_practice_say_length (120), !=, onward_practice_say_length (121));
}

#define SHEET(rows) "[" rows "]"
#define ROW(item, group, rating) "{\"item\":\"" item "\",\"group\":\"" group "\",\"words\":\"" item "\",\"rating\":\"" rating "\",\"note\":\"\"}"

static void
test_sheets (void)
{
  g_autoptr (GPtrArray) rows =
    onward_sheets_compare (SHEET (ROW ("a", "star", "yes") "," ROW ("b", "star", "no") "," ROW ("c", "body", "partly") ","
                                  ROW ("d", "body", "na") "," ROW ("e", "follow", "yes") "," ROW ("f", "prep", "no")),
                           SHEET (ROW ("a", "star", "yes") "," ROW ("b", "star", "yes") "," ROW ("c", "body", "yes") ","
                                  ROW ("d", "body", "no")));
  const OnwardSheetRow *first = rows->pdata[0], *second = rows->pdata[1], *third = rows->pdata[2];
  g_autofree char *words = onward_sheets_say (rows, "Maya");
  g_autofree char *row_words = onward_sheet_row_say (first, "Maya");

  g_assert_cmpuint (rows->len, ==, 5);
  g_assert_cmpstr (first->item, ==, "b");
  g_assert_cmpint (first->apart, ==, 2);
  g_assert_cmpstr (second->item, ==, "c");
  g_assert_cmpint (third->apart, ==, 0);
  g_assert_cmpint (((OnwardSheetRow *) rows->pdata[3])->apart, ==, -1);
  g_assert_cmpstr (words, ==, "Maya saw more in 2 points than you did.");
  g_assert_cmpstr (row_words, ==, "You: No · Maya: Yes");
}

static void
test_empty_sheets (void)
{
  g_autoptr (GPtrArray) rows = onward_sheets_compare ("[]", SHEET (ROW ("a", "star", "yes")));
  g_autofree char *words = onward_sheets_say (rows, "");

  g_assert_cmpuint (rows->len, ==, 1);
  g_assert_nonnull (strstr (words, "side by side"));
}

static void
test_drills (void)
{
  guint n_drills;
  const OnwardDrill *drills = onward_content_drills (&n_drills);

  g_assert_cmpuint (n_drills, >=, 6);
  for (guint i = 0; i < n_drills; i++)
    g_assert_true (*drills[i].id != '\0' && *drills[i].title != '\0' && *drills[i].text != '\0');
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/practice/spaced-by-need", test_spaced_by_need);
  g_test_add_func ("/practice/shipped-is-there-once", test_shipped_is_there_once);
  g_test_add_func ("/practice/practise", test_practise);
  g_test_add_func ("/practice/length", test_length);
  g_test_add_func ("/practice/sheets", test_sheets);
  g_test_add_func ("/practice/empty-sheets", test_empty_sheets);
  g_test_add_func ("/practice/drills", test_drills);
  return g_test_run ();
}
