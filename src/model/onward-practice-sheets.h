/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-review-answers.h"

G_BEGIN_DECLS

/**
 * OnwardSheetRow:
 * An item of a mock's two sheets: what the person says, and what their partner saw.  No string is
 * NULL.
 */
typedef struct
{
  char *item;
  char *group;
  char *words;
  OnwardRating self;
  OnwardRating observer;
  char *self_note;
  char *observer_note;
  int apart; /* 0 to 2; -1 where one of them does not say */
} OnwardSheetRow;

/* The groups that a partner can see, in the order of their sheet. */
const char *const *onward_sheets_groups (void);
/* @answers, @observer_answers: of the review.  Returns: (transfer full): of OnwardSheetRow, those
 * furthest apart first. */
GPtrArray  *onward_sheets_compare    (const char *answers, const char *observer_answers);
/* Returns: (transfer full): what they say together, in one or two sentences. */
char       *onward_sheets_say        (GPtrArray *rows, const char *partner);
/* Returns: (transfer full): "You said partly, Maya saw yes". */
char       *onward_sheet_row_say     (const OnwardSheetRow *row, const char *partner);
/* Returns: (transfer none): how a rating is called, "" for none. */
const char *onward_rating_label      (OnwardRating rating);

G_END_DECLS
