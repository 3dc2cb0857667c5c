/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-contact.h"

G_BEGIN_DECLS

/* The times a person and a contact were in touch: the contact's field "interactions". */

typedef enum
{
  ONWARD_INTERACTION_CALL,
  ONWARD_INTERACTION_MAIL,
  ONWARD_INTERACTION_MET,
  ONWARD_INTERACTION_EVENT,
  ONWARD_INTERACTION_SOCIAL,
  ONWARD_INTERACTION_N_KINDS,
} OnwardInteractionKind;

typedef struct
{
  char day[11]; /* "YYYY-MM-DD" */
  OnwardInteractionKind kind;
  char *note; /* never NULL */
} OnwardInteraction;

const char *onward_interaction_label  (OnwardInteractionKind kind);
GPtrArray  *onward_interactions_read  (const char *items);
char       *onward_interactions_add   (const char *items, const char *day, OnwardInteractionKind kind, const char *note);
char       *onward_interactions_set_note (const char *items, guint index, const char *note);
char       *onward_interactions_set_day (const char *items, guint index, const char *day);
char       *onward_interactions_remove (const char *items, guint index);

G_END_DECLS
