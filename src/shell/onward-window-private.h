/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-search-page.h"
#include "onward-sidebar.h"
#include "onward-window.h"

#include "onward-panes.h"

G_BEGIN_DECLS

struct _OnwardWindow
{
  AdwApplicationWindow parent_instance;

  /* template */
  AdwToastOverlay *toast_overlay;
  GtkStack *stack;
  OnwardPanes *panes;
  OnwardSidebar *sidebar;
  GtkStack *pages;

  /* owned */
  OnwardWorkspace *workspace;
  char *section;
  GQueue *waiting; /* of OnwardWindowRequest, until the diary is open */

  /* borrowed from the template's stacks */
  OnwardSearchPage *search_page;
  GtkWidget *trouble;
  GtkWindow *flow; /* over this window; a weak pointer */
  guint patience;  /* until the wait for the diary is explained */

  gboolean ready;
  gboolean closing;
  gboolean give_up; /* closes though something could not be saved */
};

void           onward_window_install_actions (GtkWidgetClass *widget_class);
void           onward_window_install_follow_up (GtkWidgetClass *widget_class);
void           onward_window_update_actions  (OnwardWindow *self);
OnwardSection *onward_window_get_built       (OnwardWindow *self, const char *name);
void           onward_window_close_search    (OnwardWindow *self);

G_END_DECLS
