/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

/* A page as the reflections will have it, to see that cards and prompts fit into it at every
 * size. With FOOTING_PICTURES=FOLDER in the environment it leaves its pictures there.
 */

#include <adwaita.h>

#include "footing-follow-focus.h"
#include "footing-prompt-card.h"
#include "footing-stage-card.h"

typedef struct
{
  const char *name;
  int width;
  int height;
  int dpi; /* 96 is text of normal size */
  AdwColorScheme scheme;
} Look;

typedef struct
{
  GtkWidget *window;
  GtkWidget *viewport;
  FootingStageCard *cards[3];
  FootingPromptCard *prompts;
} Page;

static const char what[] =
  "Amara and I met for the first time this morning, in the quiet room, after handover. She had "
  "written three things she wanted to talk about on a card. We got to one.\n"
  "I noticed that I did most of the talking. When I asked how nights were going she said "
  "“fine” and looked at the door, and I moved on to the paperwork.";

static const char so_what[] =
  "Which question have I been avoiding, and what makes it uncomfortable?\n"
  "I think I was afraid of what I would have to do if nights were not fine. I "
  "am also the one who rosters them, so it is not a neutral question from me.";

static GtkWidget *
new_prompts (Page *page)
{
  const char *texts[] = {
    "What did I not ask, and why not?",
    "Am I offering help they asked for, or help that makes me feel useful?",
  };

  page->prompts = FOOTING_PROMPT_CARD (footing_prompt_card_new ());

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr(FootingPrompt) prompt = footing_prompt_new ();

      prompt->id = g_strdup_printf ("prompt-%u", i);
      prompt->text = g_strdup (texts[i]);
      footing_prompt_card_show (page->prompts, i, prompt);
    }

  gtk_widget_set_valign (GTK_WIDGET (page->prompts), GTK_ALIGN_START);

  return GTK_WIDGET (page->prompts);
}

static GtkWidget *
new_cards (Page *page)
{
  const char *questions[] = {
    "Which question have I been avoiding, and what makes it uncomfortable?",
    NULL,
  };
  const char *stages[3][3] = {
    { "What?", "What happened, as you would tell it to somebody you trust?", what },
    { "So what?", "Why does it matter, and what does it show you?", so_what },
    { "Now what?", "What will you do differently, and by when?", "" },
  };
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);

  for (int i = 0; i < 3; i++)
    {
      page->cards[i] = FOOTING_STAGE_CARD (footing_stage_card_new (stages[i][0], stages[i][1]));
      footing_stage_card_set_questions (page->cards[i], questions);
      footing_stage_card_set_text (page->cards[i], stages[i][2]);
      gtk_box_append (GTK_BOX (box), GTK_WIDGET (page->cards[i]));
    }

  gtk_widget_set_hexpand (box, TRUE);

  return box;
}

static GtkWidget *
new_content (Page     *page,
             gboolean  narrow)
{
  GtkWidget *box = gtk_box_new (narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL,
                                narrow ? 18 : 24);
  GtkWidget *prompts = new_prompts (page);
  GtkWidget *clamp = adw_clamp_new ();

  gtk_box_append (GTK_BOX (box), new_cards (page));
  gtk_box_append (GTK_BOX (box), prompts);

  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), narrow ? 660 : 940);
  adw_clamp_set_tightening_threshold (ADW_CLAMP (clamp), narrow ? 660 : 940);
  adw_clamp_set_child (ADW_CLAMP (clamp), box);
  gtk_widget_set_margin_start (clamp, 12);
  gtk_widget_set_margin_end (clamp, 12);
  gtk_widget_set_margin_top (clamp, 18);
  gtk_widget_set_margin_bottom (clamp, 24);

  return clamp;
}

static Page *
page_new (const Look *look)
{
  Page *page = g_new0 (Page, 1);
  GtkWidget *toolbar_view = adw_toolbar_view_new ();
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), look->scheme);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", look->dpi * 1024, NULL);

  page->viewport = gtk_viewport_new (NULL, NULL);
  gtk_viewport_set_child (GTK_VIEWPORT (page->viewport), new_content (page, look->width < 800));
  footing_follow_focus (GTK_VIEWPORT (page->viewport));
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled),
                                  GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), page->viewport);

  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (toolbar_view), adw_header_bar_new ());
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (toolbar_view), scrolled);

  page->window = adw_window_new ();
  gtk_window_set_title (GTK_WINDOW (page->window), "First meeting with Amara");
  gtk_window_set_default_size (GTK_WINDOW (page->window), look->width, look->height);
  adw_window_set_content (ADW_WINDOW (page->window), toolbar_view);
  gtk_window_present (GTK_WINDOW (page->window));
  gtk_test_widget_wait_for_draw (page->window);

  return page;
}

static void
page_free (Page *page)
{
  gtk_window_destroy (GTK_WINDOW (page->window));
  g_free (page);
}

static void
set_true_cb (gpointer user_data)
{
  *(gboolean *) user_data = TRUE;
}

static void
let_pass (guint milliseconds)
{
  gboolean passed = FALSE;

  g_timeout_add_once (milliseconds, set_true_cb, &passed);
  while (!passed)
    g_main_context_iteration (NULL, TRUE);
}

static void
save_picture_of (GtkWidget  *widget,
                 const char *name,
                 GdkRGBA     background)
{
  const char *folder = g_getenv ("FOOTING_PICTURES");
  g_autoptr(GdkPaintable) paintable = gtk_widget_paintable_new (widget);
  g_autoptr(GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr(GskRenderNode) node = NULL;
  g_autoptr(GskRenderer) renderer = gsk_cairo_renderer_new ();
  g_autoptr(GdkTexture) texture = NULL;
  g_autofree char *path = NULL;
  graphene_rect_t area = GRAPHENE_RECT_INIT (0, 0,
                                             gtk_widget_get_width (widget),
                                             gtk_widget_get_height (widget));

  if (folder == NULL)
    return;

  gtk_snapshot_append_color (snapshot, &background, &area);
  gdk_paintable_snapshot (paintable, snapshot, area.size.width, area.size.height);
  node = gtk_snapshot_to_node (snapshot);
  g_assert_true (gsk_renderer_realize_for_display (renderer, gdk_display_get_default (), NULL));
  texture = gsk_renderer_render_texture (renderer, node, &area);
  gsk_renderer_unrealize (renderer);

  path = g_strdup_printf ("%s/%s.png", folder, name);
  g_assert_true (gdk_texture_save_to_png (texture, path));
}

/* The window as it is, and the page with all that is scrolled out of sight. */
static void
save_pictures (Page       *page,
               const Look *look)
{
  gboolean dark = look->scheme == ADW_COLOR_SCHEME_FORCE_DARK;
  g_autofree char *whole = g_strconcat (look->name, "-whole", NULL);
  GdkRGBA background;

  g_assert_true (gdk_rgba_parse (&background, dark ? "#222226" : "#fafafb"));
  save_picture_of (page->window, look->name, background);
  save_picture_of (gtk_viewport_get_child (GTK_VIEWPORT (page->viewport)), whole, background);
}

static void
assert_nothing_cut_short (GtkWidget *widget,
                          int        width)
{
  GtkWidget *root = GTK_WIDGET (gtk_widget_get_root (widget));
  graphene_rect_t bounds;

  if (!gtk_widget_get_mapped (widget))
    return;

  if (GTK_IS_LABEL (widget))
    g_assert_false (pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (widget))));

  g_assert_true (gtk_widget_compute_bounds (widget, root, &bounds));
  g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, width);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    assert_nothing_cut_short (child, width);
}

static void
test_fits (gconstpointer data)
{
  const Look *look = data;
  Page *page = page_new (look);

  g_assert_cmpint (gtk_widget_get_width (page->window), <=, look->width);

  /* Somebody is about to write in the second card; the pause for spelling and count has passed. */
  footing_stage_card_grab_focus (page->cards[1]);
  let_pass (g_getenv ("FOOTING_PICTURES") != NULL ? 1000 : 50);

  for (int i = 0; i < 3; i++)
    assert_nothing_cut_short (GTK_WIDGET (page->cards[i]), look->width);
  assert_nothing_cut_short (GTK_WIDGET (page->prompts), look->width);

  save_pictures (page, look);
  page_free (page);
}

static const Look looks[] = {
  { "light", 1000, 900, 96, ADW_COLOR_SCHEME_FORCE_LIGHT },
  { "dark", 1000, 900, 96, ADW_COLOR_SCHEME_FORCE_DARK },
  { "narrow", 360, 1500, 96, ADW_COLOR_SCHEME_FORCE_LIGHT },
  { "large-text", 1000, 1250, 192, ADW_COLOR_SCHEME_FORCE_LIGHT },
  { "narrow-large-text", 360, 2200, 144, ADW_COLOR_SCHEME_FORCE_LIGHT },
};

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  for (guint i = 0; i < G_N_ELEMENTS (looks); i++)
    {
      g_autofree char *path = g_strconcat ("/editor/page-fits/", looks[i].name, NULL);

      g_test_add_data_func (path, &looks[i], test_fits);
    }

  return g_test_run ();
}
