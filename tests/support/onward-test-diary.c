/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-test-diary.h"

#include <glib/gstdio.h>
#include <stdlib.h>

#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/lsan_interface.h>
#endif

static char *base; /* of all the diaries of this program, and of its home */

static void
remove_tree (const char *path)
{
  g_autoptr (GDir) dir = g_file_test (path, G_FILE_TEST_IS_SYMLINK) ? NULL : g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      remove_tree (child);
    }
  g_remove (path);
}

static void
remove_base (void)
{
  remove_tree (base);
  g_free (base);
}

/* Returns: (transfer none): the folder of this program's files, which is gone when it ends. */
static const char *
own_folder (void)
{
  if (base == NULL)
    {
      base = g_dir_make_tmp ("onward-test-XXXXXX", NULL);
      g_assert_cmpint (g_chmod (base, 0711), ==, 0);
      atexit (remove_base);
    }
  return base;
}

/* Not G_TEST_OPTION_ISOLATE_DIRS, which leaks the folders of each test. */
static void
move_home (void)
{
  static const char *const names[] = { "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME" };

  g_setenv ("HOME", own_folder (), TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *folder = g_build_filename (own_folder (), names[i], NULL);

      g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
      g_setenv (names[i], folder, TRUE);
    }
}

#ifdef __SANITIZE_ADDRESS__
/* What libraries get when they are loaded is theirs for good: GLib's first table of quarks, say.
 * This runs before they do. */
__attribute__ ((section (".preinit_array"), used)) static void (*const ignore_loading) (void) = __lsan_disable;
#endif

/* What the platform is known to leak is not to be counted between a FALSE and a TRUE. */
void
onward_test_watch_leaks (gboolean watch)
{
#ifdef __SANITIZE_ADDRESS__
  if (watch)
    __lsan_enable ();
  else
    __lsan_disable ();
#endif
}

/* Every test program has a home of its own, English messages, and stops at the first warning. */
void
onward_test_init (int *argc, char ***argv)
{
  onward_test_watch_leaks (TRUE); /* again, after ignore_loading */
  move_home ();
  g_setenv ("LC_ALL", "C.UTF-8", TRUE);
  g_setenv ("TZ", "UTC", TRUE);
  g_setenv ("GSETTINGS_BACKEND", "memory", TRUE);
  g_test_init (argc, argv, NULL);
}

/* Returns: (transfer full): a path in a fresh folder, where no diary is yet. */
char *
onward_test_diary_path (void)
{
  static int number;
  g_autofree char *folder = NULL;

  folder = g_strdup_printf ("%s/%d", own_folder (), number++);
  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  return g_build_filename (folder, "diary", "onward.db", NULL);
}

gboolean
onward_test_wake (gpointer data)
{
  return G_SOURCE_CONTINUE;
}

static void
answer_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  *(GAsyncResult **) data = g_object_ref (result);
}

OnwardStore *
onward_test_store_open (const char *path, GError **error)
{
  g_autoptr (OnwardStore) store = onward_store_new (path);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) local_error = NULL;

  onward_store_open_async (store, NULL, answer_cb, &result);
  ONWARD_TEST_UNTIL (result != NULL);
  if (!onward_store_open_finish (store, result, &local_error))
    {
      if (error == NULL)
        g_assert_no_error (local_error);
      g_propagate_error (error, g_steal_pointer (&local_error));
      return NULL;
    }
  return g_steal_pointer (&store);
}

/* Closes the store and lets go of it; nobody else may hold it any more. */
void
onward_test_store_close (OnwardStore *store)
{
  g_autoptr (GAsyncResult) result = NULL;
  gpointer watched = store;

  onward_store_close_async (store, answer_cb, &result);
  ONWARD_TEST_UNTIL (result != NULL);
  g_assert_true (onward_store_close_finish (store, result, NULL));
  g_clear_object (&result);
  /* Answers that were on their way when it closed still hold it. */
  g_object_add_weak_pointer (G_OBJECT (store), &watched);
  g_object_unref (store);
  ONWARD_TEST_UNTIL (watched == NULL);
}

gboolean
onward_test_try_save (OnwardStore *store, gpointer draft, GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  onward_store_save_one_async (store, draft, NULL, answer_cb, &result);
  ONWARD_TEST_UNTIL (result != NULL);
  return onward_store_save_finish (store, result, error);
}

void
onward_test_save (OnwardStore *store, gpointer draft)
{
  g_autoptr (GError) error = NULL;

  onward_test_try_save (store, draft, &error);
  g_assert_no_error (error);
}

OnwardUndo *
onward_test_remove (OnwardStore *store, gpointer record)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  OnwardUndo *undo;

  onward_store_remove_async (store, record, NULL, answer_cb, &result);
  ONWARD_TEST_UNTIL (result != NULL);
  undo = onward_store_remove_finish (store, result, &error);
  g_assert_no_error (error);
  return undo;
}

void
onward_test_restore (OnwardStore *store, OnwardUndo *undo)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  onward_store_restore_async (store, undo, NULL, answer_cb, &result);
  ONWARD_TEST_UNTIL (result != NULL);
  onward_store_restore_finish (store, result, &error);
  g_assert_no_error (error);
}

/* Returns: (transfer full) (nullable): the shared record, NULL when it is not there. */
gpointer
onward_test_load (OnwardStore *store, const OnwardRecordType *type, const char *uid)
{
  g_autoptr (GAsyncResult) result = NULL;

  onward_store_load_async (store, type, uid, NULL, answer_cb, &result);
  ONWARD_TEST_UNTIL (result != NULL);
  return onward_store_load_finish (store, result, NULL);
}

GPtrArray *
onward_test_find (OnwardStore *store, const OnwardQuery *query)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  GPtrArray *found;

  onward_store_find_async (store, query, NULL, answer_cb, &result);
  ONWARD_TEST_UNTIL (result != NULL);
  found = onward_store_find_finish (store, result, &error);
  g_assert_no_error (error);
  return found;
}

GPtrArray *
onward_test_search (OnwardStore *store, const char *words)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  GPtrArray *hits;

  onward_store_search_async (store, words, 20, NULL, answer_cb, &result);
  ONWARD_TEST_UNTIL (result != NULL);
  hits = onward_store_search_finish (store, result, &error);
  g_assert_no_error (error);
  return hits;
}

static void
fill_value (const OnwardField *field, OnwardValue *value, guint seed)
{
  g_autoptr (GEnumClass) klass = NULL;
  g_autofree char *word = g_strdup_printf ("%s-%u ü “x” <b>\n\t'; DROP", field->name, seed);
  const char *const tags[] = { word, "b", "a", NULL };

  switch (field->type)
    {
    case ONWARD_FIELD_TEXT:
      value->text = (g_free (value->text), g_strdup (word));
      break;
    case ONWARD_FIELD_NUMBER:
      value->number = seed % 2 || field->minimum == field->initial ? field->maximum : field->minimum;
      break;
    case ONWARD_FIELD_FLAG:
      value->number = !field->initial;
      break;
    case ONWARD_FIELD_DAY:
      value->text = (g_free (value->text), g_strdup_printf ("2024-02-%02u", 1 + seed % 29));
      break;
    case ONWARD_FIELD_MOMENT:
      value->number = 1700000000 + seed;
      break;
    case ONWARD_FIELD_LOCAL_TIME:
      value->text = (g_free (value->text), g_strdup_printf ("1999-12-%02uT23:59", 1 + seed % 31));
      break;
    case ONWARD_FIELD_CHOICE:
      klass = g_type_class_ref (field->choice ());
      value->number = klass->values[seed % klass->n_values].value;
      if (value->number == field->initial)
        value->number = klass->values[(seed + 1) % klass->n_values].value;
      break;
    case ONWARD_FIELD_TAGS:
      onward_field_set_tags (value, tags);
      break;
    case ONWARD_FIELD_REFERENCE:
      break;
    case ONWARD_FIELD_ITEMS:
      onward_field_set_text_form (field, value, "[{\"text\":\"ü\",\"done\":true},{\"b\":[1,null,2.5]}]", NULL);
      break;
    default:
      g_assert_not_reached ();
    }
}

/* Gives every field but the references a value that is hard to keep. */
void
onward_test_fill_snapshot (OnwardSnapshot *snapshot, guint seed)
{
  for (guint i = 0; i < snapshot->type->n_fields; i++)
    fill_value (&snapshot->type->fields[i], &snapshot->values[i], seed);
}

/* Lets the main loop do what is waiting, and no more. */
void
onward_test_drain (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}
