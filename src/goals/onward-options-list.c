/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-options-list.h"

#include <glib/gi18n-lib.h>

#include "onward-job-application.h"
#include "onward-options-row.h"
#include "onward-skill-goal.h"

#define CELL_KEY "onward-cell"
#define DELAY_MS 300

struct _OnwardOptionsList
{
  AdwBin parent_instance;

  /* template */
  GtkWidget *suggestion;
  GtkLabel *suggested;
  GtkWidget *goal_button;
  GtkWidget *none;
  GtkListBox *roles;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardRecord *profile;
  GPtrArray *options;
  GHashTable *tally;
  GCancellable *cancellable;
  char *sides; /* what the rows are made of */

  guint timer;
  gboolean stale;
};

G_DEFINE_FINAL_TYPE (OnwardOptionsList, onward_options_list, ADW_TYPE_BIN)

/* Counting, away from the interface */

typedef struct
{
  OnwardSnapshot *profile;
  GPtrArray *applications;
} Count;

static void
count_free (gpointer data)
{
  Count *count = data;

  onward_snapshot_unref (count->profile);
  g_ptr_array_unref (count->applications);
  g_free (count);
}

static void
work (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Count *count = data;

  g_task_return_pointer (task, onward_options_tally (count->profile, count->applications),
                         (GDestroyNotify) g_hash_table_unref);
}

static void refresh (OnwardOptionsList *self);

static void
counted_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  OnwardOptionsList *self = ONWARD_OPTIONS_LIST (source);
  GHashTable *tally = g_task_propagate_pointer (G_TASK (result), NULL);

  if (tally == NULL)
    return;
  g_clear_pointer (&self->tally, g_hash_table_unref);
  self->tally = tally;
  refresh (self);
}

static void
dumped_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  OnwardOptionsList *self = g_task_get_source_object (task);
  g_autoptr (GError) error = NULL;
  GPtrArray *applications = onward_store_dump_finish (ONWARD_STORE (store), result, &error);
  Count *count;

  if (applications == NULL || self->profile == NULL)
    {
      if (applications != NULL)
        g_ptr_array_unref (applications);
      else if (self->workspace != NULL)
        onward_workspace_fault (self->workspace, error);
      g_task_return_pointer (task, NULL, NULL);
      return;
    }
  count = g_new0 (Count, 1);
  count->applications = applications;
  count->profile = onward_record_snapshot (self->profile);
  g_task_set_task_data (task, count, count_free);
  g_task_run_in_thread (task, work);
}

static gboolean
count_cb (gpointer data)
{
  OnwardOptionsList *self = data;

  self->timer = 0;
  self->stale = FALSE;
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  onward_store_dump_async (onward_workspace_get_store (self->workspace), &onward_job_application_type, self->cancellable,
                           dumped_cb, g_task_new (self, self->cancellable, counted_cb, NULL));
  return G_SOURCE_REMOVE;
}

static void
count_soon (OnwardOptionsList *self)
{
  self->stale = TRUE;
  if (self->timer == 0 && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->timer = g_timeout_add (DELAY_MS, count_cb, self);
}

/* Rows */

static OnwardOption *
option_of (OnwardOptionsList *self, GtkWidget *row)
{
  return self->options->pdata[GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (row), CELL_KEY))];
}

static void
said_cb (GtkWidget *row, int open, const char *note, OnwardOptionsList *self)
{
  g_autofree char *options = onward_options_say_open (onward_record_get_text (self->profile, ONWARD_SEARCH_PROFILE_OPTIONS),
                                                      option_of (self, row), open, note);

  onward_record_set_text (self->profile, ONWARD_SEARCH_PROFILE_OPTIONS, options);
}

/* The rows of a role are built when somebody wants to see them. */
static void
expanded_cb (GtkWidget *expander, GParamSpec *pspec, OnwardOptionsList *self)
{
  GPtrArray *rows = g_object_get_data (G_OBJECT (expander), "rows");
  guint first = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (expander), CELL_KEY));
  const OnwardOption *role = self->options->pdata[first];

  if (!adw_expander_row_get_expanded (ADW_EXPANDER_ROW (expander)) || rows->len > 0)
    return;
  for (guint i = first; i < self->options->len; i++)
    {
      const OnwardOption *option = self->options->pdata[i];
      GtkWidget *row;

      if (!g_str_equal (option->role, role->role))
        break;
      row = onward_options_row_new ();
      g_object_set_data (G_OBJECT (row), CELL_KEY, GUINT_TO_POINTER (i));
      onward_options_row_show (ONWARD_OPTIONS_ROW (row), option);
      g_signal_connect_object (row, "said", G_CALLBACK (said_cb), self, 0);
      adw_expander_row_add_row (ADW_EXPANDER_ROW (expander), row);
      g_ptr_array_add (rows, row);
    }
}

static void
say_role (OnwardOptionsList *self, GtkWidget *expander)
{
  guint first = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (expander), CELL_KEY)), n_said = 0, n_tried = 0;
  const OnwardOption *role = self->options->pdata[first];
  g_autofree char *subtitle = NULL;
  g_autofree char *said = NULL;
  g_autofree char *tried = NULL;

  for (guint i = first; i < self->options->len; i++)
    {
      const OnwardOption *option = self->options->pdata[i];

      if (!g_str_equal (option->role, role->role))
        break;
      n_said += option->open > 0;
      n_tried += option->n_tried > 0;
    }
  said = g_strdup_printf (ngettext ("open to %u", "open to %u", n_said), n_said);
  tried = g_strdup_printf (ngettext ("%u tried", "%u tried", n_tried), n_tried);
  subtitle = g_strdup_printf ("%s · %s", said, tried);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (expander), *role->role != '\0' ? role->role : _("Any role"));
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (expander), subtitle);
}

static GtkWidget *
expander_new (OnwardOptionsList *self, guint first)
{
  GtkWidget *expander = adw_expander_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (expander), FALSE);
  g_object_set_data (G_OBJECT (expander), CELL_KEY, GUINT_TO_POINTER (first));
  g_object_set_data_full (G_OBJECT (expander), "rows", g_ptr_array_new (), (GDestroyNotify) g_ptr_array_unref);
  g_signal_connect_object (expander, "notify::expanded", G_CALLBACK (expanded_cb), self, 0);
  return expander;
}

static void
rebuild (OnwardOptionsList *self)
{
  GtkWidget *child;
  g_autofree char *open = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->roles))) != NULL)
    {
      if (open == NULL && adw_expander_row_get_expanded (ADW_EXPANDER_ROW (child)))
        open = g_strdup (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (child)));
      gtk_list_box_remove (self->roles, child);
    }
  for (guint i = 0; i < self->options->len; i++)
    {
      const OnwardOption *option = self->options->pdata[i], *before = i > 0 ? self->options->pdata[i - 1] : NULL;

      if (before != NULL && g_str_equal (before->role, option->role))
        continue;
      child = expander_new (self, i);
      gtk_list_box_append (self->roles, child);
      say_role (self, child);
      if (g_strcmp0 (open, adw_preferences_row_get_title (ADW_PREFERENCES_ROW (child))) == 0)
        adw_expander_row_set_expanded (ADW_EXPANDER_ROW (child), TRUE);
    }
}

static void
update (OnwardOptionsList *self)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->roles)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GPtrArray *rows = g_object_get_data (G_OBJECT (child), "rows");

      say_role (self, child);
      for (guint i = 0; i < rows->len; i++)
        onward_options_row_show (rows->pdata[i], option_of (self, rows->pdata[i]));
    }
}

/* What to try */

static const OnwardOption *
find_suggestion (OnwardOptionsList *self)
{
  return self->tally != NULL ? onward_options_suggest (self->options, onward_workspace_get_today (self->workspace)) : NULL;
}

static void
show_suggestion (OnwardOptionsList *self)
{
  const OnwardOption *option = find_suggestion (self);
  g_autofree char *said = option != NULL ? onward_option_say (option) : g_strdup ("");

  if (!g_str_equal (gtk_label_get_label (self->suggested), said))
    gtk_widget_set_sensitive (self->goal_button, TRUE);
  gtk_label_set_label (self->suggested, said);
  gtk_widget_set_visible (self->suggestion, option != NULL);
}

static void
goal_cb (OnwardOptionsList *self)
{
  const OnwardOption *option = find_suggestion (self);
  g_autoptr (OnwardRecord) goal = NULL;
  g_autofree char *said = NULL;
  g_autofree char *title = NULL;

  if (option == NULL)
    return;
  said = onward_option_say (option);
  /* Translators: a goal; %s is such as “Nurse · Health · York” */
  title = g_strdup_printf (_("One application: %s"), said);
  goal = g_object_new (ONWARD_TYPE_GOAL, "title", title, "kind", ONWARD_GOAL_KIND_APPLYING, "source",
                       _("Something new, out of what you want"), NULL);
  gtk_widget_set_sensitive (self->goal_button, FALSE);
  onward_skill_goal_add (self->workspace, goal, NULL, NULL);
}

static void
refresh (OnwardOptionsList *self)
{
  static const guint fields[] = { ONWARD_SEARCH_PROFILE_ROLES, ONWARD_SEARCH_PROFILE_INDUSTRIES, ONWARD_SEARCH_PROFILE_PLACES };
  g_autoptr (GString) sides = g_string_new ("");

  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      g_autofree char *side = g_strjoinv ("\n", (char **) onward_record_get_tags (self->profile, fields[i]));

      g_string_append_printf (sides, "%s\t", side);
    }
  g_clear_pointer (&self->options, g_ptr_array_unref);
  self->options = onward_options_read (self->profile, self->tally);
  if (g_strcmp0 (self->sides, sides->str) == 0)
    update (self);
  else
    {
      g_free (self->sides);
      self->sides = g_strdup (sides->str);
      rebuild (self);
      count_soon (self);
    }
  gtk_widget_set_visible (self->none, self->options->len == 0);
  gtk_widget_set_visible (GTK_WIDGET (self->roles), self->options->len > 0);
  show_suggestion (self);
}

static void
changed_cb (OnwardOptionsList *self, const char *type)
{
  if (g_str_equal (type, onward_job_application_type.name))
    count_soon (self);
}

static void
onward_options_list_map (GtkWidget *widget)
{
  OnwardOptionsList *self = ONWARD_OPTIONS_LIST (widget);

  GTK_WIDGET_CLASS (onward_options_list_parent_class)->map (widget);
  if (self->stale && self->profile != NULL)
    count_soon (self);
}

static void
onward_options_list_dispose (GObject *object)
{
  OnwardOptionsList *self = ONWARD_OPTIONS_LIST (object);

  g_clear_handle_id (&self->timer, g_source_remove);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (self->profile != NULL)
    g_signal_handlers_disconnect_by_data (self->profile, self);
  g_clear_object (&self->profile);
  g_clear_object (&self->workspace);
  /* Disposing of the template would take the child from under AdwBin. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_OPTIONS_LIST);
  G_OBJECT_CLASS (onward_options_list_parent_class)->dispose (object);
}

static void
onward_options_list_finalize (GObject *object)
{
  OnwardOptionsList *self = ONWARD_OPTIONS_LIST (object);

  g_clear_pointer (&self->options, g_ptr_array_unref);
  g_clear_pointer (&self->tally, g_hash_table_unref);
  g_free (self->sides);
  G_OBJECT_CLASS (onward_options_list_parent_class)->finalize (object);
}

static void
onward_options_list_class_init (OnwardOptionsListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = onward_options_list_dispose;
  object_class->finalize = onward_options_list_finalize;
  widget_class->map = onward_options_list_map;
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/goals/onward-options-list.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardOptionsList, suggestion);
  gtk_widget_class_bind_template_child (widget_class, OnwardOptionsList, suggested);
  gtk_widget_class_bind_template_child (widget_class, OnwardOptionsList, goal_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardOptionsList, none);
  gtk_widget_class_bind_template_child (widget_class, OnwardOptionsList, roles);
  gtk_widget_class_bind_template_callback (widget_class, goal_cb);
}

static void
onward_options_list_init (OnwardOptionsList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
onward_options_list_set_up (OnwardOptionsList *self, OnwardWorkspace *workspace, OnwardRecord *profile)
{
  static const char *const watched[] = { "notify::roles", "notify::industries", "notify::places", "notify::options" };

  g_return_if_fail (ONWARD_IS_OPTIONS_LIST (self) && self->workspace == NULL);
  self->workspace = g_object_ref (workspace);
  self->profile = g_object_ref (profile);
  for (gsize i = 0; i < G_N_ELEMENTS (watched); i++)
    g_signal_connect_object (profile, watched[i], G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (onward_workspace_get_store (workspace), "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "notify::today", G_CALLBACK (show_suggestion), self, G_CONNECT_SWAPPED);
  self->stale = TRUE;
  refresh (self);
}
