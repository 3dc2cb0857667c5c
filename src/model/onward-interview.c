/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-interview.h"

#include <glib/gi18n-lib.h>

struct _OnwardInterview
{
  OnwardRecord parent_instance;
};

static const OnwardField fields[] = {
  [ONWARD_INTERVIEW_APPLICATION] = { "application", ONWARD_FIELD_REFERENCE, 1, ONWARD_FIELD_INDEXED | ONWARD_FIELD_OWNED, .refers_to = "job-application" },
  [ONWARD_INTERVIEW_ROUND] = { "round", ONWARD_FIELD_CHOICE, 1, ONWARD_FIELD_PLAIN, .choice = onward_round_get_type, .initial = ONWARD_ROUND_FIRST },
  [ONWARD_INTERVIEW_STARTS] = { "starts", ONWARD_FIELD_LOCAL_TIME, 1, ONWARD_FIELD_INDEXED },
  [ONWARD_INTERVIEW_MINUTES] = { "minutes", ONWARD_FIELD_NUMBER, 1, ONWARD_FIELD_PLAIN, .minimum = 0, .maximum = 1440, .initial = 45 },
  [ONWARD_INTERVIEW_PLACE] = { "place", ONWARD_FIELD_TEXT, 1, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_INTERVIEW_PEOPLE] = { "people", ONWARD_FIELD_TEXT, 1, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_INTERVIEW_RESEARCH] = { "research", ONWARD_FIELD_TEXT, 1, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_INTERVIEW_PREP] = { "prep", ONWARD_FIELD_ITEMS, 1 },
  [ONWARD_INTERVIEW_NOTES] = { "notes", ONWARD_FIELD_TEXT, 1, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_INTERVIEW_TITLE] = { "title", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_INTERVIEW_LINK] = { "link", ONWARD_FIELD_TEXT, 3 },
  [ONWARD_INTERVIEW_CONTACTS] = { "contacts", ONWARD_FIELD_TAGS, 3 },
  [ONWARD_INTERVIEW_PARTNER] = { "partner", ONWARD_FIELD_REFERENCE, 3, ONWARD_FIELD_INDEXED, .refers_to = "contact" },
  [ONWARD_INTERVIEW_PARTNER_NAME] = { "partner-name", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_INTERVIEW_ASK] = { "ask", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_INTERVIEW_OUTCOME] = { "outcome", ONWARD_FIELD_CHOICE, 3, ONWARD_FIELD_PLAIN, .choice = onward_outcome_get_type },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == ONWARD_INTERVIEW_N_FIELDS);

const OnwardRecordType onward_interview_type = {
  .name = "interview",
  .table = "interview",
  .since = 1,
  .get_type = onward_interview_get_type,
  .fields = fields,
  .n_fields = ONWARD_INTERVIEW_N_FIELDS,
};

G_DEFINE_FINAL_TYPE (OnwardInterview, onward_interview, ONWARD_TYPE_RECORD)

G_DEFINE_ENUM_TYPE (OnwardOutcome, onward_outcome,
                    G_DEFINE_ENUM_VALUE (ONWARD_OUTCOME_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (ONWARD_OUTCOME_NEXT_ROUND, "next-round"),
                    G_DEFINE_ENUM_VALUE (ONWARD_OUTCOME_OFFER, "offer"),
                    G_DEFINE_ENUM_VALUE (ONWARD_OUTCOME_NO, "no"))

G_DEFINE_ENUM_TYPE (OnwardRound, onward_round,
                    G_DEFINE_ENUM_VALUE (ONWARD_ROUND_PHONE, "phone"),
                    G_DEFINE_ENUM_VALUE (ONWARD_ROUND_FIRST, "first"),
                    G_DEFINE_ENUM_VALUE (ONWARD_ROUND_TECHNICAL, "technical"),
                    G_DEFINE_ENUM_VALUE (ONWARD_ROUND_PANEL, "panel"),
                    G_DEFINE_ENUM_VALUE (ONWARD_ROUND_FINAL, "final"),
                    G_DEFINE_ENUM_VALUE (ONWARD_ROUND_MOCK, "mock"),
                    G_DEFINE_ENUM_VALUE (ONWARD_ROUND_OTHER, "other"))

static char *
onward_interview_dup_title (OnwardRecord *record)
{
  g_autofree char *own = onward_text_dup_line (onward_record_get_text (record, ONWARD_INTERVIEW_TITLE));

  if (*own != '\0')
    return g_steal_pointer (&own);
  return g_strdup (onward_round_label ((OnwardRound) onward_record_get_number (record, ONWARD_INTERVIEW_ROUND)));
}

static char *
onward_interview_dup_subtitle (OnwardRecord *record)
{
  return g_strdup (onward_record_get_text (record, ONWARD_INTERVIEW_PEOPLE));
}

static void
onward_interview_class_init (OnwardInterviewClass *klass)
{
  OnwardRecordClass *record_class = ONWARD_RECORD_CLASS (klass);

  record_class->dup_title = onward_interview_dup_title;
  record_class->dup_subtitle = onward_interview_dup_subtitle;
  onward_record_class_install (record_class, &onward_interview_type);
}

static void
onward_interview_init (OnwardInterview *self)
{
}

/* Returns: (transfer full): an interview of 45 minutes without a date. */
OnwardInterview *
onward_interview_new (void)
{
  return g_object_new (ONWARD_TYPE_INTERVIEW, NULL);
}

const char *
onward_round_label (OnwardRound round)
{
  switch (round)
    {
    case ONWARD_ROUND_PHONE:
      return C_ ("round", "Phone screening");
    case ONWARD_ROUND_FIRST:
      return C_ ("round", "First interview");
    case ONWARD_ROUND_TECHNICAL:
      return C_ ("round", "Technical interview");
    case ONWARD_ROUND_PANEL:
      return C_ ("round", "Panel");
    case ONWARD_ROUND_FINAL:
      return C_ ("round", "Final round");
    case ONWARD_ROUND_MOCK:
      return C_ ("round", "Practice interview");
    case ONWARD_ROUND_OTHER:
      return C_ ("round", "Interview");
    default:
      g_return_val_if_reached ("");
    }
}
