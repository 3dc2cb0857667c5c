/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-company.h"

#include <glib/gi18n-lib.h>

static const OnwardField fields[] = {
  [ONWARD_COMPANY_NAME] = { "name", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_REQUIRED | ONWARD_FIELD_SEARCHABLE | ONWARD_FIELD_INDEXED },
  [ONWARD_COMPANY_LINKS] = { "links", ONWARD_FIELD_TEXT, 3 },
  [ONWARD_COMPANY_NOTES] = { "notes", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_COMPANY_ENGAGED] = { "engaged", ONWARD_FIELD_DAY, 3 },
  [ONWARD_COMPANY_NUDGE] = { "nudge", ONWARD_FIELD_FLAG, 3 },
  [ONWARD_COMPANY_WATCHED] = { "watched", ONWARD_FIELD_FLAG, 3 },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == ONWARD_COMPANY_N_FIELDS);

const OnwardRecordType onward_company_type = {
  .name = "company",
  .table = "company",
  .since = 3,
  .get_type = onward_company_get_type,
  .fields = fields,
  .n_fields = ONWARD_COMPANY_N_FIELDS,
  .title = ONWARD_COMPANY_NAME,
  .untitled = NC_("record", "New employer"),
};

ONWARD_DEFINE_RECORD (OnwardCompany, onward_company)
