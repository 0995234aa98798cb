// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "tests/support/gzip.h"

#include <QtEndian>

namespace eventdesk::testing {

namespace {

quint32 crc32(const QByteArray &content)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char c : content) {
        crc ^= static_cast<quint8>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

QByteArray littleEndian(quint32 number)
{
    QByteArray bytes(sizeof number, Qt::Uninitialized);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

} // namespace

QByteArray gzipped(const QByteArray &content)
{
    // qCompress() gives a length (4 bytes), a zlib header (2), the deflate stream and a checksum
    // (4).
    const QByteArray zlib = qCompress(content);
    return QByteArray::fromHex("1f8b08000000000000ff") + zlib.mid(6, zlib.size() - 10)
        + littleEndian(crc32(content)) + littleEndian(static_cast<quint32>(content.size()));
}

} // namespace eventdesk::testing
