/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-practice-deck.h"
#include "onward-story-bank.h"

G_BEGIN_DECLS

/**
 * OnwardPracticePage:
 * One question to be answered aloud: a clock, a tally of filler words, a story that fits, and
 * afterwards how it went.  Nothing is recorded but what the person says about it.
 *
 * Actions: "practice.toggle" (Space), "practice.filler" (F), "practice.less-filler" (Shift+F),
 * "practice.rate" (1 to 5), "practice.keep" (Ctrl+Return), "practice.again", "practice.skip" (N).
 *
 * Signals: "done": the practice was kept; "skipped": another question is wanted.
 */
#define ONWARD_TYPE_PRACTICE_PAGE (onward_practice_page_get_type ())
G_DECLARE_FINAL_TYPE (OnwardPracticePage, onward_practice_page, ONWARD, PRACTICE_PAGE, AdwBin)

void            onward_practice_page_set_up   (OnwardPracticePage *self, OnwardWorkspace *workspace, OnwardStoryBank *bank);
/* @card: NULL for none.  The same card again, dealt anew, leaves a practice that is under way alone. */
void            onward_practice_page_show     (OnwardPracticePage *self, OnwardDeckCard *card);
OnwardDeckCard *onward_practice_page_get_card (OnwardPracticePage *self);

G_END_DECLS
