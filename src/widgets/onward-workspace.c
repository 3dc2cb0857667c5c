/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-workspace.h"

#include <glib/gi18n.h>

#include "onward-error.h"
#include "onward-time.h"

struct _OnwardWorkspace
{
  GObject parent_instance;

  /* owned */
  OnwardStore *store;
  GSettings *settings;
  GTimeZone *zone;
  gint64 zone_read; /* monotonic, when it was found */
  GDateTime *fixed_now;
  char *today;
  GQueue *undos; /* of UndoStep, newest first */
  GPtrArray *kept; /* of OnwardRecord: drafts that could not be saved */
  GHashTable *unsaved; /* set of holders, never looked into */
  AdwToast *undo_toast;
  AdwToast *kept_toast;

  guint midnight;
  guint next_step;
  guint n_busy;
  OnwardReminderFault reminder_fault;
};

enum
{
  PROP_0,
  PROP_STORE,
  PROP_SETTINGS,
  PROP_TODAY,
  PROP_UNDO_LABEL,
  PROP_BUSY,
  PROP_REMINDER_FAULT,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

enum
{
  TOAST,
  FLUSH,
  RESTORED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardWorkspace, onward_workspace, G_TYPE_OBJECT)

/* One thing that can be taken back: a removal, how records were before, or a record that was new. */
typedef struct
{
  guint number;
  char *label;
  char *target; /* "type/uid" of what is shown again once it is back, or NULL */
  OnwardUndo *undo;
  GPtrArray *before;
  OnwardRecord *added;
} UndoStep;

/* Nobody takes back the hundredth thing ago, and every step holds whole records. */
#define MAX_UNDO_STEPS 100

static void
undo_step_free (UndoStep *step)
{
  g_free (step->label);
  g_free (step->target);
  g_clear_pointer (&step->undo, onward_undo_unref);
  g_clear_pointer (&step->before, g_ptr_array_unref);
  g_clear_object (&step->added);
  g_free (step);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UndoStep, undo_step_free)

/* What waits for an answer of the store. */
typedef struct
{
  OnwardWorkspace *workspace;
  UndoStep *step;
  OnwardRecord *draft;
  char *title;
  char *target;
} Call;

static Call *
call_new (OnwardWorkspace *self)
{
  Call *call = g_new0 (Call, 1);

  call->workspace = g_object_ref (self);
  onward_workspace_begin_work (self);
  return call;
}

static void
call_free (Call *call)
{
  g_clear_pointer (&call->step, undo_step_free);
  g_clear_object (&call->draft);
  g_free (call->title);
  g_free (call->target);
  onward_workspace_end_work (call->workspace);
  g_object_unref (call->workspace);
  g_free (call);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Call, call_free)

static void
show_toast (OnwardWorkspace *self, AdwToast *toast)
{
  g_signal_emit (self, signals[TOAST], 0, toast);
}

static gboolean midnight_cb (gpointer data);

/* Wakes up when the day ends; onward_workspace_look_at_clock () covers nights spent asleep. */
static void
wait_for_midnight (OnwardWorkspace *self, GDateTime *now)
{
  int seconds = g_date_time_get_hour (now) * 3600 + g_date_time_get_minute (now) * 60 + g_date_time_get_second (now);

  g_clear_handle_id (&self->midnight, g_source_remove);
  if (self->fixed_now == NULL)
    self->midnight = g_timeout_add_seconds ((guint) MAX (24 * 3600 - seconds + 1, 1), midnight_cb, self);
}

static gboolean
midnight_cb (gpointer data)
{
  OnwardWorkspace *self = data;

  self->midnight = 0;
  onward_workspace_look_at_clock (self);
  return G_SOURCE_REMOVE;
}

static UndoStep *
find_step (OnwardWorkspace *self, guint number)
{
  for (GList *link = self->undos->head; link != NULL; link = link->next)
    {
      UndoStep *step = link->data;

      if (step->number == number)
        return step;
    }
  return NULL;
}

static void
push_step (OnwardWorkspace *self, UndoStep *step)
{
  g_queue_push_head (self->undos, step);
  if (g_queue_get_length (self->undos) > MAX_UNDO_STEPS)
    undo_step_free (g_queue_pop_tail (self->undos));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_UNDO_LABEL]);
}

/* The step goes back on the stack when it could not be undone: nothing is lost by trying. */
static void
take_back_done (Call *call, gboolean done, const GError *error)
{
  if (done)
    return;
  push_step (call->workspace, g_steal_pointer (&call->step));
  onward_workspace_fault (call->workspace, error);
}

static void
restore_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Call) call = data;
  g_autoptr (GError) error = NULL;
  gboolean done = onward_store_restore_finish (ONWARD_STORE (source), result, &error);
  g_autofree char *target = g_strdup (call->step->target);

  take_back_done (call, done, error);
  if (done && target != NULL)
    g_signal_emit (call->workspace, signals[RESTORED], 0, target);
}

static void
put_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Call) call = data;
  g_autoptr (GError) error = NULL;
  gboolean done = onward_store_put_finish (ONWARD_STORE (source), result, &error);

  take_back_done (call, done, error);
}

static void
remove_added_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Call) call = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardUndo) undo = onward_store_remove_finish (ONWARD_STORE (source), result, &error);

  /* When it is gone already, there is nothing left to take back. */
  take_back_done (call, undo != NULL || g_error_matches (error, ONWARD_ERROR, ONWARD_ERROR_NOT_FOUND), error);
}

static void
take_back (OnwardWorkspace *self, UndoStep *step)
{
  Call *call = call_new (self);

  g_queue_remove (self->undos, step);
  call->step = step;
  if (step->undo != NULL)
    onward_store_restore_async (self->store, step->undo, NULL, restore_cb, call);
  else if (step->added != NULL)
    onward_store_remove_async (self->store, step->added, NULL, remove_added_cb, call);
  else
    onward_store_put_async (self->store, step->before, NULL, put_cb, call);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_UNDO_LABEL]);
}

static void
undo_clicked_cb (OnwardWorkspace *self, AdwToast *toast)
{
  UndoStep *step = find_step (self, GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (toast), "step")));

  if (step != NULL)
    take_back (self, step);
}

/* One at a time: the button of a toast that waited behind another would name the wrong thing. */
static void
show_undo_toast (OnwardWorkspace *self, UndoStep *step)
{
  g_autofree char *escaped = g_markup_escape_text (step->label, -1);
  AdwToast *toast;

  if (self->undo_toast != NULL)
    adw_toast_dismiss (self->undo_toast);
  g_clear_object (&self->undo_toast);
  if (*step->label == '\0')
    return;
  toast = adw_toast_new (escaped);
  adw_toast_set_priority (toast, ADW_TOAST_PRIORITY_HIGH);
  adw_toast_set_button_label (toast, _("_Undo"));
  g_object_set_data (G_OBJECT (toast), "step", GUINT_TO_POINTER (step->number));
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (undo_clicked_cb), self, G_CONNECT_SWAPPED);
  self->undo_toast = g_object_ref (toast);
  show_toast (self, toast);
}

/* Returns: (transfer none): the step, for what more there is to say of it. */
static UndoStep *
push_new_step (OnwardWorkspace *self, const char *title, OnwardUndo *undo, GPtrArray *before, OnwardRecord *added)
{
  UndoStep *step = g_new0 (UndoStep, 1);

  step->number = ++self->next_step;
  step->label = g_strdup (title);
  step->undo = undo != NULL ? onward_undo_ref (undo) : NULL;
  step->before = before != NULL ? g_ptr_array_ref (before) : NULL;
  step->added = added != NULL ? g_object_ref (added) : NULL;
  push_step (self, step);
  show_undo_toast (self, step);
  return step;
}

static void
remove_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Call) call = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardUndo) undo = onward_store_remove_finish (ONWARD_STORE (source), result, &error);

  if (undo != NULL)
    push_new_step (call->workspace, call->title, undo, NULL, NULL)->target = g_steal_pointer (&call->target);
  else
    onward_workspace_fault (call->workspace, error);
}

static void
save_kept_clicked_cb (OnwardWorkspace *self)
{
  onward_workspace_save_kept (self);
}

static void
show_kept_toast (OnwardWorkspace *self, const GError *error)
{
  g_autofree char *text = onward_fault_say (error);
  g_autofree char *escaped = g_markup_escape_text (text, -1);
  AdwToast *toast;

  if (self->kept_toast != NULL)
    adw_toast_dismiss (self->kept_toast);
  toast = adw_toast_new (escaped);
  adw_toast_set_timeout (toast, 0);
  adw_toast_set_priority (toast, ADW_TOAST_PRIORITY_HIGH);
  adw_toast_set_button_label (toast, _("_Try Again"));
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (save_kept_clicked_cb), self, G_CONNECT_SWAPPED);
  g_set_object (&self->kept_toast, toast);
  show_toast (self, toast);
}

static void
save_kept_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Call) call = data;
  g_autoptr (GError) error = NULL;

  if (!onward_store_save_finish (ONWARD_STORE (source), result, &error))
    onward_workspace_keep (call->workspace, call->draft, error);
}

static void
onward_workspace_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardWorkspace *self = ONWARD_WORKSPACE (object);

  switch (prop_id)
    {
    case PROP_STORE:
      g_value_set_object (value, self->store);
      break;
    case PROP_SETTINGS:
      g_value_set_object (value, self->settings);
      break;
    case PROP_TODAY:
      g_value_set_string (value, onward_workspace_get_today (self));
      break;
    case PROP_UNDO_LABEL:
      g_value_set_string (value, onward_workspace_get_undo_label (self));
      break;
    case PROP_BUSY:
      g_value_set_boolean (value, onward_workspace_get_busy (self));
      break;
    case PROP_REMINDER_FAULT:
      g_value_set_int (value, (int) onward_workspace_get_reminder_fault (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_workspace_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardWorkspace *self = ONWARD_WORKSPACE (object);

  switch (prop_id)
    {
    case PROP_STORE:
      self->store = g_value_dup_object (value);
      break;
    case PROP_SETTINGS:
      self->settings = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_workspace_constructed (GObject *object)
{
  G_OBJECT_CLASS (onward_workspace_parent_class)->constructed (object);
  onward_workspace_look_at_clock (ONWARD_WORKSPACE (object));
}

static void
onward_workspace_dispose (GObject *object)
{
  OnwardWorkspace *self = ONWARD_WORKSPACE (object);

  g_clear_handle_id (&self->midnight, g_source_remove);
  g_clear_object (&self->undo_toast);
  g_clear_object (&self->kept_toast);
  g_clear_object (&self->store);
  g_clear_object (&self->settings);
  G_OBJECT_CLASS (onward_workspace_parent_class)->dispose (object);
}

static void
onward_workspace_finalize (GObject *object)
{
  OnwardWorkspace *self = ONWARD_WORKSPACE (object);

  g_queue_free_full (self->undos, (GDestroyNotify) undo_step_free);
  g_ptr_array_unref (self->kept);
  g_hash_table_unref (self->unsaved);
  g_clear_pointer (&self->zone, g_time_zone_unref);
  g_clear_pointer (&self->fixed_now, g_date_time_unref);
  g_free (self->today);
  G_OBJECT_CLASS (onward_workspace_parent_class)->finalize (object);
}

static void
onward_workspace_class_init (OnwardWorkspaceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags construct = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;
  const GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->constructed = onward_workspace_constructed;
  object_class->dispose = onward_workspace_dispose;
  object_class->finalize = onward_workspace_finalize;
  object_class->get_property = onward_workspace_get_property;
  object_class->set_property = onward_workspace_set_property;

  properties[PROP_STORE] = g_param_spec_object ("store", NULL, NULL, ONWARD_TYPE_STORE, construct);
  properties[PROP_SETTINGS] = g_param_spec_object ("settings", NULL, NULL, G_TYPE_SETTINGS, construct);
  properties[PROP_TODAY] = g_param_spec_string ("today", NULL, NULL, "", readable);
  properties[PROP_UNDO_LABEL] = g_param_spec_string ("undo-label", NULL, NULL, "", readable);
  properties[PROP_BUSY] = g_param_spec_boolean ("busy", NULL, NULL, FALSE, readable);
  properties[PROP_REMINDER_FAULT] = g_param_spec_int ("reminder-fault", NULL, NULL,
                                                      ONWARD_REMINDER_FAULT_UNKNOWN, ONWARD_REMINDER_FAULT_LOGIN,
                                                      ONWARD_REMINDER_FAULT_UNKNOWN, readable);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[TOAST] = g_signal_new ("toast", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 1, ADW_TYPE_TOAST);
  signals[RESTORED] = g_signal_new ("restored", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[FLUSH] = g_signal_new ("flush", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 0);
}

static void
onward_workspace_init (OnwardWorkspace *self)
{
  self->undos = g_queue_new ();
  self->kept = g_ptr_array_new_with_free_func (g_object_unref);
  self->unsaved = g_hash_table_new (NULL, NULL);
  self->today = g_strdup ("");
}

OnwardWorkspace *
onward_workspace_new (OnwardStore *store, GSettings *settings)
{
  return g_object_new (ONWARD_TYPE_WORKSPACE, "store", store, "settings", settings, NULL);
}

OnwardStore *
onward_workspace_get_store (OnwardWorkspace *self)
{
  g_return_val_if_fail (ONWARD_IS_WORKSPACE (self), NULL);
  return self->store;
}

GSettings *
onward_workspace_get_settings (OnwardWorkspace *self)
{
  g_return_val_if_fail (ONWARD_IS_WORKSPACE (self), NULL);
  return self->settings;
}

void
onward_workspace_read_days (OnwardWorkspace *self, OnwardDays *days)
{
  g_return_if_fail (ONWARD_IS_WORKSPACE (self));
  onward_days_read (days, self->settings);
}

/* Finding the person's zone looks at several files, and every row of a list asks for the time.  Who
 * travels has it within seconds. */
#define ZONE_HOLDS_US (10 * G_USEC_PER_SEC)

static GTimeZone *
get_zone (OnwardWorkspace *self)
{
  gint64 now = g_get_monotonic_time ();

  if (self->zone == NULL || now - self->zone_read > ZONE_HOLDS_US)
    {
      g_clear_pointer (&self->zone, g_time_zone_unref);
      self->zone = g_time_zone_new_local ();
      self->zone_read = now;
    }
  return self->zone;
}

GDateTime *
onward_workspace_dup_now (OnwardWorkspace *self)
{
  g_return_val_if_fail (ONWARD_IS_WORKSPACE (self), NULL);
  if (self->fixed_now != NULL)
    return g_date_time_ref (self->fixed_now);
  return g_date_time_new_now (get_zone (self));
}

void
onward_workspace_set_now (OnwardWorkspace *self, GDateTime *now)
{
  g_return_if_fail (ONWARD_IS_WORKSPACE (self));
  g_clear_pointer (&self->fixed_now, g_date_time_unref);
  self->fixed_now = now != NULL ? g_date_time_ref (now) : NULL;
  onward_workspace_look_at_clock (self);
}

const char *
onward_workspace_get_today (OnwardWorkspace *self)
{
  g_return_val_if_fail (ONWARD_IS_WORKSPACE (self), "");
  return self->today;
}

void
onward_workspace_look_at_clock (OnwardWorkspace *self)
{
  g_autoptr (GDateTime) now = onward_workspace_dup_now (self);
  char *today = onward_day_from_date_time (now);

  wait_for_midnight (self, now);
  if (g_strcmp0 (self->today, today) == 0)
    {
      g_free (today);
      return;
    }
  g_free (self->today);
  self->today = today;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TODAY]);
}

void
onward_workspace_remove (OnwardWorkspace *self, OnwardRecord *record, const char *title)
{
  Call *call;

  g_return_if_fail (ONWARD_IS_WORKSPACE (self));
  g_return_if_fail (ONWARD_IS_RECORD (record));
  call = call_new (self);
  call->title = g_strdup (title);
  call->target = g_strdup_printf ("%s/%s", onward_record_get_record_type (record)->name, onward_record_get_uid (record));
  onward_store_remove_async (self->store, record, NULL, remove_cb, call);
}

void
onward_workspace_push_undo (OnwardWorkspace *self, const char *title, OnwardUndo *undo)
{
  g_return_if_fail (ONWARD_IS_WORKSPACE (self));
  push_new_step (self, title, undo, NULL, NULL);
}

void
onward_workspace_push_before (OnwardWorkspace *self, const char *title, GPtrArray *before)
{
  g_return_if_fail (ONWARD_IS_WORKSPACE (self));
  push_new_step (self, title, NULL, before, NULL);
}

void
onward_workspace_push_added (OnwardWorkspace *self, const char *title, OnwardRecord *added)
{
  g_return_if_fail (ONWARD_IS_WORKSPACE (self));
  g_return_if_fail (ONWARD_IS_RECORD (added));
  push_new_step (self, title, NULL, NULL, added);
}

/* Takes the newest thing back. */
void
onward_workspace_undo (OnwardWorkspace *self)
{
  UndoStep *step;

  g_return_if_fail (ONWARD_IS_WORKSPACE (self));
  step = g_queue_peek_head (self->undos);
  if (step == NULL)
    return;
  if (self->undo_toast != NULL)
    adw_toast_dismiss (self->undo_toast);
  g_clear_object (&self->undo_toast);
  take_back (self, step);
}

const char *
onward_workspace_get_undo_label (OnwardWorkspace *self)
{
  UndoStep *step;

  g_return_val_if_fail (ONWARD_IS_WORKSPACE (self), "");
  step = g_queue_peek_head (self->undos);
  return step != NULL ? step->label : "";
}

void
onward_workspace_toast (OnwardWorkspace *self, const char *title)
{
  g_autofree char *escaped = NULL;

  g_return_if_fail (ONWARD_IS_WORKSPACE (self));
  escaped = g_markup_escape_text (title, -1);
  show_toast (self, adw_toast_new (escaped));
}

void
onward_workspace_fault (OnwardWorkspace *self, const GError *error)
{
  g_autofree char *text = NULL;

  g_return_if_fail (ONWARD_IS_WORKSPACE (self));
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  text = onward_fault_say (error);
  onward_workspace_toast (self, text);
}

void
onward_workspace_keep (OnwardWorkspace *self, OnwardRecord *draft, const GError *error)
{
  g_return_if_fail (ONWARD_IS_WORKSPACE (self));
  g_ptr_array_add (self->kept, g_object_ref (draft));
  show_kept_toast (self, error);
}

void
onward_workspace_save_kept (OnwardWorkspace *self)
{
  g_autoptr (GPtrArray) kept = NULL;

  g_return_if_fail (ONWARD_IS_WORKSPACE (self));
  kept = g_steal_pointer (&self->kept);
  self->kept = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < kept->len; i++)
    {
      Call *call = call_new (self);

      call->draft = g_object_ref (kept->pdata[i]);
      onward_store_save_one_async (self->store, call->draft, NULL, save_kept_cb, call);
    }
}

void
onward_workspace_flush (OnwardWorkspace *self)
{
  g_return_if_fail (ONWARD_IS_WORKSPACE (self));
  g_signal_emit (self, signals[FLUSH], 0);
}

gboolean
onward_workspace_get_busy (OnwardWorkspace *self)
{
  g_return_val_if_fail (ONWARD_IS_WORKSPACE (self), FALSE);
  return self->n_busy > 0;
}

guint
onward_workspace_get_n_unsaved (OnwardWorkspace *self)
{
  g_return_val_if_fail (ONWARD_IS_WORKSPACE (self), 0);
  return self->kept->len + g_hash_table_size (self->unsaved);
}

void
onward_workspace_begin_work (OnwardWorkspace *self)
{
  g_return_if_fail (ONWARD_IS_WORKSPACE (self));
  if (self->n_busy++ == 0)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BUSY]);
}

void
onward_workspace_end_work (OnwardWorkspace *self)
{
  g_return_if_fail (ONWARD_IS_WORKSPACE (self));
  g_return_if_fail (self->n_busy > 0);
  if (--self->n_busy == 0)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BUSY]);
}

void
onward_workspace_set_reminder_fault (OnwardWorkspace *self, OnwardReminderFault fault)
{
  g_return_if_fail (ONWARD_IS_WORKSPACE (self));
  if (self->reminder_fault == fault)
    return;
  self->reminder_fault = fault;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_REMINDER_FAULT]);
}

OnwardReminderFault
onward_workspace_get_reminder_fault (OnwardWorkspace *self)
{
  g_return_val_if_fail (ONWARD_IS_WORKSPACE (self), ONWARD_REMINDER_FAULT_NONE);
  return self->reminder_fault;
}

void
onward_workspace_set_unsaved (OnwardWorkspace *self, gpointer holder, gboolean unsaved)
{
  g_return_if_fail (ONWARD_IS_WORKSPACE (self));
  if (unsaved)
    g_hash_table_add (self->unsaved, holder);
  else
    g_hash_table_remove (self->unsaved, holder);
}

char *
onward_fault_say (const GError *error)
{
  if (error == NULL || error->domain != ONWARD_ERROR)
    /* Translators: %s is what the system says went wrong */
    return g_strdup_printf (_("That did not work: %s"), error != NULL ? error->message : _("no reason was given"));
  switch ((OnwardError) error->code)
    {
    case ONWARD_ERROR_NOT_A_DIARY:
      return g_strdup (_("That file is not an Onward diary."));
    case ONWARD_ERROR_NEWER:
      return g_strdup (_("The diary was written by a newer Onward."));
    case ONWARD_ERROR_DAMAGED:
      return g_strdup (_("The diary is damaged and could not be read there."));
    case ONWARD_ERROR_UNREADABLE:
      return g_strdup (_("The diary cannot be read with your permissions."));
    case ONWARD_ERROR_READ_ONLY:
      return g_strdup (_("The diary cannot be written to, so this is not saved yet."));
    case ONWARD_ERROR_FULL:
      return g_strdup (_("The disk is full, so this is not saved yet."));
    case ONWARD_ERROR_BUSY:
      return g_strdup (_("Another program holds the diary, so this is not saved yet."));
    case ONWARD_ERROR_NOT_FOUND:
      return g_strdup (_("That is no longer in your diary."));
    case ONWARD_ERROR_INVALID:
    case ONWARD_ERROR_FAILED:
    default:
      return g_strdup_printf (_("That did not work: %s"), error->message);
    }
}
