/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "test-diary-book.h"

/* The dialog that imports files, as somebody goes through it. */

#define STAFF "LOCALESTID,UNIQUEWORKERID,STATUS,DISPLAYID,NINUMBER,STARTDATE,EMPLSTATUS,MAINJOBROLE,CONTHOURS,NMCREG\n"
#define WORKPLACES "LOCALESTID,STATUS,ESTNAME,LOCATIONID\n"
#define AMA "Cove House,C1,,Ama Test-Cove,QQ123456C,05/09/2016,1,16,37.5,01\n"
#define BAO "Cove House,C2,,Bao Test-Reed,,08/09/2025,1,37,30,\n"
#define CAI "Cove House,C3,,Cai Test-Dune,,10/12/2024,1,4,37.5,\n"

/* What somebody chooses; NULL on a computer on which files cannot be chosen. */
extern GListStore *to_choose;

GFile             *write_named_file (Book      *book,
                                     const char *name,
                                     const char *text);
GFile             *write_file       (Book      *book,
                                     const char *text);
AdwNavigationPage *page_of          (gpointer dialog);
gboolean           has_preview      (gpointer dialog);
gboolean           has_trouble      (gpointer dialog);
gboolean           can_choose       (gpointer dialog);
gpointer           open_empty       (Book *book);
gpointer           open_with        (Book      *book,
                                     const char *text,
                                     gboolean (*condition) (gpointer));
guint              count_people     (Book *book);
void               wait_for_people  (Book *book,
                                     guint n_people);
gboolean           is_closed        (gpointer dialog);
void               press_and_close  (gpointer   dialog,
                                     const char *label);
gboolean           says             (gpointer   dialog,
                                     const char *text);
void               wait_for_toast   (Book      *book,
                                     const char *words);
void               open_list        (gpointer   dialog,
                                     const char *title);
gboolean           has_rows         (gpointer dialog);
GtkCheckButton    *mark_of          (GtkWidget *widget,
                                     const char *name);
void               set_mark         (gpointer   dialog,
                                     const char *name,
                                     gboolean   marked);
void               assert_copies    (gpointer   dialog,
                                     const char *expected);
void               go_back          (gpointer dialog);
