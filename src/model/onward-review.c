/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-review.h"

#include <glib/gi18n-lib.h>

#include "onward-review-answers.h"
#include "onward-review-log.h"

struct _OnwardReview
{
  OnwardRecord parent_instance;
};

static const OnwardField fields[] = {
  [ONWARD_REVIEW_WORDS] = { "words", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_REVIEW_INTERVIEW] = { "interview", ONWARD_FIELD_REFERENCE, 3, ONWARD_FIELD_INDEXED | ONWARD_FIELD_OWNED, .refers_to = "interview" },
  [ONWARD_REVIEW_ANSWERS] = { "answers", ONWARD_FIELD_ITEMS, 3 },
  [ONWARD_REVIEW_QUESTIONS] = { "questions", ONWARD_FIELD_ITEMS, 3 },
  [ONWARD_REVIEW_FELT] = { "felt", ONWARD_FIELD_NUMBER, 3, ONWARD_FIELD_PLAIN, .minimum = -1, .maximum = 10, .initial = -1 },
  [ONWARD_REVIEW_FELT_AT] = { "felt-at", ONWARD_FIELD_LOCAL_TIME, 3 },
  [ONWARD_REVIEW_FELT_BEFORE] = { "felt-before", ONWARD_FIELD_FLAG, 3 },
  [ONWARD_REVIEW_KEPT] = { "kept", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_REVIEW_CHANGED] = { "changed", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_REVIEW_TECHNICAL_GIVEN] = { "technical-given", ONWARD_FIELD_NUMBER, 3, ONWARD_FIELD_PLAIN, .minimum = -1, .maximum = 100, .initial = -1 },
  [ONWARD_REVIEW_TECHNICAL_ASKED] = { "technical-asked", ONWARD_FIELD_NUMBER, 3, ONWARD_FIELD_PLAIN, .minimum = -1, .maximum = 100, .initial = -1 },
  [ONWARD_REVIEW_FIT] = { "fit", ONWARD_FIELD_ITEMS, 3 },
  [ONWARD_REVIEW_WOULD] = { "would", ONWARD_FIELD_CHOICE, 3, ONWARD_FIELD_PLAIN, .choice = onward_would_get_type },
  [ONWARD_REVIEW_CLOSED_ON] = { "closed-on", ONWARD_FIELD_DAY, 3 },
  [ONWARD_REVIEW_OBSERVER] = { "observer", ONWARD_FIELD_TEXT, 3 },
  [ONWARD_REVIEW_OBSERVER_ANSWERS] = { "observer-answers", ONWARD_FIELD_ITEMS, 3 },
  [ONWARD_REVIEW_OBSERVER_NOTES] = { "observer-notes", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_REVIEW_NOTES] = { "notes", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_SEARCHABLE },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == ONWARD_REVIEW_N_FIELDS);

const OnwardRecordType onward_review_type = {
  .name = "review",
  .table = "review",
  .since = 3,
  .get_type = onward_review_get_type,
  .fields = fields,
  .n_fields = ONWARD_REVIEW_N_FIELDS,
};

G_DEFINE_FINAL_TYPE (OnwardReview, onward_review, ONWARD_TYPE_RECORD)

static char *
onward_review_dup_title (OnwardRecord *record)
{
  return g_strdup (C_ ("record", "Debrief"));
}

static char *
onward_review_dup_subtitle (OnwardRecord *record)
{
  return onward_text_dup_line (onward_record_get_text (record, ONWARD_REVIEW_KEPT));
}

static void
add_words (GString *words, const char *text)
{
  if (*text != '\0')
    g_string_append_printf (words, "%s%s", words->len > 0 ? "\n" : "", text);
}

/* The search finds what was noted to an item, asked and said. */
static void
onward_review_settle (OnwardRecord *record)
{
  g_autoptr (GPtrArray) answers = onward_answers_read (onward_record_get_text (record, ONWARD_REVIEW_ANSWERS));
  g_autoptr (GPtrArray) log = onward_log_read (onward_record_get_text (record, ONWARD_REVIEW_QUESTIONS));
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < answers->len; i++)
    add_words (words, ((OnwardAnswer *) answers->pdata[i])->note);
  for (guint i = 0; i < log->len; i++)
    {
      const OnwardAsked *asked = log->pdata[i];

      add_words (words, asked->asked);
      add_words (words, asked->said);
      add_words (words, asked->wish);
    }
  onward_record_set_text (record, ONWARD_REVIEW_WORDS, words->str);
}

static void
onward_review_class_init (OnwardReviewClass *klass)
{
  OnwardRecordClass *record_class = ONWARD_RECORD_CLASS (klass);

  record_class->dup_title = onward_review_dup_title;
  record_class->dup_subtitle = onward_review_dup_subtitle;
  record_class->settle = onward_review_settle;
  onward_record_class_install (record_class, &onward_review_type);
}

static void
onward_review_init (OnwardReview *self)
{
}

gboolean
onward_review_outcome_known (OnwardInterview *interview, OnwardJobApplication *application)
{
  if (onward_record_get_number (ONWARD_RECORD (interview), ONWARD_INTERVIEW_OUTCOME) != ONWARD_OUTCOME_UNKNOWN)
    return TRUE;
  if (application == NULL)
    return FALSE;
  switch ((OnwardStage) onward_record_get_number (ONWARD_RECORD (application), ONWARD_JOB_APPLICATION_STAGE))
    {
    case ONWARD_STAGE_OFFER:
    case ONWARD_STAGE_ENDED:
      return TRUE;
    case ONWARD_STAGE_INTERVIEWING:
    case ONWARD_STAGE_SCREENING:
    case ONWARD_STAGE_APPLIED:
    case ONWARD_STAGE_NEXT_UP:
    default:
      return FALSE;
    }
}

void
onward_review_say_felt (OnwardReview *self, int felt, const char *now, gboolean outcome_known)
{
  onward_record_set_number (ONWARD_RECORD (self), ONWARD_REVIEW_FELT, felt);
  onward_record_set_text (ONWARD_RECORD (self), ONWARD_REVIEW_FELT_AT, felt >= 0 ? now : "");
  onward_record_set_number (ONWARD_RECORD (self), ONWARD_REVIEW_FELT_BEFORE, felt >= 0 && !outcome_known);
}

static gboolean
says (OnwardReview *self, OnwardReviewField field)
{
  g_autofree char *text = g_strstrip (g_strdup (onward_record_get_text (ONWARD_RECORD (self), field)));

  return *text != '\0';
}

const char *
onward_review_say_missing (OnwardReview *self)
{
  gboolean kept = says (self, ONWARD_REVIEW_KEPT);
  gboolean changed = says (self, ONWARD_REVIEW_CHANGED);

  if (kept && changed)
    return NULL;
  if (kept)
    return _("One thing to change is still open.");
  if (changed)
    return _("One thing to keep is still open.");
  return _("To close it, say one thing to keep and one to change.");
}
