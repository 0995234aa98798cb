// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/api/apierror.h"

#include "app/events/displaytext.h"

namespace eventdesk {

QString ApiError::sentence() const
{
    switch (kind) {
    case Kind::Cancelled:
        return effect == Effect::Unknown
            //: A change was cancelled after it had been sent.
            ? tr("You cancelled this after it was sent. It may have taken effect all the same.")
            : tr("You cancelled this. Nothing was changed.");
    case Kind::Offline:
        return tr("Push.Express cannot be reached. Check your internet connection and try again.");
    case Kind::Proxy:
        //: A proxy is a gateway that many offices use; the marketer has to ask for help.
        return tr(
            "Your network's proxy did not let Eventdesk through. Ask whoever looks after your "
            "network.");
    case Kind::Tls:
        return tr("The connection to Push.Express is not safe, so nothing was sent. Check the date "
                  "of this computer and your network, then try again.");
    case Kind::Timeout:
        return tr("Push.Express did not answer in time. Try again in a moment.");
    case Kind::ConnectionLost:
        return tr("The connection to Push.Express broke before the answer came. Try again.");
    case Kind::Redirected:
        return tr(
            "The server wanted to send Eventdesk elsewhere. Your key was not sent there. Check "
            "the account's address.");
    case Kind::InvalidRequest:
        if (serverMessage.isEmpty())
            return tr("Push.Express did not accept this. Check the name and the code.");
        //: %1 is what the server said, in its own words and language.
        return tr("Push.Express did not accept this: %1").arg(isolated(serverMessage));
    case Kind::Unauthorized:
        return tr(
            "Push.Express does not accept this API key. Copy the key again from the “Personal” "
            "tab at app.push.express.");
    case Kind::Forbidden:
        if (serverMessage.isEmpty())
            return tr("This key is not allowed to do that. Ask the owner of the account.");
        //: %1 is what the server said, in its own words and language.
        return tr("This key is not allowed to do that: %1").arg(isolated(serverMessage));
    case Kind::NotFound:
        return tr("This event no longer exists at Push.Express. Somebody may have deleted it.");
    case Kind::TooManyRequests:
        return tr(
            "Push.Express asks for a pause because of too many requests. Try again in a minute.");
    case Kind::ServerTrouble:
        return tr("Push.Express has trouble at the moment. Try again in a few minutes.");
    case Kind::Unreadable:
        return tr(
            "Push.Express answered something that Eventdesk cannot read. Try again; if it stays "
            "so, send the details to support.");
    case Kind::TooLarge:
        return tr("The answer was far larger than it should be, so Eventdesk stopped reading it.");
    case Kind::ReadOnly:
        return effect == Effect::Unknown
            //: A change was sent, its answer was lost, and then the user made the account read
            //: only.
            ? tr("This account was made read only before the answer came. The change may have "
                 "taken effect all the same.")
            //: “Account settings” is an entry of the account menu.
            : tr("This account is read only in Eventdesk, so the change was not sent. To allow "
                 "changes, choose another protection in Account settings.");
    }
    Q_UNREACHABLE();
}

QString ApiError::details() const
{
    QStringList lines;
    lines << method + u' ' + path;
    if (httpStatus != 0) {
        //: In the details of an error; %1 is a number such as 404.
        lines << tr("HTTP status: %1").arg(httpStatus);
    } else {
        lines << tr("No answer was received.");
    }
    //: In the details of an error; %1 is how often the request was tried.
    lines << tr("Attempts: %1").arg(attempts);
    if (!serverMessage.isEmpty()) {
        //: In the details of an error; %1 is what the server said.
        lines << tr("The server said: %1").arg(serverMessage);
    }
    if (!technical.isEmpty()) {
        //: In the details of an error; %1 is a technical text in English.
        lines << tr("Technical: %1").arg(visibleText(technical));
    }
    return lines.join(u'\n');
}

} // namespace eventdesk
