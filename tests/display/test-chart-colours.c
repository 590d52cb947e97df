/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

/*
 * The colours of a chart as they come out of the style sheets of libadwaita. Which scheme is
 * tried is said by ADW_DEBUG_COLOR_SCHEME and ADW_DEBUG_HIGH_CONTRAST.
 */

#include "config.h"

#include <adwaita.h>
#include <math.h>

#include "footing-chart-table.h"
#include "footing-look-private.h"

#define N_CHANNELS 3

typedef struct
{
  double rgb[N_CHANNELS];
} Linear;

/* What a person without one kind of cone sees: Machado and others (2009), severity 1. */
static const double visions[][N_CHANNELS][N_CHANNELS] = {
  { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } },
  { { .152286, 1.052583, -.204868 },
    { .114503, .786281, .099216 },
    { -.003882, -.048116, 1.051998 } },
  { { .367322, .860646, -.227968 },
    { .280085, .672501, .047413 },
    { -.011820, .042940, .968881 } },
  { { 1.255528, -.076749, -.178779 },
    { -.078411, .930809, .147602 },
    { .004733, .691367, .303900 } },
};

static double
to_linear (double channel)
{
  return channel <= .04045 ? channel / 12.92 : pow ((channel + .055) / 1.055, 2.4);
}

/* As it is seen on a background, when it is partly transparent. */
static Linear
over (const GdkRGBA *color,
      const GdkRGBA *background)
{
  double alpha = color->alpha;

  return (Linear) { {
    to_linear (alpha * color->red + (1 - alpha) * background->red),
    to_linear (alpha * color->green + (1 - alpha) * background->green),
    to_linear (alpha * color->blue + (1 - alpha) * background->blue),
  } };
}

/* Relative luminance and contrast ratio as WCAG 2.2 defines them. */
static double
luminance (const Linear *color)
{
  return .2126 * color->rgb[0] + .7152 * color->rgb[1] + .0722 * color->rgb[2];
}

static double
contrast (const GdkRGBA *color,
          const GdkRGBA *background)
{
  Linear front = over (color, background);
  Linear back = over (background, background);
  double one = luminance (&front) + .05;
  double two = luminance (&back) + .05;

  return MAX (one, two) / MIN (one, two);
}

static Linear
see (const Linear *color,
     gsize         vision)
{
  Linear seen = { { 0 } };

  for (gsize i = 0; i < N_CHANNELS; i++)
    for (gsize j = 0; j < N_CHANNELS; j++)
      seen.rgb[i] += visions[vision][i][j] * color->rgb[j];

  return seen;
}

/* Ottosson's Oklab (2020), in which equal distances look about equally different. */
static void
to_oklab (const Linear *color,
          double        lab[N_CHANNELS])
{
  double r = color->rgb[0], g = color->rgb[1], b = color->rgb[2];
  double l = cbrt (.4122214708 * r + .5363325363 * g + .0514459929 * b);
  double m = cbrt (.2119034982 * r + .6806995451 * g + .1073969566 * b);
  double s = cbrt (.0883024619 * r + .2817188376 * g + .6299787005 * b);

  lab[0] = .2104542553 * l + .7936177850 * m - .0040720468 * s;
  lab[1] = 1.9779984951 * l - 2.4285922050 * m + .4505937099 * s;
  lab[2] = .0259040371 * l + .7827717662 * m - .8086757660 * s;
}

static double
difference (const Linear *one,
            const Linear *two)
{
  double a[N_CHANNELS], b[N_CHANNELS];

  to_oklab (one, a);
  to_oklab (two, b);

  return 100 * sqrt (pow (a[0] - b[0], 2) + pow (a[1] - b[1], 2) + pow (a[2] - b[2], 2));
}

/* ---- reading them ---- */

static GtkWidget *
show_chart (GtkWidget *chart)
{
  GtkWidget *window = adw_window_new ();

  adw_window_set_content (ADW_WINDOW (window), chart);
  gtk_window_present (GTK_WINDOW (window));
  gtk_test_widget_wait_for_draw (window);

  return window;
}

static GdkRGBA
get_ink (GtkWidget  *chart,
         const char *css_class)
{
  GdkRGBA color = { 0 };

  for (GtkWidget *child = gtk_widget_get_first_child (chart); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_has_css_class (child, css_class))
      {
        gtk_widget_get_color (child, &color);
        return color;
      }

  g_error ("There is no ink for “%s”", css_class);
}

static void
get_series_inks (GtkWidget *chart,
                 GdkRGBA    inks[FOOTING_N_LOOKS])
{
  for (guint i = 0; i < FOOTING_N_LOOKS; i++)
    {
      g_autofree char *css_class = g_strdup_printf ("series-%u", i + 1);

      inks[i] = get_ink (chart, css_class);
    }
}

static gboolean
is_dark (void)
{
  return adw_style_manager_get_dark (adw_style_manager_get_default ());
}

static gboolean
is_high_contrast (void)
{
  return adw_style_manager_get_high_contrast (adw_style_manager_get_default ());
}

/* The window of libadwaita 1.7; charts also lie on cards, which differ by little. */
static GdkRGBA
get_background (void)
{
  GdkRGBA color;

  g_assert_true (gdk_rgba_parse (&color, is_dark () ? "#222226" : "#fafafb"));

  return color;
}

/* WCAG 2.2: 3 to 1 for what must be seen in a graphic, 4.5 to 1 for text. */
static void
test_contrast (void)
{
  GtkWidget *chart = footing_chart_new ();
  GtkWidget *window = show_chart (chart);
  GdkRGBA background = get_background ();
  GdkRGBA label = get_ink (chart, "label");
  GdkRGBA axis = get_ink (chart, "axis");
  GdkRGBA inks[FOOTING_N_LOOKS];

  get_series_inks (chart, inks);
  g_assert_cmpfloat (contrast (&label, &background), >=, 4.5);
  g_assert_cmpfloat (contrast (&axis, &background), >=, is_high_contrast () ? 3 : 2.5);
  for (guint i = 0; i < FOOTING_N_LOOKS; i++)
    {
      g_autofree char *ink = gdk_rgba_to_string (&inks[i]);

      g_test_message ("series %u is %s", i + 1, ink);
      g_assert_cmpfloat (contrast (&inks[i], &background), >=, is_high_contrast () ? 4.5 : 3);
    }

  gtk_window_destroy (GTK_WINDOW (window));
}

static char *
format_nothing (FootingSeries *series,
                gsize          point,
                gpointer       user_data)
{
  return g_strdup ("");
}

static GtkWidget *
find_label (GtkWidget  *widget,
            const char *text)
{
  GtkWidget *found = NULL;

  if (GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_label (child, text);

  return found;
}

/* Those of libadwaita 1.7 have 2.2 to 1. */
static void
test_headings (void)
{
  GtkWidget *table = footing_chart_table_new ();
  GtkWidget *window;
  GdkRGBA background = get_background ();
  GdkRGBA heading;

  footing_chart_table_add_column (FOOTING_CHART_TABLE (table), "Heading", FALSE,
                                  format_nothing, NULL, NULL);
  window = show_chart (table);
  gtk_widget_get_color (find_label (table, "Heading"), &heading);
  g_assert_cmpfloat (contrast (&heading, &background), >=, 4.5);

  gtk_window_destroy (GTK_WINDOW (window));
}

/* Six in Oklab times a hundred is three times what is just noticed side by side. */
static void
test_apart (void)
{
  GtkWidget *chart = footing_chart_new ();
  GtkWidget *window = show_chart (chart);
  GdkRGBA background = get_background ();
  GdkRGBA inks[FOOTING_N_LOOKS];

  get_series_inks (chart, inks);
  for (gsize vision = 0; vision < G_N_ELEMENTS (visions); vision++)
    for (guint i = 0; i < FOOTING_N_LOOKS; i++)
      for (guint j = i + 1; j < FOOTING_N_LOOKS; j++)
        {
          Linear one = over (&inks[i], &background);
          Linear two = over (&inks[j], &background);
          Linear seen_one = see (&one, vision);
          Linear seen_two = see (&two, vision);

          g_test_message ("vision %" G_GSIZE_FORMAT ", %u and %u", vision, i + 1, j + 1);
          g_assert_cmpfloat (difference (&seen_one, &seen_two), >=, is_high_contrast () ? 6 : 10);
        }

  gtk_window_destroy (GTK_WINDOW (window));
}

/* On paper a chart has the colours of the light scheme, wherever it was copied from. */
static void
test_paper (void)
{
  GtkWidget *chart = footing_chart_new ();
  GtkWidget *window = show_chart (chart);
  GdkRGBA background = get_background ();
  GdkRGBA inks[FOOTING_N_LOOKS];

  if (is_dark () || is_high_contrast ())
    g_test_skip ("only the light scheme is like paper");
  else
    {
      get_series_inks (chart, inks);
      for (guint i = 0; i < FOOTING_N_LOOKS; i++)
        {
          Linear screen = over (&inks[i], &background);
          Linear paper = over (&_footing_inks_paper.series[i], &background);

          g_assert_cmpfloat (difference (&screen, &paper), <, 1);
        }
    }

  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/chart/colours/contrast", test_contrast);
  g_test_add_func ("/chart/colours/apart", test_apart);
  g_test_add_func ("/chart/colours/headings", test_headings);
  g_test_add_func ("/chart/colours/paper", test_paper);

  return g_test_run ();
}
