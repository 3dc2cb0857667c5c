/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-phrase-private.h"

static gboolean
take_weekdays (OnwardPhraseReader *self, guint *weekdays)
{
  int weekday;

  if (!onward_phrase_take_weekday (self, &weekday))
    return FALSE;
  *weekdays = 1u << (weekday - 1);
  for (;;)
    {
      guint at = self->at;

      onward_phrase_take_skip (self, ONWARD_WORD_AND);
      if (!onward_phrase_take_weekday (self, &weekday))
        {
          self->at = at;
          return TRUE;
        }
      *weekdays |= 1u << (weekday - 1);
    }
}

/* "on the last working day of the month"; @every: whether a word of it says that it is each month */
static gboolean
take_last_working_day (OnwardPhraseReader *self, gboolean *every)
{
  guint at = self->at;
  guint end;
  int unit;

  *every = FALSE;
  onward_phrase_take_skip (self, ONWARD_WORD_ON);
  onward_phrase_take_skip (self, ONWARD_WORD_THE);
  if (!onward_phrase_take_skip (self, ONWARD_WORD_LAST) || !onward_phrase_take_working_day (self))
    {
      self->at = at;
      return FALSE;
    }
  end = self->at;
  onward_phrase_take_skip (self, ONWARD_WORD_OF);
  onward_phrase_take_skip (self, ONWARD_WORD_THE);
  *every = onward_phrase_take_skip (self, ONWARD_WORD_EVERY);
  if (!onward_phrase_take (self, ONWARD_WORD_UNIT, &unit) || unit != ONWARD_WORD_MONTHS)
    {
      self->at = end;
      *every = FALSE;
    }
  return TRUE;
}

static void
set_last_working_day (OnwardPhraseReader *self)
{
  self->repeat.kind = ONWARD_REPEAT_LAST_WORKING_DAY;
  self->repeat.weekdays = onward_phrase_working_days (self);
}

/* "on the 5th", "am 5." */
static gboolean
take_month_day (OnwardPhraseReader *self, int *day)
{
  guint at = self->at;

  if (onward_phrase_take_skip (self, ONWARD_WORD_ON))
    {
      onward_phrase_take_skip (self, ONWARD_WORD_THE);
      if (onward_phrase_take_number (self, day) && *day <= 31)
        return TRUE;
    }
  self->at = at;
  return FALSE;
}

/* After "every two weeks" or "monthly": on which days. */
static void
take_days_of (OnwardPhraseReader *self)
{
  guint at = self->at;
  gboolean every;
  int day;

  if (self->repeat.kind == ONWARD_REPEAT_WEEKLY)
    {
      onward_phrase_take_skip (self, ONWARD_WORD_ON);
      if (!take_weekdays (self, &self->repeat.weekdays))
        self->at = at;
    }
  else if (self->repeat.kind == ONWARD_REPEAT_MONTHLY)
    {
      if (take_last_working_day (self, &every))
        set_last_working_day (self);
      else if (take_month_day (self, &day))
        self->repeat.month_day = (guint) day;
    }
}

static gboolean
set_unit (OnwardPhraseReader *self, int unit, int every)
{
  switch ((OnwardWordUnit) unit)
    {
    case ONWARD_WORD_DAYS:
      self->repeat.kind = ONWARD_REPEAT_DAILY;
      break;
    case ONWARD_WORD_WEEKS:
      self->repeat.kind = ONWARD_REPEAT_WEEKLY;
      break;
    case ONWARD_WORD_MONTHS:
      self->repeat.kind = ONWARD_REPEAT_MONTHLY;
      break;
    case ONWARD_WORD_MINUTES:
    case ONWARD_WORD_HOURS:
    default:
      return FALSE;
    }
  if (every < 1 || every > ONWARD_REPEAT_MAXIMUM)
    return FALSE;
  /* Fourteen days are two weeks, to whoever says it and to whoever reads it. */
  if (unit == ONWARD_WORD_DAYS && every > 1 && every % 7 == 0)
    {
      self->repeat.kind = ONWARD_REPEAT_WEEKLY;
      every /= 7;
    }
  self->repeat.every = (guint) every;
  take_days_of (self);
  return TRUE;
}

static gboolean
set_weekdays (OnwardPhraseReader *self, guint weekdays, int every)
{
  self->repeat.kind = ONWARD_REPEAT_WEEKLY;
  self->repeat.weekdays = weekdays;
  self->repeat.every = (guint) every;
  return TRUE;
}

/* What stands behind "every". */
static gboolean
take_what_of_every (OnwardPhraseReader *self)
{
  gboolean each_month;
  guint weekdays;
  int every = 1;
  int value;

  if (take_last_working_day (self, &each_month))
    {
      set_last_working_day (self);
      return TRUE;
    }
  if (onward_phrase_take_working_day (self))
    return set_weekdays (self, onward_phrase_working_days (self), 1);
  if (onward_phrase_take (self, ONWARD_WORD_PART, &self->part))
    return set_unit (self, ONWARD_WORD_DAYS, 1);
  if (onward_phrase_take_skip (self, ONWARD_WORD_OTHER))
    every = 2;
  else
    onward_phrase_take_number (self, &every);
  if (onward_phrase_take (self, ONWARD_WORD_UNIT, &value))
    return set_unit (self, value, every);
  return every <= 2 && take_weekdays (self, &weekdays) && set_weekdays (self, weekdays, every);
}

/* "montags und mittwochs", "on Mondays" */
static gboolean
take_on_weekdays (OnwardPhraseReader *self)
{
  guint weekdays = 0;
  int value;

  onward_phrase_take_skip (self, ONWARD_WORD_ON);
  while (onward_phrase_take (self, ONWARD_WORD_ON_WEEKDAYS, &value))
    {
      weekdays |= value > 0 ? 1u << (value - 1) : ONWARD_REPEAT_MONDAY_TO_FRIDAY;
      if (onward_phrase_is (self, 1, ONWARD_WORD_ON_WEEKDAYS, &value))
        onward_phrase_take_skip (self, ONWARD_WORD_AND);
    }
  return weekdays != 0 && set_weekdays (self, weekdays, 1);
}

static gboolean
take_any (OnwardPhraseReader *self)
{
  guint start = self->at;
  gboolean every;
  int value;

  if (onward_phrase_take_skip (self, ONWARD_WORD_EVERY))
    return take_what_of_every (self);
  if (onward_phrase_take_skip (self, ONWARD_WORD_EACH_FEW))
    {
      int unit;

      return onward_phrase_take_number (self, &value) && onward_phrase_take (self, ONWARD_WORD_UNIT, &unit) &&
             set_unit (self, unit, value);
    }
  if (onward_phrase_take (self, ONWARD_WORD_EACH_UNIT, &value))
    return set_unit (self, value, 1);
  if (take_on_weekdays (self))
    return TRUE;
  self->at = start;
  if (!take_last_working_day (self, &every) || !every)
    return FALSE;
  set_last_working_day (self);
  return TRUE;
}

gboolean
onward_phrase_take_repeat (OnwardPhraseReader *self)
{
  const OnwardPhraseReader before = *self;

  if (self->repeat.kind == ONWARD_REPEAT_NEVER && take_any (self))
    return TRUE;
  *self = before;
  return FALSE;
}
