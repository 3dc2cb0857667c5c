/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-skill.h"

G_BEGIN_DECLS

/* With fewer applications than these a share says nothing. */
#define ONWARD_SKILLS_ENOUGH 3

/* What is counted: arrays of OnwardSnapshot, each all of a type. */
typedef struct
{
  GPtrArray *skills;
  GPtrArray *applications;
  GPtrArray *feedback;
  GPtrArray *reviews;
  GPtrArray *goals;
} OnwardSkillSources;

/**
 * OnwardSkillCount:
 * A skill that something asks for, or that the person noted, under all its names.  Plain strings, so
 * that it may be made on another thread than it is shown on.
 */
typedef struct
{
  char *name;
  char *uid;  /* of the OnwardSkill, or "" */
  char *goal; /* uid, or "" */
  OnwardSkillStanding standing;
  GStrv applications; /* uids of those that ask for it, the newest first; so the others */
  GStrv feedback;
  GStrv reviews;
} OnwardSkillCount;

typedef struct
{
  GPtrArray *counts;    /* of OnwardSkillCount, those most asked for first, those not for the person last */
  guint n_applications; /* how many say what they ask for */
} OnwardSkillSurvey;

/* An application asks for what is noted on it, and for what its kept posting names. */
OnwardSkillSurvey *onward_skill_survey_new  (const OnwardSkillSources *sources);
void               onward_skill_survey_free (OnwardSkillSurvey *self);
void               onward_skill_count_free  (OnwardSkillCount *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (OnwardSkillSurvey, onward_skill_survey_free)

gboolean           onward_skill_survey_tells (const OnwardSkillSurvey *self);
/* Returns: (transfer full): "asked for in 6 of 11 · in 1 debrief", or "". */
char              *onward_skill_count_say   (const OnwardSkillCount *self, const OnwardSkillSurvey *survey);
/* Whether two spellings are one word: "Node.JS" and "node.js". */
gboolean           onward_skill_same_name   (const char *a, const char *b);

G_END_DECLS
