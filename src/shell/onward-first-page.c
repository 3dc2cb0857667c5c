/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-first-page.h"

#include "onward-window-private.h"

#include <malloc.h>

/* Nobody sees this go by; a window that is still away after it would be missed. */
#define PATIENCE_MS 120

typedef struct
{
  OnwardWindow *window;
  OnwardSection *section;
  gulong waiting;
  guint timeout;
} FirstPage;

static gboolean
trim_cb (gpointer data)
{
  malloc_trim (0);
  return G_SOURCE_REMOVE;
}

/* What only the start needed goes back once the person has the page. */
static void
present (OnwardWindow *window)
{
  gtk_window_present (GTK_WINDOW (window));
  g_timeout_add_seconds_full (G_PRIORITY_LOW, 1, trim_cb, NULL, NULL);
}

static void
first_page_end (FirstPage *self)
{
  g_clear_handle_id (&self->timeout, g_source_remove);
  g_clear_signal_handler (&self->waiting, self->section);
  present (self->window);
  g_object_unref (self->section);
  g_object_unref (self->window);
  g_free (self);
}

static void
waiting_cb (FirstPage *self)
{
  if (!onward_section_get_waiting (self->section))
    first_page_end (self);
}

static gboolean
timeout_cb (gpointer data)
{
  FirstPage *self = data;

  self->timeout = 0;
  first_page_end (self);
  return G_SOURCE_REMOVE;
}

/* The diary, which takes less time to open than GTK to start, has told by now that it is open, when
 * it is, and the section is there. */
static gboolean
present_cb (gpointer data)
{
  OnwardWindow *window = data;
  OnwardSection *section = onward_window_get_built (window, onward_window_get_section (window));
  FirstPage *self;

  if (section == NULL || !onward_section_get_waiting (section))
    {
      present (window);
      return G_SOURCE_REMOVE;
    }
  /* What has to be settled with the display is, meanwhile. */
  gtk_widget_realize (GTK_WIDGET (window));
  self = g_new0 (FirstPage, 1);
  self->window = g_object_ref (window);
  self->section = g_object_ref (section);
  self->waiting = g_signal_connect_swapped (section, "notify::waiting", G_CALLBACK (waiting_cb), self);
  self->timeout = g_timeout_add (PATIENCE_MS, timeout_cb, self);
  return G_SOURCE_REMOVE;
}

void
onward_first_page_present (OnwardWindow *window)
{
  g_return_if_fail (ONWARD_IS_WINDOW (window));
  g_idle_add_full (G_PRIORITY_HIGH_IDLE, present_cb, g_object_ref (window), g_object_unref);
}
