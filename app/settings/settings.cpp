// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/settings/settings.h"

#include <algorithm>

namespace eventdesk {

namespace {

using namespace Qt::StringLiterals;

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
    case Key::WindowState:
        return QStringLiteral("window/state");
    case Key::TableHeader:
        return QStringLiteral("events/tableHeader");
    case Key::SearchText:
        return QStringLiteral("query/text");
    case Key::Status:
        return QStringLiteral("query/status");
    case Key::Type:
        return QStringLiteral("query/type");
    case Key::SortBy:
        return QStringLiteral("query/sortBy");
    case Key::SortDescending:
        return QStringLiteral("query/sortDescending");
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

QByteArray Settings::windowState() const
{
    return bytes(Key::WindowState);
}

void Settings::setWindowState(const QByteArray &state)
{
    m_store.setValue(nameOf(Key::WindowState), state);
}

void Settings::forgetLayout()
{
    for (const Key key : {Key::WindowGeometry, Key::WindowState, Key::TableHeader})
        m_store.remove(nameOf(key));
}

Settings::Query Settings::query() const
{
    return {.text = text(Key::SearchText),
        .status = word(Key::Status, statusWords),
        .type = word(Key::Type, typeWords),
        .sortBy = word(Key::SortBy, sortWords),
        .isDescending = m_store.value(nameOf(Key::SortDescending)).toString() == "true"_L1};
}

void Settings::setQuery(const Query &query)
{
    m_store.setValue(nameOf(Key::SearchText), query.text);
    m_store.setValue(nameOf(Key::Status), query.status);
    m_store.setValue(nameOf(Key::Type), query.type);
    m_store.setValue(nameOf(Key::SortBy), query.sortBy);
    m_store.setValue(nameOf(Key::SortDescending), query.isDescending);
}

QByteArray Settings::bytes(Key key) const
{
    const QByteArray value = m_store.value(nameOf(key)).toByteArray();
    return value.size() <= largestState ? value : QByteArray();
}

QString Settings::text(Key key) const
{
    const QString value = m_store.value(nameOf(key)).toString();
    return value.size() <= longestSearch ? value : QString();
}

QString Settings::word(Key key, std::span<const QLatin1StringView> known) const
{
    const QString value = m_store.value(nameOf(key)).toString();
    return std::ranges::find(known, value) != known.end() ? value : QString();
}

} // namespace eventdesk
