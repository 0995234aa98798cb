// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/changes/change.h"
#include "app/changes/changestate.h"

#include <QString>

/** Words for changes and what became of them, as programs read them in tables. Never translated. */
namespace eventdesk {

/** `create`, `update`, `activate`, `deactivate` or `delete`. */
[[nodiscard]] QString kindWord(Change::Kind kind);

/** `done`, `failed`…: the name of the state in lower case. */
[[nodiscard]] QString stateWord(ChangeState state);

} // namespace eventdesk
