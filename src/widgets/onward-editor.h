/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-workspace.h"

G_BEGIN_DECLS

typedef enum
{
  ONWARD_EDITOR_IDLE,   /* as it was opened */
  ONWARD_EDITOR_SAVING, /* typed, and not on the disk yet */
  ONWARD_EDITOR_SAVED,  /* what is typed is on the disk */
  ONWARD_EDITOR_FAILED, /* it could not be saved; the text is kept here */
} OnwardEditorStatus;

#define ONWARD_TYPE_EDITOR_STATUS (onward_editor_status_get_type ())
GType onward_editor_status_get_type (void);

/**
 * OnwardEditor:
 * Where one record is changed.  Abstract, an AdwBin; a subclass is mostly its template:
 *
 *     <template class="OnwardEntryEditor" parent="OnwardEditor">
 *       <property name="draft"><object class="OnwardEntry" id="draft"/></property>
 *       <property name="child">
 *         … <object class="OnwardNotes">
 *             <property name="text" bind-source="draft" bind-property="text"
 *                       bind-flags="sync-create|bidirectional"/>
 *
 * The editor owns the saving: each change of the draft starts 400 ms, after which the draft goes to
 * the store; flushing, unmapping and opening another record do it at once.  A new record that is
 * still blank is never saved.  What others change meanwhile joins the draft field by field, and what
 * the person typed stays.  When saving goes wrong the text stays, the status is FAILED, and the
 * action "editor.retry" tries again (see OnwardSaveStatus, which shows all this).
 *
 * Properties: workspace (set once, before use), draft, record (the shared one, NULL
 * while nothing or a record that was never saved is open), status, status-text ("Saving…",
 * "Saved", what went wrong, or ""), busy (status is SAVING), empty (nothing is open).
 */
#define ONWARD_TYPE_EDITOR (onward_editor_get_type ())
G_DECLARE_DERIVABLE_TYPE (OnwardEditor, onward_editor, ONWARD, EDITOR, AdwBin)

struct _OnwardEditorClass
{
  AdwBinClass parent_class;

  /* Another record is on show; chain up. */
  void (*opened) (OnwardEditor *self);
  /* Whether a new draft holds nothing worth keeping yet; by default as onward_record_is_blank () says. */
  gboolean (*is_blank) (OnwardEditor *self);
};

OnwardWorkspace   *onward_editor_get_workspace (OnwardEditor *self);
void               onward_editor_set_workspace (OnwardEditor *self, OnwardWorkspace *workspace);
OnwardRecord      *onward_editor_get_draft     (OnwardEditor *self);
void               onward_editor_set_draft     (OnwardEditor *self, OnwardRecord *draft);

/* Opens a shared record; NULL closes.  What was typed before is flushed. */
OnwardRecord      *onward_editor_get_record    (OnwardEditor *self);
void               onward_editor_set_record    (OnwardEditor *self, OnwardRecord *record);
/* Opens a record that is not in the diary yet, with the values of @prototype. */
void               onward_editor_begin         (OnwardEditor *self, OnwardRecord *prototype);
/* Closes without saving: for a record that is about to be removed. */
void               onward_editor_discard       (OnwardEditor *self);

gboolean           onward_editor_get_empty     (OnwardEditor *self);
OnwardEditorStatus onward_editor_get_status    (OnwardEditor *self);
const char        *onward_editor_get_status_text (OnwardEditor *self);
gboolean           onward_editor_get_busy      (OnwardEditor *self);
/* Sends what is typed on its way right now; "busy" tells when it has arrived. */
void               onward_editor_flush         (OnwardEditor *self);

G_END_DECLS
