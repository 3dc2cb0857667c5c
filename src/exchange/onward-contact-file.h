/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "onward-contact.h"

G_BEGIN_DECLS

/* What a file of people may be at most. */
#define ONWARD_CONTACT_FILE_MAX_SIZE ((goffset) 64 * 1000 * 1000)
#define ONWARD_CONTACT_FILE_MAX_PERSONS 100000
/* Of what was refused so much is told one by one; the rest is counted. */
#define ONWARD_CONTACT_FILE_MAX_FAULTS 1000
/* The longest text of one field, in bytes. */
#define ONWARD_PERSON_MAX_LINE 1000
#define ONWARD_PERSON_MAX_TEXT 50000

/* A person as a file tells of them.  A text that is not there is NULL. */
typedef struct
{
  guint line; /* of the file, counted from 1 */
  char *uid;  /* the one that Onward gave, in a card that it wrote */
  char *name;
  char *organisation;
  char *role;
  char *mail;
  char *phone;
  char *link;
  char *links; /* one to a line */
  char *notes;
  char *card;  /* what else a vCard says, kept for the way back */
  int circle;  /* OnwardCircle, or -1 when the file has none */
} OnwardPerson;

/* What was not taken. */
typedef struct
{
  guint line;
  char *reason; /* translated */
} OnwardContactFault;

/**
 * OnwardContactFile:
 * The people found in a file, and what in it could not be read, line by line.  Counted atomically:
 * a thread fills it while another looks at the progress; all else is to be looked at afterwards.
 */
typedef struct
{
  gatomicrefcount ref_count;
  gint progress;       /* atomic, in thousandths */
  GPtrArray *persons;  /* OnwardPerson */
  GPtrArray *faults;   /* OnwardContactFault, the first of them */
  guint n_faults;      /* all of them */
  guint n_left_out;    /* lines that were understood and have no place here, such as photos */
} OnwardContactFile;

OnwardContactFile *onward_contact_file_new          (void);
OnwardContactFile *onward_contact_file_ref          (OnwardContactFile *self);
void               onward_contact_file_unref        (OnwardContactFile *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (OnwardContactFile, onward_contact_file_unref)

/* Takes @person.  FALSE with an error when there are too many. */
gboolean           onward_contact_file_add          (OnwardContactFile *self, OnwardPerson *person, GError **error);
void               onward_contact_file_refuse       (OnwardContactFile *self, guint line, const char *reason);
void               onward_contact_file_set_progress (OnwardContactFile *self, gsize done, gsize all);
guint              onward_contact_file_get_progress (OnwardContactFile *self);
/* Returns: (transfer full): a line for each fault, "Line 12: …", then how many more there are. */
char              *onward_contact_file_dup_faults   (OnwardContactFile *self);

OnwardPerson      *onward_person_new                (guint line);
void               onward_person_free               (OnwardPerson *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (OnwardPerson, onward_person_free)

/* Returns: the circle that a group or category of that name stands for, or -1. */
int                onward_circle_from_name          (const char *name);

G_END_DECLS
