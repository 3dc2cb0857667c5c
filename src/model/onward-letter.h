/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-record.h"

G_BEGIN_DECLS

typedef enum
{
  ONWARD_LETTER_STATE_DRAFT,
  ONWARD_LETTER_STATE_OPENED,
  ONWARD_LETTER_STATE_SENT,
  ONWARD_LETTER_STATE_PUT_AWAY,
} OnwardLetterState;

typedef enum
{
  ONWARD_LETTER_SUBJECT,
  ONWARD_LETTER_BODY,
  ONWARD_LETTER_KIND,         /* id of the kind of letter in the content */
  ONWARD_LETTER_STYLE,        /* "formal", "warm", "brief" */
  ONWARD_LETTER_LANGUAGE,     /* "en", "de" */
  ONWARD_LETTER_STATE,
  ONWARD_LETTER_TO,           /* the address */
  ONWARD_LETTER_NOT_BEFORE,   /* the cool-down: no mail program before then */
  ONWARD_LETTER_OPENED,       /* handed to the mail program */
  ONWARD_LETTER_SENT_ON,
  ONWARD_LETTER_KEEP_IN_MIND,
  ONWARD_LETTER_APPLICATION,
  ONWARD_LETTER_INTERVIEW,
  ONWARD_LETTER_CONTACT,
  ONWARD_LETTER_FEEDBACK,
  ONWARD_LETTER_GOAL,
  ONWARD_LETTER_N_FIELDS,
} OnwardLetterField;

#define ONWARD_TYPE_LETTER_STATE (onward_letter_state_get_type ())
GType onward_letter_state_get_type (void);

/**
 * OnwardLetter:
 * A letter on its way: drafted here, sent with the person's own mail program.
 */
#define ONWARD_TYPE_LETTER (onward_letter_get_type ())
G_DECLARE_FINAL_TYPE (OnwardLetter, onward_letter, ONWARD, LETTER, OnwardRecord)

extern const OnwardRecordType onward_letter_type;

G_END_DECLS
