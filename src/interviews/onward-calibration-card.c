/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-calibration-card.h"

#include "onward-calibration-chart.h"
#include "onward-calibration.h"

/* As many as anybody remembers; what lies further back says nothing about today. */
#define MAX_REVIEWS 60

struct _OnwardCalibrationCard
{
  GtkBox parent_instance;

  /* template */
  GtkLabel *words;
  OnwardCalibrationChart *chart;

  /* owned */
  OnwardWorkspace *workspace;
  GCancellable *cancellable;
  GPtrArray *reviews;
  GPtrArray *interviews;
  GPtrArray *applications;
  GHashTable *seen; /* uids of the applications that are on their way */

  guint n_asked;
};

enum
{
  PROP_0,
  PROP_WORKSPACE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardCalibrationCard, onward_calibration_card, GTK_TYPE_BOX)

static void
show (OnwardCalibrationCard *self)
{
  g_autoptr (GArray) points = onward_calibration_points (self->reviews, self->interviews, self->applications);
  g_autofree char *words = onward_calibration_say (points);

  gtk_label_set_label (self->words, words);
  onward_calibration_chart_set_points (self->chart, points);
  gtk_widget_set_visible (GTK_WIDGET (self->chart), points->len >= ONWARD_CALIBRATION_LEAST);
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
}

static void
application_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardCalibrationCard) self = data;
  g_autoptr (GError) error = NULL;
  OnwardRecord *application = onward_store_load_finish (ONWARD_STORE (source), result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) || self->workspace == NULL)
    return;
  if (application != NULL)
    g_ptr_array_add (self->applications, application);
  if (--self->n_asked == 0)
    show (self);
}

static void
ask_application (OnwardCalibrationCard *self, const char *uid)
{
  if (*uid == '\0' || !g_hash_table_add (self->seen, g_strdup (uid)))
    return;
  self->n_asked++;
  onward_store_load_async (onward_workspace_get_store (self->workspace), &onward_job_application_type, uid,
                           self->cancellable, application_cb, g_object_ref (self));
}

/* All interviews of the applications concerned, so that it is seen which round led to another. */
static void
interviews_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardCalibrationCard) self = data;
  g_autoptr (GPtrArray) interviews = onward_store_find_finish (ONWARD_STORE (source), result, NULL);

  if (interviews == NULL || self->workspace == NULL)
    return;
  g_clear_pointer (&self->interviews, g_ptr_array_unref);
  self->interviews = g_ptr_array_ref (interviews);
  self->n_asked = 1;
  for (guint i = 0; i < interviews->len; i++)
    ask_application (self, onward_record_get_text (interviews->pdata[i], ONWARD_INTERVIEW_APPLICATION));
  if (--self->n_asked == 0)
    show (self);
}

static void
ask_interviews (OnwardCalibrationCard *self)
{
  g_autoptr (GPtrArray) uids = g_ptr_array_new ();
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_interview_type);

  for (guint i = 0; i < self->interviews->len; i++)
    {
      const char *uid = onward_record_get_text (self->interviews->pdata[i], ONWARD_INTERVIEW_APPLICATION);

      if (*uid != '\0')
        g_ptr_array_add (uids, (gpointer) uid);
    }
  if (uids->len == 0)
    {
      show (self);
      return;
    }
  g_ptr_array_add (uids, NULL);
  onward_query_where_any (query, ONWARD_INTERVIEW_APPLICATION, (const char *const *) uids->pdata);
  onward_store_find_async (onward_workspace_get_store (self->workspace), query, self->cancellable, interviews_cb,
                           g_object_ref (self));
}

static void
interview_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardCalibrationCard) self = data;
  g_autoptr (GError) error = NULL;
  OnwardRecord *interview = onward_store_load_finish (ONWARD_STORE (source), result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) || self->workspace == NULL)
    return;
  if (interview != NULL)
    g_ptr_array_add (self->interviews, interview);
  if (--self->n_asked == 0)
    ask_interviews (self);
}

static void
reviews_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardCalibrationCard) self = data;
  g_autoptr (GPtrArray) reviews = onward_store_find_finish (ONWARD_STORE (source), result, NULL);

  if (reviews == NULL || self->workspace == NULL)
    return;
  g_clear_pointer (&self->reviews, g_ptr_array_unref);
  self->reviews = g_ptr_array_ref (reviews);
  self->n_asked = reviews->len;
  for (guint i = 0; i < reviews->len; i++)
    onward_store_load_async (ONWARD_STORE (source), &onward_interview_type,
                             onward_record_get_text (reviews->pdata[i], ONWARD_REVIEW_INTERVIEW), self->cancellable,
                             interview_cb, g_object_ref (self));
  if (reviews->len == 0)
    show (self);
}

static void
ask (OnwardCalibrationCard *self)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_review_type);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  g_ptr_array_unref (self->interviews);
  g_ptr_array_unref (self->applications);
  self->interviews = g_ptr_array_new_with_free_func (g_object_unref);
  self->applications = g_ptr_array_new_with_free_func (g_object_unref);
  g_hash_table_remove_all (self->seen);
  onward_query_where_number (query, ONWARD_REVIEW_FELT_BEFORE, ONWARD_IS, TRUE);
  onward_query_order_by (query, ONWARD_REVIEW_FELT_AT, TRUE);
  onward_query_limit (query, MAX_REVIEWS);
  onward_store_find_async (onward_workspace_get_store (self->workspace), query, self->cancellable, reviews_cb,
                           g_object_ref (self));
}

static void
onward_calibration_card_map (GtkWidget *widget)
{
  OnwardCalibrationCard *self = ONWARD_CALIBRATION_CARD (widget);

  GTK_WIDGET_CLASS (onward_calibration_card_parent_class)->map (widget);
  if (self->workspace != NULL)
    ask (self);
}

static void
onward_calibration_card_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  if (prop_id == PROP_WORKSPACE)
    g_value_set_object (value, ONWARD_CALIBRATION_CARD (object)->workspace);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
onward_calibration_card_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  if (prop_id == PROP_WORKSPACE)
    g_set_object (&ONWARD_CALIBRATION_CARD (object)->workspace, g_value_get_object (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
onward_calibration_card_dispose (GObject *object)
{
  OnwardCalibrationCard *self = ONWARD_CALIBRATION_CARD (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_CALIBRATION_CARD);
  g_clear_object (&self->workspace);
  g_clear_pointer (&self->reviews, g_ptr_array_unref);
  g_clear_pointer (&self->interviews, g_ptr_array_unref);
  g_clear_pointer (&self->applications, g_ptr_array_unref);
  g_clear_pointer (&self->seen, g_hash_table_unref);
  G_OBJECT_CLASS (onward_calibration_card_parent_class)->dispose (object);
}

static void
onward_calibration_card_class_init (OnwardCalibrationCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = onward_calibration_card_dispose;
  object_class->get_property = onward_calibration_card_get_property;
  object_class->set_property = onward_calibration_card_set_property;
  widget_class->map = onward_calibration_card_map;

  properties[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, ONWARD_TYPE_WORKSPACE,
                                                    G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (ONWARD_TYPE_CALIBRATION_CHART);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/interviews/onward-calibration-card.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardCalibrationCard, words);
  gtk_widget_class_bind_template_child (widget_class, OnwardCalibrationCard, chart);
}

static void
onward_calibration_card_init (OnwardCalibrationCard *self)
{
  self->interviews = g_ptr_array_new_with_free_func (g_object_unref);
  self->applications = g_ptr_array_new_with_free_func (g_object_unref);
  self->seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
}
