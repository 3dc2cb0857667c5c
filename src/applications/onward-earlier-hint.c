/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-earlier-hint.h"

#include "onward-employer.h"

/* Typing goes on meanwhile. */
#define DELAY_MS 250

/* Other records hold the same words; the name is compared exactly among so many of the newest. */
#define LIMIT 100

struct _OnwardEarlierHint
{
  GtkWidget parent_instance;

  /* template */
  GtkLabel *label;

  /* owned */
  OnwardWorkspace *workspace;
  GCancellable *cancellable;
  char *employer;
  char *uid;
  char *earlier; /* uid of the application it tells of */

  guint timer;
};

enum
{
  PROP_0,
  PROP_EMPLOYER,
  PROP_UID,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardEarlierHint, onward_earlier_hint, GTK_TYPE_WIDGET)

/* The newest that was sent; one that waits among the next ones counts when there is no other. */
static OnwardRecord *
pick (OnwardEarlierHint *self, GPtrArray *found)
{
  OnwardRecord *waiting = NULL;

  for (guint i = 0; i < found->len; i++)
    {
      OnwardRecord *record = g_ptr_array_index (found, i);

      if (g_str_equal (onward_record_get_uid (record), self->uid) ||
          !onward_employer_same (onward_record_get_text (record, ONWARD_JOB_APPLICATION_EMPLOYER),
                                 self->employer))
        continue;
      if (onward_record_get_number (record, ONWARD_JOB_APPLICATION_STAGE) != ONWARD_STAGE_NEXT_UP)
        return record;
      if (waiting == NULL)
        waiting = record;
    }
  return waiting;
}

static void
show (OnwardEarlierHint *self, OnwardRecord *earlier)
{
  g_autofree char *words = NULL;

  g_free (self->earlier);
  self->earlier = g_strdup (earlier != NULL ? onward_record_get_uid (earlier) : "");
  if (earlier != NULL)
    {
      words = onward_employer_say_earlier (ONWARD_JOB_APPLICATION (earlier),
                                           onward_workspace_get_today (self->workspace));
      gtk_label_set_label (self->label, words);
    }
  gtk_widget_set_visible (GTK_WIDGET (self), earlier != NULL);
}

static void
found_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardEarlierHint) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) found = onward_store_find_finish (ONWARD_STORE (store), result, &error);

  if (found != NULL)
    show (self, pick (self, found));
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    onward_workspace_fault (self->workspace, error);
}

static gboolean
look_cb (gpointer data)
{
  OnwardEarlierHint *self = data;
  g_autofree char *words = onward_employer_search_words (self->employer);
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_job_application_type);

  self->timer = 0;
  if (*words == '\0')
    {
      show (self, NULL);
      return G_SOURCE_REMOVE;
    }
  self->cancellable = g_cancellable_new ();
  onward_query_matching (query, words);
  onward_query_order_by (query, ONWARD_JOB_APPLICATION_MOVED, TRUE);
  onward_query_limit (query, LIMIT);
  onward_store_find_async (onward_workspace_get_store (self->workspace), query, self->cancellable, found_cb,
                           g_object_ref (self));
  return G_SOURCE_REMOVE;
}

static void
stop (OnwardEarlierHint *self)
{
  g_clear_handle_id (&self->timer, g_source_remove);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
}

static void
look (OnwardEarlierHint *self)
{
  stop (self);
  if (self->workspace != NULL)
    self->timer = g_timeout_add (DELAY_MS, look_cb, self);
}

/* A window of its own knows no "win.open"; the one that it stands before does. */
static void
open_cb (OnwardEarlierHint *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWindow *behind = GTK_IS_WINDOW (root) ? gtk_window_get_transient_for (GTK_WINDOW (root)) : NULL;
  g_autofree char *target = g_strconcat (onward_job_application_type.name, "/", self->earlier, NULL);

  gtk_widget_activate_action (behind != NULL ? GTK_WIDGET (behind) : GTK_WIDGET (self), "win.open", "s",
                              target);
  if (behind != NULL)
    gtk_window_close (GTK_WINDOW (root));
}

static void
set_text (OnwardEarlierHint *self, char **to, const char *text)
{
  if (g_strcmp0 (*to, text) == 0)
    return;
  g_free (*to);
  *to = g_strdup (text != NULL ? text : "");
  look (self);
}

static void
onward_earlier_hint_dispose (GObject *object)
{
  OnwardEarlierHint *self = ONWARD_EARLIER_HINT (object);
  GtkWidget *child;

  stop (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_EARLIER_HINT);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_earlier_hint_parent_class)->dispose (object);
}

static void
onward_earlier_hint_finalize (GObject *object)
{
  OnwardEarlierHint *self = ONWARD_EARLIER_HINT (object);

  g_free (self->employer);
  g_free (self->uid);
  g_free (self->earlier);
  G_OBJECT_CLASS (onward_earlier_hint_parent_class)->finalize (object);
}

static void
onward_earlier_hint_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardEarlierHint *self = ONWARD_EARLIER_HINT (object);

  switch (prop_id)
    {
    case PROP_EMPLOYER:
      set_text (self, &self->employer, g_value_get_string (value));
      break;
    case PROP_UID:
      set_text (self, &self->uid, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_earlier_hint_class_init (OnwardEarlierHintClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = onward_earlier_hint_dispose;
  object_class->finalize = onward_earlier_hint_finalize;
  object_class->set_property = onward_earlier_hint_set_property;

  properties[PROP_EMPLOYER] = g_param_spec_string ("employer", NULL, NULL, "", flags);
  properties[PROP_UID] = g_param_spec_string ("uid", NULL, NULL, "", flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/applications/onward-earlier-hint.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardEarlierHint, label);
  gtk_widget_class_bind_template_callback (widget_class, open_cb);
}

static void
onward_earlier_hint_init (OnwardEarlierHint *self)
{
  self->employer = g_strdup ("");
  self->uid = g_strdup ("");
  self->earlier = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
onward_earlier_hint_set_workspace (OnwardEarlierHint *self, OnwardWorkspace *workspace)
{
  g_return_if_fail (ONWARD_IS_EARLIER_HINT (self));
  g_return_if_fail (self->workspace == NULL);
  self->workspace = g_object_ref (workspace);
  look (self);
}
