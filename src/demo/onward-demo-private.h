/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-contact.h"
#include "onward-days.h"
#include "onward-demo.h"
#include "onward-entry.h"
#include "onward-follow-up.h"
#include "onward-interview.h"
#include "onward-job-application.h"

G_BEGIN_DECLS

/* Everything in these tables is told in days before now; a negative number is a day to come.  Names
 * such as "brackenfell" become uids.  NULL stands for nothing. */

typedef struct
{
  int ago;
  OnwardStage stage;
  OnwardEnding ending;
  OnwardTold told;
  const char *note;
} OnwardDemoEvent;

#define ONWARD_DEMO_MAX_EVENTS 6

typedef struct
{
  const char *name;
  const char *employer;
  const char *role;
  const char *place;
  OnwardChannel channel;
  OnwardEmployment employment;
  OnwardWould would;
  const char *pay;
  int deadline; /* days before now, 0 = none */
  const char *skills; /* separated by commas */
  const char *resume;
  const char *letter;
  const char *contact;
  const char *agency; /* a contact */
  const char *plan;
  const char *posting;
  const char *good;  /* lines of what speaks for it */
  const char *flags; /* lines of what speaks against it */
  const char *tailoring; /* lines; "+" stands before those done */
  const char *reasons;   /* lines, each "sort: text" */
  const char *notes;
  gboolean keep_in_mind;
  int created; /* for those without events */
  OnwardDemoEvent events[ONWARD_DEMO_MAX_EVENTS]; /* up to the first with ago 0 */
} OnwardDemoApplication;

typedef struct
{
  const char *name;
  const char *application;
  OnwardRound round;
  int ago;
  const char *clock;
  int minutes;
  const char *place;
  const char *link;
  const char *people;
  const char *contacts; /* separated by commas */
  const char *partner;  /* of a mock: a contact */
  const char *title;    /* of a mock */
  OnwardOutcome outcome;
  const char *research;
  const char *prep; /* lines; "+" stands before those done */
  const char *ask;  /* lines */
  const char *notes;
} OnwardDemoInterview;

typedef struct
{
  int ago;
  const char *kind;
  const char *note;
} OnwardDemoInteraction;

#define ONWARD_DEMO_MAX_INTERACTIONS 5

typedef struct
{
  const char *name;
  const char *full_name;
  OnwardCircle circle;
  const char *organisation;
  const char *role;
  const char *links; /* lines */
  gboolean support;
  OnwardWanted wanted;
  gboolean recruiter;
  const char *mail;
  const char *phone;
  gboolean been_there;
  int keep_in_touch;
  const char *notes;
  OnwardDemoInteraction interactions[ONWARD_DEMO_MAX_INTERACTIONS]; /* up to the first with ago 0 */
} OnwardDemoContact;

/* Numbers of which 0 says something are written as one more, as 0 has to stand for "not said". */
#define ONWARD_DEMO_SAID(n) ((n) + 1)

typedef struct
{
  const char *name; /* for those that others refer to; the rest are numbered */
  OnwardEntryKind kind;
  int ago;
  gboolean work;   /* happened on a working day */
  gboolean sunday; /* happened on the Sunday before that */
  const char *clock;
  int sting; /* ONWARD_DEMO_SAID */
  int mood;
  int mood_after;
  int belief; /* these four are ONWARD_DEMO_SAID */
  int belief_after;
  int strength;
  int strength_after;
  const char *feelings; /* separated by commas */
  const char *tags;
  const char *prompt;
  const char *application;
  const char *interview;
  const char *contact;
  const char *plan;
  const char *goal;
  const char *story;
  const char *feedback;
  const char *pastime;
  const char *origin;    /* an entry */
  const char *source;    /* who said it */
  const char *traps;     /* separated by commas; "own:" stands before the person's */
  const char *evidence;  /* lines; "+" stands before what speaks for the thought, "name=" before one of the proof bank */
  const char *fairer;
  int progress;
  const char *text;
} OnwardDemoEntry;

typedef struct
{
  const char *title;
  const char *notes;
  int ago;
  const char *clock;
  gboolean done;
  gboolean work;
  const char *application;
  const char *contact;
  OnwardFollowUpKind kind;
  gboolean quiet;
  gboolean sunday; /* on the Sunday after that */
  const char *repeat;
  const char *interview;
  const char *letter;
  const char *feedback;
} OnwardDemoReminder;

/* The clock at which sealed feedback opens. */
#define ONWARD_DEMO_OPENS_CLOCK "10:00"

extern const OnwardDemoApplication onward_demo_applications[];
extern const OnwardDemoInterview onward_demo_interviews[];
extern const OnwardDemoContact onward_demo_contacts[];
extern const OnwardDemoReminder onward_demo_reminders[];

/* What the makers of records share. */
typedef struct
{
  GDateTime *now;
  char *today;
  OnwardDays days;
  GPtrArray *snapshots;
} OnwardDemo;

const OnwardDemoInterview *onward_demo_find_interview (const char *name);

char   *onward_demo_dup_day    (OnwardDemo *self, int ago, gboolean work);
char   *onward_demo_dup_time   (OnwardDemo *self, int ago, gboolean work, const char *clock);
gint64  onward_demo_moment     (OnwardDemo *self, const char *local_time);
gint64  onward_demo_moment_of  (OnwardDemo *self, int ago, gboolean work, const char *clock);
char   *onward_demo_dup_items  (const char *lines, const char *flag, gboolean flagged);
char   *onward_demo_dup_reasons (const char *lines);
char   *onward_demo_dup_fit    (const char *good, const char *flags);
void    onward_demo_set_text   (gpointer record, guint field, const char *text);
void    onward_demo_set_uid    (gpointer record, guint field, const char *type, const char *name);
void    onward_demo_set_tags   (gpointer record, guint field, const char *tags);
void    onward_demo_set_day    (OnwardDemo *self, gpointer record, guint field, int ago, gboolean work);
void    onward_demo_set_items  (gpointer record, guint field, JsonArray *items);

void    onward_demo_add            (OnwardDemo *self, gpointer record, const char *name, gint64 created, gint64 modified);
void    onward_demo_add_companies  (OnwardDemo *self);
void    onward_demo_add_entry_rows (OnwardDemo *self, const char *prefix, const OnwardDemoEntry *rows);
void    onward_demo_add_feedback   (OnwardDemo *self);
void    onward_demo_add_goals      (OnwardDemo *self);
void    onward_demo_add_journal    (OnwardDemo *self);
void    onward_demo_add_keepsakes  (OnwardDemo *self);
void    onward_demo_add_lessons    (OnwardDemo *self);
void    onward_demo_add_letters    (OnwardDemo *self);
void    onward_demo_add_plans      (OnwardDemo *self);
void    onward_demo_add_profile    (OnwardDemo *self);
void    onward_demo_add_reviews    (OnwardDemo *self);
void    onward_demo_add_stories    (OnwardDemo *self);
void    onward_demo_add_thoughts   (OnwardDemo *self);

G_END_DECLS
