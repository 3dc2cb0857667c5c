/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-practice-deck.h"

#include <glib/gi18n-lib.h>

#include "onward-time.h"

struct _OnwardDeckCard
{
  GObject parent_instance;

  char *id;
  char *text;
  char *group;
  OnwardQuestion *record;
  OnwardNeed need;
  gboolean own;
  int days;  /* since it was practised */
  guint place; /* among those that are alike */
};

G_DEFINE_FINAL_TYPE (OnwardDeckCard, onward_deck_card, G_TYPE_OBJECT)

/* After so many days an answer wants to be said again, by how it went: the better, the later. */
static const int intervals[] = { 3, 1, 3, 7, 21, 45 };

/* So well, or less, and it comes before those that were never practised. */
#define HARD 2

static gint64
number (OnwardDeckCard *self, OnwardQuestionField field)
{
  return self->record != NULL ? onward_record_get_number (ONWARD_RECORD (self->record), field) : 0;
}

static int
overdue (OnwardDeckCard *self)
{
  return self->days - intervals[CLAMP (number (self, ONWARD_QUESTION_RATING), 0, 5)];
}

static void
find_need (OnwardDeckCard *self, const char *today)
{
  const char *practised = self->record != NULL
                            ? onward_record_get_text (ONWARD_RECORD (self->record), ONWARD_QUESTION_PRACTISED)
                            : "";

  self->days = *practised != '\0' ? MAX (onward_day_between (practised, today), 0) : -1;
  if (self->days == 0)
    self->need = ONWARD_NEED_RESTING;
  else if (number (self, ONWARD_QUESTION_FLAGGED))
    self->need = ONWARD_NEED_FLAGGED;
  else if (self->days < 0)
    self->need = ONWARD_NEED_NEVER;
  else if (overdue (self) < 0)
    self->need = ONWARD_NEED_RESTING;
  else
    self->need = number (self, ONWARD_QUESTION_RATING) <= HARD ? ONWARD_NEED_HARD : ONWARD_NEED_LONG_AGO;
}

static void
onward_deck_card_finalize (GObject *object)
{
  OnwardDeckCard *self = ONWARD_DECK_CARD (object);

  g_free (self->id);
  g_free (self->text);
  g_free (self->group);
  g_clear_object (&self->record);
  G_OBJECT_CLASS (onward_deck_card_parent_class)->finalize (object);
}

static void
onward_deck_card_class_init (OnwardDeckCardClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = onward_deck_card_finalize;
}

static void
onward_deck_card_init (OnwardDeckCard *self)
{
}

const char *
onward_deck_card_get_id (OnwardDeckCard *self)
{
  g_return_val_if_fail (ONWARD_IS_DECK_CARD (self), "");
  return self->id;
}

const char *
onward_deck_card_get_text (OnwardDeckCard *self)
{
  g_return_val_if_fail (ONWARD_IS_DECK_CARD (self), "");
  return self->text;
}

const char *
onward_deck_card_get_group (OnwardDeckCard *self)
{
  g_return_val_if_fail (ONWARD_IS_DECK_CARD (self), "");
  return self->group;
}

OnwardNeed
onward_deck_card_get_need (OnwardDeckCard *self)
{
  g_return_val_if_fail (ONWARD_IS_DECK_CARD (self), ONWARD_NEED_RESTING);
  return self->need;
}

OnwardQuestion *
onward_deck_card_get_record (OnwardDeckCard *self)
{
  g_return_val_if_fail (ONWARD_IS_DECK_CARD (self), NULL);
  return self->record;
}

OnwardQuestion *
onward_deck_card_dup_draft (OnwardDeckCard *self)
{
  g_return_val_if_fail (ONWARD_IS_DECK_CARD (self), NULL);
  if (self->record != NULL)
    return ONWARD_QUESTION (onward_record_dup_draft (ONWARD_RECORD (self->record)));
  return g_object_new (ONWARD_TYPE_QUESTION, "content", self->id, "group", self->group, NULL);
}

char *
onward_deck_card_say (OnwardDeckCard *self, const char *today)
{
  g_autofree char *when = NULL;

  g_return_val_if_fail (ONWARD_IS_DECK_CARD (self), NULL);
  if (self->days >= 0)
    when = onward_day_say (onward_record_get_text (ONWARD_RECORD (self->record), ONWARD_QUESTION_PRACTISED), today);
  switch (self->need)
    {
    case ONWARD_NEED_FLAGGED:
      return g_strdup (_("Caught you off guard"));
    case ONWARD_NEED_HARD:
      /* Translators: %s is when a question was practised, such as "3 weeks ago" */
      return g_strdup_printf (_("Not easy %s"), when);
    case ONWARD_NEED_NEVER:
      return g_strdup (_("Not said aloud yet"));
    case ONWARD_NEED_LONG_AGO:
    case ONWARD_NEED_RESTING:
    default:
      /* Translators: %s is a day, such as "3 weeks ago" */
      return g_strdup_printf (_("Practised %s"), when != NULL ? when : "");
    }
}

static int
compare_cards (gconstpointer a, gconstpointer b)
{
  const OnwardDeckCard *one = *(OnwardDeckCard *const *) a, *other = *(OnwardDeckCard *const *) b;

  if (one->need != other->need)
    return one->need < other->need ? -1 : 1;
  if (one->need == ONWARD_NEED_NEVER && one->own != other->own)
    return one->own ? -1 : 1;
  if (one->need != ONWARD_NEED_NEVER && one->need != ONWARD_NEED_FLAGGED)
    {
      int late = overdue ((OnwardDeckCard *) other) - overdue ((OnwardDeckCard *) one);

      if (late != 0)
        return late;
    }
  return one->place < other->place ? -1 : one->place > other->place;
}

static OnwardDeckCard *
new_card (OnwardQuestion *record, const OnwardGroupItem *shipped, const char *today, guint place)
{
  OnwardDeckCard *self = g_object_new (ONWARD_TYPE_DECK_CARD, NULL);
  const char *text = record != NULL ? onward_record_get_text (ONWARD_RECORD (record), ONWARD_QUESTION_TEXT) : "";
  const char *group = record != NULL ? onward_record_get_text (ONWARD_RECORD (record), ONWARD_QUESTION_GROUP) : "";

  g_set_object (&self->record, record);
  self->own = shipped == NULL;
  self->id = g_strdup (shipped != NULL ? shipped->id : onward_record_get_uid (ONWARD_RECORD (record)));
  self->text = g_strdup (*text == '\0' && shipped != NULL ? shipped->text : text);
  self->group = g_strdup (*group == '\0' && shipped != NULL ? shipped->group : group);
  self->place = place;
  find_need (self, today);
  return self;
}

GPtrArray *
onward_deck_new (GPtrArray *questions, const char *today, gboolean retired)
{
  guint n_shipped;
  const OnwardGroupItem *shipped = onward_content_questions (&n_shipped);
  g_autoptr (GHashTable) kept = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray *deck = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < questions->len; i++)
    {
      OnwardRecord *record = questions->pdata[i];
      const char *content = onward_record_get_text (record, ONWARD_QUESTION_CONTENT);
      const OnwardGroupItem *item = *content != '\0' ? onward_content_question (content) : NULL;

      if (item != NULL && !g_hash_table_add (kept, (gpointer) item->id))
        continue;
      /* One that a later version brought along, and says nothing here. */
      if (item == NULL && *onward_record_get_text (record, ONWARD_QUESTION_TEXT) == '\0')
        continue;
      if ((onward_record_get_number (record, ONWARD_QUESTION_RETIRED) != 0) == retired)
        g_ptr_array_add (deck, new_card (questions->pdata[i], item, today, i));
    }
  for (guint i = 0; i < n_shipped && !retired; i++)
    {
      if (!g_hash_table_contains (kept, shipped[i].id))
        g_ptr_array_add (deck, new_card (NULL, &shipped[i], today, questions->len + i));
    }
  g_ptr_array_sort (deck, compare_cards);
  return deck;
}

void
onward_question_practise (OnwardQuestion *self, int rating, const char *day)
{
  OnwardRecord *record = ONWARD_RECORD (self);

  onward_record_set_text (record, ONWARD_QUESTION_PRACTISED, day);
  onward_record_set_number (record, ONWARD_QUESTION_TIMES, onward_record_get_number (record, ONWARD_QUESTION_TIMES) + 1);
  if (rating <= 0)
    return;
  onward_record_set_number (record, ONWARD_QUESTION_RATING, rating);
  if (rating >= ONWARD_PRACTICE_WENT_WELL)
    onward_record_set_number (record, ONWARD_QUESTION_FLAGGED, FALSE);
}

const char *
onward_practice_say_length (int seconds)
{
  if (seconds < ONWARD_PRACTICE_FROM)
    return _("Short. There is room for what came of it.");
  if (seconds <= ONWARD_PRACTICE_UNTIL)
    return _("One to two minutes: easy to listen to.");
  return _("More than two minutes. What could wait until they ask?");
}

char *
onward_practice_say_clock (int seconds)
{
  return g_strdup_printf ("%d:%02d", seconds / 60, seconds % 60);
}
