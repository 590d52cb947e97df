/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-editor"

#include "config.h"

#include <glib/gi18n.h>
#include <libspelling.h>

#include "footing-spelling.h"

#define MOST_CHARACTERS 1000000
#define MOST_CORRECTIONS 5

struct _FootingSpelling
{
  GObject parent_instance;

  GtkSourceBuffer *buffer;
  char *language;
  GStrv known_words;
  gboolean enabled;
  gboolean active;

  SpellingChecker *checker;
  SpellingTextBufferAdapter *adapter;

  GMenu *menu;
  GMenu *corrections;
  GMenu *choices;
  GSimpleActionGroup *actions;
};

enum
{
  PROP_0,
  PROP_LANGUAGE,
  PROP_ENABLED,
  PROP_AVAILABLE,
  PROP_ACTIVE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FootingSpelling, footing_spelling, G_TYPE_OBJECT)

/* The dictionaries of English take ’ for a letter, and ' for the end of a word: what is checked of
 * “didn't” and of “(s)” is each part by itself. These are the parts that are no words.
 */
static const char * const parts_of_words[] = {
  "ain", "aren", "couldn", "didn", "doesn", "hadn", "hasn", "haven", "isn", "mightn", "mustn", "needn", "oughtn",
  "shan", "shouldn", "wasn", "weren", "wouldn", "d", "ll", "m", "re", "s", "t", "ve",
  NULL
};

static void
learn (FootingSpelling    *self,
       const char * const *words)
{
  for (; *words != NULL; words++)
    spelling_checker_ignore_word (self->checker, *words);
}

static void
learn_known_words (FootingSpelling *self)
{
  if (self->checker == NULL)
    return;

  if (g_str_has_prefix (self->language, "en"))
    learn (self, parts_of_words);
  if (self->known_words != NULL)
    learn (self, (const char * const *) self->known_words);

  if (self->adapter != NULL)
    spelling_text_buffer_adapter_invalidate_all (self->adapter);
}

static void
make_adapter (FootingSpelling *self)
{
  self->adapter = spelling_text_buffer_adapter_new (self->buffer, self->checker);

  /* A timer of its own keeps an adapter alive for a moment after everybody has left it, and it
   * warns when its buffer has gone before it.
   */
  g_object_set_data_full (G_OBJECT (self->adapter), "footing-buffer",
                          g_object_ref (self->buffer), g_object_unref);
}

static void
update_active (FootingSpelling *self)
{
  int characters = gtk_text_buffer_get_char_count (GTK_TEXT_BUFFER (self->buffer));
  gboolean active = self->enabled && self->checker != NULL && characters <= MOST_CHARACTERS;

  if (active == self->active)
    return;

  self->active = active;

  if (self->adapter == NULL)
    make_adapter (self);

  spelling_text_buffer_adapter_set_enabled (self->adapter, active);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ACTIVE]);
}

static void
update_checker (FootingSpelling *self)
{
  SpellingProvider *provider = spelling_provider_get_default ();
  gboolean was_available = self->checker != NULL;

  g_clear_object (&self->checker);

  /* Each text has its own, since libspelling changes the language of a checker for everybody
   * who shares it. The dictionary behind them is loaded once.
   */
  if (spelling_provider_supports_language (provider, self->language))
    self->checker = spelling_checker_new (provider, self->language);

  if (self->adapter != NULL && self->checker != NULL)
    spelling_text_buffer_adapter_set_checker (self->adapter, self->checker);

  learn_known_words (self);
  update_active (self);

  if (was_available != (self->checker != NULL))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_AVAILABLE]);
}

static void
set_language (FootingSpelling *self,
              const char      *language)
{
  g_return_if_fail (language != NULL);

  if (!g_set_str (&self->language, language))
    return;

  if (self->buffer != NULL)
    update_checker (self);

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LANGUAGE]);
}

static void
set_enabled (FootingSpelling *self,
             gboolean         enabled)
{
  GAction *action;

  if (self->enabled == enabled)
    return;

  self->enabled = enabled;
  action = g_action_map_lookup_action (G_ACTION_MAP (self->actions), "enabled");
  g_simple_action_set_state (G_SIMPLE_ACTION (action), g_variant_new_boolean (enabled));
  update_active (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ENABLED]);
}

static gboolean
find_word (FootingSpelling *self,
           GtkTextIter     *start,
           GtkTextIter     *end)
{
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (self->buffer);

  if (gtk_text_buffer_get_has_selection (buffer))
    return FALSE;

  gtk_text_buffer_get_iter_at_mark (buffer, start, gtk_text_buffer_get_insert (buffer));
  if (!gtk_text_iter_inside_word (start) && !gtk_text_iter_ends_word (start))
    return FALSE;

  if (!gtk_text_iter_starts_word (start))
    gtk_text_iter_backward_word_start (start);

  *end = *start;

  return gtk_text_iter_forward_word_end (end);
}

static char *
dup_misspelt_word (FootingSpelling *self)
{
  g_autofree char *word = NULL;
  GtkTextIter start, end;

  if (!self->active || !find_word (self, &start, &end))
    return NULL;

  word = gtk_text_iter_get_slice (&start, &end);
  if (spelling_checker_check_word (self->checker, word, -1))
    return NULL;

  return g_steal_pointer (&word);
}

/* ---- menu */

static void
append_correction (FootingSpelling *self,
                   const char      *correction)
{
  g_auto(GStrv) parts = g_strsplit (correction, "_", -1);
  g_autofree char *label = g_strjoinv ("__", parts);
  g_autoptr(GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, "spelling.correct", "s", correction);
  g_menu_append_item (self->corrections, item);
}

static void
append_corrections (FootingSpelling *self,
                    const char      *word)
{
  g_auto(GStrv) corrections = spelling_checker_list_corrections (self->checker, word);
  guint n = corrections != NULL ? g_strv_length (corrections) : 0;

  for (guint i = 0; i < MIN (n, MOST_CORRECTIONS); i++)
    append_correction (self, corrections[i]);

  /* An action that does not exist makes an item that only says something. */
  if (n == 0)
    g_menu_append (self->corrections, _("No suggestion"), "spelling.none");
}

void
footing_spelling_update_menu (FootingSpelling *self)
{
  g_autofree char *word = NULL;

  g_return_if_fail (FOOTING_IS_SPELLING (self));

  g_menu_remove_all (self->corrections);
  g_menu_remove_all (self->choices);

  word = dup_misspelt_word (self);
  if (word != NULL)
    {
      append_corrections (self, word);
      g_menu_append (self->choices, _("Ignore this word"), "spelling.ignore");
    }

  g_menu_append (self->choices, _("Check spelling"), "spelling.enabled");
}

static void
correct_action (GSimpleAction *action,
                GVariant      *correction,
                gpointer       user_data)
{
  FootingSpelling *self = user_data;
  GtkTextBuffer *buffer = GTK_TEXT_BUFFER (self->buffer);
  GtkTextIter start, end;

  if (!find_word (self, &start, &end))
    return;

  gtk_text_buffer_begin_user_action (buffer);
  gtk_text_buffer_delete (buffer, &start, &end);
  gtk_text_buffer_insert (buffer, &start, g_variant_get_string (correction, NULL), -1);
  gtk_text_buffer_end_user_action (buffer);
}

static void
ignore_action (GSimpleAction *action,
               GVariant      *unused,
               gpointer       user_data)
{
  FootingSpelling *self = user_data;
  g_autofree char *word = dup_misspelt_word (self);

  if (word == NULL)
    return;

  spelling_checker_ignore_word (self->checker, word);
  spelling_text_buffer_adapter_invalidate_all (self->adapter);
}

static void
change_enabled_action (GSimpleAction *action,
                       GVariant      *state,
                       gpointer       user_data)
{
  set_enabled (user_data, g_variant_get_boolean (state));
}

static const GActionEntry entries[] = {
  { "correct", correct_action, "s" },
  { "ignore", ignore_action },
  { "enabled", NULL, NULL, "true", change_enabled_action },
};

static void
make_menu (FootingSpelling *self)
{
  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions),
                                   entries, G_N_ELEMENTS (entries), self);

  self->corrections = g_menu_new ();
  self->choices = g_menu_new ();
  self->menu = g_menu_new ();
  g_menu_append_section (self->menu, NULL, G_MENU_MODEL (self->corrections));
  g_menu_append_section (self->menu, NULL, G_MENU_MODEL (self->choices));
}

/* ---- class */

static void
footing_spelling_dispose (GObject *object)
{
  FootingSpelling *self = FOOTING_SPELLING (object);

  /* Whoever still has the group must not reach what is gone. */
  if (self->actions != NULL)
    g_action_map_remove_action_entries (G_ACTION_MAP (self->actions),
                                        entries, G_N_ELEMENTS (entries));

  if (self->adapter != NULL)
    spelling_text_buffer_adapter_set_enabled (self->adapter, FALSE);

  g_clear_object (&self->adapter);
  g_clear_object (&self->checker);
  g_clear_object (&self->actions);
  g_clear_object (&self->menu);
  g_clear_object (&self->corrections);
  g_clear_object (&self->choices);
  g_clear_object (&self->buffer);

  G_OBJECT_CLASS (footing_spelling_parent_class)->dispose (object);
}

static void
footing_spelling_finalize (GObject *object)
{
  FootingSpelling *self = FOOTING_SPELLING (object);

  g_free (self->language);
  g_strfreev (self->known_words);

  G_OBJECT_CLASS (footing_spelling_parent_class)->finalize (object);
}

static void
footing_spelling_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  FootingSpelling *self = FOOTING_SPELLING (object);

  switch (prop_id)
    {
    case PROP_LANGUAGE:
      g_value_set_string (value, self->language);
      break;

    case PROP_ENABLED:
      g_value_set_boolean (value, self->enabled);
      break;

    case PROP_AVAILABLE:
      g_value_set_boolean (value, self->checker != NULL);
      break;

    case PROP_ACTIVE:
      g_value_set_boolean (value, self->active);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footing_spelling_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  FootingSpelling *self = FOOTING_SPELLING (object);

  switch (prop_id)
    {
    case PROP_LANGUAGE:
      set_language (self, g_value_get_string (value));
      break;

    case PROP_ENABLED:
      set_enabled (self, g_value_get_boolean (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footing_spelling_class_init (FootingSpellingClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = footing_spelling_dispose;
  object_class->finalize = footing_spelling_finalize;
  object_class->get_property = footing_spelling_get_property;
  object_class->set_property = footing_spelling_set_property;

  properties[PROP_LANGUAGE] =
    g_param_spec_string ("language", NULL, NULL,
                         NULL,
                         (G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS));

  properties[PROP_ENABLED] =
    g_param_spec_boolean ("enabled", NULL, NULL,
                          TRUE,
                          (G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS));

  properties[PROP_AVAILABLE] =
    g_param_spec_boolean ("available", NULL, NULL,
                          FALSE,
                          (G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS));

  properties[PROP_ACTIVE] =
    g_param_spec_boolean ("active", NULL, NULL,
                          FALSE,
                          (G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS));

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
footing_spelling_init (FootingSpelling *self)
{
  self->language = g_strdup ("en_GB");
  self->enabled = TRUE;
  make_menu (self);
}

FootingSpelling *
footing_spelling_new (GtkSourceBuffer *buffer)
{
  FootingSpelling *self;

  g_return_val_if_fail (GTK_SOURCE_IS_BUFFER (buffer), NULL);

  self = g_object_new (FOOTING_TYPE_SPELLING, NULL);
  self->buffer = g_object_ref (buffer);
  g_signal_connect_object (buffer, "changed", G_CALLBACK (update_active), self, G_CONNECT_SWAPPED);
  update_checker (self);
  footing_spelling_update_menu (self);

  return self;
}

GMenuModel *
footing_spelling_get_menu (FootingSpelling *self)
{
  g_return_val_if_fail (FOOTING_IS_SPELLING (self), NULL);

  return G_MENU_MODEL (self->menu);
}

GActionGroup *
footing_spelling_get_actions (FootingSpelling *self)
{
  g_return_val_if_fail (FOOTING_IS_SPELLING (self), NULL);

  return G_ACTION_GROUP (self->actions);
}

void
footing_spelling_set_known_words (FootingSpelling    *self,
                                  const char * const *words)
{
  g_return_if_fail (FOOTING_IS_SPELLING (self));

  g_strfreev (self->known_words);
  self->known_words = g_strdupv ((GStrv) words);
  learn_known_words (self);
}

gboolean
footing_spelling_get_active (FootingSpelling *self)
{
  g_return_val_if_fail (FOOTING_IS_SPELLING (self), FALSE);

  return self->active;
}
