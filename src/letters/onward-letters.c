/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-letters.h"

#include <glib/gi18n.h>

#include "onward-letter-editor.h"
#include "onward-letter-sending.h"
#include "onward-letter-template-editor.h"
#include "onward-letter-template.h"

struct _OnwardLettersView
{
  OnwardRecordView parent_instance;
};

struct _OnwardLetterTemplatesView
{
  OnwardRecordView parent_instance;
};

struct _OnwardLetters
{
  OnwardViews parent_instance;
};

G_DEFINE_FINAL_TYPE (OnwardLettersView, onward_letters_view, ONWARD_TYPE_RECORD_VIEW)
G_DEFINE_FINAL_TYPE (OnwardLetterTemplatesView, onward_letter_templates_view, ONWARD_TYPE_RECORD_VIEW)
G_DEFINE_FINAL_TYPE (OnwardLetters, onward_letters, ONWARD_TYPE_VIEWS)

static const OnwardRecordViewWords letter_words = {
  .type = &onward_letter_type,
  .icon = "onward-contacts-symbolic",
  .title = N_("Letters"),
  .new_label = N_("New letter"),
  .placeholder = N_("Find a letter"),
  .empty_title = N_("No letters yet"),
  .empty_text = N_("A reply, a thank-you, a short hello: Onward brings the first words, you bring yours."),
  .empty_action = N_("_Write a Letter"),
  .choose = N_("Choose a letter to read it or to go on with it."),
  .more_label = N_("More for this letter"),
  .removed = N_("Letter let go"),
};

static const OnwardRecordViewWords template_words = {
  .type = &onward_letter_template_type,
  .icon = "onward-contacts-symbolic",
  .title = N_("Your Templates"),
  .new_label = N_("New template"),
  .placeholder = N_("Find a template"),
  .empty_title = N_("No templates yet"),
  .empty_text = N_("A letter you liked can become a template. Or write one here, to start others from."),
  .empty_action = N_("_Add a Template"),
  .choose = N_("Choose a template to change it."),
  .more_label = N_("More for this template"),
  .removed = N_("Template let go"),
};

static OnwardEditor *
onward_letters_view_new_editor (OnwardRecordView *view)
{
  return g_object_new (ONWARD_TYPE_LETTER_EDITOR, NULL);
}

static OnwardRecord *
onward_letters_view_new_prototype (OnwardRecordView *view)
{
  return onward_letter_prototype_new (onward_section_get_workspace (ONWARD_SECTION (view)));
}

static void
onward_letters_view_constructed (GObject *object)
{
  g_autoptr (GMenu) menu = g_menu_new ();

  G_OBJECT_CLASS (onward_letters_view_parent_class)->constructed (object);
  g_menu_append (menu, _("_Keep as a Template"), "letter.keep-template");
  onward_record_view_add_menu (ONWARD_RECORD_VIEW (object), G_MENU_MODEL (menu));
}

static void
keep_template (GtkWidget *widget, const char *action, GVariant *parameter)
{
  gtk_widget_activate_action (GTK_WIDGET (onward_record_view_get_editor (ONWARD_RECORD_VIEW (widget))), action, NULL);
}

static void
onward_letters_view_class_init (OnwardLettersViewClass *klass)
{
  OnwardRecordViewClass *view_class = ONWARD_RECORD_VIEW_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = onward_letters_view_constructed;
  view_class->words = &letter_words;
  view_class->new_editor = onward_letters_view_new_editor;
  view_class->new_prototype = onward_letters_view_new_prototype;
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "letter.keep-template", NULL, keep_template);
}

static void
onward_letters_view_init (OnwardLettersView *self)
{
}

static OnwardQuery *
onward_letter_templates_view_dup_query (OnwardRecordView *view, const char *words)
{
  OnwardQuery *query = onward_query_new (&onward_letter_template_type);

  if (*words != '\0')
    onward_query_matching (query, words);
  onward_query_order_by (query, ONWARD_LETTER_TEMPLATE_RETIRED, FALSE);
  onward_query_order_by (query, ONWARD_LETTER_TEMPLATE_TITLE, FALSE);
  return query;
}

static OnwardEditor *
onward_letter_templates_view_new_editor (OnwardRecordView *view)
{
  return g_object_new (ONWARD_TYPE_LETTER_TEMPLATE_EDITOR, NULL);
}

static void
onward_letter_templates_view_class_init (OnwardLetterTemplatesViewClass *klass)
{
  OnwardRecordViewClass *view_class = ONWARD_RECORD_VIEW_CLASS (klass);

  view_class->words = &template_words;
  view_class->dup_query = onward_letter_templates_view_dup_query;
  view_class->new_editor = onward_letter_templates_view_new_editor;
}

static void
onward_letter_templates_view_init (OnwardLetterTemplatesView *self)
{
}

static const OnwardViewInfo views[] = {
  {
    .name = "letters",
    .title = NC_("view", "Letters"),
    .get_type = onward_letters_view_get_type,
    .types = { &onward_letter_type },
  },
  {
    .name = "templates",
    .title = NC_("view", "Templates"),
    .get_type = onward_letter_templates_view_get_type,
    .types = { &onward_letter_template_type },
  },
};

static void
onward_letters_class_init (OnwardLettersClass *klass)
{
}

static void
onward_letters_init (OnwardLetters *self)
{
  onward_section_set_title (ONWARD_SECTION (self), _("Letters"));
  onward_views_set_up (ONWARD_VIEWS (self), views, G_N_ELEMENTS (views));
}
