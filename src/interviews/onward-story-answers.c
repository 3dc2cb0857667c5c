/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-story-answers.h"

#include <glib/gi18n-lib.h>

#include "onward-practice-deck.h"
#include "onward-story-telling.h"

/* More own questions than that and a list to tick is no help any more. */
#define LIMIT 200

struct _OnwardStoryAnswers
{
  AdwPreferencesGroup parent_instance;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardStory *story;
  GPtrArray *groups; /* of Group */
  GPtrArray *deck;   /* of OnwardDeckCard, NULL before it has been read */

  gboolean ticking;
};

/* A kind of question; its rows are made when it is first opened. */
typedef struct
{
  OnwardStoryAnswers *owner; /* borrowed, as all here */
  const char *id;
  AdwExpanderRow *row;
  GtkCheckButton *check;
  GPtrArray *checks; /* of GtkCheckButton, with the id of their question */
  gboolean filled;
} Group;

enum
{
  PROP_0,
  PROP_STORY,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardStoryAnswers, onward_story_answers, ADW_TYPE_PREFERENCES_GROUP)

static const char *
id_of (gpointer check)
{
  return g_object_get_data (check, "id");
}

static void
tick (OnwardStoryAnswers *self)
{
  self->ticking = TRUE;
  for (guint i = 0; i < self->groups->len; i++)
    {
      Group *group = self->groups->pdata[i];

      gtk_check_button_set_active (group->check, onward_story_covers (self->story, group->id));
      for (guint c = 0; c < group->checks->len; c++)
        gtk_check_button_set_active (group->checks->pdata[c],
                                     onward_story_answers (self->story, id_of (group->checks->pdata[c])));
    }
  self->ticking = FALSE;
}

static void
group_toggled_cb (GtkCheckButton *check, OnwardStoryAnswers *self)
{
  if (!self->ticking)
    onward_story_set_covers (self->story, id_of (check), gtk_check_button_get_active (check));
}

/* Whoever ticks a question means its kind too. */
static void
question_toggled_cb (GtkCheckButton *check, OnwardStoryAnswers *self)
{
  gboolean active = gtk_check_button_get_active (check);

  if (self->ticking)
    return;
  if (active)
    onward_story_set_covers (self->story, g_object_get_data (G_OBJECT (check), "group"), TRUE);
  onward_story_set_answers (self->story, id_of (check), active);
}

static GtkWidget *
new_check (const char *id, const char *label, GCallback toggled, OnwardStoryAnswers *self)
{
  GtkWidget *check = gtk_check_button_new ();

  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_object_set_data_full (G_OBJECT (check), "id", g_strdup (id), g_free);
  g_signal_connect_object (check, "toggled", toggled, self, 0);
  return check;
}

static void
add_question (OnwardStoryAnswers *self, Group *group, OnwardDeckCard *card)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *check = new_check (onward_deck_card_get_id (card), onward_deck_card_get_text (card),
                                G_CALLBACK (question_toggled_cb), self);
  g_autofree char *title = g_markup_escape_text (onward_deck_card_get_text (card), -1);

  g_object_set_data (G_OBJECT (check), "group", (gpointer) group->id);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  adw_expander_row_add_row (group->row, row);
  g_ptr_array_add (group->checks, check);
}

static void
fill (Group *group)
{
  OnwardStoryAnswers *self = group->owner;

  if (group->filled || self->deck == NULL || !adw_expander_row_get_expanded (group->row))
    return;
  group->filled = TRUE;
  for (guint i = 0; i < self->deck->len; i++)
    {
      if (g_str_equal (onward_deck_card_get_group (self->deck->pdata[i]), group->id))
        add_question (self, group, self->deck->pdata[i]);
    }
  tick (self);
}

static void
expanded_cb (AdwExpanderRow *row, GParamSpec *pspec, OnwardStoryAnswers *self)
{
  for (guint i = 0; i < self->groups->len; i++)
    {
      if (((Group *) self->groups->pdata[i])->row == row)
        fill (self->groups->pdata[i]);
    }
}

static void
add_group (OnwardStoryAnswers *self, const OnwardGroup *shipped)
{
  Group *group = g_new0 (Group, 1);
  GtkWidget *row = adw_expander_row_new ();
  GtkWidget *check = new_check (shipped->id, shipped->title, G_CALLBACK (group_toggled_cb), self);
  g_autofree char *title = g_markup_escape_text (shipped->title, -1);

  group->owner = self;
  group->id = shipped->id;
  group->row = ADW_EXPANDER_ROW (row);
  group->check = GTK_CHECK_BUTTON (check);
  group->checks = g_ptr_array_new ();
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_expander_row_add_prefix (ADW_EXPANDER_ROW (row), check);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), row);
  g_signal_connect_object (row, "notify::expanded", G_CALLBACK (expanded_cb), self, 0);
  g_ptr_array_add (self->groups, group);
}

static void
group_free (Group *group)
{
  g_ptr_array_unref (group->checks);
  g_free (group);
}

/* The questions alone do; what was written about them is no matter here. */
static void
found_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardStoryAnswers) self = data;
  g_autoptr (GPtrArray) questions = onward_store_find_finish (ONWARD_STORE (store), result, NULL);

  if (questions == NULL || self->workspace == NULL)
    return;
  self->deck = onward_deck_new (questions, onward_workspace_get_today (self->workspace), FALSE);
  for (guint i = 0; i < self->groups->len; i++)
    fill (self->groups->pdata[i]);
}

static void
onward_story_answers_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_STORY:
      g_value_set_object (value, ONWARD_STORY_ANSWERS (object)->story);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_story_answers_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardStoryAnswers *self = ONWARD_STORY_ANSWERS (object);

  switch (prop_id)
    {
    case PROP_STORY:
      self->story = g_value_dup_object (value);
      if (self->story == NULL)
        break;
      g_signal_connect_object (self->story, "notify::groups", G_CALLBACK (tick), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (self->story, "notify::questions", G_CALLBACK (tick), self, G_CONNECT_SWAPPED);
      tick (self);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_story_answers_dispose (GObject *object)
{
  OnwardStoryAnswers *self = ONWARD_STORY_ANSWERS (object);

  g_clear_object (&self->story);
  g_clear_object (&self->workspace);
  g_clear_pointer (&self->deck, g_ptr_array_unref);
  G_OBJECT_CLASS (onward_story_answers_parent_class)->dispose (object);
}

static void
onward_story_answers_finalize (GObject *object)
{
  g_ptr_array_unref (ONWARD_STORY_ANSWERS (object)->groups);
  G_OBJECT_CLASS (onward_story_answers_parent_class)->finalize (object);
}

static void
onward_story_answers_class_init (OnwardStoryAnswersClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = onward_story_answers_dispose;
  object_class->finalize = onward_story_answers_finalize;
  object_class->get_property = onward_story_answers_get_property;
  object_class->set_property = onward_story_answers_set_property;

  /* Set once, in the .ui file. */
  properties[PROP_STORY] = g_param_spec_object ("story", NULL, NULL, ONWARD_TYPE_STORY,
                                                G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
onward_story_answers_init (OnwardStoryAnswers *self)
{
  guint n_groups;
  const OnwardGroup *groups = onward_content_groups (&n_groups);

  self->groups = g_ptr_array_new_with_free_func ((GDestroyNotify) group_free);
  for (guint i = 0; i < n_groups; i++)
    {
      if (!groups[i].checklist)
        add_group (self, &groups[i]);
    }
}

void
onward_story_answers_set_workspace (OnwardStoryAnswers *self, OnwardWorkspace *workspace)
{
  g_autoptr (OnwardQuery) query = onward_query_new (&onward_question_type);

  g_return_if_fail (ONWARD_IS_STORY_ANSWERS (self) && self->workspace == NULL);
  self->workspace = g_object_ref (workspace);
  onward_query_limit (query, LIMIT);
  onward_store_find_async (onward_workspace_get_store (workspace), query, NULL, found_cb, g_object_ref (self));
}
