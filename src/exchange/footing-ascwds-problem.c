/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-exchange"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-ascwds-problem.h"

/* Sentences that are the same whatever the numbers. */
static const char * const plain_messages[] = {
  [FOOTING_ASCWDS_PROBLEM_EMPTY_FILE] = N_("The file is empty."),
  [FOOTING_ASCWDS_PROBLEM_NO_ROWS] = N_("The file has column names and no rows under them."),
  [FOOTING_ASCWDS_PROBLEM_NOT_ASCWDS] =
    N_("These are not the column names of an ASC-WDS staff, workplace or training file, such as "
       "LOCALESTID, UNIQUEWORKERID and MAINJOBROLE."),
  [FOOTING_ASCWDS_PROBLEM_SEPARATOR] =
    N_("The cells are not separated by commas. In the spreadsheet, save the file as "
       "“CSV UTF-8 (comma delimited)” and choose it again."),
  [FOOTING_ASCWDS_PROBLEM_UTF_16] =
    N_("The file is “Unicode text”. In the spreadsheet, save it as "
       "“CSV UTF-8 (comma delimited)” and choose it again."),
  [FOOTING_ASCWDS_PROBLEM_NOT_TEXT] =
    N_("The file is not a CSV file. In the spreadsheet, save it as "
       "“CSV UTF-8 (comma delimited)” and choose it again."),
  [FOOTING_ASCWDS_PROBLEM_MIXED_ENCODING] =
    N_("Letters with accents are written in two ways in this file. From here on, look whether "
       "the names are right."),
  [FOOTING_ASCWDS_PROBLEM_TOO_LARGE] =
    N_("The file is too large for a staff or workplace file."),
  [FOOTING_ASCWDS_PROBLEM_COLUMN_TWICE] = N_("There are two columns of this name."),
  [FOOTING_ASCWDS_PROBLEM_NUL_BYTE] =
    N_("There is something in it that is not text. The file may be damaged."),
  [FOOTING_ASCWDS_PROBLEM_OPEN_QUOTE] = N_("A quotation mark is opened and never closed."),
  [FOOTING_ASCWDS_PROBLEM_STRAY_QUOTE] =
    N_("There is text between a closing quotation mark and the next comma."),
  [FOOTING_ASCWDS_PROBLEM_LONG_LINE] = N_("The line is too long."),
  [FOOTING_ASCWDS_PROBLEM_EMPTY_CELL] = N_("The cell is empty."),
  [FOOTING_ASCWDS_PROBLEM_BAD_CODE] = N_("The cell is not a code."),
  [FOOTING_ASCWDS_PROBLEM_BAD_HOURS] = N_("The cell is not a number of hours a week."),
  [FOOTING_ASCWDS_PROBLEM_BAD_STATUS] =
    N_("The cell is not NEW, UPDATE, UNCHECKED, NOCHANGE or DELETE."),
  [FOOTING_ASCWDS_PROBLEM_BAD_LOCATION] = N_("The cell is not a CQC number such as 1-123456789."),
  [FOOTING_ASCWDS_PROBLEM_BAD_NUMBER] = N_("The cell is not a whole number."),
  [FOOTING_ASCWDS_PROBLEM_BAD_ROLES] = N_("The cell is not a list of job roles such as 8;16;37."),
  [FOOTING_ASCWDS_PROBLEM_BAD_COUNTS] =
    N_("The cell does not have one number for each job role in ALLJOBROLES."),
};

static const char * const outcomes[] = {
  [FOOTING_ASCWDS_OUTCOME_KEPT_AS_IT_IS] = N_("It was kept as it is."),
  [FOOTING_ASCWDS_OUTCOME_KEPT_WITHOUT] = N_("The row was kept without it."),
  [FOOTING_ASCWDS_OUTCOME_LEFT_OUT] = N_("The row was left out."),
  [FOOTING_ASCWDS_OUTCOME_STOPPED] = N_("Nothing after it was read."),
  [FOOTING_ASCWDS_OUTCOME_NOTHING_READ] = N_("Nothing was read."),
};

static char *
missing_column_message (const char *nearest)
{
  if (nearest == NULL)
    return g_strdup (_("The column is missing."));

  /* translators: %s is a column name that was found instead, perhaps misspelt */
  return g_strdup_printf (_("The column is missing; %s may be meant."), nearest);
}

static char *
unknown_column_message (const char *nearest)
{
  if (nearest == NULL)
    return g_strdup (_("The column is not known and was not read."));

  /* translators: %s is a column name that is known and looks alike */
  return g_strdup_printf (_("The column is not known and was not read; %s may be meant."), nearest);
}

static char *
cell_count_message (const FootingAscwdsProblem *self)
{
  /* translators: the second number is how many columns the file has names for */
  g_autofree char *count = g_strdup_printf (ngettext ("There is %u cell where the header has %u.",
                                                      "There are %u cells where the header has %u.",
                                                      self->number),
                                            (guint) self->number, (guint) self->expected);

  if (self->number < self->expected)
    return g_steal_pointer (&count);

  /* translators: what an id such as “Willow House, Seaview” does to a row */
  return g_strjoin (" ", count,
                    _("A comma inside a cell without quotation marks splits it in two."), NULL);
}

static char *
what_is_wrong (const FootingAscwdsProblem *self)
{
  guint number = (guint) self->number;

  switch ((int) self->code)
    {
    case FOOTING_ASCWDS_PROBLEM_COLUMN_MISSING:
      return missing_column_message (self->text);
    case FOOTING_ASCWDS_PROBLEM_COLUMN_UNKNOWN:
      return unknown_column_message (self->text);
    case FOOTING_ASCWDS_PROBLEM_TOO_MANY_CELLS:
    case FOOTING_ASCWDS_PROBLEM_TOO_FEW_CELLS:
      return cell_count_message (self);
    case FOOTING_ASCWDS_PROBLEM_TOO_MANY_ROWS:
      /* translators: ' stays: it parts the thousands, as in “20,000 rows” */
      return g_strdup_printf (_("There are more than %'u rows."), number);
    case FOOTING_ASCWDS_PROBLEM_MORE:
      return g_strdup_printf (ngettext ("%'u more problem is not listed.",
                                        "%'u more problems are not listed.", number), number);
    case FOOTING_ASCWDS_PROBLEM_SAME_WORKER:
      return g_strdup_printf (_("The same worker is in line %u already."), number);
    case FOOTING_ASCWDS_PROBLEM_SAME_WORKPLACE:
      return g_strdup_printf (_("The same workplace is in line %u already."), number);
    case FOOTING_ASCWDS_PROBLEM_LONG_ID:
      return g_strdup_printf (_("The cell has more than %u characters."), number);
    case FOOTING_ASCWDS_PROBLEM_BAD_DATE:
      /* translators: %s is what stands in the cell, such as 31/02/2026 */
      return self->text != NULL ? g_strdup_printf (_("%s is not a date."), self->text)
                                : g_strdup (_("The cell is not a date such as 31/01/2026."));
    case FOOTING_ASCWDS_PROBLEM_FUTURE_DATE:
      return g_strdup_printf (_("%s is in the future."), self->text);
    case FOOTING_ASCWDS_PROBLEM_UNKNOWN_CODE:
      return g_strdup_printf (_("%s is not a known code."), self->text);
    default:
      return g_strdup (_(plain_messages[self->code]));
    }
}

char *
footing_ascwds_problem_to_message (const FootingAscwdsProblem *self)
{
  g_autofree char *wrong = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  wrong = what_is_wrong (self);

  if (self->outcome == FOOTING_ASCWDS_OUTCOME_NONE)
    return g_steal_pointer (&wrong);

  return g_strjoin (" ", wrong, _(outcomes[self->outcome]), NULL);
}

char *
footing_ascwds_problem_to_sentence (const FootingAscwdsProblem *self)
{
  g_autofree char *message = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  message = footing_ascwds_problem_to_message (self);

  if (self->line == 0)
    return g_steal_pointer (&message);

  if (self->column == NULL)
    /* translators: a line of a file, then a sentence */
    return g_strdup_printf (_("Line %u: %s"), (guint) self->line, message);

  /* translators: a line of a file, the name of a column such as STARTDATE, then a sentence */
  return g_strdup_printf (_("Line %u, %s: %s"), (guint) self->line, self->column, message);
}
