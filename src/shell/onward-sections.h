/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-section.h"

G_BEGIN_DECLS

/* What a section without records of its own says instead of a list. */
typedef struct
{
  const char *heading;
  const char *description;
  const char *action_label; /* NULL when there is nothing to do there yet */
  const char *section;      /* that the button goes to */
} OnwardSectionWords;

/**
 * OnwardSectionInfo:
 * A row of the one table of sections: everything the window, its sidebar and its shortcuts know of
 * them.  A section that is built has its type here.
 */
typedef struct
{
  const char *name; /* in settings, actions and on the command line */
  const char *title;
  const char *icon;
  GType (*get_type) (void);
  OnwardSectionWords words; /* where there is no type */
} OnwardSectionInfo;

#define ONWARD_N_SECTIONS 7

const OnwardSectionInfo *onward_sections         (void);
const OnwardSectionInfo *onward_sections_find    (const char *name);
const OnwardSectionInfo *onward_sections_of_type (const OnwardRecordType *type);
const char              *onward_section_info_get_title (const OnwardSectionInfo *info);
OnwardSection           *onward_section_info_build (const OnwardSectionInfo *info, OnwardWorkspace *workspace);

G_END_DECLS
