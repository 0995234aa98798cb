// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace eventdesk {

/**
 * A request body that can be sent only once. Qt repeats a request by itself when a kept-alive
 * connection breaks, whatever its method; to do so it must rewind the body. This one refuses, and
 * the caller hears ContentReSendError instead: "outcome unknown" (reliability T1, N1). Not a
 * QBuffer, which Qt would read directly.
 */
class OneShotBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(QByteArray content, QObject *parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_position >= m_content.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override;
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_content;
    qint64 m_position = 0;
};

} // namespace eventdesk
