/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-dialog-title.h"
#include "footing-dialog.h"
#include "footing-error-words.h"
#include "footing-form-dialog.h"
#include "footing-roster.h"
#include "footing-shell.h"
#include "footing-store-changes.h"
#include "footing-store-records.h"
#include "footing-typed-words.h"

typedef struct
{
  FootingContext *context;
  GPtrArray      *records; /* that are being saved */
  GtkWidget      *opener; /* weak */
  char           *problem;
  gboolean        complete;
} FootingFormDialogPrivate;

enum
{
  PROP_0,
  PROP_CONTEXT,
  PROP_COMPLETE,
  PROP_READY,
  PROP_PROBLEM,
  PROP_HAS_PROBLEM,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (FootingFormDialog, footing_form_dialog, ADW_TYPE_DIALOG)

static void
set_problem (FootingFormDialog *self,
             const char        *problem)
{
  FootingFormDialogPrivate *priv = footing_form_dialog_get_instance_private (self);

  if (!g_set_str (&priv->problem, problem))
    return;

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PROBLEM]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_HAS_PROBLEM]);

  if (problem != NULL)
    gtk_accessible_announce (GTK_ACCESSIBLE (self), problem, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_HIGH);
}

static void
set_records (FootingFormDialog *self,
             GPtrArray         *records)
{
  FootingFormDialogPrivate *priv = footing_form_dialog_get_instance_private (self);

  g_clear_pointer (&priv->records, g_ptr_array_unref);
  if (records != NULL)
    priv->records = g_ptr_array_ref (records);

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_READY]);
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr(FootingFormDialog) self = user_data;
  FootingFormDialogPrivate *priv = footing_form_dialog_get_instance_private (self);
  g_autoptr(GPtrArray) records = g_ptr_array_ref (priv->records);
  g_autoptr(GError) error = NULL;

  set_records (self, NULL);

  if (!footing_store_finish_write (FOOTING_STORE (source), result, &error))
    {
      gboolean stopped = g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
      g_autofree char *words = stopped ? g_strdup (_("Stopped. Nothing has been saved, and all of it is still here."))
                                       : footing_error_words (error, NULL);

      set_problem (self, words);
      return;
    }

  adw_dialog_force_close (ADW_DIALOG (self));
  /* Ctrl+Z would take back what came before this. Whatever can be undone says so in `saved`. */
  if (priv->opener != NULL)
    footing_shell_forget_undo (priv->opener);
  if (FOOTING_FORM_DIALOG_GET_CLASS (self)->saved != NULL)
    FOOTING_FORM_DIALOG_GET_CLASS (self)->saved (self, records);
}

static void
close_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  adw_dialog_close (ADW_DIALOG (widget));
}

static void
footing_form_dialog_ask_before_closing (FootingFormDialog *self)
{
  footing_typed_words_close (ADW_DIALOG (self));
}

/* A form that is being saved cannot be closed, or nobody would hear of a failure. */
static void
footing_form_dialog_close_attempt (AdwDialog *dialog)
{
  FootingFormDialog *self = FOOTING_FORM_DIALOG (dialog);
  FootingFormDialogPrivate *priv = footing_form_dialog_get_instance_private (self);

  if (priv->records == NULL)
    FOOTING_FORM_DIALOG_GET_CLASS (self)->ask_before_closing (self);
}

static void
footing_form_dialog_constructed (GObject *object)
{
  FootingFormDialog *self = FOOTING_FORM_DIALOG (object);
  FootingFormDialogPrivate *priv = footing_form_dialog_get_instance_private (self);

  G_OBJECT_CLASS (footing_form_dialog_parent_class)->constructed (object);

  footing_dialog_title_install (ADW_DIALOG (self));

  if (FOOTING_FORM_DIALOG_GET_CLASS (self)->context_set != NULL)
    FOOTING_FORM_DIALOG_GET_CLASS (self)->context_set (self, priv->context);
}

static void
footing_form_dialog_dispose (GObject *object)
{
  FootingFormDialogPrivate *priv = footing_form_dialog_get_instance_private (FOOTING_FORM_DIALOG (object));

  g_clear_weak_pointer (&priv->opener);
  g_clear_object (&priv->context);
  g_clear_pointer (&priv->records, g_ptr_array_unref);

  G_OBJECT_CLASS (footing_form_dialog_parent_class)->dispose (object);
}

static void
footing_form_dialog_finalize (GObject *object)
{
  FootingFormDialogPrivate *priv = footing_form_dialog_get_instance_private (FOOTING_FORM_DIALOG (object));

  g_free (priv->problem);

  G_OBJECT_CLASS (footing_form_dialog_parent_class)->finalize (object);
}

static void
footing_form_dialog_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  FootingFormDialogPrivate *priv = footing_form_dialog_get_instance_private (FOOTING_FORM_DIALOG (object));

  switch (prop_id)
    {
    case PROP_CONTEXT:
      g_value_set_object (value, priv->context);
      break;
    case PROP_COMPLETE:
      g_value_set_boolean (value, priv->complete);
      break;
    case PROP_READY:
      g_value_set_boolean (value, priv->complete && priv->records == NULL);
      break;
    case PROP_PROBLEM:
      g_value_set_string (value, priv->problem != NULL ? priv->problem : "");
      break;
    case PROP_HAS_PROBLEM:
      g_value_set_boolean (value, priv->problem != NULL);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footing_form_dialog_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  FootingFormDialog *self = FOOTING_FORM_DIALOG (object);
  FootingFormDialogPrivate *priv = footing_form_dialog_get_instance_private (self);

  switch (prop_id)
    {
    case PROP_CONTEXT:
      priv->context = g_value_dup_object (value);
      break;
    case PROP_COMPLETE:
      footing_form_dialog_set_complete (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_STATIC_STRINGS;

  properties[PROP_CONTEXT] =
    g_param_spec_object ("context", NULL, NULL, FOOTING_TYPE_CONTEXT,
                         flags | G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY);
  properties[PROP_COMPLETE] =
    g_param_spec_boolean ("complete", NULL, NULL, FALSE, flags | G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_READY] =
    g_param_spec_boolean ("ready", NULL, NULL, FALSE, flags | G_PARAM_READABLE);
  properties[PROP_PROBLEM] =
    g_param_spec_string ("problem", NULL, NULL, NULL, flags | G_PARAM_READABLE);
  properties[PROP_HAS_PROBLEM] =
    g_param_spec_boolean ("has-problem", NULL, NULL, FALSE, flags | G_PARAM_READABLE);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
footing_form_dialog_class_init (FootingFormDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = footing_form_dialog_constructed;
  object_class->dispose = footing_form_dialog_dispose;
  object_class->finalize = footing_form_dialog_finalize;
  object_class->get_property = footing_form_dialog_get_property;
  object_class->set_property = footing_form_dialog_set_property;
  ADW_DIALOG_CLASS (klass)->close_attempt = footing_form_dialog_close_attempt;
  klass->ask_before_closing = footing_form_dialog_ask_before_closing;

  install_properties (object_class);
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "dialog.close", NULL, close_action);
}

/* Whatever is being typed has come to its end. */
static gboolean
enter_cb (GtkWidget *widget,
          GVariant  *args,
          gpointer   user_data)
{
  GtkWidget *button = adw_dialog_get_default_widget (ADW_DIALOG (widget));

  if (button != NULL)
    gtk_widget_grab_focus (button);

  return gtk_widget_activate_action (widget, "default.activate", NULL);
}

/* Before notes take it for a new line. */
static void
footing_form_dialog_init (FootingFormDialog *self)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();
  GtkShortcutTrigger *trigger = gtk_shortcut_trigger_parse_string ("<Control>Return|<Control>KP_Enter");
  GtkShortcutAction *action = gtk_callback_action_new (enter_cb, NULL, NULL);

  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys), gtk_shortcut_new (trigger, action));
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);

  footing_typed_words_watch (ADW_DIALOG (self));
}

FootingContext *
footing_form_dialog_get_context (FootingFormDialog *self)
{
  FootingFormDialogPrivate *priv = footing_form_dialog_get_instance_private (self);

  g_return_val_if_fail (FOOTING_IS_FORM_DIALOG (self), NULL);

  return priv->context;
}

void
footing_form_dialog_set_person (FootingFormDialog *self,
                                FootingPerson     *person)
{
  FootingFormDialogPrivate *priv = footing_form_dialog_get_instance_private (self);

  g_return_if_fail (FOOTING_IS_FORM_DIALOG (self));
  g_return_if_fail (FOOTING_IS_PERSON (person));

  footing_dialog_title_set_about (ADW_DIALOG (self),
                                  footing_roster_name_of (footing_context_get_roster (priv->context), person));
}

void
footing_form_dialog_set_enrolment (FootingFormDialog *self,
                                   gint64             enrolment_id)
{
  FootingFormDialogPrivate *priv = footing_form_dialog_get_instance_private (self);
  FootingRoster *roster = NULL;
  FootingEnrolment *enrolment = NULL;
  FootingPerson *preceptee = NULL;

  g_return_if_fail (FOOTING_IS_FORM_DIALOG (self));

  roster = footing_context_get_roster (priv->context);
  enrolment = footing_roster_find_enrolment (roster, enrolment_id);
  if (enrolment != NULL)
    preceptee = footing_roster_find_person (roster, footing_enrolment_get_preceptee_id (enrolment));
  if (preceptee != NULL)
    footing_form_dialog_set_person (self, preceptee);
}

void
footing_form_dialog_set_complete (FootingFormDialog *self,
                                  gboolean           complete)
{
  FootingFormDialogPrivate *priv = footing_form_dialog_get_instance_private (self);

  g_return_if_fail (FOOTING_IS_FORM_DIALOG (self));

  if (priv->complete == complete)
    return;

  priv->complete = complete;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COMPLETE]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_READY]);
}

/* Returns: whether it can begin. */
static gboolean
begin_saving (FootingFormDialog *self,
              GPtrArray         *records)
{
  FootingFormDialogPrivate *priv = footing_form_dialog_get_instance_private (self);

  if (priv->records != NULL)
    return FALSE;

  set_problem (self, NULL);
  set_records (self, records);

  return TRUE;
}

void
footing_form_dialog_save (FootingFormDialog *self,
                          GPtrArray         *records)
{
  FootingFormDialogPrivate *priv = footing_form_dialog_get_instance_private (self);

  g_return_if_fail (FOOTING_IS_FORM_DIALOG (self));
  g_return_if_fail (records != NULL);

  if (begin_saving (self, records))
    footing_store_save_async (footing_context_get_store (priv->context), records, NULL,
                              saved_cb, g_object_ref (self));
}

void
footing_form_dialog_save_watched (FootingFormDialog *self,
                                  GPtrArray         *records,
                                  FootingProgress   *progress,
                                  GCancellable      *cancellable)
{
  FootingFormDialogPrivate *priv = footing_form_dialog_get_instance_private (self);

  g_return_if_fail (FOOTING_IS_FORM_DIALOG (self));
  g_return_if_fail (records != NULL);

  if (begin_saving (self, records))
    footing_store_save_watched_async (footing_context_get_store (priv->context), records, progress, cancellable,
                                      saved_cb, g_object_ref (self));
}

void
footing_form_dialog_change (FootingFormDialog *self,
                            GPtrArray         *before,
                            GPtrArray         *records)
{
  FootingFormDialogPrivate *priv = footing_form_dialog_get_instance_private (self);

  g_return_if_fail (FOOTING_IS_FORM_DIALOG (self));
  g_return_if_fail (before != NULL && records != NULL);

  if (begin_saving (self, records))
    footing_store_change_async (footing_context_get_store (priv->context), before, records, NULL,
                                saved_cb, g_object_ref (self));
}

GtkWidget *
footing_form_dialog_get_opener (FootingFormDialog *self)
{
  FootingFormDialogPrivate *priv = footing_form_dialog_get_instance_private (self);

  g_return_val_if_fail (FOOTING_IS_FORM_DIALOG (self), NULL);

  return priv->opener;
}

void
footing_form_dialog_open (FootingFormDialog *self,
                          GtkWidget         *opener)
{
  FootingFormDialogPrivate *priv = footing_form_dialog_get_instance_private (self);

  g_return_if_fail (FOOTING_IS_FORM_DIALOG (self));

  g_set_weak_pointer (&priv->opener, opener);
  footing_dialog_present (ADW_DIALOG (self), opener);
}
