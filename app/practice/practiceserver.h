// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>
#include <QUrl>

#include <tl/expected.hpp>

#include <memory>

namespace eventdesk {

class PracticeApi;

/**
 * The practice account: the seven calls of the custom-events API on loopback, over sample events
 * that survive a restart (reliability S11). It never meets a real key's account: it listens on
 * 127.0.0.1 only, knows only the key made at its start, and refuses foreign Host headers.
 *
 * Used from the thread that made it; the calls are answered on threads of its own. The destructor
 * stops them and waits, also while requests are under way.
 */
class PracticeServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PracticeServer)

public:
    /** stateFile: where the events are kept; its folder is made when missing. */
    explicit PracticeServer(QString stateFile, QObject *parent = nullptr);
    ~PracticeServer() override;

    /**
     * Loads the events (the sample at first, or when the file is broken), binds a free port and
     * answers from then on. The error is a sentence for people. To be called once.
     */
    [[nodiscard]] tl::expected<void, QString> start();

    /** The API's base, such as http://127.0.0.1:41234/api/b/v2; empty before start(). */
    [[nodiscard]] QUrl baseUrl() const;

    /** The only key it accepts: new at every start, 256 random bits; empty before start(). */
    [[nodiscard]] QString key() const;

    /** Puts the sample in place of all events and saves it. False: it could not be saved. */
    [[nodiscard]] bool reset();

private:
    class Listener;

    std::unique_ptr<PracticeApi> m_api;
    std::unique_ptr<Listener> m_listener; ///< after m_api, which its threads use
};

} // namespace eventdesk
