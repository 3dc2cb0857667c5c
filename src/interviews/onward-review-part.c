/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-review-part.h"

#include "onward-calibration-card.h"
#include "onward-checklist-item.h"
#include "onward-review-checklist.h"
#include "onward-review-editor.h"
#include "onward-review-joining.h"
#include "onward-review.h"
#include "onward-time.h"

#include <string.h>

/* What went worst is read off this many debriefs. */
#define N_PAST 5

struct _OnwardReviewPart
{
  AdwBin parent_instance;

  /* template */
  GtkStack *pages;
  GtkBox *place; /* of the editor */
  GtkWidget *calibration;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardRecord *interview; /* NULL while there is none */
  OnwardRecord *review;    /* these three: what has been read for it */
  OnwardRecord *application;
  GPtrArray *past;
  GCancellable *cancellable;

  /* borrowed */
  OnwardReviewEditor *editor; /* once it has been needed */

  guint n_asked; /* answers that are still to come */
  gboolean due;  /* another interview, and nobody has looked yet */
  gboolean anyway;
};

enum
{
  PROP_0,
  PROP_EDITOR,
  PROP_BUSY,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardReviewPart, onward_review_part, ADW_TYPE_BIN)

static void
busy_cb (OnwardReviewPart *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BUSY]);
}

static void
checklist_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardReviewPart) self = data;
  g_autoptr (GPtrArray) own = onward_store_find_finish (ONWARD_STORE (source), result, NULL);
  g_autoptr (GPtrArray) checklist = NULL;

  if (self->workspace == NULL || own == NULL)
    return;
  checklist = onward_review_checklist_join (own);
  onward_review_editor_set_checklist (self->editor, checklist);
}

static void
ask_checklist (OnwardReviewPart *self)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_checklist_item_type);

  onward_store_find_async (onward_workspace_get_store (self->workspace), query, NULL, checklist_cb, g_object_ref (self));
}

/* The checklist is read before anything else, so that the first debrief has it. */
static void
make_editor (OnwardReviewPart *self)
{
  g_autoptr (GPtrArray) shipped = NULL;

  if (self->editor != NULL)
    return;
  shipped = onward_review_checklist_join (NULL);
  self->editor = g_object_new (ONWARD_TYPE_REVIEW_EDITOR, NULL);
  onward_editor_set_workspace (ONWARD_EDITOR (self->editor), self->workspace);
  onward_review_editor_set_checklist (self->editor, shipped);
  gtk_box_prepend (self->place, GTK_WIDGET (self->editor));
  g_signal_connect_object (self->editor, "notify::busy", G_CALLBACK (busy_cb), self, G_CONNECT_SWAPPED);
  ask_checklist (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_EDITOR]);
}

static gboolean
is_to_come (OnwardReviewPart *self)
{
  const char *starts = onward_record_get_text (self->interview, ONWARD_INTERVIEW_STARTS);
  g_autoptr (GDateTime) now = onward_workspace_dup_now (self->workspace);
  g_autofree char *local = onward_local_time_from_date_time (now);

  return strcmp (starts, local) > 0;
}

/* Whether a new debrief of this interview is on show already, with nothing said yet. */
static gboolean
is_begun (OnwardReviewPart *self)
{
  OnwardEditor *editor = ONWARD_EDITOR (self->editor);

  return !onward_editor_get_empty (editor) && onward_editor_get_record (editor) == NULL
         && g_str_equal (onward_record_get_text (onward_editor_get_draft (editor), ONWARD_REVIEW_INTERVIEW),
                         onward_record_get_uid (self->interview));
}

static void
arrived (OnwardReviewPart *self)
{
  if (--self->n_asked > 0 || (self->review == NULL && is_begun (self)))
    return;
  if (self->review == NULL && !self->anyway && is_to_come (self))
    {
      gtk_stack_set_visible_child_name (self->pages, "to-come");
      return;
    }
  onward_review_editor_open (self->editor, self->review, ONWARD_INTERVIEW (self->interview),
                             ONWARD_JOB_APPLICATION (self->application));
  onward_review_editor_set_past (self->editor, self->past);
  gtk_stack_set_visible_child_name (self->pages, "editor");
}

static gboolean
is_cancelled (const GError *error)
{
  return g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
review_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardReviewPart) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) reviews = onward_store_find_finish (ONWARD_STORE (source), result, &error);

  if (self->workspace == NULL || is_cancelled (error))
    return;
  if (reviews == NULL)
    {
      /* Without knowing what there is, nothing is begun that could stand beside it. */
      onward_workspace_fault (self->workspace, error);
      g_cancellable_cancel (self->cancellable);
      return;
    }
  if (reviews->len > 0)
    g_set_object (&self->review, reviews->pdata[0]);
  arrived (self);
}

static void
past_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardReviewPart) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) past = onward_store_find_finish (ONWARD_STORE (source), result, &error);

  if (self->workspace == NULL || is_cancelled (error))
    return;
  g_clear_pointer (&self->past, g_ptr_array_unref);
  self->past = past != NULL ? g_steal_pointer (&past) : g_ptr_array_new ();
  arrived (self);
}

static void
application_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardReviewPart) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardRecord) application = onward_store_load_finish (ONWARD_STORE (source), result, &error);

  if (self->workspace == NULL || is_cancelled (error))
    return;
  g_set_object (&self->application, application);
  arrived (self);
}

static void
ask (OnwardReviewPart *self)
{
  OnwardStore *store = onward_workspace_get_store (self->workspace);
  const char *application = onward_record_get_text (self->interview, ONWARD_INTERVIEW_APPLICATION);
  g_autoptr (OnwardQuery) review = onward_query_new (&onward_review_type);
  g_autoptr (OnwardQuery) past = onward_query_new (&onward_review_type);

  self->due = FALSE;
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  make_editor (self);
  g_clear_object (&self->review);
  g_clear_object (&self->application);
  self->n_asked = *application != '\0' ? 3 : 2;
  onward_query_where_text (review, ONWARD_REVIEW_INTERVIEW, ONWARD_IS, onward_record_get_uid (self->interview));
  onward_query_limit (review, 1);
  onward_query_where_text (past, ONWARD_REVIEW_INTERVIEW, ONWARD_IS_NOT, onward_record_get_uid (self->interview));
  onward_query_limit (past, N_PAST);
  onward_store_find_async (store, past, self->cancellable, past_cb, g_object_ref (self));
  if (*application != '\0')
    onward_store_load_async (store, &onward_job_application_type, application, self->cancellable, application_cb,
                             g_object_ref (self));
  onward_store_find_async (store, review, self->cancellable, review_cb, g_object_ref (self));
}

/* A debrief that was let go may be back, where a new one has not been begun. */
static void
store_changed_cb (OnwardReviewPart *self, const char *type)
{
  if (self->editor == NULL)
    return;
  if (g_str_equal (type, onward_checklist_item_type.name))
    ask_checklist (self);
  else if (g_str_equal (type, onward_review_type.name) && self->interview != NULL && self->n_asked == 0
           && onward_editor_get_record (ONWARD_EDITOR (self->editor)) == NULL
           && onward_editor_get_status (ONWARD_EDITOR (self->editor)) == ONWARD_EDITOR_IDLE)
    ask (self);
}

/* The one on show may be the one that went into the other. */
static void
joined_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardReviewPart) self = data;
  g_autofree char *interview = onward_review_join_finish (result);

  if (interview == NULL || self->workspace == NULL || self->editor == NULL || self->interview == NULL ||
      !g_str_equal (onward_record_get_uid (self->interview), interview))
    return;
  onward_editor_discard (ONWARD_EDITOR (self->editor));
  ask (self);
}

/* One that was let go is back; another may have been begun meanwhile, and an interview has one. */
static void
restored_cb (OnwardReviewPart *self, const char *target)
{
  g_auto (GStrv) parts = g_strsplit (target, "/", 2);

  if (!g_str_equal (parts[0], onward_review_type.name) || parts[1] == NULL)
    return;
  onward_review_part_flush (self);
  onward_review_join_async (self->workspace, parts[1], joined_cb, g_object_ref (self));
}

static void
anyway_cb (OnwardReviewPart *self)
{
  self->anyway = TRUE;
  ask (self);
}

/* What came of it, or when it is, may have been said in the other part. */
static void
interview_cb (OnwardReviewPart *self)
{
  if (self->editor == NULL || onward_editor_get_empty (ONWARD_EDITOR (self->editor)))
    self->due = self->n_asked == 0;
  else
    onward_review_editor_refresh (self->editor);
}

static void
onward_review_part_map (GtkWidget *widget)
{
  OnwardReviewPart *self = ONWARD_REVIEW_PART (widget);

  GTK_WIDGET_CLASS (onward_review_part_parent_class)->map (widget);
  if (self->due && self->interview != NULL)
    ask (self);
}

static gboolean
onward_review_part_grab_focus (GtkWidget *widget)
{
  OnwardReviewPart *self = ONWARD_REVIEW_PART (widget);

  return self->editor != NULL && gtk_widget_grab_focus (GTK_WIDGET (self->editor));
}

static void
onward_review_part_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardReviewPart *self = ONWARD_REVIEW_PART (object);

  switch (prop_id)
    {
    case PROP_EDITOR:
      g_value_set_object (value, self->editor);
      break;
    case PROP_BUSY:
      g_value_set_boolean (value, onward_review_part_get_busy (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_review_part_dispose (GObject *object)
{
  OnwardReviewPart *self = ONWARD_REVIEW_PART (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->editor = NULL;
  /* Disposing of the template would take the child from under AdwBin. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_REVIEW_PART);
  g_clear_object (&self->workspace);
  g_clear_object (&self->interview);
  g_clear_object (&self->review);
  g_clear_object (&self->application);
  g_clear_pointer (&self->past, g_ptr_array_unref);
  G_OBJECT_CLASS (onward_review_part_parent_class)->dispose (object);
}

static void
onward_review_part_class_init (OnwardReviewPartClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = onward_review_part_dispose;
  object_class->get_property = onward_review_part_get_property;
  widget_class->map = onward_review_part_map;
  widget_class->grab_focus = onward_review_part_grab_focus;

  properties[PROP_EDITOR] = g_param_spec_object ("editor", NULL, NULL, ONWARD_TYPE_EDITOR, flags);
  properties[PROP_BUSY] = g_param_spec_boolean ("busy", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (ONWARD_TYPE_CALIBRATION_CARD);
  gtk_widget_class_set_template_from_resource (widget_class, ONWARD_OBJECT_PATH "/ui/interviews/onward-review-part.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardReviewPart, pages);
  gtk_widget_class_bind_template_child (widget_class, OnwardReviewPart, place);
  gtk_widget_class_bind_template_child (widget_class, OnwardReviewPart, calibration);
  gtk_widget_class_bind_template_callback (widget_class, anyway_cb);
}

static void
onward_review_part_init (OnwardReviewPart *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
onward_review_part_set_workspace (OnwardReviewPart *self, OnwardWorkspace *workspace)
{
  g_return_if_fail (ONWARD_IS_REVIEW_PART (self) && self->workspace == NULL);
  self->workspace = g_object_ref (workspace);
  g_signal_connect_object (onward_workspace_get_store (workspace), "changed", G_CALLBACK (store_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "restored", G_CALLBACK (restored_cb), self, G_CONNECT_SWAPPED);
  g_object_set (self->calibration, "workspace", workspace, NULL);
}

void
onward_review_part_show (OnwardReviewPart *self, OnwardRecord *interview)
{
  g_return_if_fail (ONWARD_IS_REVIEW_PART (self));
  if (self->interview == interview)
    return;
  if (self->editor != NULL)
    onward_editor_set_record (ONWARD_EDITOR (self->editor), NULL);
  g_cancellable_cancel (self->cancellable);
  if (self->interview != NULL)
    g_signal_handlers_disconnect_by_func (self->interview, interview_cb, self);
  g_set_object (&self->interview, interview);
  if (interview != NULL)
    g_signal_connect_object (interview, "notify::title", G_CALLBACK (interview_cb), self, G_CONNECT_SWAPPED);
  self->anyway = FALSE;
  self->due = TRUE;
  gtk_stack_set_visible_child_name (self->pages, interview != NULL ? "reading" : "none");
  if (interview != NULL && gtk_widget_get_mapped (GTK_WIDGET (self)))
    ask (self);
}

OnwardEditor *
onward_review_part_get_editor (OnwardReviewPart *self)
{
  g_return_val_if_fail (ONWARD_IS_REVIEW_PART (self), NULL);
  return (OnwardEditor *) self->editor;
}

gboolean
onward_review_part_get_busy (OnwardReviewPart *self)
{
  g_return_val_if_fail (ONWARD_IS_REVIEW_PART (self), FALSE);
  return self->editor != NULL && onward_editor_get_busy (ONWARD_EDITOR (self->editor));
}

void
onward_review_part_flush (OnwardReviewPart *self)
{
  g_return_if_fail (ONWARD_IS_REVIEW_PART (self));
  if (self->editor != NULL)
    onward_editor_flush (ONWARD_EDITOR (self->editor));
}
