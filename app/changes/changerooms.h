// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/changes/changepace.h"
#include "app/changes/changeturns.h"
#include "app/changes/journalentry.h"
#include "app/changes/ownwrites.h"

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
