/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Small exercises for body and voice; optional, a minute or two each. */

typedef struct
{
  const char *id;
  const char *title;
  const char *text;
  const char *why;
} OnwardDrill;

const OnwardDrill *onward_content_drills (guint *n_drills);

G_END_DECLS
