/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "onward-job-application.h"

G_BEGIN_DECLS

/**
 * OnwardApplicationHead:
 * What stands at the head of an application's page: a picture, the employer, the role, how it stands,
 * and what one wants to know before a call.
 */
#define ONWARD_TYPE_APPLICATION_HEAD (onward_application_head_get_type ())
G_DECLARE_FINAL_TYPE (OnwardApplicationHead, onward_application_head, ONWARD, APPLICATION_HEAD, GtkWidget)

/* Says what @application says now; @today is a day. */
void onward_application_head_show (OnwardApplicationHead *self, OnwardJobApplication *application, const char *today);

G_END_DECLS
