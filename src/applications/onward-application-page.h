/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-editor.h"
#include "onward-job-application.h"

G_BEGIN_DECLS

/**
 * OnwardApplicationPage:
 * One application: who and what, how it stands and the one next act; below it either its timeline
 * or its details.
 *
 * Signal: "gone": it was let go of.
 */
#define ONWARD_TYPE_APPLICATION_PAGE (onward_application_page_get_type ())
G_DECLARE_FINAL_TYPE (OnwardApplicationPage, onward_application_page, ONWARD, APPLICATION_PAGE, AdwBin)

void          onward_application_page_set_workspace (OnwardApplicationPage *self, OnwardWorkspace *workspace);
/* @application: a shared record, or NULL for none. */
void          onward_application_page_show          (OnwardApplicationPage *self, OnwardRecord *application);
OnwardEditor *onward_application_page_get_editor    (OnwardApplicationPage *self);
void          onward_application_page_flush         (OnwardApplicationPage *self);

G_END_DECLS
