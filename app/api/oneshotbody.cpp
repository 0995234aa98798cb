// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/api/oneshotbody.h"

#include <algorithm>
#include <cstring>

namespace eventdesk {

OneShotBody::OneShotBody(QByteArray content, QObject *parent)
    : QIODevice(parent), m_content(std::move(content))
{
    open(ReadOnly | Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_content.size() - m_position + QIODevice::bytesAvailable();
}

qint64 OneShotBody::readData(char *data, qint64 maximum)
{
    const qint64 size = std::min<qint64>(maximum, m_content.size() - m_position);
    if (size <= 0)
        return -1;
    std::memcpy(data, m_content.constData() + m_position, static_cast<std::size_t>(size));
    m_position += size;
    return size;
}

qint64 OneShotBody::writeData(const char * /*data*/, qint64 /*size*/)
{
    return -1;
}

} // namespace eventdesk
