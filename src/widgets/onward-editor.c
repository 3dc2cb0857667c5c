/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-editor.h"

#include <glib/gi18n.h>

/* Long enough not to write at each key, short enough that a crash costs a word at most. */
#define SAVE_DELAY_MS 400

typedef struct
{
  /* owned */
  OnwardWorkspace *workspace;
  OnwardRecord *draft;
  OnwardRecord *record;
  OnwardSnapshot *base; /* what the draft was when it was last sent or read; NULL while empty */
  char *fault;

  OnwardEditorStatus status;
  guint timer;
  guint opening;    /* counts the records opened, so that a late answer knows whose it is */
  guint n_saves;    /* on their way to the store, of this opening */
  gboolean changed; /* since it was last sent */
  gboolean quiet;   /* the draft is being filled, not typed into */
} OnwardEditorPrivate;

enum
{
  PROP_0,
  PROP_WORKSPACE,
  PROP_DRAFT,
  PROP_RECORD,
  PROP_STATUS,
  PROP_STATUS_TEXT,
  PROP_BUSY,
  PROP_EMPTY,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (OnwardEditor, onward_editor, ADW_TYPE_BIN)

G_DEFINE_ENUM_TYPE (OnwardEditorStatus, onward_editor_status,
                    G_DEFINE_ENUM_VALUE (ONWARD_EDITOR_IDLE, "idle"),
                    G_DEFINE_ENUM_VALUE (ONWARD_EDITOR_SAVING, "saving"),
                    G_DEFINE_ENUM_VALUE (ONWARD_EDITOR_SAVED, "saved"),
                    G_DEFINE_ENUM_VALUE (ONWARD_EDITOR_FAILED, "failed"))

/* A save on its way.  It outlives the editor when it must: the text is then the workspace's. */
typedef struct
{
  GWeakRef editor;
  OnwardWorkspace *workspace;
  OnwardSnapshot *sent;
  OnwardSnapshot *before; /* the editor's base until then */
  guint opening;
} Save;

static void
save_free (Save *save)
{
  g_weak_ref_clear (&save->editor);
  if (save->workspace != NULL)
    onward_workspace_end_work (save->workspace);
  g_clear_object (&save->workspace);
  g_clear_pointer (&save->sent, onward_snapshot_unref);
  g_clear_pointer (&save->before, onward_snapshot_unref);
  g_free (save);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Save, save_free)

static void
set_base (OnwardEditor *self, OnwardSnapshot *base)
{
  OnwardEditorPrivate *priv = onward_editor_get_instance_private (self);

  g_clear_pointer (&priv->base, onward_snapshot_unref);
  priv->base = base;
}

/* The program does not end while something typed is not on the disk. */
static void
tell_workspace (OnwardEditor *self, OnwardEditorStatus status)
{
  OnwardEditorPrivate *priv = onward_editor_get_instance_private (self);
  gboolean was_busy = priv->status == ONWARD_EDITOR_SAVING;
  gboolean is_busy = status == ONWARD_EDITOR_SAVING;

  if (priv->workspace == NULL)
    return;
  onward_workspace_set_unsaved (priv->workspace, self, status == ONWARD_EDITOR_FAILED);
  if (is_busy && !was_busy)
    onward_workspace_begin_work (priv->workspace);
  else if (was_busy && !is_busy)
    onward_workspace_end_work (priv->workspace);
}

static void
set_status (OnwardEditor *self, OnwardEditorStatus status, const char *fault)
{
  OnwardEditorPrivate *priv = onward_editor_get_instance_private (self);

  if (priv->status == status && g_strcmp0 (priv->fault, fault) == 0)
    return;
  tell_workspace (self, status);
  priv->status = status;
  g_free (priv->fault);
  priv->fault = g_strdup (fault);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATUS]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATUS_TEXT]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BUSY]);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "editor.retry", status == ONWARD_EDITOR_FAILED);
}

static gboolean
same_fields (const OnwardSnapshot *a, const OnwardSnapshot *b)
{
  for (guint i = 0; i < a->type->n_fields; i++)
    {
      if (!onward_field_equal_values (&a->type->fields[i], &a->values[i], &b->values[i]))
        return FALSE;
    }
  return TRUE;
}

static void
fill_draft (OnwardEditor *self, const OnwardSnapshot *values)
{
  OnwardEditorPrivate *priv = onward_editor_get_instance_private (self);

  priv->quiet = TRUE;
  onward_record_apply (priv->draft, values);
  priv->quiet = FALSE;
}

/* Lets the draft follow what others changed; a field that the person changed since stays theirs.
 * With the row's number in the draft, the store writes what changed and leaves the rest alone. */
static void
join (OnwardEditor *self)
{
  OnwardEditorPrivate *priv = onward_editor_get_instance_private (self);
  g_autoptr (OnwardSnapshot) shared = NULL;
  g_autoptr (OnwardSnapshot) mine = NULL;

  if (priv->record == NULL || priv->base == NULL || priv->n_saves > 0)
    return;
  shared = onward_record_snapshot (priv->record);
  if (same_fields (shared, priv->base) && onward_record_get_id (priv->draft) == shared->id)
    return;
  mine = onward_record_snapshot (priv->draft);
  mine->id = shared->id;
  mine->created = shared->created;
  mine->modified = shared->modified;
  for (guint i = 0; i < mine->type->n_fields; i++)
    {
      const OnwardField *field = &mine->type->fields[i];

      if (!onward_field_equal_values (field, &mine->values[i], &priv->base->values[i]))
        continue;
      onward_field_clear_value (field, &mine->values[i]);
      onward_field_copy_value (field, &shared->values[i], &mine->values[i]);
    }
  fill_draft (self, mine);
  set_base (self, g_steal_pointer (&shared));
}

static void
record_notify_cb (OnwardEditor *self, GParamSpec *pspec)
{
  if (pspec->owner_type != ONWARD_TYPE_RECORD)
    join (self);
}

static void
watch_record (OnwardEditor *self, OnwardRecord *record)
{
  OnwardEditorPrivate *priv = onward_editor_get_instance_private (self);

  if (priv->record == record)
    return;
  if (priv->record != NULL)
    g_signal_handlers_disconnect_by_func (priv->record, record_notify_cb, self);
  g_set_object (&priv->record, record);
  if (record != NULL)
    g_signal_connect_object (record, "notify", G_CALLBACK (record_notify_cb), self, G_CONNECT_SWAPPED);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_RECORD]);
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Save) save = data;
  g_autoptr (OnwardEditor) self = g_weak_ref_get (&save->editor);
  g_autoptr (OnwardRecord) record = onward_store_load_finish (ONWARD_STORE (source), result, NULL);
  OnwardEditorPrivate *priv;

  /* Gone again already: then there is nothing to follow, and what is typed was saved. */
  if (self == NULL || record == NULL)
    return;
  priv = onward_editor_get_instance_private (self);
  if (priv->opening != save->opening || priv->record != NULL)
    return;
  watch_record (self, record);
  join (self);
}

static void
save_arrived (OnwardEditor *self, Save *save)
{
  OnwardEditorPrivate *priv = onward_editor_get_instance_private (self);

  if (!priv->changed && priv->n_saves == 0)
    set_status (self, ONWARD_EDITOR_SAVED, NULL);
  if (priv->record != NULL)
    join (self);
  else if (save->opening == priv->opening)
    {
      Save *load = g_new0 (Save, 1);

      g_weak_ref_init (&load->editor, self);
      load->opening = save->opening;
      onward_store_load_async (onward_workspace_get_store (priv->workspace), save->sent->type, save->sent->uid, NULL,
                               loaded_cb, load);
    }
}

static void
save_went_wrong (OnwardEditor *self, Save *save, const GError *error)
{
  OnwardEditorPrivate *priv = onward_editor_get_instance_private (self);
  g_autofree char *fault = onward_fault_say (error);

  priv->changed = TRUE;
  set_base (self, g_steal_pointer (&save->before));
  set_status (self, ONWARD_EDITOR_FAILED, fault);
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Save) save = data;
  g_autoptr (GError) error = NULL;
  gboolean saved = onward_store_save_finish (ONWARD_STORE (source), result, &error);
  g_autoptr (OnwardEditor) self = g_weak_ref_get (&save->editor);
  OnwardEditorPrivate *priv = self != NULL ? onward_editor_get_instance_private (self) : NULL;

  if (priv != NULL && priv->opening == save->opening)
    {
      priv->n_saves--;
      if (saved)
        save_arrived (self, save);
      else
        save_went_wrong (self, save, error);
    }
  else if (!saved)
    {
      g_autoptr (OnwardRecord) lost = onward_record_new_from_snapshot (save->sent);

      onward_workspace_keep (save->workspace, lost, error);
    }
}

static void
send (OnwardEditor *self)
{
  OnwardEditorPrivate *priv = onward_editor_get_instance_private (self);
  Save *save = g_new0 (Save, 1);

  priv->quiet = TRUE;
  onward_record_ensure_uid (priv->draft);
  onward_record_settle (priv->draft);
  priv->quiet = FALSE;
  g_weak_ref_init (&save->editor, self);
  save->workspace = g_object_ref (priv->workspace);
  onward_workspace_begin_work (save->workspace);
  save->sent = onward_record_snapshot (priv->draft);
  save->before = g_steal_pointer (&priv->base);
  save->opening = priv->opening;
  priv->base = onward_snapshot_ref (save->sent);
  priv->changed = FALSE;
  priv->n_saves++;
  set_status (self, ONWARD_EDITOR_SAVING, NULL);
  onward_store_save_one_async (onward_workspace_get_store (priv->workspace), priv->draft, NULL, saved_cb, save);
}

static gboolean
timeout_cb (gpointer data)
{
  OnwardEditor *self = data;
  OnwardEditorPrivate *priv = onward_editor_get_instance_private (self);

  priv->timer = 0;
  onward_editor_flush (self);
  return G_SOURCE_REMOVE;
}

static void
draft_notify_cb (OnwardEditor *self, GParamSpec *pspec)
{
  OnwardEditorPrivate *priv = onward_editor_get_instance_private (self);

  if (priv->quiet || priv->base == NULL || pspec->owner_type == ONWARD_TYPE_RECORD)
    return;
  priv->changed = TRUE;
  set_status (self, ONWARD_EDITOR_SAVING, NULL);
  g_clear_handle_id (&priv->timer, g_source_remove);
  priv->timer = g_timeout_add (SAVE_DELAY_MS, timeout_cb, self);
}

/* Begins with @values, NULL for none; @record is the shared one when there is one. */
static void
open_values (OnwardEditor *self, OnwardSnapshot *values, OnwardRecord *record)
{
  OnwardEditorPrivate *priv = onward_editor_get_instance_private (self);
  g_autoptr (OnwardSnapshot) blank = NULL;

  g_clear_handle_id (&priv->timer, g_source_remove);
  priv->opening++;
  priv->n_saves = 0;
  priv->changed = FALSE;
  set_base (self, values != NULL ? onward_snapshot_ref (values) : NULL);
  if (values == NULL)
    blank = onward_snapshot_new (onward_record_get_record_type (priv->draft), "");
  fill_draft (self, values != NULL ? values : blank);
  watch_record (self, record);
  set_status (self, ONWARD_EDITOR_IDLE, NULL);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_EMPTY]);
  ONWARD_EDITOR_GET_CLASS (self)->opened (self);
}

static void
retry (GtkWidget *widget, const char *action, GVariant *parameter)
{
  onward_editor_flush (ONWARD_EDITOR (widget));
}

static void
onward_editor_real_opened (OnwardEditor *self)
{
}

static void
onward_editor_unmap (GtkWidget *widget)
{
  onward_editor_flush (ONWARD_EDITOR (widget));
  GTK_WIDGET_CLASS (onward_editor_parent_class)->unmap (widget);
}

static void
onward_editor_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardEditor *self = ONWARD_EDITOR (object);

  switch (prop_id)
    {
    case PROP_WORKSPACE:
      g_value_set_object (value, onward_editor_get_workspace (self));
      break;
    case PROP_DRAFT:
      g_value_set_object (value, onward_editor_get_draft (self));
      break;
    case PROP_RECORD:
      g_value_set_object (value, onward_editor_get_record (self));
      break;
    case PROP_STATUS:
      g_value_set_enum (value, (int) onward_editor_get_status (self));
      break;
    case PROP_STATUS_TEXT:
      g_value_set_string (value, onward_editor_get_status_text (self));
      break;
    case PROP_BUSY:
      g_value_set_boolean (value, onward_editor_get_busy (self));
      break;
    case PROP_EMPTY:
      g_value_set_boolean (value, onward_editor_get_empty (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_editor_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardEditor *self = ONWARD_EDITOR (object);

  switch (prop_id)
    {
    case PROP_WORKSPACE:
      onward_editor_set_workspace (self, g_value_get_object (value));
      break;
    case PROP_DRAFT:
      onward_editor_set_draft (self, g_value_get_object (value));
      break;
    case PROP_RECORD:
      onward_editor_set_record (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_editor_dispose (GObject *object)
{
  OnwardEditor *self = ONWARD_EDITOR (object);
  OnwardEditorPrivate *priv = onward_editor_get_instance_private (self);

  if (priv->draft != NULL && priv->workspace != NULL)
    onward_editor_flush (self);
  g_clear_handle_id (&priv->timer, g_source_remove);
  tell_workspace (self, ONWARD_EDITOR_IDLE);
  priv->status = ONWARD_EDITOR_IDLE;
  set_base (self, NULL);
  g_clear_object (&priv->record);
  g_clear_object (&priv->draft);
  g_clear_object (&priv->workspace);
  G_OBJECT_CLASS (onward_editor_parent_class)->dispose (object);
}

static void
onward_editor_finalize (GObject *object)
{
  OnwardEditorPrivate *priv = onward_editor_get_instance_private (ONWARD_EDITOR (object));

  g_free (priv->fault);
  G_OBJECT_CLASS (onward_editor_parent_class)->finalize (object);
}

static gboolean
onward_editor_real_is_blank (OnwardEditor *self)
{
  return onward_record_is_blank (onward_editor_get_draft (self));
}

static void
onward_editor_class_init (OnwardEditorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags writable = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;
  const GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = onward_editor_dispose;
  object_class->finalize = onward_editor_finalize;
  object_class->get_property = onward_editor_get_property;
  object_class->set_property = onward_editor_set_property;
  widget_class->unmap = onward_editor_unmap;
  klass->opened = onward_editor_real_opened;
  klass->is_blank = onward_editor_real_is_blank;

  properties[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, ONWARD_TYPE_WORKSPACE, writable);
  properties[PROP_DRAFT] = g_param_spec_object ("draft", NULL, NULL, ONWARD_TYPE_RECORD, writable);
  properties[PROP_RECORD] = g_param_spec_object ("record", NULL, NULL, ONWARD_TYPE_RECORD, writable);
  properties[PROP_STATUS] = g_param_spec_enum ("status", NULL, NULL, ONWARD_TYPE_EDITOR_STATUS, ONWARD_EDITOR_IDLE,
                                               readable);
  properties[PROP_STATUS_TEXT] = g_param_spec_string ("status-text", NULL, NULL, "", readable);
  properties[PROP_BUSY] = g_param_spec_boolean ("busy", NULL, NULL, FALSE, readable);
  properties[PROP_EMPTY] = g_param_spec_boolean ("empty", NULL, NULL, TRUE, readable);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_install_action (widget_class, "editor.retry", NULL, retry);
}

static void
onward_editor_init (OnwardEditor *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "editor.retry", FALSE);
}

OnwardWorkspace *
onward_editor_get_workspace (OnwardEditor *self)
{
  OnwardEditorPrivate *priv = onward_editor_get_instance_private (self);

  g_return_val_if_fail (ONWARD_IS_EDITOR (self), NULL);
  return priv->workspace;
}

void
onward_editor_set_workspace (OnwardEditor *self, OnwardWorkspace *workspace)
{
  OnwardEditorPrivate *priv = onward_editor_get_instance_private (self);

  g_return_if_fail (ONWARD_IS_EDITOR (self));
  g_return_if_fail (priv->workspace == NULL || priv->workspace == workspace);
  if (!g_set_object (&priv->workspace, workspace))
    return;
  g_signal_connect_object (workspace, "flush", G_CALLBACK (onward_editor_flush), self, G_CONNECT_SWAPPED);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_WORKSPACE]);
}

OnwardRecord *
onward_editor_get_draft (OnwardEditor *self)
{
  OnwardEditorPrivate *priv = onward_editor_get_instance_private (self);

  g_return_val_if_fail (ONWARD_IS_EDITOR (self), NULL);
  return priv->draft;
}

/* Set once, by the template. */
void
onward_editor_set_draft (OnwardEditor *self, OnwardRecord *draft)
{
  OnwardEditorPrivate *priv = onward_editor_get_instance_private (self);

  g_return_if_fail (ONWARD_IS_EDITOR (self));
  g_return_if_fail (priv->draft == NULL || priv->draft == draft);
  if (!g_set_object (&priv->draft, draft))
    return;
  g_signal_connect_object (draft, "notify", G_CALLBACK (draft_notify_cb), self, G_CONNECT_SWAPPED);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DRAFT]);
}

OnwardRecord *
onward_editor_get_record (OnwardEditor *self)
{
  OnwardEditorPrivate *priv = onward_editor_get_instance_private (self);

  g_return_val_if_fail (ONWARD_IS_EDITOR (self), NULL);
  return priv->record;
}

void
onward_editor_set_record (OnwardEditor *self, OnwardRecord *record)
{
  OnwardEditorPrivate *priv = onward_editor_get_instance_private (self);
  g_autoptr (OnwardSnapshot) values = NULL;

  g_return_if_fail (ONWARD_IS_EDITOR (self));
  if (priv->record == record && (record != NULL || priv->base == NULL))
    return;
  onward_editor_flush (self);
  if (record != NULL)
    values = onward_record_snapshot (record);
  open_values (self, values, record);
}

void
onward_editor_begin (OnwardEditor *self, OnwardRecord *prototype)
{
  g_autoptr (OnwardSnapshot) values = NULL;

  g_return_if_fail (ONWARD_IS_EDITOR (self));
  g_return_if_fail (ONWARD_IS_RECORD (prototype));
  onward_editor_flush (self);
  values = onward_record_snapshot (prototype);
  open_values (self, values, NULL);
}

void
onward_editor_discard (OnwardEditor *self)
{
  g_return_if_fail (ONWARD_IS_EDITOR (self));
  open_values (self, NULL, NULL);
}

gboolean
onward_editor_get_empty (OnwardEditor *self)
{
  OnwardEditorPrivate *priv = onward_editor_get_instance_private (self);

  g_return_val_if_fail (ONWARD_IS_EDITOR (self), TRUE);
  return priv->base == NULL;
}

OnwardEditorStatus
onward_editor_get_status (OnwardEditor *self)
{
  OnwardEditorPrivate *priv = onward_editor_get_instance_private (self);

  g_return_val_if_fail (ONWARD_IS_EDITOR (self), ONWARD_EDITOR_IDLE);
  return priv->status;
}

const char *
onward_editor_get_status_text (OnwardEditor *self)
{
  OnwardEditorPrivate *priv = onward_editor_get_instance_private (self);

  g_return_val_if_fail (ONWARD_IS_EDITOR (self), "");
  switch (priv->status)
    {
    case ONWARD_EDITOR_SAVING:
      return _("Saving…");
    case ONWARD_EDITOR_SAVED:
      return _("Saved");
    case ONWARD_EDITOR_FAILED:
      return priv->fault;
    case ONWARD_EDITOR_IDLE:
    default:
      return "";
    }
}

gboolean
onward_editor_get_busy (OnwardEditor *self)
{
  return onward_editor_get_status (self) == ONWARD_EDITOR_SAVING;
}

void
onward_editor_flush (OnwardEditor *self)
{
  OnwardEditorPrivate *priv = onward_editor_get_instance_private (self);

  g_return_if_fail (ONWARD_IS_EDITOR (self));
  g_clear_handle_id (&priv->timer, g_source_remove);
  if (!priv->changed || priv->base == NULL)
    return;
  if (*priv->base->uid == '\0' && ONWARD_EDITOR_GET_CLASS (self)->is_blank (self))
    set_status (self, ONWARD_EDITOR_IDLE, NULL);
  else
    send (self);
}
