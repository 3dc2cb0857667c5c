/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-section.h"

G_BEGIN_DECLS

/**
 * OnwardViews:
 * A section of several views, each a section of its own (with its own OnwardPanes or page, and its
 * own header), of which one is on show.  A view puts an OnwardViewSwitch under its header, so that
 * the person finds the others.  Views are built when they are first visited.
 *
 * Abstract: a subclass hands over its table of views in its init.
 *
 * Properties: view (name of the one on show).  Action: "views.show" (s, a name).
 */
#define ONWARD_TYPE_VIEWS (onward_views_get_type ())
G_DECLARE_DERIVABLE_TYPE (OnwardViews, onward_views, ONWARD, VIEWS, OnwardSection)

#define ONWARD_VIEW_MAX_TYPES 3

typedef struct
{
  const char *name;
  const char *title; /* a message in the context "view" */
  GType (*get_type) (void);
  const OnwardRecordType *types[ONWARD_VIEW_MAX_TYPES]; /* what it shows when "win.open" asks */
} OnwardViewInfo;

struct _OnwardViewsClass
{
  OnwardSectionClass parent_class;
};

void           onward_views_set_up   (OnwardViews *self, const OnwardViewInfo *views, guint n_views);
OnwardSection *onward_views_show     (OnwardViews *self, const char *name);
const OnwardViewInfo *onward_views_get_infos (OnwardViews *self, guint *n_views);

/* The view that the person chose last in a section, also after a restart.  A view that a link led
 * to is not remembered: the link was about a record, not about the view. */
char          *onward_views_dup_remembered (OnwardWorkspace *workspace, const char *section);
void           onward_views_remember       (OnwardWorkspace *workspace, const char *section, const char *name);

/**
 * OnwardViewSwitch:
 * The views of the OnwardViews around it as a row of buttons.
 */
#define ONWARD_TYPE_VIEW_SWITCH (onward_view_switch_get_type ())
G_DECLARE_FINAL_TYPE (OnwardViewSwitch, onward_view_switch, ONWARD, VIEW_SWITCH, AdwBin)

G_END_DECLS
