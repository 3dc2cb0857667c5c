/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-record.h"

G_BEGIN_DECLS

typedef enum
{
  ONWARD_COMPANY_NAME,
  ONWARD_COMPANY_LINKS,   /* one to a line */
  ONWARD_COMPANY_NOTES,
  ONWARD_COMPANY_ENGAGED, /* when the person last engaged with what they publish */
  ONWARD_COMPANY_NUDGE,   /* remind to look at what they publish, at most monthly */
  ONWARD_COMPANY_WATCHED, /* wants to hear of new roles */
  ONWARD_COMPANY_N_FIELDS,
} OnwardCompanyField;

/**
 * OnwardCompany:
 * What belongs to an employer as a whole and to no single application.  It is found by name.
 */
#define ONWARD_TYPE_COMPANY (onward_company_get_type ())
G_DECLARE_FINAL_TYPE (OnwardCompany, onward_company, ONWARD, COMPANY, OnwardRecord)

extern const OnwardRecordType onward_company_type;

G_END_DECLS
