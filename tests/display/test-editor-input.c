/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include <dlfcn.h>

#include "test-editor-input.h"

/* The libraries are loaded by name, so that building needs none of their headers. */
typedef struct
{
  void *display;

  unsigned long (*string_to_keysym) (const char *name);
  unsigned char (*keysym_to_keycode) (void *display, unsigned long keysym);
  int (*sync) (void *display, int discard);
  int (*query_tree) (void *display, unsigned long window, unsigned long *root,
                     unsigned long *parent, unsigned long **children, unsigned int *count);
  unsigned long (*root_window) (void *display);
  int (*set_focus) (void *display, unsigned long window, int revert, unsigned long time);
  int (*free) (void *data);

  int (*fake_key) (void *display, unsigned int code, int down, unsigned long delay);
  int (*fake_button) (void *display, unsigned int button, int down, unsigned long delay);
  int (*fake_motion) (void *display, int screen, int x, int y, unsigned long delay);
} Input;

static void
find (void       *library,
      const char *name,
      gpointer    function)
{
  *(void **) function = dlsym (library, name);
  g_assert_nonnull (*(void **) function);
}

static Input *
get_input (void)
{
  static Input input;
  void *x11, *xtst;
  void *(*open_display) (const char *name);

  if (input.display != NULL)
    return &input;

  x11 = dlopen ("libX11.so.6", RTLD_NOW);
  xtst = dlopen ("libXtst.so.6", RTLD_NOW);
  g_assert_nonnull (x11);
  g_assert_nonnull (xtst);

  find (x11, "XOpenDisplay", &open_display);
  find (x11, "XStringToKeysym", &input.string_to_keysym);
  find (x11, "XKeysymToKeycode", &input.keysym_to_keycode);
  find (x11, "XSync", &input.sync);
  find (x11, "XQueryTree", &input.query_tree);
  find (x11, "XDefaultRootWindow", &input.root_window);
  find (x11, "XSetInputFocus", &input.set_focus);
  find (x11, "XFree", &input.free);
  find (xtst, "XTestFakeKeyEvent", &input.fake_key);
  find (xtst, "XTestFakeButtonEvent", &input.fake_button);
  find (xtst, "XTestFakeMotionEvent", &input.fake_motion);

  input.display = open_display (NULL);
  g_assert_nonnull (input.display);

  return &input;
}

/* There is no window manager that would give the keyboard to a new window, the topmost one. */
static void
focus_top_window (void)
{
  Input *input = get_input ();
  unsigned long root, parent, *children;
  unsigned int count;

  input->query_tree (input->display, input->root_window (input->display),
                     &root, &parent, &children, &count);
  g_assert_cmpuint (count, >, 0);
  input->set_focus (input->display, children[count - 1], 2, 0);
  input->sync (input->display, FALSE);
  input->free (children);
}

GtkWidget *
input_show (GtkWidget *child,
            int        width,
            int        height)
{
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  gtk_window_set_child (GTK_WINDOW (window), child);
  gtk_window_present (GTK_WINDOW (window));
  gtk_test_widget_wait_for_draw (window);
  focus_top_window ();
  input_wait_until (gtk_window_is_active (GTK_WINDOW (window)));

  return window;
}

static void
press (const char *name,
       gboolean    down)
{
  Input *input = get_input ();
  unsigned char code = input->keysym_to_keycode (input->display, input->string_to_keysym (name));

  g_assert_cmpuint (code, !=, 0);
  input->fake_key (input->display, code, down, 0);
  input->sync (input->display, FALSE);
}

void
input_press_keys (const char *combination)
{
  g_auto(GStrv) names = g_strsplit (combination, "+", -1);
  int n = g_strv_length (names);

  for (int i = 0; i < n; i++)
    press (names[i], TRUE);
  for (int i = n - 1; i >= 0; i--)
    press (names[i], FALSE);
}

void
input_type (const char *text)
{
  for (; *text != '\0'; text++)
    {
      const char name[] = { *text, '\0' };

      input_press_keys (*text == ' ' ? "space" : name);
    }
}

void
input_click (GtkWidget *widget,
             double     x,
             double     y,
             guint      button)
{
  Input *input = get_input ();
  GtkNative *native = gtk_widget_get_native (widget);
  graphene_point_t point;
  double surface_x, surface_y;

  /* The window is in the corner of the screen. */
  g_assert_true (gtk_widget_compute_point (widget, GTK_WIDGET (native),
                                           &GRAPHENE_POINT_INIT (x, y), &point));
  gtk_native_get_surface_transform (native, &surface_x, &surface_y);
  input->fake_motion (input->display, -1, point.x + surface_x, point.y + surface_y, 0);
  input->fake_button (input->display, button, TRUE, 0);
  input->fake_button (input->display, button, FALSE, 0);
  input->sync (input->display, FALSE);
}

static void
set_true_cb (gpointer user_data)
{
  *(gboolean *) user_data = TRUE;
}

void
input_let_pass (guint milliseconds)
{
  gboolean passed = FALSE;

  g_timeout_add_once (milliseconds, set_true_cb, &passed);
  while (!passed)
    g_main_context_iteration (NULL, TRUE);
}
