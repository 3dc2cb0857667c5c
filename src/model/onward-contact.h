/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-record.h"

G_BEGIN_DECLS

/* What would help on a hard day. */
typedef enum
{
  ONWARD_WANTED_UNSAID,
  ONWARD_WANTED_LISTEN,
  ONWARD_WANTED_ADVISE,
  ONWARD_WANTED_DISTRACT,
} OnwardWanted;

typedef enum
{
  ONWARD_CIRCLE_HIRING,
  ONWARD_CIRCLE_NETWORK,
  ONWARD_CIRCLE_MENTOR,
  ONWARD_CIRCLE_SUPPORT,
} OnwardCircle;

typedef enum
{
  ONWARD_CONTACT_NAME,
  ONWARD_CONTACT_CIRCLE,
  ONWARD_CONTACT_ORGANISATION,
  ONWARD_CONTACT_MAIL,
  ONWARD_CONTACT_PHONE,
  ONWARD_CONTACT_LINK,
  ONWARD_CONTACT_BEEN_THERE,    /* was turned down too, and got past it */
  ONWARD_CONTACT_KEEP_IN_TOUCH, /* days, 0 = no interval */
  ONWARD_CONTACT_INTERACTIONS,  /* items: day, kind, note */
  ONWARD_CONTACT_LAST,          /* day of the last interaction of any kind; set by settle */
  ONWARD_CONTACT_NOTES,
  ONWARD_CONTACT_ROLE, /* what they do there */
  ONWARD_CONTACT_LINKS, /* more addresses on the web, one to a line */
  ONWARD_CONTACT_SUPPORT, /* one of the few for hard days */
  ONWARD_CONTACT_WANTED, /* what the person wants of them on a hard day */
  ONWARD_CONTACT_RECRUITER,
  ONWARD_CONTACT_BATCH, /* the import that brought it, so that it can be undone as a whole; "" = by hand */
  ONWARD_CONTACT_CARD, /* what a vCard said beyond these fields, kept for the way back */
  ONWARD_CONTACT_PAUSED, /* no reminders to keep in touch */
  ONWARD_CONTACT_N_FIELDS,
} OnwardContactField;

#define ONWARD_TYPE_WANTED (onward_wanted_get_type ())
GType onward_wanted_get_type (void);

#define ONWARD_TYPE_CIRCLE (onward_circle_get_type ())
GType onward_circle_get_type (void);

#define ONWARD_TYPE_CONTACT (onward_contact_get_type ())
G_DECLARE_FINAL_TYPE (OnwardContact, onward_contact, ONWARD, CONTACT, OnwardRecord)

extern const OnwardRecordType onward_contact_type;

OnwardContact *onward_contact_new   (const char *name);
const char    *onward_circle_label  (OnwardCircle circle);

G_END_DECLS
