// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/storage/gzip.h"

#include <QtEndian>

#include <array>

namespace eventdesk {

namespace {

constexpr quint32 polynomial = 0xEDB88320;

constexpr std::array<quint32, 256> makeTable()
{
    std::array<quint32, 256> table{};
    for (quint32 byte = 0; byte < table.size(); ++byte) {
        quint32 crc = byte;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? polynomial : 0U);
        table.at(byte) = crc;
    }
    return table;
}

quint32 crc32(const QByteArray &content)
{
    static constexpr std::array<quint32, 256> table = makeTable();
    quint32 crc = 0xFFFFFFFF;
    for (const char c : content)
        crc = (crc >> 8U) ^ table.at((crc ^ static_cast<quint8>(c)) & 0xFFU);
    return ~crc;
}

QByteArray littleEndian(quint32 number)
{
    QByteArray bytes(sizeof number, Qt::Uninitialized);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

QByteArray deflated(const QByteArray &content)
{
    if (content.isEmpty())
        return QByteArray::fromHex("0300"); // qCompress() makes nothing of nothing
    // A length (4 bytes), a zlib header (2), the deflate stream and a checksum (4).
    const QByteArray zlib = qCompress(content);
    return zlib.mid(6, zlib.size() - 10);
}

} // namespace

QByteArray gzipped(const QByteArray &content)
{
    // Deflate, no flags, no time, no level, unknown system.
    return QByteArray::fromHex("1f8b08000000000000ff") + deflated(content)
        + littleEndian(crc32(content)) + littleEndian(static_cast<quint32>(content.size()));
}

} // namespace eventdesk
