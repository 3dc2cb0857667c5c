/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-demo-private.h"

const OnwardDemoContact onward_demo_contacts[] = {
  {
    .name = "sam", .full_name = "Sam", .support = TRUE, .wanted = ONWARD_WANTED_LISTEN, .role = "Sits down beside one",
    .circle = ONWARD_CIRCLE_SUPPORT, .phone = "+44 7700 900101",
    .notes = "Listens. Does not fix. Makes soup.",
    .interactions = { { 74, "talk", "Told Sam about Larkmoor at the kitchen table" }, { 5, "talk", "Sat on the stairs together" } },
  },
  {
    .name = "ines", .full_name = "Ines Ferreira", .support = TRUE, .wanted = ONWARD_WANTED_LISTEN, .role = "Paediatric nurse",
    .circle = ONWARD_CIRCLE_SUPPORT, .mail = "ines@example.org", .phone = "+44 7700 900117",
    .been_there = TRUE, .keep_in_touch = 7,
    .notes = "My sister. Was turned down eleven times before the hospital, and counts them with pride.",
    .interactions = { { 102, "mail", "Read my letter, cut it by half" }, { 40, "call", "How she got past it: one letter a day, before ten" },
                      { 4, "call", "An hour. She did not say it will be fine." } },
  },
  {
    .name = "maya", .full_name = "Maya Okonjo", .wanted = ONWARD_WANTED_ADVISE, .role = "Engineering coach", .links = "https://okonjo.example\nhttps://talks.example/maya",
    .circle = ONWARD_CIRCLE_MENTOR, .organisation = "Independent", .mail = "maya@example.org",
    .been_there = TRUE, .keep_in_touch = 14, .notes = "My first lead. Still asks what I would like to be asked.",
    .interactions = { { 96, "coffee", "Told her everything, including the sleep" }, { 48, "call", "Introduced me to Ruth" },
                      { 20, "video", "Practice interview, with the sheet" } },
  },
  {
    .name = "tomasz", .full_name = "Tomasz Wieland", .role = "Senior engineer", .links = "https://social.example/@tomasz",
    .circle = ONWARD_CIRCLE_NETWORK, .organisation = "Larkmoor Systems",
    .mail = "tomasz@example.com", .keep_in_touch = 30, .notes = "We shared a desk for four years. Knows the people at Meridale Maps.",
    .interactions = { { 103, "call", "Offered to pass on my résumé" }, { 70, "mail", "Thanked him with the news" }, { 7, "message", "Meridale Maps is hiring" } },
  },
  {
    .name = "priya", .full_name = "Priya Ramanathan", .role = "Platform engineer, payments", .links = "https://social.example/@priya",
    .circle = ONWARD_CIRCLE_NETWORK, .organisation = "Tidewell Bank",
    .mail = "priya@example.com", .keep_in_touch = 60, .notes = "From the Go meet-up. Wants the reading list on error budgets.",
    .interactions = { { 25, "event", "Go meet-up, we missed two trains" }, { 4, "message", "Sent me the posting for payments" } },
  },
  {
    .name = "devika", .full_name = "Devika Lund", .role = "Engineer, developer platform",
    .circle = ONWARD_CIRCLE_NETWORK, .organisation = "Northfold Software",
    .mail = "devika@example.com", .notes = "Was an intern in my team. Now she refers me. I like that a lot.",
    .interactions = { { 22, "message", "Passed my letter to Ansel" } },
  },
  {
    .name = "hanna", .full_name = "Hanna Bergqvist", .role = "Head of platform",
    .circle = ONWARD_CIRCLE_HIRING, .organisation = "Larkmoor Systems",
    .mail = "hanna.bergqvist@example.com", .keep_in_touch = 90, .notes = "Hiring manager. Answered my question for feedback with a whole page.",
    .interactions = { { 82, "interview", "First interview" }, { 71, "mail", "Sent thanks and one question" },
                      { 66, "mail", "Her answer: say why before how" } },
  },
  {
    .name = "ruth", .full_name = "Ruth Adeyemi-Clarke", .role = "Platform lead", .links = "https://brackenfell.example/notes/six-o-clock",
    .circle = ONWARD_CIRCLE_HIRING, .organisation = "Brackenfell Energy",
    .mail = "ruth@example.com", .notes = "Leads the platform team. Called herself instead of having a mail sent.",
    .interactions = { { 30, "interview", "First interview" }, { 9, "interview", "Final round" }, { 5, "call", "The no" } },
  },
  {
    .name = "gwen", .full_name = "Gwen Ashdown", .role = "Head of systems",
    .circle = ONWARD_CIRCLE_HIRING, .organisation = "Copperfield Library Network",
    .mail = "gwen@example.org", .phone = "+44 7700 900142", .notes = "Runs the whole thing with two people and a label printer.",
    .interactions = { { 12, "interview", "Panel" }, { 3, "call", "The offer" } },
  },
  {
    .name = "callum", .full_name = "Callum Reid", .role = "Recruiter", .recruiter = TRUE, .links = "https://reid-search.example",
    .circle = ONWARD_CIRCLE_HIRING, .organisation = "Reid Search", .mail = "callum@example.net",
    .notes = "Recruiter. Better since I told him what I will not do.",
    .interactions = { { 81, "call", "Put me forward for Ironbrae" }, { 67, "call", "Told him why I withdrew" }, { 12, "call", "Sable & Rowan" } },
  },
  {
    .name = "jonas", .full_name = "Jonas Hartwell", .support = TRUE, .wanted = ONWARD_WANTED_DISTRACT, .role = "Backend developer", .links = "https://hartwell.example",
    .circle = ONWARD_CIRCLE_NETWORK, .organisation = "Freelance", .mail = "jonas@example.org",
    .been_there = TRUE, .keep_in_touch = 45, .notes = "Same closing, same week. We run together on Thursdays.",
    .interactions = { { 60, "run", "Eight slow kilometres" }, { 18, "run", "He has work again. Glad, and a little envious." } },
  },
  { NULL },
};

const OnwardDemoInterview onward_demo_interviews[] = {
  {
    .name = "larkmoor-first", .application = "larkmoor", .contacts = "hanna", .link = "https://meet.example/larkmoor-platform", .outcome = ONWARD_OUTCOME_NO, .ask = "What made you sigh this week?\nWho decides what you build?",
    .round = ONWARD_ROUND_FIRST, .ago = 82, .clock = "10:00", .minutes = 90,
    .place = "Video", .people = "Hanna Bergqvist, Piet, Salma", .research = "Forty engineers. Deploys took two days last spring, and they wrote about it.",
    .prep = "+Two sentences about what they do\n+Golden-path story\n+Three questions\nPractise aloud",
    .notes = "Caught off guard: why tracing before metrics? I said how, not why.",
  },
  {
    .name = "ironbrae-first", .application = "ironbrae", .outcome = ONWARD_OUTCOME_UNKNOWN, .ask = "How often is somebody woken at night?\nWhat happened to the last lead?",
    .round = ONWARD_ROUND_FIRST, .ago = 73, .clock = "16:30", .minutes = 45,
    .place = "Their office, by the ring road", .people = "The director", .prep = "+Question about on-call\n+Question about the last lead",
    .notes = "He took two calls. When I asked about weekends he laughed. That is an answer.",
  },
  {
    .name = "brackenfell-first", .application = "brackenfell", .contacts = "ruth", .link = "https://meet.example/brackenfell", .outcome = ONWARD_OUTCOME_NEXT_ROUND, .ask = "What went wrong last winter?\nWhat does the day of teaching look like?",
    .round = ONWARD_ROUND_FIRST, .ago = 30, .clock = "11:00", .minutes = 60,
    .place = "Video", .people = "Ruth Adeyemi-Clarke", .research = "200,000 homes. Water tanks as batteries. Ruth wrote the post about the six o'clock peak.",
    .prep = "+Why energy, in two sentences\n+Teaching story with the number\n+Ask what went wrong last winter\n+Water, quiet, phone away",
    .notes = "Said why before how, as Hanna advised. It worked.",
  },
  {
    .name = "mock", .title = "Fleet of water tanks, with Maya", .partner = "maya", .contacts = "maya", .link = "https://meet.example/maya",
    .round = ONWARD_ROUND_MOCK, .ago = 20, .clock = "18:00", .minutes = 40, .place = "Video", .people = "Maya Okonjo",
    .prep = "+System design: fleet of water tanks\n+Stop when finished",
    .notes = "Maya: good pace, names the trade-off, forgets to say “I”. Fillers went from 31 to 12.",
  },
  {
    .name = "brackenfell-technical", .application = "brackenfell", .contacts = "ruth", .link = "https://meet.example/brackenfell-board", .outcome = ONWARD_OUTCOME_NEXT_ROUND, .ask = "How do you sleep, on call?",
    .round = ONWARD_ROUND_TECHNICAL, .ago = 17, .clock = "14:00", .minutes = 90,
    .place = "Video, shared board", .people = "Ruth, Idris, Wen", .research = "Four deploy paths. Traces end at the gateway.",
    .prep = "+Draw the fleet\n+Failure cases\n+Ask about sleep", .notes = "Ran out of time before the failure cases. The rest was a pleasure.",
  },
  {
    .name = "copperfield-panel", .application = "copperfield", .contacts = "gwen", .outcome = ONWARD_OUTCOME_OFFER, .ask = "What may never be down on a Saturday?\nWhat comes after the eighteen months?",
    .round = ONWARD_ROUND_PANEL, .ago = 12, .clock = "09:30", .minutes = 60,
    .place = "Central Library, second floor", .people = "Gwen Ashdown and three more", .research = "61 libraries. Saturdays are the peak.",
    .prep = "+Train at 8:12\n+Bring the drawing", .notes = "They asked what I would not touch in the first month. Good question.",
  },
  {
    .name = "brackenfell-final", .application = "brackenfell", .contacts = "ruth", .outcome = ONWARD_OUTCOME_NO, .ask = "What would you like to be able to say about the first winter?\nHow do you disagree with one another?",
    .round = ONWARD_ROUND_FINAL, .ago = 9, .clock = "13:00", .minutes = 120,
    .place = "Leeds, by the canal", .people = "Ruth, the head of engineering, somebody from the board",
    .research = "The board cares about the winter. So do I.", .prep = "+Shirt\n+Route\n+One story about being wrong\n+Eat something",
    .notes = "Felt like people I could work with. Asked about pay a little early.",
  },
  {
    .name = "northfold-first", .application = "northfold", .link = "https://meet.example/northfold", .outcome = ONWARD_OUTCOME_NEXT_ROUND, .ask = "What have you said no to this year?",
    .round = ONWARD_ROUND_FIRST, .ago = 9, .clock = "17:00", .minutes = 45,
    .place = "Video", .people = "Ansel Moreau", .prep = "+Story about saying no kindly", .notes = "On the train back from Leeds. Tired and honest, which seemed to suit him.",
  },
  {
    .name = "osprey-phone", .application = "osprey", .outcome = ONWARD_OUTCOME_NO,
    .round = ONWARD_ROUND_PHONE, .ago = 7, .clock = "10:15", .minutes = 25, .place = "Phone",
    .people = "A recruiter with a sheet", .notes = "Spark, Spark, Spark.",
  },
  {
    .name = "quillhaven-first", .application = "quillhaven", .outcome = ONWARD_OUTCOME_UNKNOWN, .ask = "Who are your favourite scientists?\nWhat happens when a grant ends?",
    .round = ONWARD_ROUND_FIRST, .ago = 4, .clock = "15:00", .minutes = 60,
    .place = "York, up the stairs", .people = "Bea Lindqvist, Rory", .research = "Software for people who count birds, among others.",
    .prep = "+Incident story\nRead one of their papers", .notes = "Went the day after the no. Nearly cancelled. Glad I did not.",
  },
  {
    .name = "sable-phone", .application = "sable", .ask = "Who are the clients?\nWho decides, and by when?",
    .round = ONWARD_ROUND_PHONE, .ago = -1, .clock = "11:30", .minutes = 30, .place = "Phone",
    .people = "Marguerite from Sable & Rowan", .prep = "Two sentences about me\nAsk who the clients are",
  },
  {
    .name = "northfold-technical", .application = "northfold", .link = "https://meet.example/northfold-board", .ask = "What does a shift planner do when you are down?\nHow do you decide who is right?\nWhat would you want me to have changed in a year?",
    .round = ONWARD_ROUND_TECHNICAL, .ago = -3, .clock = "10:00", .minutes = 90,
    .place = "Video, shared board", .people = "Ansel Moreau, Yusra", .research = "Hospitals, shifts, three hundred users, two people.",
    .prep = "+Read the outage report again\nFailure cases first this time\nThree questions\nPractise aloud once with Maya",
  },
  { NULL },
};

const OnwardDemoReminder onward_demo_reminders[] = {
  { "Thank Tomasz for the referral", "And tell him how it went.", 70, "09:00", TRUE, TRUE, "larkmoor", "tomasz" },
  { "Ask Fernhollow once more", "", 62, "09:30", TRUE, TRUE, "fernhollow", NULL },
  { "Update the résumé with the cost story", "The one number: a third less, nobody noticed.", 65, "10:00", TRUE, FALSE, NULL, NULL },
  { "Thank the panel at Copperfield", "", 11, "09:00", TRUE, TRUE, "copperfield", "gwen" },
  { "Send Priya the reading list on error budgets", "She asked twice.", 2, "12:00", FALSE, FALSE, NULL, "priya" },
  { "Ask Gwen about the second year, and about four days", "Friendly, two questions, no apology.", 0, "10:00", FALSE, FALSE, "copperfield", "gwen" },
  { "Run with Jonas", "", -1, "17:30", FALSE, FALSE, NULL, "jonas" },
  { "Ask Tomasz what Meridale is proud of", "Before I write the letter.", -2, "09:00", FALSE, TRUE, "meridale", "tomasz" },
  { "Ask Maya for forty minutes before Northfold", "Failure cases first.", 0, "16:00", FALSE, FALSE, "northfold", "maya" },
  { "Decide about Copperfield", "With Sam, on paper, two columns.", -7, "18:30", FALSE, FALSE, "copperfield", "sam" },
  { "Ask Vellacourt where things stand", "", -10, "09:00", FALSE, TRUE, "vellacourt", NULL },
  { .title = "Look back on the week", .ago = -1, .sunday = TRUE, .clock = "18:00", .kind = ONWARD_FOLLOW_UP_KIND_WEEK, .repeat = "FREQ=WEEKLY;BYDAY=SU" },
  { .title = "The reply to Osprey & Vale may go", .notes = "Slept on it. Read it once more, aloud.", .ago = -1, .clock = "09:00", .application = "osprey",
    .kind = ONWARD_FOLLOW_UP_KIND_LETTER, .letter = "osprey-reply" },
  { .title = "Open what Osprey & Vale wrote, if today is the day", .ago = -2, .clock = ONWARD_DEMO_OPENS_CLOCK, .application = "osprey",
    .kind = ONWARD_FOLLOW_UP_KIND_SEALED, .feedback = "osprey" },
  { .title = "Ask Mossgate once more, and then let it be", .ago = -1, .work = TRUE, .clock = "09:30", .application = "mossgate",
    .kind = ONWARD_FOLLOW_UP_KIND_FEEDBACK, .feedback = "mossgate" },
  { .title = "How was the talk with Northfold?", .notes = "Before anybody says how it ended.", .ago = -3, .work = TRUE, .clock = "12:30", .application = "northfold",
    .kind = ONWARD_FOLLOW_UP_KIND_DEBRIEF, .interview = "northfold-technical" },
  { .title = "See what Brackenfell published lately", .ago = -17, .clock = "09:30", .application = "brackenfell", .kind = ONWARD_FOLLOW_UP_KIND_ENGAGE, .quiet = TRUE },
  { .title = "Go over what I want, once more", .notes = "Must, want, will not. A quarter of a year is a long time.", .ago = -31, .clock = "17:30", .kind = ONWARD_FOLLOW_UP_KIND_WANTS, .quiet = TRUE },
  { NULL },
};
