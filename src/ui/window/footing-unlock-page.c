/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-unlock-page.h"

struct _FootingUnlockPage
{
  AdwBin               parent_instance;

  char                *book_name;
  AdwPasswordEntryRow *passphrase_row;
  GtkLabel            *wrong_label;
  GtkWidget           *remember_box;
  GtkCheckButton      *remember_check;
  GtkButton           *unlock_button;
};

enum
{
  PROP_0,
  PROP_BOOK_NAME,
  N_PROPS
};

enum
{
  UNLOCK,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingUnlockPage, footing_unlock_page, ADW_TYPE_BIN)

static const char *
get_passphrase (FootingUnlockPage *self)
{
  return gtk_editable_get_text (GTK_EDITABLE (self->passphrase_row));
}

/* In another colour, and for whoever cannot see it a field with a mistake in it and what that is. */
static void
mark_wrong (FootingUnlockPage *self,
            gboolean           wrong)
{
  GtkAccessible *entry = GTK_ACCESSIBLE (gtk_editable_get_delegate (GTK_EDITABLE (self->passphrase_row)));

  if (wrong)
    gtk_widget_add_css_class (GTK_WIDGET (self->passphrase_row), "warning");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->passphrase_row), "warning");

  gtk_accessible_update_state (entry, GTK_ACCESSIBLE_STATE_INVALID,
                               wrong ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
  gtk_accessible_update_property (entry, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  wrong ? gtk_label_get_text (self->wrong_label) : "", -1);
  if (wrong)
    gtk_accessible_update_relation (entry, GTK_ACCESSIBLE_RELATION_ERROR_MESSAGE, self->wrong_label, NULL, -1);
  else
    gtk_accessible_reset_relation (entry, GTK_ACCESSIBLE_RELATION_ERROR_MESSAGE);
}

static void
text_changed_cb (FootingUnlockPage *self)
{
  gtk_widget_set_sensitive (GTK_WIDGET (self->unlock_button), *get_passphrase (self) != '\0');
  gtk_widget_set_visible (GTK_WIDGET (self->wrong_label), FALSE);
  mark_wrong (self, FALSE);
}

static void
unlock_cb (FootingUnlockPage *self)
{
  if (*get_passphrase (self) != '\0')
    g_signal_emit (self, signals[UNLOCK], 0, get_passphrase (self),
                   gtk_check_button_get_active (self->remember_check));
}

static void
footing_unlock_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTING_TYPE_UNLOCK_PAGE);

  G_OBJECT_CLASS (footing_unlock_page_parent_class)->dispose (object);
}

static void
footing_unlock_page_finalize (GObject *object)
{
  g_free (FOOTING_UNLOCK_PAGE (object)->book_name);

  G_OBJECT_CLASS (footing_unlock_page_parent_class)->finalize (object);
}

static void
footing_unlock_page_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_BOOK_NAME:
      g_value_set_string (value, FOOTING_UNLOCK_PAGE (object)->book_name);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footing_unlock_page_class_init (FootingUnlockPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = footing_unlock_page_dispose;
  object_class->finalize = footing_unlock_page_finalize;
  object_class->get_property = footing_unlock_page_get_property;

  properties[PROP_BOOK_NAME] =
    g_param_spec_string ("book-name", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[UNLOCK] =
    g_signal_new ("unlock",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_BOOLEAN);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/window/footing-unlock-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingUnlockPage, passphrase_row);
  gtk_widget_class_bind_template_child (widget_class, FootingUnlockPage, wrong_label);
  gtk_widget_class_bind_template_child (widget_class, FootingUnlockPage, remember_box);
  gtk_widget_class_bind_template_child (widget_class, FootingUnlockPage, remember_check);
  gtk_widget_class_bind_template_child (widget_class, FootingUnlockPage, unlock_button);
  gtk_widget_class_bind_template_callback (widget_class, text_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, unlock_cb);
}

static void
footing_unlock_page_init (FootingUnlockPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_reason (FootingUnlockPage   *self,
             FootingUnlockReason  reason)
{
  gtk_widget_set_visible (GTK_WIDGET (self->wrong_label), reason != FOOTING_UNLOCK_FIRST);
  mark_wrong (self, FALSE);
  if (reason == FOOTING_UNLOCK_FIRST)
    return;

  if (reason == FOOTING_UNLOCK_OUTDATED)
    gtk_label_set_label (self->wrong_label, _("The passphrase that was remembered does not open the book, so it was "
                                              "forgotten. Nothing in the book was changed: please type it."));
  else
    gtk_label_set_label (self->wrong_label, _("This passphrase does not open the book. Nothing was changed: try "
                                              "again."));

  mark_wrong (self, reason == FOOTING_UNLOCK_WRONG);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), gtk_label_get_text (self->wrong_label),
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

void
footing_unlock_page_ask (FootingUnlockPage   *self,
                         const char          *name,
                         FootingUnlockReason  reason,
                         gboolean             has_keyring)
{
  g_return_if_fail (FOOTING_IS_UNLOCK_PAGE (self));

  if (g_set_str (&self->book_name, name))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BOOK_NAME]);

  /* Off by default, but not taken back when a letter was wrong. */
  if (reason != FOOTING_UNLOCK_WRONG)
    gtk_check_button_set_active (self->remember_check, FALSE);
  gtk_widget_set_visible (self->remember_box, has_keyring);

  /* What was wrong stays, to be looked at; what is typed takes its place. */
  if (reason != FOOTING_UNLOCK_WRONG)
    gtk_editable_set_text (GTK_EDITABLE (self->passphrase_row), "");
  gtk_widget_grab_focus (GTK_WIDGET (self->passphrase_row));
  gtk_editable_select_region (GTK_EDITABLE (self->passphrase_row), 0, -1);
  show_reason (self, reason);
}
