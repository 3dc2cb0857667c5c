/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Made by build-aux/content-strings.py from the .json files beside it, for xgettext to read.  It is
 * never compiled.
 */

/* activities.json */

/* Translators: Something small and calming to do on the day of a rejection. An offer, not an order. */
N_("Go once around the block")
/* Translators: Something small and calming to do on the day of a rejection. An offer, not an order. */
N_("Make a hot drink and sit down with it")
/* Translators: Something small and calming to do on the day of a rejection. An offer, not an order. */
N_("Breathe out slowly, ten times")
/* Translators: Something small and calming to do on the day of a rejection. An offer, not an order. */
N_("Put on a song you know by heart")
/* Translators: Something small and calming to do on the day of a rejection. An offer, not an order. */
N_("Take a long, warm shower")
/* Translators: Something small and calming to do on the day of a rejection. An offer, not an order. */
N_("Stretch, and let your shoulders drop")
/* Translators: Something small and calming to do on the day of a rejection. An offer, not an order. */
N_("Look out of the window for five minutes")
/* Translators: Something small and calming to do on the day of a rejection. An offer, not an order. */
N_("Ring someone who makes you laugh")
/* Translators: Something small and calming to do on the day of a rejection. An offer, not an order. */
N_("Cook something simple")
/* Translators: Something small and calming to do on the day of a rejection. An offer, not an order. */
N_("Read a few pages of a book you love")
/* Translators: Something small and calming to do on the day of a rejection. An offer, not an order. */
N_("Water the plants")
/* Translators: Something small and calming to do on the day of a rejection. An offer, not an order. */
N_("Go to bed early")

/* asks.json */

/* Translators: A question that the person may ask the interviewers. Curious, open, short. */
N_("How does a good day in this team look?")
/* Translators: A question that the person may ask the interviewers. Curious, open, short. */
N_("What would you want to be able to say about me after six months?")
/* Translators: A question that the person may ask the interviewers. Curious, open, short. */
N_("What is the hardest part of this role?")
/* Translators: A question that the person may ask the interviewers. Curious, open, short. */
N_("How are decisions made here?")
/* Translators: A question that the person may ask the interviewers. Curious, open, short. */
N_("How do people learn here?")
/* Translators: A question that the person may ask the interviewers. Curious, open, short. */
N_("Why do people stay, and why do they leave?")
/* Translators: A question that the person may ask the interviewers. Curious, open, short. */
N_("What has changed in the last year?")
/* Translators: A question that the person may ask the interviewers. Curious, open, short. */
N_("What happens next, and by when?")
/* Translators: A question that the person may ask the interviewers. Curious, open, short. */
N_("If it does not work out, may I ask you for feedback?")
/* Translators: A question that the person may ask the interviewers. Curious, open, short. */
N_("How do you disagree with one another?")

/* checklist.json */

/* Translators: A statement about an interview just had, rated Yes, Partly, No or Not applicable by the person themselves. First person, plain, never a reproach. */
N_("I could say in two sentences what they do, and for whom")
/* Translators: A statement about an interview just had, rated Yes, Partly, No or Not applicable by the person themselves. First person, plain, never a reproach. */
N_("I knew something recent about them")
/* Translators: A statement about an interview just had, rated Yes, Partly, No or Not applicable by the person themselves. First person, plain, never a reproach. */
N_("I could match each main requirement of the posting to something I have done")
/* Translators: A statement about an interview just had, rated Yes, Partly, No or Not applicable by the person themselves. First person, plain, never a reproach. */
N_("I knew who would interview me, and what they do there")
/* Translators: A statement about an interview just had, rated Yes, Partly, No or Not applicable by the person themselves. First person, plain, never a reproach. */
N_("I had three to five stories ready")
/* Translators: A statement about an interview just had, rated Yes, Partly, No or Not applicable by the person themselves. First person, plain, never a reproach. */
N_("I had practised aloud before")
/* Translators: A statement about an interview just had, rated Yes, Partly, No or Not applicable by the person themselves. First person, plain, never a reproach. */
N_("I had a short answer to “Tell us about yourself”")
/* Translators: A statement about an interview just had, rated Yes, Partly, No or Not applicable by the person themselves. First person, plain, never a reproach. */
N_("I had thought about pay and notice period")
/* Translators: A statement about an interview just had, rated Yes, Partly, No or Not applicable by the person themselves. First person, plain, never a reproach. */
N_("I had three questions to ask")
/* Translators: A statement about an interview just had, rated Yes, Partly, No or Not applicable by the person themselves. First person, plain, never a reproach. */
N_("My résumé and my notes were at hand")
/* Translators: A statement about an interview just had, rated Yes, Partly, No or Not applicable by the person themselves. First person, plain, never a reproach. */
N_("Way or link, camera and sound were checked")
/* Translators: A statement about an interview just had, rated Yes, Partly, No or Not applicable by the person themselves. First person, plain, never a reproach. */
N_("I had slept and eaten, and had ten quiet minutes")
/* Translators: A statement about an interview just had, rated Yes, Partly, No or Not applicable by the person themselves. First person, plain, never a reproach. */
N_("I never had to bluff")
/* Translators: A statement about an interview just had, rated Yes, Partly, No or Not applicable by the person themselves. First person, plain, never a reproach. */
N_("I named a concrete situation, quickly")
/* Translators: A statement about an interview just had, rated Yes, Partly, No or Not applicable by the person themselves. First person, plain, never a reproach. */
N_("I said what my own task was")
/* Translators: A statement about an interview just had, rated Yes, Partly, No or Not applicable by the person themselves. First person, plain, never a reproach. */
N_("I said “I” where it was me")
/* Translators: A statement about an interview just had, rated Yes, Partly, No or Not applicable by the person themselves. First person, plain, never a reproach. */
N_("I explained why I chose that way")
/* Translators: A statement about an interview just had, rated Yes, Partly, No or Not applicable by the person themselves. First person, plain, never a reproach. */
N_("I gave a result, with a number or a change that could be seen")
/* Translators: A statement about an interview just had, rated Yes, Partly, No or Not applicable by the person themselves. First person, plain, never a reproach. */
N_("I said what I learned")
/* Translators: A statement about an interview just had, rated Yes, Partly, No or Not applicable by the person themselves. First person, plain, never a reproach. */
N_("Each answer fitted the question asked")
/* Translators: A statement about an interview just had, rated Yes, Partly, No or Not applicable by the person themselves. First person, plain, never a reproach. */
N_("Most answers took one to two minutes")
/* Translators: A statement about an interview just had, rated Yes, Partly, No or Not applicable by the person themselves. First person, plain, never a reproach. */
N_("I told different stories for different questions")
/* Translators: A statement about an interview just had, rated Yes, Partly, No or Not applicable by the person themselves. First person, plain, never a reproach. */
N_("I showed how I work with people, as well as what I know")
/* Translators: A statement about an interview just had, rated Yes, Partly, No or Not applicable by the person themselves. First person, plain, never a reproach. */
N_("I spoke of a mistake or a conflict without blame")
/* Translators: A statement about an interview just had, rated Yes, Partly, No or Not applicable by the person themselves. First person, plain, never a reproach. */
N_("When unsure, I asked or thought aloud")
/* Translators: A statement about an interview just had, rated Yes, Partly, No or Not applicable by the person themselves. First person, plain, never a reproach. */
N_("I stopped when I was finished")
/* Translators: A statement about an interview just had, rated Yes, Partly, No or Not applicable by the person themselves. First person, plain, never a reproach. */
N_("I was on time, and settled")
/* Translators: A statement about an interview just had, rated Yes, Partly, No or Not applicable by the person themselves. First person, plain, never a reproach. */
N_("I greeted everyone by name")
/* Translators: A statement about an interview just had, rated Yes, Partly, No or Not applicable by the person themselves. First person, plain, never a reproach. */
N_("I sat upright and open, leaning in a little")
/* Translators: A statement about an interview just had, rated Yes, Partly, No or Not applicable by the person themselves. First person, plain, never a reproach. */
N_("I looked at the person or the camera comfortably")
/* Translators: A statement about an interview just had, rated Yes, Partly, No or Not applicable by the person themselves. First person, plain, never a reproach. */
N_("My hands and feet were calm")
/* Translators: A statement about an interview just had, rated Yes, Partly, No or Not applicable by the person themselves. First person, plain, never a reproach. */
N_("I kept a steady pace, with pauses")
/* Translators: A statement about an interview just had, rated Yes, Partly, No or Not applicable by the person themselves. First person, plain, never a reproach. */
N_("My voice was easy to hear, and varied")
/* Translators: A statement about an interview just had, rated Yes, Partly, No or Not applicable by the person themselves. First person, plain, never a reproach. */
N_("I used few filler words")
/* Translators: A statement about an interview just had, rated Yes, Partly, No or Not applicable by the person themselves. First person, plain, never a reproach. */
N_("I listened to the end before answering")
/* Translators: A statement about an interview just had, rated Yes, Partly, No or Not applicable by the person themselves. First person, plain, never a reproach. */
N_("I showed interest, and smiled when it fitted")
/* Translators: A statement about an interview just had, rated Yes, Partly, No or Not applicable by the person themselves. First person, plain, never a reproach. */
N_("I spoke fairly of past employers")
/* Translators: A statement about an interview just had, rated Yes, Partly, No or Not applicable by the person themselves. First person, plain, never a reproach. */
N_("I recovered after a stumble")
/* Translators: A statement about an interview just had, rated Yes, Partly, No or Not applicable by the person themselves. First person, plain, never a reproach. */
N_("Clothes and background suited the setting")
/* Translators: A statement about an interview just had, rated Yes, Partly, No or Not applicable by the person themselves. First person, plain, never a reproach. */
N_("I felt confident most of the time")
/* Translators: A statement about an interview just had, rated Yes, Partly, No or Not applicable by the person themselves. First person, plain, never a reproach. */
N_("I wrote down the questions the same day")
/* Translators: A statement about an interview just had, rated Yes, Partly, No or Not applicable by the person themselves. First person, plain, never a reproach. */
N_("I sent thanks within a day")
/* Translators: A statement about an interview just had, rated Yes, Partly, No or Not applicable by the person themselves. First person, plain, never a reproach. */
N_("I know the next step, and its date")
/* Translators: A statement about an interview just had, rated Yes, Partly, No or Not applicable by the person themselves. First person, plain, never a reproach. */
N_("I added the people to my contacts")
/* Translators: A statement about an interview just had, rated Yes, Partly, No or Not applicable by the person themselves. First person, plain, never a reproach. */
N_("I noted red flags and what attracts me")
/* Translators: A statement about an interview just had, rated Yes, Partly, No or Not applicable by the person themselves. First person, plain, never a reproach. */
N_("I logged one thing to keep and one to change")
/* Translators: A statement about an interview just had, rated Yes, Partly, No or Not applicable by the person themselves. First person, plain, never a reproach. */
N_("I said how it felt before I knew the outcome")

/* closings.json */

/* Translators: Said at the end of a quarter of an hour that was set aside for worrying. It helps to put the worries down until another day. Calm, an offer, never an order. */
N_("What of this can wait until tomorrow? Write one line about it, and leave the rest here.")
/* Translators: Said at the end of a quarter of an hour that was set aside for worrying. It helps to put the worries down until another day. Calm, an offer, never an order. */
N_("Is there one small thing you can do about it? Write when, and then let it be for today.")
/* Translators: Said at the end of a quarter of an hour that was set aside for worrying. It helps to put the worries down until another day. Calm, an offer, never an order. */
N_("Which part is in your hands, and which is not? You can leave the second part on this page.")
/* Translators: Said at the end of a quarter of an hour that was set aside for worrying. It helps to put the worries down until another day. Calm, an offer, never an order. */
N_("What would you tell a friend who had written this? Write it down as your last line.")
/* Translators: Said at the end of a quarter of an hour that was set aside for worrying. It helps to put the worries down until another day. Calm, an offer, never an order. */
N_("It is on the page now, and the page keeps it. What would be good to do next: something warm, somebody kind, some air?")
/* Translators: Said at the end of a quarter of an hour that was set aside for worrying. It helps to put the worries down until another day. Calm, an offer, never an order. */
N_("What is the most likely way it goes, and how would you get by? Two lines are enough.")

/* drills.json */

/* Translators: A small exercise for body and voice before an interview: calm, plain, optional. No one way of sitting or looking is right for everybody. */
N_("Sit as if you had time")
/* Translators: A small exercise for body and voice before an interview: calm, plain, optional. No one way of sitting or looking is right for everybody. */
N_("A settled body makes a settled voice.")
/* Translators: A small exercise for body and voice before an interview: calm, plain, optional. No one way of sitting or looking is right for everybody. */
N_("Both feet on the floor, back against the chair, shoulders down. Breathe out slowly, three times. Then say one answer without moving from there.")
/* Translators: A small exercise for body and voice before an interview: calm, plain, optional. No one way of sitting or looking is right for everybody. */
N_("Half as fast")
/* Translators: A small exercise for body and voice before an interview: calm, plain, optional. No one way of sitting or looking is right for everybody. */
N_("Nearly everybody speeds up when it matters.")
/* Translators: A small exercise for body and voice before an interview: calm, plain, optional. No one way of sitting or looking is right for everybody. */
N_("Say the first two sentences of an answer at half your pace. It feels far too slow; to those who listen it sounds sure.")
/* Translators: A small exercise for body and voice before an interview: calm, plain, optional. No one way of sitting or looking is right for everybody. */
N_("One breath before")
/* Translators: A small exercise for body and voice before an interview: calm, plain, optional. No one way of sitting or looking is right for everybody. */
N_("A pause is time to think, and it looks like thinking.")
/* Translators: A small exercise for body and voice before an interview: calm, plain, optional. No one way of sitting or looking is right for everybody. */
N_("Have a question read out, or read it aloud yourself. Breathe in and out once, then begin. Do it with three questions.")
/* Translators: A small exercise for body and voice before an interview: calm, plain, optional. No one way of sitting or looking is right for everybody. */
N_("Stop when you are finished")
/* Translators: A small exercise for body and voice before an interview: calm, plain, optional. No one way of sitting or looking is right for everybody. */
N_("The best last sentence is often lost in the one after it.")
/* Translators: A small exercise for body and voice before an interview: calm, plain, optional. No one way of sitting or looking is right for everybody. */
N_("End an answer with its result, close your mouth and count to three. Leave the silence there.")
/* Translators: A small exercise for body and voice before an interview: calm, plain, optional. No one way of sitting or looking is right for everybody. */
N_("A place to look")
/* Translators: A small exercise for body and voice before an interview: calm, plain, optional. No one way of sitting or looking is right for everybody. */
N_("Looking away is fine. Coming back is what people notice.")
/* Translators: A small exercise for body and voice before an interview: calm, plain, optional. No one way of sitting or looking is right for everybody. */
N_("Say an answer to one point: a face, the camera, a note stuck beside it. Look away to think, and come back for the ends of your sentences.")
/* Translators: A small exercise for body and voice before an interview: calm, plain, optional. No one way of sitting or looking is right for everybody. */
N_("Somewhere for the hands")
/* Translators: A small exercise for body and voice before an interview: calm, plain, optional. No one way of sitting or looking is right for everybody. */
N_("Hands that may move are calmer than hands that must not.")
/* Translators: A small exercise for body and voice before an interview: calm, plain, optional. No one way of sitting or looking is right for everybody. */
N_("Lay your hands on the table or in your lap, and let them move when they want to. Say one answer, and see where they went.")
/* Translators: A small exercise for body and voice before an interview: calm, plain, optional. No one way of sitting or looking is right for everybody. */
N_("To the back of the room")
/* Translators: A small exercise for body and voice before an interview: calm, plain, optional. No one way of sitting or looking is right for everybody. */
N_("Warm up the voice before the first hello.")
/* Translators: A small exercise for body and voice before an interview: calm, plain, optional. No one way of sitting or looking is right for everybody. */
N_("Say your name and what you do to the far wall, without shouting. Then the same to somebody across a table.")
/* Translators: A small exercise for body and voice before an interview: calm, plain, optional. No one way of sitting or looking is right for everybody. */
N_("The first minute")
/* Translators: A small exercise for body and voice before an interview: calm, plain, optional. No one way of sitting or looking is right for everybody. */
N_("What one has said before comes by itself when one is nervous.")
/* Translators: A small exercise for body and voice before an interview: calm, plain, optional. No one way of sitting or looking is right for everybody. */
N_("Practise coming in: the greeting, a name, one small sentence about the way or the weather. Twice, aloud.")

/* endings.json */

/* Translators: One kind sentence, shown after the person has said how an application ended. Honest, no cheering up, no blame. */
N_("An automatic no says very little about you.")
/* Translators: One kind sentence, shown after the person has said how an application ended. Honest, no cheering up, no blame. */
N_("That was a first, quick look. They saw a small part of you.")
/* Translators: One kind sentence, shown after the person has said how an application ended. Honest, no cheering up, no blame. */
N_("You sat there and showed them who you are. That takes something.")
/* Translators: One kind sentence, shown after the person has said how an application ended. Honest, no cheering up, no blame. */
N_("You came close, and close can hurt the most.")
/* Translators: One kind sentence, shown after the person has said how an application ended. Honest, no cheering up, no blame. */
N_("Silence is hard. You gave them your time, and an answer was due.")
/* Translators: One kind sentence, shown after the person has said how an application ended. Honest, no cheering up, no blame. */
N_("The role went away. That was decided far from you.")
/* Translators: One kind sentence, shown after the person has said how an application ended. Honest, no cheering up, no blame. */
N_("An offer taken back is a real loss. You were chosen, and that stays true.")
/* Translators: One kind sentence, shown after the person has said how an application ended. Honest, no cheering up, no blame. */
N_("You saw that it was not for you, and you said so.")
/* Translators: One kind sentence, shown after the person has said how an application ended. Honest, no cheering up, no blame. */
N_("You had the choice, and you made it.")
/* Translators: One kind sentence, shown after the person has said how an application ended. Honest, no cheering up, no blame. */
N_("A yes. Take a moment to let it in.")

/* feelings.json */

/* Translators: One word for how a "no" feels. The person picks up to three. Plain everyday words, lower case, no clinical terms. */
NC_("feeling", "angry")
/* Translators: One word for how a "no" feels. The person picks up to three. Plain everyday words, lower case, no clinical terms. */
NC_("feeling", "anxious")
/* Translators: One word for how a "no" feels. The person picks up to three. Plain everyday words, lower case, no clinical terms. */
NC_("feeling", "embarrassed")
/* Translators: One word for how a "no" feels. The person picks up to three. Plain everyday words, lower case, no clinical terms. */
NC_("feeling", "envious")
/* Translators: One word for how a "no" feels. The person picks up to three. Plain everyday words, lower case, no clinical terms. */
NC_("feeling", "frustrated")
/* Translators: One word for how a "no" feels. The person picks up to three. Plain everyday words, lower case, no clinical terms. */
NC_("feeling", "panicky")
/* Translators: One word for how a "no" feels. The person picks up to three. Plain everyday words, lower case, no clinical terms. */
NC_("feeling", "resentful")
/* Translators: One word for how a "no" feels. The person picks up to three. Plain everyday words, lower case, no clinical terms. */
NC_("feeling", "shocked")
/* Translators: One word for how a "no" feels. The person picks up to three. Plain everyday words, lower case, no clinical terms. */
NC_("feeling", "stressed")
/* Translators: One word for how a "no" feels. The person picks up to three. Plain everyday words, lower case, no clinical terms. */
NC_("feeling", "ashamed")
/* Translators: One word for how a "no" feels. The person picks up to three. Plain everyday words, lower case, no clinical terms. */
NC_("feeling", "deflated")
/* Translators: One word for how a "no" feels. The person picks up to three. Plain everyday words, lower case, no clinical terms. */
NC_("feeling", "disappointed")
/* Translators: One word for how a "no" feels. The person picks up to three. Plain everyday words, lower case, no clinical terms. */
NC_("feeling", "discouraged")
/* Translators: One word for how a "no" feels. The person picks up to three. Plain everyday words, lower case, no clinical terms. */
NC_("feeling", "drained")
/* Translators: One word for how a "no" feels. The person picks up to three. Plain everyday words, lower case, no clinical terms. */
NC_("feeling", "empty")
/* Translators: One word for how a "no" feels. The person picks up to three. Plain everyday words, lower case, no clinical terms. */
NC_("feeling", "hopeless")
/* Translators: One word for how a "no" feels. The person picks up to three. Plain everyday words, lower case, no clinical terms. */
NC_("feeling", "hurt")
/* Translators: One word for how a "no" feels. The person picks up to three. Plain everyday words, lower case, no clinical terms. */
NC_("feeling", "lonely")
/* Translators: One word for how a "no" feels. The person picks up to three. Plain everyday words, lower case, no clinical terms. */
NC_("feeling", "numb")
/* Translators: One word for how a "no" feels. The person picks up to three. Plain everyday words, lower case, no clinical terms. */
NC_("feeling", "sad")
/* Translators: One word for how a "no" feels. The person picks up to three. Plain everyday words, lower case, no clinical terms. */
NC_("feeling", "self-doubting")
/* Translators: One word for how a "no" feels. The person picks up to three. Plain everyday words, lower case, no clinical terms. */
NC_("feeling", "accepting")
/* Translators: One word for how a "no" feels. The person picks up to three. Plain everyday words, lower case, no clinical terms. */
NC_("feeling", "calm")
/* Translators: One word for how a "no" feels. The person picks up to three. Plain everyday words, lower case, no clinical terms. */
NC_("feeling", "grateful")
/* Translators: One word for how a "no" feels. The person picks up to three. Plain everyday words, lower case, no clinical terms. */
NC_("feeling", "relieved")
/* Translators: One word for how a "no" feels. The person picks up to three. Plain everyday words, lower case, no clinical terms. */
NC_("feeling", "rested")
/* Translators: One word for how a "no" feels. The person picks up to three. Plain everyday words, lower case, no clinical terms. */
NC_("feeling", "supported")
/* Translators: One word for how a "no" feels. The person picks up to three. Plain everyday words, lower case, no clinical terms. */
NC_("feeling", "wiser")
/* Translators: One word for how a "no" feels. The person picks up to three. Plain everyday words, lower case, no clinical terms. */
NC_("feeling", "curious")
/* Translators: One word for how a "no" feels. The person picks up to three. Plain everyday words, lower case, no clinical terms. */
NC_("feeling", "determined")
/* Translators: One word for how a "no" feels. The person picks up to three. Plain everyday words, lower case, no clinical terms. */
NC_("feeling", "encouraged")
/* Translators: One word for how a "no" feels. The person picks up to three. Plain everyday words, lower case, no clinical terms. */
NC_("feeling", "energised")
/* Translators: One word for how a "no" feels. The person picks up to three. Plain everyday words, lower case, no clinical terms. */
NC_("feeling", "hopeful")
/* Translators: One word for how a "no" feels. The person picks up to three. Plain everyday words, lower case, no clinical terms. */
NC_("feeling", "proud")
/* Translators: One word for how a "no" feels. The person picks up to three. Plain everyday words, lower case, no clinical terms. */
NC_("feeling", "ready")

/* groups.json */

/* Translators: The name of a group of checklist items, or of questions that interviewers ask. A heading. */
N_("Preparation")
/* Translators: The name of a group of checklist items, or of questions that interviewers ask. A heading. */
N_("STAR Answers")
/* Translators: The name of a group of checklist items, or of questions that interviewers ask. A heading. */
N_("Body Language and Delivery")
/* Translators: The name of a group of checklist items, or of questions that interviewers ask. A heading. */
N_("Follow-Through")
/* Translators: The name of a group of checklist items, or of questions that interviewers ask. A heading. */
N_("Opening")
/* Translators: The name of a group of checklist items, or of questions that interviewers ask. A heading. */
N_("Strengths and Limits")
/* Translators: The name of a group of checklist items, or of questions that interviewers ask. A heading. */
N_("Working with People")
/* Translators: The name of a group of checklist items, or of questions that interviewers ask. A heading. */
N_("Problems and Decisions")
/* Translators: The name of a group of checklist items, or of questions that interviewers ask. A heading. */
N_("Setbacks and Resilience")
/* Translators: The name of a group of checklist items, or of questions that interviewers ask. A heading. */
N_("Leadership and Ownership")
/* Translators: The name of a group of checklist items, or of questions that interviewers ask. A heading. */
N_("Role and Fit")
/* Translators: The name of a group of checklist items, or of questions that interviewers ask. A heading. */
N_("Remote, Screening, Closing")

/* guard-kinds.json */

/* Translators: Why a passage of a letter may hurt the person who sends it. Said by a calm friend: what it may do to the reader, no blame. The title is the short name of what was found. */
NC_("guard", "It puts the blame on them")
/* Translators: Why a passage of a letter may hurt the person who sends it. Said by a calm friend: what it may do to the reader, no blame. The title is the short name of what was found. */
NC_("guard", "Whoever feels accused defends themselves, and remembers that.")
/* Translators: Why a passage of a letter may hurt the person who sends it. Said by a calm friend: what it may do to the reader, no blame. The title is the short name of what was found. */
NC_("guard", "It may hurt")
/* Translators: Why a passage of a letter may hurt the person who sends it. Said by a calm friend: what it may do to the reader, no blame. The title is the short name of what was found. */
NC_("guard", "A hard word stays in their mail for years. It tells of your pain, and they read something else.")
/* Translators: Why a passage of a letter may hurt the person who sends it. Said by a calm friend: what it may do to the reader, no blame. The title is the short name of what was found. */
NC_("guard", "It may sound bitter")
/* Translators: Why a passage of a letter may hurt the person who sends it. Said by a calm friend: what it may do to the reader, no blame. The title is the short name of what was found. */
NC_("guard", "Irony has no voice in writing. The door tends to close.")
/* Translators: Why a passage of a letter may hurt the person who sends it. Said by a calm friend: what it may do to the reader, no blame. The title is the short name of what was found. */
NC_("guard", "It sounds like a threat")
/* Translators: Why a passage of a letter may hurt the person who sends it. Said by a calm friend: what it may do to the reader, no blame. The title is the short name of what was found. */
NC_("guard", "Threats are passed on, to people who have not met you yet.")
/* Translators: Why a passage of a letter may hurt the person who sends it. Said by a calm friend: what it may do to the reader, no blame. The title is the short name of what was found. */
NC_("guard", "It says that it was unfair")
/* Translators: Why a passage of a letter may hurt the person who sends it. Said by a calm friend: what it may do to the reader, no blame. The title is the short name of what was found. */
NC_("guard", "It may be true. A letter to them will not change it, and it takes away your calm.")
/* Translators: Why a passage of a letter may hurt the person who sends it. Said by a calm friend: what it may do to the reader, no blame. The title is the short name of what was found. */
NC_("guard", "It goes over the decision again")
/* Translators: Why a passage of a letter may hurt the person who sends it. Said by a calm friend: what it may do to the reader, no blame. The title is the short name of what was found. */
NC_("guard", "Reasons after a no read like an argument. One kind sentence does more.")
/* Translators: Why a passage of a letter may hurt the person who sends it. Said by a calm friend: what it may do to the reader, no blame. The title is the short name of what was found. */
NC_("guard", "It demands something")
/* Translators: Why a passage of a letter may hurt the person who sends it. Said by a calm friend: what it may do to the reader, no blame. The title is the short name of what was found. */
NC_("guard", "A question gets answers where a demand gets none.")
/* Translators: Why a passage of a letter may hurt the person who sends it. Said by a calm friend: what it may do to the reader, no blame. The title is the short name of what was found. */
NC_("guard", "It is written in capitals")
/* Translators: Why a passage of a letter may hurt the person who sends it. Said by a calm friend: what it may do to the reader, no blame. The title is the short name of what was found. */
NC_("guard", "Capitals read like shouting.")
/* Translators: Why a passage of a letter may hurt the person who sends it. Said by a calm friend: what it may do to the reader, no blame. The title is the short name of what was found. */
NC_("guard", "Many marks in a row")
/* Translators: Why a passage of a letter may hurt the person who sends it. Said by a calm friend: what it may do to the reader, no blame. The title is the short name of what was found. */
NC_("guard", "One mark is enough. More of them read like shouting.")

/* help-lines.json */

/* Translators: When a telephone or web line for people in distress is there, and what it costs. Plain facts; the person may be in a very hard hour. */
N_("Day and night, free. Call or text.")
/* Translators: When a telephone or web line for people in distress is there, and what it costs. Plain facts; the person may be in a very hard hour. */
N_("Day and night, free.")
/* Translators: When a telephone or web line for people in distress is there, and what it costs. Plain facts; the person may be in a very hard hour. */
N_("Day and night, free. Also by chat and mail.")
/* Translators: When a telephone or web line for people in distress is there, and what it costs. Plain facts; the person may be in a very hard hour. */
N_("Day and night.")
/* Translators: When a telephone or web line for people in distress is there, and what it costs. Plain facts; the person may be in a very hard hour. */
N_("The European number for somebody to talk to. It is there in many countries, not in all.")
/* Translators: When a telephone or web line for people in distress is there, and what it costs. Plain facts; the person may be in a very hard hour. */
N_("Lists lines in many countries, with their hours and languages.")

/* letter-kinds.json */

/* Translators: A kind of letter that the person can write: a short name, and one quiet line on what it is for. The first items are headings. */
NC_("letter", "After a No")
/* Translators: A kind of letter that the person can write: a short name, and one quiet line on what it is for. The first items are headings. */
NC_("letter", "Along the Way")
/* Translators: A kind of letter that the person can write: a short name, and one quiet line on what it is for. The first items are headings. */
NC_("letter", "Keeping in Touch")
/* Translators: A kind of letter that the person can write: a short name, and one quiet line on what it is for. The first items are headings. */
NC_("letter", "People Who Help")
/* Translators: A kind of letter that the person can write: a short name, and one quiet line on what it is for. The first items are headings. */
NC_("letter", "Reply to a no")
/* Translators: A kind of letter that the person can write: a short name, and one quiet line on what it is for. The first items are headings. */
NC_("letter", "A few kind words that leave the door open.")
/* Translators: A kind of letter that the person can write: a short name, and one quiet line on what it is for. The first items are headings. */
NC_("letter", "Reply, and ask to be kept in mind")
/* Translators: A kind of letter that the person can write: a short name, and one quiet line on what it is for. The first items are headings. */
NC_("letter", "Roles come back.")
/* Translators: A kind of letter that the person can write: a short name, and one quiet line on what it is for. The first items are headings. */
NC_("letter", "Ask for feedback")
/* Translators: A kind of letter that the person can write: a short name, and one quiet line on what it is for. The first items are headings. */
NC_("letter", "Three small questions are easier to answer than one large one.")
/* Translators: A kind of letter that the person can write: a short name, and one quiet line on what it is for. The first items are headings. */
NC_("letter", "Ask for feedback through your recruiter")
/* Translators: A kind of letter that the person can write: a short name, and one quiet line on what it is for. The first items are headings. */
NC_("letter", "They know whom to ask.")
/* Translators: A kind of letter that the person can write: a short name, and one quiet line on what it is for. The first items are headings. */
NC_("letter", "Ask once more for feedback")
/* Translators: A kind of letter that the person can write: a short name, and one quiet line on what it is for. The first items are headings. */
NC_("letter", "Once, kindly, and then it rests.")
/* Translators: A kind of letter that the person can write: a short name, and one quiet line on what it is for. The first items are headings. */
NC_("letter", "Thanks for the feedback")
/* Translators: A kind of letter that the person can write: a short name, and one quiet line on what it is for. The first items are headings. */
NC_("letter", "Somebody took the time.")
/* Translators: A kind of letter that the person can write: a short name, and one quiet line on what it is for. The first items are headings. */
NC_("letter", "Thanks after an interview")
/* Translators: A kind of letter that the person can write: a short name, and one quiet line on what it is for. The first items are headings. */
NC_("letter", "Best within a day, and short.")
/* Translators: A kind of letter that the person can write: a short name, and one quiet line on what it is for. The first items are headings. */
NC_("letter", "Ask after the day they named")
/* Translators: A kind of letter that the person can write: a short name, and one quiet line on what it is for. The first items are headings. */
NC_("letter", "The day has passed, and you may ask.")
/* Translators: A kind of letter that the person can write: a short name, and one quiet line on what it is for. The first items are headings. */
NC_("letter", "Ask where things stand")
/* Translators: A kind of letter that the person can write: a short name, and one quiet line on what it is for. The first items are headings. */
NC_("letter", "When you have heard nothing for a week or more.")
/* Translators: A kind of letter that the person can write: a short name, and one quiet line on what it is for. The first items are headings. */
NC_("letter", "Step back from an application")
/* Translators: A kind of letter that the person can write: a short name, and one quiet line on what it is for. The first items are headings. */
NC_("letter", "Clear and friendly, with the door left open.")
/* Translators: A kind of letter that the person can write: a short name, and one quiet line on what it is for. The first items are headings. */
NC_("letter", "Get back in touch after a month")
/* Translators: A kind of letter that the person can write: a short name, and one quiet line on what it is for. The first items are headings. */
NC_("letter", "Short news, and no question.")
/* Translators: A kind of letter that the person can write: a short name, and one quiet line on what it is for. The first items are headings. */
NC_("letter", "Get back in touch after three months")
/* Translators: A kind of letter that the person can write: a short name, and one quiet line on what it is for. The first items are headings. */
NC_("letter", "What you have learnt since, and whether something is open.")
/* Translators: A kind of letter that the person can write: a short name, and one quiet line on what it is for. The first items are headings. */
NC_("letter", "Get back in touch after half a year")
/* Translators: A kind of letter that the person can write: a short name, and one quiet line on what it is for. The first items are headings. */
NC_("letter", "You are further than you were. So are they.")
/* Translators: A kind of letter that the person can write: a short name, and one quiet line on what it is for. The first items are headings. */
NC_("letter", "A short hello")
/* Translators: A kind of letter that the person can write: a short name, and one quiet line on what it is for. The first items are headings. */
NC_("letter", "To somebody you have not heard of for a while.")
/* Translators: A kind of letter that the person can write: a short name, and one quiet line on what it is for. The first items are headings. */
NC_("letter", "Ask for a talk about their work")
/* Translators: A kind of letter that the person can write: a short name, and one quiet line on what it is for. The first items are headings. */
NC_("letter", "Twenty minutes, and no job in return.")
/* Translators: A kind of letter that the person can write: a short name, and one quiet line on what it is for. The first items are headings. */
NC_("letter", "Tell somebody who vouched for you")
/* Translators: A kind of letter that the person can write: a short name, and one quiet line on what it is for. The first items are headings. */
NC_("letter", "They would like to know how it went.")
/* Translators: A kind of letter that the person can write: a short name, and one quiet line on what it is for. The first items are headings. */
NC_("letter", "Ask a mentor to read your papers")
/* Translators: A kind of letter that the person can write: a short name, and one quiet line on what it is for. The first items are headings. */
NC_("letter", "One page, one question, no hurry.")
/* Translators: A kind of letter that the person can write: a short name, and one quiet line on what it is for. The first items are headings. */
NC_("letter", "Ask a friend to practise with you")
/* Translators: A kind of letter that the person can write: a short name, and one quiet line on what it is for. The first items are headings. */
NC_("letter", "Half an hour of questions from somebody kind.")
/* Translators: A kind of letter that the person can write: a short name, and one quiet line on what it is for. The first items are headings. */
NC_("letter", "Ask somebody to listen")
/* Translators: A kind of letter that the person can write: a short name, and one quiet line on what it is for. The first items are headings. */
NC_("letter", "No advice, an ear.")
/* Translators: A kind of letter that the person can write: a short name, and one quiet line on what it is for. The first items are headings. */
NC_("letter", "Ask somebody for advice")
/* Translators: A kind of letter that the person can write: a short name, and one quiet line on what it is for. The first items are headings. */
NC_("letter", "When you want to hear what they would do.")
/* Translators: A kind of letter that the person can write: a short name, and one quiet line on what it is for. The first items are headings. */
NC_("letter", "Ask somebody to take your mind off it")
/* Translators: A kind of letter that the person can write: a short name, and one quiet line on what it is for. The first items are headings. */
NC_("letter", "A walk, a film, anything else.")

/* plans.json */

/* Translators: What a plan says of itself (text) and what it says when it is closed (closing). Calm and warm; closing never praises, it gives the person credit for what they did. */
N_("Mostly small things. First a pause, then what there is to learn, then onward.")
/* Translators: What a plan says of itself (text) and what it says when it is closed (closing). Calm and warm; closing never praises, it gives the person credit for what they did. */
N_("You let it hurt, you looked at it, and you took something along. Onward.")
/* Translators: What a plan says of itself (text) and what it says when it is closed (closing). Calm and warm; closing never praises, it gives the person credit for what they did. */
N_("You came close, so this one goes slower: one more quiet day before anything else.")
/* Translators: What a plan says of itself (text) and what it says when it is closed (closing). Calm and warm; closing never praises, it gives the person credit for what they did. */
N_("You got as far as the last door, and you are still walking. Onward.")
/* Translators: What a plan says of itself (text) and what it says when it is closed (closing). Calm and warm; closing never praises, it gives the person credit for what they did. */
N_("There is nothing to review in yourself here. This plan is for the blow, and for the door that may open again.")
/* Translators: What a plan says of itself (text) and what it says when it is closed (closing). Calm and warm; closing never praises, it gives the person credit for what they did. */
N_("It was not yours to keep or lose. You carried on all the same. Onward.")
/* Translators: What a plan says of itself (text) and what it says when it is closed (closing). Calm and warm; closing never praises, it gives the person credit for what they did. */
N_("A short one: a kind word to yourself, a kind word to them, and a look at what you sent.")
/* Translators: What a plan says of itself (text) and what it says when it is closed (closing). Calm and warm; closing never praises, it gives the person credit for what they did. */
N_("A short look from them, a fair look from you. Onward.")
/* Translators: What a plan says of itself (text) and what it says when it is closed (closing). Calm and warm; closing never praises, it gives the person credit for what they did. */
N_("A few small steps are enough for this one.")
/* Translators: What a plan says of itself (text) and what it says when it is closed (closing). Calm and warm; closing never praises, it gives the person credit for what they did. */
N_("A form said no. You looked once, and moved on. Onward.")
/* Translators: What a plan says of itself (text) and what it says when it is closed (closing). Calm and warm; closing never praises, it gives the person credit for what they did. */
N_("One friendly question to them, a little time, and then you close it yourself.")
/* Translators: What a plan says of itself (text) and what it says when it is closed (closing). Calm and warm; closing never praises, it gives the person credit for what they did. */
N_("They left it open. You did not have to. Onward.")

/* prompts.json */

/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("What was one small good thing about today?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("What did you carry today that nobody saw?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("Which piece of your work do you still like to think about, and why?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("Who made something easier for you lately? What did they do?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("When did time pass quickly this week? What were you doing?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("What do people come to you for?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("What would you like to know more about, if nobody asked why?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("Describe the place where you work best. Who is there?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("What turned out better than you had feared?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("What can you do now that you could not do a year ago?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("What would make tomorrow a good enough day?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("Which small next step would leave you a little lighter?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("What could you let go of this week?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("What do you want more of in your next job, and what less?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("One word for today. Why that one?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("Whom have you been meaning to thank, and for what?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("What happened, in your own words?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("Where in your body do you notice it? What would ease it a little?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("What did they say, word for word? And what did you hear?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("What had you been hoping for? It is allowed to matter.")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("What would be a kind thing to do for yourself tonight?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("What would you say to them, if it were never sent?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("How did you make that happen?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("What did it take that nobody will see?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("Who would be glad to hear of it?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("What would you do the same way another time?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("What did you have to get past to come this far?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("What is still true about you today?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("Finish the sentence: I notice the thought that …")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("In a year, how large will this be?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("What would you tell a friend who is where you are now?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("What got you through a hard day before?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("If today had room for one thing, what would it be?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("What else was in play that had nothing to do with you?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("What can wait?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("Whom could you sit beside without having to explain?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("Which of your strengths was at work here?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("What did you say in there that you would say again?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("Which question caught you out? What would you answer now?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("When did you feel most like yourself?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("What did you learn about them? Would you like to work there?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("How did it feel before you knew how it ended?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("What would you keep for the next time, and what would you change?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("What do their words say, without what you hear between them?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("Which part could be true? Which part does not fit you?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("What in it was kind, even a little?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("What had you hoped to hear instead?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("Which one thing could you try because of it?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("If a friend had been told this, what would you say to them?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("What went well this week, however small?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("What took more strength than it looked?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("Which hour of this week would you like to have again?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("What do you know now that you did not know on Monday?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("Who was good to you this week? To whom were you good?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("What may stay undone, and with what would you like to begin on Monday?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("What do you wish they had seen in you?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("What hurt most about the way they said it?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("What would you ask them, if they had to answer honestly?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("Is there anything you would thank them for?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("What do you want them to know about the time you gave them?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("How would you like to end this with them?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("Three things that show what you can do. Small ones count.")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("Which thought keeps coming back? What speaks for it, what against it, and what would be fairer?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("What went well? Which question caught you out? What would you do another way?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("Did the posting and what you sent speak of the same things? What would you change for the next one?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("Which reasons are yours to change, which were theirs, which were luck, and which will you never know?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("One to three lessons. And for one of them: if …, then I will …")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("What went well this week, however small? What would you like more of next week?")
/* Translators: A question to write about in a private journal. Warm and short, as a good friend would ask; never a test. */
N_("What must the next job have? What would be lovely? What will you not do again?")

/* questions.json */

/* Translators: A question as an interviewer might ask it, to practise with. */
N_("Walk me through your background")
/* Translators: A question as an interviewer might ask it, to practise with. */
N_("Why this role?")
/* Translators: A question as an interviewer might ask it, to practise with. */
N_("Why us?")
/* Translators: A question as an interviewer might ask it, to practise with. */
N_("Why are you leaving, and why now?")
/* Translators: A question as an interviewer might ask it, to practise with. */
N_("What do you know about us?")
/* Translators: A question as an interviewer might ask it, to practise with. */
N_("What is your main strength? Give an example")
/* Translators: A question as an interviewer might ask it, to practise with. */
N_("What are you working on to get better at?")
/* Translators: A question as an interviewer might ask it, to practise with. */
N_("Which result are you proudest of?")
/* Translators: A question as an interviewer might ask it, to practise with. */
N_("What would your last manager say about you?")
/* Translators: A question as an interviewer might ask it, to practise with. */
N_("What makes you different from others who apply?")
/* Translators: A question as an interviewer might ask it, to practise with. */
N_("Tell us about a disagreement with a colleague")
/* Translators: A question as an interviewer might ask it, to practise with. */
N_("Tell us about someone who was difficult to work with")
/* Translators: A question as an interviewer might ask it, to practise with. */
N_("When did you help someone else succeed?")
/* Translators: A question as an interviewer might ask it, to practise with. */
N_("When did you persuade people without having authority?")
/* Translators: A question as an interviewer might ask it, to practise with. */
N_("What is the hardest feedback you have received?")
/* Translators: A question as an interviewer might ask it, to practise with. */
N_("Tell us about a hard problem that you solved")
/* Translators: A question as an interviewer might ask it, to practise with. */
N_("Tell us about a decision you made with little information")
/* Translators: A question as an interviewer might ask it, to practise with. */
N_("How did you handle an urgent deadline?")
/* Translators: A question as an interviewer might ask it, to practise with. */
N_("What do you do when priorities compete?")
/* Translators: A question as an interviewer might ask it, to practise with. */
N_("What did you make better without being asked?")
/* Translators: A question as an interviewer might ask it, to practise with. */
N_("Tell us about a mistake, and how you repaired it")
/* Translators: A question as an interviewer might ask it, to practise with. */
N_("Tell us about a goal that you missed")
/* Translators: A question as an interviewer might ask it, to practise with. */
N_("When did a plan change suddenly?")
/* Translators: A question as an interviewer might ask it, to practise with. */
N_("How do you work under pressure?")
/* Translators: A question as an interviewer might ask it, to practise with. */
N_("When were you turned down, and what did you do next?")
/* Translators: A question as an interviewer might ask it, to practise with. */
N_("Tell us about a piece of work that you led")
/* Translators: A question as an interviewer might ask it, to practise with. */
N_("How do you hand over or delegate?")
/* Translators: A question as an interviewer might ask it, to practise with. */
N_("When did you stand up for quality or for what is right?")
/* Translators: A question as an interviewer might ask it, to practise with. */
N_("Tell us about a risk, and how you handled it")
/* Translators: A question as an interviewer might ask it, to practise with. */
N_("How do you give unwelcome news?")
/* Translators: A question as an interviewer might ask it, to practise with. */
N_("What would your first ninety days look like?")
/* Translators: A question as an interviewer might ask it, to practise with. */
N_("In what environment do you work best?")
/* Translators: A question as an interviewer might ask it, to practise with. */
N_("Where do you want to grow?")
/* Translators: A question as an interviewer might ask it, to practise with. */
N_("Tell us about the gap or the change in your history")
/* Translators: A question as an interviewer might ask it, to practise with. */
N_("What pay do you expect?")
/* Translators: A question as an interviewer might ask it, to practise with. */
N_("What questions do you have for us?")
/* Translators: A question as an interviewer might ask it, to practise with. */
N_("Explain your work to someone from outside")
/* Translators: A question as an interviewer might ask it, to practise with. */
N_("Tell us about something you learned fast")
/* Translators: A question as an interviewer might ask it, to practise with. */
N_("How do you organise your day away from the team?")
/* Translators: A question as an interviewer might ask it, to practise with. */
N_("Is there anything we did not ask?")

/* reframes.json */

/* Translators: A gentle question that helps to think about a rejection more fairly. Warm and short; an offer, never a test. */
N_("What did this cost, and what did it buy?")
/* Translators: A gentle question that helps to think about a rejection more fairly. Warm and short; an offer, never a test. */
N_("If you had got it, what might have gone wrong?")
/* Translators: A gentle question that helps to think about a rejection more fairly. Warm and short; an offer, never a test. */
N_("Which part was practice for the next one?")
/* Translators: A gentle question that helps to think about a rejection more fairly. Warm and short; an offer, never a test. */
N_("When arguing with it does not help: “I notice the thought that …”")

/* steps.json */

/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("Leave it alone for today")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("Nothing big is asked of you today.")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("Take one more quiet day")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("You came a long way with them. It may hurt for longer.")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("Note three things that show what you can do")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("One no leaves all of them standing.")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("Tell one person")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("It gets lighter when somebody else knows.")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("Do one thing that has helped before")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("A little ease makes the next day easier.")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("Write down the thought that keeps coming back")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("On paper you can look at it from all sides.")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("How much does it sting now?")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("A night lies in between. One number is enough.")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("Feelings move. It helps to see where yours are.")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("A week on. Whatever the number is, it is all right.")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("Two weeks on. Say it once more, then let it be.")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("Write a gracious reply to {employer}")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("Two kind sentences are plenty. They can wait until tomorrow to be sent.")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("Send {employer} the reply, and ask for feedback")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("One polite question. Whatever comes back, you asked.")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("Send {employer} the reply, and ask for a short call")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("After so many rounds, ten minutes of their time is a fair thing to ask for.")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("Let your recruiter thank {employer} and ask for feedback")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("They know whom to ask, and it is part of their work.")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("Send {employer} the reply, and ask to be kept in mind")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("Roles come back. It helps when they think of you first.")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("Look back at the interview with {employer}")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("First what went well, then one thing to do another way.")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("Read again what you wrote after the interview with {employer}")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("You wrote it before you knew. That makes it worth a lot.")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("Look at what you sent {employer} with fresh eyes")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("Ten minutes on the posting and your papers. Then it is done.")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("Sort the reasons")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("Some are yours to change, many are not. It helps to see which is which.")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("Keep one to three lessons, and set one small goal")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("A lesson with a first step turns into something.")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("Pick two applications to send next")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("Something moving again takes weight off this one.")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("You wanted a few more in motion. Two are a good start.")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("Add the people you met at {employer} to your contacts")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("They know you now. That is worth keeping.")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("Look back at the week, and note what went well")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("You did more than the no lets you see.")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("Ask {employer} for feedback once more")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("Once is enough. No answer is common, and then you can let it rest.")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("Practise the questions that caught you out")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("Said aloud once, an answer is half yours.")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("Go over what the next job must have")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("What you want may have shifted. Let the search follow it.")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("Ask {employer} once where things stand")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("One friendly question. After that the answer is theirs to give.")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("Close this one, and keep what it taught you")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("You are further along than on the day it came.")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("Close this one, and look at what comes next")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("It took enough of your time. There is more ahead.")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("Close this one, even without an answer")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("Waiting takes more than it gives. You did your part.")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("See how your small goal is coming along")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("A month on. Keep it, shrink it or swap it: all three are fine.")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("Write to the person at {employer} you got on with best")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("A few lines, no request. People like to be remembered.")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("Tell {employer} how you are getting on")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("Three months on you have news, and they may have another role.")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("See whether {employer} has something for you now")
/* Translators: A step of the plan for the days after a rejection: a short act, said to the person, and one warm sentence on why. {employer} stands for the name of the employer, or for "the employer". */
N_("Half a year changes teams and budgets. You may try again, if you still want to.")

/* traps.json */

/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("Taking it all on yourself")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("They said no because of me.")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("The team went with somebody from inside. You read it as a word about you.")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("What else was in play: budget, timing, somebody from inside?")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("One stands for all")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("I will never get hired.")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("Two no's in a month, and the whole future looks the same.")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("How many tries does this rest on?")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("All or nothing")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("Not chosen, so all of it was for nothing.")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("Second of eighty feels the same as last.")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("Which parts went well?")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("Reading minds")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("They thought I was stupid.")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("One of them looked at the clock, and you knew what it meant.")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("What was actually said?")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("Telling the future")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("The next one will go the same way.")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("An interview on Thursday, and in your head it is over already.")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("What would change the odds, even a little?")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("Straight to the worst")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("I will lose everything.")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("From one mail to the flat, the savings and the next ten years, in a minute.")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("What is the most likely course, and what would you do then?")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("A name tag for yourself")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("I am a loser.")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("One answer went wrong, and it becomes a word for the whole of you.")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("What did you do, whatever you may be?")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("The one bad moment")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("I keep hearing that one bad answer.")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("An hour of good talk, and what stays is the half minute of silence.")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("Which three other moments were there?")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("The good does not count")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("They were being polite.")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("“We were impressed” becomes a form letter the moment you read it.")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("Would you say that to a friend who got the same words?")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("Musts and oughts")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("I ought to be over it by now.")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("It has been four days, and you hold it against yourself that it still hurts.")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("What would be kind, and true as well?")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("It feels so, so it is so")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("I feel unfit for this, so I am.")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("A heavy morning becomes proof that you cannot do the work.")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("What do the facts say, apart from the feeling?")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("Measuring against others")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("Everyone else gets offers.")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("Three people post a new job in the week you got your no.")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("Whose no's do you never get to see?")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("All on one side")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("It was all my doing. Or: it was all theirs.")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("Ten things came together, and one of them carries all the weight.")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("If you share the causes out of a hundred, who gets how much?")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("I knew it all along")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("I knew it from the first minute.")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("After the mail, every pause in the talk had been a sign.")
/* Translators: A thinking trap that many people fall into after a rejection: its everyday name, how it sounds, an example, and a gentle question that helps to look again. No clinical terms, no blame; the person reads it on a hard day. */
N_("What did you write or say before you knew?")
