/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-demo-private.h"

#define STING ONWARD_DEMO_SAID

#define NOTE ONWARD_ENTRY_KIND_NOTE
#define CHECK_IN ONWARD_ENTRY_KIND_CHECK_IN
#define WIN ONWARD_ENTRY_KIND_WIN
#define PROOF ONWARD_ENTRY_KIND_PROOF

static const OnwardDemoEntry entries[] = {
  /* The first weeks */
  { .kind = NOTE, .ago = 121, .clock = "21:10", .mood = 2, .feelings = "numb,anxious", .tags = "the closing",
    .text = "They closed the whole platform team this morning. Nine of us on one call, and the call was eleven minutes long. "
            "I made tea afterwards and forgot to drink it.\n\nSam asked what I need. I said I do not know, and that was true. "
            "Starting this diary because my head goes in circles and paper goes in lines." },
  { .kind = NOTE, .ago = 118, .clock = "23:58", .mood = 3, .feelings = "determined,panicky", .application = "tidewell",
    .text = "Sent the first one. Midnight, general résumé, no thinking. It felt like throwing a stone into a pond to hear whether there is water." },
  { .kind = CHECK_IN, .ago = 117, .clock = "08:20", .sting = STING (4), .mood = 3, .feelings = "embarrassed", .application = "tidewell",
    .text = "Forty minutes. It took them forty minutes. No person read that." },
  { .kind = NOTE, .ago = 112, .clock = "19:40", .mood = 3, .tags = "sleep", .prompt = "any-carried",
    .text = "What I carried today that nobody saw: the sentence “where do you work?” at the school gate. I said “between things”. It came out fine." },
  { .name = "first-line", .goal = "resume", .kind = WIN, .ago = 109, .clock = "20:15", .mood = 4, .feelings = "proud", .tags = "résumé",
    .text = "Rewrote the résumé from the results backwards. Lead time from nine days to four hours is now the first line, where it belongs." },
  { .name = "lead-time", .kind = PROOF, .ago = 108, .clock = "10:00", .tags = "results", .origin = "first-line",
    .text = "Lead time at the old place: nine days to four hours, in eleven months, with a team of four. I did not do it alone, and it would not have happened without me." },
  { .name = "devikas-card", .kind = PROOF, .ago = 108, .clock = "10:12", .tags = "praise",
    .text = "Devika, when she left: “You were the first person who let me break something on purpose.” I kept the card." },
  { .kind = NOTE, .ago = 103, .clock = "17:30", .mood = 4, .feelings = "hopeful", .contact = "tomasz", .application = "larkmoor",
    .text = "Rang Tomasz, after staring at his name for two days. He said “finally” and offered to pass my résumé on. People want to help. I keep forgetting." },

  /* Larkmoor */
  { .kind = NOTE, .ago = 101, .work = TRUE, .clock = "16:20", .mood = 4, .application = "larkmoor",
    .text = "Sent Larkmoor. This one I tailored: their words, my numbers. Two hours. Ines cut the letter by half and it is twice as good." },
  { .kind = CHECK_IN, .ago = 97, .clock = "22:05", .mood = 3, .feelings = "calm", .text = "Quiet Sunday. The allotment is all bindweed and I like it anyway." },
  { .kind = WIN, .ago = 95, .work = TRUE, .clock = "11:15", .mood = 5, .feelings = "energised,hopeful", .application = "larkmoor",
    .text = "First screening call in six years. I talked too fast and laughed once too often, and they want to see me." },
  { .kind = NOTE, .ago = 90, .clock = "20:50", .mood = 3, .tags = "money",
    .text = "Did the sum with Sam. Eight months if we are careful, ten if the car holds. Wrote it on the wall calendar in pencil. "
            "It helped more than I thought: a number is smaller than a fog." },
  { .kind = NOTE, .ago = 82, .work = TRUE, .clock = "13:10", .mood = 4, .feelings = "relieved,curious", .tags = "debrief",
    .application = "larkmoor", .interview = "larkmoor-first",
    .text = "Straight after, before I know anything.\n\nWell: the golden-path story, the questions at the end, Salma laughing about the build "
            "queue. I named everybody by name.\n\nNot so well: Hanna asked why tracing before metrics, and I told her how. I noticed it "
            "while I was doing it. Next time: why first, in one sentence, then stop.\n\nFelt like: 7 of 10." },
  { .kind = CHECK_IN, .ago = 77, .clock = "07:45", .mood = 2, .feelings = "anxious", .text = "Waiting. I have looked at the inbox eleven times since six." },
  { .kind = CHECK_IN, .ago = 74, .work = TRUE, .clock = "17:30", .sting = STING (8), .mood = 1, .feelings = "disappointed,self-doubting,sad",
    .application = "larkmoor", .plan = "first",
    .text = "No from Larkmoor. A kind mail, which somehow is worse. It was close, she writes. Close is a word that has a splinter in it." },
  { .kind = NOTE, .ago = 74, .work = TRUE, .clock = "21:40", .mood = 2, .feelings = "supported", .contact = "sam", .application = "larkmoor", .plan = "first",
    .prompt = "no-hoped",
    .text = "What I had been hoping for: to be finished with this. To say “I start on the first” to the school gate. And the team, I had "
            "already given them all desks in my head.\n\nTold Sam at the table. No advice, soup. It is allowed to matter." },
  { .kind = CHECK_IN, .ago = 71, .clock = "18:40", .sting = STING (5), .mood = 3, .feelings = "accepting", .plan = "first", .application = "larkmoor",
    .text = "Five. Sent Hanna thanks and one question. My hand hovered, then did it." },
  { .name = "withdrew", .kind = WIN, .ago = 68, .clock = "16:05", .mood = 4, .feelings = "proud,relieved", .application = "ironbrae",
    .text = "Withdrew from Ironbrae. Three lines, polite, no story. I said no to somebody, and the sky is where it was." },
  { .name = "a-whole-page", .feedback = "larkmoor", .kind = NOTE, .ago = 66, .work = TRUE, .clock = "14:30", .mood = 4, .feelings = "grateful,wiser", .tags = "feedback", .contact = "hanna",
    .application = "larkmoor", .plan = "first",
    .text = "Hanna answered. A whole page! She says: strong on delivery, the team liked me, the other person had built the same thing twice. And: "
            "“say why before how, you clearly know both”.\n\nWhat could be true in it: all of it. I printed that line." },
  { .kind = CHECK_IN, .ago = 67, .clock = "21:00", .sting = STING (2), .mood = 3, .plan = "first", .text = "Two. It is a fact now, more than a wound." },
  { .kind = NOTE, .ago = 59, .clock = "20:30", .mood = 4, .feelings = "wiser,calm", .application = "larkmoor", .plan = "first",
    .text = "Closed the Larkmoor plan. What it taught me: why before how, and ask. I asked one question, and a stranger gave me a page." },

  /* Mossgate and the long middle */
  { .name = "hosting-bill", .story = "hosting-bill", .kind = PROOF, .ago = 63, .clock = "11:20", .tags = "results", .text = "Cut the hosting bill by a third, and nobody noticed, which was the point. Have the graph." },
  { .kind = NOTE, .ago = 60, .clock = "19:15", .mood = 4, .feelings = "supported", .contact = "jonas", .tags = "running",
    .text = "Eight slow kilometres with Jonas. We did not talk about work until kilometre six, and then we talked about nothing else until nine." },
  { .kind = WIN, .ago = 55, .work = TRUE, .clock = "15:20", .mood = 5, .feelings = "hopeful,energised", .application = "mossgate",
    .text = "Good call with Mossgate. He asked about the canal programme, I had watched it. Four days a week after a year!" },
  { .kind = CHECK_IN, .ago = 52, .clock = "18:10", .sting = STING (3), .mood = 3, .feelings = "frustrated", .application = "fernhollow",
    .text = "Closed Fernhollow myself. Forty days of nothing is an answer, only a rude one." },
  { .kind = CHECK_IN, .ago = 45, .work = TRUE, .clock = "17:50", .sting = STING (6), .mood = 2, .feelings = "deflated,frustrated", .application = "mossgate", .plan = "frozen",
    .text = "Mossgate froze all hiring. Oyelaran rang himself and swore, which I appreciated. Nothing to learn here except that budgets have weather." },
  { .kind = NOTE, .ago = 44, .clock = "22:20", .mood = 2, .feelings = "drained", .tags = "sleep",
    .text = "Awake at three again. Got up, wrote the list, went back. The list had four things on it. In the dark it had been forty." },
  { .name = "eleven-letters", .kind = NOTE, .ago = 40, .clock = "19:55", .mood = 3, .feelings = "encouraged", .contact = "ines", .tags = "lessons",
    .text = "Asked Ines how she got past it, all eleven of them. She said: one letter a day, before ten, and then the day is hers. And: "
            "“I stopped asking whether they were right about me. They were right about their Tuesday.”" },
  { .kind = WIN, .ago = 38, .work = TRUE, .clock = "12:00", .mood = 4, .feelings = "hopeful", .application = "brackenfell",
    .text = "Brackenfell want to talk to me. The energy ones. The ones with the water tanks." },
  { .kind = NOTE, .ago = 36, .clock = "10:45", .mood = 4, .feelings = "calm", .prompt = "any-place",
    .text = "The place where I work best: a table with two other people at it, a whiteboard nobody cleans, a door. Somebody asking “what if it "
            "doesn't?” And lunch at the same time every day. I had that once, and I did not know it was rare." },
  { .kind = CHECK_IN, .ago = 33, .clock = "21:30", .mood = 3, .feelings = "lonely", .text = "Everyone is at work on Wednesdays. The house hums." },

  /* Brackenfell */
  { .kind = NOTE, .ago = 30, .work = TRUE, .clock = "12:40", .mood = 5, .feelings = "energised,curious", .tags = "debrief", .application = "brackenfell",
    .interview = "brackenfell-first", .contact = "ruth",
    .text = "First with Ruth. Why before how: I did it four times and it felt like changing gear properly. She asked what I would be sorry to "
            "lose from my last team. Nobody has ever asked me that.\n\nFelt like: 9 of 10. Careful, heart." },
  { .name = "friday-school", .story = "friday-school", .kind = PROOF, .ago = 28, .clock = "09:10", .tags = "teaching",
    .text = "The Friday school. Thirty-one sessions, never fewer than six people. Two of them run platforms themselves now." },
  { .kind = CHECK_IN, .ago = 25, .clock = "22:40", .mood = 4, .feelings = "encouraged", .contact = "priya", .tags = "meet-up",
    .text = "Went to the meet-up though I wanted the sofa. Met Bea from Quillhaven, missed two trains with Priya." },
  { .name = "practice-with-maya", .goal = "fillers", .kind = WIN, .ago = 20, .clock = "19:10", .mood = 4, .feelings = "ready", .interview = "mock", .contact = "maya",
    .text = "Practice with Maya. From thirty-one “basically” to twelve. She says I disappear from my own stories: say I." },
  { .kind = CHECK_IN, .ago = 18, .clock = "20:00", .mood = 3, .feelings = "envious,grateful", .contact = "jonas",
    .text = "Jonas has work again. I am glad, and there is a small green animal sitting next to the gladness. Both got a biscuit." },
  { .kind = NOTE, .ago = 17, .work = TRUE, .clock = "16:10", .mood = 4, .feelings = "curious", .tags = "debrief", .application = "brackenfell",
    .interview = "brackenfell-technical",
    .text = "Drew the fleet, two hundred thousand little boilers. Idris added a lightning bolt. Ran out of time before the failure cases, "
            "and said so. They said they know the feeling.\n\nKeep: drawing first. Change: failure cases at half time, by the clock." },
  { .kind = CHECK_IN, .ago = 14, .clock = "08:10", .mood = 3, .feelings = "calm", .text = "Slept. Whole night. Writing it down as evidence." },
  { .name = "the-panel", .kind = WIN, .ago = 12, .work = TRUE, .clock = "14:00", .mood = 4, .feelings = "proud", .application = "copperfield", .interview = "copperfield-panel",
    .text = "A panel of four and a plate of biscuits, and I was myself for the whole hour. Said what I would not touch in the first month, and why." },
  { .kind = NOTE, .ago = 10, .clock = "20:25", .mood = 4, .feelings = "hopeful,anxious", .prompt = "any-more-of",
    .text = "More of: people who ask “what if it doesn't?”, mornings without meetings, work I can explain to my mother.\n\nLess of: dashboards nobody "
            "looks at, being the one who remembers, Sunday evenings." },
  { .kind = NOTE, .ago = 9, .work = TRUE, .clock = "19:30", .mood = 4, .feelings = "proud,drained", .tags = "debrief", .application = "brackenfell",
    .interview = "brackenfell-final",
    .text = "Two hours in a room with a view of the canal. Told them about the time I was wrong about the queue. The person from the board wrote "
            "something down and underlined it.\n\nAsked about pay a little early. Otherwise: I was there, all of me. Whatever comes, I "
            "would do it like this again.\n\nFelt like: 8 of 10." },
  { .kind = CHECK_IN, .ago = 7, .clock = "21:15", .mood = 3, .feelings = "anxious", .text = "Waiting again. Inbox four times. Better than eleven." },
  { .kind = CHECK_IN, .ago = 5, .work = TRUE, .clock = "16:50", .sting = STING (9), .mood = 1, .feelings = "disappointed,hurt,empty", .application = "brackenfell",
    .plan = "second", .contact = "ruth",
    .text = "Ruth called. Somebody from inside raised a hand in the last week. She said it three ways. I said thank you, and I meant it, and then I "
            "sat down on the stairs." },
  { .kind = NOTE, .ago = 5, .work = TRUE, .clock = "21:20", .mood = 2, .feelings = "sad,supported", .application = "brackenfell", .plan = "second", .contact = "sam",
    .prompt = "no-what",
    .text = "What happened, in my own words: I wanted something, out loud, with my whole chest, and it went to somebody else.\n\nSam sat down on the "
            "stairs too. The dog as well. It was quite full, that staircase." },
  { .name = "two-chairs", .kind = PROOF, .ago = 5, .work = TRUE, .clock = "21:45", .tags = "praise", .plan = "second", .application = "brackenfell",
    .text = "Three things that show what I can do: Ruth said the teaching story was the best thing she heard all month. The board person underlined something. "
            "There were two chairs left at the end, and I sat in one of them." },
  { .kind = CHECK_IN, .ago = 4, .clock = "20:30", .sting = STING (7), .mood = 3, .feelings = "supported", .plan = "second", .application = "brackenfell", .contact = "ines",
    .text = "Seven. Went to Quillhaven anyway and counted birds with them for an hour. Ines rang, and did not say that it will be fine." },
  { .kind = WIN, .ago = 3, .work = TRUE, .clock = "15:45", .mood = 4, .feelings = "relieved,grateful", .application = "copperfield", .contact = "gwen",
    .text = "Copperfield would like me! Eighteen months, libraries, home by five. I have an offer. I have an actual offer in my actual hand." },
  { .kind = NOTE, .ago = 3, .clock = "22:10", .mood = 3, .feelings = "hopeful,sad", .application = "copperfield",
    .text = "Odd day. Glad about the libraries and sad about the water tanks, both at once, and neither of them is lying." },
  { .kind = CHECK_IN, .ago = 3, .clock = "08:05", .sting = STING (5), .mood = 3, .feelings = "accepting", .plan = "second", .application = "brackenfell",
    .text = "Five, and it is only breakfast. Wrote the reply to Ruth in my head: thank her for calling herself, ask for ten minutes." },
  { .kind = CHECK_IN, .ago = 1, .work = TRUE, .clock = "16:30", .sting = STING (3), .mood = 3, .feelings = "accepting", .application = "osprey", .plan = "second",
    .text = "Osprey & Vale: no. More Spark. A three. Next to last week it is a raindrop." },
  { .kind = NOTE, .ago = 1, .clock = "21:50", .mood = 4, .feelings = "wiser", .prompt = "any-able",
    .text = "What I can do now that I could not do a year ago: say why before how. Ask a stranger for a page. Leave an inbox alone for an hour. "
            "Tell a child at the school gate, who asked, that I am looking, and that looking is work.\n\nTomorrow: Gwen, two questions, no apology." },
  { .ago = 0 },
};

void
onward_demo_add_journal (OnwardDemo *self)
{
  onward_demo_add_entry_rows (self, "journal", entries);
}
