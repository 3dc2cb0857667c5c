/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-window-private.h"

#include <glib/gi18n.h>

#include "onward-ask.h"
#include "onward-header.h"
#include "onward-record-types.h"
#include "onward-sections.h"
#include "onward-trouble.h"

/* Nobody minds so long a wait; a longer one is explained. */
#define PATIENCE_MS 1500

enum
{
  PROP_0,
  PROP_WORKSPACE,
  PROP_SECTION,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

enum
{
  RETRY,
  CHOOSE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardWindow, onward_window, ADW_TYPE_APPLICATION_WINDOW)

/* An action that was asked for before the diary was open. */
typedef struct
{
  char *action;
  GVariant *target;
} Request;

static void
request_free (Request *request)
{
  g_free (request->action);
  g_clear_pointer (&request->target, g_variant_unref);
  g_free (request);
}

static void
toast_cb (OnwardWindow *self, AdwToast *toast)
{
  adw_toast_overlay_add_toast (self->toast_overlay, g_object_ref (toast));
}

/* What was let go by mistake stands there again, unless the person has gone elsewhere meanwhile. */
static void
restored_cb (OnwardWindow *self, const char *target)
{
  g_auto (GStrv) parts = g_strsplit (target, "/", 2);
  const OnwardRecordType *type = onward_record_type_find (parts[0]);
  const OnwardSectionInfo *info = type != NULL ? onward_sections_of_type (type) : NULL;
  OnwardSection *section = info != NULL ? onward_window_get_built (self, info->name) : NULL;

  if (section != NULL && g_str_equal (info->name, self->section))
    onward_section_open (section, type, parts[1]);
}

static void
active_cb (OnwardWindow *self)
{
  if (gtk_window_is_active (GTK_WINDOW (self)) && self->workspace != NULL)
    onward_workspace_look_at_clock (self->workspace);
}

static void
save_state (OnwardWindow *self)
{
  GSettings *settings = onward_workspace_get_settings (self->workspace);
  int width, height;

  gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);
  g_settings_set_boolean (settings, "window-maximized", gtk_window_is_maximized (GTK_WINDOW (self)));
  if (width > 0 && height > 0)
    {
      g_settings_set_int (settings, "window-width", MAX (width, 360));
      g_settings_set_int (settings, "window-height", MAX (height, 200));
    }
  if (*self->section != '\0')
    g_settings_set_string (settings, "section", self->section);
}

static void
flush_sections (OnwardWindow *self)
{
  for (guint i = 0; i < ONWARD_N_SECTIONS; i++)
    {
      OnwardSection *section = onward_window_get_built (self, onward_sections ()[i].name);

      if (section != NULL)
        onward_section_flush (section);
    }
  onward_workspace_flush (self->workspace);
}

static void
give_up_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  OnwardWindow *self = ONWARD_WINDOW (source);
  g_autofree char *answer = onward_ask_finish (result);

  self->closing = FALSE;
  if (!g_str_equal (answer, "close"))
    return;
  self->give_up = TRUE;
  gtk_window_close (GTK_WINDOW (self));
}

static void
ask_to_give_up (OnwardWindow *self)
{
  const OnwardAnswer answers[] = {
    { "", _("_Stay"), ONWARD_ANSWER_PLAIN },
    { "close", _("_Close Without Saving"), ONWARD_ANSWER_DESTRUCTIVE },
  };

  onward_ask_async (GTK_WIDGET (self), _("Something Is Not Saved Yet"),
                    _("What you typed last could not be written to the disk. If you stay, you can try again, or copy "
                      "the text to another place."),
                    answers, G_N_ELEMENTS (answers), give_up_cb, NULL);
}

static void
busy_cb (OnwardWindow *self)
{
  if (self->closing && !onward_workspace_get_busy (self->workspace))
    {
      self->closing = FALSE;
      gtk_window_close (GTK_WINDOW (self));
    }
}

/* The window stays until what was typed is on the disk; that takes milliseconds. */
static gboolean
onward_window_close_request (GtkWindow *window)
{
  OnwardWindow *self = ONWARD_WINDOW (window);

  if (self->closing)
    return TRUE;
  flush_sections (self);
  if (onward_workspace_get_busy (self->workspace) && !self->give_up)
    {
      self->closing = TRUE;
      return TRUE;
    }
  if (onward_workspace_get_n_unsaved (self->workspace) > 0 && !self->give_up)
    {
      self->closing = TRUE;
      ask_to_give_up (self);
      return TRUE;
    }
  save_state (self);
  return GTK_WINDOW_CLASS (onward_window_parent_class)->close_request (window);
}

static void
indicator_cb (OnwardWindow *self, GParamSpec *pspec, OnwardSection *section)
{
  for (guint i = 0; i < ONWARD_N_SECTIONS; i++)
    {
      const OnwardSectionInfo *info = &onward_sections ()[i];

      if (onward_window_get_built (self, info->name) == section)
        onward_sidebar_set_indicator (self->sidebar, info->name, onward_section_get_indicator (section));
    }
}

static OnwardSection *
build_section (OnwardWindow *self, const OnwardSectionInfo *info)
{
  OnwardSection *section = onward_section_info_build (info, self->workspace);

  gtk_stack_add_named (self->pages, GTK_WIDGET (section), info->name);
  g_signal_connect_object (section, "notify::indicator", G_CALLBACK (indicator_cb), self, G_CONNECT_SWAPPED);
  indicator_cb (self, NULL, section);
  return section;
}

static void
set_section (OnwardWindow *self, const char *name)
{
  const OnwardSectionInfo *info = onward_sections_find (name);
  g_autofree char *title = NULL;

  if (info == NULL)
    info = &onward_sections ()[0];
  if (g_strcmp0 (self->section, info->name) == 0)
    return;
  g_free (self->section);
  self->section = g_strdup (info->name);
  onward_sidebar_set_section (self->sidebar, info->name);
  /* Translators: the title of the window: a section and the name of the program */
  title = g_strdup_printf (_("%s – Onward"), onward_section_info_get_title (info));
  gtk_window_set_title (GTK_WINDOW (self), title);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SECTION]);
}

static void
retry_cb (OnwardWindow *self)
{
  g_signal_emit (self, signals[RETRY], 0);
}

static void
choose_cb (OnwardWindow *self, GFile *file)
{
  g_signal_emit (self, signals[CHOOSE], 0, file);
}

/* A diary that another program holds is waited for; an empty window would look broken meanwhile. */
static gboolean
patience_cb (gpointer data)
{
  OnwardWindow *self = data;
  GtkWidget *page = adw_status_page_new ();

  self->patience = 0;
  adw_status_page_set_title (ADW_STATUS_PAGE (page), _("Opening Your Diary…"));
  adw_status_page_set_description (ADW_STATUS_PAGE (page),
                                   _("Another program may be writing to it. That takes a moment as a rule."));
  gtk_stack_add_named (self->pages, page, "wait");
  gtk_stack_set_visible_child (self->pages, page);
  return G_SOURCE_REMOVE;
}

static void
end_patience (OnwardWindow *self)
{
  GtkWidget *page = gtk_stack_get_child_by_name (self->pages, "wait");

  g_clear_handle_id (&self->patience, g_source_remove);
  if (page != NULL)
    gtk_stack_remove (self->pages, page);
}

static void
remove_trouble (OnwardWindow *self)
{
  end_patience (self);
  if (self->trouble == NULL)
    return;
  gtk_stack_set_visible_child_name (self->stack, "main");
  gtk_stack_remove (self->stack, self->trouble);
  self->trouble = NULL;
}

/* The size of the last time, no larger than the largest screen that is there now. */
static void
restore_size (OnwardWindow *self, GSettings *settings)
{
  GListModel *monitors = gdk_display_get_monitors (gtk_widget_get_display (GTK_WIDGET (self)));
  int width = g_settings_get_int (settings, "window-width");
  int height = g_settings_get_int (settings, "window-height");
  int most_width = 0, most_height = 0;

  for (guint i = 0; i < g_list_model_get_n_items (monitors); i++)
    {
      g_autoptr (GdkMonitor) monitor = g_list_model_get_item (monitors, i);
      GdkRectangle area;

      gdk_monitor_get_geometry (monitor, &area);
      most_width = MAX (most_width, area.width);
      most_height = MAX (most_height, area.height);
    }
  if (most_width > 0 && most_height > 0)
    {
      width = MIN (width, most_width);
      height = MIN (height, most_height);
    }
  gtk_window_set_default_size (GTK_WINDOW (self), width, height);
}

static void
onward_window_constructed (GObject *object)
{
  OnwardWindow *self = ONWARD_WINDOW (object);
  GSettings *settings = onward_workspace_get_settings (self->workspace);

  G_OBJECT_CLASS (onward_window_parent_class)->constructed (object);
  restore_size (self, settings);
  if (g_settings_get_boolean (settings, "window-maximized"))
    gtk_window_maximize (GTK_WINDOW (self));
  g_signal_connect_object (self->workspace, "toast", G_CALLBACK (toast_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->workspace, "restored", G_CALLBACK (restored_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (settings, "changed::worry-window", G_CALLBACK (onward_window_update_actions), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->workspace, "notify::undo-label", G_CALLBACK (onward_window_update_actions), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->workspace, "notify::busy", G_CALLBACK (busy_cb), self, G_CONNECT_SWAPPED);
  self->patience = g_timeout_add (PATIENCE_MS, patience_cb, self);
  onward_window_update_actions (self);
}

/* While the diary is not open yet, the window can be moved and closed all the same. */
static void
onward_window_map (GtkWidget *widget)
{
  OnwardWindow *self = ONWARD_WINDOW (widget);

  if (gtk_stack_get_visible_child (self->pages) == NULL)
    gtk_stack_add_child (self->pages, g_object_new (ONWARD_TYPE_HEADER,
                                                    "valign", GTK_ALIGN_START,
                                                    "flat", TRUE,
                                                    NULL));
  GTK_WIDGET_CLASS (onward_window_parent_class)->map (widget);
}

static void
onward_window_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardWindow *self = ONWARD_WINDOW (object);

  switch (prop_id)
    {
    case PROP_WORKSPACE:
      g_value_set_object (value, self->workspace);
      break;
    case PROP_SECTION:
      g_value_set_string (value, self->section);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_window_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardWindow *self = ONWARD_WINDOW (object);

  switch (prop_id)
    {
    case PROP_WORKSPACE:
      self->workspace = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_window_dispose (GObject *object)
{
  OnwardWindow *self = ONWARD_WINDOW (object);

  g_clear_weak_pointer (&self->flow);
  g_clear_handle_id (&self->patience, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_WINDOW);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_window_parent_class)->dispose (object);
}

static void
onward_window_finalize (GObject *object)
{
  OnwardWindow *self = ONWARD_WINDOW (object);

  g_queue_free_full (self->waiting, (GDestroyNotify) request_free);
  g_free (self->section);
  G_OBJECT_CLASS (onward_window_parent_class)->finalize (object);
}

static void
onward_window_class_init (OnwardWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = onward_window_constructed;
  object_class->dispose = onward_window_dispose;
  object_class->finalize = onward_window_finalize;
  object_class->get_property = onward_window_get_property;
  object_class->set_property = onward_window_set_property;
  widget_class->map = onward_window_map;
  GTK_WINDOW_CLASS (klass)->close_request = onward_window_close_request;

  properties[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, ONWARD_TYPE_WORKSPACE,
                                                    G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY |
                                                    G_PARAM_STATIC_STRINGS);
  properties[PROP_SECTION] = g_param_spec_string ("section", NULL, NULL, "", G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[RETRY] = g_signal_new ("retry", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 0);
  signals[CHOOSE] = g_signal_new ("choose", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_FILE);

  g_type_ensure (ONWARD_TYPE_SIDEBAR);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/shell/onward-window.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardWindow, toast_overlay);
  gtk_widget_class_bind_template_child (widget_class, OnwardWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, OnwardWindow, panes);
  gtk_widget_class_bind_template_child (widget_class, OnwardWindow, sidebar);
  gtk_widget_class_bind_template_child (widget_class, OnwardWindow, pages);
  gtk_widget_class_bind_template_callback (widget_class, active_cb);
  onward_window_install_actions (widget_class);
}

static void
onward_window_init (OnwardWindow *self)
{
  self->section = g_strdup ("");
  self->waiting = g_queue_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

OnwardWindow *
onward_window_new (GtkApplication *app, OnwardWorkspace *workspace, const char *section)
{
  OnwardWindow *self = g_object_new (ONWARD_TYPE_WINDOW, "application", app, "workspace", workspace, NULL);

  set_section (self, section);
  return self;
}

OnwardWorkspace *
onward_window_get_workspace (OnwardWindow *self)
{
  g_return_val_if_fail (ONWARD_IS_WINDOW (self), NULL);
  return self->workspace;
}

const char *
onward_window_get_section (OnwardWindow *self)
{
  g_return_val_if_fail (ONWARD_IS_WINDOW (self), "");
  return self->section;
}

/* Returns: (nullable): the section when it has been visited. */
OnwardSection *
onward_window_get_built (OnwardWindow *self, const char *name)
{
  GtkWidget *child = self->pages != NULL ? gtk_stack_get_child_by_name (self->pages, name) : NULL;

  return ONWARD_IS_SECTION (child) ? ONWARD_SECTION (child) : NULL;
}

/* Returns: (nullable): the section, built now if need be; NULL while the diary is not open, when it
 * is remembered as the one to show first. */
OnwardSection *
onward_window_show_section (OnwardWindow *self, const char *name)
{
  const OnwardSectionInfo *info = onward_sections_find (name);
  OnwardSection *section;

  g_return_val_if_fail (ONWARD_IS_WINDOW (self), NULL);
  if (info == NULL)
    return NULL;
  set_section (self, info->name);
  onward_panes_set_show_content (self->panes, TRUE);
  if (!self->ready)
    return NULL;
  section = onward_window_get_built (self, info->name);
  if (section == NULL)
    section = build_section (self, info);
  gtk_stack_set_visible_child (self->pages, GTK_WIDGET (section));
  onward_window_update_actions (self);
  return section;
}

/* The diary is open: shows the section and does what was asked for meanwhile. */
void
onward_window_set_ready (OnwardWindow *self)
{
  Request *request;

  g_return_if_fail (ONWARD_IS_WINDOW (self));
  remove_trouble (self);
  self->ready = TRUE;
  onward_window_show_section (self, self->section);
  while ((request = g_queue_pop_head (self->waiting)) != NULL)
    {
      gtk_widget_activate_action_variant (GTK_WIDGET (self), request->action, request->target);
      request_free (request);
    }
}

/* Sections stay, hidden, with whatever is typed in them. */
void
onward_window_show_trouble (OnwardWindow *self, const GError *error, const char *path)
{
  g_return_if_fail (ONWARD_IS_WINDOW (self));
  remove_trouble (self);
  onward_window_close_search (self);
  self->ready = FALSE;
  self->trouble = onward_trouble_new (error, path);
  g_signal_connect_object (self->trouble, "retry", G_CALLBACK (retry_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->trouble, "choose", G_CALLBACK (choose_cb), self, G_CONNECT_SWAPPED);
  gtk_stack_add_named (self->stack, self->trouble, "trouble");
  gtk_stack_set_visible_child (self->stack, self->trouble);
  gtk_widget_grab_focus (self->trouble);
  onward_window_update_actions (self);
}

void
onward_window_perform (OnwardWindow *self, const char *action, GVariant *target)
{
  g_autoptr (GVariant) held = target != NULL ? g_variant_ref_sink (target) : NULL;
  Request *request;

  g_return_if_fail (ONWARD_IS_WINDOW (self));
  if (self->ready)
    {
      gtk_widget_activate_action_variant (GTK_WIDGET (self), action, held);
      return;
    }
  /* The section may be shown at once, so that the first one built is the one that is wanted. */
  if (g_str_equal (action, "win.section") && held != NULL)
    onward_window_show_section (self, g_variant_get_string (held, NULL));
  request = g_new0 (Request, 1);
  request->action = g_strdup (action);
  request->target = g_steal_pointer (&held);
  g_queue_push_tail (self->waiting, request);
}
