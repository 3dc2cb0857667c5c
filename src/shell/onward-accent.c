/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-accent.h"

/* A teal that has a contrast of at least 4.5 : 1 on the platform's window, header and card colours,
 * and under white text. */
#define LIGHT \
  "@define-color accent_bg_color #0f766e;\n" \
  "@define-color accent_fg_color #ffffff;\n" \
  "@define-color accent_color #0d6b66;\n"

#define DARK \
  "@define-color accent_bg_color #0f766e;\n" \
  "@define-color accent_fg_color #ffffff;\n" \
  "@define-color accent_color #78d5cc;\n"

static void
update (GtkCssProvider *provider, GParamSpec *pspec, AdwStyleManager *manager)
{
  gtk_css_provider_load_from_data (provider, adw_style_manager_get_dark (manager) ? DARK : LIGHT, -1);
}

/* From 1.6 on, people choose an accent for all their programs, and ours would be in its way. */
void
onward_accent_init (void)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();
  g_autoptr (GtkCssProvider) provider = NULL;

  if (adw_get_major_version () > 1 || adw_get_minor_version () >= 6)
    return;
  provider = gtk_css_provider_new ();
  update (provider, NULL, manager);
  g_signal_connect_object (manager, "notify::dark", G_CALLBACK (update), provider, G_CONNECT_SWAPPED);
  gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}
