/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-contact.h"

#include <glib/gi18n-lib.h>

#include "onward-interactions.h"
#include "onward-time.h"

struct _OnwardContact
{
  OnwardRecord parent_instance;
};

static const OnwardField fields[] = {
  [ONWARD_CONTACT_NAME] = { "name", ONWARD_FIELD_TEXT, 1, ONWARD_FIELD_REQUIRED | ONWARD_FIELD_SEARCHABLE | ONWARD_FIELD_INDEXED },
  [ONWARD_CONTACT_CIRCLE] = { "circle", ONWARD_FIELD_CHOICE, 1, ONWARD_FIELD_PLAIN, .choice = onward_circle_get_type },
  [ONWARD_CONTACT_ORGANISATION] = { "organisation", ONWARD_FIELD_TEXT, 1, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_CONTACT_MAIL] = { "mail", ONWARD_FIELD_TEXT, 1, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_CONTACT_PHONE] = { "phone", ONWARD_FIELD_TEXT, 1 },
  [ONWARD_CONTACT_LINK] = { "link", ONWARD_FIELD_TEXT, 1 },
  [ONWARD_CONTACT_BEEN_THERE] = { "been-there", ONWARD_FIELD_FLAG, 1 },
  [ONWARD_CONTACT_KEEP_IN_TOUCH] = { "keep-in-touch", ONWARD_FIELD_NUMBER, 1, ONWARD_FIELD_PLAIN, .minimum = 0, .maximum = 3650, .initial = 0 },
  [ONWARD_CONTACT_INTERACTIONS] = { "interactions", ONWARD_FIELD_ITEMS, 1 },
  [ONWARD_CONTACT_LAST] = { "last", ONWARD_FIELD_DAY, 1 },
  [ONWARD_CONTACT_NOTES] = { "notes", ONWARD_FIELD_TEXT, 1, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_CONTACT_ROLE] = { "role", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_SEARCHABLE },
  [ONWARD_CONTACT_LINKS] = { "links", ONWARD_FIELD_TEXT, 3 },
  [ONWARD_CONTACT_SUPPORT] = { "support", ONWARD_FIELD_FLAG, 3 },
  [ONWARD_CONTACT_WANTED] = { "wanted", ONWARD_FIELD_CHOICE, 3, ONWARD_FIELD_PLAIN, .choice = onward_wanted_get_type },
  [ONWARD_CONTACT_RECRUITER] = { "recruiter", ONWARD_FIELD_FLAG, 3 },
  [ONWARD_CONTACT_BATCH] = { "batch", ONWARD_FIELD_TEXT, 3, ONWARD_FIELD_INDEXED },
  [ONWARD_CONTACT_CARD] = { "card", ONWARD_FIELD_TEXT, 3 },
  [ONWARD_CONTACT_PAUSED] = { "paused", ONWARD_FIELD_FLAG, 3 },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == ONWARD_CONTACT_N_FIELDS);

const OnwardRecordType onward_contact_type = {
  .name = "contact",
  .table = "contact",
  .since = 1,
  .get_type = onward_contact_get_type,
  .fields = fields,
  .n_fields = ONWARD_CONTACT_N_FIELDS,
};

G_DEFINE_FINAL_TYPE (OnwardContact, onward_contact, ONWARD_TYPE_RECORD)

G_DEFINE_ENUM_TYPE (OnwardWanted, onward_wanted,
                    G_DEFINE_ENUM_VALUE (ONWARD_WANTED_UNSAID, "unsaid"),
                    G_DEFINE_ENUM_VALUE (ONWARD_WANTED_LISTEN, "listen"),
                    G_DEFINE_ENUM_VALUE (ONWARD_WANTED_ADVISE, "advise"),
                    G_DEFINE_ENUM_VALUE (ONWARD_WANTED_DISTRACT, "distract"))

G_DEFINE_ENUM_TYPE (OnwardCircle, onward_circle,
                    G_DEFINE_ENUM_VALUE (ONWARD_CIRCLE_HIRING, "hiring"),
                    G_DEFINE_ENUM_VALUE (ONWARD_CIRCLE_NETWORK, "network"),
                    G_DEFINE_ENUM_VALUE (ONWARD_CIRCLE_MENTOR, "mentor"),
                    G_DEFINE_ENUM_VALUE (ONWARD_CIRCLE_SUPPORT, "support"))

static char *
onward_contact_dup_title (OnwardRecord *record)
{
  const char *name = onward_record_get_text (record, ONWARD_CONTACT_NAME);

  return g_strdup (*name != '\0' ? name : _("New contact"));
}

static char *
onward_contact_dup_subtitle (OnwardRecord *record)
{
  return g_strdup (onward_record_get_text (record, ONWARD_CONTACT_ORGANISATION));
}

static void
onward_contact_settle (OnwardRecord *record)
{
  g_autoptr (GPtrArray) interactions = onward_interactions_read (onward_record_get_text (record, ONWARD_CONTACT_INTERACTIONS));
  const char *last = "";

  for (guint i = 0; i < interactions->len; i++)
    {
      const OnwardInteraction *interaction = interactions->pdata[i];

      if (onward_day_is_valid (interaction->day) && g_strcmp0 (interaction->day, last) > 0)
        last = interaction->day;
    }
  onward_record_set_text (record, ONWARD_CONTACT_LAST, last);
}

static void
onward_contact_class_init (OnwardContactClass *klass)
{
  OnwardRecordClass *record_class = ONWARD_RECORD_CLASS (klass);

  record_class->dup_title = onward_contact_dup_title;
  record_class->dup_subtitle = onward_contact_dup_subtitle;
  record_class->settle = onward_contact_settle;
  onward_record_class_install (record_class, &onward_contact_type);
}

static void
onward_contact_init (OnwardContact *self)
{
}

OnwardContact *
onward_contact_new (const char *name)
{
  return g_object_new (ONWARD_TYPE_CONTACT, "name", name, NULL);
}

const char *
onward_circle_label (OnwardCircle circle)
{
  switch (circle)
    {
    case ONWARD_CIRCLE_HIRING:
      return C_ ("circle", "Hiring side");
    case ONWARD_CIRCLE_NETWORK:
      return C_ ("circle", "Network");
    case ONWARD_CIRCLE_MENTOR:
      return C_ ("circle", "Mentor");
    case ONWARD_CIRCLE_SUPPORT:
      return C_ ("circle", "Support");
    default:
      g_return_val_if_reached ("");
    }
}
