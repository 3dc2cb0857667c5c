/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-record.h"

G_BEGIN_DECLS

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
  ONWARD_CONTACT_N_FIELDS,
} OnwardContactField;

#define ONWARD_TYPE_CIRCLE (onward_circle_get_type ())
GType onward_circle_get_type (void);

#define ONWARD_TYPE_CONTACT (onward_contact_get_type ())
G_DECLARE_FINAL_TYPE (OnwardContact, onward_contact, ONWARD, CONTACT, OnwardRecord)

extern const OnwardRecordType onward_contact_type;

OnwardContact *onward_contact_new   (const char *name);
const char    *onward_circle_label  (OnwardCircle circle);

G_END_DECLS
