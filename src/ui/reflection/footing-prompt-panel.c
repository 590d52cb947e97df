/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-prompt-card.h"
#include "footing-prompt-panel.h"
#include "footing-reference.h"
#include "footing-shell.h"

struct _FootingPromptPanel
{
  AdwBin                parent_instance;

  FootingReference     *reference;
  FootingPromptChooser *chooser;
  guint                 start_id;
  gboolean              collapsible;

  GtkToggleButton      *unfold_button;
  GtkRevealer          *revealer;
  FootingPromptCard    *card;
  GtkLabel             *used_up_label;
  AdwToggleGroup       *phase_group;
  GtkMenuButton        *theme_button;
};

enum
{
  PROP_0,
  PROP_COLLAPSIBLE,
  N_PROPS
};

enum
{
  ANSWER,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingPromptPanel, footing_prompt_panel, ADW_TYPE_BIN)

static const struct
{
  const char          *name;
  FootingPromptPhases  phase;
} phases[] = {
  { "before", FOOTING_PROMPT_BEFORE },
  { "during", FOOTING_PROMPT_DURING },
  { "after", FOOTING_PROMPT_AFTER },
};

/* ---- when they can be seen */

static gboolean
start_cb (gpointer user_data)
{
  FootingPromptPanel *self = user_data;

  self->start_id = 0;
  if (gtk_widget_get_mapped (GTK_WIDGET (self)) && gtk_revealer_get_reveal_child (self->revealer))
    footing_prompt_chooser_start (self->chooser);

  return G_SOURCE_REMOVE;
}

/* After the page has got its size, by which it is decided whether the prompts are folded away:
 * what nobody sees must not count as shown.
 */
static void
start_soon (FootingPromptPanel *self)
{
  if (self->chooser != NULL && self->start_id == 0)
    self->start_id = g_idle_add (start_cb, self);
}

static gboolean
is_revealed (gpointer object,
             gboolean collapsible,
             gboolean unfolded)
{
  return !collapsible || unfolded;
}

static char *
arrow_name (gpointer object,
            gboolean unfolded)
{
  return g_strdup (unfolded ? "pan-up-symbolic" : "pan-down-symbolic");
}

static void
revealed_cb (FootingPromptPanel *self)
{
  start_soon (self);
}

static void
footing_prompt_panel_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (footing_prompt_panel_parent_class)->map (widget);

  start_soon (FOOTING_PROMPT_PANEL (widget));
}

/* ---- showing */

static void
say_used_up (FootingPromptPanel *self,
             const char         *words)
{
  gtk_widget_set_visible (GTK_WIDGET (self->used_up_label), words != NULL);
  if (words == NULL)
    return;

  gtk_label_set_label (self->used_up_label, words);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), words, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
changed_cb (FootingPromptPanel *self,
            guint               place)
{
  gboolean any = FALSE;

  footing_prompt_card_show (self->card, place, footing_prompt_chooser_get (self->chooser, place));

  for (guint i = 0; i < FOOTING_PROMPTS_AT_ONCE; i++)
    any = any || footing_prompt_chooser_get (self->chooser, i) != NULL;

  say_used_up (self, any ? NULL : _("No other questions of this kind for now. Your own words are enough."));
}

static void
problem_cb (FootingPromptPanel *self,
            const GError       *error)
{
  footing_shell_report (GTK_WIDGET (self), error);
}

/* ---- what people do */

static void
answer_cb (FootingPromptPanel *self,
           guint               place,
           const char         *id,
           const char         *text)
{
  /* Emptied first: the question has gone into the text, and the next one is not announced. */
  footing_prompt_card_show (self->card, place, NULL);
  footing_prompt_chooser_answer (self->chooser, place);
  g_signal_emit (self, signals[ANSWER], 0, text);
}

static void
another_cb (FootingPromptPanel *self,
            guint               place)
{
  if (!footing_prompt_chooser_another (self->chooser, place))
    say_used_up (self, _("These are all of this kind for now."));
}

typedef struct
{
  FootingPromptChooser *chooser;
  guint                 place;
  FootingPromptUse     *use;
} Hidden;

static void
hidden_free (gpointer data)
{
  Hidden *hidden = data;

  g_object_unref (hidden->chooser);
  g_object_unref (hidden->use);
  g_free (hidden);
}

static gboolean
unhide (gpointer data)
{
  Hidden *hidden = data;

  footing_prompt_chooser_unhide (hidden->chooser, hidden->place, hidden->use);

  return TRUE;
}

static void
not_for_me_cb (FootingPromptPanel *self,
               guint               place)
{
  FootingPromptUse *use = footing_prompt_chooser_hide (self->chooser, place);
  Hidden *hidden = NULL;

  if (use == NULL)
    return;

  hidden = g_new0 (Hidden, 1);
  hidden->chooser = g_object_ref (self->chooser);
  hidden->place = place;
  hidden->use = use;
  footing_shell_offer_undo (GTK_WIDGET (self), _("This question will not come again"), unhide, hidden, hidden_free);
}

static void
phase_changed_cb (FootingPromptPanel *self)
{
  const char *name = NULL;

  /* The template sets it too. */
  if (self->chooser == NULL)
    return;

  name = adw_toggle_group_get_active_name (self->phase_group);
  for (guint i = 0; i < G_N_ELEMENTS (phases); i++)
    if (g_strcmp0 (phases[i].name, name) == 0)
      footing_prompt_chooser_set_phase (self->chooser, phases[i].phase);
}

/* ---- themes */

static const FootingPromptSet *
find_theme (FootingPromptPanel *self,
            const char         *id)
{
  const GPtrArray *themes = footing_reference_get_prompt_themes (self->reference);

  for (guint i = 0; i < themes->len; i++)
    {
      const FootingPromptSet *theme = g_ptr_array_index (themes, i);

      if (g_str_equal (theme->id, id))
        return theme;
    }

  return NULL;
}

static void
theme_changed_cb (FootingPromptPanel *self,
                  GParamSpec         *pspec,
                  GAction            *action)
{
  g_autoptr(GVariant) state = g_action_get_state (action);
  const FootingPromptSet *theme = find_theme (self, g_variant_get_string (state, NULL));

  gtk_menu_button_set_label (self->theme_button, theme != NULL ? theme->title : _("Any Theme"));
  footing_prompt_chooser_set_theme (self->chooser, theme != NULL ? theme->id : NULL);
}

static void
append_theme (GMenu      *menu,
              const char *id,
              const char *title)
{
  g_autoptr(GMenuItem) item = g_menu_item_new (title, NULL);

  g_menu_item_set_action_and_target (item, "prompts.theme", "s", id);
  g_menu_append_item (menu, item);
}

static void
fill_themes (FootingPromptPanel *self)
{
  const GPtrArray *themes = footing_reference_get_prompt_themes (self->reference);
  g_autoptr(GMenu) menu = g_menu_new ();
  g_autoptr(GMenu) all = g_menu_new ();
  g_autoptr(GMenu) each = g_menu_new ();

  append_theme (all, "", _("Any Theme"));
  for (guint i = 0; i < themes->len; i++)
    {
      const FootingPromptSet *theme = g_ptr_array_index (themes, i);

      append_theme (each, theme->id, theme->title);
    }

  g_menu_append_section (menu, NULL, G_MENU_MODEL (all));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (each));
  gtk_menu_button_set_menu_model (self->theme_button, G_MENU_MODEL (menu));
}

static void
add_actions (FootingPromptPanel *self)
{
  g_autoptr(GSimpleActionGroup) group = g_simple_action_group_new ();
  g_autoptr(GSimpleAction) theme = g_simple_action_new_stateful ("theme", G_VARIANT_TYPE_STRING,
                                                                 g_variant_new_string (""));

  g_signal_connect_object (theme, "notify::state", G_CALLBACK (theme_changed_cb), self, G_CONNECT_SWAPPED);
  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (theme));
  gtk_widget_insert_action_group (GTK_WIDGET (self), "prompts", G_ACTION_GROUP (group));
}

/* ---- the object */

static void
footing_prompt_panel_dispose (GObject *object)
{
  FootingPromptPanel *self = FOOTING_PROMPT_PANEL (object);

  g_clear_handle_id (&self->start_id, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_PROMPT_PANEL);
  g_clear_object (&self->chooser);
  g_clear_object (&self->reference);

  G_OBJECT_CLASS (footing_prompt_panel_parent_class)->dispose (object);
}

static void
footing_prompt_panel_get_property (GObject    *object,
                                   guint       prop_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_COLLAPSIBLE:
      g_value_set_boolean (value, FOOTING_PROMPT_PANEL (object)->collapsible);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footing_prompt_panel_set_property (GObject      *object,
                                   guint         prop_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_COLLAPSIBLE:
      FOOTING_PROMPT_PANEL (object)->collapsible = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/reflection/footing-prompt-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingPromptPanel, unfold_button);
  gtk_widget_class_bind_template_child (widget_class, FootingPromptPanel, revealer);
  gtk_widget_class_bind_template_child (widget_class, FootingPromptPanel, card);
  gtk_widget_class_bind_template_child (widget_class, FootingPromptPanel, used_up_label);
  gtk_widget_class_bind_template_child (widget_class, FootingPromptPanel, phase_group);
  gtk_widget_class_bind_template_child (widget_class, FootingPromptPanel, theme_button);
  gtk_widget_class_bind_template_callback (widget_class, is_revealed);
  gtk_widget_class_bind_template_callback (widget_class, arrow_name);
  gtk_widget_class_bind_template_callback (widget_class, revealed_cb);
  gtk_widget_class_bind_template_callback (widget_class, answer_cb);
  gtk_widget_class_bind_template_callback (widget_class, another_cb);
  gtk_widget_class_bind_template_callback (widget_class, not_for_me_cb);
  gtk_widget_class_bind_template_callback (widget_class, phase_changed_cb);
}

static void
footing_prompt_panel_class_init (FootingPromptPanelClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = footing_prompt_panel_dispose;
  object_class->get_property = footing_prompt_panel_get_property;
  object_class->set_property = footing_prompt_panel_set_property;
  GTK_WIDGET_CLASS (klass)->map = footing_prompt_panel_map;

  properties[PROP_COLLAPSIBLE] =
    g_param_spec_boolean ("collapsible", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[ANSWER] =
    g_signal_new ("answer",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);

  g_type_ensure (FOOTING_TYPE_PROMPT_CARD);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
footing_prompt_panel_init (FootingPromptPanel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  add_actions (self);
}

static void
show_phase (FootingPromptPanel  *self,
            FootingPromptPhases  phase)
{
  for (guint i = 0; i < G_N_ELEMENTS (phases); i++)
    if (phases[i].phase == phase)
      adw_toggle_group_set_active_name (self->phase_group, phases[i].name);
}

void
footing_prompt_panel_open (FootingPromptPanel  *self,
                           FootingContext      *context,
                           gint64               reflection_id,
                           FootingPromptPhases  phase)
{
  g_return_if_fail (FOOTING_IS_PROMPT_PANEL (self));
  g_return_if_fail (self->chooser == NULL);

  self->reference = g_object_ref (footing_context_get_reference (context));
  show_phase (self, phase);
  fill_themes (self);

  self->chooser = footing_prompt_chooser_new (context, reflection_id, phase);
  g_signal_connect_object (self->chooser, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->chooser, "problem", G_CALLBACK (problem_cb), self, G_CONNECT_SWAPPED);
  start_soon (self);
}

void
footing_prompt_panel_visit (FootingPromptPanel *self)
{
  g_return_if_fail (FOOTING_IS_PROMPT_PANEL (self));

  gtk_toggle_button_set_active (self->unfold_button, TRUE);

  /* They may still be on their way. */
  if (!gtk_widget_child_focus (GTK_WIDGET (self->card), GTK_DIR_TAB_FORWARD))
    gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}
