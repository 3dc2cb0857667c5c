/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "onward-demo-private.h"
#include "onward-interview-content.h"
#include "onward-review.h"
#include "onward-time.h"

/* Debriefs, mostly written on the way home. */

#define MAX_ASKED 4

typedef struct
{
  const char *asked;
  const char *said;
  const char *wish;
  const char *marks; /* of "!" caught off guard, "b" bluffed, "c" clear, "r" relevant, "e" evidenced, "s" short, "p" about people */
  int seconds;
} Asked;

/* Of each group one letter for each item: Yes, Partly, No, n/A; "." is not answered. */
typedef struct
{
  const char *prep;
  const char *star;
  const char *body;
  const char *follow;
} Sheet;

typedef struct
{
  const char *interview;
  Sheet own;
  const char *item_notes; /* lines "star-4: what about it" */
  Asked asked[MAX_ASKED]; /* up to the first without words */
  int felt;               /* ONWARD_DEMO_SAID */
  int felt_hours;         /* after the end */
  gboolean felt_late;     /* the outcome was known by then */
  const char *kept;
  const char *changed;
  int technical_given; /* these two are ONWARD_DEMO_SAID */
  int technical_asked;
  const char *good; /* lines */
  const char *flags;
  OnwardWould would;
  gboolean open;
  const char *observer;
  Sheet watched;
  const char *observer_notes;
  const char *notes;
} Review;

#define SAID ONWARD_DEMO_SAID

static const Review reviews[] = {
  {
    .interview = "larkmoor-first", .own = { "YYYYPNPYYYYYY", "YYPNYPYPYYAYP", "YYPYPPYNYYYYYP", "YYYPPYY" },
    .item_notes = "prep-6: Meant to. Watered the tomatoes instead\nstar-4: I said how, not why\nbody-8: Basically",
    .asked = {
      { "Why tracing before metrics?", "How we did it, collector by collector", "Why first: we did not know what to count yet", "!re", 190 },
      { "How did you get the teams to move?", "Steve, and the sighs", "", "crep", 150 },
      { "What would you do in your first month here?", "Sit beside people", "With which people, and for how long", "crsp", 70 },
    },
    .felt = SAID (7), .kept = "Naming everybody by name, and the golden-path story.", .changed = "Why first, in one sentence, then stop.",
    .technical_given = SAID (70), .technical_asked = SAID (55), .good = "They laugh about their own build queue", .flags = "Second reorganisation in a year",
    .would = ONWARD_WOULD_YES,
  },
  {
    .interview = "ironbrae-first", .own = { "YPYYYPYYYYYPY", "YYYPYAYYPPAYY", "YYYNYYYPYPYYYP", "NNPNYYN" },
    .item_notes = "body-4: He was on the telephone. Twice\nfollow-2: I did not want to",
    .asked = {
      { "How do you feel about weekends?", "I like them", "", "crs", 10 },
      { "What happened to your last team?", "It was closed, nine of us", "", "crsp", 45 },
    },
    .felt = SAID (4), .felt_hours = 140, .felt_late = TRUE, .kept = "I asked about on-call, and about the last lead.", .changed = "Leave sooner.",
    .technical_given = SAID (40), .technical_asked = SAID (60), .good = "The pay",
    .flags = "On-call every second week, unpaid\nThree leads in two years\nHe laughed when I asked about weekends", .would = ONWARD_WOULD_NO,
  },
  {
    .interview = "brackenfell-first", .own = { "YYYYYYYPYYYYY", "YYYYYYYPYYYYY", "YYYYYPYPYYYYYY", "YYYYYYY" },
    .item_notes = "star-4: Four times. It felt like changing gear properly\nbody-8: Fewer. I heard two of them myself",
    .asked = {
      { "What would you be sorry to lose from your last team?", "The Friday school", "", "!crep", 95 },
      { "Why energy?", "Two sentences. My mother, and the winter", "", "crs", 35 },
      { "Tell me about a time a team became faster.", "Nine days to four hours", "", "cresp", 110 },
    },
    .felt = SAID (9), .kept = "Why before how.", .changed = "Say what the pay would have to be, when they ask. I mumbled.", .technical_given = SAID (45),
    .technical_asked = SAID (50), .good = "She asked better questions than anybody\nTeaching is on the paper\nOn-call is one week in eight", .flags = "Four rounds",
    .would = ONWARD_WOULD_YES, .notes = "Careful, heart.",
  },
  {
    .interview = "mock", .own = { "AAAAYYYPYYYYY", "YPNYYYYPYYYYY", "YYYYPYYPYYYYYY", "AAAAAAA" },
    .item_notes = "star-3: We, we, we\nbody-8: Twelve, by Maya's count",
    .asked = {
      { "Which result are you proudest of?", "Nine days to four hours", "I, where it was me", "cre", 102 },
      { "Design the control plane for a fleet of water tanks.", "From the outside in, drawn", "", "cr", 640 },
      { "What would you be sorry to lose from your last team?", "The Friday school, with Steve in it", "", "crep", 88 },
    },
    .felt = SAID (7), .kept = "Drawing first.", .changed = "Say “I”.", .technical_given = SAID (60), .technical_asked = SAID (60),
    .observer = "Maya Okonjo", .watched = { "AAAAYYYPYYYYY", "YYNYYYYYYYYYP", "YYYYYYYPYYYYYY", "AAAAAAA" },
    .observer_notes = "Good pace, names the trade-off. You disappear from your own stories: say I. And you look younger when you draw.",
  },
  {
    .interview = "brackenfell-technical", .own = { "YYYYYYYAYYYPY", "YYYYPYYNYYAYP", "YYYYYPYYYYYYYY", "YYYYYYY" },
    .item_notes = "prep-12: Slept five hours\nstar-8: The design took all the time there was",
    .asked = {
      { "Design the control plane for 200,000 boilers.", "Drew the fleet, then the gateways", "Failure cases at half time", "cr", 2700 },
      { "What happens when half the fleet goes silent at six?", "Began, and the time was up", "What breaks first, who notices, how we would know", "!r", 180 },
      { "Your traces end at the gateway. What next?", "Ask what decision they are for", "", "cresp", 130 },
    },
    .felt = SAID (7), .kept = "Drawing first, and saying aloud that the time is up.", .changed = "Failure cases at half time, by the clock.",
    .technical_given = SAID (85), .technical_asked = SAID (80), .good = "Idris added a lightning bolt\nThey know the feeling, they said", .would = ONWARD_WOULD_YES,
  },
  {
    .interview = "copperfield-panel", .own = { "YYYYYYYPYYYYY", "YYYYYPYYYYYYY", "YYYYYYYPYYYYYY", "YYYYYYY" },
    .item_notes = "body-12: Called the catalogue “the catalytic”. We all recovered",
    .asked = {
      { "What would you not touch in the first month?", "Whatever works on a Saturday", "", "!crsp", 60 },
      { "How do you explain a change to people who did not ask for it?", "The Friday school, with scones", "", "cresp", 100 },
      { "Where could we save?", "A third off the bill", "Ask first what they have tried", "cre", 105 },
    },
    .felt = SAID (8), .kept = "I was myself for the whole hour.", .changed = "Ask about the second year while everybody is in the room.",
    .technical_given = SAID (35), .technical_asked = SAID (40), .good = "Gwen\nWork that everybody can see\nBiscuits", .flags = "Eighteen months, then nobody knows",
    .would = ONWARD_WOULD_UNSURE,
  },
  {
    .interview = "brackenfell-final", .own = { "YYYYYYYPYYYYY", "YYYYYYYYYYYYY", "YYYYYYYYYYYYYY", "YYYYYYY" },
    .item_notes = "prep-8: I knew the sum, and not when to say it",
    .asked = {
      { "Tell us about a time you were wrong.", "The queue. All of it, with Wen", "", "cresp", 120 },
      { "What do you expect to earn?", "I asked them, before they asked me", "Wait for the question", "s", 40 },
      { "What will the first winter look like?", "Dull, if we do it right", "", "crs", 50 },
    },
    .felt = SAID (8), .felt_hours = 4, .kept = "I was there, all of me.", .changed = "Leave the pay to the end, or to them.", .technical_given = SAID (40),
    .technical_asked = SAID (40), .good = "People I could work with\nThe view of the canal", .would = ONWARD_WOULD_YES,
  },
  {
    .interview = "northfold-first", .own = { "YYYYYYPAPYYNY", "YYYYYYYYYYAYY", "YYPYYYPYYYYYYP", "YYYYYYY" },
    .item_notes = "prep-12: On the train back from Leeds\nbody-7: A tunnel, twice",
    .asked = {
      { "How do you say no to a team that wants it anyway?", "The fourth dashboard", "", "cresp", 85 },
      { "What does staff mean to you?", "Years and weeks at the same time", "Shorter. I heard myself shrink", "!r", 120 },
    },
    .felt = SAID (7), .kept = "Tired and honest.", .changed = "An answer to “what does staff mean to you” that does not begin with sorry.",
    .technical_given = SAID (30), .technical_asked = SAID (50), .good = "Two people I would learn from\nMentoring counts as work", .flags = "I notice that I shrink",
    .would = ONWARD_WOULD_YES,
  },
  {
    .interview = "osprey-phone", .own = { "PNYNYPYYPYAYY", "PYYPNNPYAAAYY", "YNAAAYYYYPYYAP", "YNNNPYY" },
    .item_notes = "prep-3: All but Spark\nbody-2: She did not say her name",
    .asked = {
      { "How many years of Spark do you have in production?", "None. I have read about it", "", "!crs", 8 },
      { "And in other settings?", "Still none", "", "crs", 3 },
    },
    .felt = SAID (3), .kept = "I did not bluff.", .changed = "Ask at the start what the list in front of her says.", .technical_given = SAID (95), .technical_asked = SAID (70),
    .flags = "Read from a sheet", .would = ONWARD_WOULD_UNSURE,
  },
  /* Left in the middle, on the train from York. */
  {
    .interview = "quillhaven-first", .own = { "YYYYYPYAYYYPY", "YYYYPYY......", "..............", "......." },
    .item_notes = "prep-2: Three birds, no papers",
    .asked = {
      { "Which of our papers did you read?", "None yet, and said so", "One. They are short", "!crs", 15 },
      { "Tell us about a mistake.", "The queue", "", "cresp", 110 },
    },
    .felt = SAID (6), .open = TRUE, .good = "Bikes to work\nThey count birds", .flags = "Grant money",
  },
};

static const char *
rating_of (char letter)
{
  switch (letter)
    {
    case 'Y':
      return "yes";
    case 'P':
      return "partly";
    case 'N':
      return "no";
    case 'A':
      return "na";
    default:
      return NULL;
    }
}

/* The letter that a sheet has for an item such as "star-4"; "." where it has none. */
static char
letter_of (const Sheet *sheet, const OnwardGroupItem *item)
{
  const char *letters = NULL;
  guint64 position = g_ascii_strtoull (strrchr (item->id, '-') + 1, NULL, 10);

  if (strcmp (item->group, "prep") == 0)
    letters = sheet->prep;
  else if (strcmp (item->group, "star") == 0)
    letters = sheet->star;
  else if (strcmp (item->group, "body") == 0)
    letters = sheet->body;
  else if (strcmp (item->group, "follow") == 0)
    letters = sheet->follow;
  return letters != NULL && position >= 1 && position <= strlen (letters) ? letters[position - 1] : '.';
}

/* Returns: (transfer full): the rest of the line that begins with the id, or "". */
static char *
dup_note (const char *notes, const char *id)
{
  g_autofree char *key = g_strconcat (id, ": ", NULL);
  g_auto (GStrv) lines = g_strsplit (notes != NULL ? notes : "", "\n", -1);

  for (gsize i = 0; lines[i] != NULL; i++)
    if (g_str_has_prefix (lines[i], key))
      return g_strdup (lines[i] + strlen (key));
  return g_strdup ("");
}

static void
set_answers (OnwardRecord *review, guint field, const Sheet *sheet, const char *notes)
{
  JsonArray *items = json_array_new ();
  guint n_items;
  const OnwardGroupItem *checklist = onward_content_checklist (&n_items);

  for (guint i = 0; i < n_items; i++)
    {
      const char *rating = rating_of (letter_of (sheet, &checklist[i]));
      g_autofree char *note = dup_note (notes, checklist[i].id);
      JsonObject *item;

      if (rating == NULL)
        continue;
      item = json_object_new ();
      json_object_set_string_member (item, "item", checklist[i].id);
      json_object_set_string_member (item, "group", checklist[i].group);
      json_object_set_string_member (item, "words", checklist[i].text);
      json_object_set_string_member (item, "rating", rating);
      json_object_set_string_member (item, "note", note);
      json_array_add_object_element (items, item);
    }
  onward_demo_set_items (review, field, items);
}

static void
set_questions (OnwardRecord *review, const Review *row)
{
  static const struct { const char *name; char mark; } flags[] = {
    { "caught", '!' }, { "bluffed", 'b' }, { "clear", 'c' }, { "relevant", 'r' }, { "evidenced", 'e' }, { "short", 's' }, { "people", 'p' },
  };
  JsonArray *items = json_array_new ();

  for (guint i = 0; i < MAX_ASKED && row->asked[i].asked != NULL; i++)
    {
      const Asked *asked = &row->asked[i];
      JsonObject *item = json_object_new ();

      json_object_set_string_member (item, "asked", asked->asked);
      json_object_set_string_member (item, "said", asked->said);
      json_object_set_string_member (item, "wish", asked->wish);
      json_object_set_int_member (item, "seconds", asked->seconds);
      for (gsize j = 0; j < G_N_ELEMENTS (flags); j++)
        json_object_set_boolean_member (item, flags[j].name, strchr (asked->marks, flags[j].mark) != NULL);
      json_array_add_object_element (items, item);
    }
  onward_demo_set_items (review, ONWARD_REVIEW_QUESTIONS, items);
}

static void
set_words (OnwardRecord *review, const Review *row)
{
  g_autofree char *fit = onward_demo_dup_fit (row->good, row->flags);

  onward_demo_set_uid (review, ONWARD_REVIEW_INTERVIEW, "interview", row->interview);
  onward_demo_set_text (review, ONWARD_REVIEW_KEPT, row->kept);
  onward_demo_set_text (review, ONWARD_REVIEW_CHANGED, row->changed);
  onward_demo_set_text (review, ONWARD_REVIEW_FIT, fit);
  onward_demo_set_text (review, ONWARD_REVIEW_OBSERVER, row->observer);
  onward_demo_set_text (review, ONWARD_REVIEW_OBSERVER_NOTES, row->observer_notes);
  onward_demo_set_text (review, ONWARD_REVIEW_NOTES, row->notes);
}

static void
add_review (OnwardDemo *self, const Review *row)
{
  const OnwardDemoInterview *interview = onward_demo_find_interview (row->interview);
  OnwardRecord *review = g_object_new (ONWARD_TYPE_REVIEW, NULL);
  g_autofree char *starts = onward_demo_dup_time (self, interview->ago, TRUE, interview->clock);
  g_autofree char *ends = onward_local_time_add_minutes (starts, interview->minutes);
  g_autofree char *felt_at = onward_local_time_add_minutes (ends, 20 + 60 * row->felt_hours);
  g_autofree char *day = onward_day_of_local_time (felt_at);
  gint64 moment = onward_demo_moment (self, felt_at);

  set_words (review, row);
  set_answers (review, ONWARD_REVIEW_ANSWERS, &row->own, row->item_notes);
  if (row->observer != NULL)
    set_answers (review, ONWARD_REVIEW_OBSERVER_ANSWERS, &row->watched, NULL);
  set_questions (review, row);
  onward_record_set_number (review, ONWARD_REVIEW_FELT, row->felt - 1);
  onward_demo_set_text (review, ONWARD_REVIEW_FELT_AT, felt_at);
  onward_record_set_number (review, ONWARD_REVIEW_FELT_BEFORE, !row->felt_late);
  onward_record_set_number (review, ONWARD_REVIEW_TECHNICAL_GIVEN, row->technical_given - 1);
  onward_record_set_number (review, ONWARD_REVIEW_TECHNICAL_ASKED, row->technical_asked - 1);
  onward_record_set_number (review, ONWARD_REVIEW_WOULD, row->would);
  onward_demo_set_text (review, ONWARD_REVIEW_CLOSED_ON, row->open ? NULL : day);
  onward_demo_add (self, review, row->interview, moment, moment + 6 * 60);
}

void
onward_demo_add_reviews (OnwardDemo *self)
{
  for (gsize i = 0; i < G_N_ELEMENTS (reviews); i++)
    add_review (self, &reviews[i]);
}
