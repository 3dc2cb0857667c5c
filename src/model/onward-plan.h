/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-record.h"

G_BEGIN_DECLS

/* Which plan of the content it follows; a later value takes more out of a person, so that of two
 * rejections that share a plan the higher variant decides. */
typedef enum
{
  ONWARD_VARIANT_GHOSTED,
  ONWARD_VARIANT_AUTOMATIC,
  ONWARD_VARIANT_SCREENING,
  ONWARD_VARIANT_FROZEN, /* role frozen or offer withdrawn: nothing to review in oneself */
  ONWARD_VARIANT_INTERVIEW,
  ONWARD_VARIANT_FINAL_ROUND,
} OnwardVariant;

typedef enum
{
  ONWARD_PLAN_RUNNING,
  ONWARD_PLAN_CLOSED,
} OnwardPlanState;

typedef enum
{
  ONWARD_PLAN_STARTED, /* day 0 */
  ONWARD_PLAN_VARIANT,
  ONWARD_PLAN_STATE,
  ONWARD_PLAN_CLOSED_ON,
  ONWARD_PLAN_TAUGHT, /* what it taught; asked for when it is closed */
  ONWARD_PLAN_LABEL,  /* the employers it is about, joined for people */
  ONWARD_PLAN_N_FIELDS,
} OnwardPlanField;

#define ONWARD_TYPE_VARIANT (onward_variant_get_type ())
#define ONWARD_TYPE_PLAN_STATE (onward_plan_state_get_type ())
GType onward_variant_get_type    (void);
GType onward_plan_state_get_type (void);

/**
 * OnwardPlan:
 * The days after a "no": its steps are follow-ups that refer to it, its applications refer to it
 * too.  The rules that make steps of it are in onward-planner.
 */
#define ONWARD_TYPE_PLAN (onward_plan_get_type ())
G_DECLARE_FINAL_TYPE (OnwardPlan, onward_plan, ONWARD, PLAN, OnwardRecord)

extern const OnwardRecordType onward_plan_type;

OnwardPlan *onward_plan_new (const char *started, OnwardVariant variant);

G_END_DECLS
