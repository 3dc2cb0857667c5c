/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-journal-section.h"

#include <string.h>

#include "onward-entry-kind-menu.h"
#include "onward-entry-list.h"
#include "onward-entry-pane.h"
#include "onward-panes.h"
#include "onward-prompter.h"
#include "onward-thought.h"
#include "onward-time.h"

struct _OnwardJournalSection
{
  OnwardSection parent_instance;

  /* template */
  OnwardPanes *panes;
  OnwardEntryList *list;
  OnwardEntryPane *pane;
};

G_DEFINE_FINAL_TYPE (OnwardJournalSection, onward_journal_section, ONWARD_TYPE_SECTION)

static OnwardRecord *
entry_new (OnwardJournalSection *self, OnwardEntryKind kind)
{
  g_autoptr (GDateTime) now = onward_workspace_dup_now (onward_section_get_workspace (ONWARD_SECTION (self)));
  g_autofree char *when = onward_local_time_from_date_time (now);

  return ONWARD_RECORD (onward_entry_new (kind, when));
}

static void
begin_with (OnwardJournalSection *self, OnwardRecord *entry)
{
  onward_entry_pane_begin (self->pane, entry);
  onward_entry_list_show (self->list, "");
  onward_panes_set_show_content (self->panes, TRUE);
  onward_entry_pane_write (self->pane);
}

static void
begin (OnwardJournalSection *self, OnwardEntryKind kind, const char *prompt)
{
  g_autoptr (OnwardRecord) entry = entry_new (self, kind);

  onward_record_set_text (entry, ONWARD_ENTRY_PROMPT, prompt);
  begin_with (self, entry);
}

static void
begin_kind (OnwardJournalSection *self, const char *nick)
{
  gint64 kind;

  if (onward_choice_from_nick (ONWARD_TYPE_ENTRY_KIND, nick, &kind))
    begin (self, (OnwardEntryKind) kind, "");
}

/* What comes to mind after an interview; @about is "interview:application", uids, the second or "". */
static void
begin_about (OnwardJournalSection *self, const char *about)
{
  OnwardWorkspace *workspace = onward_section_get_workspace (ONWARD_SECTION (self));
  g_auto (GStrv) uids = g_strsplit (about, ":", 2);
  g_autoptr (OnwardRecord) entry = entry_new (self, ONWARD_ENTRY_KIND_NOTE);
  g_autofree char *prompt = NULL;

  if (uids[0] == NULL || uids[1] == NULL)
    return;
  if (g_settings_get_boolean (onward_workspace_get_settings (workspace), "show-prompts"))
    prompt = onward_prompter_ask (onward_prompter_get (workspace), ONWARD_PROMPT_DEBRIEF);
  onward_record_set_text (entry, ONWARD_ENTRY_INTERVIEW, uids[0]);
  onward_record_set_text (entry, ONWARD_ENTRY_APPLICATION, uids[1]);
  onward_record_set_text (entry, ONWARD_ENTRY_PROMPT, prompt != NULL ? prompt : "");
  begin_with (self, entry);
}

static void
new_action (GtkWidget *widget, const char *action, GVariant *kind)
{
  begin_kind (ONWARD_JOURNAL_SECTION (widget), g_variant_get_string (kind, NULL));
}

/* What happened at which hour is easily forgotten; the clock of now is as good as any. */
static void
write_for_action (GtkWidget *widget, const char *action, GVariant *day)
{
  OnwardJournalSection *self = ONWARD_JOURNAL_SECTION (widget);
  g_autoptr (GDateTime) now = onward_workspace_dup_now (onward_section_get_workspace (ONWARD_SECTION (self)));
  g_autofree char *clock = g_date_time_format (now, "%H:%M");
  g_autofree char *when = onward_local_time_new (g_variant_get_string (day, NULL), clock);
  g_autoptr (OnwardEntry) entry = onward_entry_new (ONWARD_ENTRY_KIND_NOTE, when);

  onward_entry_pane_begin (self->pane, ONWARD_RECORD (entry));
  onward_entry_list_show (self->list, "");
  onward_panes_set_show_content (self->panes, TRUE);
  onward_entry_pane_write (self->pane);
}

static void
back_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardJournalSection *self = ONWARD_JOURNAL_SECTION (widget);

  if (onward_entry_pane_get_focused (self->pane))
    {
      onward_entry_pane_set_focused (self->pane, FALSE);
      return;
    }
  onward_panes_set_show_content (self->panes, FALSE);
  onward_entry_list_focus_rows (self->list);
}

static void
focus_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardJournalSection *self = ONWARD_JOURNAL_SECTION (widget);

  onward_entry_pane_set_focused (self->pane, !onward_entry_pane_get_focused (self->pane));
}

static void
gone_cb (OnwardJournalSection *self)
{
  onward_entry_list_show (self->list, "");
  back_action (GTK_WIDGET (self), NULL, NULL);
}

static void
remove_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  onward_entry_pane_let_go (ONWARD_JOURNAL_SECTION (widget)->pane);
}

/* A win shows what the person can do. */
static void
keep_as_proof_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardEntryPane *pane = ONWARD_JOURNAL_SECTION (widget)->pane;
  g_autofree char *target = NULL;

  onward_entry_pane_flush (pane);
  target = g_strdup_printf ("entry/%s", onward_record_get_uid (onward_entry_pane_get_record (pane)));
  gtk_widget_activate_action (widget, "win.keep-as-proof", "s", target);
}

static void
update_keep (OnwardJournalSection *self)
{
  OnwardRecord *entry = onward_entry_pane_get_record (self->pane);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "journal.keep-as-proof",
                                 entry != NULL && onward_record_get_number (entry, ONWARD_ENTRY_KIND) ==
                                                    ONWARD_ENTRY_KIND_WIN);
}

static void
selected_cb (OnwardJournalSection *self, OnwardRecord *entry)
{
  onward_entry_pane_set_record (self->pane, entry);
}

static void
opened_cb (OnwardJournalSection *self, OnwardRecord *entry)
{
  selected_cb (self, entry);
  onward_panes_set_show_content (self->panes, TRUE);
  /* The leaflet takes the focus along even where both stand side by side. */
  if (!onward_panes_get_folded (self->panes))
    onward_entry_list_focus_rows (self->list);
}

static void
record_cb (OnwardJournalSection *self)
{
  OnwardRecord *entry = onward_entry_pane_get_record (self->pane);

  update_keep (self);
  if (entry != NULL)
    onward_entry_list_show (self->list, onward_record_get_uid (entry));
}

static void
empty_cb (OnwardJournalSection *self)
{
  gboolean open = !onward_entry_pane_get_empty (self->pane);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "journal.remove", open);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "journal.focus", open);
}

static void
busy_cb (OnwardJournalSection *self)
{
  onward_section_set_busy (ONWARD_SECTION (self), onward_entry_pane_get_busy (self->pane));
  update_keep (self);
}

static void
loaded_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardJournalSection) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardRecord) entry = onward_store_load_finish (ONWARD_STORE (store), result, &error);

  if (entry != NULL)
    opened_cb (self, entry);
  else
    onward_workspace_fault (onward_section_get_workspace (ONWARD_SECTION (self)), error);
}

typedef struct
{
  OnwardJournalSection *section;
  OnwardRecord *entry; /* to begin with where none was begun */
} Thinking;

static void
thought_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autofree Thinking *thinking = data;
  g_autoptr (OnwardJournalSection) self = thinking->section;
  g_autoptr (OnwardRecord) entry = thinking->entry;
  g_autoptr (GPtrArray) begun = onward_store_find_finish (ONWARD_STORE (store), result, NULL);

  if (self->pane == NULL)
    return;
  if (begun != NULL && begun->len > 0)
    opened_cb (self, begun->pdata[0]);
  else
    begin_with (self, entry);
}

/* Goes on with the thought record of a plan, or begins one; @about is "plan:application", uids or "". */
static void
think (OnwardJournalSection *self, const char *about)
{
  g_auto (GStrv) uids = g_strsplit (about, ":", 2);
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_entry_type);
  Thinking *thinking;

  if (uids[0] == NULL || uids[1] == NULL)
    return;
  thinking = g_new0 (Thinking, 1);
  thinking->section = g_object_ref (self);
  thinking->entry = entry_new (self, ONWARD_ENTRY_KIND_THOUGHT);
  onward_record_set_text (thinking->entry, ONWARD_ENTRY_PLAN, uids[0]);
  onward_record_set_text (thinking->entry, ONWARD_ENTRY_APPLICATION, uids[1]);
  onward_query_where_number (query, ONWARD_ENTRY_KIND, ONWARD_IS, ONWARD_ENTRY_KIND_THOUGHT);
  onward_query_where_text (query, ONWARD_ENTRY_PLAN, ONWARD_IS, uids[0]);
  onward_query_where_number (query, ONWARD_ENTRY_PROGRESS, ONWARD_AT_MOST, ONWARD_THOUGHT_STEP_AGAIN);
  onward_query_limit (query, 1);
  onward_store_find_async (onward_section_get_store (ONWARD_SECTION (self)), query, NULL, thought_cb, thinking);
}

static void
onward_journal_section_open (OnwardSection *section, const OnwardRecordType *type, const char *uid)
{
  OnwardJournalSection *self = ONWARD_JOURNAL_SECTION (section);

  if (type != &onward_entry_type)
    return;
  if (g_str_has_prefix (uid, "prompt:"))
    begin (self, ONWARD_ENTRY_KIND_NOTE, uid + strlen ("prompt:"));
  else if (g_str_has_prefix (uid, "thought:"))
    think (self, uid + strlen ("thought:"));
  else if (g_str_has_prefix (uid, "interview:"))
    begin_about (self, uid + strlen ("interview:"));
  else if (g_str_has_prefix (uid, "kind:"))
    begin_kind (self, uid + strlen ("kind:"));
  else
    onward_store_load_async (onward_section_get_store (section), type, uid, NULL, loaded_cb, g_object_ref (self));
}

static void
onward_journal_section_create (OnwardSection *section)
{
  begin (ONWARD_JOURNAL_SECTION (section), ONWARD_ENTRY_KIND_NOTE, "");
}

static void
onward_journal_section_flush (OnwardSection *section)
{
  onward_entry_pane_flush (ONWARD_JOURNAL_SECTION (section)->pane);
}

static void
onward_journal_section_focus_filter (OnwardSection *section)
{
  OnwardJournalSection *self = ONWARD_JOURNAL_SECTION (section);

  onward_panes_set_show_content (self->panes, FALSE);
  onward_entry_list_focus_search (self->list);
}

static void
onward_journal_section_constructed (GObject *object)
{
  OnwardJournalSection *self = ONWARD_JOURNAL_SECTION (object);
  OnwardWorkspace *workspace = onward_section_get_workspace (ONWARD_SECTION (self));

  G_OBJECT_CLASS (onward_journal_section_parent_class)->constructed (object);
  onward_entry_pane_set_workspace (self->pane, workspace);
  g_object_set (self->list, "workspace", workspace, NULL);
}

static void
onward_journal_section_dispose (GObject *object)
{
  /* First, or the bin would let go of a child that the template has let go of already. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_JOURNAL_SECTION);
  G_OBJECT_CLASS (onward_journal_section_parent_class)->dispose (object);
}

static void
onward_journal_section_class_init (OnwardJournalSectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  OnwardSectionClass *section_class = ONWARD_SECTION_CLASS (klass);

  object_class->constructed = onward_journal_section_constructed;
  object_class->dispose = onward_journal_section_dispose;
  section_class->open = onward_journal_section_open;
  section_class->create = onward_journal_section_create;
  section_class->flush = onward_journal_section_flush;
  section_class->focus_filter = onward_journal_section_focus_filter;

  g_type_ensure (ONWARD_TYPE_ENTRY_KIND_MENU);
  g_type_ensure (ONWARD_TYPE_ENTRY_LIST);
  g_type_ensure (ONWARD_TYPE_ENTRY_PANE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/onward_app/Onward/ui/journal/onward-journal-section.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardJournalSection, panes);
  gtk_widget_class_bind_template_child (widget_class, OnwardJournalSection, list);
  gtk_widget_class_bind_template_child (widget_class, OnwardJournalSection, pane);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, opened_cb);
  gtk_widget_class_bind_template_callback (widget_class, record_cb);
  gtk_widget_class_bind_template_callback (widget_class, empty_cb);
  gtk_widget_class_bind_template_callback (widget_class, busy_cb);
  gtk_widget_class_bind_template_callback (widget_class, gone_cb);
  gtk_widget_class_install_action (widget_class, "journal.new", "s", new_action);
  gtk_widget_class_install_action (widget_class, "journal.write-for", "s", write_for_action);
  gtk_widget_class_install_action (widget_class, "journal.back", NULL, back_action);
  gtk_widget_class_install_action (widget_class, "journal.remove", NULL, remove_action);
  gtk_widget_class_install_action (widget_class, "journal.keep-as-proof", NULL, keep_as_proof_action);
  gtk_widget_class_install_action (widget_class, "journal.focus", NULL, focus_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F11, 0, "journal.focus", NULL);
}

static void
onward_journal_section_init (OnwardJournalSection *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "journal.remove", FALSE);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "journal.keep-as-proof", FALSE);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "journal.focus", FALSE);
}
