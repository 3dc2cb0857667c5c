/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * OnwardMood:
 * Five faces of which one can be chosen; pressing it again takes it back.
 *
 * Properties: mood (0 unsaid, 1 very low … 5 good; to be bound to the field of an entry), label (its
 * name for a screen reader), show-words (the word under each face; TRUE).
 * Signal: "picked" (int): the person chose, as against a value that was set.
 */
#define ONWARD_TYPE_MOOD (onward_mood_get_type ())
G_DECLARE_FINAL_TYPE (OnwardMood, onward_mood, ONWARD, MOOD, GtkWidget)

int  onward_mood_get_mood (OnwardMood *self);
void onward_mood_set_mood (OnwardMood *self, int mood);

G_END_DECLS
