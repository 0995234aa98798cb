// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/changes/changeobstacle.h"

namespace eventdesk {

ChangeObstacle obstacleOf(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Unauthorized:
        return ChangeObstacle::Key;
    case ApiError::Kind::Offline:
    case ApiError::Kind::Proxy:
    case ApiError::Kind::Tls: // the sign-in page of a hotel, more often than a wrong clock
        return ChangeObstacle::Network;
    case ApiError::Kind::ServerTrouble: { // "not implemented" and the like will not pass
        const bool stays = error.httpStatus == 501 || error.httpStatus == 505;
        return stays ? ChangeObstacle::None : ChangeObstacle::Server;
    }
    case ApiError::Kind::Timeout:
    case ApiError::Kind::ConnectionLost:
    case ApiError::Kind::TooManyRequests:
        return ChangeObstacle::Server;
    case ApiError::Kind::ReadOnly: // the user's own wish: trying again would meet it again
    case ApiError::Kind::Cancelled:
    case ApiError::Kind::Redirected:
    case ApiError::Kind::InvalidRequest:
    case ApiError::Kind::Forbidden:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::Unreadable:
    case ApiError::Kind::TooLarge:
        return ChangeObstacle::None;
    }
    Q_UNREACHABLE();
}

} // namespace eventdesk
