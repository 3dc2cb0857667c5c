/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-review-point.h"

#include "onward-notes.h"
#include "onward-review-leads.h"
#include "onward-review-links.h"

struct _OnwardReviewPoint
{
  GtkBox parent_instance;

  /* template */
  GtkLabel *heading;
  OnwardNotes *notes;
  GtkMenuButton *lead_button;
  OnwardReviewLinks *links;
};

enum
{
  PROP_0,
  PROP_TEXT,
  PROP_LABEL,
  PROP_PLACEHOLDER,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static guint lead_signal;

G_DEFINE_FINAL_TYPE (OnwardReviewPoint, onward_review_point, GTK_TYPE_BOX)

static void
text_cb (OnwardReviewPoint *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TEXT]);
}

/* On the button; in the text a letter is a letter. */
static gboolean
key_pressed_cb (OnwardReviewPoint *self, guint keyval, guint keycode, GdkModifierType state)
{
  OnwardLead lead;

  if (!onward_review_leads_from_key (keyval, state, &lead))
    return FALSE;
  g_signal_emit (self, lead_signal, 0, (int) lead);
  return TRUE;
}

static gboolean
onward_review_point_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (ONWARD_REVIEW_POINT (widget)->notes));
}

static void
set_label (OnwardReviewPoint *self, const char *label)
{
  gtk_label_set_label (self->heading, label);
  g_object_set (self->notes, "label", label, NULL);
  onward_review_leads_name (self->lead_button, label);
}

static void
onward_review_point_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardReviewPoint *self = ONWARD_REVIEW_POINT (object);

  switch (prop_id)
    {
    case PROP_TEXT:
      g_value_set_string (value, onward_notes_get_text (self->notes));
      break;
    case PROP_LABEL:
      g_value_set_string (value, gtk_label_get_label (self->heading));
      break;
    case PROP_PLACEHOLDER:
      g_object_get_property (G_OBJECT (self->notes), "placeholder", value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_review_point_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardReviewPoint *self = ONWARD_REVIEW_POINT (object);

  switch (prop_id)
    {
    case PROP_TEXT:
      onward_notes_set_text (self->notes, g_value_get_string (value));
      break;
    case PROP_LABEL:
      set_label (self, g_value_get_string (value));
      break;
    case PROP_PLACEHOLDER:
      g_object_set_property (G_OBJECT (self->notes), "placeholder", value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_review_point_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ONWARD_TYPE_REVIEW_POINT);
  G_OBJECT_CLASS (onward_review_point_parent_class)->dispose (object);
}

static void
onward_review_point_class_init (OnwardReviewPointClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = onward_review_point_dispose;
  object_class->get_property = onward_review_point_get_property;
  object_class->set_property = onward_review_point_set_property;
  widget_class->grab_focus = onward_review_point_grab_focus;

  properties[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, "", flags);
  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, "", flags);
  properties[PROP_PLACEHOLDER] = g_param_spec_string ("placeholder", NULL, NULL, "", flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  lead_signal = onward_review_leads_install (widget_class);

  g_type_ensure (ONWARD_TYPE_REVIEW_LINKS);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/interviews/onward-review-point.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardReviewPoint, heading);
  gtk_widget_class_bind_template_child (widget_class, OnwardReviewPoint, notes);
  gtk_widget_class_bind_template_child (widget_class, OnwardReviewPoint, lead_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardReviewPoint, links);
  gtk_widget_class_bind_template_callback (widget_class, text_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
}

static void
onward_review_point_init (OnwardReviewPoint *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  onward_review_leads_set_menu (self->lead_button);
}

void
onward_review_point_show_led (OnwardReviewPoint *self, OnwardWorkspace *workspace, const char *led)
{
  g_return_if_fail (ONWARD_IS_REVIEW_POINT (self));
  onward_review_links_show (self->links, workspace, led);
}
