/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-focus.h"

void
onward_stack_show (GtkStack *stack, const char *page)
{
  GtkRoot *root;
  GtkWidget *focus, *before;

  g_return_if_fail (GTK_IS_STACK (stack));
  root = gtk_widget_get_root (GTK_WIDGET (stack));
  focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  before = gtk_stack_get_visible_child (stack);
  gtk_stack_set_visible_child_name (stack, page);
  if (focus == NULL || before == gtk_stack_get_visible_child (stack))
    return;
  /* GTK leaves the focus with a row of a list that it has taken out of the window already. */
  if (!gtk_widget_is_ancestor (focus, GTK_WIDGET (root)) ||
      (before != NULL && gtk_widget_is_ancestor (focus, before)))
    gtk_widget_child_focus (gtk_stack_get_visible_child (stack), GTK_DIR_TAB_FORWARD);
}
