/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* How the model reads the .json files of data/content.  They are part of the program: what is wrong
 * in them ends it, and the test of the content meets that before a person does.  Strings are
 * permanent. */

typedef struct
{
  const char *word; /* NULL ends the table */
  int value;
} OnwardContentWord;

typedef void (*OnwardContentRead) (JsonObject *item, const char *context, void *to);

void       *onward_content_file_load       (const char *file, gsize size, guint *n_items, OnwardContentRead read);
const char *onward_content_file_text       (JsonObject *item, const char *key);
const char *onward_content_file_translated (JsonObject *item, const char *key, const char *context);
gboolean    onward_content_file_flag       (JsonObject *item, const char *key);
int         onward_content_file_value      (const OnwardContentWord *words, const char *word);

G_END_DECLS
