/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-touch.h"
#include "onward-workspace.h"

G_BEGIN_DECLS

/**
 * OnwardInTouch:
 * How the person stands with their contacts: the intervals of the settings, and the interviews and
 * letters of late, which count as being in touch.  It follows the diary while it is awake, and asks
 * when there is nothing else to do.  It has no widget.
 *
 * Signal: "changed": something of it may be another than before.
 */
#define ONWARD_TYPE_IN_TOUCH (onward_in_touch_get_type ())
G_DECLARE_FINAL_TYPE (OnwardInTouch, onward_in_touch, ONWARD, IN_TOUCH, GObject)

OnwardInTouch *onward_in_touch_new       (OnwardWorkspace *workspace);
void           onward_in_touch_set_awake (OnwardInTouch *self, gboolean awake);

const OnwardTouchUsual *onward_in_touch_get_usual (OnwardInTouch *self);
OnwardTouch    onward_in_touch_of        (OnwardInTouch *self, OnwardContact *contact);
char          *onward_in_touch_say_last  (OnwardInTouch *self, OnwardContact *contact);

/* Whom it would be good to write to: OnwardContacts, @most of them at most, without @resting (uids). */
void           onward_in_touch_who_next_async  (OnwardInTouch *self, const char *const *resting, guint most,
                                                GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);
GPtrArray     *onward_in_touch_who_next_finish (OnwardInTouch *self, GAsyncResult *result, GError **error);

G_END_DECLS
