/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-tool"

#include "config.h"

#include <string.h>

#include <glib/gi18n.h>

#include "footing-await.h"
#include "footing-json-writer.h"
#include "footing-store-check.h"
#include "footing-store-document-chain.h"
#include "footing-tool-book.h"
#include "footing-tool-check.h"
#include "footing-tool-output.h"

/* @chain: (out): stays %NULL when there is damage: what cannot be read cannot be compared */
static FootingCheck *
check_book (const char            *path,
            FootingDocumentChain **chain,
            GError               **error)
{
  g_autoptr(FootingToolBook) book = footing_tool_book_open (path, error);
  g_auto(FootingAwait) pages_read = FOOTING_AWAIT_INIT;
  g_auto(FootingAwait) chain_read = FOOTING_AWAIT_INIT;
  g_autoptr(FootingCheck) check = NULL;

  if (book == NULL)
    return NULL;

  footing_store_check_async (book, NULL, footing_await_cb, &pages_read);
  check = footing_store_check_finish (book, footing_await (&pages_read), error);
  if (check == NULL || !footing_check_is_sound (check))
    return g_steal_pointer (&check);

  footing_store_check_documents_async (book, NULL, footing_await_cb, &chain_read);
  *chain = footing_store_check_documents_finish (book, footing_await (&chain_read), error);

  return *chain != NULL ? g_steal_pointer (&check) : NULL;
}

/* ---- JSON ---- */

static void
write_texts (FootingJsonWriter *writer,
             const char        *name,
             const GPtrArray   *texts)
{
  footing_json_writer_set_member (writer, name);
  footing_json_writer_begin_array (writer);
  for (guint i = 0; i < texts->len; i++)
    footing_json_writer_add_string (writer, g_ptr_array_index (texts, i));
  footing_json_writer_end_array (writer);
}

static void
write_count (FootingJsonWriter *writer,
             const char        *name,
             guint64            count)
{
  footing_json_writer_set_member (writer, name);
  footing_json_writer_add_count (writer, count);
}

static void
write_flag (FootingJsonWriter *writer,
            const char        *name,
            gboolean           flag)
{
  footing_json_writer_set_member (writer, name);
  footing_json_writer_add_boolean (writer, flag);
}

static void
write_counts (FootingJsonWriter *writer,
              const char        *member,
              const GPtrArray   *counts,
              guint              column)
{
  footing_json_writer_set_member (writer, member);
  footing_json_writer_begin_object (writer);
  for (guint i = 0; i < counts->len; i++)
    {
      g_auto(GStrv) parts = g_strsplit (g_ptr_array_index (counts, i), ": ", 3);

      write_count (writer, parts[0], g_ascii_strtoull (parts[column], NULL, 10));
    }
  footing_json_writer_end_object (writer);
}

static void
write_finding (FootingJsonWriter            *writer,
               const FootingDocumentFinding *finding)
{
  static const char * const faults[] = { "changed", "gap", "fork" };

  footing_json_writer_begin_object (writer);
  footing_json_writer_set_member (writer, "fault");
  footing_json_writer_add_string (writer, faults[finding->fault]);
  footing_json_writer_set_member (writer, "title");
  footing_json_writer_add_string (writer, finding->title);
  write_count (writer, "signed_at", (guint64) finding->signed_at);
  footing_json_writer_end_object (writer);
}

static void
write_chain (FootingJsonWriter          *writer,
             const FootingDocumentChain *chain)
{
  footing_json_writer_set_member (writer, "signed_documents");
  footing_json_writer_begin_object (writer);
  write_count (writer, "count", chain->n_signed);
  write_flag (writer, "sound", footing_document_chain_is_sound (chain));
  write_count (writer, "gaps", chain->n_gaps);
  write_count (writer, "erased", chain->n_erased);
  footing_json_writer_set_member (writer, "findings");
  footing_json_writer_begin_array (writer);
  for (guint i = 0; i < chain->findings->len; i++)
    write_finding (writer, g_ptr_array_index (chain->findings, i));
  footing_json_writer_end_array (writer);
  footing_json_writer_end_object (writer);
}

static void
print_json (const FootingCheck         *check,
            const FootingDocumentChain *chain)
{
  g_autoptr(FootingJsonWriter) writer = footing_json_writer_new (stdout);

  footing_json_writer_begin_object (writer);
  write_flag (writer, "sound", chain != NULL && footing_document_chain_is_sound (chain));
  write_count (writer, "schema", (guint64) check->version);
  write_count (writer, "expected_schema", (guint64) check->expected_version);
  write_texts (writer, "pages", check->pages);
  write_texts (writer, "references", check->references);
  write_flag (writer, "search_index", check->index);
  if (chain != NULL)
    write_chain (writer, chain);
  write_counts (writer, "rows", check->counts, 1);
  write_counts (writer, "trash", check->counts, 2);
  footing_json_writer_end_object (writer);
}

/* ---- Words ---- */

static void
print_finding (gboolean    sound,
               const char *good,
               const char *bad)
{
  /* translators: a mark, then a sentence about one part of a book */
  g_print (_("%s %s\n"), sound ? "✓" : "✗", sound ? good : bad);
}

static void
print_lines (const GPtrArray *lines)
{
  for (guint i = 0; i < lines->len; i++)
    g_print ("    %s\n", (char *) g_ptr_array_index (lines, i));
}

static void
print_counts (const GPtrArray *counts)
{
  g_autoptr(FootingToolTable) table = footing_tool_table_new ((const char * const[]) {
    _("Table"), _(">Rows"), _(">Of Which in the Trash"), NULL });
  g_autofree char *text = NULL;

  for (guint i = 0; i < counts->len; i++)
    {
      g_auto(GStrv) cells = g_strsplit (g_ptr_array_index (counts, i), ": ", 3);

      footing_tool_table_add (table, (const char * const *) cells);
    }

  text = footing_tool_table_to_text (table);
  g_print ("\n%s", text);
}

static char *
fault_to_words (const FootingDocumentFinding *finding)
{
  g_autoptr(GDateTime) time = g_date_time_new_from_unix_local (finding->signed_at);
  g_autofree char *day = time != NULL ? g_date_time_format (time, "%F %R") : g_strdup ("?");

  switch (finding->fault)
    {
    case FOOTING_DOCUMENT_FAULT_GAP:
      /* translators: the first is the title of a document, the second the day and time when it was signed */
      return g_strdup_printf (_("“%s”, signed on %s: The document signed before it is not in the book."),
                              finding->title, day);
    case FOOTING_DOCUMENT_FAULT_FORK:
      /* translators: the first is the title of a document, the second the day and time when it was signed */
      return g_strdup_printf (_("“%s”, signed on %s: Another document has the same place in the order."),
                              finding->title, day);
    case FOOTING_DOCUMENT_FAULT_CHANGED:
    default:
      /* translators: the first is the title of a document, the second the day and time when it was signed */
      return g_strdup_printf (_("“%s”, signed on %s: It is not what was signed."), finding->title, day);
    }
}

static void
print_chain (const FootingDocumentChain *chain)
{
  g_autofree char *good = NULL;

  good = g_strdup_printf (ngettext ("%u signed document, as it was signed.",
                                    "%u signed documents, as they were signed, in an unbroken chain.",
                                    chain->n_signed), chain->n_signed);
  if (chain->n_gaps > 0)
    {
      g_free (good);
      good = g_strdup_printf (ngettext ("%u signed document, as it was signed. Others were deleted for good:",
                                        "%u signed documents, as they were signed. Others were deleted for good:",
                                        chain->n_signed), chain->n_signed);
    }

  print_finding (footing_document_chain_is_sound (chain), good, _("Signed documents are not what they were:"));
  for (guint i = 0; i < chain->findings->len; i++)
    {
      g_autofree char *words = fault_to_words (g_ptr_array_index (chain->findings, i));

      g_print ("    %s\n", words);
    }
}

static void
print_words (const FootingCheck         *check,
             const FootingDocumentChain *chain)
{
  print_finding (check->pages->len == 0,
                 _("Every page of the file can be read."),
                 _("Pages of the file are damaged:"));
  print_lines (check->pages);
  print_finding (check->references->len == 0,
                 _("Everything that is referred to is there."),
                 _("Some rows refer to what is not there:"));
  print_lines (check->references);
  print_finding (check->index,
                 _("The search finds what is written."),
                 _("The search does not find all that is written."));
  print_finding (check->version == check->expected_version,
                 _("The book has the form that this version of Footing writes."),
                 _("The book has another form than this version of Footing writes."));
  if (chain != NULL && chain->n_signed > 0)
    print_chain (chain);
  print_counts (check->counts);
}

static int
tell (const FootingCheck         *check,
      const FootingDocumentChain *chain)
{
  if (!footing_check_is_sound (check))
    g_printerr (_("footing-tool check: The book is damaged. Nothing was changed. Keep a copy of it as "
                  "it is, and go on with the latest backup.\n"));
  else if (!footing_document_chain_is_sound (chain))
    g_printerr (_("footing-tool check: The book can be read, but documents were changed or taken out after "
                  "they had been signed. Nothing was changed now. Keep a copy of the book as it is, and "
                  "compare it with a backup.\n"));
  else
    return 0;

  return 1;
}

int
footing_tool_check (int        argc,
                    char     **argv,
                    gboolean   json)
{
  g_auto(GStrv) arguments = NULL;
  g_autoptr(FootingDocumentChain) chain = NULL;
  g_autoptr(FootingCheck) check = NULL;
  g_autoptr(GError) error = NULL;
  const GOptionEntry entries[] = { { NULL } };

  if (!footing_tool_parse (_("BOOK"), _("Reads a whole book and says what is sound and what is not."),
                           entries, argc, argv, 1, &arguments, &error))
    return footing_tool_fail ("check", error, NULL);

  check = check_book (arguments[0], &chain, &error);
  if (check == NULL)
    return footing_tool_fail ("check", error, arguments[0]);

  if (json)
    print_json (check, chain);
  else
    print_words (check, chain);

  return tell (check, chain);
}
