/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-search-page.h"

#include <glib/gi18n.h>

#include "onward-search-hit.h"
#include "onward-search-row.h"

/* Of each type at first, and when more are asked for: a list view makes widgets for all it may show
 * soon, and typing has to stay light. */
#define FEW 8
#define MANY 60

struct _OnwardSearchPage
{
  GtkWidget parent_instance;

  /* template */
  GtkSearchEntry *entry;
  GtkStack *stack;
  GtkScrolledWindow *scrolled;
  GtkListView *view;
  GListStore *hits;
  GtkSingleSelection *selection;
  AdwStatusPage *none_page;
  GtkWidget *more_button;

  /* owned */
  OnwardWorkspace *workspace;
  GCancellable *cancellable;

  guint limit;
  gboolean open_first; /* as soon as the answer is there */
  gboolean asking;
};

enum
{
  PROP_0,
  PROP_WORKSPACE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

enum
{
  CLOSED,
  OPENED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardSearchPage, onward_search_page, GTK_TYPE_WIDGET)

static void
open_at (OnwardSearchPage *self, guint position)
{
  g_autoptr (OnwardSearchHit) hit = g_list_model_get_item (G_LIST_MODEL (self->hits), position);

  if (hit != NULL)
    g_signal_emit (self, signals[OPENED], 0, onward_search_hit_get_target (hit));
}

/* Returns: whether a type has as many finds as were asked for, so that there may be more. */
static gboolean
show_hits (OnwardSearchPage *self, GPtrArray *found)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  const char *today = onward_workspace_get_today (self->workspace);
  const OnwardRecordType *type = NULL;
  gboolean full = FALSE;
  guint n_of_type = 0;

  for (guint i = 0; i < found->len; i++)
    {
      const OnwardHit *hit = found->pdata[i];

      n_of_type = hit->type == type ? n_of_type + 1 : 1;
      full |= n_of_type >= self->limit;
      g_ptr_array_add (items, onward_search_hit_new (hit, hit->type != type, today));
      type = hit->type;
    }
  g_list_store_splice (self->hits, 0, g_list_model_get_n_items (G_LIST_MODEL (self->hits)), items->pdata, items->len);
  return full;
}

static void
show_answer (OnwardSearchPage *self, GPtrArray *found)
{
  gboolean full = show_hits (self, found);

  gtk_widget_set_visible (self->more_button, full && self->limit < MANY);
  if (found->len == 0)
    {
      g_autofree char *escaped = g_markup_escape_text (gtk_editable_get_text (GTK_EDITABLE (self->entry)), -1);
      /* Translators: %s is what the person searched for */
      g_autofree char *text = g_strdup_printf (_("There is nothing with “%s” in your diary. A shorter word may find more."),
                                               escaped);

      adw_status_page_set_description (self->none_page, text);
    }
  gtk_stack_set_visible_child_name (self->stack, found->len > 0 ? "found" : "none");
  if (self->open_first)
    open_at (self, 0);
  self->open_first = FALSE;
}

static void
found_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardSearchPage) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) found = onward_store_search_finish (ONWARD_STORE (source), result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) || self->workspace == NULL)
    return;
  self->asking = FALSE;
  if (found != NULL)
    show_answer (self, found);
  else
    onward_workspace_fault (self->workspace, error);
}

static void
ask (OnwardSearchPage *self)
{
  g_autofree char *words = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry))));

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->asking = *words != '\0';
  if (!self->asking)
    {
      gtk_stack_set_visible_child_name (self->stack, "start");
      g_list_store_remove_all (self->hits);
      return;
    }
  self->cancellable = g_cancellable_new ();
  onward_store_search_async (onward_workspace_get_store (self->workspace), words, self->limit, self->cancellable,
                             found_cb, g_object_ref (self));
}

static void
entry_changed_cb (OnwardSearchPage *self)
{
  self->limit = FEW;
  self->open_first = FALSE;
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scrolled), 0);
  ask (self);
}

static void
entry_activate_cb (OnwardSearchPage *self)
{
  if (self->asking)
    self->open_first = TRUE;
  else
    open_at (self, 0);
}

static void
more_cb (OnwardSearchPage *self)
{
  self->limit = MANY;
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
  ask (self);
}

static void
close_cb (OnwardSearchPage *self)
{
  g_signal_emit (self, signals[CLOSED], 0);
}

static gboolean
key_pressed_cb (OnwardSearchPage *self, guint keyval)
{
  if (keyval != GDK_KEY_Down || g_list_model_get_n_items (G_LIST_MODEL (self->hits)) == 0)
    return FALSE;
  gtk_single_selection_set_selected (self->selection, 0);
  return gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static gboolean
escape (GtkWidget *widget, GVariant *parameter, gpointer data)
{
  close_cb (ONWARD_SEARCH_PAGE (widget));
  return TRUE;
}

static void
onward_search_page_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_WORKSPACE:
      g_value_set_object (value, ONWARD_SEARCH_PAGE (object)->workspace);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_search_page_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_WORKSPACE:
      ONWARD_SEARCH_PAGE (object)->workspace = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static gboolean
onward_search_page_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (ONWARD_SEARCH_PAGE (widget)->entry));
}

static void
onward_search_page_dispose (GObject *object)
{
  OnwardSearchPage *self = ONWARD_SEARCH_PAGE (object);
  GtkWidget *child;

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->workspace);
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_SEARCH_PAGE);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (onward_search_page_parent_class)->dispose (object);
}

static void
onward_search_page_class_init (OnwardSearchPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = onward_search_page_dispose;
  object_class->get_property = onward_search_page_get_property;
  object_class->set_property = onward_search_page_set_property;
  widget_class->grab_focus = onward_search_page_grab_focus;

  properties[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, ONWARD_TYPE_WORKSPACE,
                                                    G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY |
                                                    G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[CLOSED] = g_signal_new ("closed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 0);
  signals[OPENED] = g_signal_new ("opened", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_STRING);

  g_type_ensure (ONWARD_TYPE_SEARCH_HIT);
  g_type_ensure (ONWARD_TYPE_SEARCH_ROW);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, escape, NULL);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/shell/onward-search-page.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardSearchPage, entry);
  gtk_widget_class_bind_template_child (widget_class, OnwardSearchPage, stack);
  gtk_widget_class_bind_template_child (widget_class, OnwardSearchPage, scrolled);
  gtk_widget_class_bind_template_child (widget_class, OnwardSearchPage, view);
  gtk_widget_class_bind_template_child (widget_class, OnwardSearchPage, hits);
  gtk_widget_class_bind_template_child (widget_class, OnwardSearchPage, selection);
  gtk_widget_class_bind_template_child (widget_class, OnwardSearchPage, none_page);
  gtk_widget_class_bind_template_child (widget_class, OnwardSearchPage, more_button);
  gtk_widget_class_bind_template_callback (widget_class, entry_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, entry_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, more_cb);
  gtk_widget_class_bind_template_callback (widget_class, close_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, open_at);
}

static void
onward_search_page_init (OnwardSearchPage *self)
{
  self->limit = FEW;
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
onward_search_page_new (OnwardWorkspace *workspace)
{
  return g_object_new (ONWARD_TYPE_SEARCH_PAGE, "workspace", workspace, NULL);
}

/* Begins with the words of the last time, chosen, so that typing replaces them. */
void
onward_search_page_start (OnwardSearchPage *self)
{
  g_return_if_fail (ONWARD_IS_SEARCH_PAGE (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  gtk_editable_select_region (GTK_EDITABLE (self->entry), 0, -1);
  ask (self);
}
