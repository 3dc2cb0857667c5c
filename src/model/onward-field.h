/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>
#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * OnwardFieldType:
 * The sorts of value a record can hold.  Each decides the GObject property, the SQLite column, the
 * JSON form and the comparison of a field:
 *
 * | type       | in memory                        | column  | JSON          | empty |
 * | ---------- | -------------------------------- | ------- | ------------- | ----- |
 * | TEXT       | string, never NULL               | TEXT    | string        | ""    |
 * | NUMBER     | int64 between minimum and maximum| INTEGER | number        | initial |
 * | FLAG       | int64 0 or 1                     | INTEGER | true / false  | false |
 * | DAY        | "YYYY-MM-DD"                     | TEXT    | string        | ""    |
 * | MOMENT     | int64, Unix seconds UTC          | INTEGER | number        | 0     |
 * | LOCAL_TIME | "YYYY-MM-DDTHH:MM"               | TEXT    | string        | ""    |
 * | CHOICE     | int64, an enum counted from 0    | TEXT (nick) | string (nick) | initial |
 * | TAGS       | GStrv, sorted, no doubles        | TEXT (JSON) | array of strings | [] |
 * | REFERENCE  | uid of a record, or ""           | TEXT, NULL when empty | string | "" |
 * | ITEMS      | text of a JSON array of objects, canonical | TEXT (JSON) | array of objects | "[]" |
 */
typedef enum
{
  ONWARD_FIELD_TEXT,
  ONWARD_FIELD_NUMBER,
  ONWARD_FIELD_FLAG,
  ONWARD_FIELD_DAY,
  ONWARD_FIELD_MOMENT,
  ONWARD_FIELD_LOCAL_TIME,
  ONWARD_FIELD_CHOICE,
  ONWARD_FIELD_TAGS,
  ONWARD_FIELD_REFERENCE,
  ONWARD_FIELD_ITEMS,
} OnwardFieldType;

typedef enum
{
  ONWARD_FIELD_PLAIN = 0,
  ONWARD_FIELD_REQUIRED = 1 << 0,   /* an import refuses a record where it is empty */
  ONWARD_FIELD_SEARCHABLE = 1 << 1, /* part of the full-text search */
  ONWARD_FIELD_INDEXED = 1 << 2,    /* lists are sorted or filtered by it */
  ONWARD_FIELD_OWNED = 1 << 3,      /* a reference: the record goes when what it refers to goes */
} OnwardFieldFlags;

typedef struct
{
  const char *name; /* GObject style; "-" is "_" in SQL and stays "-" in JSON */
  OnwardFieldType type;
  int since; /* the schema version that brought it */
  OnwardFieldFlags flags;
  GType (*choice) (void); /* CHOICE: the enum's type */
  const char *refers_to;  /* REFERENCE: the name of the type */
  gint64 minimum;         /* NUMBER */
  gint64 maximum;
  gint64 initial; /* NUMBER, CHOICE, FLAG */
} OnwardField;

/* A value without its field; which member counts follows from the field's type. */
typedef union
{
  gint64 number;
  char *text;
  GStrv tags;
} OnwardValue;

gboolean  onward_field_is_text       (const OnwardField *field);
gboolean  onward_field_is_number     (const OnwardField *field);
void      onward_field_init_value    (const OnwardField *field, OnwardValue *value);
void      onward_field_clear_value   (const OnwardField *field, OnwardValue *value);
void      onward_field_copy_value    (const OnwardField *field, const OnwardValue *from, OnwardValue *to);
gboolean  onward_field_equal_values  (const OnwardField *field, const OnwardValue *a, const OnwardValue *b);
gboolean  onward_field_is_empty      (const OnwardField *field, const OnwardValue *value);
char     *onward_field_dup_text_form (const OnwardField *field, const OnwardValue *value);
gboolean  onward_field_set_text_form (const OnwardField *field, OnwardValue *value, const char *text, GError **error);
JsonNode *onward_field_to_json       (const OnwardField *field, const OnwardValue *value);
gboolean  onward_field_from_json     (const OnwardField *field, OnwardValue *value, JsonNode *node, GError **error);
gboolean  onward_field_set_tags      (OnwardValue *value, const char *const *tags);
char     *onward_field_dup_column    (const OnwardField *field);
GParamSpec *onward_field_dup_pspec   (const OnwardField *field);
void      onward_field_to_gvalue     (const OnwardField *field, const OnwardValue *value, GValue *to);
gboolean  onward_field_set_gvalue    (const OnwardField *field, OnwardValue *value, const GValue *from);
const char *onward_choice_nick       (GType choice, gint64 number);
gboolean  onward_choice_from_nick    (GType choice, const char *nick, gint64 *number);
char     *onward_json_canonical      (JsonNode *node);

G_END_DECLS
