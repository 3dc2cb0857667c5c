/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * OnwardError:
 * What can go wrong with a diary, in the terms of the person who keeps it.  Each code has its own
 * window (see shell/onward-trouble), so whoever finds a fault names it as exactly as it can.
 */
typedef enum
{
  ONWARD_ERROR_NOT_A_DIARY,  /* the file is something else */
  ONWARD_ERROR_NEWER,        /* written by a newer Onward */
  ONWARD_ERROR_DAMAGED,      /* truncated or corrupt */
  ONWARD_ERROR_UNREADABLE,   /* permissions forbid reading it */
  ONWARD_ERROR_READ_ONLY,    /* the file or its folder cannot be written */
  ONWARD_ERROR_FULL,         /* no room on the disk */
  ONWARD_ERROR_BUSY,         /* another program holds it and does not let go */
  ONWARD_ERROR_INVALID,      /* a record or a foreign file breaks a rule */
  ONWARD_ERROR_NOT_FOUND,    /* a record that is no longer there */
  ONWARD_ERROR_FAILED,       /* anything else; the message says what */
} OnwardError;

#define ONWARD_ERROR (onward_error_quark ())
GQuark onward_error_quark (void);

G_END_DECLS
