/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-review-sheet.h"

#include <glib/gi18n.h>

#include "onward-interview-content.h"
#include "onward-review-group.h"

struct _OnwardReviewSheet
{
  GtkBox parent_instance;

  /* owned */
  OnwardWorkspace *workspace;
  GPtrArray *checklist;
  GPtrArray *answers;
  char *items;
  char *first;

  gboolean leads;
};

enum
{
  PROP_0,
  PROP_ANSWERS,
  PROP_WORKSPACE,
  PROP_LEADS,
  N_PROPS,
};

enum
{
  LEAD,
  LEFT,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OnwardReviewSheet, onward_review_sheet, GTK_TYPE_BOX)

static OnwardReviewGroup *
first_group (OnwardReviewSheet *self)
{
  return (OnwardReviewGroup *) gtk_widget_get_first_child (GTK_WIDGET (self));
}

static OnwardReviewGroup *
next_group (OnwardReviewGroup *group)
{
  return (OnwardReviewGroup *) gtk_widget_get_next_sibling (GTK_WIDGET (group));
}

static void
changed_cb (OnwardReviewSheet *self)
{
  g_free (self->items);
  self->items = onward_answers_write (self->answers);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ANSWERS]);
}

static void
lead_cb (OnwardReviewSheet *self, int lead, const char *item)
{
  g_signal_emit (self, signals[LEAD], 0, lead, item);
}

static void
leave_cb (OnwardReviewSheet *self, GtkDirectionType direction, OnwardReviewGroup *group)
{
  OnwardReviewGroup *next = next_group (group);
  GtkWidget *before = gtk_widget_get_prev_sibling (GTK_WIDGET (group));

  if (direction == GTK_DIR_UP && before != NULL)
    onward_review_group_focus_last (ONWARD_REVIEW_GROUP (before));
  else if (next != NULL)
    onward_review_group_focus_head (next);
  else
    g_signal_emit (self, signals[LEFT], 0);
}

static void
add_group (OnwardReviewSheet *self, const char *id, const char *title, gboolean open)
{
  GtkWidget *group;
  guint n_all;

  onward_answers_count (self->answers, id, &n_all);
  if (n_all == 0)
    return;
  group = onward_review_group_new (self->workspace, self->answers, id, title, self->leads);
  g_signal_connect_object (group, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (group, "lead", G_CALLBACK (lead_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (group, "leave", G_CALLBACK (leave_cb), self, G_CONNECT_SWAPPED);
  onward_review_group_set_open (ONWARD_REVIEW_GROUP (group), open);
  gtk_box_append (GTK_BOX (self), group);
}

/* The ids of the groups that are open, so that they stay so. */
static GHashTable *
clear_groups (OnwardReviewSheet *self)
{
  GHashTable *open = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  OnwardReviewGroup *group;

  while ((group = first_group (self)) != NULL)
    {
      if (onward_review_group_get_open (group))
        g_hash_table_add (open, g_strdup (onward_review_group_get_id (group)));
      gtk_box_remove (GTK_BOX (self), GTK_WIDGET (group));
    }
  return open;
}

static void
make_groups (OnwardReviewSheet *self)
{
  g_autoptr (GHashTable) open = clear_groups (self);
  guint n_groups;
  const OnwardGroup *groups = onward_content_groups (&n_groups);

  g_clear_pointer (&self->answers, g_ptr_array_unref);
  self->answers = onward_answers_join (onward_answers_read (self->items), self->checklist);
  if (self->workspace == NULL)
    return;
  if (*self->first != '\0')
    add_group (self, self->first, onward_content_group_title (self->first), g_hash_table_contains (open, self->first));
  for (guint i = 0; i < n_groups; i++)
    {
      if (groups[i].checklist && !g_str_equal (groups[i].id, self->first))
        add_group (self, groups[i].id, groups[i].title, g_hash_table_contains (open, groups[i].id));
    }
}

static gboolean
onward_review_sheet_grab_focus (GtkWidget *widget)
{
  OnwardReviewSheet *self = ONWARD_REVIEW_SHEET (widget);

  for (OnwardReviewGroup *group = first_group (self); group != NULL; group = next_group (group))
    {
      if (onward_review_group_focus_open (group))
        return TRUE;
    }
  if (first_group (self) == NULL)
    return FALSE;
  onward_review_group_focus_head (first_group (self));
  return TRUE;
}

static void
onward_review_sheet_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardReviewSheet *self = ONWARD_REVIEW_SHEET (object);

  switch (prop_id)
    {
    case PROP_ANSWERS:
      g_value_set_string (value, self->items);
      break;
    case PROP_WORKSPACE:
      g_value_set_object (value, self->workspace);
      break;
    case PROP_LEADS:
      g_value_set_boolean (value, self->leads);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_review_sheet_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardReviewSheet *self = ONWARD_REVIEW_SHEET (object);

  switch (prop_id)
    {
    case PROP_ANSWERS:
      onward_review_sheet_set_answers (self, g_value_get_string (value));
      break;
    case PROP_WORKSPACE:
      if (g_set_object (&self->workspace, g_value_get_object (value)))
        make_groups (self);
      break;
    case PROP_LEADS:
      self->leads = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_review_sheet_dispose (GObject *object)
{
  OnwardReviewSheet *self = ONWARD_REVIEW_SHEET (object);
  GtkWidget *child;

  /* The rows look into the answers. */
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_box_remove (GTK_BOX (self), child);
  g_clear_pointer (&self->answers, g_ptr_array_unref);
  g_clear_pointer (&self->checklist, g_ptr_array_unref);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_review_sheet_parent_class)->dispose (object);
}

static void
onward_review_sheet_finalize (GObject *object)
{
  OnwardReviewSheet *self = ONWARD_REVIEW_SHEET (object);

  g_free (self->items);
  g_free (self->first);
  G_OBJECT_CLASS (onward_review_sheet_parent_class)->finalize (object);
}

static void
onward_review_sheet_class_init (OnwardReviewSheetClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = onward_review_sheet_dispose;
  object_class->finalize = onward_review_sheet_finalize;
  object_class->get_property = onward_review_sheet_get_property;
  object_class->set_property = onward_review_sheet_set_property;
  widget_class->grab_focus = onward_review_sheet_grab_focus;

  properties[PROP_ANSWERS] = g_param_spec_string ("answers", NULL, NULL, "[]", flags);
  properties[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, ONWARD_TYPE_WORKSPACE, flags);
  properties[PROP_LEADS] = g_param_spec_boolean ("leads", NULL, NULL, TRUE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[LEAD] = g_signal_new ("lead", ONWARD_TYPE_REVIEW_SHEET, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                2, G_TYPE_INT, G_TYPE_STRING);
  signals[LEFT] = g_signal_new ("left", ONWARD_TYPE_REVIEW_SHEET, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                0);
}

static void
onward_review_sheet_init (OnwardReviewSheet *self)
{
  self->items = g_strdup ("[]");
  self->first = g_strdup ("");
  self->leads = TRUE;
  self->answers = onward_answers_read ("[]");
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
}

void
onward_review_sheet_set_checklist (OnwardReviewSheet *self, GPtrArray *checklist)
{
  g_return_if_fail (ONWARD_IS_REVIEW_SHEET (self));
  g_clear_pointer (&self->checklist, g_ptr_array_unref);
  if (checklist != NULL)
    self->checklist = g_ptr_array_ref (checklist);
  make_groups (self);
}

void
onward_review_sheet_set_first (OnwardReviewSheet *self, const char *group)
{
  g_return_if_fail (ONWARD_IS_REVIEW_SHEET (self));
  if (g_str_equal (self->first, group))
    return;
  g_free (self->first);
  self->first = g_strdup (group);
  make_groups (self);
}

void
onward_review_sheet_unfold (OnwardReviewSheet *self)
{
  gboolean found = FALSE;

  g_return_if_fail (ONWARD_IS_REVIEW_SHEET (self));
  for (OnwardReviewGroup *group = first_group (self); group != NULL; group = next_group (group))
    {
      gboolean open = !found && !onward_review_group_is_complete (group);

      onward_review_group_set_open (group, open);
      found = found || open;
    }
}

GPtrArray *
onward_review_sheet_get_answers (OnwardReviewSheet *self)
{
  g_return_val_if_fail (ONWARD_IS_REVIEW_SHEET (self), NULL);
  return self->answers;
}

void
onward_review_sheet_set_answers (OnwardReviewSheet *self, const char *items)
{
  g_return_if_fail (ONWARD_IS_REVIEW_SHEET (self));
  if (items == NULL || *items == '\0')
    items = "[]";
  if (g_str_equal (self->items, items))
    return;
  g_free (self->items);
  self->items = g_strdup (items);
  make_groups (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ANSWERS]);
}

const char *
onward_review_sheet_get_led (OnwardReviewSheet *self, const char *item)
{
  OnwardAnswer *answer;

  g_return_val_if_fail (ONWARD_IS_REVIEW_SHEET (self), "");
  answer = onward_answers_find (self->answers, item);
  return answer != NULL ? answer->led : "";
}

void
onward_review_sheet_set_led (OnwardReviewSheet *self, const char *item, const char *led)
{
  OnwardAnswer *answer;

  g_return_if_fail (ONWARD_IS_REVIEW_SHEET (self));
  answer = onward_answers_find (self->answers, item);
  if (answer == NULL)
    {
      answer = onward_answer_new (item);
      g_ptr_array_add (self->answers, answer);
    }
  g_free (answer->led);
  answer->led = g_strdup (led);
  for (OnwardReviewGroup *group = first_group (self); group != NULL; group = next_group (group))
    onward_review_group_show_led (group, item);
  changed_cb (self);
}
