/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "onward-review-lead.h"

G_BEGIN_DECLS

/* What a piece of a debrief can become, as a small menu and one key each, for the widgets that show
 * such pieces. */

/* Gives the class the actions "lead.lesson", "lead.goal", "lead.card" and "lead.proof"; each emits
 * the widget's signal "lead" (int, an OnwardLead), which this adds to the class.  Returns: its id. */
guint    onward_review_leads_install  (GtkWidgetClass *widget_class);
/* The menu, made when it is first asked for.  @name: what screen readers call the button. */
void     onward_review_leads_set_menu (GtkMenuButton *button);
void     onward_review_leads_name     (GtkMenuButton *button, const char *of);
/* L, G, C or E. */
gboolean onward_review_leads_from_key (guint keyval, GdkModifierType state, OnwardLead *lead);

G_END_DECLS
