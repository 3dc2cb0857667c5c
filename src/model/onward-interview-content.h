/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What Onward brings along for interviews: the checklist of a debrief, the bank of questions, and
 * what one may ask in return.  Ids are stable and may be kept in records, texts may not, except
 * where a debrief keeps the words that it was answered with. */

typedef struct
{
  const char *id;
  const char *title;
  gboolean checklist; /* a group of checklist items; otherwise one of questions */
} OnwardGroup;

/* An item of the checklist, a question of the bank, or ("" as group) something to ask them. */
typedef struct
{
  const char *id;
  const char *group;
  const char *text;
} OnwardGroupItem;

const OnwardGroup     *onward_content_groups     (guint *n_groups);
const char            *onward_content_group_title (const char *id);
const OnwardGroupItem *onward_content_checklist  (guint *n_items);
const OnwardGroupItem *onward_content_questions  (guint *n_items);
const OnwardGroupItem *onward_content_question   (const char *id);
const OnwardGroupItem *onward_content_asks       (guint *n_items);

G_END_DECLS
