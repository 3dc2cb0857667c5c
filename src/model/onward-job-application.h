/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-record.h"

G_BEGIN_DECLS

/* The order is the order of the list: what moves stands first. */
typedef enum
{
  ONWARD_STAGE_OFFER,
  ONWARD_STAGE_INTERVIEWING,
  ONWARD_STAGE_SCREENING,
  ONWARD_STAGE_APPLIED,
  ONWARD_STAGE_NEXT_UP, /* kept for a good day, not sent yet */
  ONWARD_STAGE_ENDED,
} OnwardStage;

typedef enum
{
  ONWARD_ENDING_NONE,
  ONWARD_ENDING_AUTOMATIC,
  ONWARD_ENDING_AFTER_SCREENING,
  ONWARD_ENDING_AFTER_INTERVIEW,
  ONWARD_ENDING_FINAL_ROUND,
  ONWARD_ENDING_NO_ANSWER,
  ONWARD_ENDING_FROZEN,
  ONWARD_ENDING_OFFER_WITHDRAWN,
  ONWARD_ENDING_I_WITHDREW,
  ONWARD_ENDING_I_DECLINED,
  ONWARD_ENDING_ACCEPTED,
} OnwardEnding;

typedef enum
{
  ONWARD_CHANNEL_UNKNOWN,
  ONWARD_CHANNEL_BOARD,
  ONWARD_CHANNEL_REFERRAL,
  ONWARD_CHANNEL_RECRUITER,
  ONWARD_CHANNEL_EVENT,
  ONWARD_CHANNEL_DIRECT,
  ONWARD_CHANNEL_OTHER,
} OnwardChannel;

typedef enum
{
  ONWARD_EMPLOYMENT_UNKNOWN,
  ONWARD_EMPLOYMENT_PERMANENT,
  ONWARD_EMPLOYMENT_FIXED_TERM,
  ONWARD_EMPLOYMENT_PART_TIME,
  ONWARD_EMPLOYMENT_FREELANCE,
  ONWARD_EMPLOYMENT_INTERNSHIP,
} OnwardEmployment;

/* "Would I have said yes?" */
typedef enum
{
  ONWARD_WOULD_UNKNOWN,
  ONWARD_WOULD_YES,
  ONWARD_WOULD_UNSURE,
  ONWARD_WOULD_NO,
} OnwardWould;

/* How the news came. */
typedef enum
{
  ONWARD_TOLD_UNKNOWN,
  ONWARD_TOLD_AUTOMATIC_MAIL,
  ONWARD_TOLD_PERSONAL_MAIL,
  ONWARD_TOLD_CALL,
  ONWARD_TOLD_IN_PERSON,
  ONWARD_TOLD_RECRUITER,
  ONWARD_TOLD_NOTHING,
} OnwardTold;

typedef enum
{
  ONWARD_JOB_APPLICATION_EMPLOYER,
  ONWARD_JOB_APPLICATION_ROLE,
  ONWARD_JOB_APPLICATION_LINK,
  ONWARD_JOB_APPLICATION_POSTING,
  ONWARD_JOB_APPLICATION_CHANNEL,
  ONWARD_JOB_APPLICATION_PLACE,
  ONWARD_JOB_APPLICATION_EMPLOYMENT,
  ONWARD_JOB_APPLICATION_PAY,
  ONWARD_JOB_APPLICATION_DEADLINE,
  ONWARD_JOB_APPLICATION_SKILLS,
  ONWARD_JOB_APPLICATION_RESUME,
  ONWARD_JOB_APPLICATION_LETTER,
  ONWARD_JOB_APPLICATION_TAILORING,  /* items: text, done */
  ONWARD_JOB_APPLICATION_FIT,        /* items: text, good (true speaks for it, false is a red flag) */
  ONWARD_JOB_APPLICATION_WOULD,
  ONWARD_JOB_APPLICATION_EVENTS,     /* items, see OnwardStageEvent; append-only */
  ONWARD_JOB_APPLICATION_STAGE,      /* follows from the last event */
  ONWARD_JOB_APPLICATION_ENDING,     /* follows from the last event */
  ONWARD_JOB_APPLICATION_MOVED,      /* day of the last event, or of creation */
  ONWARD_JOB_APPLICATION_REASONS,    /* items: text, sort ("mine", "theirs", "luck", "unknown") */
  ONWARD_JOB_APPLICATION_CONTACT,
  ONWARD_JOB_APPLICATION_PLAN,
  ONWARD_JOB_APPLICATION_BRIDGE_CLOSED,
  ONWARD_JOB_APPLICATION_NOTES,
  ONWARD_JOB_APPLICATION_AGENCY, /* the recruiter who stands between */
  ONWARD_JOB_APPLICATION_KEEP_IN_MIND, /* asked to be considered again */
  ONWARD_JOB_APPLICATION_RECORDED, /* the day on which the last event was noted */
  ONWARD_JOB_APPLICATION_N_FIELDS,
} OnwardJobApplicationField;

/**
 * OnwardStageEvent:
 * One dated step in the life of an application.  Events are only ever added; a wrong one is set
 * right by adding another, so that the history stays what was known when.
 */
typedef struct
{
  char day[11];      /* "YYYY-MM-DD"; may lie before the day it was noted */
  OnwardStage stage;
  OnwardEnding ending; /* NONE unless the stage is ENDED */
  OnwardTold told;
  char *note;        /* never NULL */
} OnwardStageEvent;

void              onward_stage_event_free (OnwardStageEvent *event);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (OnwardStageEvent, onward_stage_event_free)

#define ONWARD_TYPE_STAGE (onward_stage_get_type ())
#define ONWARD_TYPE_ENDING (onward_ending_get_type ())
#define ONWARD_TYPE_CHANNEL (onward_channel_get_type ())
#define ONWARD_TYPE_EMPLOYMENT (onward_employment_get_type ())
#define ONWARD_TYPE_WOULD (onward_would_get_type ())
#define ONWARD_TYPE_TOLD (onward_told_get_type ())
GType onward_stage_get_type      (void);
GType onward_ending_get_type     (void);
GType onward_channel_get_type    (void);
GType onward_employment_get_type (void);
GType onward_would_get_type      (void);
GType onward_told_get_type       (void);

#define ONWARD_TYPE_JOB_APPLICATION (onward_job_application_get_type ())
G_DECLARE_FINAL_TYPE (OnwardJobApplication, onward_job_application, ONWARD, JOB_APPLICATION, OnwardRecord)

extern const OnwardRecordType onward_job_application_type;

OnwardJobApplication *onward_job_application_new        (void);
GPtrArray            *onward_job_application_dup_events (OnwardJobApplication *self);
void                  onward_job_application_add_event  (OnwardJobApplication *self,
                                                         const char           *day,
                                                         OnwardStage           stage,
                                                         OnwardEnding          ending,
                                                         OnwardTold            told,
                                                         const char           *note);
gboolean              onward_job_application_was_interviewed (OnwardJobApplication *self);
gboolean              onward_ending_is_no               (OnwardEnding ending);
const char           *onward_stage_label                (OnwardStage stage);
const char           *onward_stage_icon                 (OnwardStage stage);
const char           *onward_ending_label               (OnwardEnding ending);
const char           *onward_told_label                 (OnwardTold told);
const char           *onward_channel_label              (OnwardChannel channel);
const char           *onward_employment_label           (OnwardEmployment employment);

G_END_DECLS
