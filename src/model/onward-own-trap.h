/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-record.h"

G_BEGIN_DECLS

typedef enum
{
  ONWARD_OWN_TRAP_NAME,
  ONWARD_OWN_TRAP_SOUNDS_LIKE, /* how such a thought sounds */
  ONWARD_OWN_TRAP_QUESTION,    /* what to ask oneself then */
  ONWARD_OWN_TRAP_RETIRED,
  ONWARD_OWN_TRAP_N_FIELDS,
} OnwardOwnTrapField;

/**
 * OnwardOwnTrap:
 * A thinking trap that the person added to those that Onward brings along.
 */
#define ONWARD_TYPE_OWN_TRAP (onward_own_trap_get_type ())
G_DECLARE_FINAL_TYPE (OnwardOwnTrap, onward_own_trap, ONWARD, OWN_TRAP, OnwardRecord)

extern const OnwardRecordType onward_own_trap_type;

G_END_DECLS
