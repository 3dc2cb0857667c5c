/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-entry-details.h"

#include <glib/gi18n-lib.h>

#include "onward-content.h"
#include "onward-entry-link.h"
#include "onward-entry-vocabulary.h"
#include "onward-link-picker.h"
#include "onward-record.h"

/* What an entry may belong to: the property (which is called as the field of the entry) and the type. */
static const struct
{
  const char *property;
  const char *type;
} links[] = {
  { "application", "job-application" },
  { "interview", "interview" },
  { "contact", "contact" },
  { "goal", "goal" },
  { "story", "story" },
  { "feedback", "feedback" },
};

#define N_LINKS G_N_ELEMENTS (links)

struct _OnwardEntryDetails
{
  GtkWidget parent_instance;

  /* template */
  OnwardEntryVocabulary *vocabulary;

  /* owned */
  OnwardWorkspace *workspace;
  GStrv feelings;
  GStrv tags;
  char *uids[N_LINKS];

  int mood;
};

enum
{
  PROP_0,
  PROP_WORKSPACE,
  PROP_MOOD,
  PROP_FEELINGS,
  PROP_TAGS,
  PROP_LINK,
  N_PROPS = PROP_LINK + N_LINKS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardEntryDetails, onward_entry_details, GTK_TYPE_WIDGET)

static char *
join (const char *const *words, const char *none, const char *(*label) (const char *))
{
  GString *line = g_string_new (NULL);

  for (guint i = 0; words != NULL && words[i] != NULL; i++)
    {
      if (i > 0)
        g_string_append (line, C_ ("between words of a list", ", "));
      g_string_append (line, label != NULL ? label (words[i]) : words[i]);
    }
  if (line->len == 0)
    g_string_append (line, none);
  return g_string_free (line, FALSE);
}

static char *
dup_feelings_cb (OnwardEntryDetails *self, const char *const *feelings)
{
  return join (feelings, _("Feelings"), onward_content_feeling_word);
}

static char *
dup_tags_cb (OnwardEntryDetails *self, const char *const *tags)
{
  return join (tags, _("Tags"), NULL);
}

/* An entry belongs to one record of a type at most: another takes its place. */
static void
picked_cb (OnwardEntryDetails *self, OnwardRecord *record)
{
  for (guint i = 0; i < N_LINKS; i++)
    {
      if (g_str_equal (links[i].type, onward_record_get_record_type (record)->name))
        g_object_set (self, links[i].property, onward_record_get_uid (record), NULL);
    }
}

static void
look_at_words_cb (OnwardEntryDetails *self)
{
  if (self->workspace != NULL)
    onward_entry_vocabulary_look (self->vocabulary, onward_workspace_get_store (self->workspace));
}

static gboolean
take_words (GStrv *to, const GValue *value)
{
  static const char *const none[] = { NULL };
  const char *const *words = g_value_get_boxed (value);

  if (words == NULL)
    words = none;
  if (g_strv_equal ((const char *const *) *to, words))
    return FALSE;
  g_strfreev (*to);
  *to = g_strdupv ((char **) words);
  return TRUE;
}

static gboolean
take_uid (char **to, const char *uid)
{
  if (uid == NULL)
    uid = "";
  if (g_str_equal (*to, uid))
    return FALSE;
  g_free (*to);
  *to = g_strdup (uid);
  return TRUE;
}

static gboolean
take_mood (OnwardEntryDetails *self, int mood)
{
  gboolean changed = self->mood != mood;

  self->mood = mood;
  return changed;
}

static void
onward_entry_details_dispose (GObject *object)
{
  OnwardEntryDetails *self = ONWARD_ENTRY_DETAILS (object);
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_ENTRY_DETAILS);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_entry_details_parent_class)->dispose (object);
}

static void
onward_entry_details_finalize (GObject *object)
{
  OnwardEntryDetails *self = ONWARD_ENTRY_DETAILS (object);

  g_strfreev (self->feelings);
  g_strfreev (self->tags);
  for (guint i = 0; i < N_LINKS; i++)
    g_free (self->uids[i]);
  G_OBJECT_CLASS (onward_entry_details_parent_class)->finalize (object);
}

static void
onward_entry_details_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardEntryDetails *self = ONWARD_ENTRY_DETAILS (object);

  switch (prop_id)
    {
    case PROP_WORKSPACE:
      g_value_set_object (value, self->workspace);
      break;
    case PROP_MOOD:
      g_value_set_int (value, self->mood);
      break;
    case PROP_FEELINGS:
      g_value_set_boxed (value, self->feelings);
      break;
    case PROP_TAGS:
      g_value_set_boxed (value, self->tags);
      break;
    default:
      if (prop_id >= PROP_LINK && prop_id < N_PROPS)
        g_value_set_string (value, self->uids[prop_id - PROP_LINK]);
      else
        G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_entry_details_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  OnwardEntryDetails *self = ONWARD_ENTRY_DETAILS (object);
  gboolean changed = FALSE;

  switch (prop_id)
    {
    case PROP_WORKSPACE:
      changed = g_set_object (&self->workspace, g_value_get_object (value));
      break;
    case PROP_MOOD:
      changed = take_mood (self, g_value_get_int (value));
      break;
    case PROP_FEELINGS:
      changed = take_words (&self->feelings, value);
      break;
    case PROP_TAGS:
      changed = take_words (&self->tags, value);
      break;
    default:
      if (prop_id >= PROP_LINK && prop_id < N_PROPS)
        changed = take_uid (&self->uids[prop_id - PROP_LINK], g_value_get_string (value));
      else
        G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
  if (changed)
    g_object_notify_by_pspec (object, pspec);
}

static void
onward_entry_details_class_init (OnwardEntryDetailsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = onward_entry_details_dispose;
  object_class->finalize = onward_entry_details_finalize;
  object_class->get_property = onward_entry_details_get_property;
  object_class->set_property = onward_entry_details_set_property;

  properties[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, ONWARD_TYPE_WORKSPACE, flags);
  properties[PROP_MOOD] = g_param_spec_int ("mood", NULL, NULL, 0, 5, 0, flags);
  properties[PROP_FEELINGS] = g_param_spec_boxed ("feelings", NULL, NULL, G_TYPE_STRV, flags);
  properties[PROP_TAGS] = g_param_spec_boxed ("tags", NULL, NULL, G_TYPE_STRV, flags);
  for (guint i = 0; i < N_LINKS; i++)
    properties[PROP_LINK + i] = g_param_spec_string (links[i].property, NULL, NULL, "", flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (ONWARD_TYPE_ENTRY_LINK);
  g_type_ensure (ONWARD_TYPE_ENTRY_VOCABULARY);
  g_type_ensure (ONWARD_TYPE_LINK_PICKER);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/onward_app/Onward/ui/journal/onward-entry-details.ui");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_bind_template_child (widget_class, OnwardEntryDetails, vocabulary);
  gtk_widget_class_bind_template_callback (widget_class, dup_feelings_cb);
  gtk_widget_class_bind_template_callback (widget_class, dup_tags_cb);
  gtk_widget_class_bind_template_callback (widget_class, look_at_words_cb);
  gtk_widget_class_bind_template_callback (widget_class, picked_cb);
}

static void
onward_entry_details_init (OnwardEntryDetails *self)
{
  self->feelings = g_new0 (char *, 1);
  self->tags = g_new0 (char *, 1);
  for (guint i = 0; i < N_LINKS; i++)
    self->uids[i] = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
}
