/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-entry-row.h"

#include <glib/gi18n-lib.h>

#include "onward-content.h"
#include "onward-entry-found.h"
#include "onward-entry-text.h"
#include "onward-entry.h"
#include "onward-record-link.h"
#include "onward-time.h"
#include "onward-tooltip.h"

/* More than two lines of the widest list hold. */
#define PREVIEW_LENGTH 160

/* What the time keeps of the line beside a long name of an employer. */
#define WHEN_LENGTH 14

struct _OnwardEntryRow
{
  GtkWidget parent_instance;

  /* template */
  GtkWidget *card;
  GtkLayoutManager *grid;
  GtkImage *kind_icon;
  GtkLabel *preview;
  GtkLabel *when;
  GtkImage *mood_icon;

  /* made when needed */
  GtkWidget *heading;
  GtkWidget *application;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardRecordList *list;
  OnwardRecord *entry;
  GSignalGroup *entry_signals;

  char *words; /* that the list is narrowed to */
  guint position;
};

enum
{
  PROP_0,
  PROP_WORKSPACE,
  PROP_LIST,
  PROP_ENTRY,
  PROP_POSITION,
  PROP_WORDS,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardEntryRow, onward_entry_row, GTK_TYPE_WIDGET)

static GtkWidget *
make_heading (OnwardEntryRow *self)
{
  GtkWidget *heading = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "ellipsize", PANGO_ELLIPSIZE_END, NULL);

  gtk_widget_add_css_class (heading, "entry-month");
  gtk_widget_add_css_class (heading, "caption-heading");
  gtk_widget_add_css_class (heading, "dim-label");
  gtk_widget_insert_before (heading, GTK_WIDGET (self), self->card);
  return heading;
}

static char *
dup_month (gint64 group)
{
  return group > 0 ? onward_month_say ((int) (group / 12), (int) (group % 12) + 1) : g_strdup (_("Without a date"));
}

static void
show_heading (OnwardEntryRow *self)
{
  GListModel *list = G_LIST_MODEL (self->list);
  gboolean starts = self->entry != NULL && self->position < g_list_model_get_n_items (list) &&
                    onward_record_list_starts_group (self->list, self->position);

  if (starts)
    {
      g_autofree char *month = dup_month (onward_record_list_get_group (self->list, self->position));

      if (self->heading == NULL)
        self->heading = make_heading (self);
      gtk_label_set_label (GTK_LABEL (self->heading), month);
    }
  if (self->heading != NULL)
    gtk_widget_set_visible (self->heading, starts);
}

static GtkWidget *
make_application (OnwardEntryRow *self)
{
  GtkWidget *link = g_object_new (ONWARD_TYPE_RECORD_LINK, "workspace", self->workspace, "record-type",
                                  "job-application", "can-target", FALSE, "can-focus", FALSE, "halign", GTK_ALIGN_END,
                                  "hexpand", TRUE, NULL);
  GtkLayoutChild *place;

  gtk_box_append (GTK_BOX (self->card), link);
  place = gtk_layout_manager_get_layout_child (self->grid, link);
  g_object_set (place, "column", 3, "row", 1, NULL);
  return link;
}

static void
show_application (OnwardEntryRow *self, const char *uid)
{
  if (*uid != '\0' && self->application == NULL)
    self->application = make_application (self);
  if (self->application != NULL)
    g_object_set (self->application, "uid", uid, NULL);
  /* What is left of the line is the chip's where there is one, so that its name is not cut early. */
  gtk_widget_set_hexpand (GTK_WIDGET (self->mood_icon), *uid == '\0');
}

/* What stands in the row of an entry without words: the feelings, or what kind of entry it is. */
static char *
dup_wordless (OnwardRecord *entry)
{
  const char *const *feelings = onward_record_get_tags (entry, ONWARD_ENTRY_FEELINGS);
  GString *words = g_string_new (NULL);

  for (guint i = 0; feelings[i] != NULL; i++)
    {
      if (i > 0)
        g_string_append (words, C_ ("between feelings", ", "));
      g_string_append (words, onward_content_feeling_word (feelings[i]));
    }
  if (words->len == 0)
    g_string_append (words, onward_entry_kind_label (
                              (OnwardEntryKind) onward_record_get_number (entry, ONWARD_ENTRY_KIND)));
  return g_string_free (words, FALSE);
}

/* The tags that were found, which the row does not show otherwise. */
static char *
dup_found_tags (OnwardEntryRow *self)
{
  const char *const *tags = onward_record_get_tags (self->entry, ONWARD_ENTRY_TAGS);
  GString *markup = g_string_new (NULL);

  for (guint i = 0; tags[i] != NULL; i++)
    {
      g_autofree char *found = onward_entry_found_dup_markup (tags[i], self->words, PREVIEW_LENGTH);

      if (found != NULL)
        g_string_append_printf (markup, "%s#%s", markup->len > 0 ? " " : "", found);
    }
  return g_string_free (markup, FALSE);
}

/* What was found, in the words around it.  Returns: whether there is any. */
static gboolean
show_found (OnwardEntryRow *self)
{
  static const OnwardEntryField searched[] = { ONWARD_ENTRY_TEXT, ONWARD_ENTRY_FAIRER };
  g_autofree char *markup = NULL;

  if (*self->words == '\0')
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (searched) && markup == NULL; i++)
    markup = onward_entry_found_dup_markup (onward_record_get_text (self->entry, searched[i]), self->words,
                                            PREVIEW_LENGTH);
  if (markup == NULL)
    markup = dup_found_tags (self);
  if (*markup == '\0')
    return FALSE;
  gtk_widget_remove_css_class (GTK_WIDGET (self->preview), "dim-label");
  gtk_label_set_markup (self->preview, markup);
  return TRUE;
}

static void
show_preview (OnwardEntryRow *self)
{
  g_autofree char *preview = onward_entry_text_dup_preview (onward_record_get_text (self->entry, ONWARD_ENTRY_TEXT),
                                                            PREVIEW_LENGTH);

  if (*preview == '\0')
    {
      g_free (preview);
      preview = dup_wordless (self->entry);
      gtk_widget_add_css_class (GTK_WIDGET (self->preview), "dim-label");
    }
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->preview), "dim-label");
  gtk_label_set_text (self->preview, preview);
}

static void
show_when (OnwardEntryRow *self)
{
  g_autoptr (GDateTime) now = onward_workspace_dup_now (self->workspace);
  const char *when = onward_record_get_text (self->entry, ONWARD_ENTRY_WHEN);
  gint64 sting = onward_record_get_number (self->entry, ONWARD_ENTRY_STING);
  g_autofree char *said = onward_local_time_say (when, now);
  g_autofree char *exact = onward_local_time_say_exact (when);

  if (sting != ONWARD_STING_UNSAID)
    {
      /* Translators: when an entry was, and how much it stung from 0 to 10: "today 9:00 · sting 7". */
      g_autofree char *both = g_strdup_printf (_("%1$s · sting %2$d"), said, (int) sting);

      gtk_label_set_label (self->when, both);
    }
  else
    gtk_label_set_label (self->when, said);
  gtk_label_set_width_chars (self->when, (int) MIN (g_utf8_strlen (gtk_label_get_label (self->when), -1) * 4 / 5, WHEN_LENGTH));
  onward_tooltip_set (GTK_WIDGET (self->when), exact);
}

static void
show_icon (GtkImage *image, const char *icon, const char *word)
{
  gtk_image_set_from_icon_name (image, icon);
  onward_tooltip_set (GTK_WIDGET (image), word);
  gtk_accessible_update_property (GTK_ACCESSIBLE (image), GTK_ACCESSIBLE_PROPERTY_LABEL, word, -1);
}

static void
show_entry (OnwardEntryRow *self)
{
  OnwardEntryKind kind = (OnwardEntryKind) onward_record_get_number (self->entry, ONWARD_ENTRY_KIND);
  int mood = (int) onward_record_get_number (self->entry, ONWARD_ENTRY_MOOD);

  if (!show_found (self))
    show_preview (self);
  show_when (self);
  show_icon (self->kind_icon, onward_entry_kind_icon (kind), onward_entry_kind_label (kind));
  if (mood != ONWARD_MOOD_UNSAID)
    show_icon (self->mood_icon, onward_mood_icon (mood), onward_mood_label (mood));
  gtk_widget_set_visible (GTK_WIDGET (self->mood_icon), mood != ONWARD_MOOD_UNSAID);
  show_application (self, onward_record_get_text (self->entry, ONWARD_ENTRY_APPLICATION));
}

/* A row whose values are still on their way keeps its height, so that nothing jumps. */
static void
show (OnwardEntryRow *self)
{
  if (self->entry != NULL && onward_record_get_loaded (self->entry))
    {
      show_entry (self);
      return;
    }
  gtk_label_set_text (self->preview, "\n");
  gtk_label_set_label (self->when, "");
  gtk_label_set_width_chars (self->when, -1);
  gtk_image_clear (self->kind_icon);
  gtk_widget_set_visible (GTK_WIDGET (self->mood_icon), FALSE);
  show_application (self, "");
}

static void
released_cb (OnwardEntryRow *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "list.select-item", "(ubb)", self->position, FALSE, FALSE);
  gtk_widget_activate_action (GTK_WIDGET (self), "list.activate-item", "u", self->position);
}

static void
set_entry (OnwardEntryRow *self, OnwardRecord *entry)
{
  if (!g_set_object (&self->entry, entry))
    return;
  g_signal_group_set_target (self->entry_signals, entry);
  show (self);
  show_heading (self);
}

static void
set_words (OnwardEntryRow *self, const char *words)
{
  if (g_strcmp0 (self->words, words) == 0)
    return;
  g_free (self->words);
  self->words = g_strdup (words != NULL ? words : "");
  show (self);
}

static void
onward_entry_row_constructed (GObject *object)
{
  OnwardEntryRow *self = ONWARD_ENTRY_ROW (object);

  G_OBJECT_CLASS (onward_entry_row_parent_class)->constructed (object);
  g_signal_connect_object (self->list, "items-changed", G_CALLBACK (show_heading), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->workspace, "notify::today", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
}

static void
onward_entry_row_dispose (GObject *object)
{
  OnwardEntryRow *self = ONWARD_ENTRY_ROW (object);
  GtkWidget *child;

  g_clear_object (&self->entry_signals);
  if (self->list != NULL)
    g_signal_handlers_disconnect_by_data (self->list, self);
  if (self->workspace != NULL)
    g_signal_handlers_disconnect_by_data (self->workspace, self);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_ENTRY_ROW);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->entry);
  g_clear_object (&self->list);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_entry_row_parent_class)->dispose (object);
}

static void
onward_entry_row_finalize (GObject *object)
{
  g_free (ONWARD_ENTRY_ROW (object)->words);
  G_OBJECT_CLASS (onward_entry_row_parent_class)->finalize (object);
}

static void
onward_entry_row_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardEntryRow *self = ONWARD_ENTRY_ROW (object);

  switch (prop_id)
    {
    case PROP_WORKSPACE:
      self->workspace = g_value_dup_object (value);
      break;
    case PROP_LIST:
      self->list = g_value_dup_object (value);
      break;
    case PROP_ENTRY:
      set_entry (self, g_value_get_object (value));
      break;
    case PROP_POSITION:
      self->position = g_value_get_uint (value);
      show_heading (self);
      break;
    case PROP_WORDS:
      set_words (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_entry_row_class_init (OnwardEntryRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags once = G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;
  const GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS;

  object_class->constructed = onward_entry_row_constructed;
  object_class->dispose = onward_entry_row_dispose;
  object_class->finalize = onward_entry_row_finalize;
  object_class->set_property = onward_entry_row_set_property;

  properties[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, ONWARD_TYPE_WORKSPACE, once);
  properties[PROP_LIST] = g_param_spec_object ("list", NULL, NULL, ONWARD_TYPE_RECORD_LIST, once);
  properties[PROP_ENTRY] = g_param_spec_object ("entry", NULL, NULL, ONWARD_TYPE_RECORD, flags);
  properties[PROP_POSITION] = g_param_spec_uint ("position", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_WORDS] = g_param_spec_string ("words", NULL, NULL, "", flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/onward_app/Onward/ui/journal/onward-entry-row.ui");
  gtk_widget_class_set_css_name (widget_class, "entryrow");
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryRow, card);
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryRow, grid);
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryRow, kind_icon);
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryRow, preview);
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryRow, when);
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryRow, mood_icon);
  gtk_widget_class_bind_template_callback (widget_class, released_cb);
}

static void
onward_entry_row_init (OnwardEntryRow *self)
{
  self->position = GTK_INVALID_LIST_POSITION;
  self->words = g_strdup ("");
  self->entry_signals = g_signal_group_new (ONWARD_TYPE_RECORD);
  /* The title is notified with every change of the record. */
  g_signal_group_connect_swapped (self->entry_signals, "notify::title", G_CALLBACK (show), self);
  g_signal_group_connect_swapped (self->entry_signals, "notify::loaded", G_CALLBACK (show), self);
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
onward_entry_row_new (OnwardWorkspace *workspace, OnwardRecordList *list)
{
  return g_object_new (ONWARD_TYPE_ENTRY_ROW, "workspace", workspace, "list", list, NULL);
}
