/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-contact.h"

G_BEGIN_DECLS

/* Keeping in touch: counted from the last time of any kind, whether it was noted on the contact or
 * is an interview or a letter. */

/* How a contact stands who is to be kept in touch with. */
typedef enum
{
  ONWARD_TOUCH_NONE,    /* no interval, or paused */
  ONWARD_TOUCH_FRESH,
  ONWARD_TOUCH_SOON,    /* within a week of the interval's end */
  ONWARD_TOUCH_DUE,
  ONWARD_TOUCH_COOLING, /* half an interval beyond it */
} OnwardTouch;

#define ONWARD_N_CIRCLES (ONWARD_CIRCLE_SUPPORT + 1)

/* The intervals of the circles in days, 0 for none.  A contact's own goes before it. */
typedef struct
{
  int days[ONWARD_N_CIRCLES];
} OnwardTouchUsual;

/* When and how the two last had to do with each other apart from what was noted on the contact. */
typedef struct
{
  char day[11]; /* "YYYY-MM-DD" */
  gboolean letter; /* else an interview */
} OnwardMeeting;

void         onward_touch_usual_read (OnwardTouchUsual *usual, GVariant *days);
GVariant    *onward_touch_usual_write (const OnwardTouchUsual *usual);

/* (element-type utf8 OnwardMeeting): by the uid of the contact. */
GHashTable  *onward_touch_meetings   (GPtrArray *interviews, GPtrArray *letters, const char *today);

int          onward_touch_interval   (OnwardContact *contact, const OnwardTouchUsual *usual);
OnwardTouch  onward_touch_of         (OnwardContact *contact, const OnwardTouchUsual *usual, GHashTable *meetings,
                                      const char *today);
const char  *onward_touch_label      (OnwardTouch touch);
const char  *onward_touch_icon       (OnwardTouch touch);
char        *onward_touch_say_last   (OnwardContact *contact, GHashTable *meetings, const char *today);
GPtrArray   *onward_touch_who_next   (GPtrArray *contacts, const OnwardTouchUsual *usual, GHashTable *meetings,
                                      const char *const *resting, const char *today, guint most);

G_END_DECLS
