/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-own-trap.h"

G_BEGIN_DECLS

/* The thinking traps that Onward brings along, and other questions that help to see a "no" more
 * fairly.  As with all content: ids may be kept in records, texts may not.  For the main thread. */

typedef struct
{
  const char *id;
  const char *name;
  const char *sounds;   /* what the thought says: "I will never get hired." */
  const char *example;  /* how it goes after a "no" */
  const char *question; /* what to ask oneself then */
} OnwardTrap;

const OnwardTrap  *onward_traps         (guint *n_traps);
const OnwardTrap  *onward_trap_find     (const char *id);
/* What a trap is called that an entry keeps as @id; @own: of OnwardOwnTrap, or NULL.  "" for an own
 * one that is gone. */
const char        *onward_trap_name     (const char *id, GPtrArray *own);
const char        *onward_trap_question (const char *id, GPtrArray *own);
const char *const *onward_reframes      (guint *n_reframes);

G_END_DECLS
