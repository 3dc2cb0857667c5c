/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-plan.h"

#include <glib/gi18n-lib.h>

struct _OnwardPlan
{
  OnwardRecord parent_instance;
};

static const OnwardField fields[] = {
  [ONWARD_PLAN_STARTED] = { "started", ONWARD_FIELD_DAY, 1, ONWARD_FIELD_REQUIRED | ONWARD_FIELD_INDEXED },
  [ONWARD_PLAN_VARIANT] = { "variant", ONWARD_FIELD_CHOICE, 1, ONWARD_FIELD_PLAIN, .choice = onward_variant_get_type },
  [ONWARD_PLAN_STATE] = { "state", ONWARD_FIELD_CHOICE, 1, ONWARD_FIELD_INDEXED, .choice = onward_plan_state_get_type },
  [ONWARD_PLAN_CLOSED_ON] = { "closed-on", ONWARD_FIELD_DAY, 1 },
  [ONWARD_PLAN_TAUGHT] = { "taught", ONWARD_FIELD_TEXT, 1, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_PLAN_LABEL] = { "label", ONWARD_FIELD_TEXT, 1, ONWARD_FIELD_SEARCHABLE },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == ONWARD_PLAN_N_FIELDS);

const OnwardRecordType onward_plan_type = {
  .name = "plan",
  .table = "plan",
  .since = 1,
  .get_type = onward_plan_get_type,
  .fields = fields,
  .n_fields = ONWARD_PLAN_N_FIELDS,
};

G_DEFINE_FINAL_TYPE (OnwardPlan, onward_plan, ONWARD_TYPE_RECORD)

G_DEFINE_ENUM_TYPE (OnwardVariant, onward_variant,
                    G_DEFINE_ENUM_VALUE (ONWARD_VARIANT_GHOSTED, "ghosted"),
                    G_DEFINE_ENUM_VALUE (ONWARD_VARIANT_AUTOMATIC, "automatic"),
                    G_DEFINE_ENUM_VALUE (ONWARD_VARIANT_SCREENING, "screening"),
                    G_DEFINE_ENUM_VALUE (ONWARD_VARIANT_FROZEN, "frozen"),
                    G_DEFINE_ENUM_VALUE (ONWARD_VARIANT_INTERVIEW, "interview"),
                    G_DEFINE_ENUM_VALUE (ONWARD_VARIANT_FINAL_ROUND, "final-round"))

G_DEFINE_ENUM_TYPE (OnwardPlanState, onward_plan_state,
                    G_DEFINE_ENUM_VALUE (ONWARD_PLAN_RUNNING, "running"),
                    G_DEFINE_ENUM_VALUE (ONWARD_PLAN_CLOSED, "closed"))

static char *
onward_plan_dup_title (OnwardRecord *record)
{
  const char *label = onward_record_get_text (record, ONWARD_PLAN_LABEL);

  if (*label == '\0')
    return g_strdup (_("Plan"));
  /* Translators: the plan that follows a rejection; %s is the employer. */
  return g_strdup_printf (_("After %s"), label);
}

static char *
onward_plan_dup_subtitle (OnwardRecord *record)
{
  return g_strdup (onward_record_get_text (record, ONWARD_PLAN_TAUGHT));
}

static void
onward_plan_class_init (OnwardPlanClass *klass)
{
  OnwardRecordClass *record_class = ONWARD_RECORD_CLASS (klass);

  record_class->dup_title = onward_plan_dup_title;
  record_class->dup_subtitle = onward_plan_dup_subtitle;
  onward_record_class_install (record_class, &onward_plan_type);
}

static void
onward_plan_init (OnwardPlan *self)
{
}

/* Returns: (transfer full): a running plan whose day 0 is @started, "YYYY-MM-DD". */
OnwardPlan *
onward_plan_new (const char *started, OnwardVariant variant)
{
  return g_object_new (ONWARD_TYPE_PLAN, "started", started, "variant", variant, NULL);
}
