/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

/* write-forms FOLDER: every form, empty and written on, as a PDF. */

#include "form-samples.h"

static const char * const names[] = { "empty", "filled", "signed", "full" };

static void
write_form (const char        *folder,
            const FootingForm *form,
            Sample             sample)
{
  g_autofree char *name = g_strdup_printf ("%s/%s-%s.pdf", folder, form->id, names[sample]);
  g_autoptr(GFile) file = g_file_new_for_path (name);
  g_autoptr(GError) error = NULL;
  g_autoptr(FootingPaper) paper = form_sample_paper (form, sample);
  g_autoptr(GFileOutputStream) stream = g_file_replace (file, NULL, FALSE, G_FILE_CREATE_NONE, NULL, &error);

  g_assert_no_error (error);
  g_assert_true (footing_paper_write_pdf (paper, G_OUTPUT_STREAM (stream), NULL, &error));
  g_assert_no_error (error);
  g_print ("%s %u\n", name, footing_paper_get_n_pages (paper));
}

int
main (int    argc,
      char **argv)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  const GPtrArray *forms = footing_reference_get_forms (reference);

  g_assert_cmpint (argc, ==, 2);

  for (guint i = 0; i < forms->len; i++)
    for (guint sample = SAMPLE_EMPTY; sample <= SAMPLE_FULL; sample++)
      write_form (argv[1], forms->pdata[i], sample);

  return 0;
}
