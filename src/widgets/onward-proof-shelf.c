/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-proof-shelf.h"

#include <glib/gi18n.h>

#include "onward-drag.h"
#include "onward-entry.h"
#include "onward-proof.h"

#define SHOWN 3
/* So many of the newest take turns. */
#define IN_TURN 90
#define FOUND 6
#define LOOK_DELAY_MS 200

struct _OnwardProofShelf
{
  GtkWidget parent_instance;

  /* template */
  GtkListBox *rows;
  GtkEditable *search;
  GtkWidget *nothing;

  /* owned */
  OnwardWorkspace *workspace;
  GCancellable *cancellable;

  guint timer;
  gboolean pickable;
};

enum
{
  PROP_0,
  PROP_WORKSPACE,
  PROP_PICKABLE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

enum
{
  PICKED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardProofShelf, onward_proof_shelf, GTK_TYPE_WIDGET)

#define PROOF_KEY "onward-proof"

static GdkContentProvider *
prepare_cb (GtkDragSource *source, double x, double y, GtkWidget *row)
{
  return gdk_content_provider_new_typed (ONWARD_TYPE_ENTRY, g_object_get_data (G_OBJECT (row), PROOF_KEY));
}

static GtkWidget *
row_label_new (OnwardRecord *proof)
{
  g_autofree char *title = onward_record_dup_title (proof);
  GtkWidget *label = gtk_label_new (title);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_lines (GTK_LABEL (label), 2);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_hexpand (label, TRUE);
  return label;
}

static GtkWidget *
row_new (OnwardProofShelf *self, OnwardRecord *proof)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *image = gtk_image_new_from_icon_name (onward_entry_kind_icon (ONWARD_ENTRY_KIND_PROOF));

  gtk_widget_add_css_class (box, "proof-row");
  gtk_widget_add_css_class (image, "dim-label");
  gtk_box_append (GTK_BOX (box), image);
  gtk_box_append (GTK_BOX (box), row_label_new (proof));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  g_object_set_data_full (G_OBJECT (row), PROOF_KEY, g_object_ref (proof), g_object_unref);
  if (self->pickable)
    {
      GtkDragSource *source = gtk_drag_source_new ();

      g_signal_connect_object (source, "prepare", G_CALLBACK (prepare_cb), row, 0);
      onward_drag_watch_escape (source);
      gtk_widget_add_controller (row, GTK_EVENT_CONTROLLER (source));
      gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name ("list-add-symbolic"));
    }
  return row;
}

static void
show (OnwardProofShelf *self, GPtrArray *proofs)
{
  gboolean searching = *gtk_editable_get_text (self->search) != '\0';
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->rows))) != NULL)
    gtk_list_box_remove (self->rows, row);
  for (guint i = 0; i < proofs->len; i++)
    gtk_list_box_append (self->rows, row_new (self, proofs->pdata[i]));
  gtk_widget_set_visible (GTK_WIDGET (self->rows), proofs->len > 0);
  gtk_widget_set_visible (self->nothing, proofs->len == 0 && searching);
  gtk_widget_set_visible (GTK_WIDGET (self), proofs->len > 0 || searching);
}

static void
found_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardProofShelf) self = data;
  g_autoptr (GPtrArray) found = onward_store_find_finish (ONWARD_STORE (source), result, NULL);
  g_autoptr (GPtrArray) picked = NULL;

  if (found == NULL || self->workspace == NULL)
    return;
  if (*gtk_editable_get_text (self->search) != '\0')
    picked = g_ptr_array_ref (found);
  else
    picked = onward_proof_pick (found, onward_workspace_get_today (self->workspace), SHOWN);
  show (self, picked);
}

static void
look (OnwardProofShelf *self)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_entry_type);
  const char *words = gtk_editable_get_text (self->search);

  g_clear_handle_id (&self->timer, g_source_remove);
  if (self->workspace == NULL)
    return;
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  onward_query_where_number (query, ONWARD_ENTRY_KIND, ONWARD_IS, ONWARD_ENTRY_KIND_PROOF);
  if (*words != '\0')
    onward_query_matching (query, words);
  onward_query_order_by (query, ONWARD_ENTRY_WHEN, TRUE);
  onward_query_limit (query, *words != '\0' ? FOUND : IN_TURN);
  onward_store_find_async (onward_workspace_get_store (self->workspace), query, self->cancellable, found_cb,
                           g_object_ref (self));
}

static gboolean
timeout_cb (gpointer data)
{
  OnwardProofShelf *self = data;

  self->timer = 0;
  look (self);
  return G_SOURCE_REMOVE;
}

/* Not while it is out of sight; being shown looks again. */
static void
look_soon (OnwardProofShelf *self)
{
  if (self->timer == 0)
    self->timer = g_timeout_add (LOOK_DELAY_MS, timeout_cb, self);
}

static void
store_changed_cb (OnwardProofShelf *self, const char *type)
{
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));

  if (g_str_equal (type, onward_entry_type.name) && parent != NULL && gtk_widget_get_mapped (parent))
    look_soon (self);
}

static void
activated_cb (OnwardProofShelf *self, GtkListBoxRow *row)
{
  OnwardRecord *proof = g_object_get_data (G_OBJECT (row), PROOF_KEY);
  g_autofree char *target = NULL;

  if (self->pickable)
    {
      g_signal_emit (self, signals[PICKED], 0, proof);
      return;
    }
  target = g_strdup_printf ("entry/%s", onward_record_get_uid (proof));
  gtk_widget_activate_action (GTK_WIDGET (self), "win.open", "s", target);
}

static void
set_workspace (OnwardProofShelf *self, OnwardWorkspace *workspace)
{
  if (workspace == NULL || !g_set_object (&self->workspace, workspace))
    return;
  g_signal_connect_object (onward_workspace_get_store (workspace), "changed", G_CALLBACK (store_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "notify::today", G_CALLBACK (look_soon), self, G_CONNECT_SWAPPED);
  look (self);
}

static void
onward_proof_shelf_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (onward_proof_shelf_parent_class)->map (widget);
  look_soon (ONWARD_PROOF_SHELF (widget));
}

static void
onward_proof_shelf_dispose (GObject *object)
{
  OnwardProofShelf *self = ONWARD_PROOF_SHELF (object);
  GtkWidget *child;

  g_clear_handle_id (&self->timer, g_source_remove);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_PROOF_SHELF);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_proof_shelf_parent_class)->dispose (object);
}

static void
onward_proof_shelf_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardProofShelf *self = ONWARD_PROOF_SHELF (object);

  switch (prop_id)
    {
    case PROP_WORKSPACE:
      g_value_set_object (value, self->workspace);
      break;
    case PROP_PICKABLE:
      g_value_set_boolean (value, self->pickable);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_proof_shelf_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardProofShelf *self = ONWARD_PROOF_SHELF (object);

  switch (prop_id)
    {
    case PROP_WORKSPACE:
      set_workspace (self, g_value_get_object (value));
      break;
    case PROP_PICKABLE:
      self->pickable = g_value_get_boolean (value);
      gtk_widget_set_visible (GTK_WIDGET (self->search), self->pickable);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_proof_shelf_class_init (OnwardProofShelfClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = onward_proof_shelf_dispose;
  object_class->get_property = onward_proof_shelf_get_property;
  object_class->set_property = onward_proof_shelf_set_property;
  widget_class->map = onward_proof_shelf_map;

  properties[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, ONWARD_TYPE_WORKSPACE, flags);
  properties[PROP_PICKABLE] = g_param_spec_boolean ("pickable", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[PICKED] = g_signal_new ("picked", ONWARD_TYPE_PROOF_SHELF, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, ONWARD_TYPE_RECORD);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/widgets/onward-proof-shelf.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardProofShelf, rows);
  gtk_widget_class_bind_template_child (widget_class, OnwardProofShelf, search);
  gtk_widget_class_bind_template_child (widget_class, OnwardProofShelf, nothing);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, look);
}

static void
onward_proof_shelf_init (OnwardProofShelf *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
onward_proof_shelf_new (OnwardWorkspace *workspace)
{
  return g_object_new (ONWARD_TYPE_PROOF_SHELF, "workspace", workspace, NULL);
}
