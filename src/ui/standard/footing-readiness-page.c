/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-cases-page.h"
#include "footing-difference-group.h"
#include "footing-error-words.h"
#include "footing-judgement-dialog.h"
#include "footing-paper-output.h"
#include "footing-plain-row.h"
#include "footing-readiness-page.h"
#include "footing-readiness-report.h"
#include "footing-record-list.h"
#include "footing-shell.h"

#define RESOURCES "/io/github/footing_app/Footing/ui/standard/"

/* Groups of rules, in the order of FootingRuleState. */
#define N_STATES (FOOTING_RULE_NOT_YET_KNOWN + 1)

struct _FootingReadinessPage
{
  FootingPage             parent_instance;

  FootingRecordList      *evidence;
  FootingCourses         *courses;
  FootingReadinessReport *report;
  GPtrArray              *choices; /* FootingStandard, of the shelf */
  GCancellable           *cancellable;
  GPtrArray              *rows[N_STATES];
  gboolean                choosing;
  char                   *judged; /* the rule that was judged last */

  GtkStack               *stack;
  AdwBanner              *failed_banner;
  GtkLabel               *summary_label;
  GtkLabel               *scope_label;
  AdwComboRow            *standard_row;
  AdwActionRow           *preceptors_row;
  FootingDifferenceGroup *difference_group;
  AdwPreferencesGroup    *met_group;
  AdwPreferencesGroup    *not_met_group;
  AdwPreferencesGroup    *open_group;
};

G_DEFINE_FINAL_TYPE (FootingReadinessPage, footing_readiness_page, FOOTING_TYPE_PAGE)

static FootingContext *
context_of (FootingReadinessPage *self)
{
  return footing_page_get_context (FOOTING_PAGE (self));
}

/* ---- Rules ---- */

static AdwPreferencesGroup *
group_of (FootingReadinessPage *self,
          FootingRuleState      state)
{
  switch (state)
    {
    case FOOTING_RULE_MET:
      return self->met_group;
    case FOOTING_RULE_NOT_MET:
      return self->not_met_group;
    case FOOTING_RULE_NOT_YET_KNOWN:
    default:
      return self->open_group;
    }
}

static void
clear_rows (FootingReadinessPage *self)
{
  for (guint state = 0; state < N_STATES; state++)
    {
      for (guint i = 0; i < self->rows[state]->len; i++)
        adw_preferences_group_remove (group_of (self, (FootingRuleState) state),
                                      g_ptr_array_index (self->rows[state], i));
      g_ptr_array_set_size (self->rows[state], 0);
    }
}

static void
focus_rule (FootingReadinessPage *self,
            const char           *id)
{
  for (guint state = 0; state < N_STATES; state++)
    for (guint i = 0; i < self->rows[state]->len; i++)
      {
        GtkWidget *row = g_ptr_array_index (self->rows[state], i);
        const FootingStandardRule *rule = g_object_get_data (G_OBJECT (row), "rule");

        if (g_strcmp0 (rule->id, id) == 0)
          gtk_widget_grab_focus (row);
      }
}

/* The id of the rule that has the keyboard. */
static char *
find_focused_rule (FootingReadinessPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  const FootingStandardRule *rule = focus != NULL ? g_object_get_data (G_OBJECT (focus), "rule") : NULL;

  return rule != NULL ? g_strdup (rule->id) : NULL;
}

static char *
words_of (const FootingReadinessResult *result)
{
  g_autofree char *reason = footing_readiness_words_reason (result);
  g_autofree char *missing = footing_readiness_words_missing (result);
  g_autofree char *judgement = footing_readiness_words_judgement (result);
  g_autoptr(GString) words = g_string_new (reason);

  if (missing != NULL)
    g_string_append_printf (words, " %s", missing);
  if (judgement != NULL)
    g_string_append_printf (words, "\n%s", judgement);

  return g_string_free (g_steal_pointer (&words), FALSE);
}

/* The row that opened the dialog may be another one by now: a judged rule goes to another group. */
static void
judged_cb (FootingReadinessPage *self)
{
  focus_rule (self, self->judged);
}

static void
row_activated_cb (FootingReadinessPage *self,
                  GtkWidget            *row)
{
  const FootingStandardRule *rule = g_object_get_data (G_OBJECT (row), "rule");
  FootingFormDialog *dialog =
    footing_judgement_dialog_new (context_of (self), self->report->readiness->standard, rule,
                                  footing_readiness_report_judgement (self->report, rule->id));

  g_set_str (&self->judged, rule->id);
  g_signal_connect_object (dialog, "closed", G_CALLBACK (judged_cb), self, G_CONNECT_SWAPPED);
  footing_form_dialog_open (dialog, GTK_WIDGET (self));
}

static void
who_cb (FootingReadinessPage *self,
        GtkWidget            *button)
{
  const FootingStandardRule *rule = g_object_get_data (G_OBJECT (button), "rule");

  footing_shell_push (GTK_WIDGET (self),
                      footing_cases_page_new (context_of (self), rule,
                                              footing_readiness_report_get_cases (self->report, rule->id)));
}

/* A count that nobody can follow to its people helps nobody to put it right. */
static void
add_who (FootingReadinessPage         *self,
         AdwActionRow                 *row,
         const FootingReadinessResult *result)
{
  GtkWidget *button = NULL;

  if (footing_readiness_report_get_cases (self->report, result->rule->id) == NULL)
    return;

  button = gtk_button_new_with_mnemonic (_("_Who"));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, result->rule->words, -1);
  g_object_set_data (G_OBJECT (button), "rule", (gpointer) result->rule);
  g_signal_connect_object (button, "clicked", G_CALLBACK (who_cb), self, G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (row, button);
}

static void
add_row (FootingReadinessPage         *self,
         const FootingReadinessResult *result)
{
  g_autofree char *words = words_of (result);
  GtkWidget *row = footing_plain_row_new (ADW_TYPE_ACTION_ROW, "title", result->rule->words, "subtitle", words,
                                          "activatable", TRUE, NULL);
  GtkWidget *icon = gtk_image_new_from_icon_name ("document-edit-symbolic");

  /* Rules live as long as the shelf. */
  g_object_set_data (G_OBJECT (row), "rule", (gpointer) result->rule);
  gtk_widget_set_tooltip_text (row, _("Judge this rule"));
  add_who (self, ADW_ACTION_ROW (row), result);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), icon);
  g_signal_connect_object (row, "activated", G_CALLBACK (row_activated_cb), self, G_CONNECT_SWAPPED);

  adw_preferences_group_add (group_of (self, result->state), row);
  g_ptr_array_add (self->rows[result->state], row);
}

static void
show_report (FootingReadinessPage *self)
{
  const FootingReadiness *readiness = self->report->readiness;
  g_autofree char *summary = footing_readiness_words_summary (readiness);
  g_autofree char *scope = footing_readiness_words_scope (readiness);
  g_autofree char *preceptors = footing_readiness_report_words_preceptors (self->report);
  g_autofree char *focused = find_focused_rule (self);

  clear_rows (self);
  for (guint i = 0; i < readiness->results->len; i++)
    add_row (self, &g_array_index (readiness->results, FootingReadinessResult, i));

  for (guint state = 0; state < N_STATES; state++)
    gtk_widget_set_visible (GTK_WIDGET (group_of (self, (FootingRuleState) state)), self->rows[state]->len > 0);

  gtk_label_set_label (self->summary_label, summary);
  gtk_label_set_label (self->scope_label, scope);
  footing_difference_group_show (self->difference_group, footing_context_get_standards (context_of (self)),
                                 readiness->standard);
  adw_action_row_set_subtitle (self->preceptors_row, preceptors);
  gtk_stack_set_visible_child_name (self->stack, "report");
  if (focused != NULL)
    focus_rule (self, focused);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "readiness.print", TRUE);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "readiness.save", TRUE);
}

/* ---- Working it out ---- */

static GPtrArray *
list_evidence (FootingReadinessPage *self)
{
  GPtrArray *evidence = g_ptr_array_new_with_free_func (g_object_unref);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->evidence));

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (evidence, g_list_model_get_item (G_LIST_MODEL (self->evidence), i));

  return evidence;
}

/* What people call the book: the name of its file. A demo has none. */
static char *
name_of_book (FootingReadinessPage *self)
{
  g_autofree char *file = g_path_get_basename (footing_store_get_path (footing_context_get_store (context_of (self))));
  char *dot = strrchr (file, '.');

  if (footing_context_get_passing (context_of (self)))
    return NULL;
  if (dot != NULL && dot != file)
    *dot = '\0';

  return g_filename_display_name (file);
}

static void
work_out (FootingReadinessPage *self)
{
  guint chosen = adw_combo_row_get_selected (self->standard_row);
  g_autoptr(GPtrArray) evidence = NULL;
  g_autofree char *name = NULL;

  if (self->courses == NULL || footing_record_list_get_loading (self->evidence) || chosen >= self->choices->len)
    return;

  evidence = list_evidence (self);
  name = name_of_book (self);
  g_clear_pointer (&self->report, footing_readiness_report_free);
  self->report = footing_readiness_report_new (g_ptr_array_index (self->choices, chosen), &(FootingReadinessBook) {
    .courses = self->courses,
    .roster = footing_context_get_roster (context_of (self)),
    .standards = footing_context_get_standards (context_of (self)),
    .evidence = evidence,
    .name = name,
    .today = footing_context_get_today (context_of (self)),
  });
  show_report (self);
}

static void
standard_chosen_cb (FootingReadinessPage *self)
{
  if (!self->choosing)
    work_out (self);
}

/* ---- Reading ---- */

static void
report_failure (FootingReadinessPage *self,
                const GError         *error)
{
  g_autofree char *words = error != NULL ? footing_error_words (error, NULL) : NULL;

  adw_banner_set_title (self->failed_banner, words != NULL ? words : "");
  adw_banner_set_revealed (self->failed_banner, words != NULL);
}

static void
courses_read_cb (GObject      *source,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autoptr(FootingReadinessPage) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(FootingCourses) courses = footing_courses_read_finish (result, &error);

  /* Asked again meanwhile, or the page has gone. */
  if (g_cancellable_is_cancelled (g_task_get_cancellable (G_TASK (result))))
    return;

  report_failure (self, error);
  if (courses == NULL)
    return;

  g_clear_pointer (&self->courses, footing_courses_free);
  self->courses = g_steal_pointer (&courses);
  work_out (self);
}

static void
forget_reading (FootingReadinessPage *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
}

static void
read_courses (FootingReadinessPage *self)
{
  FootingRoster *roster = footing_context_get_roster (context_of (self));

  if (footing_roster_get_loading (roster))
    return;

  forget_reading (self);
  self->cancellable = g_cancellable_new ();
  footing_courses_read_async (footing_context_get_store (context_of (self)), roster, FOOTING_COURSE_SCOPE_ALL, 0,
                              self->cancellable, courses_read_cb, g_object_ref (self));
}

static void
store_changed_cb (FootingReadinessPage *self,
                  FootingStoreChange    changes)
{
  if (changes & FOOTING_COURSES_CHANGES & ~FOOTING_STORE_CHANGE_EVIDENCE)
    read_courses (self);
}

static void
evidence_failed_cb (FootingReadinessPage *self)
{
  report_failure (self, footing_record_list_get_error (self->evidence));
}

static void
try_again_cb (FootingReadinessPage *self)
{
  report_failure (self, NULL);
  footing_record_list_reload (self->evidence);
  read_courses (self);
}

/* ---- Paper ---- */

static void
print_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  FootingReadinessPage *self = FOOTING_READINESS_PAGE (widget);

  footing_paper_output_print (footing_readiness_report_to_paper (self->report), _("Readiness"), widget);
}

static void
save_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  FootingReadinessPage *self = FOOTING_READINESS_PAGE (widget);

  footing_paper_output_save (footing_readiness_report_to_paper (self->report), _("Readiness.pdf"), widget);
}

/* ---- The object ---- */

/* The standard of most people would be a guess; the first one is the national one. What was chosen
 * stays so, in its newest version, while it is there. */
static void
add_choices (FootingReadinessPage *self)
{
  g_autoptr(GtkStringList) names = gtk_string_list_new (NULL);
  const FootingStandard *before = self->choices != NULL && self->report != NULL ? self->report->readiness->standard
                                                                               : NULL;
  guint chosen = 0;

  g_clear_pointer (&self->choices, g_ptr_array_unref);
  self->choices = footing_standard_shelf_list (footing_context_get_standards (context_of (self)));
  for (guint i = 0; i < self->choices->len; i++)
    {
      const FootingStandard *standard = g_ptr_array_index (self->choices, i);

      gtk_string_list_append (names, standard->name);
      if (before != NULL && g_str_equal (standard->id, before->id))
        chosen = i;
    }

  self->choosing = TRUE;
  adw_combo_row_set_model (self->standard_row, G_LIST_MODEL (names));
  adw_combo_row_set_selected (self->standard_row, chosen);
  self->choosing = FALSE;
}

static void
standards_changed_cb (FootingReadinessPage *self)
{
  add_choices (self);
  work_out (self);
}

static void
footing_readiness_page_context_set (FootingPage    *page,
                                    FootingContext *context)
{
  FootingReadinessPage *self = FOOTING_READINESS_PAGE (page);

  self->evidence = footing_record_list_new_all (footing_context_get_store (context), FOOTING_TYPE_EVIDENCE);
  add_choices (self);

  g_signal_connect_object (footing_context_get_standards (context), "changed", G_CALLBACK (standards_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->evidence, "reloaded", G_CALLBACK (work_out), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->evidence, "notify::failed", G_CALLBACK (evidence_failed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (footing_context_get_store (context), "changed", G_CALLBACK (store_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (footing_context_get_roster (context), "changed", G_CALLBACK (read_courses), self,
                           G_CONNECT_SWAPPED);
  read_courses (self);
}

static void
footing_readiness_page_dispose (GObject *object)
{
  FootingReadinessPage *self = FOOTING_READINESS_PAGE (object);

  forget_reading (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_READINESS_PAGE);
  g_clear_object (&self->evidence);
  g_clear_pointer (&self->report, footing_readiness_report_free);
  g_clear_pointer (&self->courses, footing_courses_free);
  g_clear_pointer (&self->choices, g_ptr_array_unref);

  G_OBJECT_CLASS (footing_readiness_page_parent_class)->dispose (object);
}

static void
footing_readiness_page_finalize (GObject *object)
{
  FootingReadinessPage *self = FOOTING_READINESS_PAGE (object);

  for (guint state = 0; state < N_STATES; state++)
    g_ptr_array_unref (self->rows[state]);
  g_free (self->judged);

  G_OBJECT_CLASS (footing_readiness_page_parent_class)->finalize (object);
}

static void
footing_readiness_page_class_init (FootingReadinessPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_readiness_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = footing_readiness_page_finalize;
  FOOTING_PAGE_CLASS (klass)->context_set = footing_readiness_page_context_set;

  g_type_ensure (FOOTING_TYPE_DIFFERENCE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCES "footing-readiness-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingReadinessPage, stack);
  gtk_widget_class_bind_template_child (widget_class, FootingReadinessPage, failed_banner);
  gtk_widget_class_bind_template_child (widget_class, FootingReadinessPage, summary_label);
  gtk_widget_class_bind_template_child (widget_class, FootingReadinessPage, scope_label);
  gtk_widget_class_bind_template_child (widget_class, FootingReadinessPage, standard_row);
  gtk_widget_class_bind_template_child (widget_class, FootingReadinessPage, preceptors_row);
  gtk_widget_class_bind_template_child (widget_class, FootingReadinessPage, difference_group);
  gtk_widget_class_bind_template_child (widget_class, FootingReadinessPage, met_group);
  gtk_widget_class_bind_template_child (widget_class, FootingReadinessPage, not_met_group);
  gtk_widget_class_bind_template_child (widget_class, FootingReadinessPage, open_group);
  gtk_widget_class_bind_template_callback (widget_class, try_again_cb);
  gtk_widget_class_bind_template_callback (widget_class, standard_chosen_cb);
  gtk_widget_class_install_action (widget_class, "readiness.print", NULL, print_action);
  gtk_widget_class_install_action (widget_class, "readiness.save", NULL, save_action);
}

static void
footing_readiness_page_init (FootingReadinessPage *self)
{
  for (guint state = 0; state < N_STATES; state++)
    self->rows[state] = g_ptr_array_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "readiness.print", FALSE);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "readiness.save", FALSE);
}
