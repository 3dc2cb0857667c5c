/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

typedef enum
{
  ONWARD_ANSWER_PLAIN,
  ONWARD_ANSWER_SUGGESTED,
  ONWARD_ANSWER_DESTRUCTIVE,
} OnwardAnswerStyle;

typedef struct
{
  const char *id; /* "" for the answer that changes nothing; Escape gives it too */
  const char *label;
  OnwardAnswerStyle style;
} OnwardAnswer;

/* Asks a question in a small window over that of @parent.  Return presses the suggested answer. */
void  onward_ask_async  (GtkWidget           *parent,
                         const char          *heading,
                         const char          *body,
                         const OnwardAnswer  *answers,
                         guint                n_answers,
                         GAsyncReadyCallback  callback,
                         gpointer             data);
/* Returns: (transfer full): the id of the answer, never NULL. */
char *onward_ask_finish (GAsyncResult *result);

G_END_DECLS
