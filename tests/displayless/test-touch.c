/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-interactions.h"
#include "onward-interview.h"
#include "onward-letter.h"
#include "onward-touch.h"

#include <locale.h>

#define TODAY "2026-03-10"

static const OnwardTouchUsual usual = { { 90, 30, 0, 30 } };

static OnwardContact *
new_contact (const char *name, int circle, int own, const char *last)
{
  OnwardContact *contact = onward_contact_new (name);

  onward_record_ensure_uid (ONWARD_RECORD (contact));
  onward_record_set_number (ONWARD_RECORD (contact), ONWARD_CONTACT_CIRCLE, circle);
  onward_record_set_number (ONWARD_RECORD (contact), ONWARD_CONTACT_KEEP_IN_TOUCH, own);
  if (*last != '\0')
    {
      g_autofree char *items = onward_interactions_add ("[]", last, ONWARD_INTERACTION_CALL, "The talk on tracing");

      onward_record_set_text (ONWARD_RECORD (contact), ONWARD_CONTACT_INTERACTIONS, items);
    }
  onward_record_settle (ONWARD_RECORD (contact));
  return contact;
}

/* Fields of "interactions", as the list on a contact's page changes them. */
static void
test_interactions (void)
{
  g_autofree char *one = onward_interactions_add ("", "2026-03-01", ONWARD_INTERACTION_MET, "At the station");
  g_autofree char *two = onward_interactions_add (one, TODAY, ONWARD_INTERACTION_SOCIAL, "");
  g_autofree char *noted = onward_interactions_set_note (two, 1, "A word");
  g_autofree char *beyond = onward_interactions_set_note (two, 7, "A word");
  g_autofree char *moved = onward_interactions_set_day (noted, 0, "2026-02-28");
  g_autofree char *left = onward_interactions_remove (moved, 0);
  g_autoptr (GPtrArray) all = onward_interactions_read (moved);
  g_autoptr (GPtrArray) rest = onward_interactions_read (left);
  g_autoptr (GPtrArray) broken = onward_interactions_read ("[3, {\"kind\": 4}, {\"kind\": \"smoke\"}]");
  const OnwardInteraction *first = all->pdata[0];
  const OnwardInteraction *second = all->pdata[1];

  g_assert_cmpuint (all->len, ==, 2);
  g_assert_cmpstr (first->day, ==, "2026-02-28");
  g_assert_cmpint (first->kind, ==, ONWARD_INTERACTION_MET);
  g_assert_cmpstr (first->note, ==, "At the station");
  g_assert_cmpstr (second->note, ==, "A word");
  g_assert_cmpint (second->kind, ==, ONWARD_INTERACTION_SOCIAL);
  g_assert_cmpstr (beyond, ==, two);
  g_assert_cmpuint (rest->len, ==, 1);
  g_assert_cmpstr (((OnwardInteraction *) rest->pdata[0])->day, ==, TODAY);
  g_assert_cmpuint (broken->len, ==, 3);
}

static void
test_states (void)
{
  static const struct
  {
    int circle;
    int own;
    const char *last;
    OnwardTouch touch;
  } cases[] = {
    { ONWARD_CIRCLE_NETWORK, 0, "2026-03-01", ONWARD_TOUCH_FRESH },
    { ONWARD_CIRCLE_NETWORK, 0, "2026-02-15", ONWARD_TOUCH_SOON },    /* 23 of 30 days */
    { ONWARD_CIRCLE_NETWORK, 0, "2026-02-08", ONWARD_TOUCH_DUE },     /* 30 of 30 */
    { ONWARD_CIRCLE_NETWORK, 0, "2026-01-24", ONWARD_TOUCH_COOLING }, /* 45 of 30 */
    { ONWARD_CIRCLE_MENTOR, 0, "2020-01-01", ONWARD_TOUCH_NONE },
    { ONWARD_CIRCLE_MENTOR, 3, "2026-03-09", ONWARD_TOUCH_FRESH },
    { ONWARD_CIRCLE_MENTOR, 3, "2026-03-08", ONWARD_TOUCH_SOON },
    { ONWARD_CIRCLE_NETWORK, 365, "2026-01-24", ONWARD_TOUCH_FRESH },
    /* Nobody writes to all of an address book. */
    { ONWARD_CIRCLE_NETWORK, 0, "", ONWARD_TOUCH_NONE },
    /* The day on which it was noted counts for an own interval; here that is 1970. */
    { ONWARD_CIRCLE_NETWORK, 30, "", ONWARD_TOUCH_COOLING },
    /* A day ahead is no reason for anything. */
    { ONWARD_CIRCLE_NETWORK, 0, "2026-05-01", ONWARD_TOUCH_FRESH },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (OnwardContact) contact = new_contact ("Ada", cases[i].circle, cases[i].own, cases[i].last);

      g_assert_cmpint (onward_touch_of (contact, &usual, NULL, TODAY), ==, cases[i].touch);
      onward_record_set_number (ONWARD_RECORD (contact), ONWARD_CONTACT_PAUSED, TRUE);
      g_assert_cmpint (onward_touch_of (contact, &usual, NULL, TODAY), ==, ONWARD_TOUCH_NONE);
    }
}

/* The words and the shape go together. */
static void
test_words (void)
{
  for (int touch = ONWARD_TOUCH_NONE; touch <= ONWARD_TOUCH_COOLING; touch++)
    g_assert_true ((*onward_touch_label ((OnwardTouch) touch) == '\0') == (*onward_touch_icon ((OnwardTouch) touch) == '\0'));
  g_assert_cmpstr (onward_touch_label (ONWARD_TOUCH_COOLING), ==, "has grown quiet");
}

/* An interview with them or a letter to them counts as well, once it has come. */
static void
test_meetings (void)
{
  g_autoptr (OnwardContact) contact = new_contact ("Ada", ONWARD_CIRCLE_NETWORK, 0, "2026-01-02");
  g_autoptr (OnwardInterview) interview = onward_interview_new ();
  g_autoptr (OnwardInterview) ahead = onward_interview_new ();
  g_autoptr (OnwardRecord) letter = g_object_new (ONWARD_TYPE_LETTER, NULL);
  g_autoptr (GPtrArray) interviews = g_ptr_array_new ();
  g_autoptr (GPtrArray) letters = g_ptr_array_new ();
  const char *people[] = { "nobody", onward_record_get_uid (ONWARD_RECORD (contact)), NULL };
  g_autoptr (GHashTable) meetings = NULL;
  g_autofree char *call = onward_touch_say_last (contact, NULL, TODAY);
  g_autofree char *talk = NULL;
  g_autofree char *mail = NULL;

  g_assert_cmpstr (call, ==, "Call, 2 January: The talk on tracing");
  onward_record_set_tags (ONWARD_RECORD (interview), ONWARD_INTERVIEW_CONTACTS, people);
  onward_record_set_text (ONWARD_RECORD (interview), ONWARD_INTERVIEW_STARTS, "2026-03-08T10:00");
  onward_record_set_tags (ONWARD_RECORD (ahead), ONWARD_INTERVIEW_CONTACTS, people);
  onward_record_set_text (ONWARD_RECORD (ahead), ONWARD_INTERVIEW_STARTS, "2026-03-12T10:00");
  g_ptr_array_add (interviews, ahead);
  g_ptr_array_add (interviews, interview);
  meetings = onward_touch_meetings (interviews, letters, TODAY);
  g_assert_cmpint (onward_touch_of (contact, &usual, meetings, TODAY), ==, ONWARD_TOUCH_FRESH);
  talk = onward_touch_say_last (contact, meetings, TODAY);
  g_assert_cmpstr (talk, ==, "Interview, 2 days ago");

  onward_record_set_text (letter, ONWARD_LETTER_CONTACT, people[1]);
  onward_record_set_text (letter, ONWARD_LETTER_SENT_ON, "2026-03-09");
  g_ptr_array_add (letters, letter);
  g_hash_table_unref (meetings);
  meetings = onward_touch_meetings (interviews, letters, TODAY);
  g_free (talk);
  talk = onward_touch_say_last (contact, meetings, TODAY);
  g_assert_cmpstr (talk, ==, "Interview, 2 days ago"); /* a draft is not sent */
  onward_record_set_number (letter, ONWARD_LETTER_STATE, ONWARD_LETTER_STATE_SENT);
  g_hash_table_unref (meetings);
  meetings = onward_touch_meetings (interviews, letters, TODAY);
  mail = onward_touch_say_last (contact, meetings, TODAY);
  g_assert_cmpstr (mail, ==, "Letter, yesterday");
}

static void
test_who_next (void)
{
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) nothing = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) next = NULL;
  g_autoptr (GPtrArray) rested = NULL;
  const char *resting[2] = { NULL };

  g_ptr_array_add (all, new_contact ("Fresh", ONWARD_CIRCLE_NETWORK, 0, "2026-03-01"));
  g_ptr_array_add (all, new_contact ("Long ago", ONWARD_CIRCLE_NETWORK, 0, "2024-01-01"));
  g_ptr_array_add (all, new_contact ("Due", ONWARD_CIRCLE_NETWORK, 0, "2026-02-08"));
  g_ptr_array_add (all, new_contact ("Cooling", ONWARD_CIRCLE_HIRING, 20, "2026-01-24"));
  g_ptr_array_add (all, new_contact ("Soon", ONWARD_CIRCLE_NETWORK, 0, "2026-02-12"));
  next = onward_touch_who_next (all, &usual, nothing, NULL, TODAY, 3);
  g_assert_cmpuint (next->len, ==, 3);
  g_assert_true (next->pdata[0] == all->pdata[3]);
  g_assert_true (next->pdata[1] == all->pdata[2]);
  g_assert_true (next->pdata[2] == all->pdata[1]);
  resting[0] = onward_record_get_uid (all->pdata[3]);
  rested = onward_touch_who_next (all, &usual, nothing, resting, TODAY, 1);
  g_assert_cmpuint (rested->len, ==, 1);
  g_assert_true (rested->pdata[0] == all->pdata[2]);
}

static void
test_settings (void)
{
  g_autoptr (GVariant) days = g_variant_ref_sink (g_variant_new_parsed ("{'hiring': 90, 'support': -4, 'moon': 1}"));
  g_autoptr (GVariant) written = NULL;
  OnwardTouchUsual read, again;

  onward_touch_usual_read (&read, days);
  g_assert_cmpint (read.days[ONWARD_CIRCLE_HIRING], ==, 90);
  g_assert_cmpint (read.days[ONWARD_CIRCLE_NETWORK], ==, 0);
  g_assert_cmpint (read.days[ONWARD_CIRCLE_SUPPORT], ==, 0);
  written = g_variant_ref_sink (onward_touch_usual_write (&read));
  onward_touch_usual_read (&again, written);
  g_assert_cmpmem (&read, sizeof read, &again, sizeof again);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/contacts/interactions", test_interactions);
  g_test_add_func ("/contacts/touch/states", test_states);
  g_test_add_func ("/contacts/touch/words", test_words);
  g_test_add_func ("/contacts/touch/meetings", test_meetings);
  g_test_add_func ("/contacts/touch/who-next", test_who_next);
  g_test_add_func ("/contacts/touch/settings", test_settings);
  return g_test_run ();
}
