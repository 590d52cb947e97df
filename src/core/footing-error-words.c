/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <gio/gio.h>
#include <glib/gi18n.h>

#include "footing-error-words.h"
#include "footing-schedule.h"
#include "footing-store-error.h"

/* Each sentence has one %s, for the name of the file or “the book”. */
typedef struct
{
  int         code;
  const char *words;
} Sentence;

/* translators: in all sentences below, %s is the name of a file, or “the book” */
static const Sentence store_sentences[] = {
  { FOOTING_STORE_ERROR_BAD_NAME,
    N_("The disk takes no file that is called %s: the name is too long, or has a letter in it that "
       "the disk does not know. Nothing was changed. Please choose a shorter, simpler one.") },
  { FOOTING_STORE_ERROR_BUSY,
    N_("Something else kept %s busy for too long, so this was not done. What was saved before is "
       "safe. Please try again in a moment.") },
  { FOOTING_STORE_ERROR_CLOSED,
    N_("This was asked for while %s was not open, so it was not done. What was saved before is "
       "safe. Please open the book and try again.") },
  { FOOTING_STORE_ERROR_CONFLICT,
    N_("This has been changed in %s by somebody else meanwhile. Nothing was overwritten. Please "
       "look at the newer text first, and then decide what to keep.") },
  { FOOTING_STORE_ERROR_CONSTRAINT,
    N_("These values do not go together with what is in %s, so nothing was changed. What was "
       "saved before is safe. Please look over what was entered.") },
  { FOOTING_STORE_ERROR_CORRUPT,
    N_("A part of %s is damaged and cannot be read. Nothing is written to it any more. Please "
       "keep a copy of the file as it is, and open the latest backup.") },
  { FOOTING_STORE_ERROR_DISK_FULL,
    N_("There is no room left on the disk for %s. What was saved before is safe. Please make "
       "some room on the disk and try again.") },
  { FOOTING_STORE_ERROR_EXISTS,
    N_("There is a file called %s already. It was left as it is. Please choose another name.") },
  { FOOTING_STORE_ERROR_FORBIDDEN,
    N_("This account may not read %s. It was left as it is. Please ask whoever it belongs to, or "
       "whoever looks after this computer.") },
  { FOOTING_STORE_ERROR_IO,
    N_("The disk or the folder of %s does not answer as it should. What was saved before is safe "
       "as long as the disk is. Please check that it is connected, and try again.") },
  { FOOTING_STORE_ERROR_MOVED,
    N_("Somebody moved, renamed or deleted %s while it was open, so this was not saved. What was "
       "saved before went with the file; what is on the screen stays there. Please put the file "
       "back where it was, and it will be saved.") },
  { FOOTING_STORE_ERROR_NEEDS_KEY,
    N_("A passphrase is needed to open %s. The file was left as it is. Please give the passphrase; "
       "if the book never had one, this file may not be a record book.") },
  { FOOTING_STORE_ERROR_NO_FOLDER,
    N_("There is no folder to make %s in, and none could be made. Nothing was changed. Please "
       "choose another folder, or ask whoever looks after this computer.") },
  { FOOTING_STORE_ERROR_NO_LOCKS,
    N_("The folder of %s cannot keep two apps from writing to it at once, so it was not "
       "opened. It was left as it is. Please copy it into a folder on this computer and open it "
       "there.") },
  { FOOTING_STORE_ERROR_NOT_A_BOOK,
    N_("This is not a record book: %s. The file was left as it is. Please choose another one; "
       "record books are called something.footing.") },
  { FOOTING_STORE_ERROR_NOT_FOUND,
    N_("There is no %s here. Nothing was changed. It may have been moved or renamed: please look "
       "for it and choose it again.") },
  { FOOTING_STORE_ERROR_NOT_ENCRYPTED,
    N_("Footing could not make sure that %s would be encrypted, so it wrote nothing. What was "
       "saved before is safe. Please install Footing anew and try again.") },
  { FOOTING_STORE_ERROR_OPEN_ELSEWHERE,
    N_("Another window or app has %s open. It was left as it is. Please close it there and "
       "try again.") },
  { FOOTING_STORE_ERROR_READ_ONLY,
    N_("Footing may read %s but not write to it or to its folder. It was left as it is. Please "
       "copy it into a folder of your own and open it there.") },
  { FOOTING_STORE_ERROR_SEVERAL_NAMES,
    N_("The disk has %s under several names, and what is written under one could be lost "
       "under another. It was left as it is. Please make a copy of it and open the copy.") },
  { FOOTING_STORE_ERROR_STRAY_LOG,
    N_("Beside %s lay what was last written into another file, which had this name before. It was "
       "put aside under a name that ends in “.orphan”, and nothing else was changed. Please open "
       "the book again.") },
  { FOOTING_STORE_ERROR_TOO_NEW,
    N_("A newer Footing has written %s. It was left as it is. Please bring Footing up to date, "
       "and open it again.") },
  { FOOTING_STORE_ERROR_WRONG_KEY,
    N_("This passphrase does not open %s. The file was left as it is. Please check capital "
       "letters and the keyboard, and try again; a file that never was a record book looks the "
       "same from outside.") },
};

static const Sentence file_sentences[] = {
  { G_IO_ERROR_NOT_FOUND,
    N_("There is no %s here. Nothing was changed. It may have been moved or renamed: please look "
       "for it and choose it again.") },
  { G_IO_ERROR_EXISTS,
    N_("There is a file called %s already. It was left as it is. Please choose another name.") },
  { G_IO_ERROR_IS_DIRECTORY,
    N_("A file is needed here, but %s is a folder. Nothing was changed. Please choose a file in "
       "it.") },
  { G_IO_ERROR_NOT_DIRECTORY,
    N_("A part of the place of %s is no folder. Nothing was changed. Please choose another "
       "folder.") },
  { G_IO_ERROR_PERMISSION_DENIED,
    N_("This account may not use %s. It was left as it is. Please choose a file in a folder of "
       "your own, or ask whoever looks after this computer.") },
  { G_IO_ERROR_READ_ONLY,
    N_("The disk of %s cannot be written to. It was left as it is. Please choose another "
       "folder.") },
  { G_IO_ERROR_NO_SPACE,
    N_("There is no room left on the disk for %s. What was saved before is safe. Please make "
       "some room on the disk and try again.") },
  { G_IO_ERROR_FILENAME_TOO_LONG,
    N_("The name of %s is too long for this disk. Nothing was changed. Please choose a shorter "
       "one.") },
  { G_IO_ERROR_INVALID_FILENAME,
    N_("This disk does not allow a file called %s. Nothing was changed. Please choose another "
       "name.") },
  { G_IO_ERROR_CANCELLED,
    N_("This was stopped before it was done. What was saved in %s before is safe. Please start it "
       "again whenever it suits.") },
};

/* Of both domains: true of every error there is. */
static const char unforeseen[] =
  N_("Something went wrong with %s that Footing did not expect. What was saved before is safe. "
     "Please try again; if it happens again, these words may help somebody to find out why:");

static const char *
find_words (const Sentence *sentences,
            gsize           n_sentences,
            int             code)
{
  for (gsize i = 0; i < n_sentences; i++)
    if (sentences[i].code == code)
      return sentences[i].words;

  return NULL;
}

static const char *
words_of_file_error (int code)
{
  return find_words (file_sentences, G_N_ELEMENTS (file_sentences), code);
}

/* The two domains name the same faults of the system differently. */
static const struct
{
  GFileError   file;
  GIOErrorEnum io;
} same_faults[] = {
  { G_FILE_ERROR_NOENT, G_IO_ERROR_NOT_FOUND },
  { G_FILE_ERROR_EXIST, G_IO_ERROR_EXISTS },
  { G_FILE_ERROR_ISDIR, G_IO_ERROR_IS_DIRECTORY },
  { G_FILE_ERROR_NOTDIR, G_IO_ERROR_NOT_DIRECTORY },
  { G_FILE_ERROR_ACCES, G_IO_ERROR_PERMISSION_DENIED },
  { G_FILE_ERROR_PERM, G_IO_ERROR_PERMISSION_DENIED },
  { G_FILE_ERROR_ROFS, G_IO_ERROR_READ_ONLY },
  { G_FILE_ERROR_NOSPC, G_IO_ERROR_NO_SPACE },
  { G_FILE_ERROR_NAMETOOLONG, G_IO_ERROR_FILENAME_TOO_LONG },
};

static int
io_code_of_file_error (const GError *error)
{
  for (gsize i = 0; i < G_N_ELEMENTS (same_faults); i++)
    if ((int) same_faults[i].file == error->code)
      return same_faults[i].io;

  return G_IO_ERROR_FAILED;
}

static const char *
find_sentence (const GError *error,
               const char   *path)
{
  if (error->domain == FOOTING_STORE_ERROR)
    {
      if (error->code == FOOTING_STORE_ERROR_NOT_FOUND && path == NULL)
        return N_("This is no longer in %s. Nothing was changed. Please look whether it is in the "
                  "trash.");

      return find_words (store_sentences, G_N_ELEMENTS (store_sentences), error->code);
    }

  if (error->domain == G_IO_ERROR)
    return words_of_file_error (error->code);

  if (error->domain == G_FILE_ERROR)
    return words_of_file_error (io_code_of_file_error (error));

  return NULL;
}

/* The sentences come from a table, where the compiler could not check them as formats. */
static char *
put_name (const char *words,
          const char *path)
{
  g_autofree char *display = path != NULL ? g_filename_display_basename (path) : NULL;
  g_autofree char *name = display != NULL ? g_strdup_printf (_("“%s”"), display) : g_strdup (_("the book"));
  g_autoptr(GString) text = g_string_new (words);

  g_string_replace (text, "%s", name, 1);

  return g_string_free (g_steal_pointer (&text), FALSE);
}

char *
footing_error_words (const GError *error,
                     const char   *path)
{
  g_autofree char *general = NULL;
  const char *sentence = NULL;

  g_return_val_if_fail (error != NULL, NULL);

  /* These messages are written for people already. */
  if (error->domain == FOOTING_SCHEDULE_ERROR)
    return g_strdup (error->message);

  sentence = find_sentence (error, path);
  if (sentence != NULL)
    return put_name (_(sentence), path);

  general = put_name (_(unforeseen), path);

  return g_strdup_printf ("%s %s", general, error->message);
}
