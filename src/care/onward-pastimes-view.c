/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-pastimes-view.h"

#include <glib/gi18n.h>

#include "onward-pastime-editor.h"
#include "onward-pastime-row.h"

struct _OnwardPastimesView
{
  OnwardRecordView parent_instance;

  /* owned */
  OnwardLifts *lifts;
};

enum
{
  PROP_0,
  PROP_LIFTS,
  N_PROPS,
};

G_DEFINE_FINAL_TYPE (OnwardPastimesView, onward_pastimes_view, ONWARD_TYPE_RECORD_VIEW)

static const OnwardRecordViewWords words = {
  .type = &onward_pastime_type,
  .icon = "onward-activity-symbolic",
  .title = N_("What Helps You"),
  .new_label = N_("New activity"),
  .placeholder = N_("Find an activity"),
  .empty_title = N_("What does you good?"),
  .empty_text = N_("A walk, a call, a song. Small things count. With time you can see here which of them lift you."),
  .empty_action = N_("_Add One"),
  .choose = N_("Choose one to do it now, or to change it."),
  .more_label = N_("More for this activity"),
  .removed = N_("Let go"),
};

/* Those that rest come last. */
static OnwardQuery *
onward_pastimes_view_dup_query (OnwardRecordView *view, const char *typed)
{
  OnwardQuery *query = onward_query_new (&onward_pastime_type);

  if (*typed != '\0')
    onward_query_matching (query, typed);
  onward_query_order_by (query, ONWARD_PASTIME_RETIRED, FALSE);
  onward_query_order_by (query, ONWARD_PASTIME_TITLE, FALSE);
  return query;
}

static GtkWidget *
onward_pastimes_view_new_row (OnwardRecordView *view)
{
  return onward_pastime_row_new (ONWARD_PASTIMES_VIEW (view)->lifts);
}

static OnwardEditor *
onward_pastimes_view_new_editor (OnwardRecordView *view)
{
  return g_object_new (ONWARD_TYPE_PASTIME_EDITOR, NULL);
}

static void
onward_pastimes_view_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_LIFTS:
      ONWARD_PASTIMES_VIEW (object)->lifts = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_pastimes_view_constructed (GObject *object)
{
  GtkWidget *now = gtk_button_new_with_mnemonic (_("Something for _Now"));

  G_OBJECT_CLASS (onward_pastimes_view_parent_class)->constructed (object);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (now), "care.now");
  gtk_widget_set_margin_start (now, 12);
  gtk_widget_set_margin_end (now, 12);
  gtk_widget_set_margin_top (now, 6);
  onward_record_view_add_filter (ONWARD_RECORD_VIEW (object), now);
}

static void
onward_pastimes_view_dispose (GObject *object)
{
  OnwardPastimesView *self = ONWARD_PASTIMES_VIEW (object);

  G_OBJECT_CLASS (onward_pastimes_view_parent_class)->dispose (object);
  g_clear_object (&self->lifts);
}

static void
onward_pastimes_view_class_init (OnwardPastimesViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  OnwardRecordViewClass *view_class = ONWARD_RECORD_VIEW_CLASS (klass);

  object_class->constructed = onward_pastimes_view_constructed;
  object_class->dispose = onward_pastimes_view_dispose;
  object_class->set_property = onward_pastimes_view_set_property;
  g_object_class_install_property (object_class, PROP_LIFTS,
                                   g_param_spec_object ("lifts", NULL, NULL, ONWARD_TYPE_LIFTS,
                                                        G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY |
                                                          G_PARAM_STATIC_STRINGS));
  view_class->words = &words;
  view_class->dup_query = onward_pastimes_view_dup_query;
  view_class->new_row = onward_pastimes_view_new_row;
  view_class->new_editor = onward_pastimes_view_new_editor;
}

static void
onward_pastimes_view_init (OnwardPastimesView *self)
{
}

GtkWidget *
onward_pastimes_view_new (OnwardWorkspace *workspace, OnwardLifts *lifts)
{
  return g_object_new (ONWARD_TYPE_PASTIMES_VIEW, "workspace", workspace, "lifts", lifts, NULL);
}
