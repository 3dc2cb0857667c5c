/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-demo-private.h"
#include "onward-pastime.h"

#define UNSENT ONWARD_ENTRY_KIND_UNSENT
#define ACTIVITY ONWARD_ENTRY_KIND_ACTIVITY
#define CARD ONWARD_ENTRY_KIND_CARD
#define COMEBACK ONWARD_ENTRY_KIND_COMEBACK
#define QUOTE ONWARD_ENTRY_KIND_QUOTE
#define WEEK ONWARD_ENTRY_KIND_WEEK

/* Of things that do good, and what they did. */

typedef struct
{
  const char *name;
  const char *title;
  const char *content; /* id of the shipped one that it came from */
  gboolean confidence;
  gboolean retired;
  int ago;
} Pastime;

static const Pastime pastimes[] = {
  { "run", "A slow run along the canal", NULL, FALSE, FALSE, 98 },
  { "bindweed", "An hour of bindweed at the allotment", NULL, FALSE, FALSE, 97 },
  { "round-the-block", "Go once around the block, with the dog", "walk", FALSE, FALSE, 90 },
  { "song", "Put on a song I know by heart", "music", TRUE, FALSE, 82 },
  { "the-card", "Read the card from Devika", NULL, TRUE, FALSE, 73 },
  { "soup", "Cook something simple, with Sam", "cook", FALSE, FALSE, 66 },
  { "videos", "Yoga with a voice from the internet", NULL, FALSE, TRUE, 88 },
};

static const OnwardDemoEntry activities[] = {
  { .kind = ACTIVITY, .ago = 97, .clock = "16:00", .mood = 3, .mood_after = 4, .pastime = "bindweed", .text = "It is winning, and I like it anyway." },
  { .kind = ACTIVITY, .ago = 86, .clock = "07:10", .mood = 3, .mood_after = 2, .pastime = "videos", .text = "A voice told me to let go of my jaw. I held on." },
  { .kind = ACTIVITY, .ago = 73, .clock = "12:30", .mood = 2, .mood_after = 3, .pastime = "round-the-block", .application = "larkmoor", .plan = "first", .text = "Four trees, two greetings, one cat." },
  { .kind = ACTIVITY, .ago = 60, .clock = "18:00", .mood = 3, .mood_after = 5, .pastime = "run", .contact = "jonas", .text = "Eight slow kilometres." },
  { .kind = ACTIVITY, .ago = 44, .clock = "18:30", .mood = 2, .mood_after = 3, .pastime = "run", .plan = "frozen", .text = "In the rain, to have something to be cross with." },
  { .kind = ACTIVITY, .ago = 31, .clock = "15:20", .mood = 3, .mood_after = 4, .pastime = "bindweed", .text = "Got to the root of one. It goes on under the path." },
  { .kind = ACTIVITY, .ago = 17, .work = TRUE, .clock = "13:20", .mood = 3, .mood_after = 4, .pastime = "song", .interview = "brackenfell-technical",
    .text = "Both verses, and the high bit. The dog left the room." },
  { .kind = ACTIVITY, .ago = 12, .work = TRUE, .clock = "08:20", .mood = 3, .mood_after = 4, .pastime = "the-card", .interview = "copperfield-panel", .text = "On the train." },
  { .kind = ACTIVITY, .ago = 11, .clock = "17:40", .mood = 3, .mood_after = 4, .pastime = "run", .contact = "jonas", .text = "Six kilometres, two plans, no conclusions." },
  { .kind = ACTIVITY, .ago = 5, .work = TRUE, .clock = "19:30", .mood = 1, .mood_after = 2, .pastime = "soup", .application = "brackenfell", .plan = "second", .contact = "sam",
    .text = "Carrots, very small. It took an hour and nothing else happened in it." },
  { .kind = ACTIVITY, .ago = 3, .clock = "07:30", .mood = 2, .mood_after = 3, .pastime = "round-the-block", .plan = "second", .text = "The dog chose the way." },
  { .ago = 0 },
};

static const OnwardDemoEntry letters[] = {
  { .kind = UNSENT, .ago = 116, .clock = "22:10", .mood = 2, .feelings = "angry", .application = "tidewell", .prompt = "no-unsent",
    .text = "Dear filter,\n\nyou did not read it. That is all right, you cannot read. You counted my words and found that I had brought the wrong ones.\n\n"
            "I would have liked to be turned down by somebody who drinks coffee." },
  { .kind = UNSENT, .ago = 120, .clock = "22:40", .mood = 2, .feelings = "hurt,angry", .tags = "the closing",
    .text = "To the person who ran the call:\n\neleven minutes for nine people is seventy-three seconds each. I did the sum while you were talking. You said “families” twice. "
            "We had names, all nine of us, and you had the list.\n\nI hope that somebody writes you a better script. I hope that you never need it." },
  { .kind = UNSENT, .ago = 67, .clock = "19:50", .mood = 4, .feelings = "relieved", .application = "ironbrae",
    .text = "Dear director,\n\nyou laughed when I asked about weekends. I have thought of four answers since, and the best one is the one I gave: no." },
  { .kind = UNSENT, .ago = 4, .clock = "23:05", .mood = 2, .feelings = "sad,envious", .application = "brackenfell", .plan = "second", .prompt = "no-unsent",
    .text = "To the one from inside who raised a hand:\n\nI do not know your name, so I cannot be cross with you properly. You have my desk. It has a view of the canal, at least in my head.\n\n"
            "Be good to the water tanks. Ask Ruth what she would be sorry to lose. And when the winter comes and it holds, at six in the evening, think for a second of "
            "somebody who would have liked to watch it hold." },
  { .ago = 0 },
};

static const OnwardDemoEntry courage[] = {
  /* Times when it went on */
  { .kind = COMEBACK, .ago = 111, .clock = "20:30",
    .text = "The driving test, three times. The third examiner was the first one again. She said “ah”, and then we parked." },
  { .kind = COMEBACK, .ago = 111, .clock = "20:45",
    .text = "Fourteen no's before the last place. I had forgotten the number, it is in an old mail to Ines. After the fourteenth I went swimming. The fifteenth kept me for eleven years." },
  { .kind = COMEBACK, .ago = 89, .clock = "21:20", .tags = "running",
    .text = "The wrist, in the winter of the ice. Left-handed for ten weeks. I learned to type with five fingers and to ask for help with jars." },
  { .kind = COMEBACK, .ago = 37, .clock = "19:30", .application = "larkmoor",
    .text = "Larkmoor. An eight on the first day, a two after a week, and five weeks later I said why before how without thinking about it." },
  /* Words that help */
  { .kind = QUOTE, .ago = 66, .work = TRUE, .clock = "14:50", .application = "larkmoor", .contact = "hanna", .source = "Hanna Bergqvist",
    .text = "Say why before how, you clearly know both." },
  { .kind = QUOTE, .ago = 40, .clock = "20:05", .contact = "ines", .source = "Ines",
    .text = "I stopped asking whether they were right about me. They were right about their Tuesday." },
  { .kind = QUOTE, .ago = 96, .clock = "18:20", .contact = "maya", .source = "Maya", .text = "You are allowed to be good at this and tired at the same time." },
  { .kind = QUOTE, .ago = 58, .clock = "21:00", .source = "My mother", .text = "Nobody ever drowned in a list." },
  { .kind = QUOTE, .ago = 18, .clock = "20:10", .contact = "jonas", .source = "Jonas, at kilometre six", .text = "Slow is a speed." },
  /* What was done, and what follows from it: "…, so I can …" */
  { .kind = CARD, .ago = 94, .clock = "09:30", .origin = "lead-time",
    .text = "I brought lead time from nine days to four hours\ngive a team its week back" },
  { .kind = CARD, .ago = 63, .clock = "11:40", .origin = "hosting-bill",
    .text = "I cut a bill by a third and nobody noticed\nchange big things quietly" },
  { .kind = CARD, .ago = 27, .clock = "09:00", .origin = "friday-school",
    .text = "I held thirty-one Friday schools\nexplain things to people who did not ask for them" },
  { .kind = CARD, .ago = 4, .clock = "10:15", .origin = "two-chairs", .plan = "second",
    .text = "I sat in one of the last two chairs\nsit in one again" },
  /* Kept for the days when it does not feel true */
  { .name = "delivery", .feedback = "larkmoor", .kind = ONWARD_ENTRY_KIND_PROOF, .ago = 65, .clock = "10:30", .tags = "praise", .application = "larkmoor",
    .text = "Hanna, in writing: “Strong on delivery. The team liked you and said so without being asked.”" },
  { .name = "not-touch", .kind = ONWARD_ENTRY_KIND_PROOF, .ago = 11, .clock = "09:20", .tags = "results", .application = "copperfield", .origin = "the-panel",
    .text = "Told a panel of four what I would not touch in the first month. All four nodded, and one of them is Gwen." },
  { .ago = 0 },
};

/* A Sunday lies up to six days further back than it says, so these tell of nothing that came later. */
static const OnwardDemoEntry weeks[] = {
  { .kind = WEEK, .ago = 59, .sunday = TRUE, .clock = "18:10", .mood = 3,
    .text = "What happened: a whole page from Hanna, and a withdrawal that felt like air.\n\nWhat helped: writing to a person instead of a form.\n\nNext week: one number in the first line, everywhere." },
  { .kind = WEEK, .ago = 36, .sunday = TRUE, .clock = "18:30", .mood = 3, .feelings = "calm",
    .text = "What happened: little, and that is what this week was for. Slept five nights of seven.\n\nWhat helped: mornings.\n\nNext week: why energy, in two sentences." },
  { .kind = WEEK, .ago = 18, .sunday = TRUE, .clock = "17:50", .mood = 4, .feelings = "encouraged",
    .text = "What happened: Quillhaven sent, the meet-up, and a first talk with Ruth that I still think about.\n\nWhat helped: going although the sofa was right there.\n\nNext week: draw the fleet once more, on paper." },
  { .kind = WEEK, .ago = 10, .sunday = TRUE, .clock = "18:00", .mood = 4, .feelings = "curious",
    .text = "What happened: the technical round. The fleet is drawn, the failure cases are not.\n\nWhat helped: saying so when the time was up.\n\nNext week: failure cases at half time, by the clock." },
  { .kind = WEEK, .ago = 1, .sunday = TRUE, .clock = "18:20", .mood = 3, .feelings = "hopeful,drained",
    .text = "What happened: the last round, in the room with the view of the canal. I was there, all of me.\n\nWhat helped: one story about being wrong, told without hurry.\n\nNext week: whatever comes, one walk a day." },
  { .ago = 0 },
};

static void
add_pastime (OnwardDemo *self, const Pastime *row)
{
  OnwardRecord *pastime = g_object_new (ONWARD_TYPE_PASTIME, NULL);
  gint64 moment = onward_demo_moment_of (self, row->ago, FALSE, "12:00");

  onward_demo_set_text (pastime, ONWARD_PASTIME_TITLE, row->title);
  onward_demo_set_text (pastime, ONWARD_PASTIME_CONTENT, row->content);
  onward_record_set_number (pastime, ONWARD_PASTIME_CONFIDENCE, row->confidence);
  onward_record_set_number (pastime, ONWARD_PASTIME_RETIRED, row->retired);
  onward_demo_add (self, pastime, row->name, moment, moment);
}

void
onward_demo_add_keepsakes (OnwardDemo *self)
{
  for (gsize i = 0; i < G_N_ELEMENTS (pastimes); i++)
    add_pastime (self, &pastimes[i]);
  onward_demo_add_entry_rows (self, "activity", activities);
  onward_demo_add_entry_rows (self, "unsent", letters);
  onward_demo_add_entry_rows (self, "courage", courage);
  onward_demo_add_entry_rows (self, "week", weeks);
}
