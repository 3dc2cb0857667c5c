/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * OnwardPanes:
 * A list beside its detail, one behind the other when there is no room for both.
 *
 *     <object class="OnwardPanes" id="panes">
 *       <property name="sidebar">…the list, with its OnwardHeader…</property>
 *       <property name="content">…the detail, with its OnwardHeader…</property>
 *     </object>
 *
 * Selecting a row sets "show-content"; the back button of OnwardHeader, Alt+Left, a swipe and the
 * action "panes.back" go back.  Give each side a width-request (as a rule 300 and 360): it folds
 * below their sum, or below "fold-below" when that is more.
 *
 * Properties: sidebar, content, folded (read only), show-content, fold-below, alone (the content is
 * shown and nothing beside it, as for writing undisturbed).
 */
#define ONWARD_TYPE_PANES (onward_panes_get_type ())
G_DECLARE_FINAL_TYPE (OnwardPanes, onward_panes, ONWARD, PANES, GtkWidget)

GtkWidget *onward_panes_get_sidebar      (OnwardPanes *self);
void       onward_panes_set_sidebar      (OnwardPanes *self, GtkWidget *sidebar);
GtkWidget *onward_panes_get_content      (OnwardPanes *self);
void       onward_panes_set_content      (OnwardPanes *self, GtkWidget *content);
gboolean   onward_panes_get_folded       (OnwardPanes *self);
gboolean   onward_panes_get_show_content (OnwardPanes *self);
void       onward_panes_set_show_content (OnwardPanes *self, gboolean show_content);
int        onward_panes_get_fold_below   (OnwardPanes *self);
void       onward_panes_set_fold_below   (OnwardPanes *self, int fold_below);
gboolean   onward_panes_get_alone        (OnwardPanes *self);
void       onward_panes_set_alone        (OnwardPanes *self, gboolean alone);

G_END_DECLS
