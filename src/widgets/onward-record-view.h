/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-browser.h"
#include "onward-editor.h"
#include "onward-section.h"

G_BEGIN_DECLS

/* What a view of records is called and says; untranslated messages. */
typedef struct
{
  const OnwardRecordType *type;
  const char *icon;
  const char *title;        /* "Lessons" */
  const char *new_label;    /* "New lesson", of the button */
  const char *placeholder;  /* "Find a lesson" */
  const char *empty_title;
  const char *empty_text;
  const char *empty_action; /* "_Add a Lesson" */
  const char *choose;       /* "Choose a lesson to …" */
  const char *more_label;   /* "More for this lesson", of the menu */
  const char *removed;      /* "Lesson let go", of the toast */
} OnwardRecordViewWords;

/**
 * OnwardRecordView:
 * A section, or a view of one, for records of one type: the list beside the page of one, with an
 * editor.  Abstract; a subclass says the words, the query, the rows and the editor.
 *
 * Actions: "view.new", "view.remove", "view.back".
 */
#define ONWARD_TYPE_RECORD_VIEW (onward_record_view_get_type ())
G_DECLARE_DERIVABLE_TYPE (OnwardRecordView, onward_record_view, ONWARD, RECORD_VIEW, OnwardSection)

struct _OnwardRecordViewClass
{
  OnwardSectionClass parent_class;

  const OnwardRecordViewWords *words;

  /* (transfer full): what to show for what was typed into the field. */
  OnwardQuery *(*dup_query) (OnwardRecordView *self, const char *words);
  /* (transfer floating): a row, as OnwardBrowser wants it; NULL in the class for plain ones. */
  GtkWidget *(*new_row) (OnwardRecordView *self);
  /* (transfer floating): the editor. */
  OnwardEditor *(*new_editor) (OnwardRecordView *self);
  /* (transfer full): what a new record begins with. */
  OnwardRecord *(*new_prototype) (OnwardRecordView *self);
  /* Another record is on show; chain up. */
  void (*opened) (OnwardRecordView *self);
};

OnwardEditor  *onward_record_view_get_editor  (OnwardRecordView *self);
OnwardBrowser *onward_record_view_get_browser (OnwardRecordView *self);
/* Puts a widget under the list's header, such as a choice of what to show. */
void           onward_record_view_add_filter  (OnwardRecordView *self, GtkWidget *widget);
/* Puts a section of entries into the menu of the page, above "Let It Go". */
void           onward_record_view_add_menu    (OnwardRecordView *self, GMenuModel *section);
/* Gives the list a menu of its own; @label says what it is for. */
void           onward_record_view_set_list_menu (OnwardRecordView *self, GMenuModel *menu, const char *label);
/* Shows a record that may be in the diary or not, as Ctrl+N and "win.open" do. */
void           onward_record_view_show        (OnwardRecordView *self, OnwardRecord *record);
void           onward_record_view_begin       (OnwardRecordView *self, OnwardRecord *prototype);

G_END_DECLS
