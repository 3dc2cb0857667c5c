/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-editor.h"

G_BEGIN_DECLS

/**
 * OnwardCompanyEditor:
 * The page of an employer: what all that is about it adds up to, and what is kept about it as a whole.
 */
#define ONWARD_TYPE_COMPANY_EDITOR (onward_company_editor_get_type ())
G_DECLARE_FINAL_TYPE (OnwardCompanyEditor, onward_company_editor, ONWARD, COMPANY_EDITOR, OnwardEditor)

G_END_DECLS
