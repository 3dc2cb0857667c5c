/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-views.h"

#include <glib/gi18n-lib.h>

#define REMEMBERED "views"

typedef struct
{
  GtkStack *stack;
  const OnwardViewInfo *views;
  guint n_views;
} OnwardViewsPrivate;

enum
{
  PROP_0,
  PROP_VIEW,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (OnwardViews, onward_views, ONWARD_TYPE_SECTION)

static OnwardSection *
get_shown (OnwardViews *self)
{
  OnwardViewsPrivate *priv = onward_views_get_instance_private (self);
  GtkWidget *shown = gtk_stack_get_visible_child (priv->stack);

  return shown != NULL ? ONWARD_SECTION (shown) : NULL;
}

static void
busy_cb (OnwardViews *self)
{
  OnwardViewsPrivate *priv = onward_views_get_instance_private (self);
  gboolean busy = FALSE;

  for (guint i = 0; i < priv->n_views; i++)
    {
      GtkWidget *view = gtk_stack_get_child_by_name (priv->stack, priv->views[i].name);

      busy = busy || (view != NULL && onward_section_get_busy (ONWARD_SECTION (view)));
    }
  onward_section_set_busy (ONWARD_SECTION (self), busy);
}

static OnwardSection *
build (OnwardViews *self, const OnwardViewInfo *info)
{
  OnwardViewsPrivate *priv = onward_views_get_instance_private (self);
  OnwardWorkspace *workspace = onward_section_get_workspace (ONWARD_SECTION (self));
  GtkWidget *view = g_object_new (info->get_type (), "workspace", workspace, NULL);

  gtk_stack_add_named (priv->stack, view, info->name);
  g_signal_connect_object (view, "notify::busy", G_CALLBACK (busy_cb), self, G_CONNECT_SWAPPED);
  return ONWARD_SECTION (view);
}

static const OnwardViewInfo *
find_of_type (OnwardViews *self, const OnwardRecordType *type)
{
  OnwardViewsPrivate *priv = onward_views_get_instance_private (self);

  for (guint i = 0; i < priv->n_views; i++)
    {
      for (guint t = 0; t < ONWARD_VIEW_MAX_TYPES; t++)
        {
          if (priv->views[i].types[t] == type)
            return &priv->views[i];
        }
    }
  return NULL;
}

static void
onward_views_open (OnwardSection *section, const OnwardRecordType *type, const char *uid)
{
  const OnwardViewInfo *info = find_of_type (ONWARD_VIEWS (section), type);

  if (info != NULL)
    onward_section_open (onward_views_show (ONWARD_VIEWS (section), info->name), type, uid);
}

static void
onward_views_create (OnwardSection *section)
{
  OnwardSection *shown = get_shown (ONWARD_VIEWS (section));

  if (shown != NULL)
    onward_section_create (shown);
}

static void
onward_views_flush (OnwardSection *section)
{
  OnwardViewsPrivate *priv = onward_views_get_instance_private (ONWARD_VIEWS (section));

  for (guint i = 0; i < priv->n_views; i++)
    {
      GtkWidget *view = gtk_stack_get_child_by_name (priv->stack, priv->views[i].name);

      if (view != NULL)
        onward_section_flush (ONWARD_SECTION (view));
    }
}

static void
onward_views_focus_filter (OnwardSection *section)
{
  OnwardSection *shown = get_shown (ONWARD_VIEWS (section));

  if (shown != NULL)
    onward_section_focus_filter (shown);
}

static void
choose (OnwardViews *self, const char *name)
{
  if (onward_views_show (self, name) != NULL)
    onward_views_remember (onward_section_get_workspace (ONWARD_SECTION (self)), G_OBJECT_TYPE_NAME (self), name);
}

static void
onward_views_constructed (GObject *object)
{
  OnwardViews *self = ONWARD_VIEWS (object);
  OnwardViewsPrivate *priv = onward_views_get_instance_private (self);
  g_autofree char *chosen = NULL;

  G_OBJECT_CLASS (onward_views_parent_class)->constructed (object);
  g_assert (priv->n_views > 0);
  chosen = onward_views_dup_remembered (onward_section_get_workspace (ONWARD_SECTION (self)), G_OBJECT_TYPE_NAME (self));
  if (onward_views_show (self, chosen) == NULL)
    onward_views_show (self, priv->views[0].name);
}

static void
onward_views_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardViewsPrivate *priv = onward_views_get_instance_private (ONWARD_VIEWS (object));

  switch (prop_id)
    {
    case PROP_VIEW:
      g_value_set_string (value, gtk_stack_get_visible_child_name (priv->stack));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_views_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_VIEW:
      choose (ONWARD_VIEWS (object), g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_views_class_init (OnwardViewsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  OnwardSectionClass *section_class = ONWARD_SECTION_CLASS (klass);

  object_class->constructed = onward_views_constructed;
  object_class->get_property = onward_views_get_property;
  object_class->set_property = onward_views_set_property;
  section_class->open = onward_views_open;
  section_class->create = onward_views_create;
  section_class->flush = onward_views_flush;
  section_class->focus_filter = onward_views_focus_filter;

  properties[PROP_VIEW] = g_param_spec_string ("view", NULL, NULL, NULL,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_install_property_action (GTK_WIDGET_CLASS (klass), "views.show", "view");
}

static void
onward_views_init (OnwardViews *self)
{
  OnwardViewsPrivate *priv = onward_views_get_instance_private (self);

  priv->stack = GTK_STACK (gtk_stack_new ());
  gtk_stack_set_hhomogeneous (priv->stack, FALSE);
  gtk_stack_set_vhomogeneous (priv->stack, FALSE);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (priv->stack));
}

/* To be called in the subclass's init, with a table that stays; the first view is shown first. */
void
onward_views_set_up (OnwardViews *self, const OnwardViewInfo *views, guint n_views)
{
  OnwardViewsPrivate *priv = onward_views_get_instance_private (self);

  g_return_if_fail (ONWARD_IS_VIEWS (self) && n_views > 0);
  priv->views = views;
  priv->n_views = n_views;
}

/* Returns: (transfer none) (nullable): the view of that name, now on show. */
OnwardSection *
onward_views_show (OnwardViews *self, const char *name)
{
  OnwardViewsPrivate *priv = onward_views_get_instance_private (self);

  g_return_val_if_fail (ONWARD_IS_VIEWS (self), NULL);
  for (guint i = 0; i < priv->n_views; i++)
    {
      GtkWidget *view;

      if (g_strcmp0 (priv->views[i].name, name) != 0)
        continue;
      view = gtk_stack_get_child_by_name (priv->stack, name);
      if (view == NULL)
        view = GTK_WIDGET (build (self, &priv->views[i]));
      if (gtk_stack_get_visible_child (priv->stack) != view)
        {
          gboolean focused = gtk_widget_get_focus_child (GTK_WIDGET (priv->stack)) != NULL;

          gtk_stack_set_visible_child (priv->stack, view);
          if (focused)
            gtk_widget_child_focus (view, GTK_DIR_TAB_FORWARD);
        }
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VIEW]);
      return ONWARD_SECTION (view);
    }
  return NULL;
}

const OnwardViewInfo *
onward_views_get_infos (OnwardViews *self, guint *n_views)
{
  OnwardViewsPrivate *priv = onward_views_get_instance_private (self);

  g_return_val_if_fail (ONWARD_IS_VIEWS (self), NULL);
  *n_views = priv->n_views;
  return priv->views;
}

/* Returns: (transfer full): the view that the person chose last in @section, or "". */
char *
onward_views_dup_remembered (OnwardWorkspace *workspace, const char *section)
{
  g_autoptr (GVariant) views = g_settings_get_value (onward_workspace_get_settings (workspace), REMEMBERED);
  const char *name = NULL;

  g_variant_lookup (views, section, "&s", &name);
  return g_strdup (name != NULL ? name : "");
}

void
onward_views_remember (OnwardWorkspace *workspace, const char *section, const char *name)
{
  GSettings *settings = onward_workspace_get_settings (workspace);
  g_autoptr (GVariant) before = g_settings_get_value (settings, REMEMBERED);
  GVariantBuilder after;
  GVariantIter iter;
  const char *other, *view;

  g_variant_builder_init (&after, G_VARIANT_TYPE ("a{ss}"));
  g_variant_iter_init (&iter, before);
  while (g_variant_iter_next (&iter, "{&s&s}", &other, &view))
    {
      if (!g_str_equal (other, section))
        g_variant_builder_add (&after, "{ss}", other, view);
    }
  g_variant_builder_add (&after, "{ss}", section, name);
  g_settings_set_value (settings, REMEMBERED, g_variant_builder_end (&after));
}

/* The switch */

struct _OnwardViewSwitch
{
  AdwBin parent_instance;
};

G_DEFINE_FINAL_TYPE (OnwardViewSwitch, onward_view_switch, ADW_TYPE_BIN)

static void
fill (OnwardViewSwitch *self, OnwardViews *views)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  guint n_views;
  const OnwardViewInfo *infos = onward_views_get_infos (views, &n_views);

  gtk_widget_set_visible (GTK_WIDGET (self), n_views > 1);
  gtk_widget_add_css_class (box, "linked");
  gtk_widget_set_hexpand (box, TRUE);
  for (guint i = 0; i < n_views; i++)
    {
      const char *title = g_dpgettext2 (NULL, "view", infos[i].title);
      GtkWidget *button = gtk_toggle_button_new ();
      GtkWidget *label = gtk_label_new (title);

      gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
      gtk_button_set_child (GTK_BUTTON (button), label);
      gtk_widget_set_hexpand (button, TRUE);
      gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "views.show");
      gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", infos[i].name);
      gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
      gtk_box_append (GTK_BOX (box), button);
    }
  adw_bin_set_child (ADW_BIN (self), box);
}

static void
onward_view_switch_root (GtkWidget *widget)
{
  OnwardViewSwitch *self = ONWARD_VIEW_SWITCH (widget);
  GtkWidget *views = gtk_widget_get_ancestor (widget, ONWARD_TYPE_VIEWS);

  GTK_WIDGET_CLASS (onward_view_switch_parent_class)->root (widget);
  if (views != NULL && adw_bin_get_child (ADW_BIN (self)) == NULL)
    fill (self, ONWARD_VIEWS (views));
}

static void
onward_view_switch_class_init (OnwardViewSwitchClass *klass)
{
  GTK_WIDGET_CLASS (klass)->root = onward_view_switch_root;
}

static void
onward_view_switch_init (OnwardViewSwitch *self)
{
  g_object_set (self, "margin-start", 12, "margin-end", 12, "margin-top", 6, NULL);
}
