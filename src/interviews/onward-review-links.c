/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-review-links.h"

#include "onward-record-link.h"
#include "onward-wrap-layout.h"

struct _OnwardReviewLinks
{
  GtkWidget parent_instance;

  /* owned */
  OnwardWorkspace *workspace;
  char *led;
};

G_DEFINE_FINAL_TYPE (OnwardReviewLinks, onward_review_links, GTK_TYPE_WIDGET)

static void
clear (OnwardReviewLinks *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
}

static void
fill (OnwardReviewLinks *self)
{
  g_auto (GStrv) targets = g_strsplit (self->led, " ", -1);

  clear (self);
  for (guint i = 0; targets[i] != NULL; i++)
    {
      g_auto (GStrv) parts = g_strsplit (targets[i], "/", 2);
      GtkWidget *link;

      if (parts[0] == NULL || parts[1] == NULL)
        continue;
      link = g_object_new (ONWARD_TYPE_RECORD_LINK, "record-type", parts[0], "uid", parts[1], "workspace",
                           self->workspace, NULL);
      gtk_widget_set_parent (link, GTK_WIDGET (self));
    }
  gtk_widget_set_visible (GTK_WIDGET (self), *self->led != '\0');
}

/* One may have been let go, or be back. */
static void
changed_cb (OnwardReviewLinks *self, const char *type, const char *const *uids)
{
  for (guint i = 0; uids[i] != NULL; i++)
    {
      g_autofree char *target = g_strdup_printf ("%s/%s", type, uids[i]);

      if (strstr (self->led, target) != NULL)
        {
          fill (self);
          return;
        }
    }
}

static void
onward_review_links_dispose (GObject *object)
{
  OnwardReviewLinks *self = ONWARD_REVIEW_LINKS (object);

  clear (self);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_review_links_parent_class)->dispose (object);
}

static void
onward_review_links_finalize (GObject *object)
{
  g_free (ONWARD_REVIEW_LINKS (object)->led);
  G_OBJECT_CLASS (onward_review_links_parent_class)->finalize (object);
}

static void
onward_review_links_class_init (OnwardReviewLinksClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = onward_review_links_dispose;
  object_class->finalize = onward_review_links_finalize;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), ONWARD_TYPE_WRAP_LAYOUT);
}

static void
onward_review_links_init (OnwardReviewLinks *self)
{
  self->led = g_strdup ("");
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

void
onward_review_links_show (OnwardReviewLinks *self, OnwardWorkspace *workspace, const char *led)
{
  g_return_if_fail (ONWARD_IS_REVIEW_LINKS (self));
  if (g_str_equal (self->led, led))
    return;
  if (self->workspace == NULL)
    {
      self->workspace = g_object_ref (workspace);
      g_signal_connect_object (onward_workspace_get_store (workspace), "changed", G_CALLBACK (changed_cb), self,
                               G_CONNECT_SWAPPED);
    }
  g_free (self->led);
  self->led = g_strdup (led);
  fill (self);
}
