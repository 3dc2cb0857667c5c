/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-feedback.h"
#include "onward-goal.h"
#include "onward-proof.h"
#include "onward-story.h"
#include "onward-thought-patterns.h"
#include "onward-thought.h"
#include "onward-traps.h"

#include <locale.h>
#include <string.h>

#define WHEN "2026-03-10T10:00"

static void
test_traps (void)
{
  guint n_traps, n_reframes;
  const OnwardTrap *traps = onward_traps (&n_traps);
  const char *const *reframes = onward_reframes (&n_reframes);
  g_autoptr (GPtrArray) own = g_ptr_array_new_with_free_func (g_object_unref);
  OnwardRecord *mine = g_object_new (ONWARD_TYPE_OWN_TRAP, "name", "The late-night verdict", "question",
                                     "How is it in the morning?", NULL);

  g_ptr_array_add (own, mine);
  onward_record_ensure_uid (mine);
  g_assert_cmpuint (n_traps, ==, 14);
  for (guint i = 0; i < n_traps; i++)
    {
      g_assert_true (onward_trap_find (traps[i].id) == &traps[i]);
      g_assert_cmpstr (traps[i].name, !=, "");
      g_assert_cmpstr (traps[i].sounds, !=, "");
      g_assert_cmpstr (traps[i].example, !=, "");
      g_assert_true (g_str_has_suffix (traps[i].question, "?"));
    }
  g_assert_cmpuint (n_reframes, ==, 7);
  g_assert_cmpstr (reframes[n_reframes - 1], !=, "");
  g_assert_cmpstr (onward_trap_name ("labelling", own), ==, onward_trap_find ("labelling")->name);
  g_assert_cmpstr (onward_trap_name (onward_record_get_uid (mine), own), ==, "The late-night verdict");
  g_assert_cmpstr (onward_trap_question (onward_record_get_uid (mine), own), ==, "How is it in the morning?");
  g_assert_cmpstr (onward_trap_name (onward_record_get_uid (mine), NULL), ==, "");
}

static void
test_evidence (void)
{
  g_autofree char *one = onward_evidence_add ("[]", "They said so", TRUE, "");
  g_autofree char *two = onward_evidence_add (one, "Ada wrote: the best handover", FALSE, "uid-1");
  g_autofree char *again = onward_evidence_add (two, "Ada wrote: the best handover", FALSE, "uid-1");
  g_autoptr (GPtrArray) evidence = onward_evidence_read (again);
  g_autofree char *written = onward_evidence_write (evidence);
  g_autoptr (GPtrArray) nothing = onward_evidence_read ("no items at all");

  g_assert_cmpuint (evidence->len, ==, 2);
  g_assert_true (((OnwardEvidence *) evidence->pdata[0])->speaks_for);
  g_assert_false (((OnwardEvidence *) evidence->pdata[1])->speaks_for);
  g_assert_cmpstr (((OnwardEvidence *) evidence->pdata[1])->proof, ==, "uid-1");
  g_assert_cmpstr (written, ==, two);
  g_assert_true (onward_evidence_has_proof (two, "uid-1"));
  g_assert_false (onward_evidence_has_proof (one, "uid-1"));
  g_assert_false (onward_evidence_has_proof (one, ""));
  g_assert_cmpuint (nothing->len, ==, 0);
}

static OnwardEntry *
thought_new (const char *when, const char *trap, int before, int after, const char *fairer)
{
  const char *const traps[] = { trap, NULL };
  OnwardEntry *thought = onward_entry_new (ONWARD_ENTRY_KIND_THOUGHT, when);

  g_object_set (thought, "belief", (gint64) before, "belief-after", (gint64) after, "fairer", fairer, "traps", traps, NULL);
  onward_record_ensure_uid (ONWARD_RECORD (thought));
  return thought;
}

static void
assert_says (OnwardEntry *thought, const char *says)
{
  g_autofree char *words = onward_thought_say_change (thought);

  g_assert_cmpstr (words, ==, says);
}

/* What moved is said plainly, both ways, and nothing where it was not said twice. */
static void
test_change (void)
{
  g_autoptr (OnwardEntry) thought = thought_new (WHEN, "labelling", 90, 40, "");

  assert_says (thought, "You believed the first thought 90%, and now 40%.");
  g_assert_cmpint (onward_thought_fall (thought), ==, 50);
  g_object_set (thought, "strength", (gint64) 70, "strength-after", (gint64) 70, NULL);
  assert_says (thought, "You believed the first thought 90%, and now 40%. The feeling is as strong as it was: 70%.");
  g_object_set (thought, "belief-after", (gint64) -1, "strength-after", (gint64) 30, NULL);
  assert_says (thought, "The feeling went from 70% to 30%.");
  g_object_set (thought, "strength-after", (gint64) -1, NULL);
  assert_says (thought, "");
  g_assert_cmpint (onward_thought_fall (thought), ==, G_MININT);
  g_object_set (thought, "belief-after", (gint64) 95, NULL);
  g_assert_cmpint (onward_thought_fall (thought), ==, -5);
}

static void
test_patterns (void)
{
  g_autoptr (GPtrArray) thoughts = g_ptr_array_new_with_free_func (g_object_unref);
  const char *const labels[] = { "labelling", NULL };
  g_autoptr (GPtrArray) patterns = NULL;
  const OnwardPattern *first;
  OnwardEntry *last;

  g_ptr_array_add (thoughts, thought_new ("2026-03-01T10:00", "labelling", 80, 60, "One answer is not me."));
  g_ptr_array_add (thoughts, thought_new ("2025-12-31T23:59", "labelling", 90, 20, "I did three good things."));
  g_ptr_array_add (thoughts, thought_new ("2025-09-30T10:00", "labelling", 90, 0, ""));
  g_ptr_array_add (thoughts, thought_new ("2026-03-09T10:00", "musts", 50, 70, "I may take my time."));
  patterns = onward_patterns_of (thoughts, "2026-03-10");
  g_assert_cmpuint (patterns->len, ==, 2);
  first = patterns->pdata[0];
  g_assert_cmpstr (first->trap, ==, "labelling");
  g_assert_cmpuint (first->n_thoughts, ==, 3);
  g_assert_cmpuint (first->n_in_month[5], ==, 1);
  g_assert_cmpuint (first->n_in_month[2], ==, 1);
  g_assert_cmpuint (first->n_in_month[0], ==, 0);
  /* Words that helped are shown; a fall without a fairer thought is none. */
  g_assert_true (first->helped == thoughts->pdata[1]);
  g_assert_cmpint (first->fall, ==, 70);
  g_assert_null (((OnwardPattern *) patterns->pdata[1])->helped);

  g_assert_true (onward_pattern_helped (thoughts, labels, "") == thoughts->pdata[1]);
  last = thoughts->pdata[1];
  g_assert_true (onward_pattern_helped (thoughts, labels, onward_record_get_uid (ONWARD_RECORD (last))) == thoughts->pdata[0]);
}

static void
assert_proof (OnwardRecord *record, const char *text, const char *type)
{
  g_autoptr (OnwardEntry) proof = NULL;
  g_autofree char *origin = NULL;
  g_autofree char *wanted = NULL;

  onward_record_ensure_uid (record);
  wanted = g_strdup_printf ("%s/%s", type, onward_record_get_uid (record));
  proof = onward_proof_from (record, WHEN);
  g_assert_nonnull (proof);
  g_assert_cmpint (onward_record_get_number (ONWARD_RECORD (proof), ONWARD_ENTRY_KIND), ==, ONWARD_ENTRY_KIND_PROOF);
  g_assert_cmpstr (onward_record_get_text (ONWARD_RECORD (proof), ONWARD_ENTRY_TEXT), ==, text);
  origin = onward_proof_dup_origin (proof);
  g_assert_cmpstr (origin, ==, wanted);
}

static void
test_proof_from (void)
{
  g_autoptr (OnwardEntry) win = onward_entry_new (ONWARD_ENTRY_KIND_WIN, WHEN);
  g_autoptr (OnwardEntry) note = onward_entry_new (ONWARD_ENTRY_KIND_NOTE, WHEN);
  g_autoptr (OnwardRecord) goal = g_object_new (ONWARD_TYPE_GOAL, "title", "SQL course", NULL);
  g_autoptr (OnwardRecord) story = g_object_new (ONWARD_TYPE_STORY, "title", "The move", NULL);
  g_autoptr (OnwardRecord) feedback = g_object_new (ONWARD_TYPE_FEEDBACK, "sealed", "kept shut", NULL);
  g_autoptr (OnwardEntry) phrase = NULL;

  g_object_set (note, "text", "Rain.", NULL);
  g_assert_false (onward_proof_can_be_from (ONWARD_RECORD (note)));
  g_assert_null (onward_proof_from (ONWARD_RECORD (win), WHEN));
  g_object_set (win, "text", " Sent the reply. ", NULL);
  assert_proof (ONWARD_RECORD (win), "Sent the reply.", "entry");
  g_assert_null (onward_proof_from (goal, WHEN));
  g_object_set (goal, "column", ONWARD_GOAL_COLUMN_DONE, NULL);
  assert_proof (goal, "SQL course", "goal");
  assert_proof (story, "The move", "story");
  g_object_set (story, "result", "Forty services, no night shift.", NULL);
  assert_proof (story, "Forty services, no night shift.", "story");
  /* What is sealed stays sealed. */
  g_assert_false (onward_proof_can_be_from (feedback));
  g_object_set (feedback, "words", "Clear and calm.", NULL);
  assert_proof (feedback, "Clear and calm.", "feedback");
  phrase = onward_proof_from_words (feedback, "calm", WHEN);
  g_assert_cmpstr (onward_record_get_text (ONWARD_RECORD (phrase), ONWARD_ENTRY_TEXT), ==, "calm");
}

/* Three a day; all have had their turn before one comes again. */
static void
test_pick (void)
{
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) few = g_ptr_array_new ();
  g_autoptr (GPtrArray) lone = NULL;

  for (int i = 0; i < 6; i++)
    g_ptr_array_add (all, onward_entry_new (ONWARD_ENTRY_KIND_PROOF, WHEN));
  for (int day = 10; day < 12; day++)
    {
      g_autofree char *text = g_strdup_printf ("2026-03-%d", day);
      g_autoptr (GPtrArray) picked = onward_proof_pick (all, text, 3);
      g_autoptr (GPtrArray) same = onward_proof_pick (all, text, 3);

      g_assert_cmpuint (picked->len, ==, 3);
      for (guint i = 0; i < 3; i++)
        {
          g_assert_true (picked->pdata[i] == same->pdata[i]);
          g_assert_true (g_hash_table_add (seen, picked->pdata[i]));
        }
    }
  g_ptr_array_add (few, all->pdata[0]);
  lone = onward_proof_pick (few, "1969-12-30", 3);
  g_assert_cmpuint (lone->len, ==, 1);
}

static void
test_card (void)
{
  g_autoptr (OnwardEntry) proof = onward_entry_new (ONWARD_ENTRY_KIND_PROOF, WHEN);
  g_autoptr (OnwardEntry) card = NULL;
  g_autofree char *before = NULL;
  g_autofree char *said = NULL;
  g_autofree char *title = NULL;
  g_autofree char *can = NULL;

  g_object_set (proof, "text", "I led the move of forty services.\nNobody worked at night.", NULL);
  onward_record_ensure_uid (ONWARD_RECORD (proof));
  card = onward_card_from (proof, WHEN);
  before = onward_card_say (card);
  g_assert_cmpstr (before, ==, "I led the move of forty services");
  onward_card_set (card, "I led the move of forty services.", "lead the next one");
  said = onward_card_say (card);
  title = onward_record_dup_title (ONWARD_RECORD (card));
  g_assert_cmpstr (title, ==, said);
  g_assert_cmpstr (said, ==, "I led the move of forty services, so I can lead the next one.");
  can = onward_card_dup_can (card);
  g_assert_cmpstr (can, ==, "lead the next one");
  g_assert_cmpstr (onward_record_get_text (ONWARD_RECORD (card), ONWARD_ENTRY_ORIGIN), ==,
                   onward_record_get_uid (ONWARD_RECORD (proof)));
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/thought/traps", test_traps);
  g_test_add_func ("/thought/evidence", test_evidence);
  g_test_add_func ("/thought/change", test_change);
  g_test_add_func ("/thought/patterns", test_patterns);
  g_test_add_func ("/proof/from", test_proof_from);
  g_test_add_func ("/proof/pick", test_pick);
  g_test_add_func ("/card/words", test_card);
  return g_test_run ();
}
