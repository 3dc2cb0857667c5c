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
char       *onward_interactions_remove (const char *items, guint index);

/* How a contact stands who is to be kept in touch with. */
typedef enum
{
  ONWARD_TOUCH_NONE,    /* no interval, or paused */
  ONWARD_TOUCH_FRESH,
  ONWARD_TOUCH_SOON,    /* within a week of the interval's end */
  ONWARD_TOUCH_DUE,
  ONWARD_TOUCH_COOLING, /* half an interval beyond it */
} OnwardTouch;

OnwardTouch onward_touch_of    (OnwardContact *contact, int usual_days, const char *today);
const char *onward_touch_label (OnwardTouch touch);

G_END_DECLS
