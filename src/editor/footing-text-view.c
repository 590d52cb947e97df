/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-editor"

#include "config.h"

#include "footing-editor-private.h"
#include "footing-plain-paste.h"
#include "footing-spelling.h"
#include "footing-text-view.h"

struct _FootingTextView
{
  GtkSourceView parent_instance;

  FootingSpelling *spelling;
  char *label;

  gulong layout_id;
  int told_height;
  int true_height;
  gboolean asked; /* to be measured, since it was measured last */
};

enum
{
  PROP_0,
  PROP_LABEL,
  PROP_LANGUAGE,
  PROP_CHECK_SPELLING,
  PROP_SPELLING_AVAILABLE,
  PROP_SPELLING_ACTIVE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* By property: what it is called in FootingSpelling. */
static const char * const spelling_names[N_PROPS] = {
  [PROP_LANGUAGE] = "language",
  [PROP_CHECK_SPELLING] = "enabled",
  [PROP_SPELLING_AVAILABLE] = "available",
  [PROP_SPELLING_ACTIVE] = "active",
};

G_DEFINE_FINAL_TYPE (FootingTextView, footing_text_view, GTK_SOURCE_TYPE_VIEW)

/* ---- menu */

/* A right click is about the word under the pointer, not the one where the caret was. */
static void
move_caret_to (FootingTextView *self,
               double           x,
               double           y)
{
  GtkTextView *view = GTK_TEXT_VIEW (self);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);
  GtkTextIter at;
  int buffer_x, buffer_y;

  if (gtk_text_buffer_get_has_selection (buffer))
    return;

  gtk_text_view_window_to_buffer_coords (view, GTK_TEXT_WINDOW_WIDGET, x, y, &buffer_x, &buffer_y);
  gtk_text_view_get_iter_at_location (view, &at, buffer_x, buffer_y);
  gtk_text_buffer_place_cursor (buffer, &at);
}

/* GtkTextView says nothing before it shows its menu, so what brings it up is watched instead:
 * the pointer here and the keys below.
 */
static void
pressed_cb (FootingTextView *self,
            int              n_press,
            double           x,
            double           y,
            GtkGesture      *gesture)
{
  GdkEvent *event = gtk_gesture_get_last_event (gesture, NULL);

  if (event == NULL || !gdk_event_triggers_context_menu (event))
    return;

  move_caret_to (self, x, y);
  footing_spelling_update_menu (self->spelling);
}

static gboolean
key_pressed_cb (FootingTextView *self,
                guint            key,
                guint            code,
                GdkModifierType  modifiers)
{
  if (key == GDK_KEY_Menu || (key == GDK_KEY_F10 && (modifiers & GDK_SHIFT_MASK) != 0))
    footing_spelling_update_menu (self->spelling);

  return GDK_EVENT_PROPAGATE;
}

static void
watch_for_menu (FootingTextView *self)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), 0);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (click), GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

/* ---- keys */

/* What GtkSourceView adds to the keys of a text is for programmers: Alt with an arrow exchanges
 * words and lines, Ctrl+Shift+A counts a number up. Somebody who writes notes and means to go back
 * would rewrite them.
 */
static gboolean
is_for_writing (gpointer shortcut,
                gpointer unused)
{
  GtkShortcutAction *action = gtk_shortcut_get_action (shortcut);
  GSignalQuery query;

  if (!GTK_IS_SIGNAL_ACTION (action))
    return TRUE;

  g_signal_query (g_signal_lookup (gtk_signal_action_get_signal_name (GTK_SIGNAL_ACTION (action)),
                                   FOOTING_TYPE_TEXT_VIEW),
                  &query);

  return query.itype != GTK_SOURCE_TYPE_VIEW;
}

static GtkEventController *
find_keys_of_class (FootingTextView *self)
{
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (self));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (g_strcmp0 (gtk_event_controller_get_name (controller), "gtk-widget-class-shortcuts") == 0)
        return controller;
    }

  return NULL;
}

/* A class cannot lose keys of its parent, so each text replaces the list of them. */
static void
leave_out_keys (FootingTextView *self)
{
  GtkEventController *all = find_keys_of_class (self);
  GtkFilterListModel *some;

  g_return_if_fail (all != NULL);

  some = gtk_filter_list_model_new (G_LIST_MODEL (g_object_ref (all)),
                                    GTK_FILTER (gtk_custom_filter_new (is_for_writing, NULL, NULL)));
  gtk_widget_remove_controller (GTK_WIDGET (self), all);
  gtk_widget_add_controller (GTK_WIDGET (self),
                             gtk_shortcut_controller_new_for_model (G_LIST_MODEL (some)));
  g_object_unref (some);
}

/* ---- growing with the text */

/* GtkTextView learns how high its text is at a new width while it is being allocated, and asks
 * for that height at a moment when nobody listens: it would stay as high as it was before.
 */
static void
footing_text_view_measure (GtkWidget      *widget,
                           GtkOrientation  orientation,
                           int             for_size,
                           int            *minimum,
                           int            *natural,
                           int            *minimum_baseline,
                           int            *natural_baseline)
{
  GTK_WIDGET_CLASS (footing_text_view_parent_class)->measure (widget, orientation, for_size,
                                                              minimum, natural,
                                                              minimum_baseline, natural_baseline);

  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      FOOTING_TEXT_VIEW (widget)->told_height = *minimum;
      FOOTING_TEXT_VIEW (widget)->asked = FALSE;
    }
}

static void
footing_text_view_size_allocate (GtkWidget *widget,
                                 int        width,
                                 int        height,
                                 int        baseline)
{
  GtkWidgetClass *parent_class = GTK_WIDGET_CLASS (footing_text_view_parent_class);
  int natural;

  parent_class->size_allocate (widget, width, height, baseline);
  parent_class->measure (widget, GTK_ORIENTATION_VERTICAL, width,
                         &FOOTING_TEXT_VIEW (widget)->true_height, &natural, NULL, NULL);
}

/* At the end of the layout phase it is heard, and still in time for this frame. Where nobody measures until the
 * next one, as while a breakpoint changes, it does not help to ask again.
 */
static void
layout_cb (FootingTextView *self)
{
  if (self->told_height == self->true_height || self->asked)
    return;

  self->asked = TRUE;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
footing_text_view_realize (GtkWidget *widget)
{
  FootingTextView *self = FOOTING_TEXT_VIEW (widget);

  GTK_WIDGET_CLASS (footing_text_view_parent_class)->realize (widget);

  self->layout_id = g_signal_connect_data (gtk_widget_get_frame_clock (widget), "layout",
                                           G_CALLBACK (layout_cb), self, NULL,
                                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}

static void
footing_text_view_unrealize (GtkWidget *widget)
{
  g_clear_signal_handler (&FOOTING_TEXT_VIEW (widget)->layout_id,
                          gtk_widget_get_frame_clock (widget));

  GTK_WIDGET_CLASS (footing_text_view_parent_class)->unrealize (widget);
}

/* ---- class */

static void
footing_text_view_paste_clipboard (GtkTextView *view)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (view));

  /* GTK knows how to read old encodings. */
  if (footing_plain_paste_is_possible (clipboard))
    footing_plain_paste (view, clipboard);
  else
    GTK_TEXT_VIEW_CLASS (footing_text_view_parent_class)->paste_clipboard (view);
}

static GtkTextBuffer *
footing_text_view_create_buffer (GtkTextView *view)
{
  return GTK_TEXT_BUFFER (footing_text_buffer_new ());
}

static void
spelling_changed_cb (FootingTextView *self,
                     GParamSpec      *pspec)
{
  for (guint i = 0; i < N_PROPS; i++)
    if (g_strcmp0 (spelling_names[i], pspec->name) == 0)
      g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
}

static void
footing_text_view_constructed (GObject *object)
{
  FootingTextView *self = FOOTING_TEXT_VIEW (object);
  GtkTextView *view = GTK_TEXT_VIEW (self);

  G_OBJECT_CLASS (footing_text_view_parent_class)->constructed (object);

  self->spelling = footing_spelling_new (GTK_SOURCE_BUFFER (gtk_text_view_get_buffer (view)));
  g_signal_connect_object (self->spelling, "notify",
                           G_CALLBACK (spelling_changed_cb), self, G_CONNECT_SWAPPED);

  gtk_text_view_set_extra_menu (view, footing_spelling_get_menu (self->spelling));
  gtk_widget_insert_action_group (GTK_WIDGET (self), "spelling",
                                  footing_spelling_get_actions (self->spelling));
}

static void
footing_text_view_dispose (GObject *object)
{
  FootingTextView *self = FOOTING_TEXT_VIEW (object);

  /* Menu and actions first: they must not outlive what they act on. */
  gtk_text_view_set_extra_menu (GTK_TEXT_VIEW (self), NULL);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "spelling", NULL);
  g_clear_object (&self->spelling);

  G_OBJECT_CLASS (footing_text_view_parent_class)->dispose (object);
}

static void
footing_text_view_finalize (GObject *object)
{
  FootingTextView *self = FOOTING_TEXT_VIEW (object);

  g_free (self->label);

  G_OBJECT_CLASS (footing_text_view_parent_class)->finalize (object);
}

static void
footing_text_view_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  FootingTextView *self = FOOTING_TEXT_VIEW (object);

  if (prop_id == PROP_LABEL)
    g_value_set_string (value, self->label);
  else if (prop_id < N_PROPS && spelling_names[prop_id] != NULL)
    g_object_get_property (G_OBJECT (self->spelling), spelling_names[prop_id], value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
footing_text_view_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  FootingTextView *self = FOOTING_TEXT_VIEW (object);

  if (prop_id == PROP_LABEL)
    footing_text_view_set_label (self, g_value_get_string (value));
  else if (prop_id < N_PROPS && spelling_names[prop_id] != NULL)
    g_object_set_property (G_OBJECT (self->spelling), spelling_names[prop_id], value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags readable = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;
  const GParamFlags readwrite = readable | G_PARAM_WRITABLE;

  properties[PROP_LABEL] =
    g_param_spec_string ("label", NULL, NULL, "", readwrite);

  properties[PROP_LANGUAGE] =
    g_param_spec_string ("language", NULL, NULL, "en_GB", readwrite);

  properties[PROP_CHECK_SPELLING] =
    g_param_spec_boolean ("check-spelling", NULL, NULL, TRUE, readwrite);

  properties[PROP_SPELLING_AVAILABLE] =
    g_param_spec_boolean ("spelling-available", NULL, NULL, FALSE, readable);

  properties[PROP_SPELLING_ACTIVE] =
    g_param_spec_boolean ("spelling-active", NULL, NULL, FALSE, readable);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
footing_text_view_class_init (FootingTextViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GtkTextViewClass *text_view_class = GTK_TEXT_VIEW_CLASS (klass);

  _footing_editor_init ();

  object_class->constructed = footing_text_view_constructed;
  object_class->dispose = footing_text_view_dispose;
  object_class->finalize = footing_text_view_finalize;
  object_class->get_property = footing_text_view_get_property;
  object_class->set_property = footing_text_view_set_property;
  widget_class->measure = footing_text_view_measure;
  widget_class->size_allocate = footing_text_view_size_allocate;
  widget_class->realize = footing_text_view_realize;
  widget_class->unrealize = footing_text_view_unrealize;
  text_view_class->create_buffer = footing_text_view_create_buffer;
  text_view_class->paste_clipboard = footing_text_view_paste_clipboard;

  install_properties (object_class);
}

static void
footing_text_view_init (FootingTextView *self)
{
  GtkTextView *view = GTK_TEXT_VIEW (self);

  self->label = g_strdup ("");
  gtk_widget_add_css_class (GTK_WIDGET (self), "footing-text");

  gtk_text_view_set_accepts_tab (view, FALSE);
  gtk_text_view_set_wrap_mode (view, GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_pixels_below_lines (view, 8);
  gtk_text_view_set_input_hints (view, (GTK_INPUT_HINT_SPELLCHECK |
                                        GTK_INPUT_HINT_UPPERCASE_SENTENCES));

  leave_out_keys (self);
  watch_for_menu (self);
}

GtkWidget *
footing_text_view_new (void)
{
  return g_object_new (FOOTING_TYPE_TEXT_VIEW, NULL);
}

FootingTextBuffer *
footing_text_view_get_text_buffer (FootingTextView *self)
{
  g_return_val_if_fail (FOOTING_IS_TEXT_VIEW (self), NULL);

  return FOOTING_TEXT_BUFFER (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self)));
}

void
footing_text_view_set_label (FootingTextView *self,
                             const char      *label)
{
  g_return_if_fail (FOOTING_IS_TEXT_VIEW (self));
  g_return_if_fail (label != NULL);

  if (!g_set_str (&self->label, label))
    return;

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LABEL]);
}

void
footing_text_view_set_known_words (FootingTextView    *self,
                                   const char * const *words)
{
  g_return_if_fail (FOOTING_IS_TEXT_VIEW (self));

  footing_spelling_set_known_words (self->spelling, words);
}
