/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-contacts-section.h"

#include <glib/gi18n-lib.h>

#include "onward-company.h"
#include "onward-contact.h"
#include "onward-employers-view.h"
#include "onward-people-view.h"

struct _OnwardContactsSection
{
  OnwardViews parent_instance;
};

G_DEFINE_FINAL_TYPE (OnwardContactsSection, onward_contacts_section, ONWARD_TYPE_VIEWS)

static const OnwardViewInfo views[] = {
  {
    .name = "people",
    .title = NC_("view", "People"),
    .get_type = onward_people_view_get_type,
    .types = { &onward_contact_type },
  },
  {
    .name = "employers",
    .title = NC_("view", "Employers"),
    .get_type = onward_employers_view_get_type,
    .types = { &onward_company_type },
  },
};

static void
onward_contacts_section_class_init (OnwardContactsSectionClass *klass)
{
}

static void
onward_contacts_section_init (OnwardContactsSection *self)
{
  onward_section_set_title (ONWARD_SECTION (self), _("Contacts"));
  onward_views_set_up (ONWARD_VIEWS (self), views, G_N_ELEMENTS (views));
}
