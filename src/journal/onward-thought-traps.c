/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-thought-traps.h"

#include "onward-own-trap-dialog.h"
#include "onward-trap-row.h"

/* Nobody has more of their own. */
#define OWN_MOST 200

struct _OnwardThoughtTraps
{
  GtkWidget parent_instance;

  /* template */
  GtkBox *rows;

  /* owned */
  OnwardWorkspace *workspace;
  GPtrArray *own;
  GStrv traps;

  gboolean quiet; /* the rows are being made or set, not ticked */
};

enum
{
  PROP_0,
  PROP_WORKSPACE,
  PROP_TRAPS,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

enum
{
  OWN_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardThoughtTraps, onward_thought_traps, GTK_TYPE_WIDGET)

#define FOR_EACH_ROW(self, row)                                                                  \
  for (GtkWidget * row = gtk_widget_get_first_child (GTK_WIDGET ((self)->rows)); row != NULL;    \
       row = gtk_widget_get_next_sibling (row))

/* The ids that no row stands for, of traps that are gone, stay with the thought. */
static gboolean
has_row (OnwardThoughtTraps *self, const char *id)
{
  FOR_EACH_ROW (self, row)
    {
      if (g_str_equal (onward_trap_row_get_id (ONWARD_TRAP_ROW (row)), id))
        return TRUE;
    }
  return FALSE;
}

static void
ticked_cb (OnwardThoughtTraps *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  if (self->quiet)
    return;
  for (guint i = 0; self->traps[i] != NULL; i++)
    {
      if (!has_row (self, self->traps[i]))
        g_strv_builder_add (builder, self->traps[i]);
    }
  FOR_EACH_ROW (self, row)
    {
      if (onward_trap_row_get_active (ONWARD_TRAP_ROW (row)))
        g_strv_builder_add (builder, onward_trap_row_get_id (ONWARD_TRAP_ROW (row)));
    }
  g_strfreev (self->traps);
  self->traps = g_strv_builder_end (builder);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TRAPS]);
}

static void
tick (OnwardThoughtTraps *self)
{
  self->quiet = TRUE;
  FOR_EACH_ROW (self, row)
    onward_trap_row_set_active (ONWARD_TRAP_ROW (row), g_strv_contains ((const char *const *) self->traps,
                                                                        onward_trap_row_get_id (ONWARD_TRAP_ROW (row))));
  self->quiet = FALSE;
}

static void
edit_cb (OnwardThoughtTraps *self, OnwardTrapRow *row)
{
  onward_own_trap_dialog_present (GTK_WIDGET (self), self->workspace, onward_trap_row_get_own (row));
}

static void
add_row (OnwardThoughtTraps *self, GtkWidget *row)
{
  g_signal_connect_object (row, "notify::active", G_CALLBACK (ticked_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "edit", G_CALLBACK (edit_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (self->rows, row);
}

/* One that was retired is offered no more, but stays where it was ticked. */
static gboolean
is_offered (OnwardThoughtTraps *self, OnwardRecord *trap)
{
  return !onward_record_get_number (trap, ONWARD_OWN_TRAP_RETIRED) ||
         g_strv_contains ((const char *const *) self->traps, onward_record_get_uid (trap));
}

/* The rows of the shipped ones stay, and the focus in them. */
static void
show_own (OnwardThoughtTraps *self)
{
  GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->rows));

  self->quiet = TRUE;
  while (row != NULL)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (row);

      if (onward_trap_row_get_own (ONWARD_TRAP_ROW (row)) != NULL)
        gtk_box_remove (self->rows, row);
      row = next;
    }
  for (guint i = 0; i < self->own->len; i++)
    {
      if (is_offered (self, self->own->pdata[i]))
        add_row (self, onward_trap_row_new_own (self->own->pdata[i]));
    }
  tick (self);
}

static void
own_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardThoughtTraps) self = data;
  GPtrArray *own = onward_store_find_finish (ONWARD_STORE (source), result, NULL);

  if (own == NULL)
    return;
  g_ptr_array_unref (self->own);
  self->own = own;
  if (self->workspace == NULL)
    return;
  show_own (self);
  g_signal_emit (self, signals[OWN_CHANGED], 0);
}

static void
look (OnwardThoughtTraps *self)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_own_trap_type);

  onward_query_limit (query, OWN_MOST);
  onward_store_find_async (onward_workspace_get_store (self->workspace), query, NULL, own_cb, g_object_ref (self));
}

static void
store_changed_cb (OnwardThoughtTraps *self, const char *type)
{
  if (g_str_equal (type, onward_own_trap_type.name))
    look (self);
}

static void
add_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  onward_own_trap_dialog_present (widget, ONWARD_THOUGHT_TRAPS (widget)->workspace, NULL);
}

static void
set_workspace (OnwardThoughtTraps *self, OnwardWorkspace *workspace)
{
  if (workspace == NULL || !g_set_object (&self->workspace, workspace))
    return;
  g_signal_connect_object (onward_workspace_get_store (workspace), "changed", G_CALLBACK (store_changed_cb), self,
                           G_CONNECT_SWAPPED);
  look (self);
}

static void
set_traps (OnwardThoughtTraps *self, const char *const *traps)
{
  static const char *const none[] = { NULL };

  traps = traps != NULL ? traps : none;
  if (g_strv_equal ((const char *const *) self->traps, traps))
    return;
  g_strfreev (self->traps);
  self->traps = g_strdupv ((char **) traps);
  if (!self->quiet)
    show_own (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TRAPS]);
}

static void
onward_thought_traps_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardThoughtTraps *self = ONWARD_THOUGHT_TRAPS (object);

  switch (prop_id)
    {
    case PROP_WORKSPACE:
      g_value_set_object (value, self->workspace);
      break;
    case PROP_TRAPS:
      g_value_set_boxed (value, self->traps);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_thought_traps_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_WORKSPACE:
      set_workspace (ONWARD_THOUGHT_TRAPS (object), g_value_get_object (value));
      break;
    case PROP_TRAPS:
      set_traps (ONWARD_THOUGHT_TRAPS (object), g_value_get_boxed (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static gboolean
onward_thought_traps_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (gtk_widget_get_first_child (GTK_WIDGET (ONWARD_THOUGHT_TRAPS (widget)->rows)));
}

static void
onward_thought_traps_dispose (GObject *object)
{
  OnwardThoughtTraps *self = ONWARD_THOUGHT_TRAPS (object);
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_THOUGHT_TRAPS);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_thought_traps_parent_class)->dispose (object);
}

static void
onward_thought_traps_finalize (GObject *object)
{
  OnwardThoughtTraps *self = ONWARD_THOUGHT_TRAPS (object);

  g_ptr_array_unref (self->own);
  g_strfreev (self->traps);
  G_OBJECT_CLASS (onward_thought_traps_parent_class)->finalize (object);
}

static void
onward_thought_traps_class_init (OnwardThoughtTrapsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = onward_thought_traps_dispose;
  object_class->finalize = onward_thought_traps_finalize;
  object_class->get_property = onward_thought_traps_get_property;
  object_class->set_property = onward_thought_traps_set_property;
  widget_class->grab_focus = onward_thought_traps_grab_focus;

  properties[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, ONWARD_TYPE_WORKSPACE, flags);
  properties[PROP_TRAPS] = g_param_spec_boxed ("traps", NULL, NULL, G_TYPE_STRV, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  /* The person's own traps are other ones, or have other words. */
  signals[OWN_CHANGED] = g_signal_new ("own-changed", ONWARD_TYPE_THOUGHT_TRAPS, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                       NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/journal/onward-thought-traps.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardThoughtTraps, rows);
  gtk_widget_class_install_action (widget_class, "traps.add", NULL, add_action);
}

static void
onward_thought_traps_init (OnwardThoughtTraps *self)
{
  guint n_traps;
  const OnwardTrap *traps = onward_traps (&n_traps);

  self->own = g_ptr_array_new_with_free_func (g_object_unref);
  self->traps = g_new0 (char *, 1);
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < n_traps; i++)
    add_row (self, onward_trap_row_new (&traps[i]));
}

GPtrArray *
onward_thought_traps_get_own (OnwardThoughtTraps *self)
{
  g_return_val_if_fail (ONWARD_IS_THOUGHT_TRAPS (self), NULL);
  return self->own;
}
