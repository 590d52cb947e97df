/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-exchange"

#include "config.h"

#include <cairo-pdf.h>
#include <glib/gi18n.h>

#include "footing-paper-private.h"

#define N_RANKS 4

typedef struct
{
  GOutputStream *stream;
  GCancellable  *cancellable;
  GError        *error;
} Target;

/* cairo goes on after a failure; the first one is what is told. */
static cairo_status_t
write_bytes (void                *closure,
             const unsigned char *data,
             unsigned int         length)
{
  Target *self = closure;

  if (self->error == NULL)
    g_output_stream_write_all (self->stream, data, length, NULL, self->cancellable, &self->error);

  return self->error == NULL ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_WRITE_ERROR;
}

static void
set_metadata (FootingPaper    *self,
              cairo_surface_t *surface)
{
  g_autofree char *day = NULL;

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, self->title);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_AUTHOR, "Footing");
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Footing " PACKAGE_VERSION);

  /* The same document of the same day is the same file. */
  if (self->printed_on == FOOTING_DAY_NONE)
    return;

  day = footing_day_to_iso (self->printed_on);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, day);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_MOD_DATE, day);
}

static void
add_to_outline (FootingPaper            *self,
                cairo_surface_t         *surface,
                const FootingPaperStrip *strip,
                guint                    page,
                double                   y,
                int                     *parents)
{
  char place[2 * G_ASCII_DTOSTR_BUF_SIZE];
  int parent = CAIRO_PDF_OUTLINE_ROOT;

  for (guint rank = 1; rank < strip->outline; rank++)
    if (parents[rank] != 0)
      parent = parents[rank];

  g_snprintf (place, sizeof place, "page=%u pos=[0 %d]", page + 1, (int) y);
  parents[strip->outline] =
    cairo_pdf_surface_add_outline (surface, parent, strip->title, place, CAIRO_PDF_OUTLINE_FLAG_OPEN);

  for (guint rank = strip->outline + 1; rank < N_RANKS; rank++)
    parents[rank] = 0;
}

static void
outline_page (FootingPaper    *self,
              cairo_surface_t *surface,
              guint            page,
              int             *parents)
{
  const GArray *placed = self->pages->pdata[page];

  for (guint i = 0; i < placed->len; i++)
    {
      const FootingPaperPlaced *one = &g_array_index (placed, FootingPaperPlaced, i);
      const FootingPaperStrip *strip = self->strips->pdata[one->strip];

      if (strip->outline > 0 && strip->title != NULL)
        add_to_outline (self, surface, strip, page, one->y, parents);
    }
}

static void
draw_pages (FootingPaper    *self,
            cairo_surface_t *surface,
            cairo_t         *cr,
            Target          *target)
{
  int parents[N_RANKS] = { 0 };

  for (guint page = 0; page < self->pages->len && target->error == NULL; page++)
    {
      if (g_cancellable_set_error_if_cancelled (target->cancellable, &target->error))
        return;

      outline_page (self, surface, page, parents);
      _footing_paper_draw_tagged (self, cr, page, TRUE);
      cairo_show_page (cr);
    }
}

gboolean
footing_paper_write_pdf (FootingPaper   *self,
                         GOutputStream  *stream,
                         GCancellable   *cancellable,
                         GError        **error)
{
  Target target = { stream, cancellable, NULL };
  cairo_surface_t *surface;
  cairo_t *cr;
  cairo_status_t status;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (G_IS_OUTPUT_STREAM (stream), FALSE);

  _footing_paper_flow (self);
  surface = cairo_pdf_surface_create_for_stream (write_bytes, &target, self->width, self->height);
  set_metadata (self, surface);
  cr = cairo_create (surface);
  draw_pages (self, surface, cr, &target);
  status = cairo_status (cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  status = status != CAIRO_STATUS_SUCCESS ? status : cairo_surface_status (surface);
  cairo_surface_destroy (surface);

  if (target.error == NULL && status != CAIRO_STATUS_SUCCESS)
    g_set_error_literal (&target.error, G_IO_ERROR, G_IO_ERROR_FAILED, cairo_status_to_string (status));

  if (target.error == NULL)
    g_output_stream_flush (stream, cancellable, &target.error);

  if (target.error == NULL)
    return TRUE;

  g_propagate_error (error, target.error);

  return FALSE;
}
