/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-calibration.h"

#include <glib/gi18n-lib.h>

/* How far apart the two means must lie to say something. */
#define FAR 1.5

typedef enum
{
  OPEN,
  LED_ON,
  NO,
} Ending;

static OnwardRecord *
find (GPtrArray *records, const char *uid)
{
  for (guint i = 0; i < records->len; i++)
    {
      if (g_str_equal (onward_record_get_uid (records->pdata[i]), uid))
        return records->pdata[i];
    }
  return NULL;
}

static gboolean
has_later (GPtrArray *interviews, OnwardRecord *interview)
{
  const char *application = onward_record_get_text (interview, ONWARD_INTERVIEW_APPLICATION);
  const char *starts = onward_record_get_text (interview, ONWARD_INTERVIEW_STARTS);

  for (guint i = 0; i < interviews->len; i++)
    {
      OnwardRecord *other = interviews->pdata[i];

      if (g_str_equal (onward_record_get_text (other, ONWARD_INTERVIEW_APPLICATION), application)
          && g_strcmp0 (onward_record_get_text (other, ONWARD_INTERVIEW_STARTS), starts) > 0)
        return TRUE;
    }
  return FALSE;
}

/* What the application says, where the round itself has not been asked about. */
static Ending
ending_by_application (OnwardRecord *application)
{
  OnwardStage stage = (OnwardStage) onward_record_get_number (application, ONWARD_JOB_APPLICATION_STAGE);
  OnwardEnding ending = (OnwardEnding) onward_record_get_number (application, ONWARD_JOB_APPLICATION_ENDING);

  if (stage == ONWARD_STAGE_OFFER || ending == ONWARD_ENDING_ACCEPTED || ending == ONWARD_ENDING_I_DECLINED)
    return LED_ON;
  return onward_ending_is_no (ending) ? NO : OPEN;
}

static Ending
ending_of (OnwardRecord *interview, GPtrArray *interviews, GPtrArray *applications)
{
  const char *uid = onward_record_get_text (interview, ONWARD_INTERVIEW_APPLICATION);
  OnwardRecord *application;

  switch ((OnwardOutcome) onward_record_get_number (interview, ONWARD_INTERVIEW_OUTCOME))
    {
    case ONWARD_OUTCOME_NEXT_ROUND:
    case ONWARD_OUTCOME_OFFER:
      return LED_ON;
    case ONWARD_OUTCOME_NO:
      return NO;
    case ONWARD_OUTCOME_UNKNOWN:
    default:
      break;
    }
  if (*uid == '\0')
    return OPEN;
  if (has_later (interviews, interview))
    return LED_ON;
  application = find (applications, uid);
  return application != NULL ? ending_by_application (application) : OPEN;
}

GArray *
onward_calibration_points (GPtrArray *reviews, GPtrArray *interviews, GPtrArray *applications)
{
  GArray *points = g_array_new (FALSE, FALSE, sizeof (OnwardCalibrationPoint));

  for (guint i = 0; i < reviews->len; i++)
    {
      OnwardRecord *review = reviews->pdata[i];
      OnwardRecord *interview = find (interviews, onward_record_get_text (review, ONWARD_REVIEW_INTERVIEW));
      OnwardCalibrationPoint point = { .felt = (int) onward_record_get_number (review, ONWARD_REVIEW_FELT) };
      Ending ending;

      if (interview == NULL || point.felt < 0 || onward_record_get_number (review, ONWARD_REVIEW_FELT_BEFORE) == 0)
        continue;
      ending = ending_of (interview, interviews, applications);
      if (ending == OPEN)
        continue;
      point.led_on = ending == LED_ON;
      g_array_append_val (points, point);
    }
  return points;
}

static double
mean (GArray *points, gboolean led_on, guint *n)
{
  int sum = 0;

  *n = 0;
  for (guint i = 0; i < points->len; i++)
    {
      OnwardCalibrationPoint point = g_array_index (points, OnwardCalibrationPoint, i);

      if (point.led_on != led_on)
        continue;
      sum += point.felt;
      *n += 1;
    }
  return *n > 0 ? (double) sum / *n : 0;
}

static int
whole (double felt)
{
  return (int) (felt + 0.5);
}

static char *
say_too_few (guint n)
{
  g_autofree char *so_far = g_strdup_printf (ngettext ("%u interview so far has both.",
                                                       "%u interviews so far have both.", n), n);
  /* Translators: %d is a number of interviews, %s a sentence such as "2 interviews so far have both." */
  return g_strdup_printf (_("Too few to say. From %d on, this sets how it felt beside how it ended. %s"),
                          ONWARD_CALIBRATION_LEAST, so_far);
}

char *
onward_calibration_say (GArray *points)
{
  guint n_on, n_no;
  double on = mean (points, TRUE, &n_on);
  double no = mean (points, FALSE, &n_no);
  g_autofree char *numbers = NULL;
  const char *meaning;

  if (points->len < ONWARD_CALIBRATION_LEAST)
    return say_too_few (points->len);
  if (n_no == 0)
    return g_strdup_printf (_("All of them led on; they felt like %d, of 10."), whole (on));
  if (n_on == 0)
    return g_strdup_printf (_("They felt like %d, of 10, and all ended with a no. How it felt did not decide it."),
                            whole (no));
  numbers = g_strdup_printf (_("What led on felt like %d, of 10; what ended with a no like %d."), whole (on),
                             whole (no));
  if (on - no >= FAR)
    meaning = _("Your feeling tells something.");
  else if (no - on >= FAR)
    meaning = _("What felt worse ended better: you are harder on yourself than they are.");
  else
    meaning = _("How it felt has said little about how it ended, so a bad feeling is no verdict.");
  return g_strdup_printf ("%s %s", meaning, numbers);
}

static void
append_lane (GString *words, GArray *points, gboolean led_on)
{
  g_autoptr (GString) lane = g_string_new (NULL);

  for (guint i = 0; i < points->len; i++)
    {
      OnwardCalibrationPoint point = g_array_index (points, OnwardCalibrationPoint, i);

      if (point.led_on == led_on)
        g_string_append_printf (lane, "%s%d", lane->len > 0 ? ", " : "", point.felt);
    }
  if (lane->len == 0)
    return;
  if (words->len > 0)
    g_string_append_c (words, '\n');
  /* Translators: %s are numbers from 0 to 10: how interviews felt */
  g_string_append_printf (words, led_on ? _("Led on: %s") : _("Ended with a no: %s"), lane->str);
}

char *
onward_calibration_say_points (GArray *points)
{
  GString *words = g_string_new (NULL);

  append_lane (words, points, TRUE);
  append_lane (words, points, FALSE);
  return g_string_free (words, FALSE);
}
