/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-kept-page.h"

#include <glib/gi18n.h>

#include "onward-browser.h"
#include "onward-kept-editor.h"
#include "onward-record-row.h"
#include "onward-time.h"

struct _OnwardKeptPage
{
  GtkWidget parent_instance;

  /* template */
  GtkStack *stack;
  GtkEditable *line;
  OnwardBrowser *browser;
  OnwardEditor *editor;

  /* owned */
  OnwardWorkspace *workspace;

  OnwardEntryKind kind;
};

enum
{
  PROP_0,
  PROP_KIND,
  PROP_OPEN,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

enum
{
  CARD,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardKeptPage, onward_kept_page, GTK_TYPE_WIDGET)

static OnwardQuery *
query_of (const char *words, gpointer data)
{
  OnwardKeptPage *self = data;
  OnwardQuery *query = onward_query_new (&onward_entry_type);

  onward_query_where_number (query, ONWARD_ENTRY_KIND, ONWARD_IS, self->kind);
  if (*words != '\0')
    onward_query_matching (query, words);
  onward_query_order_by (query, ONWARD_ENTRY_WHEN, TRUE);
  return query;
}

static gboolean
is_open (OnwardKeptPage *self)
{
  return g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), "one") == 0;
}

static void
set_open (OnwardKeptPage *self, gboolean open)
{
  if (is_open (self) == open)
    return;
  gtk_stack_set_visible_child_name (self->stack, open ? "one" : "all");
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_OPEN]);
}

static void
opened_cb (OnwardKeptPage *self, OnwardRecord *entry)
{
  onward_editor_set_record (self->editor, entry);
  set_open (self, TRUE);
  onward_kept_editor_write (ONWARD_KEPT_EDITOR (self->editor));
}

static void
gone_cb (OnwardKeptPage *self)
{
  set_open (self, FALSE);
  gtk_widget_grab_focus (GTK_WIDGET (self->line));
}

static void
card_cb (OnwardKeptPage *self, OnwardRecord *proof)
{
  g_signal_emit (self, signals[CARD], 0, proof);
}

static OnwardRecord *
entry_new (OnwardKeptPage *self, const char *text)
{
  g_autoptr (GDateTime) now = onward_workspace_dup_now (self->workspace);
  g_autofree char *when = onward_local_time_from_date_time (now);
  OnwardRecord *entry = ONWARD_RECORD (onward_entry_new (self->kind, when));

  onward_record_set_text (entry, ONWARD_ENTRY_TEXT, text);
  return entry;
}

typedef struct
{
  OnwardWorkspace *workspace;
  OnwardRecord *entry;
} Adding;

static void
added_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autofree Adding *adding = data;
  g_autoptr (GError) error = NULL;

  if (onward_store_save_finish (ONWARD_STORE (source), result, &error))
    onward_workspace_push_added (adding->workspace, "", adding->entry);
  else
    onward_workspace_keep (adding->workspace, adding->entry, error);
  onward_workspace_end_work (adding->workspace);
  g_object_unref (adding->entry);
  g_object_unref (adding->workspace);
}

/* A card needs both of its halves; all others are a line. */
static void
add (OnwardKeptPage *self)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (self->line)));
  Adding *adding;

  if (*text == '\0' || self->workspace == NULL)
    return;
  gtk_editable_set_text (self->line, "");
  if (self->kind == ONWARD_ENTRY_KIND_CARD)
    {
      g_autoptr (OnwardRecord) card = entry_new (self, text);

      onward_kept_page_begin (self, card);
      return;
    }
  adding = g_new0 (Adding, 1);
  adding->workspace = g_object_ref (self->workspace);
  adding->entry = entry_new (self, text);
  onward_workspace_begin_work (self->workspace);
  onward_store_save_one_async (onward_workspace_get_store (self->workspace), adding->entry, NULL, added_cb, adding);
}

static void
icon_cb (OnwardKeptPage *self)
{
  add (self);
}

static void
say_kind (OnwardKeptPage *self)
{
  const char *line, *find, *empty;

  switch ((int) self->kind)
    {
    case ONWARD_ENTRY_KIND_CARD:
      line = _("I did this…");
      find = _("Find a card");
      empty = _("A card says what follows from a proof: I did this, so I can do that. It comes up on a hard day, "
                "and before an interview.");
      break;
    case ONWARD_ENTRY_KIND_COMEBACK:
      line = _("A time you came back");
      find = _("Find a comeback");
      empty = _("The times you were knocked back and got up again. There were some before this search, too.");
      break;
    case ONWARD_ENTRY_KIND_QUOTE:
      line = _("Words that help");
      find = _("Find words");
      empty = _("A line from a friend, a song, a book. One of them stands on Today, another each day.");
      break;
    case ONWARD_ENTRY_KIND_PROOF:
    default:
      line = _("Something that shows what you can do");
      find = _("Find a proof");
      empty = _("Results, thanks, praise, something you made. They stand beside you when a no says otherwise.");
    }
  g_object_set (self->line, "placeholder-text", line, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->line), GTK_ACCESSIBLE_PROPERTY_LABEL, line, -1);
  g_object_set (self->browser, "placeholder", find, "list-label", onward_entry_kind_label (self->kind), "empty-icon",
                onward_entry_kind_icon (self->kind), "empty-title", _("Nothing here yet"), "empty-text", empty, NULL);
}

static gboolean
onward_kept_page_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (ONWARD_KEPT_PAGE (widget)->line));
}

static void
onward_kept_page_constructed (GObject *object)
{
  G_OBJECT_CLASS (onward_kept_page_parent_class)->constructed (object);
  say_kind (ONWARD_KEPT_PAGE (object));
}

static void
onward_kept_page_dispose (GObject *object)
{
  OnwardKeptPage *self = ONWARD_KEPT_PAGE (object);
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_KEPT_PAGE);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_kept_page_parent_class)->dispose (object);
}

static void
onward_kept_page_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardKeptPage *self = ONWARD_KEPT_PAGE (object);

  switch (prop_id)
    {
    case PROP_KIND:
      g_value_set_enum (value, (int) self->kind);
      break;
    case PROP_OPEN:
      g_value_set_boolean (value, is_open (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_kept_page_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  if (prop_id == PROP_KIND)
    ONWARD_KEPT_PAGE (object)->kind = (OnwardEntryKind) g_value_get_enum (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
onward_kept_page_class_init (OnwardKeptPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = onward_kept_page_constructed;
  object_class->dispose = onward_kept_page_dispose;
  object_class->get_property = onward_kept_page_get_property;
  object_class->set_property = onward_kept_page_set_property;
  widget_class->grab_focus = onward_kept_page_grab_focus;

  properties[PROP_KIND] = g_param_spec_enum ("kind", NULL, NULL, ONWARD_TYPE_ENTRY_KIND, ONWARD_ENTRY_KIND_PROOF,
                                             G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  /* Whether one of them is open, and not the list. */
  properties[PROP_OPEN] = g_param_spec_boolean ("open", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[CARD] = g_signal_new ("card", ONWARD_TYPE_KEPT_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                ONWARD_TYPE_RECORD);

  g_type_ensure (ONWARD_TYPE_BROWSER);
  g_type_ensure (ONWARD_TYPE_KEPT_EDITOR);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/proofs/onward-kept-page.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardKeptPage, stack);
  gtk_widget_class_bind_template_child (widget_class, OnwardKeptPage, line);
  gtk_widget_class_bind_template_child (widget_class, OnwardKeptPage, browser);
  gtk_widget_class_bind_template_child (widget_class, OnwardKeptPage, editor);
  gtk_widget_class_bind_template_callback (widget_class, add);
  gtk_widget_class_bind_template_callback (widget_class, icon_cb);
  gtk_widget_class_bind_template_callback (widget_class, opened_cb);
  gtk_widget_class_bind_template_callback (widget_class, gone_cb);
  gtk_widget_class_bind_template_callback (widget_class, card_cb);
}

static void
onward_kept_page_init (OnwardKeptPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* What is kept here is whole sentences. */
static GtkWidget *
make_row (gpointer data)
{
  GtkWidget *row = onward_record_row_new ();

  onward_record_row_set_lines (ONWARD_RECORD_ROW (row), 2);
  return row;
}

/* Once, before use. */
void
onward_kept_page_set_workspace (OnwardKeptPage *self, OnwardWorkspace *workspace)
{
  g_return_if_fail (ONWARD_IS_KEPT_PAGE (self) && self->workspace == NULL);
  self->workspace = g_object_ref (workspace);
  onward_editor_set_workspace (self->editor, workspace);
  onward_browser_set_up (self->browser, workspace, query_of, make_row, self);
}

void
onward_kept_page_begin (OnwardKeptPage *self, OnwardRecord *prototype)
{
  g_return_if_fail (ONWARD_IS_KEPT_PAGE (self));
  onward_editor_begin (self->editor, prototype);
  set_open (self, TRUE);
  onward_kept_editor_write (ONWARD_KEPT_EDITOR (self->editor));
}

gboolean
onward_kept_page_back (OnwardKeptPage *self)
{
  g_return_val_if_fail (ONWARD_IS_KEPT_PAGE (self), FALSE);
  if (!is_open (self))
    return FALSE;
  onward_editor_set_record (self->editor, NULL);
  set_open (self, FALSE);
  gtk_widget_grab_focus (GTK_WIDGET (self->line));
  return TRUE;
}

void
onward_kept_page_flush (OnwardKeptPage *self)
{
  g_return_if_fail (ONWARD_IS_KEPT_PAGE (self));
  if (self->kind != ONWARD_ENTRY_KIND_CARD)
    add (self);
  onward_editor_flush (self->editor);
}
