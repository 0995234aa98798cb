// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/changes/journal/journalentry.h"
#include "app/changes/run/changepace.h"
#include "app/changes/run/changeturns.h"
#include "app/changes/run/ownwrites.h"

namespace eventdesk {

class ApiClient;
class ChangeJournal;
class EventCatalogue;
class GatheredWrites;
class SharedLookUp;

/** What carrying out changes needs of an open account. All of it outlives whoever is given it. */
struct ChangeRooms
{
    ApiClient &client;
    EventCatalogue &catalogue;
    ChangeJournal &journal;
    SharedLookUp &lookUps;
    GatheredWrites &writes;
    JournalOwner owner;
    ChangePace pace;
    ChangeTurns turns = {};
    OwnWrites ownWrites = {};
};

} // namespace eventdesk
