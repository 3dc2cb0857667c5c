/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-trouble.h"

#include <glib/gi18n.h>

#include "onward-error.h"
#include "onward-file-chooser.h"

struct _OnwardTrouble
{
  GtkWidget parent_instance;

  /* template */
  AdwStatusPage *status_page;
  GtkLabel *safe_label;
  GtkLabel *path_label;
  GtkLabel *detail_label;
  GtkWidget *retry_button;
  GtkWidget *choose_button;

  /* owned */
  char *path;

  GtkWidget *first; /* of the buttons, the one to try first */
};

enum
{
  RETRY,
  CHOOSE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardTrouble, onward_trouble, GTK_TYPE_WIDGET)

/* What is told of a fault. */
typedef struct
{
  const char *title;
  const char *advice;
  const char *safe;
} Words;

#define NOT_CHANGED N_("The file was not changed.")

static Words
words_for (OnwardError code)
{
  switch (code)
    {
    case ONWARD_ERROR_NOT_A_DIARY:
      return (Words) { N_("This Is Not an Onward Diary"),
                       N_("The file is something else, so Onward leaves it alone. If your diary is in another place, "
                          "choose it there. To start anew here, move this file away first."),
                       NOT_CHANGED };
    case ONWARD_ERROR_NEWER:
      return (Words) { N_("Your Diary Is Newer than This Onward"),
                       N_("A newer Onward wrote it, and this one would not understand all of it. Update Onward, then "
                          "try again."),
                       NOT_CHANGED };
    case ONWARD_ERROR_DAMAGED:
      return (Words) { N_("Your Diary Is Damaged"),
                       N_("Part of the file cannot be read, perhaps after a disk error. If you have a copy, choose it. "
                          "Keep the damaged file too: much of it can often be brought back."),
                       N_("Onward writes nothing to a damaged file.") };
    case ONWARD_ERROR_UNREADABLE:
      return (Words) { N_("Your Diary Cannot Be Read"),
                       N_("You do not have the permission to read the file or its folder. Give yourself access to it, "
                          "then try again."),
                       NOT_CHANGED };
    case ONWARD_ERROR_READ_ONLY:
      return (Words) { N_("Your Diary Cannot Be Written To"),
                       N_("The file or its folder is read-only, so nothing you write could be kept. Make it writable, "
                          "then try again."),
                       NOT_CHANGED };
    case ONWARD_ERROR_FULL:
      return (Words) { N_("The Disk Is Full"),
                       N_("There is no room to keep what you would write. Free some space, then try again."),
                       N_("What was saved before is safe.") };
    case ONWARD_ERROR_BUSY:
      return (Words) { N_("Your Diary Is in Use"),
                       N_("Another program holds it and does not let go. Close that program, or wait a moment, then "
                          "try again."),
                       NOT_CHANGED };
    case ONWARD_ERROR_INVALID:
    case ONWARD_ERROR_NOT_FOUND:
    case ONWARD_ERROR_FAILED:
    default:
      return (Words) { N_("Your Diary Could Not Be Opened"), N_("Something got in the way. You can try again."),
                       NOT_CHANGED };
    }
}

static void
retry (GtkWidget *widget, const char *action, GVariant *parameter)
{
  g_signal_emit (widget, signals[RETRY], 0);
}

static void
chosen_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GFile) file = onward_choose_file_finish (result);

  if (file != NULL)
    g_signal_emit (source, signals[CHOOSE], 0, file);
}

static void
choose (GtkWidget *widget, const char *action, GVariant *parameter)
{
  static const char *const patterns[] = { "*.db", NULL };

  onward_choose_file_to_open_async (widget, _("Choose a Diary"), _("Onward diaries"), patterns, chosen_cb, NULL);
}

static void
folder (GtkWidget *widget, const char *action, GVariant *parameter)
{
  g_autofree char *path = g_path_get_dirname (ONWARD_TROUBLE (widget)->path);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autofree char *uri = g_file_get_uri (file);
  GtkRoot *root = gtk_widget_get_root (widget);

  gtk_show_uri (GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, uri, GDK_CURRENT_TIME);
}

static gboolean
onward_trouble_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (ONWARD_TROUBLE (widget)->first);
}

static void
onward_trouble_dispose (GObject *object)
{
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_TROUBLE);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (onward_trouble_parent_class)->dispose (object);
}

static void
onward_trouble_finalize (GObject *object)
{
  g_free (ONWARD_TROUBLE (object)->path);
  G_OBJECT_CLASS (onward_trouble_parent_class)->finalize (object);
}

static void
onward_trouble_class_init (OnwardTroubleClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = onward_trouble_dispose;
  object_class->finalize = onward_trouble_finalize;
  widget_class->grab_focus = onward_trouble_grab_focus;

  signals[RETRY] = g_signal_new ("retry", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 0);
  signals[CHOOSE] = g_signal_new ("choose", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_FILE);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/shell/onward-trouble.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardTrouble, status_page);
  gtk_widget_class_bind_template_child (widget_class, OnwardTrouble, safe_label);
  gtk_widget_class_bind_template_child (widget_class, OnwardTrouble, path_label);
  gtk_widget_class_bind_template_child (widget_class, OnwardTrouble, detail_label);
  gtk_widget_class_bind_template_child (widget_class, OnwardTrouble, retry_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardTrouble, choose_button);
  gtk_widget_class_install_action (widget_class, "trouble.retry", NULL, retry);
  gtk_widget_class_install_action (widget_class, "trouble.choose", NULL, choose);
  gtk_widget_class_install_action (widget_class, "trouble.folder", NULL, folder);
}

static void
onward_trouble_init (OnwardTrouble *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
onward_trouble_new (const GError *error, const char *path)
{
  OnwardTrouble *self = g_object_new (ONWARD_TYPE_TROUBLE, NULL);
  OnwardError code = error->domain == ONWARD_ERROR ? (OnwardError) error->code : ONWARD_ERROR_FAILED;
  Words words = words_for (code);

  self->path = g_strdup (path);
  /* A file that is another thing, or is broken, will be so the next time. */
  self->first = code == ONWARD_ERROR_NOT_A_DIARY || code == ONWARD_ERROR_DAMAGED ? self->choose_button
                                                                                : self->retry_button;
  gtk_widget_add_css_class (self->first, "suggested-action");
  adw_status_page_set_title (self->status_page, _(words.title));
  adw_status_page_set_description (self->status_page, _(words.advice));
  gtk_label_set_label (self->safe_label, _(words.safe));
  gtk_label_set_label (self->path_label, path);
  gtk_label_set_label (self->detail_label, error->message);
  return GTK_WIDGET (self);
}
