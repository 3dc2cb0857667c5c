/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-record.h"

G_BEGIN_DECLS

typedef enum
{
  ONWARD_LETTER_TEMPLATE_TITLE,
  ONWARD_LETTER_TEMPLATE_SUBJECT,
  ONWARD_LETTER_TEMPLATE_BODY,
  ONWARD_LETTER_TEMPLATE_KIND,     /* id of the kind of letter in the content, or "" */
  ONWARD_LETTER_TEMPLATE_STYLE,    /* "formal", "warm", "brief" or "" */
  ONWARD_LETTER_TEMPLATE_LANGUAGE, /* "en", "de"; "" = as it comes */
  ONWARD_LETTER_TEMPLATE_RETIRED,
  ONWARD_LETTER_TEMPLATE_N_FIELDS,
} OnwardLetterTemplateField;

/**
 * OnwardLetterTemplate:
 * A letter in the person's own words, to start others from.
 */
#define ONWARD_TYPE_LETTER_TEMPLATE (onward_letter_template_get_type ())
G_DECLARE_FINAL_TYPE (OnwardLetterTemplate, onward_letter_template, ONWARD, LETTER_TEMPLATE, OnwardRecord)

extern const OnwardRecordType onward_letter_template_type;

G_END_DECLS
