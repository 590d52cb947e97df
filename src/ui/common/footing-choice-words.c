/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-choice-words.h"

/* No line is longer, however wide the window is. */
#define MOST_CHARACTERS 48
#define LEAST_CHARACTERS 10
/* What a list has beside its words: its own frame, a check mark and the edges of the window. */
#define BESIDE_WORDS 140

static char *
dup_words (GtkWidget *chooser,
           gpointer   item)
{
  g_auto(GValue) value = G_VALUE_INIT;
  GtkExpression *expression = ADW_IS_COMBO_ROW (chooser) ? adw_combo_row_get_expression (ADW_COMBO_ROW (chooser))
                                                         : gtk_drop_down_get_expression (GTK_DROP_DOWN (chooser));

  if (item == NULL)
    return NULL;
  if (expression != NULL && gtk_expression_evaluate (expression, item, &value))
    return g_value_dup_string (&value);

  return GTK_IS_STRING_OBJECT (item) ? g_strdup (gtk_string_object_get_string (item)) : NULL;
}

static gpointer
get_chosen (GtkWidget *chooser)
{
  return ADW_IS_COMBO_ROW (chooser) ? adw_combo_row_get_selected_item (ADW_COMBO_ROW (chooser))
                                    : gtk_drop_down_get_selected_item (GTK_DROP_DOWN (chooser));
}

/* ---- the list ---- */

/* A list may be wider than its chooser, but not than the window. */
static int
most_characters (GtkWidget *chooser)
{
  GtkRoot *root = gtk_widget_get_root (chooser);
  PangoFontMetrics *metrics = pango_context_get_metrics (gtk_widget_get_pango_context (chooser), NULL, NULL);
  int character = PANGO_PIXELS (pango_font_metrics_get_approximate_char_width (metrics));
  int width = root != NULL ? gtk_widget_get_width (GTK_WIDGET (root)) : 0;

  pango_font_metrics_unref (metrics);

  return width > 0 ? CLAMP ((width - BESIDE_WORDS) / MAX (character, 1), LEAST_CHARACTERS, MOST_CHARACTERS)
                   : MOST_CHARACTERS;
}

static void
item_setup_cb (GtkWidget   *chooser,
               GtkListItem *item)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = gtk_label_new (NULL);
  GtkWidget *mark = g_object_new (GTK_TYPE_IMAGE,
                                  "icon-name", "object-select-symbolic",
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                  NULL);

  g_object_set (label,
                "xalign", 0.0,
                "hexpand", TRUE,
                "wrap", TRUE,
                "wrap-mode", PANGO_WRAP_WORD_CHAR,
                NULL);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), mark);
  gtk_list_item_set_child (item, box);
}

static void
mark_chosen (GtkListItem *item,
             GParamSpec  *pspec,
             GtkWidget   *chooser)
{
  GtkWidget *mark = gtk_widget_get_last_child (gtk_list_item_get_child (item));

  gtk_widget_set_opacity (mark, gtk_list_item_get_item (item) == get_chosen (chooser) ? 1 : 0);
}

static void
item_bind_cb (GtkWidget   *chooser,
              GtkListItem *item)
{
  GtkLabel *label = GTK_LABEL (gtk_widget_get_first_child (gtk_list_item_get_child (item)));
  g_autofree char *words = dup_words (chooser, gtk_list_item_get_item (item));
  int most = most_characters (chooser);

  gtk_label_set_label (label, words);
  /* The list of a drop-down is as narrow as its words allow. */
  gtk_label_set_width_chars (label, MIN (words != NULL ? (int) g_utf8_strlen (words, -1) : 0, most));
  gtk_label_set_max_width_chars (label, most);
  gtk_list_item_set_accessible_label (item, words);

  g_signal_connect_object (chooser, "notify::selected-item", G_CALLBACK (mark_chosen), item, G_CONNECT_SWAPPED);
  mark_chosen (item, NULL, chooser);
}

static void
item_unbind_cb (GtkWidget   *chooser,
                GtkListItem *item)
{
  g_signal_handlers_disconnect_by_func (chooser, mark_chosen, item);
}

static GtkListItemFactory *
list_factory_new (GtkWidget *chooser)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect_object (factory, "setup", G_CALLBACK (item_setup_cb), chooser, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (item_bind_cb), chooser, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (item_unbind_cb), chooser, G_CONNECT_SWAPPED);

  return factory;
}

/* ---- what is chosen ---- */

/* The value of a row is a list of one in its suffix, or its subtitle; of neither a screen reader
 * says anything when it comes to the row.
 */
static void
say_chosen_in_row (AdwComboRow *row)
{
  g_autofree char *chosen = dup_words (GTK_WIDGET (row), adw_combo_row_get_selected_item (row));
  const char *subtitle = adw_action_row_get_subtitle (ADW_ACTION_ROW (row));
  gboolean says_more = !adw_combo_row_get_use_subtitle (row) && subtitle != NULL && *subtitle != '\0';
  g_autofree char *words = g_strjoin (". ", chosen != NULL ? chosen : "", says_more ? subtitle : NULL, NULL);

  gtk_accessible_reset_relation (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words, -1);

  /* A subtitle is shown whole; beside the title there is room for twenty letters. */
  gtk_widget_set_tooltip_text (GTK_WIDGET (row), adw_combo_row_get_use_subtitle (row) ? NULL : chosen);
}

/* GTK gives its name and description to the button in it, which has the keyboard. */
static void
say_chosen_in_drop_down (GtkDropDown *drop_down)
{
  g_autofree char *chosen = dup_words (GTK_WIDGET (drop_down), gtk_drop_down_get_selected_item (drop_down));

  gtk_accessible_update_property (GTK_ACCESSIBLE (drop_down), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  chosen != NULL ? chosen : "", -1);
}

/* ---- both ---- */

static void
install_on_row (AdwComboRow *row)
{
  g_autoptr(GtkListItemFactory) factory = NULL;

  if (adw_combo_row_get_list_factory (row) != NULL)
    return;

  factory = list_factory_new (GTK_WIDGET (row));
  adw_combo_row_set_list_factory (row, factory);
  g_signal_connect (row, "notify::selected-item", G_CALLBACK (say_chosen_in_row), NULL);
  g_signal_connect (row, "notify::subtitle", G_CALLBACK (say_chosen_in_row), NULL);
  say_chosen_in_row (row);
}

static void
install_on_drop_down (GtkDropDown *drop_down)
{
  g_autoptr(GtkListItemFactory) factory = NULL;

  if (gtk_drop_down_get_list_factory (drop_down) != NULL)
    return;

  factory = list_factory_new (GTK_WIDGET (drop_down));
  gtk_drop_down_set_list_factory (drop_down, factory);

  /* It is labelled by its button, and that by what is chosen, so that nobody hears what it is for. */
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (drop_down), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  g_signal_connect (drop_down, "notify::selected-item", G_CALLBACK (say_chosen_in_drop_down), NULL);
  say_chosen_in_drop_down (drop_down);
}

void
footing_choice_words_install (GtkWidget *chooser)
{
  g_return_if_fail (ADW_IS_COMBO_ROW (chooser) || GTK_IS_DROP_DOWN (chooser));

  if (ADW_IS_COMBO_ROW (chooser))
    install_on_row (ADW_COMBO_ROW (chooser));
  else
    install_on_drop_down (GTK_DROP_DOWN (chooser));
}
