/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-record-list.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardBrowser:
 * The list side of a section: a field that filters as one types, the records that it leaves (read as
 * they come into view, however many there are), and what stands there when there are none.
 *
 * Properties: placeholder (of the field, also its name for screen readers), list-label (what screen
 * readers call the list), empty-icon, empty-title, empty-text, empty-action and empty-action-label
 * (the button there; "" for none), searchable (whether the field is there), filtered (something
 * beside the words narrows the list: "nothing found" is said instead of "nothing yet").
 *
 * Signals: "selected" (OnwardRecord): the person moved to it; "opened" (OnwardRecord): they want to
 * see it, with Enter or a click; "cleared": the button of "nothing found" was pressed, and the
 * words are gone: reset other filters, then onward_browser_ask ().
 */
#define ONWARD_TYPE_BROWSER (onward_browser_get_type ())
G_DECLARE_FINAL_TYPE (OnwardBrowser, onward_browser, ONWARD, BROWSER, GtkWidget)

/* Returns: (transfer full): what to show for @words, which may be "". */
typedef OnwardQuery *(*OnwardBrowserQuery) (const char *words, gpointer data);

/* Returns: (transfer floating): a row.  Its property "record" (OnwardRecord, NULL or not loaded at
 * times) is set as rows come into view; so is "position" (uint), where it has one. */
typedef GtkWidget *(*OnwardBrowserRow) (gpointer data);

/* To be called once; @data must outlive the browser.  Without @row each is an OnwardRecordRow. */
void              onward_browser_set_up       (OnwardBrowser *self, OnwardWorkspace *workspace,
                                               OnwardBrowserQuery query, OnwardBrowserRow row, gpointer data);
/* Something that the query depends on has changed. */
void              onward_browser_ask          (OnwardBrowser *self);
/* The record on show beside the list ("" for none): its row is the selected one. */
void              onward_browser_mark         (OnwardBrowser *self, const char *uid);
void              onward_browser_focus_search (OnwardBrowser *self);
void              onward_browser_focus_rows   (OnwardBrowser *self);
OnwardRecordList *onward_browser_get_records  (OnwardBrowser *self);

G_END_DECLS
