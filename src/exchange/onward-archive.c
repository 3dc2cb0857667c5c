/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-archive.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "onward-archive-record.h"
#include "onward-error.h"

#define CHUNK (64 * 1024)

/* Writing */

static int
compare_snapshots (gconstpointer a, gconstpointer b)
{
  const OnwardSnapshot *one = *(const OnwardSnapshot *const *) a;
  const OnwardSnapshot *other = *(const OnwardSnapshot *const *) b;
  int order = strcmp (one->type->name, other->type->name);

  return order != 0 ? order : strcmp (one->uid, other->uid);
}

static gboolean
flush (GString *text, GOutputStream *stream, GCancellable *cancellable, GError **error)
{
  gboolean written = g_output_stream_write_all (stream, text->str, text->len, NULL, cancellable, error);

  g_string_truncate (text, 0);
  return written;
}

/* Writes @snapshots, of any types and in any order, as an archive.  The same records always give the
 * same bytes. */
gboolean
onward_archive_write (GPtrArray *snapshots, GOutputStream *stream, GCancellable *cancellable, GError **error)
{
  g_autoptr (GPtrArray) sorted = g_ptr_array_new ();
  g_autoptr (GString) text = g_string_sized_new (2 * CHUNK);

  for (guint i = 0; i < snapshots->len; i++)
    g_ptr_array_add (sorted, g_ptr_array_index (snapshots, i));
  g_ptr_array_sort (sorted, compare_snapshots);
  g_string_append_printf (text, "{\n\"format\": \"onward\",\n\"version\": %d,\n\"records\": [",
                          onward_record_types_version ());
  for (guint i = 0; i < sorted->len; i++)
    {
      g_string_append (text, i == 0 ? "\n" : ",\n");
      onward_archive_append_record (text, g_ptr_array_index (sorted, i));
      if (text->len >= CHUNK && !flush (text, stream, cancellable, error))
        return FALSE;
    }
  g_string_append (text, "\n]\n}\n");
  return flush (text, stream, cancellable, error);
}

/* Returns: (transfer full): the same in memory. */
GBytes *
onward_archive_to_bytes (GPtrArray *snapshots)
{
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();

  if (!onward_archive_write (snapshots, stream, NULL, NULL) || !g_output_stream_close (stream, NULL, NULL))
    g_assert_not_reached ();
  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (stream));
}

/* Writes the archive beside @file and puts it in its place when it is whole; only its owner may read
 * it.  A file that was there before stays as it was if anything goes wrong. */
gboolean
onward_archive_write_file (GPtrArray *snapshots, GFile *file, GCancellable *cancellable, GError **error)
{
  g_autoptr (GCancellable) abandon = g_cancellable_new ();
  g_autoptr (GFileOutputStream) stream = NULL;

  stream = g_file_replace (file, NULL, FALSE, G_FILE_CREATE_PRIVATE | G_FILE_CREATE_REPLACE_DESTINATION, cancellable,
                           error);
  if (stream == NULL)
    return FALSE;
  if (onward_archive_write (snapshots, G_OUTPUT_STREAM (stream), cancellable, error))
    return g_output_stream_close (G_OUTPUT_STREAM (stream), cancellable, error);
  /* Closed with this, the stream removes what it has written instead of putting it in place. */
  g_cancellable_cancel (abandon);
  g_output_stream_close (G_OUTPUT_STREAM (stream), abandon, NULL);
  return FALSE;
}

/* Reading: first the frame, walked over once without building anything */

typedef struct
{
  char *format;
  char *version;
  GArray *records; /* OnwardArchiveSlice, or NULL while there is none */
} Frame;

static void
frame_clear (Frame *self)
{
  g_free (self->format);
  g_free (self->version);
  g_clear_pointer (&self->records, g_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Frame, frame_clear)

static gboolean
invalid (GError **error, const char *message)
{
  g_set_error_literal (error, ONWARD_ERROR, ONWARD_ERROR_INVALID, message);
  return FALSE;
}

static gboolean
walk_records (OnwardJsonCursor *cursor, Frame *frame)
{
  gboolean first = TRUE;

  g_clear_pointer (&frame->records, g_array_unref);
  frame->records = g_array_new (FALSE, FALSE, sizeof (OnwardArchiveSlice));
  if (!onward_json_enter (cursor, '['))
    return FALSE;
  while (onward_json_next_element (cursor, &first))
    {
      OnwardArchiveSlice slice;

      cursor->flaws = ONWARD_JSON_FLAW_NONE;
      if (!onward_json_skip_value (cursor, &slice.text, &slice.length))
        return FALSE;
      slice.flaws = cursor->flaws;
      g_array_append_val (frame->records, slice);
    }
  return cursor->fault == NULL;
}

static gboolean
walk_member (OnwardJsonCursor *cursor, const char *name, Frame *frame)
{
  const char *value;
  gsize length;

  if (strcmp (name, "records") == 0)
    return walk_records (cursor, frame);
  if (!onward_json_skip_value (cursor, &value, &length))
    return FALSE;
  if (strcmp (name, "format") == 0)
    {
      g_free (frame->format);
      frame->format = g_strndup (value, length);
    }
  else if (strcmp (name, "version") == 0)
    {
      g_free (frame->version);
      frame->version = g_strndup (value, length);
    }
  return TRUE;
}

static gboolean
walk_frame (OnwardJsonCursor *cursor, Frame *frame)
{
  gboolean first = TRUE;
  char *name;

  if (!onward_json_enter (cursor, '{'))
    return FALSE;
  while (onward_json_next_member (cursor, &first, &name))
    {
      gboolean walked = walk_member (cursor, name, frame);

      g_free (name);
      if (!walked)
        return FALSE;
    }
  return cursor->fault == NULL && onward_json_at_end (cursor);
}

static gboolean
check_frame (const Frame *frame, GError **error)
{
  guint64 version;

  if (g_strcmp0 (frame->format, "\"onward\"") != 0 || frame->records == NULL)
    return invalid (error, _("This file is from another program, not from Onward."));
  if (frame->version == NULL || !g_ascii_string_to_unsigned (frame->version, 10, 1, G_MAXINT, &version, NULL))
    return invalid (error, _("This file does not say which version of Onward wrote it."));
  if (version > (guint64) onward_record_types_version ())
    {
      g_set_error_literal (error, ONWARD_ERROR, ONWARD_ERROR_NEWER,
                           _("This file was written by a newer Onward. Update this one first."));
      return FALSE;
    }
  return TRUE;
}

static gboolean
read_frame (const char *text, gsize length, Frame *frame, GError **error)
{
  OnwardJsonCursor cursor;

  if (length >= 3 && memcmp (text, "\xef\xbb\xbf", 3) == 0)
    {
      text += 3;
      length -= 3;
    }
  if (!g_utf8_validate_len (text, length, NULL))
    return invalid (error, _("This file is not a diary that Onward exported."));
  onward_json_cursor_init (&cursor, text, length);
  if (!walk_frame (&cursor, frame))
    {
      g_set_error (error, ONWARD_ERROR, ONWARD_ERROR_INVALID,
                   /* Translators: %u is a line's number, %s what stands there, such as "a missing comma". */
                   _("This file is damaged, or is not from Onward: in line %u is %s."), onward_json_get_line (&cursor), cursor.fault);
      return FALSE;
    }
  return check_frame (frame, error);
}

/* Then what the records are to each other and to those of the diary */

typedef struct
{
  GHashTable *ours;   /* of the diary */
  GHashTable *theirs; /* of the file */
} Index;

static guint
hash_snapshot (gconstpointer key)
{
  const OnwardSnapshot *snapshot = key;

  return g_str_hash (snapshot->uid) ^ g_str_hash (snapshot->type->name);
}

static gboolean
same_snapshot (gconstpointer a, gconstpointer b)
{
  const OnwardSnapshot *one = a, *other = b;

  return one->type == other->type && strcmp (one->uid, other->uid) == 0;
}

static void
index_init (Index *self, GPtrArray *existing)
{
  self->ours = g_hash_table_new (hash_snapshot, same_snapshot);
  self->theirs = g_hash_table_new (hash_snapshot, same_snapshot);
  for (guint i = 0; existing != NULL && i < existing->len; i++)
    g_hash_table_add (self->ours, g_ptr_array_index (existing, i));
}

static void
index_clear (Index *self)
{
  g_hash_table_unref (self->ours);
  g_hash_table_unref (self->theirs);
}

static gboolean
index_has (const Index *self, const char *type, const char *uid)
{
  const OnwardSnapshot key = { .type = onward_record_type_find (type), .uid = (char *) uid };

  return g_hash_table_contains (self->theirs, &key) || g_hash_table_contains (self->ours, &key);
}

static void
refuse_doubles (OnwardImportReport *report, Index *index)
{
  GPtrArray *items = onward_import_report_get_items (report);

  for (guint i = 0; i < items->len; i++)
    {
      OnwardImportItem *item = g_ptr_array_index (items, i);

      if (item->snapshot == NULL)
        continue;
      if (g_hash_table_contains (index->theirs, item->snapshot))
        onward_import_item_refuse (item, _("the file has this “uid” twice; the first one counts"));
      else
        g_hash_table_add (index->theirs, item->snapshot);
    }
}

/* Returns whether the record stays. */
static gboolean
resolve_references (OnwardImportItem *item, Index *index)
{
  OnwardSnapshot *snapshot = item->snapshot;

  for (guint i = 0; i < snapshot->type->n_fields; i++)
    {
      const OnwardField *field = &snapshot->type->fields[i];
      char *uid = field->type == ONWARD_FIELD_REFERENCE ? snapshot->values[i].text : NULL;

      if (uid == NULL || *uid == '\0' || index_has (index, field->refers_to, uid))
        continue;
      if (field->flags & ONWARD_FIELD_REQUIRED)
        {
          g_autofree char *reason = g_strdup_printf (_("“%s” refers to a record that is not there"), field->name);

          g_hash_table_remove (index->theirs, snapshot);
          onward_import_item_refuse (item, reason);
          return FALSE;
        }
      onward_import_item_note (item, g_strdup_printf (_("“%s” referred to a record that is not there and was emptied"),
                                                      field->name));
      snapshot->values[i].text = g_strdup ("");
      g_free (uid);
    }
  return TRUE;
}

/* One record refused can take the ground from under another: round and round until all stay. */
static void
resolve_all_references (OnwardImportReport *report, Index *index)
{
  GPtrArray *items = onward_import_report_get_items (report);
  gboolean again = TRUE;

  while (again)
    {
      again = FALSE;
      for (guint i = 0; i < items->len; i++)
        {
          OnwardImportItem *item = g_ptr_array_index (items, i);

          if (item->snapshot != NULL && !resolve_references (item, index))
            again = TRUE;
        }
    }
}

static void
judge (OnwardImportItem *item, const Index *index)
{
  const OnwardSnapshot *ours;

  if (item->snapshot == NULL)
    return;
  ours = g_hash_table_lookup (index->ours, item->snapshot);
  if (ours == NULL)
    item->verdict = ONWARD_IMPORT_NEW;
  else if (onward_snapshot_equal (ours, item->snapshot))
    item->verdict = ONWARD_IMPORT_UNCHANGED;
  else
    item->verdict = item->snapshot->modified > ours->modified ? ONWARD_IMPORT_NEWER : ONWARD_IMPORT_OLDER;
}

static OnwardImportReport *
read_records (const Frame *frame, GPtrArray *existing, GCancellable *cancellable, GError **error)
{
  g_autoptr (OnwardImportReport) report = onward_import_report_new ();
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  GPtrArray *items = onward_import_report_get_items (report);
  Index index;

  for (guint i = 0; i < frame->records->len; i++)
    {
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return NULL;
      onward_archive_read_record (onward_import_report_add (report),
                                  &g_array_index (frame->records, OnwardArchiveSlice, i), parser);
    }
  index_init (&index, existing);
  refuse_doubles (report, &index);
  resolve_all_references (report, &index);
  for (guint i = 0; i < items->len; i++)
    judge (g_ptr_array_index (items, i), &index);
  index_clear (&index);
  return g_steal_pointer (&report);
}

/**
 * onward_archive_check:
 * @bytes: what a file holds
 * @existing: (nullable): snapshots of all records of the diary
 *
 * Looks through the whole of an archive and says what an import of it would do.
 *
 * Returns: (transfer full): the report; NULL with an error when the file as a whole is no good.
 */
OnwardImportReport *
onward_archive_check (GBytes *bytes, GPtrArray *existing, GCancellable *cancellable, GError **error)
{
  g_auto (Frame) frame = { NULL };
  const char *text;
  gsize length;

  text = g_bytes_get_data (bytes, &length);
  if (length == 0)
    {
      invalid (error, _("This file is empty."));
      return NULL;
    }
  if (!read_frame (text, length, &frame, error))
    return NULL;
  return read_records (&frame, existing, cancellable, error);
}

/* Returns: (transfer full): what @file holds, unless it is too large. */
GBytes *
onward_archive_read_file (GFile *file, GCancellable *cancellable, GError **error)
{
  g_autoptr (GFileInfo) info = NULL;

  info = g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_SIZE "," G_FILE_ATTRIBUTE_STANDARD_TYPE,
                            G_FILE_QUERY_INFO_NONE, cancellable, error);
  if (info == NULL)
    return NULL;
  if (g_file_info_get_file_type (info) != G_FILE_TYPE_REGULAR)
    invalid (error, _("This is not a file that can be read to its end."));
  else if (g_file_info_get_size (info) > ONWARD_ARCHIVE_MAX_SIZE)
    invalid (error, _("This file is larger than 1 GB, more than a diary can be."));
  else
    return g_file_load_bytes (file, cancellable, NULL, error);
  return NULL;
}
