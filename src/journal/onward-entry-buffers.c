/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-entry-buffers.h"

/* Some ten megabytes at most, with what GTK needs around the characters. */
#define MAX_BUFFERS 24
#define MAX_CHARS 2000000

typedef struct
{
  char *uid;
  GtkTextBuffer *buffer;
} Kept;

struct _OnwardEntryBuffers
{
  GQueue kept; /* of Kept, the one that was left last in front */
};

static void
kept_free (Kept *kept)
{
  g_free (kept->uid);
  g_object_unref (kept->buffer);
  g_free (kept);
}

static GList *
find (OnwardEntryBuffers *self, const char *uid)
{
  for (GList *l = self->kept.head; l != NULL; l = l->next)
    {
      if (g_str_equal (((Kept *) l->data)->uid, uid))
        return l;
    }
  return NULL;
}

static void
forget (OnwardEntryBuffers *self, const char *uid)
{
  GList *link = find (self, uid);

  if (link == NULL)
    return;
  kept_free (link->data);
  g_queue_delete_link (&self->kept, link);
}

/* The one left last stays, however long it is. */
static void
keep_small (OnwardEntryBuffers *self)
{
  int chars = 0;
  guint n = 0;

  for (GList *l = self->kept.head; l != NULL; l = l->next)
    {
      chars += gtk_text_buffer_get_char_count (((Kept *) l->data)->buffer);
      n++;
      if (n == 1 || (n <= MAX_BUFFERS && chars <= MAX_CHARS))
        continue;
      while (self->kept.length >= n)
        kept_free (g_queue_pop_tail (&self->kept));
      return;
    }
}

OnwardEntryBuffers *
onward_entry_buffers_new (void)
{
  OnwardEntryBuffers *self = g_new0 (OnwardEntryBuffers, 1);

  g_queue_init (&self->kept);
  return self;
}

void
onward_entry_buffers_free (OnwardEntryBuffers *self)
{
  g_queue_clear_full (&self->kept, (GDestroyNotify) kept_free);
  g_free (self);
}

/* Keeps the text of the entry @uid, which is being left.  What has nothing to take back is not worth
 * keeping. */
void
onward_entry_buffers_keep (OnwardEntryBuffers *self, const char *uid, GtkTextBuffer *buffer)
{
  Kept *kept;

  forget (self, uid);
  if (!gtk_text_buffer_get_can_undo (buffer) && !gtk_text_buffer_get_can_redo (buffer))
    return;
  kept = g_new0 (Kept, 1);
  kept->uid = g_strdup (uid);
  kept->buffer = g_object_ref (buffer);
  g_queue_push_head (&self->kept, kept);
  keep_small (self);
}

/* Returns: (transfer full) (nullable): what was kept of the entry @uid, unless it says something else
 * than @text: then the entry was changed elsewhere, and there is no way back from what it says. */
GtkTextBuffer *
onward_entry_buffers_take (OnwardEntryBuffers *self, const char *uid, const char *text)
{
  g_autoptr (GtkTextBuffer) buffer = NULL;
  g_autofree char *says = NULL;
  GtkTextIter start, end;
  GList *link = find (self, uid);

  if (link == NULL)
    return NULL;
  buffer = g_object_ref (((Kept *) link->data)->buffer);
  forget (self, uid);
  gtk_text_buffer_get_bounds (buffer, &start, &end);
  says = gtk_text_buffer_get_slice (buffer, &start, &end, TRUE);
  return g_str_equal (says, text) ? g_steal_pointer (&buffer) : NULL;
}
