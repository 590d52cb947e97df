/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-dialog-title.h"
#include "footing-new-book-dialog.h"

/* Characters below which a passphrase can be guessed by trying. */
#define MIN_PASSPHRASE 8

struct _FootingNewBookDialog
{
  AdwDialog            parent_instance;

  AdwEntryRow         *name_row;
  AdwSwitchRow        *protect_row;
  AdwPasswordEntryRow *passphrase_row;
  AdwPasswordEntryRow *repeat_row;
  GtkLabel            *advice_label;
  gboolean             complete;
};

enum
{
  PROP_0,
  PROP_COMPLETE,
  N_PROPS
};

enum
{
  CREATE,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingNewBookDialog, footing_new_book_dialog, ADW_TYPE_DIALOG)

static const char *
text_of (gpointer row)
{
  return gtk_editable_get_text (GTK_EDITABLE (row));
}

/* What has the keyboard when one types into a row. */
static GtkAccessible *
accessible_of (gpointer row)
{
  return GTK_ACCESSIBLE (gtk_editable_get_delegate (GTK_EDITABLE (row)));
}

static char *
dup_name (FootingNewBookDialog *self)
{
  return g_strstrip (g_strdup (text_of (self->name_row)));
}

/* The first field that stands in the way; NULL when none does. */
static gpointer
find_incomplete (FootingNewBookDialog *self)
{
  g_autofree char *name = dup_name (self);
  gboolean protected = adw_switch_row_get_active (self->protect_row);

  if (*name == '\0')
    return self->name_row;
  if (protected && g_utf8_strlen (text_of (self->passphrase_row), -1) < MIN_PASSPHRASE)
    return self->passphrase_row;
  if (protected && !g_str_equal (text_of (self->passphrase_row), text_of (self->repeat_row)))
    return self->repeat_row;

  return NULL;
}

static const char *
what_to_do (FootingNewBookDialog *self,
            gpointer              row)
{
  if (row == self->name_row)
    return _("Give the book a name, for instance that of your team.");
  if (row == self->passphrase_row)
    return _("Choose at least eight characters. Four or five words in a row are easy to remember and "
             "hard to guess.");

  return _("Type the same passphrase again, so that a slip of the finger does not lock you out.");
}

static const char *
advice (FootingNewBookDialog *self)
{
  gpointer incomplete = find_incomplete (self);

  if (incomplete != NULL)
    return what_to_do (self, incomplete);

  if (!adw_switch_row_get_active (self->protect_row))
    return _("The book will be a plain file. Choose this only where nobody else uses this computer.");

  return _("Write the passphrase down and keep it where only you find it. Without it nobody can open "
           "the book.");
}

static void
mark_row (gpointer row,
          gboolean invalid)
{
  if (invalid)
    gtk_widget_add_css_class (row, "warning");
  else
    gtk_widget_remove_css_class (row, "warning");

  gtk_accessible_update_state (accessible_of (row), GTK_ACCESSIBLE_STATE_INVALID,
                               invalid ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
}

/* Only when somebody has tried: nothing is wrong while one is still typing. */
static void
mark (FootingNewBookDialog *self,
      gpointer              incomplete)
{
  gpointer rows[] = { self->name_row, self->passphrase_row, self->repeat_row };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    mark_row (rows[i], rows[i] == incomplete);
}

/* What is to be done is said with the field where it is, for whoever cannot see it below. */
static void
describe (FootingNewBookDialog *self,
          gpointer              row,
          gpointer              incomplete)
{
  gtk_accessible_update_property (accessible_of (row),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  row == incomplete ? what_to_do (self, row) : "", -1);
}

static void
changed_cb (FootingNewBookDialog *self)
{
  gpointer incomplete = find_incomplete (self);
  gboolean complete = incomplete == NULL;

  gtk_label_set_label (self->advice_label, advice (self));
  mark (self, NULL);
  describe (self, self->name_row, incomplete);
  describe (self, self->passphrase_row, incomplete);
  describe (self, self->repeat_row, incomplete);

  if (self->complete == complete)
    return;

  self->complete = complete;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COMPLETE]);
}

static void
create (FootingNewBookDialog *self)
{
  g_autofree char *name = dup_name (self);
  g_autofree char *passphrase = NULL;

  if (adw_switch_row_get_active (self->protect_row))
    passphrase = g_strdup (text_of (self->passphrase_row));

  g_object_ref (self);
  adw_dialog_close (ADW_DIALOG (self));
  g_signal_emit (self, signals[CREATE], 0, name, passphrase);
  g_object_unref (self);
}

/* Enter on a form that is not complete says what is missing, and goes there. */
static void
finish_cb (FootingNewBookDialog *self)
{
  gpointer incomplete = find_incomplete (self);

  if (incomplete == NULL)
    {
      create (self);
      return;
    }

  mark (self, incomplete);
  gtk_widget_grab_focus (incomplete);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), what_to_do (self, incomplete),
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
close_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  adw_dialog_close (ADW_DIALOG (widget));
}

static void
footing_new_book_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTING_TYPE_NEW_BOOK_DIALOG);

  G_OBJECT_CLASS (footing_new_book_dialog_parent_class)->dispose (object);
}

static void
footing_new_book_dialog_get_property (GObject    *object,
                                      guint       prop_id,
                                      GValue     *value,
                                      GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_COMPLETE:
      g_value_set_boolean (value, FOOTING_NEW_BOOK_DIALOG (object)->complete);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footing_new_book_dialog_class_init (FootingNewBookDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = footing_new_book_dialog_dispose;
  object_class->get_property = footing_new_book_dialog_get_property;

  properties[PROP_COMPLETE] =
    g_param_spec_boolean ("complete", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[CREATE] =
    g_signal_new ("create",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/window/footing-new-book-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingNewBookDialog, name_row);
  gtk_widget_class_bind_template_child (widget_class, FootingNewBookDialog, protect_row);
  gtk_widget_class_bind_template_child (widget_class, FootingNewBookDialog, passphrase_row);
  gtk_widget_class_bind_template_child (widget_class, FootingNewBookDialog, repeat_row);
  gtk_widget_class_bind_template_child (widget_class, FootingNewBookDialog, advice_label);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, finish_cb);
  gtk_widget_class_install_action (widget_class, "dialog.close", NULL, close_action);
}

static void
footing_new_book_dialog_init (FootingNewBookDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  footing_dialog_title_install (ADW_DIALOG (self));
  changed_cb (self);
}

AdwDialog *
footing_new_book_dialog_new (void)
{
  return g_object_new (FOOTING_TYPE_NEW_BOOK_DIALOG, NULL);
}
