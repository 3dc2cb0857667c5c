/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-job-application.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "onward-time.h"

struct _OnwardJobApplication
{
  OnwardRecord parent_instance;
};

static const OnwardField fields[] = {
  [ONWARD_JOB_APPLICATION_EMPLOYER] = { "employer", ONWARD_FIELD_TEXT, 1, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_JOB_APPLICATION_ROLE] = { "role", ONWARD_FIELD_TEXT, 1, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_JOB_APPLICATION_LINK] = { "link", ONWARD_FIELD_TEXT, 1 },
  [ONWARD_JOB_APPLICATION_POSTING] = { "posting", ONWARD_FIELD_TEXT, 1, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_JOB_APPLICATION_CHANNEL] = { "channel", ONWARD_FIELD_CHOICE, 1, ONWARD_FIELD_PLAIN, .choice = onward_channel_get_type },
  [ONWARD_JOB_APPLICATION_PLACE] = { "place", ONWARD_FIELD_TEXT, 1, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_JOB_APPLICATION_EMPLOYMENT] = { "employment", ONWARD_FIELD_CHOICE, 1, ONWARD_FIELD_PLAIN, .choice = onward_employment_get_type },
  [ONWARD_JOB_APPLICATION_PAY] = { "pay", ONWARD_FIELD_TEXT, 1 },
  [ONWARD_JOB_APPLICATION_DEADLINE] = { "deadline", ONWARD_FIELD_DAY, 1 },
  [ONWARD_JOB_APPLICATION_SKILLS] = { "skills", ONWARD_FIELD_TAGS, 1, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_JOB_APPLICATION_RESUME] = { "resume", ONWARD_FIELD_TEXT, 1 },
  [ONWARD_JOB_APPLICATION_LETTER] = { "letter", ONWARD_FIELD_TEXT, 1 },
  [ONWARD_JOB_APPLICATION_TAILORING] = { "tailoring", ONWARD_FIELD_ITEMS, 1 },
  [ONWARD_JOB_APPLICATION_FIT] = { "fit", ONWARD_FIELD_ITEMS, 1 },
  [ONWARD_JOB_APPLICATION_WOULD] = { "would", ONWARD_FIELD_CHOICE, 1, ONWARD_FIELD_PLAIN, .choice = onward_would_get_type },
  [ONWARD_JOB_APPLICATION_EVENTS] = { "events", ONWARD_FIELD_ITEMS, 1 },
  [ONWARD_JOB_APPLICATION_STAGE] = { "stage", ONWARD_FIELD_CHOICE, 1, ONWARD_FIELD_INDEXED, .choice = onward_stage_get_type, .initial = ONWARD_STAGE_NEXT_UP },
  [ONWARD_JOB_APPLICATION_ENDING] = { "ending", ONWARD_FIELD_CHOICE, 1, ONWARD_FIELD_PLAIN, .choice = onward_ending_get_type },
  [ONWARD_JOB_APPLICATION_MOVED] = { "moved", ONWARD_FIELD_DAY, 1, ONWARD_FIELD_INDEXED },
  [ONWARD_JOB_APPLICATION_REASONS] = { "reasons", ONWARD_FIELD_ITEMS, 1 },
  [ONWARD_JOB_APPLICATION_CONTACT] = { "contact", ONWARD_FIELD_REFERENCE, 1, ONWARD_FIELD_INDEXED, .refers_to = "contact" },
  [ONWARD_JOB_APPLICATION_PLAN] = { "plan", ONWARD_FIELD_REFERENCE, 1, ONWARD_FIELD_INDEXED, .refers_to = "plan" },
  [ONWARD_JOB_APPLICATION_BRIDGE_CLOSED] = { "bridge-closed", ONWARD_FIELD_FLAG, 1 },
  [ONWARD_JOB_APPLICATION_NOTES] = { "notes", ONWARD_FIELD_TEXT, 1, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_JOB_APPLICATION_AGENCY] = { "agency", ONWARD_FIELD_REFERENCE, 3, ONWARD_FIELD_INDEXED, .refers_to = "contact" },
  [ONWARD_JOB_APPLICATION_KEEP_IN_MIND] = { "keep-in-mind", ONWARD_FIELD_FLAG, 3 },
  [ONWARD_JOB_APPLICATION_RECORDED] = { "recorded", ONWARD_FIELD_DAY, 3 },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == ONWARD_JOB_APPLICATION_N_FIELDS);

const OnwardRecordType onward_job_application_type = {
  .name = "job-application",
  .table = "job_application",
  .since = 1,
  .get_type = onward_job_application_get_type,
  .fields = fields,
  .n_fields = ONWARD_JOB_APPLICATION_N_FIELDS,
};

G_DEFINE_FINAL_TYPE (OnwardJobApplication, onward_job_application, ONWARD_TYPE_RECORD)

G_DEFINE_ENUM_TYPE (OnwardStage, onward_stage,
                    G_DEFINE_ENUM_VALUE (ONWARD_STAGE_OFFER, "offer"),
                    G_DEFINE_ENUM_VALUE (ONWARD_STAGE_INTERVIEWING, "interviewing"),
                    G_DEFINE_ENUM_VALUE (ONWARD_STAGE_SCREENING, "screening"),
                    G_DEFINE_ENUM_VALUE (ONWARD_STAGE_APPLIED, "applied"),
                    G_DEFINE_ENUM_VALUE (ONWARD_STAGE_NEXT_UP, "next-up"),
                    G_DEFINE_ENUM_VALUE (ONWARD_STAGE_ENDED, "ended"))

G_DEFINE_ENUM_TYPE (OnwardEnding, onward_ending,
                    G_DEFINE_ENUM_VALUE (ONWARD_ENDING_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (ONWARD_ENDING_AUTOMATIC, "automatic"),
                    G_DEFINE_ENUM_VALUE (ONWARD_ENDING_AFTER_SCREENING, "after-screening"),
                    G_DEFINE_ENUM_VALUE (ONWARD_ENDING_AFTER_INTERVIEW, "after-interview"),
                    G_DEFINE_ENUM_VALUE (ONWARD_ENDING_FINAL_ROUND, "final-round"),
                    G_DEFINE_ENUM_VALUE (ONWARD_ENDING_NO_ANSWER, "no-answer"),
                    G_DEFINE_ENUM_VALUE (ONWARD_ENDING_FROZEN, "frozen"),
                    G_DEFINE_ENUM_VALUE (ONWARD_ENDING_OFFER_WITHDRAWN, "offer-withdrawn"),
                    G_DEFINE_ENUM_VALUE (ONWARD_ENDING_I_WITHDREW, "i-withdrew"),
                    G_DEFINE_ENUM_VALUE (ONWARD_ENDING_I_DECLINED, "i-declined"),
                    G_DEFINE_ENUM_VALUE (ONWARD_ENDING_ACCEPTED, "accepted"))

G_DEFINE_ENUM_TYPE (OnwardChannel, onward_channel,
                    G_DEFINE_ENUM_VALUE (ONWARD_CHANNEL_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (ONWARD_CHANNEL_BOARD, "board"),
                    G_DEFINE_ENUM_VALUE (ONWARD_CHANNEL_REFERRAL, "referral"),
                    G_DEFINE_ENUM_VALUE (ONWARD_CHANNEL_RECRUITER, "recruiter"),
                    G_DEFINE_ENUM_VALUE (ONWARD_CHANNEL_EVENT, "event"),
                    G_DEFINE_ENUM_VALUE (ONWARD_CHANNEL_DIRECT, "direct"),
                    G_DEFINE_ENUM_VALUE (ONWARD_CHANNEL_OTHER, "other"))

G_DEFINE_ENUM_TYPE (OnwardEmployment, onward_employment,
                    G_DEFINE_ENUM_VALUE (ONWARD_EMPLOYMENT_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (ONWARD_EMPLOYMENT_PERMANENT, "permanent"),
                    G_DEFINE_ENUM_VALUE (ONWARD_EMPLOYMENT_FIXED_TERM, "fixed-term"),
                    G_DEFINE_ENUM_VALUE (ONWARD_EMPLOYMENT_PART_TIME, "part-time"),
                    G_DEFINE_ENUM_VALUE (ONWARD_EMPLOYMENT_FREELANCE, "freelance"),
                    G_DEFINE_ENUM_VALUE (ONWARD_EMPLOYMENT_INTERNSHIP, "internship"))

G_DEFINE_ENUM_TYPE (OnwardWould, onward_would,
                    G_DEFINE_ENUM_VALUE (ONWARD_WOULD_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (ONWARD_WOULD_YES, "yes"),
                    G_DEFINE_ENUM_VALUE (ONWARD_WOULD_UNSURE, "unsure"),
                    G_DEFINE_ENUM_VALUE (ONWARD_WOULD_NO, "no"))

G_DEFINE_ENUM_TYPE (OnwardTold, onward_told,
                    G_DEFINE_ENUM_VALUE (ONWARD_TOLD_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (ONWARD_TOLD_AUTOMATIC_MAIL, "automatic-mail"),
                    G_DEFINE_ENUM_VALUE (ONWARD_TOLD_PERSONAL_MAIL, "personal-mail"),
                    G_DEFINE_ENUM_VALUE (ONWARD_TOLD_CALL, "call"),
                    G_DEFINE_ENUM_VALUE (ONWARD_TOLD_IN_PERSON, "in-person"),
                    G_DEFINE_ENUM_VALUE (ONWARD_TOLD_RECRUITER, "recruiter"),
                    G_DEFINE_ENUM_VALUE (ONWARD_TOLD_NOTHING, "nothing"))

void
onward_stage_event_free (OnwardStageEvent *event)
{
  g_free (event->note);
  g_free (event);
}

static const char *
member (JsonObject *object, const char *name)
{
  JsonNode *node = json_object_get_member (object, name);
  const char *text = NULL;

  if (node != NULL && json_node_get_value_type (node) == G_TYPE_STRING)
    text = json_node_get_string (node);
  return text != NULL ? text : "";
}

static OnwardStageEvent *
event_from_json (JsonObject *object)
{
  OnwardStageEvent *event = g_new0 (OnwardStageEvent, 1);
  gint64 stage = ONWARD_STAGE_APPLIED, ending = ONWARD_ENDING_NONE, told = ONWARD_TOLD_UNKNOWN;

  onward_choice_from_nick (ONWARD_TYPE_STAGE, member (object, "stage"), &stage);
  onward_choice_from_nick (ONWARD_TYPE_ENDING, member (object, "ending"), &ending);
  onward_choice_from_nick (ONWARD_TYPE_TOLD, member (object, "told"), &told);
  g_strlcpy (event->day, member (object, "day"), sizeof event->day);
  event->stage = (OnwardStage) stage;
  event->ending = (OnwardEnding) ending;
  event->told = (OnwardTold) told;
  event->note = g_strdup (member (object, "note"));
  return event;
}

static int
compare_days (gconstpointer a, gconstpointer b)
{
  return strcmp ((*(const OnwardStageEvent *const *) a)->day, (*(const OnwardStageEvent *const *) b)->day);
}

static GPtrArray *
dup_events (OnwardRecord *record)
{
  g_autoptr (JsonNode) node = json_from_string (onward_record_get_text (record, ONWARD_JOB_APPLICATION_EVENTS), NULL);
  GPtrArray *events = g_ptr_array_new_with_free_func ((GDestroyNotify) onward_stage_event_free);
  JsonArray *array = node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    g_ptr_array_add (events, event_from_json (json_array_get_object_element (array, i)));
  /* g_ptr_array_sort () is stable: of two events of one day the later noted stands later. */
  g_ptr_array_sort (events, compare_days);
  return events;
}

static char *
onward_job_application_dup_title (OnwardRecord *record)
{
  const char *employer = onward_record_get_text (record, ONWARD_JOB_APPLICATION_EMPLOYER);
  const char *role = onward_record_get_text (record, ONWARD_JOB_APPLICATION_ROLE);

  if (*employer != '\0')
    return g_strdup (employer);
  return g_strdup (*role != '\0' ? role : _("New application"));
}

static char *
onward_job_application_dup_subtitle (OnwardRecord *record)
{
  const char *employer = onward_record_get_text (record, ONWARD_JOB_APPLICATION_EMPLOYER);

  if (*employer == '\0')
    return g_strdup ("");
  return g_strdup (onward_record_get_text (record, ONWARD_JOB_APPLICATION_ROLE));
}

static void
onward_job_application_settle (OnwardRecord *record)
{
  g_autoptr (GPtrArray) events = dup_events (record);
  const OnwardStageEvent *last;

  if (events->len == 0)
    return;
  last = g_ptr_array_index (events, events->len - 1);
  onward_record_set_number (record, ONWARD_JOB_APPLICATION_STAGE, last->stage);
  onward_record_set_number (record, ONWARD_JOB_APPLICATION_ENDING, last->ending);
  onward_record_set_text (record, ONWARD_JOB_APPLICATION_MOVED, last->day);
}

static void
onward_job_application_class_init (OnwardJobApplicationClass *klass)
{
  OnwardRecordClass *record_class = ONWARD_RECORD_CLASS (klass);

  record_class->dup_title = onward_job_application_dup_title;
  record_class->dup_subtitle = onward_job_application_dup_subtitle;
  record_class->settle = onward_job_application_settle;
  onward_record_class_install (record_class, &onward_job_application_type);
}

static void
onward_job_application_init (OnwardJobApplication *self)
{
}

/* Returns: (transfer full): an application that was not sent yet. */
OnwardJobApplication *
onward_job_application_new (void)
{
  return g_object_new (ONWARD_TYPE_JOB_APPLICATION, NULL);
}

/* Returns: (transfer full): an array of OnwardStageEvent, oldest day first. */
GPtrArray *
onward_job_application_dup_events (OnwardJobApplication *self)
{
  g_return_val_if_fail (ONWARD_IS_JOB_APPLICATION (self), NULL);
  return dup_events (ONWARD_RECORD (self));
}

static JsonNode *
event_to_json (const char *day, OnwardStage stage, OnwardEnding ending, OnwardTold told, const char *note)
{
  JsonNode *node = json_node_new (JSON_NODE_OBJECT);
  g_autoptr (JsonObject) object = json_object_new ();

  json_object_set_string_member (object, "day", day);
  json_object_set_string_member (object, "stage", onward_choice_nick (ONWARD_TYPE_STAGE, stage));
  if (ending != ONWARD_ENDING_NONE)
    json_object_set_string_member (object, "ending", onward_choice_nick (ONWARD_TYPE_ENDING, ending));
  if (told != ONWARD_TOLD_UNKNOWN)
    json_object_set_string_member (object, "told", onward_choice_nick (ONWARD_TYPE_TOLD, told));
  if (note != NULL && *note != '\0')
    json_object_set_string_member (object, "note", note);
  json_node_set_object (node, object);
  return node;
}

/* Adds a step in the life of the application and brings stage, ending and day up to it.  @day is
 * "YYYY-MM-DD"; @ending counts only with ONWARD_STAGE_ENDED. */
void
onward_job_application_add_event (OnwardJobApplication *self,
                                  const char           *day,
                                  OnwardStage           stage,
                                  OnwardEnding          ending,
                                  OnwardTold            told,
                                  const char           *note)
{
  OnwardRecord *record = ONWARD_RECORD (self);
  g_autoptr (JsonNode) node = NULL;
  g_autofree char *text = NULL;

  g_return_if_fail (ONWARD_IS_JOB_APPLICATION (self));
  g_return_if_fail (onward_day_is_valid (day));

  node = json_from_string (onward_record_get_text (record, ONWARD_JOB_APPLICATION_EVENTS), NULL);
  if (stage != ONWARD_STAGE_ENDED)
    ending = ONWARD_ENDING_NONE;
  json_array_add_element (json_node_get_array (node), event_to_json (day, stage, ending, told, note));
  text = onward_json_canonical (node);
  onward_record_set_text (record, ONWARD_JOB_APPLICATION_EVENTS, text);
  onward_record_settle (record);
}

/* Returns: whether any interview stage was ever reached. */
gboolean
onward_job_application_was_interviewed (OnwardJobApplication *self)
{
  g_autoptr (GPtrArray) events = onward_job_application_dup_events (self);

  for (guint i = 0; i < events->len; i++)
    {
      const OnwardStageEvent *event = g_ptr_array_index (events, i);

      if (event->stage == ONWARD_STAGE_INTERVIEWING || event->stage == ONWARD_STAGE_OFFER ||
          event->ending == ONWARD_ENDING_AFTER_INTERVIEW || event->ending == ONWARD_ENDING_FINAL_ROUND)
        return TRUE;
    }
  return FALSE;
}

/* Returns: whether an ending is a "no" that came from the other side. */
gboolean
onward_ending_is_no (OnwardEnding ending)
{
  return ending >= ONWARD_ENDING_AUTOMATIC && ending <= ONWARD_ENDING_OFFER_WITHDRAWN;
}

const char *
onward_stage_label (OnwardStage stage)
{
  switch (stage)
    {
    case ONWARD_STAGE_OFFER:
      return C_ ("stage", "Offer");
    case ONWARD_STAGE_INTERVIEWING:
      return C_ ("stage", "Interviewing");
    case ONWARD_STAGE_SCREENING:
      return C_ ("stage", "Screening");
    case ONWARD_STAGE_APPLIED:
      return C_ ("stage", "Applied");
    case ONWARD_STAGE_NEXT_UP:
      return C_ ("stage", "Next up");
    case ONWARD_STAGE_ENDED:
      return C_ ("stage", "Ended");
    default:
      g_return_val_if_reached ("");
    }
}

const char *
onward_stage_icon (OnwardStage stage)
{
  switch (stage)
    {
    case ONWARD_STAGE_OFFER:
      return "starred-symbolic";
    case ONWARD_STAGE_INTERVIEWING:
      return "system-users-symbolic";
    case ONWARD_STAGE_SCREENING:
      return "view-reveal-symbolic";
    case ONWARD_STAGE_APPLIED:
      return "mail-send-symbolic";
    case ONWARD_STAGE_NEXT_UP:
      return "bookmark-new-symbolic";
    case ONWARD_STAGE_ENDED:
      return "object-select-symbolic";
    default:
      g_return_val_if_reached ("");
    }
}

const char *
onward_ending_label (OnwardEnding ending)
{
  switch (ending)
    {
    case ONWARD_ENDING_NONE:
      return "";
    case ONWARD_ENDING_AUTOMATIC:
      return C_ ("ending", "A no, sent automatically");
    case ONWARD_ENDING_AFTER_SCREENING:
      return C_ ("ending", "A no after the screening");
    case ONWARD_ENDING_AFTER_INTERVIEW:
      return C_ ("ending", "A no after the interview");
    case ONWARD_ENDING_FINAL_ROUND:
      return C_ ("ending", "A no after the final round");
    case ONWARD_ENDING_NO_ANSWER:
      return C_ ("ending", "No answer");
    case ONWARD_ENDING_FROZEN:
      return C_ ("ending", "Role frozen");
    case ONWARD_ENDING_OFFER_WITHDRAWN:
      return C_ ("ending", "Offer withdrawn");
    case ONWARD_ENDING_I_WITHDREW:
      return C_ ("ending", "I withdrew");
    case ONWARD_ENDING_I_DECLINED:
      return C_ ("ending", "I declined the offer");
    case ONWARD_ENDING_ACCEPTED:
      return C_ ("ending", "Accepted");
    default:
      g_return_val_if_reached ("");
    }
}

const char *
onward_told_label (OnwardTold told)
{
  switch (told)
    {
    case ONWARD_TOLD_UNKNOWN:
      return C_ ("told", "Not said");
    case ONWARD_TOLD_AUTOMATIC_MAIL:
      return C_ ("told", "An automatic mail");
    case ONWARD_TOLD_PERSONAL_MAIL:
      return C_ ("told", "A mail from a person");
    case ONWARD_TOLD_CALL:
      return C_ ("told", "A call");
    case ONWARD_TOLD_IN_PERSON:
      return C_ ("told", "In person");
    case ONWARD_TOLD_RECRUITER:
      return C_ ("told", "Through a recruiter");
    case ONWARD_TOLD_NOTHING:
      return C_ ("told", "I heard nothing");
    default:
      g_return_val_if_reached ("");
    }
}

const char *
onward_channel_label (OnwardChannel channel)
{
  switch (channel)
    {
    case ONWARD_CHANNEL_UNKNOWN:
      return C_ ("channel", "Not said");
    case ONWARD_CHANNEL_BOARD:
      return C_ ("channel", "Job board");
    case ONWARD_CHANNEL_REFERRAL:
      return C_ ("channel", "Referral");
    case ONWARD_CHANNEL_RECRUITER:
      return C_ ("channel", "Recruiter");
    case ONWARD_CHANNEL_EVENT:
      return C_ ("channel", "Event");
    case ONWARD_CHANNEL_DIRECT:
      return C_ ("channel", "Directly");
    case ONWARD_CHANNEL_OTHER:
      return C_ ("channel", "Another way");
    default:
      g_return_val_if_reached ("");
    }
}

const char *
onward_employment_label (OnwardEmployment employment)
{
  switch (employment)
    {
    case ONWARD_EMPLOYMENT_UNKNOWN:
      return C_ ("employment", "Not said");
    case ONWARD_EMPLOYMENT_PERMANENT:
      return C_ ("employment", "Permanent");
    case ONWARD_EMPLOYMENT_FIXED_TERM:
      return C_ ("employment", "Fixed term");
    case ONWARD_EMPLOYMENT_PART_TIME:
      return C_ ("employment", "Part time");
    case ONWARD_EMPLOYMENT_FREELANCE:
      return C_ ("employment", "Freelance");
    case ONWARD_EMPLOYMENT_INTERNSHIP:
      return C_ ("employment", "Internship");
    default:
      g_return_val_if_reached ("");
    }
}
