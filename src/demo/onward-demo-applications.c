/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-demo-private.h"

const OnwardDemoApplication onward_demo_applications[] = {
  {
    .name = "tidewell", .employer = "Tidewell Bank", .role = "Senior Site Reliability Engineer",
    .place = "Leeds, three days in the office", .channel = ONWARD_CHANNEL_BOARD,
    .employment = ONWARD_EMPLOYMENT_PERMANENT, .would = ONWARD_WOULD_UNSURE, .pay = "£78,000",
    .skills = "Kubernetes,Terraform,Incident response,Go", .resume = "Résumé v1", .letter = "General letter",
    .posting = "We run the payment rails that three million people lean on every morning. You will own the "
               "reliability of our card platform: error budgets, incident reviews without blame, capacity and cost.\n\n"
               "You bring: Kubernetes in production, Terraform, some Go, calm in an incident, and the patience to "
               "write things down. Regulated industries are a plus.\n\n"
               "We offer: a pension that deserves the name, 28 days of leave, on-call one week in six, paid.",
    .good = "On-call is paid and one week in six\nThey write incident reviews in public",
    .flags = "Three days in the office, ninety minutes each way",
    .reasons = "mine: I sent the general résumé, with nothing about payments in it\nunknown: The mail came after 40 minutes, so perhaps a filter",
    .notes = "The very first one I sent. I did not tailor a thing.",
    .events = {
      { 118, ONWARD_STAGE_APPLIED, .note = "Sent at midnight, in one go" },
      { 117, ONWARD_STAGE_ENDED, ONWARD_ENDING_AUTOMATIC, ONWARD_TOLD_AUTOMATIC_MAIL, "Template. “Other candidates more closely match.”" },
    },
  },
  {
    .name = "larkmoor", .employer = "Larkmoor Systems", .role = "Platform Engineer", .place = "Remote, office in York",
    .channel = ONWARD_CHANNEL_REFERRAL, .employment = ONWARD_EMPLOYMENT_PERMANENT, .would = ONWARD_WOULD_YES,
    .pay = "£70,000 to £80,000", .skills = "Kubernetes,Go,Developer experience,Observability", .resume = "Résumé v2, platform",
    .letter = "Letter with the golden-path story", .contact = "hanna", .plan = "first",
    .posting = "Forty engineers, one platform, and a backlog of papercuts. We want somebody who likes developers enough "
               "to watch them work, and then removes the thing that made them sigh.\n\nWhat you will do: own our build and "
               "deploy path, bring lead time from two days to two hours, teach as you go.\n\nWhat helps: Go or Rust, "
               "Kubernetes, tracing, and having been on the other end of a bad pipeline.",
    .good = "They talk about developers as people\nTomasz likes it there\nFully remote",
    .flags = "Second reorganisation in a year",
    .tailoring = "+Lead with the build-time story\n+Match the posting's words for observability\n+Ask Ines to read it\nShorten the second page",
    .reasons = "mine: I could not say why I chose tracing before metrics\nluck: The other person had built the same thing twice\ntheirs: They moved the role down a level half way through",
    .events = {
      { 101, ONWARD_STAGE_APPLIED, .note = "Through Tomasz" },
      { 95, ONWARD_STAGE_SCREENING, .note = "Twenty friendly minutes" },
      { 82, ONWARD_STAGE_INTERVIEWING, .note = "Ninety minutes with Hanna and two from the team" },
      { 74, ONWARD_STAGE_ENDED, ONWARD_ENDING_AFTER_INTERVIEW, ONWARD_TOLD_PERSONAL_MAIL, "A kind mail from Hanna. It was close, she says." },
    },
  },
  {
    .name = "fernhollow", .employer = "Fernhollow Robotics", .role = "DevOps Engineer", .place = "Sheffield",
    .channel = ONWARD_CHANNEL_DIRECT, .employment = ONWARD_EMPLOYMENT_PERMANENT, .would = ONWARD_WOULD_UNSURE,
    .skills = "CI,Embedded Linux,Python", .resume = "Résumé v2, platform", .letter = "Short mail to the founder",
    .good = "Robots that pick apples", .flags = "Nobody could tell me who decides",
    .posting = "Small team, big orchard. We build machines that pick fruit without bruising it, and we need somebody who "
               "makes shipping software to a muddy field as dull as shipping it to a server.",
    .reasons = "theirs: They were raising money and went quiet\nunknown: Nobody ever wrote back",
    .events = {
      { 92, ONWARD_STAGE_APPLIED, .note = "Wrote to the founder directly" },
      { 84, ONWARD_STAGE_SCREENING, .note = "A call on the train, mostly about apples" },
      { 52, ONWARD_STAGE_ENDED, ONWARD_ENDING_NO_ANSWER, ONWARD_TOLD_NOTHING, "Two mails, no answer. I close it myself." },
    },
  },
  {
    .name = "ironbrae", .employer = "Ironbrae Logistics", .role = "Infrastructure Lead", .place = "Manchester",
    .channel = ONWARD_CHANNEL_RECRUITER, .employment = ONWARD_EMPLOYMENT_PERMANENT, .would = ONWARD_WOULD_NO,
    .pay = "£90,000 “for the right person”", .skills = "Leadership,AWS,Networking", .resume = "Résumé v2, platform",
    .contact = "callum", .agency = "callum", .good = "The pay", .flags = "On-call every second week, unpaid\nThree leads in two years\nThe director laughed when I asked about weekends",
    .posting = "Fast-paced environment. Wear many hats. Hit the ground running. Must thrive under pressure and be "
               "passionate about uptime around the clock.",
    .notes = "Saying no to this one was the best thing I did that month.",
    .events = {
      { 80, ONWARD_STAGE_APPLIED, .note = "Callum put me forward" },
      { 73, ONWARD_STAGE_INTERVIEWING, .note = "With the director, who took two calls meanwhile" },
      { 68, ONWARD_STAGE_ENDED, ONWARD_ENDING_I_WITHDREW, ONWARD_TOLD_UNKNOWN, "I wrote that it is not for me. No drama." },
    },
  },
  {
    .name = "mossgate", .employer = "Mossgate Media", .role = "Platform Engineer, Streaming", .place = "Remote",
    .channel = ONWARD_CHANNEL_BOARD, .employment = ONWARD_EMPLOYMENT_PERMANENT, .would = ONWARD_WOULD_YES,
    .pay = "£75,000", .skills = "Go,Video,Kubernetes,Cost", .resume = "Résumé v3, results first", .letter = "Letter with the cost story", .plan = "frozen",
    .good = "A team that publishes what it learns\nFour-day week after the first year",
    .posting = "We stream regional news, local football and one very popular programme about canals. Our platform team of "
               "five keeps it cheap and boring. We would like to become six.",
    .reasons = "theirs: Hiring stopped for the whole company",
    .keep_in_mind = TRUE,
    .events = {
      { 64, ONWARD_STAGE_APPLIED },
      { 55, ONWARD_STAGE_SCREENING, .note = "Good call with Oyelaran, we laughed a lot" },
      { 45, ONWARD_STAGE_ENDED, ONWARD_ENDING_FROZEN, ONWARD_TOLD_CALL, "Hiring stopped until the new budget. He called himself." },
    },
  },
  {
    .name = "brackenfell", .employer = "Brackenfell Energy", .role = "Senior Platform Engineer", .place = "Remote, once a month in Leeds",
    .channel = ONWARD_CHANNEL_REFERRAL, .employment = ONWARD_EMPLOYMENT_PERMANENT, .would = ONWARD_WOULD_YES,
    .pay = "£82,000", .skills = "Kubernetes,Go,Teaching,Observability,Terraform", .resume = "Résumé v3, results first",
    .letter = "Letter about the heat-pump project", .contact = "ruth", .plan = "second",
    .posting = "Brackenfell balances the grid with other people's water tanks: 200,000 homes that heat a little earlier or a "
               "little later, so that nobody has to burn gas at six in the evening.\n\nYou will join a platform team of six. "
               "The first year: one deploy path instead of four, traces across the fleet, and an on-call that lets people "
               "sleep. You will spend a day a week teaching, because platforms that nobody understands are not platforms.\n\n"
               "We look for Kubernetes, Go, and evidence that teams became faster with you around. We read every letter.",
    .good = "The work matters to me\nTeaching is part of the job, on paper\nRuth asked better questions than anybody\nThe on-call is one week in eight",
    .flags = "Four rounds is a lot",
    .tailoring = "+Put the teaching first\n+The number for lead time in the first line\n+Read their post about water tanks\n+Letter: why energy, in two sentences\n+Maya reads both",
    .reasons = "luck: An internal candidate raised a hand in the last week\nmine: My system design ran out of time before the failure cases\nunknown: Whether the pay question mattered",
    .notes = "The one I wanted.",
    .events = {
      { 46, ONWARD_STAGE_APPLIED, .note = "Maya knows Ruth from a conference" },
      { 38, ONWARD_STAGE_SCREENING, .note = "Half an hour with people and culture" },
      { 30, ONWARD_STAGE_INTERVIEWING, .note = "First with Ruth, then technical, then the final round" },
      { 5, ONWARD_STAGE_ENDED, ONWARD_ENDING_FINAL_ROUND, ONWARD_TOLD_CALL, "Ruth called. Somebody from inside. She sounded sorry." },
    },
  },
  {
    .name = "osprey", .employer = "Osprey & Vale Analytics", .role = "Infrastructure Engineer", .place = "Remote",
    .channel = ONWARD_CHANNEL_BOARD, .employment = ONWARD_EMPLOYMENT_PERMANENT, .would = ONWARD_WOULD_UNSURE,
    .pay = "£68,000", .skills = "AWS,Terraform,Spark", .resume = "Résumé v3, results first", .letter = "Short letter", .plan = "second",
    .good = "Small team", .flags = "The recruiter read from a sheet",
    .posting = "Data people need computers. You make the computers appear, stay, and cost less than last month. AWS, Terraform, "
               "some Spark. Our offices are wherever you are.",
    .reasons = "luck: They wanted Spark, I have read about Spark",
    .events = {
      { 16, ONWARD_STAGE_APPLIED },
      { 7, ONWARD_STAGE_SCREENING, .note = "Twenty-five minutes, a list of tools" },
      { 1, ONWARD_STAGE_ENDED, ONWARD_ENDING_AFTER_SCREENING, ONWARD_TOLD_PERSONAL_MAIL, "Two lines. They need more Spark." },
    },
  },
  {
    .name = "copperfield", .employer = "Copperfield Library Network", .role = "Systems Engineer", .place = "Bradford, two days on site",
    .channel = ONWARD_CHANNEL_DIRECT, .employment = ONWARD_EMPLOYMENT_FIXED_TERM, .would = ONWARD_WOULD_UNSURE,
    .pay = "£54,000, eighteen months", .skills = "Linux,Networking,Patience", .resume = "Résumé v3, results first",
    .letter = "Letter about the library of my childhood", .contact = "gwen",
    .posting = "Sixty-one libraries, nine hundred public computers, one catalogue that must never be down on a Saturday. An "
               "eighteen-month post to move it all to something we can look after ourselves.",
    .good = "Work that everybody can see\nGwen\nHome by five", .flags = "Eighteen months, then nobody knows\nA third less than before",
    .notes = "They want to know by the end of next week. Ask about the second year, and about four days.",
    .events = {
      { 35, ONWARD_STAGE_APPLIED },
      { 24, ONWARD_STAGE_SCREENING, .note = "Gwen rang to say they liked the letter" },
      { 12, ONWARD_STAGE_INTERVIEWING, .note = "A panel of four, biscuits" },
      { 3, ONWARD_STAGE_OFFER, .told = ONWARD_TOLD_CALL, .note = "They would like me. Answer by the end of next week." },
    },
  },
  {
    .name = "northfold", .employer = "Northfold Software", .role = "Staff Engineer, Developer Platform", .place = "Remote",
    .channel = ONWARD_CHANNEL_REFERRAL, .employment = ONWARD_EMPLOYMENT_PERMANENT, .would = ONWARD_WOULD_YES,
    .pay = "£88,000", .skills = "Go,Platform,Mentoring,Kubernetes", .resume = "Résumé v3, results first",
    .letter = "Letter with the golden-path story", .contact = "devika",
    .posting = "We sell scheduling to hospitals, which means that a slow build is a late shift somewhere. Our developer platform "
               "has two people and three hundred users. We want a third who thinks in years and ships in weeks.\n\n"
               "You will set direction with the two who are there, mentor across teams, and say no kindly. Go, Kubernetes, and "
               "a history of making other people faster.",
    .good = "Two people I would learn from\nMentoring counts as work\nTheir outage report made me smile",
    .flags = "Staff is a step up, and I notice that I shrink",
    .tailoring = "+Story about saying no kindly\n+One number per bullet\nQuestion list for the technical round",
    .events = {
      { 21, ONWARD_STAGE_APPLIED, .note = "Devika passed it on" },
      { 14, ONWARD_STAGE_SCREENING, .note = "Call with people team, half an hour" },
      { 9, ONWARD_STAGE_INTERVIEWING, .note = "First talk with Ansel. The technical round is next." },
    },
  },
  {
    .name = "quillhaven", .employer = "Quillhaven Labs", .role = "Site Reliability Engineer", .place = "York, hybrid",
    .channel = ONWARD_CHANNEL_EVENT, .employment = ONWARD_EMPLOYMENT_PERMANENT, .would = ONWARD_WOULD_UNSURE,
    .pay = "£72,000", .skills = "Incident response,Python,Postgres", .resume = "Résumé v3, results first", .letter = "Follow-up to the meet-up",
    .posting = "A research software house. Scientists bring us things that work on one laptop, and we make them work on all the "
               "others, for ten years. Python, Postgres, and curiosity about other people's subjects.",
    .good = "Met them in person and liked them\nBikes to work",
    .flags = "Grant money",
    .tailoring = "+Incident story with the number\nRead one of their papers",
    .events = {
      { 25, ONWARD_STAGE_APPLIED, .note = "Spoke with Bea at the meet-up first" },
      { 4, ONWARD_STAGE_INTERVIEWING, .note = "An hour, good questions. They decide next week." },
    },
  },
  {
    .name = "sable", .employer = "Sable & Rowan", .role = "Cloud Engineer", .place = "Remote",
    .channel = ONWARD_CHANNEL_RECRUITER, .employment = ONWARD_EMPLOYMENT_PERMANENT, .would = ONWARD_WOULD_UNKNOWN,
    .pay = "£65,000 to £75,000", .skills = "Azure,Terraform,Consulting", .resume = "Résumé v3, results first", .contact = "callum", .agency = "callum",
    .posting = "A consultancy that would rather be small. Cloud engineers who can explain to a finance director what a cluster is "
               "for, and build it in the afternoon.",
    .good = "Many different clients", .flags = "Many different clients",
    .events = {
      { 11, ONWARD_STAGE_APPLIED, .note = "Callum again, and this time he listened" },
      { 2, ONWARD_STAGE_SCREENING, .note = "They want to talk tomorrow or the day after" },
    },
  },
  {
    .name = "aldermere", .employer = "Aldermere University", .role = "Research Computing Engineer", .place = "Lancaster, hybrid",
    .channel = ONWARD_CHANNEL_BOARD, .employment = ONWARD_EMPLOYMENT_FIXED_TERM, .would = ONWARD_WOULD_UNSURE,
    .pay = "Grade 8", .skills = "HPC,Linux,Teaching", .resume = "Résumé v3, long form", .letter = "Two pages, by their criteria",
    .posting = "You will look after a cluster of 4,000 cores and the 300 people who queue for it. Essential criteria: Linux at scale, "
               "a scheduler, documentation. Desirable: teaching.",
    .good = "Teaching\nLibraries, gardens, a pension",
    .events = { { 13, ONWARD_STAGE_APPLIED, .note = "Criteria answered one by one, took a whole Sunday" } },
  },
  {
    .name = "vellacourt", .employer = "Vellacourt Rail", .role = "Platform Engineer, Timetables", .place = "York",
    .channel = ONWARD_CHANNEL_BOARD, .employment = ONWARD_EMPLOYMENT_PERMANENT, .would = ONWARD_WOULD_YES, .pay = "£69,000",
    .skills = "Java,Kafka,Kubernetes", .resume = "Résumé v3, results first", .letter = "Letter about waiting on platforms",
    .posting = "Every night we compute where eleven thousand trains will be tomorrow. Help us do it before breakfast.",
    .good = "Trains", .tailoring = "+The word “timetable” in the first line\n+Kafka story\n+Ask Ines to read it",
    .events = { { 8, ONWARD_STAGE_APPLIED } },
  },
  {
    .name = "juniper", .employer = "Juniper Lane Studio", .role = "Infrastructure Engineer, 60 %", .place = "Remote",
    .channel = ONWARD_CHANNEL_DIRECT, .employment = ONWARD_EMPLOYMENT_PART_TIME, .would = ONWARD_WOULD_UNKNOWN,
    .skills = "Games,Build farms,Windows", .resume = "Résumé v3, results first", .letter = "Short mail",
    .posting = "We make two small games a year. The build takes four hours. Please.",
    .good = "They said please",
    .events = { { 3, ONWARD_STAGE_APPLIED, .note = "Sent the day after the call from Brackenfell. Hands did it by themselves." } },
  },
  {
    .name = "meridale", .employer = "Meridale Maps", .role = "Senior Platform Engineer", .place = "Remote",
    .channel = ONWARD_CHANNEL_REFERRAL, .employment = ONWARD_EMPLOYMENT_PERMANENT, .would = ONWARD_WOULD_YES, .pay = "£80,000",
    .deadline = -9, .skills = "Go,Rust,Geodata,Kubernetes", .contact = "tomasz", .created = 6,
    .posting = "Walking maps for people who get lost on purpose. A platform team of four, tiles for the whole country every night, and "
               "a rule that nobody deploys on a Friday with good weather.",
    .good = "Tomasz's old team\nMaps",
    .tailoring = "Ask Tomasz what they are proud of\nLead time number\nWhy maps, in two sentences",
  },
  {
    .name = "oakmarrow", .employer = "Oakmarrow Insurance", .role = "Reliability Engineer", .place = "Leeds, hybrid",
    .channel = ONWARD_CHANNEL_BOARD, .employment = ONWARD_EMPLOYMENT_PERMANENT, .would = ONWARD_WOULD_UNSURE,
    .deadline = -16, .skills = "Incident response,Mainframe,Java", .created = 10,
    .posting = "Our oldest program is older than most of us. We want somebody who is curious about it rather than rude.",
    .good = "Curious rather than rude", .flags = "Two days in the office, both Mondays, somehow",
  },
  {
    .name = "tidewell-payments", .employer = "Tidewell Bank", .role = "Platform Engineer, Payments", .place = "Leeds, two days in the office",
    .channel = ONWARD_CHANNEL_REFERRAL, .employment = ONWARD_EMPLOYMENT_PERMANENT, .would = ONWARD_WOULD_UNSURE, .pay = "£80,000",
    .skills = "Kubernetes,Go,Payments", .contact = "priya", .created = 4,
    .posting = "A new team of seven for the payment platform. Kubernetes, Go, and the habit of asking what happens when it breaks.",
    .good = "Priya is on the team, and would put in a word",
    .tailoring = "Do not send the general résumé this time\nAsk Priya what the team is stuck on",
  },
  { NULL },
};
