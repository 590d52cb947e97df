/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-column-memory.h"
#include "footing-date-words.h"
#include "footing-fold.h"
#include "footing-import-columns-page.h"
#include "footing-plain-row.h"

/* What is shown of a column, so that people see what it is. */
#define N_EXAMPLES 3
#define LONGEST_EXAMPLE 30

/* The place among the choices at which no role is. */
#define NOT_SAID 0

struct _FootingImportColumnsPage
{
  AdwNavigationPage     parent_instance;

  GPtrArray            *files;
  guint                 number;
  FootingImportFile    *file; /* that one of them */
  FootingDay            today;
  FootingReference     *reference;
  FootingColumnRecall  *recall;
  FootingColumnMap     *map;
  GPtrArray            *field_rows; /* one for each column */
  GPtrArray            *order_rows; /* beside it; NULL where dates can be read in one way only */
  GPtrArray            *role_rows;
  gboolean              filling;

  GtkWidget            *continue_button;
  AdwBanner            *problem_banner;
  GtkLabel             *summary_label;
  GtkLabel             *memory_label;
  AdwPreferencesGroup  *columns_group;
  AdwPreferencesGroup  *roles_group;
};

enum
{
  MAPPED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingImportColumnsPage, footing_import_columns_page, ADW_TYPE_NAVIGATION_PAGE)

static const char * const field_names[FOOTING_COLUMN_N_FIELDS] = {
  [FOOTING_COLUMN_FIELD_NONE] = N_("Not imported"),
  [FOOTING_COLUMN_FIELD_NAME] = N_("Name"),
  [FOOTING_COLUMN_FIELD_FIRST_NAME] = N_("First name"),
  [FOOTING_COLUMN_FIELD_LAST_NAME] = N_("Last name"),
  [FOOTING_COLUMN_FIELD_WORKPLACE] = N_("Workplace"),
  [FOOTING_COLUMN_FIELD_JOB_ROLE] = N_("Job role"),
  [FOOTING_COLUMN_FIELD_STARTED_ON] = N_("First day"),
  [FOOTING_COLUMN_FIELD_REGISTERED_ON] = N_("Registered on"),
  [FOOTING_COLUMN_FIELD_CONTRACT_HOURS] = N_("Hours a week"),
  [FOOTING_COLUMN_FIELD_WORKER_ID] = N_("Id of the worker"),
};

static const struct
{
  FootingDateOrder order;
  const char *name;
} orders[] = {
  { FOOTING_DATE_ORDER_DAY_FIRST, N_("Day, month, year") },
  { FOOTING_DATE_ORDER_MONTH_FIRST, N_("Month, day, year") },
  { FOOTING_DATE_ORDER_YEAR_FIRST, N_("Year, month, day") },
};

static const FootingTableColumn *
nth_found (FootingImportColumnsPage *self,
           guint                     number)
{
  return g_ptr_array_index (self->file->table->columns, number);
}

static FootingMappedColumn *
nth_column (FootingImportColumnsPage *self,
            guint                     number)
{
  return g_ptr_array_index (self->map->columns, number);
}

/* A column without a name is called by its place. */
static char *
name_of_column (FootingImportColumnsPage *self,
                guint                     number)
{
  const char *name = nth_found (self, number)->name;

  /* translators: the place of a column in a table, from 1 */
  return *name != '\0' ? g_strdup (name) : g_strdup_printf (_("Column %u"), number + 1);
}

static AdwComboRow *
add_row (AdwPreferencesGroup *group,
         GPtrArray           *rows,
         const char          *title,
         const char          *subtitle)
{
  AdwComboRow *row = footing_plain_row_new (ADW_TYPE_COMBO_ROW, "title-lines", 0,
                                            "subtitle-lines", 0,
                                            NULL);

  /* A row that is being made has not told its labels yet that they hold no markup. */
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle != NULL ? subtitle : "");

  adw_preferences_group_add (group, GTK_WIDGET (row));
  g_ptr_array_add (rows, row);

  return row;
}

/* ---- Dates ---- */

/* The orders that are offered: those that fit, or all where none fits every date. */
static GArray *
offered_orders (const FootingTableColumn *found)
{
  GArray *offered = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < G_N_ELEMENTS (orders); i++)
    if (found->orders == 0 || (found->orders & orders[i].order) != 0)
      g_array_append_val (offered, i);

  return offered;
}

static char *
words_of_order (FootingImportColumnsPage *self,
                const FootingTableColumn *found,
                guint                     order)
{
  FootingDay day = FOOTING_DAY_NONE;
  g_autofree char *words = NULL;

  if (found->ambiguous == NULL ||
      !footing_date_order_parse (orders[order].order, found->ambiguous, self->today, &day))
    return g_strdup (_(orders[order].name));

  words = footing_date_words_long (day);

  return g_steal_pointer (&words);
}

static void
order_chosen_cb (AdwComboRow              *row,
                 GParamSpec               *pspec,
                 FootingImportColumnsPage *self)
{
  guint number, selected = adw_combo_row_get_selected (row);
  g_autoptr(GArray) offered = NULL;

  if (self->filling || !g_ptr_array_find (self->order_rows, row, &number))
    return;

  offered = offered_orders (nth_found (self, number));
  nth_column (self, number)->order =
    selected > 0 && selected <= offered->len ? orders[g_array_index (offered, guint, selected - 1)].order : 0;
  footing_import_columns_page_set_problem (self, NULL);
}

static AdwComboRow *
add_order_row (FootingImportColumnsPage *self,
               guint                     number)
{
  const FootingTableColumn *found = nth_found (self, number);
  g_autoptr(GtkStringList) choices = gtk_string_list_new (NULL);
  g_autoptr(GArray) offered = offered_orders (found);
  g_autofree char *name = name_of_column (self, number);
  g_autofree char *title = NULL;
  AdwComboRow *row = NULL;
  guint selected = 0;

  title = found->ambiguous != NULL
            /* translators: a date as it stands in a file, such as 03/04/2026; then the name of a column */
            ? g_strdup_printf (_("What day is %s in “%s”?"), found->ambiguous, name)
            /* translators: the name of a column */
            : g_strdup_printf (_("How are the dates in “%s” written?"), name);

  gtk_string_list_append (choices, _("Choose…"));
  for (guint i = 0; i < offered->len; i++)
    {
      guint order = g_array_index (offered, guint, i);

      gtk_string_list_take (choices, words_of_order (self, found, order));
      if (orders[order].order == nth_column (self, number)->order)
        selected = i + 1;
    }

  row = add_row (self->columns_group, self->order_rows, title, NULL);
  /* A question needs the whole line. */
  g_object_set (row, "use-subtitle", TRUE, "subtitle-lines", 0, NULL);
  adw_combo_row_set_model (row, G_LIST_MODEL (choices));
  adw_combo_row_set_selected (row, selected);
  g_signal_connect (row, "notify::selected", G_CALLBACK (order_chosen_cb), self);

  return row;
}

static gboolean
can_be_asked (const FootingTableColumn *found)
{
  return found->n_dates > 0 && footing_table_column_order (found) == 0;
}

/* ---- Job roles ---- */

static const GPtrArray *
job_roles (FootingImportColumnsPage *self)
{
  return footing_reference_get_codes (self->reference, FOOTING_CODES_JOB_ROLE);
}

static const char *
nth_code (FootingImportColumnsPage *self,
          guint                     selected)
{
  return selected == NOT_SAID ? "" : ((const FootingCode *) g_ptr_array_index (job_roles (self), selected - 1))->code;
}

static guint
place_of_code (FootingImportColumnsPage *self,
               const char               *code)
{
  const GPtrArray *roles = job_roles (self);

  for (guint i = 0; code != NULL && i < roles->len; i++)
    if (g_str_equal (((const FootingCode *) g_ptr_array_index (roles, i))->code, code))
      return i + 1;

  return NOT_SAID;
}

static void
role_chosen_cb (AdwComboRow              *row,
                GParamSpec               *pspec,
                FootingImportColumnsPage *self)
{
  const char *code = nth_code (self, adw_combo_row_get_selected (row));
  int column = footing_column_map_place (self->map, FOOTING_COLUMN_FIELD_JOB_ROLE);

  if (self->filling)
    return;

  if (column < 0)
    g_set_str (&self->map->everyone, code);
  else
    g_hash_table_insert (self->map->roles,
                         footing_fold_text (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row))),
                         g_strdup (code));
}

static void
add_role_row (FootingImportColumnsPage *self,
              const char               *title,
              const char               *nothing,
              const char               *code)
{
  g_autoptr(GtkStringList) choices = gtk_string_list_new (NULL);
  const GPtrArray *roles = job_roles (self);
  AdwComboRow *row = add_row (self->roles_group, self->role_rows, title, NULL);

  gtk_string_list_append (choices, nothing);
  for (guint i = 0; i < roles->len; i++)
    gtk_string_list_append (choices, ((const FootingCode *) g_ptr_array_index (roles, i))->label);

  adw_combo_row_set_model (row, G_LIST_MODEL (choices));
  adw_combo_row_set_selected (row, place_of_code (self, code));
  g_signal_connect (row, "notify::selected", G_CALLBACK (role_chosen_cb), self);
}

/* Words that are written differently and mean the same have one row. */
static void
add_word_rows (FootingImportColumnsPage *self,
               const FootingTableColumn *found)
{
  g_autoptr(GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < found->words->len; i++)
    {
      const char *word = g_ptr_array_index (found->words, i);
      char *folded = footing_fold_text (word);
      const char *code = g_hash_table_lookup (self->map->roles, folded);

      if (g_hash_table_add (seen, folded))
        add_role_row (self, word, _("Not imported"), code);
    }
}

static void
fill_roles (FootingImportColumnsPage *self)
{
  int column = footing_column_map_place (self->map, FOOTING_COLUMN_FIELD_JOB_ROLE);
  const FootingTableColumn *found = column >= 0 ? nth_found (self, (guint) column) : NULL;
  const char *description = NULL;

  for (guint i = 0; i < self->role_rows->len; i++)
    adw_preferences_group_remove (self->roles_group, g_ptr_array_index (self->role_rows, i));
  g_ptr_array_set_size (self->role_rows, 0);

  if (found == NULL)
    {
      description = _("No column is the job role. Is it the same for everybody?");
      add_role_row (self, _("Everybody works as"), _("Not said"), self->map->everyone);
    }
  else if (found->has_more_words)
    description = _("The column has more different words than there are job roles.");
  else
    {
      description = _("Rows whose word is not imported are passed over.");
      add_word_rows (self, found);
    }

  adw_preferences_group_set_description (self->roles_group, description);
}

/* ---- Columns ---- */

static void
update_order_row (FootingImportColumnsPage *self,
                  guint                     number)
{
  GtkWidget *row = g_ptr_array_index (self->order_rows, number);

  if (row != NULL)
    gtk_widget_set_visible (row, footing_column_field_is_day (nth_column (self, number)->field));
}

static void
field_chosen_cb (AdwComboRow              *row,
                 GParamSpec               *pspec,
                 FootingImportColumnsPage *self)
{
  FootingMappedColumn *column = NULL;
  FootingColumnField before;
  guint number;

  if (self->filling || !g_ptr_array_find (self->field_rows, row, &number))
    return;

  column = nth_column (self, number);
  before = column->field;
  column->field = (FootingColumnField) adw_combo_row_get_selected (row);

  if (!footing_column_field_is_day (before))
    column->order = footing_table_column_order (nth_found (self, number));
  update_order_row (self, number);

  if (before == FOOTING_COLUMN_FIELD_JOB_ROLE || column->field == FOOTING_COLUMN_FIELD_JOB_ROLE)
    fill_roles (self);
  footing_import_columns_page_set_problem (self, NULL);
}

static char *
examples_of (const FootingTableColumn *found)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < MIN (found->words->len, N_EXAMPLES); i++)
    {
      const char *word = g_ptr_array_index (found->words, i);
      gboolean is_long = g_utf8_strlen (word, -1) > LONGEST_EXAMPLE;
      g_autofree char *start = is_long ? g_utf8_substring (word, 0, LONGEST_EXAMPLE) : g_strdup (word);

      g_string_append_printf (text, "%s%s%s", i > 0 ? " · " : "", start, is_long ? "…" : "");
    }

  if (text->len == 0)
    g_string_append (text, _("Empty"));

  return g_string_free_and_steal (text);
}

static void
add_column (FootingImportColumnsPage *self,
            guint                     number)
{
  g_autoptr(GtkStringList) choices = gtk_string_list_new (NULL);
  g_autofree char *name = name_of_column (self, number);
  g_autofree char *examples = examples_of (nth_found (self, number));
  AdwComboRow *row = add_row (self->columns_group, self->field_rows, name, examples);

  for (guint i = 0; i < FOOTING_COLUMN_N_FIELDS; i++)
    gtk_string_list_append (choices, _(field_names[i]));

  adw_combo_row_set_model (row, G_LIST_MODEL (choices));
  adw_combo_row_set_selected (row, nth_column (self, number)->field);
  g_signal_connect (row, "notify::selected", G_CALLBACK (field_chosen_cb), self);

  if (can_be_asked (nth_found (self, number)))
    add_order_row (self, number);
  else
    g_ptr_array_add (self->order_rows, NULL);
  update_order_row (self, number);
}

/* ---- What is missing ---- */

static char *
words_of_fault (FootingImportColumnsPage *self,
                FootingColumnMapFault     fault,
                int                       number)
{
  g_autofree char *name = number >= 0 ? name_of_column (self, (guint) number) : NULL;

  switch (fault)
    {
    case FOOTING_COLUMN_MAP_NO_NAME:
      return g_strdup (_("Please choose which column is the name."));
    case FOOTING_COLUMN_MAP_TWO_NAMES:
      /* translators: the name of a column */
      return g_strdup_printf (_("“%s” is the whole name, and another column is a part of it. Please choose one way."),
                              name);
    case FOOTING_COLUMN_MAP_TWICE:
      /* translators: the name of a column, and what it is, such as Workplace */
      return g_strdup_printf (_("“%s” and another column are both “%s”. Please choose one of them."), name,
                              _(field_names[nth_column (self, (guint) number)->field]));
    case FOOTING_COLUMN_MAP_NO_ORDER:
      /* translators: the name of a column */
      return g_strdup_printf (_("Please say how the dates in “%s” are read."), name);
    case FOOTING_COLUMN_MAP_NO_DATES:
      /* translators: the name of a column */
      return g_strdup_printf (_("There are no dates in “%s”. Please choose something else for it."), name);
    case FOOTING_COLUMN_MAP_MANY_ROLES:
      /* translators: the name of a column */
      return g_strdup_printf (_("“%s” has too many different words for a job role. Please choose something else "
                                "for it."),
                              name);
    case FOOTING_COLUMN_MAP_GOOD:
    default:
      return NULL;
    }
}

/* Where there is something to choose. */
static GtkWidget *
row_of_fault (FootingImportColumnsPage *self,
              FootingColumnMapFault     fault,
              int                       number)
{
  GPtrArray *rows = fault == FOOTING_COLUMN_MAP_NO_ORDER ? self->order_rows : self->field_rows;

  return g_ptr_array_index (rows, (guint) MAX (number, 0));
}

static void
continue_cb (FootingImportColumnsPage *self)
{
  int number = -1;
  FootingColumnMapFault fault = footing_column_map_check (self->map, self->file->table, &number);
  g_autofree char *words = words_of_fault (self, fault, number);

  footing_import_columns_page_set_problem (self, words);

  if (fault == FOOTING_COLUMN_MAP_GOOD)
    g_signal_emit (self, signals[MAPPED], 0);
  else
    gtk_widget_grab_focus (row_of_fault (self, fault, number));
}

/* ---- What is remembered ---- */

static char *
words_of_vanished (const FootingColumnRecall *recall)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) names = NULL;
  g_autofree char *list = NULL;

  for (guint i = 0; i < recall->vanished->len; i++)
    g_strv_builder_take (builder, g_strdup_printf (_("“%s”"), (const char *) recall->vanished->pdata[i]));
  names = g_strv_builder_end (builder);
  list = g_strjoinv (_(", "), names);

  /* translators: the names of columns, then the name of a file */
  return g_strdup_printf (ngettext ("The column %s of “%s” is not in this file. Nothing is read before you have "
                                    "looked at what each column is.",
                                    "The columns %s of “%s” are not in this file. Nothing is read before you have "
                                    "looked at what each column is.",
                                    recall->vanished->len),
                          list, recall->name);
}

static char *
words_of_memory (const FootingColumnRecall *recall)
{
  if (recall->name == NULL)
    return NULL;
  if (recall->vanished->len > 0)
    return words_of_vanished (recall);

  /* translators: the name of a file */
  return g_strdup_printf (_("It is filled in as it was for “%s”. Please look whether it is still right."),
                          recall->name);
}

/* Returns: (transfer full) (nullable): what is known of the columns before anybody says anything */
static char *
words_above_columns (FootingImportColumnsPage *self)
{
  if (footing_table_begins_with_row (self->file->table, self->today))
    return g_strdup (_("The first line looks like a row about somebody, and not like the names of the columns, so that "
                       "row would not be imported. Should it be one, please put a line with names above it in a "
                       "spreadsheet, and choose the file again."));

  return words_of_memory (self->recall);
}

static void
fill (FootingImportColumnsPage *self)
{
  guint n_rows = self->file->table->n_rows;
  g_autofree char *memory = words_above_columns (self);
  g_autofree char *summary =
    /* translators: the name of a file, then how many rows it has */
    g_strdup_printf (ngettext ("“%s” has %'u row. What are its columns?",
                               "“%s” has %'u rows. What are its columns?", n_rows),
                     self->file->name, n_rows);

  self->filling = TRUE;
  gtk_label_set_label (self->summary_label, summary);
  gtk_label_set_label (self->memory_label, memory != NULL ? memory : "");
  gtk_widget_set_visible (GTK_WIDGET (self->memory_label), memory != NULL);
  for (guint i = 0; i < self->map->columns->len; i++)
    add_column (self, i);
  fill_roles (self);
  self->filling = FALSE;
}

/* ---- The object ---- */

static void
footing_import_columns_page_dispose (GObject *object)
{
  FootingImportColumnsPage *self = FOOTING_IMPORT_COLUMNS_PAGE (object);

  self->filling = TRUE;
  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_IMPORT_COLUMNS_PAGE);
  g_clear_object (&self->reference);

  G_OBJECT_CLASS (footing_import_columns_page_parent_class)->dispose (object);
}

static void
footing_import_columns_page_finalize (GObject *object)
{
  FootingImportColumnsPage *self = FOOTING_IMPORT_COLUMNS_PAGE (object);

  g_clear_pointer (&self->map, footing_column_map_free);
  g_clear_pointer (&self->recall, footing_column_recall_free);
  g_clear_pointer (&self->files, g_ptr_array_unref);
  g_ptr_array_unref (self->field_rows);
  g_ptr_array_unref (self->order_rows);
  g_ptr_array_unref (self->role_rows);

  G_OBJECT_CLASS (footing_import_columns_page_parent_class)->finalize (object);
}

static void
footing_import_columns_page_class_init (FootingImportColumnsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_import_columns_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = footing_import_columns_page_finalize;

  signals[MAPPED] =
    g_signal_new ("mapped",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/transfer/"
                                               "footing-import-columns-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingImportColumnsPage, continue_button);
  gtk_widget_class_bind_template_child (widget_class, FootingImportColumnsPage, problem_banner);
  gtk_widget_class_bind_template_child (widget_class, FootingImportColumnsPage, summary_label);
  gtk_widget_class_bind_template_child (widget_class, FootingImportColumnsPage, memory_label);
  gtk_widget_class_bind_template_child (widget_class, FootingImportColumnsPage, columns_group);
  gtk_widget_class_bind_template_child (widget_class, FootingImportColumnsPage, roles_group);
  gtk_widget_class_bind_template_callback (widget_class, continue_cb);
}

static void
footing_import_columns_page_init (FootingImportColumnsPage *self)
{
  self->field_rows = g_ptr_array_new ();
  self->order_rows = g_ptr_array_new ();
  self->role_rows = g_ptr_array_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwNavigationPage *
footing_import_columns_page_new (GPtrArray        *files,
                                 guint             number,
                                 const GPtrArray  *mappings,
                                 FootingReference *reference,
                                 FootingDay        today)
{
  FootingImportColumnsPage *self = g_object_new (FOOTING_TYPE_IMPORT_COLUMNS_PAGE, NULL);

  self->files = g_ptr_array_ref (files);
  self->number = number;
  self->file = g_ptr_array_index (files, number);
  self->today = today;
  self->reference = g_object_ref (reference);
  self->recall = footing_column_recall_new (mappings, self->file->table, reference);
  self->map = footing_column_map_copy (self->recall->map);
  fill (self);

  return ADW_NAVIGATION_PAGE (self);
}

guint
footing_import_columns_page_get_number (FootingImportColumnsPage *self)
{
  g_return_val_if_fail (FOOTING_IS_IMPORT_COLUMNS_PAGE (self), 0);

  return self->number;
}

/* Of all words of a file only those that stand for a role are remembered. */
FootingColumnMap *
footing_import_columns_page_dup_map (FootingImportColumnsPage *self)
{
  FootingColumnMap *map = NULL;
  int column;

  g_return_val_if_fail (FOOTING_IS_IMPORT_COLUMNS_PAGE (self), NULL);

  map = footing_column_map_copy (self->map);
  column = footing_column_map_place (map, FOOTING_COLUMN_FIELD_JOB_ROLE);
  g_hash_table_remove_all (map->roles);
  if (column < 0)
    return map;

  g_set_str (&map->everyone, "");
  for (guint i = 0; i < nth_found (self, (guint) column)->words->len; i++)
    {
      g_autofree char *word = footing_fold_text (nth_found (self, (guint) column)->words->pdata[i]);
      const char *code = g_hash_table_lookup (self->map->roles, word);

      g_hash_table_insert (map->roles, g_steal_pointer (&word), g_strdup (code != NULL ? code : ""));
    }

  return map;
}

gpointer
footing_import_columns_page_dup_mapping (FootingImportColumnsPage *self)
{
  g_autoptr(FootingColumnMap) map = footing_import_columns_page_dup_map (self);

  return footing_column_memory_write (self->recall->mapping, self->file->name, map);
}

void
footing_import_columns_page_set_busy (FootingImportColumnsPage *self,
                                      gboolean                  busy)
{
  g_return_if_fail (FOOTING_IS_IMPORT_COLUMNS_PAGE (self));

  gtk_widget_set_sensitive (self->continue_button, !busy);

  /* What cannot be pressed loses the focus. */
  if (!busy)
    gtk_widget_grab_focus (self->continue_button);
}

void
footing_import_columns_page_set_problem (FootingImportColumnsPage *self,
                                         const char               *words)
{
  g_return_if_fail (FOOTING_IS_IMPORT_COLUMNS_PAGE (self));

  if (words != NULL)
    {
      adw_banner_set_title (self->problem_banner, words);
      gtk_accessible_announce (GTK_ACCESSIBLE (self), words, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_HIGH);
    }
  adw_banner_set_revealed (self->problem_banner, words != NULL);
}
