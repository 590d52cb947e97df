/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-words.h"
#include "footing-person-words.h"
#include "footing-record-list.h"
#include "footing-roster.h"
#include "footing-wish-dialog.h"
#include "footing-wishes-group.h"

struct _FootingWishesGroup
{
  FootingRecordsGroup  parent_instance;

  FootingContext      *context;
  FootingPerson       *person;
  FootingRecordList   *wishes; /* of the whole book: there are few */
};

G_DEFINE_FINAL_TYPE (FootingWishesGroup, footing_wishes_group, FOOTING_TYPE_RECORDS_GROUP)

/* Returns: who else a wish is about; 0 when it is not about this person */
static gint64
other_of (FootingWishesGroup *self,
          FootingPairWish    *wish)
{
  gint64 id = footing_record_get_id (FOOTING_RECORD (self->person));

  if (footing_pair_wish_get_preceptee_id (wish) == id)
    return footing_pair_wish_get_preceptor_id (wish);
  if (footing_pair_wish_get_preceptor_id (wish) == id)
    return footing_pair_wish_get_preceptee_id (wish);

  return 0;
}

/* Returns: (transfer full) (element-type FootingPairWish): those that this person is part of */
static GPtrArray *
list_own (FootingWishesGroup *self)
{
  GPtrArray *own = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->wishes)); i++)
    {
      g_autoptr(FootingPairWish) wish = g_list_model_get_item (G_LIST_MODEL (self->wishes), i);

      if (other_of (self, wish) != 0)
        g_ptr_array_add (own, g_steal_pointer (&wish));
    }

  return own;
}

/* Returns: (transfer full): who said it and when, and the note */
static char *
describe (FootingPairWish *wish)
{
  g_autofree char *day = footing_date_words_short (footing_pair_wish_get_wished_on (wish));
  const char *note = footing_pair_wish_get_note (wish);
  /* translators: who said something and the date: The preceptee, 12 Mar 2026 */
  g_autofree char *said = g_strdup_printf (_("%1$s, %2$s"), footing_wish_side_words (footing_pair_wish_get_side (wish)),
                                           day);

  return note != NULL ? g_strdup_printf ("%s · %s", said, note) : g_steal_pointer (&said);
}

static void
add_wish (FootingWishesGroup *self,
          FootingPairWish    *wish)
{
  FootingPerson *other = footing_roster_find_person (footing_context_get_roster (self->context), other_of (self, wish));
  g_autofree char *words = describe (wish);
  /* translators: “Would like to work with”, then a name */
  g_autofree char *title = g_strdup_printf (_("%1$s %2$s"), footing_wish_words (footing_pair_wish_get_wish (wish)),
                                            other != NULL ? footing_person_words_name (self->context, other)
                                                          : _("somebody who is not in the book"));

  footing_records_group_add (FOOTING_RECORDS_GROUP (self), title, words, wish);
}

static void
refresh (FootingWishesGroup *self)
{
  g_autoptr(GPtrArray) own = list_own (self);

  footing_records_group_clear (FOOTING_RECORDS_GROUP (self));
  for (guint i = 0; i < own->len; i++)
    add_wish (self, g_ptr_array_index (own, i));
}

/* ---- Adding and opening ---- */

static void
open_wish (FootingWishesGroup *self,
           FootingPairWish    *wish)
{
  g_autoptr(GPtrArray) own = list_own (self);

  footing_form_dialog_open (footing_wish_dialog_new (self->context, self->person, wish, own), GTK_WIDGET (self));
}

static void
opened_cb (FootingWishesGroup *self,
           FootingRecord      *record)
{
  open_wish (self, FOOTING_PAIR_WISH (record));
}

static void
add_cb (FootingWishesGroup *self)
{
  open_wish (self, NULL);
}

/* ---- The object ---- */

static void
footing_wishes_group_dispose (GObject *object)
{
  FootingWishesGroup *self = FOOTING_WISHES_GROUP (object);

  g_clear_object (&self->wishes);
  g_clear_object (&self->person);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (footing_wishes_group_parent_class)->dispose (object);
}

static void
footing_wishes_group_class_init (FootingWishesGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_wishes_group_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/people/footing-wishes-group.ui");
  gtk_widget_class_bind_template_callback (widget_class, opened_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
}

static void
footing_wishes_group_init (FootingWishesGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
footing_wishes_group_show (FootingWishesGroup *self,
                           FootingContext     *context,
                           FootingPerson      *person)
{
  g_return_if_fail (FOOTING_IS_WISHES_GROUP (self));
  g_return_if_fail (FOOTING_IS_CONTEXT (context) && FOOTING_IS_PERSON (person));

  g_set_object (&self->context, context);
  g_set_object (&self->person, person);
  if (self->wishes != NULL)
    {
      refresh (self);
      return;
    }

  self->wishes = footing_record_list_new_all (footing_context_get_store (context), FOOTING_TYPE_PAIR_WISH);
  g_signal_connect_object (self->wishes, "reloaded", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
}
