/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "onward-demo-private.h"
#include "onward-letter-template.h"
#include "onward-letter.h"
#include "onward-time.h"

typedef struct
{
  const char *name;
  const char *kind; /* id of content */
  const char *step; /* of the running plan: the letter was sent when that was done */
  const char *style;
  const char *to;
  const char *subject;
  const char *body;
  int made;
  int sent; /* 0 = not */
  int not_before; /* 0 = there was no cool-down */
  gboolean keep_in_mind;
  const char *application;
  const char *interview;
  const char *contact;
  const char *feedback;
} Letter;

static const Letter letters[] = {
  {
    .name = "tomasz-news", .kind = "thanks-referrer", .style = "warm", .to = "tomasz@example.com", .made = 71, .sent = 70,
    .subject = "Larkmoor, and thank you",
    .body = "Dear Tomasz,\n\nit did not work out with Larkmoor. It was close, and Hanna wrote a kind mail. Without you I would not have been in that room, and I liked being in it.\n\n"
            "If you hear of something that smells like us, think of me. I owe you a very long lunch.",
    .application = "larkmoor", .contact = "tomasz",
  },
  {
    .name = "hanna-thanks", .kind = "feedback-thanks", .style = "warm", .to = "hanna.bergqvist@example.com", .made = 65, .sent = 65,
    .subject = "Your page",
    .body = "Dear Hanna,\n\nthank you for a whole page. I have printed the line about why before how, and it hangs where I practise.\n\n"
            "I wish you and the team a short build queue.",
    .application = "larkmoor", .interview = "larkmoor-first", .contact = "hanna", .feedback = "larkmoor",
  },
  {
    .name = "ruth-reply", .kind = "reply", .step = "send-reply-call", .style = "warm", .to = "ruth@example.com", .made = 3, .not_before = 3, .keep_in_mind = TRUE,
    .subject = "Thank you for calling",
    .body = "Dear Ruth,\n\nthank you for calling yourself. It cannot have been the nicest call of your week, and it mattered to me that it was you.\n\n"
            "I enjoyed every round, the boilers most of all. If you have ten minutes in the next weeks, I would like to hear one thing that I could do better. And if a chair comes free at that "
            "table, please think of me.\n\nI wish you a dull winter.",
    .application = "brackenfell", .interview = "brackenfell-final", .contact = "ruth",
  },
  {
    .name = "osprey-reply", .kind = "reply", .style = "brief", .made = 1, .not_before = -1,
    .subject = "Infrastructure Engineer",
    .body = "Hello,\n\nthank you for letting me know so soon. I had hoped to learn Spark with you, and I understand that you need somebody who has it already.\n\nAll the best with the search.",
    .application = "osprey",
  },
  {
    .name = "vellacourt-status", .kind = "status", .style = "formal", .made = 1,
    .subject = "Platform Engineer, Timetables: where things stand",
    .body = "Dear hiring team,\n\nI applied for the role of Platform Engineer, Timetables, and remain very interested. Could you tell me where things stand, and when you expect to decide?\n\n"
            "I am glad to send anything that helps.",
    .application = "vellacourt",
  },
  { NULL },
};

/* When that step of the running plan was done; 0 = not yet. */
static gint64
find_step_done (OnwardDemo *self, const char *step)
{
  for (guint i = 0; i < self->snapshots->len; i++)
    {
      OnwardSnapshot *snapshot = g_ptr_array_index (self->snapshots, i);

      if (snapshot->type == &onward_follow_up_type &&
          strcmp (onward_snapshot_text (snapshot, ONWARD_FOLLOW_UP_PLAN), "demo-plan-second") == 0 &&
          strcmp (onward_snapshot_text (snapshot, ONWARD_FOLLOW_UP_STEP), step) == 0 &&
          onward_snapshot_number (snapshot, ONWARD_FOLLOW_UP_STATE) == ONWARD_FOLLOW_UP_DONE)
        return onward_snapshot_number (snapshot, ONWARD_FOLLOW_UP_ACTED);
    }
  return 0;
}

static void
set_sent (OnwardDemo *self, OnwardRecord *letter, gint64 moment)
{
  g_autofree char *opened = onward_local_time_from_unix (moment, g_date_time_get_timezone (self->now));
  g_autofree char *day = onward_day_of_local_time (opened);

  onward_record_set_number (letter, ONWARD_LETTER_STATE, ONWARD_LETTER_STATE_SENT);
  onward_demo_set_text (letter, ONWARD_LETTER_OPENED, opened);
  onward_demo_set_text (letter, ONWARD_LETTER_SENT_ON, day);
}

static void
add_letter (OnwardDemo *self, const Letter *row)
{
  OnwardRecord *letter = g_object_new (ONWARD_TYPE_LETTER, NULL);
  gint64 made = onward_demo_moment_of (self, row->made, FALSE, "09:00");
  gint64 sent = row->sent != 0 ? onward_demo_moment_of (self, row->sent, FALSE, "09:35") : 0;

  if (row->step != NULL)
    sent = find_step_done (self, row->step);
  if (sent != 0)
    set_sent (self, letter, sent);
  onward_demo_set_text (letter, ONWARD_LETTER_SUBJECT, row->subject);
  onward_demo_set_text (letter, ONWARD_LETTER_BODY, row->body);
  onward_demo_set_text (letter, ONWARD_LETTER_KIND, row->kind);
  onward_demo_set_text (letter, ONWARD_LETTER_STYLE, row->style);
  onward_demo_set_text (letter, ONWARD_LETTER_LANGUAGE, "en");
  onward_demo_set_text (letter, ONWARD_LETTER_TO, row->to);
  if (row->not_before != 0)
    {
      g_autofree char *not_before = onward_demo_dup_time (self, row->not_before, FALSE, "09:00");

      onward_demo_set_text (letter, ONWARD_LETTER_NOT_BEFORE, not_before);
    }
  onward_record_set_number (letter, ONWARD_LETTER_KEEP_IN_MIND, row->keep_in_mind);
  onward_demo_set_uid (letter, ONWARD_LETTER_APPLICATION, "job-application", row->application);
  onward_demo_set_uid (letter, ONWARD_LETTER_INTERVIEW, "interview", row->interview);
  onward_demo_set_uid (letter, ONWARD_LETTER_CONTACT, "contact", row->contact);
  onward_demo_set_uid (letter, ONWARD_LETTER_FEEDBACK, "feedback", row->feedback);
  onward_demo_add (self, letter, row->name, made, MAX (made, sent));
}

static void
add_template (OnwardDemo *self)
{
  OnwardRecord *letter_template = g_object_new (ONWARD_TYPE_LETTER_TEMPLATE, NULL);
  gint64 moment = onward_demo_moment_of (self, 80, FALSE, "09:10");

  onward_demo_set_text (letter_template, ONWARD_LETTER_TEMPLATE_TITLE, "Thanks after a talk, three sentences");
  onward_demo_set_text (letter_template, ONWARD_LETTER_TEMPLATE_SUBJECT, "Thank you for the talk");
  onward_demo_set_text (letter_template, ONWARD_LETTER_TEMPLATE_BODY,
                        "Thank you for your time and your questions. The one I am still thinking about is: …\n\nI would be glad to go on from there.");
  onward_demo_set_text (letter_template, ONWARD_LETTER_TEMPLATE_KIND, "thanks");
  onward_demo_set_text (letter_template, ONWARD_LETTER_TEMPLATE_STYLE, "warm");
  onward_demo_set_text (letter_template, ONWARD_LETTER_TEMPLATE_LANGUAGE, "en");
  onward_demo_add (self, letter_template, "three-sentences", moment, moment);
}

void
onward_demo_add_letters (OnwardDemo *self)
{
  for (guint i = 0; letters[i].name != NULL; i++)
    add_letter (self, &letters[i]);
  add_template (self);
}
