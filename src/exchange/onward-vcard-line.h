/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The longest line of a vCard that is looked into, in bytes. */
#define ONWARD_VCARD_MAX_LINE 262144

/* One content line (RFC 6350, 3.3): group "." NAME *(";" parameter) ":" value. */
typedef struct
{
  char *group;      /* NULL when it has none */
  char *name;       /* in capitals */
  GPtrArray *parameters; /* "NAME=value", the name in capitals */
  char *value;      /* as it stands, escapes and all; quoted-printable is undone */
  gboolean binary;  /* base64 */
} OnwardVcardLine;

OnwardVcardLine *onward_vcard_line_parse    (const char *text);
void             onward_vcard_line_free     (OnwardVcardLine *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (OnwardVcardLine, onward_vcard_line_free)

/* Returns: (transfer none): the first value of a parameter, or NULL. */
const char      *onward_vcard_line_get      (const OnwardVcardLine *self, const char *parameter);
/* Whether a TYPE parameter names @type, which is in small letters. */
gboolean         onward_vcard_line_has_type (const OnwardVcardLine *self, const char *type);
/* Returns: (transfer full): the line as text again, on one line. */
char            *onward_vcard_line_dup_text (const OnwardVcardLine *self);

/**
 * OnwardVcardScanner:
 * Walks over the content lines of a file: folded ones are put together, blank ones passed over.
 */
typedef struct
{
  const char *start;
  const char *at;
  const char *end;
  GString *text;      /* the line, at most ONWARD_VCARD_MAX_LINE bytes of it */
  guint number;       /* where it begins, counted from 1 */
  guint next_number;
  gboolean too_long;
} OnwardVcardScanner;

void             onward_vcard_scanner_init  (OnwardVcardScanner *self, const char *text, gsize length);
void             onward_vcard_scanner_clear (OnwardVcardScanner *self);
gboolean         onward_vcard_scanner_next  (OnwardVcardScanner *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (OnwardVcardScanner, onward_vcard_scanner_clear)

/* Returns: (transfer full): the parts of a value between unescaped @separator, with their escapes
 * undone. */
GStrv            onward_vcard_split         (const char *value, char separator);
char            *onward_vcard_unescape      (const char *value);
char            *onward_vcard_escape        (const char *text);
/* Returns: (transfer full): a name in its parts as far as they can be told from it: the last word is
 * taken for the family's. */
char            *onward_vcard_dup_name_line (const char *name);
/* Adds a line, folded, with its end. */
void             onward_vcard_append_line   (GString *to, const char *line);

G_END_DECLS
