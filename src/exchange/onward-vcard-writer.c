/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-vcard.h"

#include <string.h>

#include "onward-vcard-line.h"

typedef struct
{
  GString *to;
  const OnwardSnapshot *contact;
  OnwardVcardVersion version;
  GStrv kept; /* what the card said that the person came in */
} Writer;

static const char *
text_of (Writer *self, guint field)
{
  return onward_snapshot_text (self->contact, field);
}

static void
add (Writer *self, const char *name, const char *text)
{
  g_autofree char *value = onward_vcard_escape (text);
  g_autofree char *line = g_strdup_printf ("%s:%s", name, value);

  if (*text != '\0')
    onward_vcard_append_line (self->to, line);
}

/* Addresses keep their commas and semicolons. */
static void
add_address (Writer *self, const char *name, const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, "\\", -1);
  g_autofree char *value = g_strjoinv ("\\\\", parts);
  g_autofree char *line = g_strdup_printf ("%s:%s", name, g_strdelimit (value, "\r\n", ' '));

  if (*text != '\0')
    onward_vcard_append_line (self->to, line);
}

static void
add_line (Writer *self, const OnwardVcardLine *line)
{
  g_autofree char *text = onward_vcard_line_dup_text (line);

  onward_vcard_append_line (self->to, g_strdelimit (text, "\r\n", ' '));
}

/* Returns: whether the names in a kept N line are still those of the person. */
static gboolean
name_is_still (Writer *self, const OnwardVcardLine *line)
{
  g_auto (GStrv) parts = onward_vcard_split (line->value, ';');
  guint n = g_strv_length (parts);
  gboolean any = FALSE;

  for (guint i = 0; i < MIN (n, 2); i++)
    {
      if (*parts[i] != '\0' && strstr (text_of (self, ONWARD_CONTACT_NAME), parts[i]) == NULL)
        return FALSE;
      any |= *parts[i] != '\0';
    }
  return any;
}

static void
add_names (Writer *self)
{
  const char *name = text_of (self, ONWARD_CONTACT_NAME);
  g_autofree char *line = onward_vcard_dup_name_line (name);

  add (self, "FN", name);
  for (guint i = 0; self->kept[i] != NULL; i++)
    {
      g_autoptr (OnwardVcardLine) kept = onward_vcard_line_parse (self->kept[i]);

      if (kept != NULL && g_str_equal (kept->name, "N") && name_is_still (self, kept))
        {
          add_line (self, kept);
          return;
        }
    }
  onward_vcard_append_line (self->to, line);
}

static void
add_links (Writer *self)
{
  g_auto (GStrv) links = g_strsplit (text_of (self, ONWARD_CONTACT_LINKS), "\n", -1);
  gboolean version_4 = self->version == ONWARD_VCARD_4;

  add_address (self, links[0] != NULL && version_4 ? "URL;PREF=1" : "URL", text_of (self, ONWARD_CONTACT_LINK));
  for (guint i = 0; links[i] != NULL; i++)
    add_address (self, "URL", links[i]);
}

/* What came from a card goes back as it was, unless it would break this one. */
static gboolean
add_kept (Writer *self)
{
  static const char *const own[] = { "BEGIN", "END", "VERSION", "N", "FN", "PRODID", "REV", NULL };
  gboolean has_uid = FALSE;

  for (guint i = 0; self->kept[i] != NULL; i++)
    {
      g_autoptr (OnwardVcardLine) line = onward_vcard_line_parse (self->kept[i]);

      if (line == NULL || g_strv_contains (own, line->name))
        continue;
      if (g_str_equal (line->name, "UID"))
        {
          if (has_uid)
            continue;
          has_uid = TRUE;
        }
      add_line (self, line);
    }
  return has_uid;
}

static void
add_category (Writer *self)
{
  static const char *const names[] = { "Hiring side", "Network", "Mentor", "Support" };
  gint64 circle = onward_snapshot_number (self->contact, ONWARD_CONTACT_CIRCLE);

  if (circle >= 0 && circle < (gint64) G_N_ELEMENTS (names))
    add (self, "CATEGORIES", names[circle]);
}

void
onward_vcard_append (GString *to, const OnwardSnapshot *contact, OnwardVcardVersion version)
{
  g_autofree char *card = g_strdelimit (g_strdup (onward_snapshot_text (contact, ONWARD_CONTACT_CARD)), "\r", ' ');
  g_auto (GStrv) kept = g_strsplit (card, "\n", -1);
  Writer self = { to, contact, version, kept };
  gboolean version_4 = version == ONWARD_VCARD_4;

  onward_vcard_append_line (to, "BEGIN:VCARD");
  onward_vcard_append_line (to, version_4 ? "VERSION:4.0" : "VERSION:3.0");
  add_names (&self);
  add (&self, "ORG", text_of (&self, ONWARD_CONTACT_ORGANISATION));
  add (&self, "TITLE", text_of (&self, ONWARD_CONTACT_ROLE));
  add (&self, version_4 ? "EMAIL;PREF=1" : "EMAIL;TYPE=PREF", text_of (&self, ONWARD_CONTACT_MAIL));
  add (&self, version_4 ? "TEL;PREF=1" : "TEL;TYPE=PREF", text_of (&self, ONWARD_CONTACT_PHONE));
  add_links (&self);
  add (&self, "NOTE", text_of (&self, ONWARD_CONTACT_NOTES));
  add_category (&self);
  if (!add_kept (&self))
    {
      g_autofree char *uid = g_strconcat (version_4 ? "urn:uuid:" : "", contact->uid, NULL);

      add_address (&self, "UID", uid);
    }
  onward_vcard_append_line (to, "END:VCARD");
}
