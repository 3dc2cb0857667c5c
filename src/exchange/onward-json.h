/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Brackets within brackets that a text may have; ours have five. */
#define ONWARD_JSON_MAX_DEPTH 32

/* What is well-formed JSON and yet cannot be kept as it is. */
typedef enum
{
  ONWARD_JSON_FLAW_NONE = 0,
  ONWARD_JSON_FLAW_NUL = 1 << 0,       /* \u0000 in a string */
  ONWARD_JSON_FLAW_SURROGATE = 1 << 1, /* one half of a character in a string */
  ONWARD_JSON_FLAW_NUMBER = 1 << 2,    /* a number beyond what a computer's numbers hold */
} OnwardJsonFlaws;

/**
 * OnwardJsonCursor:
 * Walks over JSON text without building anything, by the letter of RFC 8259.  Whatever it has
 * walked over is safe for json-glib, which recurses as deeply as it is told to, is generous with
 * what it takes for JSON, and would have a tree of a whole archive in memory at once.
 *
 * A fault is kept in @fault (a translated text, nothing else) and ends every walk.
 */
typedef struct
{
  const char *start;
  const char *at;
  const char *end;
  const char *fault;
  OnwardJsonFlaws flaws; /* of all that was walked over since it was last cleared */
  guint depth;
} OnwardJsonCursor;

void     onward_json_cursor_init (OnwardJsonCursor *self, const char *text, gsize length);
gboolean onward_json_enter       (OnwardJsonCursor *self, char bracket);
gboolean onward_json_next_member (OnwardJsonCursor *self, gboolean *first, char **name);
gboolean onward_json_next_element (OnwardJsonCursor *self, gboolean *first);
gboolean onward_json_skip_value  (OnwardJsonCursor *self, const char **value, gsize *length);
gboolean onward_json_at_end      (OnwardJsonCursor *self);
guint    onward_json_get_line    (const OnwardJsonCursor *self);

void     onward_json_append_string (GString *to, const char *text);

G_END_DECLS
