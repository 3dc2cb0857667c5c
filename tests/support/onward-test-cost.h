/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-test-scene.h"

G_BEGIN_DECLS

/* What the reminders cost a machine, as the kernel counts it. */

gint64 onward_test_cost_resident (GSubprocess *process); /* KiB */
gint64 onward_test_cost_share    (GSubprocess *process); /* KiB, what is shared counted in part */
gint64 onward_test_cost_private  (GSubprocess *process); /* KiB that are no file's */
gint64 onward_test_cost_wakes    (GSubprocess *process); /* how often any of its threads went to sleep */
gint64 onward_test_cost_cpu      (GSubprocess *process); /* microseconds */
/* Follow-ups come due, are shown and answered: so many of each as nobody has in a day. */
void   onward_test_cost_day      (OnwardTestScene *scene, guint n_follow_ups);

G_END_DECLS
