/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * OnwardPosting:
 * What can be read off a pasted job posting, or off a link to one.  Simple rules, no guesses that a
 * person would wonder about: what none of them finds stays "".  English and German.
 */
typedef struct
{
  char *employer;
  char *role;
  char *place;
  char *link;
  char *mail;
  char *text; /* what was pasted, to be kept; "" when it was a link and nothing more */
} OnwardPosting;

OnwardPosting *onward_posting_read         (const char *text);
void           onward_posting_free         (OnwardPosting *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (OnwardPosting, onward_posting_free)

/* Whether a link may be handed to the desktop: http, https or mailto, and well formed. */
gboolean       onward_link_may_open        (const char *link);
/* What was typed as a link, with its scheme: "norrland.example/jobs" → "https://…"; "" when it is none. */
char          *onward_link_complete        (const char *typed);

G_END_DECLS
