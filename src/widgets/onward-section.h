/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardSection:
 * A page of the sidebar.  Abstract, an AdwBin: the template of a section sets its "child" (as a rule
 * an OnwardPanes with an OnwardHeader on top of each side) and its "title".  Built when it is first
 * visited, with "workspace"; kept from then on, so it must be cheap while it is not mapped.
 *
 * A section never asks for another: it activates "win.open" with "type/uid".
 *
 * Properties: workspace (construct only), title, indicator (the count beside its name in the
 * sidebar, 0 for none), busy (something typed here is still on its way to the disk), waiting (what it
 * shows first is still being read).
 */
#define ONWARD_TYPE_SECTION (onward_section_get_type ())
G_DECLARE_DERIVABLE_TYPE (OnwardSection, onward_section, ONWARD, SECTION, AdwBin)

struct _OnwardSectionClass
{
  AdwBinClass parent_class;

  /* Shows the record, as "win.open" asks.  All four may be left out. */
  void (*open) (OnwardSection *self, const OnwardRecordType *type, const char *uid);
  /* Ctrl+N: starts a new record, the focus where one types first. */
  void (*create) (OnwardSection *self);
  /* Sends what is typed on its way to the disk right now (see onward_editor_flush ()). */
  void (*flush) (OnwardSection *self);
  /* The focus to the field that filters the list. */
  void (*focus_filter) (OnwardSection *self);
};

OnwardWorkspace *onward_section_get_workspace (OnwardSection *self);
OnwardStore     *onward_section_get_store     (OnwardSection *self);
const char      *onward_section_get_title     (OnwardSection *self);
void             onward_section_set_title     (OnwardSection *self, const char *title);
guint            onward_section_get_indicator (OnwardSection *self);
void             onward_section_set_indicator (OnwardSection *self, guint indicator);
gboolean         onward_section_get_busy      (OnwardSection *self);
void             onward_section_set_busy      (OnwardSection *self, gboolean busy);
gboolean         onward_section_get_waiting   (OnwardSection *self);
void             onward_section_set_waiting   (OnwardSection *self, gboolean waiting);

void             onward_section_open          (OnwardSection *self, const OnwardRecordType *type, const char *uid);
gboolean         onward_section_can_create    (OnwardSection *self);
void             onward_section_create        (OnwardSection *self);
void             onward_section_flush         (OnwardSection *self);
gboolean         onward_section_focus_filter  (OnwardSection *self);

G_END_DECLS
