// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/settings/settings.h"

#include <algorithm>

namespace eventdesk {

namespace {

constexpr int defaultRowsPerPage = 50; // the API's own default
constexpr qsizetype largestState =
    qsizetype{64} * 1024; // a window or header state takes a few hundred bytes

} // namespace

Settings::Settings(const QString &file) : m_store(file, QSettings::IniFormat) { }

QString Settings::nameOf(Key key)
{
    switch (key) {
    case Key::RowsPerPage:
        return QStringLiteral("events/rowsPerPage");
    case Key::WindowGeometry:
        return QStringLiteral("window/geometry");
    case Key::TableHeader:
        return QStringLiteral("events/tableHeader");
    }
    Q_UNREACHABLE();
}

int Settings::rowsPerPage() const
{
    const int rows = m_store.value(nameOf(Key::RowsPerPage)).toInt();
    return std::ranges::find(rowsPerPageChoices, rows) != rowsPerPageChoices.end()
        ? rows
        : defaultRowsPerPage;
}

void Settings::setRowsPerPage(int rows)
{
    m_store.setValue(nameOf(Key::RowsPerPage), rows);
}

QByteArray Settings::windowGeometry() const
{
    return bytes(Key::WindowGeometry);
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_store.setValue(nameOf(Key::WindowGeometry), geometry);
}

QByteArray Settings::tableHeader() const
{
    return bytes(Key::TableHeader);
}

void Settings::setTableHeader(const QByteArray &state)
{
    m_store.setValue(nameOf(Key::TableHeader), state);
}

QByteArray Settings::bytes(Key key) const
{
    const QByteArray value = m_store.value(nameOf(key)).toByteArray();
    return value.size() <= largestState ? value : QByteArray();
}

} // namespace eventdesk
