/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-review-log.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * OnwardReviewAskedForm:
 * What there is to say about one question of a debrief.
 *
 * Signals: "changed", "removed".
 */
#define ONWARD_TYPE_REVIEW_ASKED_FORM (onward_review_asked_form_get_type ())
G_DECLARE_FINAL_TYPE (OnwardReviewAskedForm, onward_review_asked_form, ONWARD, REVIEW_ASKED_FORM, GtkWidget)

/* @asked must outlive the form, which writes into it. */
GtkWidget *onward_review_asked_form_new (OnwardAsked *asked);

G_END_DECLS
