/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-tooltip.h"

#define WORDS "onward-tooltip"

static gboolean
query_cb (GtkWidget *widget, int x, int y, gboolean by_keyboard, GtkTooltip *tooltip)
{
  const char *words = g_object_get_data (G_OBJECT (widget), WORDS);

  if (words == NULL || *words == '\0')
    return FALSE;
  gtk_tooltip_set_text (tooltip, words);
  return TRUE;
}

void
onward_tooltip_set (GtkWidget *widget, const char *text)
{
  const char *words = g_object_get_data (G_OBJECT (widget), WORDS);

  g_return_if_fail (GTK_IS_WIDGET (widget));
  if (words == NULL)
    {
      gtk_widget_set_has_tooltip (widget, TRUE);
      g_signal_connect (widget, "query-tooltip", G_CALLBACK (query_cb), NULL);
    }
  if (words != NULL && g_strcmp0 (words, text) == 0)
    return;
  g_object_set_data_full (G_OBJECT (widget), WORDS, g_strdup (text != NULL ? text : ""), g_free);
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text != NULL ? text : "",
                                  -1);
}
