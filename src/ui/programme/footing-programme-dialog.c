/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-choice-row.h"
#include "footing-difference-group.h"
#include "footing-fold.h"
#include "footing-name-limit.h"
#include "footing-person-words.h"
#include "footing-plain-row.h"
#include "footing-programme-dialog.h"
#include "footing-programme-page.h"
#include "footing-programme-setup.h"
#include "footing-programme-words.h"
#include "footing-roster.h"
#include "footing-shell.h"
#include "footing-standard-shelf.h"
#include "footing-typed-words.h"

#define N_ANCHORS (FOOTING_ANCHOR_RULE_PIN + 1)

#define RESOURCES "/io/github/footing_app/Footing/ui/programme/"

struct _FootingProgrammeDialog
{
  FootingFormDialog    parent_instance;

  GPtrArray           *standards;     /* FootingStandard, of the shelf */
  GPtrArray           *standard_rows; /* FootingChoiceRow, in the order of the standards */
  FootingChoiceRow    *anchor_rows[N_ANCHORS];
  GPtrArray           *rule_rows;
  char                *suggested_name;
  char                *address; /* of the source */

  AdwPreferencesGroup *standards_group;
  AdwExpanderRow      *rules_row;
  AdwActionRow        *source_row;
  GtkWidget           *source_button;
  AdwPreferencesGroup *name_group;
  AdwEntryRow         *name_row;
  AdwPreferencesGroup *anchors_group;
};

G_DEFINE_FINAL_TYPE (FootingProgrammeDialog, footing_programme_dialog, FOOTING_TYPE_FORM_DIALOG)

static FootingContext *
context_of (FootingProgrammeDialog *self)
{
  return footing_form_dialog_get_context (FOOTING_FORM_DIALOG (self));
}

/* ---- What is chosen ---- */

static const FootingStandard *
chosen_standard (FootingProgrammeDialog *self)
{
  for (guint i = 0; i < self->standard_rows->len; i++)
    if (footing_choice_row_get_active (g_ptr_array_index (self->standard_rows, i)))
      return g_ptr_array_index (self->standards, i);

  return NULL;
}

static FootingAnchorRule
chosen_anchor (FootingProgrammeDialog *self)
{
  for (guint i = 0; i < N_ANCHORS; i++)
    if (footing_choice_row_get_active (self->anchor_rows[i]))
      return (FootingAnchorRule) i;

  return FOOTING_ANCHOR_RULE_LATER;
}

static char *
chosen_name (FootingProgrammeDialog *self)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->name_row))));
}

static gboolean
is_taken (FootingProgrammeDialog *self,
          const char             *name)
{
  GListModel *programmes = footing_roster_get_programmes (footing_context_get_roster (context_of (self)));

  for (guint i = 0; i < g_list_model_get_n_items (programmes); i++)
    {
      g_autoptr(FootingProgramme) programme = g_list_model_get_item (programmes, i);

      if (footing_fold_is_same (footing_programme_get_name (programme), name))
        return TRUE;
    }

  return FALSE;
}

static void
changed_cb (FootingProgrammeDialog *self)
{
  g_autofree char *name = chosen_name (self);

  adw_preferences_group_set_description (self->name_group,
                                         is_taken (self, name)
                                           ? _("Another programme has this name. You can still go on.")
                                           : NULL);
  footing_form_dialog_set_complete (FOOTING_FORM_DIALOG (self), *name != '\0' && chosen_standard (self) != NULL);
}

/* ---- A name to begin with ---- */

static char *
suggest_name (FootingProgrammeDialog *self,
              const FootingStandard  *standard)
{
  int year = 0;
  char *name = NULL;

  footing_day_to_ymd (footing_context_get_today (context_of (self)), &year, NULL, NULL);

  /* translators: the name of a programme: a year and the short name of a standard */
  name = g_strdup_printf (_("Preceptorship %1$d, %2$s"), year, standard->id);

  for (int n = 2; is_taken (self, name); n++)
    {
      g_free (name);
      /* translators: as before, with a number for the second programme of the same name */
      name = g_strdup_printf (_("Preceptorship %1$d, %2$s (%3$d)"), year, standard->id, n);
    }

  return name;
}

/* A name that somebody has typed stays. */
static void
refresh_name (FootingProgrammeDialog *self,
              const FootingStandard  *standard)
{
  g_autofree char *name = chosen_name (self);

  if (*name != '\0' && g_strcmp0 (name, self->suggested_name) != 0)
    return;

  g_free (self->suggested_name);
  self->suggested_name = suggest_name (self, standard);
  gtk_editable_set_text (GTK_EDITABLE (self->name_row), self->suggested_name);
  footing_typed_words_forget (GTK_WIDGET (self->name_row));
}

/* ---- What a standard asks for ---- */

static void
refresh_rules (FootingProgrammeDialog *self,
               const FootingStandard  *standard)
{
  guint n = standard->rules->len;
  g_autofree char *count = g_strdup_printf (ngettext ("%u rule", "%u rules", n), n);

  for (guint i = 0; i < self->rule_rows->len; i++)
    adw_expander_row_remove (self->rules_row, g_ptr_array_index (self->rule_rows, i));
  g_ptr_array_set_size (self->rule_rows, 0);

  for (guint i = 0; i < n; i++)
    {
      const FootingStandardRule *rule = g_ptr_array_index (standard->rules, i);
      g_autofree char *source = footing_standard_words_source (rule->source, NULL);
      GtkWidget *row = footing_plain_row_new (ADW_TYPE_ACTION_ROW, "title", rule->words, "subtitle", source, NULL);

      adw_expander_row_add_row (self->rules_row, row);
      g_ptr_array_add (self->rule_rows, row);
    }

  adw_expander_row_set_subtitle (self->rules_row, count);
}

static void
refresh_source (FootingProgrammeDialog *self,
                const FootingStandard  *standard)
{
  g_autofree char *source = NULL;
  g_autofree char *version = NULL;
  g_autofree char *subtitle = NULL;

  g_clear_pointer (&self->address, g_free);
  source = footing_standard_words_source (standard->source, &self->address);
  /* translators: %s is a version, such as “2022.10” */
  version = g_strdup_printf (_("version %s"), standard->version);
  subtitle = footing_person_words_line (source, version, NULL);

  adw_action_row_set_subtitle (self->source_row, subtitle);
  gtk_widget_set_visible (self->source_button, self->address != NULL);
}

static void
standard_chosen_cb (FootingProgrammeDialog *self)
{
  const FootingStandard *standard = chosen_standard (self);

  /* Between two choices there is none for a moment. */
  if (standard == NULL)
    return;

  refresh_rules (self, standard);
  refresh_source (self, standard);
  refresh_name (self, standard);
  footing_choice_row_choose (self->anchor_rows[standard->anchor]);
  changed_cb (self);
}

static void
launched_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr(FootingProgrammeDialog) self = user_data;
  g_autoptr(GError) error = NULL;

  /* Somebody without a browser can still copy the address. */
  if (!gtk_uri_launcher_launch_finish (GTK_URI_LAUNCHER (source), result, &error))
    adw_action_row_set_subtitle (self->source_row, self->address);
}

static void
read_source_cb (FootingProgrammeDialog *self)
{
  g_autoptr(GtkUriLauncher) launcher = gtk_uri_launcher_new (self->address);
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  gtk_uri_launcher_launch (launcher, GTK_WINDOW (root), NULL, launched_cb, g_object_ref (self));
}

/* ---- Saving ---- */

static void
create_cb (FootingProgrammeDialog *self)
{
  g_autofree char *name = chosen_name (self);
  const FootingStandard *standard = chosen_standard (self);
  g_autoptr(GPtrArray) records = footing_programme_setup_from_standard (standard, name, chosen_anchor (self));
  FootingStandardProfile *copy = footing_standard_shelf_make_copy (footing_context_get_standards (context_of (self)),
                                                                   standard);

  if (copy != NULL)
    g_ptr_array_add (records, copy);
  footing_form_dialog_save (FOOTING_FORM_DIALOG (self), records);
}

static void
footing_programme_dialog_saved (FootingFormDialog *dialog,
                                GPtrArray         *records)
{
  GtkWidget *opener = footing_form_dialog_get_opener (dialog);

  if (opener != NULL)
    footing_shell_push (opener, footing_programme_page_new (footing_form_dialog_get_context (dialog),
                                                            g_ptr_array_index (records, 0)));
}

/* ---- The object ---- */

static void
add_standards (FootingProgrammeDialog *self,
               FootingContext         *context)
{
  FootingChoiceRow *first = NULL;

  self->standards = footing_standard_shelf_list (footing_context_get_standards (context));

  for (guint i = 0; i < self->standards->len; i++)
    {
      const FootingStandard *standard = g_ptr_array_index (self->standards, i);
      g_autofree char *asks = footing_standard_words_asks (standard);
      g_autofree char *less = footing_difference_words_less (footing_context_get_standards (context), standard);
      g_autofree char *subtitle = less != NULL ? g_strdup_printf ("%s\n%s", asks, less) : g_strdup (asks);
      FootingChoiceRow *row = footing_choice_row_new (standard->name, subtitle, first);

      first = first != NULL ? first : row;
      g_signal_connect_swapped (row, "notify::active", G_CALLBACK (standard_chosen_cb), self);
      adw_preferences_group_add (self->standards_group, GTK_WIDGET (row));
      g_ptr_array_add (self->standard_rows, row);
    }

  if (first != NULL)
    footing_choice_row_choose (first);
}

static void
add_anchors (FootingProgrammeDialog *self)
{
  for (guint i = 0; i < N_ANCHORS; i++)
    {
      self->anchor_rows[i] = footing_choice_row_new (footing_anchor_words ((FootingAnchorRule) i),
                                                     footing_anchor_words_meaning ((FootingAnchorRule) i),
                                                     self->anchor_rows[0]);
      adw_preferences_group_add (self->anchors_group, GTK_WIDGET (self->anchor_rows[i]));
    }
}

static void
footing_programme_dialog_context_set (FootingFormDialog *dialog,
                                      FootingContext    *context)
{
  FootingProgrammeDialog *self = FOOTING_PROGRAMME_DIALOG (dialog);

  add_anchors (self);
  add_standards (self, context);
  adw_dialog_set_focus (ADW_DIALOG (self), GTK_WIDGET (self->name_row));
}

static void
footing_programme_dialog_dispose (GObject *object)
{
  FootingProgrammeDialog *self = FOOTING_PROGRAMME_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_PROGRAMME_DIALOG);

  G_OBJECT_CLASS (footing_programme_dialog_parent_class)->dispose (object);
}

static void
footing_programme_dialog_finalize (GObject *object)
{
  FootingProgrammeDialog *self = FOOTING_PROGRAMME_DIALOG (object);

  g_ptr_array_unref (self->standard_rows);
  g_clear_pointer (&self->standards, g_ptr_array_unref);
  g_ptr_array_unref (self->rule_rows);
  g_free (self->suggested_name);
  g_free (self->address);

  G_OBJECT_CLASS (footing_programme_dialog_parent_class)->finalize (object);
}

static void
footing_programme_dialog_class_init (FootingProgrammeDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = footing_programme_dialog_dispose;
  object_class->finalize = footing_programme_dialog_finalize;
  FOOTING_FORM_DIALOG_CLASS (klass)->context_set = footing_programme_dialog_context_set;
  FOOTING_FORM_DIALOG_CLASS (klass)->saved = footing_programme_dialog_saved;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCES "footing-programme-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingProgrammeDialog, standards_group);
  gtk_widget_class_bind_template_child (widget_class, FootingProgrammeDialog, rules_row);
  gtk_widget_class_bind_template_child (widget_class, FootingProgrammeDialog, source_row);
  gtk_widget_class_bind_template_child (widget_class, FootingProgrammeDialog, source_button);
  gtk_widget_class_bind_template_child (widget_class, FootingProgrammeDialog, name_group);
  gtk_widget_class_bind_template_child (widget_class, FootingProgrammeDialog, name_row);
  gtk_widget_class_bind_template_child (widget_class, FootingProgrammeDialog, anchors_group);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, create_cb);
  gtk_widget_class_bind_template_callback (widget_class, read_source_cb);
}

static void
footing_programme_dialog_init (FootingProgrammeDialog *self)
{
  self->standard_rows = g_ptr_array_new ();
  self->rule_rows = g_ptr_array_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  footing_name_limit_apply (self->name_row);
}

FootingFormDialog *
footing_programme_dialog_new (FootingContext *context)
{
  return g_object_new (FOOTING_TYPE_PROGRAMME_DIALOG, "context", context, NULL);
}
