/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-snapshot.h"

G_BEGIN_DECLS

#define ONWARD_TYPE_RECORD (onward_record_get_type ())
G_DECLARE_DERIVABLE_TYPE (OnwardRecord, onward_record, ONWARD, RECORD, GObject)

/**
 * OnwardRecordType:
 * One type of record: all the rest of the program knows of it follows from this row.
 */
struct _OnwardRecordType
{
  const char *name;  /* "job-application", in JSON and in D-Bus messages */
  const char *table; /* "job_application" */
  int since;         /* the schema version that brought it */
  GType (*get_type) (void);
  const OnwardField *fields;
  guint n_fields;
  /* What a record is called, where its class does not say otherwise: the fields whose first lines
   * serve as title and subtitle (0 = no subtitle), and the title of one that is still empty, a
   * message in the context "record". */
  guint title;
  guint subtitle;
  const char *untitled;
};

/* A number that says where a record stands among its like; whole in JSON, which has doubles. */
#define ONWARD_POSITION_MAX (G_GINT64_CONSTANT (1) << 53)

/* A type of which the field table says everything. */
#define ONWARD_DEFINE_RECORD(TypeName, type_name)                                             \
  struct _##TypeName                                                                          \
  {                                                                                           \
    OnwardRecord parent_instance;                                                             \
  };                                                                                          \
                                                                                              \
  G_DEFINE_FINAL_TYPE (TypeName, type_name, ONWARD_TYPE_RECORD)                               \
                                                                                              \
  static void                                                                                 \
  type_name##_class_init (TypeName##Class *klass)                                             \
  {                                                                                           \
    onward_record_class_install (ONWARD_RECORD_CLASS (klass), &type_name##_type);             \
  }                                                                                           \
                                                                                              \
  static void                                                                                 \
  type_name##_init (TypeName *self)                                                           \
  {                                                                                           \
  }

/**
 * OnwardRecord:
 * One thing that the user keeps.  Abstract: a type is a subclass whose class_init hands its field
 * table to onward_record_class_install (), which makes the properties; the enum of fields then
 * serves as index for the getters and setters here.
 *
 * Properties of all: uid, created, modified, loaded, title, subtitle (the last two are what a row or
 * a search result calls the record; they are notified with every change).
 *
 * A record is either *shared* (the only one with its uid, belonging to the store, changed only by
 * it) or a *draft* (what an editor works on).
 */
struct _OnwardRecordClass
{
  GObjectClass parent_class;

  const OnwardRecordType *type;

  /* What a person would call it; never empty.  (transfer full) */
  char *(*dup_title) (OnwardRecord *self);
  /* A second line, possibly empty.  (transfer full) */
  char *(*dup_subtitle) (OnwardRecord *self);
  /* Rules beyond the field table; runs before each save of a draft. */
  void (*settle) (OnwardRecord *self);
};

void         onward_record_class_install (OnwardRecordClass *klass, const OnwardRecordType *type);

const OnwardRecordType *onward_record_get_record_type (OnwardRecord *self);
gint64       onward_record_get_id        (OnwardRecord *self);
const char  *onward_record_get_uid       (OnwardRecord *self);
gint64       onward_record_get_created   (OnwardRecord *self);
gint64       onward_record_get_modified  (OnwardRecord *self);
gboolean     onward_record_get_loaded    (OnwardRecord *self);
char        *onward_record_dup_title     (OnwardRecord *self);
char        *onward_record_dup_subtitle  (OnwardRecord *self);

char        *onward_text_dup_line        (const char *text);
const char  *onward_record_get_text      (OnwardRecord *self, guint field);
gint64       onward_record_get_number    (OnwardRecord *self, guint field);
const char *const *onward_record_get_tags (OnwardRecord *self, guint field);
void         onward_record_set_text      (OnwardRecord *self, guint field, const char *text);
void         onward_record_set_number    (OnwardRecord *self, guint field, gint64 number);
void         onward_record_set_tags      (OnwardRecord *self, guint field, const char *const *tags);

void         onward_record_ensure_uid    (OnwardRecord *self);
void         onward_record_settle        (OnwardRecord *self);
gboolean     onward_record_differs       (OnwardRecord *self, OnwardRecord *other);
gboolean     onward_record_is_blank      (OnwardRecord *self);
void         onward_record_copy_from     (OnwardRecord *self, OnwardRecord *from);
OnwardRecord *onward_record_dup_draft    (OnwardRecord *self);
OnwardSnapshot *onward_record_snapshot   (OnwardRecord *self);
void         onward_record_apply         (OnwardRecord *self, const OnwardSnapshot *snapshot);
OnwardRecord *onward_record_new_from_snapshot (const OnwardSnapshot *snapshot);
OnwardRecord *onward_record_new_unloaded (const OnwardRecordType *type, gint64 id);

G_END_DECLS
