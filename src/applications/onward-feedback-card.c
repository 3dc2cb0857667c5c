/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-feedback-card.h"

#include "onward-contact.h"
#include "onward-feedback-keeping.h"
#include "onward-heading.h"
#include "onward-wrap-layout.h"

/* The window that letters are written in. */
#define WRITE "win.write-letter"

struct _OnwardFeedbackCard
{
  GtkWidget parent_instance;

  /* template */
  GtkLabel *words;
  GtkWidget *ask_button;
  GtkWidget *again_button;
  GtkWidget *asked_button;
  GtkWidget *came_button;
  GtkWidget *open_button;
  GtkWidget *silence_button;

  /* owned */
  OnwardWorkspace *workspace;
  OnwardRecord *application; /* a draft */
  OnwardRecord *feedback;    /* the newest of it, or NULL */
  GCancellable *cancellable;

  guint looking; /* idle source */
};

G_DEFINE_FINAL_TYPE (OnwardFeedbackCard, onward_feedback_card, GTK_TYPE_WIDGET)

static const char *
uid_of (OnwardFeedbackCard *self)
{
  return onward_record_get_uid (self->application);
}

static OnwardAsking
get_asking (OnwardFeedbackCard *self)
{
  return onward_feedback_asking ((OnwardFeedback *) self->feedback, onward_workspace_get_today (self->workspace));
}

/* Letters are written in a window of their own, where there is one. */
static gboolean
can_write (OnwardFeedbackCard *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  const GVariantType *parameter;
  const char *name, *property;
  GType owner;

  for (guint i = 0; root != NULL && gtk_widget_class_query_action (GTK_WIDGET_GET_CLASS (root), i, &owner, &name,
                                                                   &parameter, &property); i++)
    {
      if (g_str_equal (name, WRITE))
        return TRUE;
    }
  return FALSE;
}

static void
show (OnwardFeedbackCard *self, const char *who)
{
  g_autoptr (GDateTime) now = onward_workspace_dup_now (self->workspace);
  g_autofree char *said = onward_feedback_say ((OnwardFeedback *) self->feedback, who, now);
  OnwardAsking asking = get_asking (self);
  gboolean again = asking == ONWARD_ASKING_AGAIN;
  gboolean here = asking == ONWARD_ASKING_SEALED || asking == ONWARD_ASKING_ANSWERED;

  gtk_label_set_label (self->words, said);
  gtk_widget_set_visible (self->ask_button, asking == ONWARD_ASKING_OPEN && can_write (self));
  gtk_widget_set_visible (self->again_button, again && can_write (self));
  gtk_widget_set_visible (self->asked_button, asking == ONWARD_ASKING_OPEN || again);
  gtk_widget_set_visible (self->came_button, !here);
  gtk_widget_set_visible (self->open_button, here);
  gtk_widget_set_visible (self->silence_button, again || asking == ONWARD_ASKING_TWICE);
  gtk_widget_set_visible (GTK_WIDGET (self), self->feedback != NULL ||
                                               onward_feedback_can_ask (ONWARD_JOB_APPLICATION (self->application)));
}

/* Looking */

static void
contact_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardFeedbackCard) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (OnwardRecord) contact = onward_store_load_finish (ONWARD_STORE (store), result, &error);

  if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    show (self, contact != NULL ? onward_record_get_text (contact, ONWARD_CONTACT_NAME) : "");
}

static void
found_cb (GObject *store, GAsyncResult *result, gpointer data)
{
  g_autoptr (OnwardFeedbackCard) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) found = onward_store_find_finish (ONWARD_STORE (store), result, &error);
  const char *contact;
  OnwardRecord *newest;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (found == NULL)
    {
      onward_workspace_fault (self->workspace, error);
      return;
    }
  newest = found->len > 0 ? found->pdata[0] : NULL;
  g_set_object (&self->feedback, newest);
  contact = self->feedback != NULL ? onward_record_get_text (self->feedback, ONWARD_FEEDBACK_CONTACT) : "";
  if (*contact == '\0')
    show (self, "");
  else
    onward_store_load_async (ONWARD_STORE (store), &onward_contact_type, contact, self->cancellable, contact_cb,
                             g_object_ref (self));
}

static void
stop_looking (OnwardFeedbackCard *self)
{
  g_clear_handle_id (&self->looking, g_source_remove);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
}

static gboolean
look_cb (gpointer data)
{
  OnwardFeedbackCard *self = data;
  g_autoptr (OnwardQuery) query = NULL;

  self->looking = 0;
  stop_looking (self);
  if (*uid_of (self) == '\0')
    return G_SOURCE_REMOVE;
  self->cancellable = g_cancellable_new ();
  query = onward_query_new (&onward_feedback_type);
  onward_query_where_text (query, ONWARD_FEEDBACK_APPLICATION, ONWARD_IS, uid_of (self));
  onward_query_limit (query, 1);
  onward_store_find_async (onward_workspace_get_store (self->workspace), query, self->cancellable, found_cb,
                           g_object_ref (self));
  return G_SOURCE_REMOVE;
}

static void
look (OnwardFeedbackCard *self)
{
  if (self->looking == 0)
    self->looking = g_idle_add (look_cb, self);
}

/* Another application: nothing of the one before stays. */
static void
uid_cb (OnwardFeedbackCard *self)
{
  stop_looking (self);
  g_clear_object (&self->feedback);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  look (self);
}

static void
store_changed_cb (OnwardFeedbackCard *self, const char *type)
{
  if (g_str_equal (type, onward_feedback_type.name) || g_str_equal (type, onward_contact_type.name))
    look (self);
}

/* Acts */

static void
write_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardFeedbackCard *self = ONWARD_FEEDBACK_CARD (widget);
  const char *kind = "feedback-request";
  g_autofree char *target = NULL;

  if (get_asking (self) == ONWARD_ASKING_AGAIN)
    kind = "feedback-again";
  else if (onward_feedback_by_agency (ONWARD_JOB_APPLICATION (self->application)))
    kind = "feedback-recruiter";
  target = g_strdup_printf ("%s/%s", kind, uid_of (self));
  gtk_widget_activate_action (widget, WRITE, "s", target);
}

static void
asked_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardFeedbackCard *self = ONWARD_FEEDBACK_CARD (widget);

  onward_feedback_note_asked (self->workspace, uid_of (self), NULL);
}

static void
came_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardFeedbackCard *self = ONWARD_FEEDBACK_CARD (widget);

  gtk_widget_activate_action (widget, "win.feedback", "s",
                              self->feedback != NULL ? onward_record_get_uid (self->feedback) : uid_of (self));
}

static void
silence_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  OnwardFeedbackCard *self = ONWARD_FEEDBACK_CARD (widget);

  if (self->feedback != NULL)
    onward_feedback_note_silence (self->workspace, ONWARD_FEEDBACK (self->feedback));
}

static void
onward_feedback_card_dispose (GObject *object)
{
  OnwardFeedbackCard *self = ONWARD_FEEDBACK_CARD (object);
  GtkWidget *child;

  stop_looking (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), ONWARD_TYPE_FEEDBACK_CARD);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->feedback);
  g_clear_object (&self->application);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (onward_feedback_card_parent_class)->dispose (object);
}

static void
onward_feedback_card_class_init (OnwardFeedbackCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = onward_feedback_card_dispose;
  g_type_ensure (ONWARD_TYPE_HEADING);
  g_type_ensure (ONWARD_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ONWARD_OBJECT_PATH "/ui/applications/onward-feedback-card.ui");
  gtk_widget_class_bind_template_child (widget_class, OnwardFeedbackCard, words);
  gtk_widget_class_bind_template_child (widget_class, OnwardFeedbackCard, ask_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardFeedbackCard, again_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardFeedbackCard, asked_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardFeedbackCard, came_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardFeedbackCard, open_button);
  gtk_widget_class_bind_template_child (widget_class, OnwardFeedbackCard, silence_button);
  gtk_widget_class_install_action (widget_class, "feedback.write", NULL, write_action);
  gtk_widget_class_install_action (widget_class, "feedback.asked", NULL, asked_action);
  gtk_widget_class_install_action (widget_class, "feedback.came", NULL, came_action);
  gtk_widget_class_install_action (widget_class, "feedback.silence", NULL, silence_action);
}

static void
onward_feedback_card_init (OnwardFeedbackCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
onward_feedback_card_set_up (OnwardFeedbackCard *self, OnwardWorkspace *workspace, OnwardJobApplication *application)
{
  static const char *const signals[] = { "notify::stage", "notify::ending", "notify::contact", "notify::agency",
                                         "notify::bridge-closed" };

  g_return_if_fail (ONWARD_IS_FEEDBACK_CARD (self) && self->workspace == NULL);
  self->workspace = g_object_ref (workspace);
  self->application = ONWARD_RECORD (g_object_ref (application));
  g_signal_connect_object (application, "notify::uid", G_CALLBACK (uid_cb), self, G_CONNECT_SWAPPED);
  for (gsize i = 0; i < G_N_ELEMENTS (signals); i++)
    g_signal_connect_object (application, signals[i], G_CALLBACK (look), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (onward_workspace_get_store (workspace), "changed", G_CALLBACK (store_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "notify::today", G_CALLBACK (look), self, G_CONNECT_SWAPPED);
  uid_cb (self);
}
