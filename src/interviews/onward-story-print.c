/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-story-print.h"

#include <glib/gi18n-lib.h>

#include "onward-story-telling.h"

#define MARGIN_MM 20.0

/* What is written, block after block; each line of it has its place on a page. */
typedef struct
{
  PangoLayout *layout;
  double space; /* before it, in points */
  gboolean new_page;
} Block;

typedef struct
{
  PangoLayoutLine *line;
  double x;
  double y; /* of the baseline */
  int page;
} Line;

typedef struct
{
  GPtrArray *stories;
  GArray *blocks;
  GArray *lines;
} Job;

static void
clear_block (gpointer data)
{
  g_clear_object (&((Block *) data)->layout);
}

static void
clear_line (gpointer data)
{
  g_clear_pointer (&((Line *) data)->line, pango_layout_line_unref);
}

static Job *
job_new (GPtrArray *stories)
{
  Job *job = g_new0 (Job, 1);

  job->stories = g_ptr_array_ref (stories);
  job->blocks = g_array_new (FALSE, TRUE, sizeof (Block));
  job->lines = g_array_new (FALSE, TRUE, sizeof (Line));
  g_array_set_clear_func (job->blocks, clear_block);
  g_array_set_clear_func (job->lines, clear_line);
  return job;
}

static void
job_free (gpointer data)
{
  Job *job = data;

  g_array_unref (job->lines);
  g_array_unref (job->blocks);
  g_ptr_array_unref (job->stories);
  g_free (job);
}

static void
add_block (Job *job, GtkPrintContext *context, const char *text, const char *font, double space, gboolean new_page)
{
  g_autoptr (PangoFontDescription) description = pango_font_description_from_string (font);
  Block block = { gtk_print_context_create_pango_layout (context), space, new_page };

  pango_layout_set_font_description (block.layout, description);
  pango_layout_set_width (block.layout, (int) (gtk_print_context_get_width (context) * PANGO_SCALE));
  pango_layout_set_wrap (block.layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_text (block.layout, text, -1);
  g_array_append_val (job->blocks, block);
}

static void
add_part (Job *job, GtkPrintContext *context, OnwardRecord *story, guint field, const char *heading)
{
  const char *text = onward_record_get_text (story, field);

  if (*text == '\0')
    return;
  add_block (job, context, heading, "Sans Bold 9", 14, FALSE);
  add_block (job, context, text, "Serif 11", 3, FALSE);
}

static void
add_story (Job *job, GtkPrintContext *context, OnwardRecord *story)
{
  const char *const *skills = onward_record_get_tags (story, ONWARD_STORY_SKILLS);
  g_autofree char *title = onward_record_dup_title (story);
  g_autofree char *length = onward_story_say_length (onward_story_words (ONWARD_STORY (story)));

  add_block (job, context, title, "Sans Bold 18", 0, TRUE);
  if (skills[0] != NULL)
    {
      g_autofree char *words = g_strjoinv (" · ", (char **) skills);

      add_block (job, context, words, "Sans 9", 3, FALSE);
    }
  add_part (job, context, story, ONWARD_STORY_SITUATION, _("Situation"));
  add_part (job, context, story, ONWARD_STORY_TASK, _("Task"));
  add_part (job, context, story, ONWARD_STORY_ACTION, _("Action"));
  add_part (job, context, story, ONWARD_STORY_RESULT, _("Result"));
  add_part (job, context, story, ONWARD_STORY_LEARNED, _("What You Learnt"));
  add_block (job, context, length, "Sans 9", 18, FALSE);
}

/* Returns: how many pages there are. */
static int
break_pages (Job *job, double height)
{
  double y = 0;
  int page = -1;

  for (guint i = 0; i < job->blocks->len; i++)
    {
      Block *block = &g_array_index (job->blocks, Block, i);
      PangoLayoutIter *iter = pango_layout_get_iter (block->layout);

      if (block->new_page || page < 0)
        {
          page++;
          y = 0;
        }
      y += block->space;
      do
        {
          PangoRectangle logical;
          Line line = { 0 };

          pango_layout_iter_get_line_extents (iter, NULL, &logical);
          if (y > 0 && y + (double) logical.height / PANGO_SCALE > height)
            {
              page++;
              y = 0;
            }
          line.line = pango_layout_line_ref (pango_layout_iter_get_line_readonly (iter));
          line.x = (double) logical.x / PANGO_SCALE;
          line.y = y + (double) (pango_layout_iter_get_baseline (iter) - logical.y) / PANGO_SCALE;
          line.page = page;
          g_array_append_val (job->lines, line);
          y += (double) logical.height / PANGO_SCALE;
        }
      while (pango_layout_iter_next_line (iter));
      pango_layout_iter_free (iter);
    }
  return page + 1;
}

static void
begin_cb (GtkPrintOperation *operation, GtkPrintContext *context, Job *job)
{
  g_array_set_size (job->lines, 0);
  g_array_set_size (job->blocks, 0);
  for (guint i = 0; i < job->stories->len; i++)
    add_story (job, context, job->stories->pdata[i]);
  gtk_print_operation_set_n_pages (operation, MAX (1, break_pages (job, gtk_print_context_get_height (context))));
}

static void
draw_cb (GtkPrintOperation *operation, GtkPrintContext *context, int page, Job *job)
{
  cairo_t *cr = gtk_print_context_get_cairo_context (context);

  for (guint i = 0; i < job->lines->len; i++)
    {
      const Line *line = &g_array_index (job->lines, Line, i);

      if (line->page != page)
        continue;
      cairo_move_to (cr, line->x, line->y);
      pango_cairo_show_layout_line (cr, line->line);
    }
}

static GtkPrintOperation *
new_operation (GPtrArray *stories)
{
  GtkPrintOperation *operation = gtk_print_operation_new ();
  g_autoptr (GtkPageSetup) setup = gtk_page_setup_new ();
  Job *job = job_new (stories);

  gtk_page_setup_set_top_margin (setup, MARGIN_MM, GTK_UNIT_MM);
  gtk_page_setup_set_bottom_margin (setup, MARGIN_MM, GTK_UNIT_MM);
  gtk_page_setup_set_left_margin (setup, MARGIN_MM, GTK_UNIT_MM);
  gtk_page_setup_set_right_margin (setup, MARGIN_MM, GTK_UNIT_MM);
  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_job_name (operation, _("Stories"));
  g_object_set_data_full (G_OBJECT (operation), "job", job, job_free);
  g_signal_connect (operation, "begin-print", G_CALLBACK (begin_cb), job);
  g_signal_connect (operation, "draw-page", G_CALLBACK (draw_cb), job);
  return operation;
}

void
onward_story_print (GPtrArray *stories, GtkWidget *parent)
{
  g_autoptr (GtkPrintOperation) operation = new_operation (stories);
  GtkRoot *root = gtk_widget_get_root (parent);

  gtk_print_operation_set_allow_async (operation, TRUE);
  /* What goes wrong from here on, the print dialog tells by itself. */
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG,
                           GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, NULL);
}

gboolean
onward_story_write_pdf (GPtrArray *stories, const char *path, GError **error)
{
  g_autoptr (GtkPrintOperation) operation = new_operation (stories);

  gtk_print_operation_set_export_filename (operation, path);
  return gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, error) !=
         GTK_PRINT_OPERATION_RESULT_ERROR;
}
