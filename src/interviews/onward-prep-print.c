/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-prep-print.h"

#include <glib/gi18n-lib.h>

/* All in points, and in parts of the size of the text. */
#define MARGIN 48.0
#define INDENT 1.4
#define PART_SPACE 1.1
#define LINE_SPACE 0.25
#define DETAIL_SCALE 0.88
#define DETAIL_GRAY 0.35

/* From roomy to tight: the size of the text, how many lines a text may have, how many texts a part. */
static const struct
{
  double size;
  int n_lines;
  guint n_texts;
} settings[] = {
  { 11, 12, 100 }, { 10, 12, 100 }, { 9, 10, 30 }, { 9, 5, 15 }, { 8.5, 4, 12 }, { 8, 3, 10 }, { 8, 2, 8 }, { 7.5, 1, 6 },
};

typedef struct
{
  cairo_t *cr; /* (nullable): NULL to measure */
  PangoContext *context;
  double width;
  double y;
  double size;
  int n_lines;
  guint n_texts;
} Pen;

static PangoLayout *
new_layout (Pen *pen, const char *text, double size, gboolean bold, double width)
{
  PangoLayout *layout = pango_layout_new (pen->context);
  g_autoptr (PangoFontDescription) font = pango_font_description_from_string ("Sans");
  gboolean mirrored = pango_context_get_base_dir (pen->context) == PANGO_DIRECTION_RTL;

  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  pango_font_description_set_weight (font, bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_layout_set_font_description (layout, font);
  pango_layout_set_width (layout, (int) (width * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_alignment (layout, mirrored ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_height (layout, -pen->n_lines);
  pango_layout_set_text (layout, text, -1);
  return layout;
}

static void
put_text (Pen *pen, const char *text, double size, gboolean bold, double gray, double indent)
{
  gboolean mirrored = pango_context_get_base_dir (pen->context) == PANGO_DIRECTION_RTL;
  g_autoptr (PangoLayout) layout = new_layout (pen, text, size, bold, pen->width - indent);
  int height;

  pango_layout_get_size (layout, NULL, &height);
  if (pen->cr != NULL)
    {
      cairo_set_source_rgb (pen->cr, gray, gray, gray);
      cairo_move_to (pen->cr, mirrored ? 0 : indent, pen->y);
      pango_cairo_show_layout (pen->cr, layout);
    }
  pen->y += (double) height / PANGO_SCALE;
}

/* A dot, or a box to be ticked. */
static void
put_mark (Pen *pen, OnwardPrepMark mark)
{
  gboolean mirrored = pango_context_get_base_dir (pen->context) == PANGO_DIRECTION_RTL;
  double side = pen->size * 0.6;
  double x = mirrored ? pen->width - pen->size * 0.8 : pen->size * 0.2;
  double y = pen->y + pen->size * 0.4;

  if (pen->cr == NULL)
    return;
  cairo_set_source_rgb (pen->cr, 0, 0, 0);
  cairo_set_line_width (pen->cr, 0.7);
  cairo_new_path (pen->cr);
  if (mark == ONWARD_PREP_PLAIN)
    cairo_arc (pen->cr, x + side / 2, y + side / 2, pen->size * 0.16, 0, 2 * G_PI);
  else
    cairo_rectangle (pen->cr, x, y, side, side);
  if (mark == ONWARD_PREP_PLAIN)
    cairo_fill (pen->cr);
  else
    cairo_stroke (pen->cr);
  if (mark == ONWARD_PREP_DONE)
    {
      cairo_move_to (pen->cr, x + side * 0.2, y + side * 0.5);
      cairo_line_to (pen->cr, x + side * 0.45, y + side * 0.8);
      cairo_line_to (pen->cr, x + side * 0.85, y + side * 0.15);
      cairo_stroke (pen->cr);
    }
}

static void
put_part (Pen *pen, OnwardPrepPart *part)
{
  double indent = pen->size * INDENT;

  pen->y += pen->size * PART_SPACE;
  put_text (pen, part->title, pen->size * 1.1, TRUE, 0, 0);
  for (guint i = 0; i < MIN (part->lines->len, pen->n_texts); i++)
    {
      OnwardPrepLine *line = g_ptr_array_index (part->lines, i);

      pen->y += pen->size * LINE_SPACE;
      put_mark (pen, line->mark);
      put_text (pen, line->text, pen->size, FALSE, 0, indent);
      if (*line->detail != '\0')
        put_text (pen, line->detail, pen->size * DETAIL_SCALE, FALSE, DETAIL_GRAY, indent);
    }
  if (part->lines->len > pen->n_texts)
    {
      guint n_more = part->lines->len - pen->n_texts;
      g_autofree char *more = g_strdup_printf (ngettext ("…and %u more", "…and %u more", n_more), n_more);

      put_text (pen, more, pen->size * DETAIL_SCALE, FALSE, DETAIL_GRAY, indent);
    }
}

/* Returns: how high it is */
static double
put_sheet (Pen *pen, OnwardPrep *prep)
{
  pen->y = 0;
  put_text (pen, prep->title, pen->size * 1.7, TRUE, 0, 0);
  if (*prep->subtitle != '\0')
    put_text (pen, prep->subtitle, pen->size, FALSE, DETAIL_GRAY, 0);
  for (guint i = 0; i < prep->parts->len; i++)
    put_part (pen, g_ptr_array_index (prep->parts, i));
  return pen->y;
}

void
onward_prep_print_draw (OnwardPrep *prep, cairo_t *cr, PangoContext *context, double width, double height)
{
  Pen pen = { NULL, context, width };
  double needed = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (settings); i++)
    {
      pen.size = settings[i].size;
      pen.n_lines = settings[i].n_lines;
      pen.n_texts = settings[i].n_texts;
      needed = put_sheet (&pen, prep);
      if (needed <= height)
        break;
    }
  cairo_save (cr);
  if (needed > height)
    cairo_scale (cr, height / needed, height / needed);
  pen.cr = cr;
  put_sheet (&pen, prep);
  cairo_restore (cr);
}

static void
draw_page_cb (GtkPrintOperation *operation, GtkPrintContext *print, int page, OnwardPrep *prep)
{
  PangoContext *context = gtk_print_context_create_pango_context (print);
  gboolean mirrored = gtk_widget_get_default_direction () == GTK_TEXT_DIR_RTL;

  pango_context_set_base_dir (context, mirrored ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
  onward_prep_print_draw (prep, gtk_print_context_get_cairo_context (print), context,
                          gtk_print_context_get_width (print), gtk_print_context_get_height (print));
  g_object_unref (context);
}

GtkPrintOperation *
onward_prep_print_new (OnwardPrep *prep)
{
  GtkPrintOperation *operation = gtk_print_operation_new ();
  g_autoptr (GtkPageSetup) setup = gtk_page_setup_new ();

  /* The size of the paper is that of the person's country. */
  gtk_page_setup_set_top_margin (setup, MARGIN, GTK_UNIT_POINTS);
  gtk_page_setup_set_bottom_margin (setup, MARGIN, GTK_UNIT_POINTS);
  gtk_page_setup_set_left_margin (setup, MARGIN, GTK_UNIT_POINTS);
  gtk_page_setup_set_right_margin (setup, MARGIN, GTK_UNIT_POINTS);
  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_n_pages (operation, 1);
  gtk_print_operation_set_job_name (operation, prep->title);
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  g_signal_connect_data (operation, "draw-page", G_CALLBACK (draw_page_cb), onward_prep_ref (prep),
                         (GClosureNotify) (void (*) (void)) onward_prep_unref, 0);
  return operation;
}
