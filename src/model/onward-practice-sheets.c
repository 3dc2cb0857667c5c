/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-practice-sheets.h"

#include <glib/gi18n-lib.h>

static void
row_free (OnwardSheetRow *row)
{
  g_free (row->item);
  g_free (row->group);
  g_free (row->words);
  g_free (row->self_note);
  g_free (row->observer_note);
  g_free (row);
}

const char *const *
onward_sheets_groups (void)
{
  static const char *const groups[] = { "star", "body", "prep", NULL };

  return groups;
}

/* 0 to 2; -1 for none and n/a, which is held against nobody. */
static int
worth (OnwardRating rating)
{
  switch (rating)
    {
    case ONWARD_RATING_YES:
      return 2;
    case ONWARD_RATING_PARTLY:
      return 1;
    case ONWARD_RATING_NO:
      return 0;
    case ONWARD_RATING_NONE:
    case ONWARD_RATING_NA:
    default:
      return -1;
    }
}

static OnwardSheetRow *
new_row (const OnwardAnswer *own, const OnwardAnswer *seen)
{
  const OnwardAnswer *any = own != NULL ? own : seen;
  OnwardSheetRow *row = g_new0 (OnwardSheetRow, 1);

  row->item = g_strdup (any->item);
  row->group = g_strdup (any->group);
  row->words = g_strdup (any->words);
  row->self = own != NULL ? own->rating : ONWARD_RATING_NONE;
  row->observer = seen != NULL ? seen->rating : ONWARD_RATING_NONE;
  row->self_note = g_strdup (own != NULL ? own->note : "");
  row->observer_note = g_strdup (seen != NULL ? seen->note : "");
  if (worth (row->self) < 0 || worth (row->observer) < 0)
    row->apart = -1;
  else
    row->apart = ABS (worth (row->self) - worth (row->observer));
  return row;
}

static guint
rank_of (const char *group)
{
  const char *const *groups = onward_sheets_groups ();
  guint i = 0;

  while (groups[i] != NULL && !g_str_equal (groups[i], group))
    i++;
  return i;
}

typedef struct
{
  OnwardSheetRow *row;
  guint place;
} Placed;

static int
compare_placed (gconstpointer a, gconstpointer b)
{
  const Placed *one = a, *other = b;

  if (one->row->apart != other->row->apart)
    return other->row->apart - one->row->apart;
  if (rank_of (one->row->group) != rank_of (other->row->group))
    return (int) rank_of (one->row->group) - (int) rank_of (other->row->group);
  return one->place < other->place ? -1 : one->place > other->place;
}

/* What neither can say anything about is left out, and so is what the partner was not asked. */
GPtrArray *
onward_sheets_compare (const char *answers, const char *observer_answers)
{
  g_autoptr (GPtrArray) own = onward_answers_read (answers);
  g_autoptr (GPtrArray) seen = onward_answers_read (observer_answers);
  g_autoptr (GArray) placed = g_array_new (FALSE, FALSE, sizeof (Placed));
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) row_free);

  for (guint i = 0; i < seen->len; i++)
    {
      const OnwardAnswer *answer = seen->pdata[i];
      Placed one = { new_row (onward_answers_find (own, answer->item), answer), i };

      g_array_append_val (placed, one);
    }
  for (guint i = 0; i < own->len; i++)
    {
      const OnwardAnswer *answer = own->pdata[i];
      Placed one = { NULL, seen->len + i };

      if (!g_strv_contains (onward_sheets_groups (), answer->group) ||
          worth (answer->rating) < 0 || onward_answers_find (seen, answer->item) != NULL)
        continue;
      one.row = new_row (answer, NULL);
      g_array_append_val (placed, one);
    }
  g_array_sort (placed, compare_placed);
  for (guint i = 0; i < placed->len; i++)
    g_ptr_array_add (rows, g_array_index (placed, Placed, i).row);
  return rows;
}

const char *
onward_rating_label (OnwardRating rating)
{
  switch (rating)
    {
    case ONWARD_RATING_YES:
      return C_ ("rating", "Yes");
    case ONWARD_RATING_PARTLY:
      return C_ ("rating", "Partly");
    case ONWARD_RATING_NO:
      return C_ ("rating", "No");
    case ONWARD_RATING_NA:
      return C_ ("rating", "n/a");
    case ONWARD_RATING_NONE:
    default:
      return "";
    }
}

static void
count_sides (GPtrArray *rows, guint *n_kinder, guint *n_harder, guint *n_both)
{
  *n_kinder = *n_harder = *n_both = 0;
  for (guint i = 0; i < rows->len; i++)
    {
      const OnwardSheetRow *row = rows->pdata[i];

      *n_both += row->apart >= 0;
      *n_kinder += row->apart > 0 && worth (row->observer) > worth (row->self);
      *n_harder += row->apart > 0 && worth (row->observer) < worth (row->self);
    }
}

char *
onward_sheets_say (GPtrArray *rows, const char *partner)
{
  const char *name = *partner != '\0' ? partner : _("Your partner");
  guint n_kinder, n_harder, n_both;

  count_sides (rows, &n_kinder, &n_harder, &n_both);
  if (n_both == 0)
    return g_strdup (_("Once both of you have filled in a sheet, they stand here side by side."));
  if (n_kinder == 0 && n_harder == 0)
    /* Translators: %s is a name */
    return g_strdup_printf (_("You and %s saw the same."), name);
  if (n_kinder > n_harder)
    /* Translators: %s is a name; "more" is more that went well */
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%s saw more in %u point than you did.",
                                         "%s saw more in %u points than you did.", n_kinder), name, n_kinder);
  if (n_harder > n_kinder)
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "In %u point %s saw something that you may not have noticed.",
                                         "In %u points %s saw something that you may not have noticed.", n_harder),
                            n_harder, name);
  /* Translators: %s is a name */
  return g_strdup_printf (_("You and %s saw some points in different ways, none of you more kindly than the other."), name);
}

char *
onward_sheet_row_say (const OnwardSheetRow *row, const char *partner)
{
  const char *name = *partner != '\0' ? partner : _("your partner");

  if (worth (row->self) < 0 && worth (row->observer) < 0)
    return g_strdup (_("Neither of you could say"));
  if (worth (row->observer) < 0)
    /* Translators: a rating such as "Yes" */
    return g_strdup_printf (_("You: %s"), onward_rating_label (row->self));
  if (worth (row->self) < 0)
    /* Translators: a name, and a rating such as "Yes" */
    return g_strdup_printf (_("%s: %s"), name, onward_rating_label (row->observer));
  if (row->apart == 0)
    /* Translators: a rating such as "Yes" */
    return g_strdup_printf (_("Both: %s"), onward_rating_label (row->self));
  /* Translators: a rating such as "Yes", a name, and another rating */
  return g_strdup_printf (_("You: %s · %s: %s"), onward_rating_label (row->self), name,
                          onward_rating_label (row->observer));
}
