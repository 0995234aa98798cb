// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/accounts/accountbook.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <array>
#include <utility>

namespace eventdesk {

namespace {

using namespace Qt::StringLiterals;

constexpr auto accountsField = "accounts"_L1;
constexpr auto lastUsedField = "lastUsed"_L1;
constexpr auto idField = "id"_L1;
constexpr auto nameField = "name"_L1;
constexpr auto baseUrlField = "baseUrl"_L1;
constexpr auto colourField = "colour"_L1;
constexpr auto protectionField = "protection"_L1;
constexpr auto practiceField = "practice"_L1;

/** Blue first, red late: a colour that nobody chose should not look like an alarm. */
constexpr std::array proposedColours{AccountColour::Blue, AccountColour::Green,
    AccountColour::Orange, AccountColour::Violet, AccountColour::Teal, AccountColour::Yellow,
    AccountColour::Grey, AccountColour::Red};

/** Far more than thousands of accounts need; a larger file is something else. */
constexpr qint64 largestFile = 1'000'000;

QString tidied(const QString &name)
{
    return name.simplified().left(AccountBook::maximumNameLength).trimmed();
}

/** The id of an entry; empty when it is not ours to offer. Only what we write ourselves is one. */
QString idOf(const QJsonObject &entry)
{
    const QString id = entry.value(idField).toString();
    const QUuid uuid = QUuid::fromString(id);
    return !uuid.isNull() && uuid.toString(QUuid::WithoutBraces) == id ? id : QString();
}

std::optional<BaseUrl> baseUrlOf(const QJsonObject &entry)
{
    const QJsonValue value = entry.value(baseUrlField);
    if (value.isUndefined())
        return BaseUrl::vendor();
    const auto parsed = BaseUrl::parse(value.toString());
    return parsed ? std::optional(*parsed) : std::nullopt;
}

AccountColour colourOf(const QJsonObject &entry)
{
    return AccountColourWords::fromStored(entry.value(colourField).toString());
}

Protection protectionOf(const QJsonObject &entry)
{
    return ProtectionWords::fromStored(entry.value(protectionField).toString());
}

/** Writes what differs from what is read there: a word that only a newer program knows stays. */
void put(QJsonObject &entry, AccountColour colour, Protection protection)
{
    if (colour == AccountColour::None && colourOf(entry) != colour)
        entry.remove(colourField);
    else if (colourOf(entry) != colour)
        entry.insert(colourField, AccountColourWords::stored(colour));
    if (protectionOf(entry) != protection)
        entry.insert(protectionField, ProtectionWords::stored(protection));
}

//: The name offered for a new account; followed by a number when it is taken.
QString plainProposal()
{
    return AccountBook::tr("Account");
}

/** Names that accounts have; case does not count. Each is found in constant time. */
class TakenNames
{
public:
    /** Takes the name, or the name with its first free number; says which. */
    QString take(const QString &wanted)
    {
        QString name = wanted;
        if (m_names.contains(wanted.toCaseFolded())) {
            // Names are never given back, so the search goes on where the last one ended.
            int &number = m_numbers[wanted.toCaseFolded()];
            number = std::max(number, 1);
            do {
                ++number;
                //: %1: the name of an account; %2: a number that tells it from another one of that
                //: name.
                name = AccountBook::tr("%1 %2").arg(wanted, QString::number(number));
            } while (m_names.contains(name.toCaseFolded()));
        }
        m_names.insert(name.toCaseFolded());
        return name;
    }

private:
    QSet<QString> m_names;
    QHash<QString, int> m_numbers; ///< by name: the last number given to it
};

} // namespace

AccountBook::AccountBook(QString file, QObject *parent) : QObject(parent), m_file(std::move(file))
{
    read();
}

std::optional<Account> AccountBook::find(const QString &id) const
{
    const auto found = std::ranges::find(m_accounts, id, &Account::id);
    return found == m_accounts.end() ? std::nullopt : std::optional(*found);
}

QString AccountBook::proposedName() const
{
    return freeName(plainProposal());
}

AccountColour AccountBook::proposedColour() const
{
    const auto isFree = [this](AccountColour colour) {
        return colour != practiceColour()
            && std::ranges::find(m_accounts, colour, &Account::colour) == m_accounts.end();
    };
    const auto found = std::ranges::find_if(proposedColours, isFree);
    return found == proposedColours.end() ? AccountColour::None : *found;
}

bool AccountBook::isFreeFor(const QString &id, const QString &name) const
{
    return freeName(tidied(name), id) == tidied(name);
}

Account AccountBook::add(const QString &name, const BaseUrl &baseUrl, AccountColour colour)
{
    Account account{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
        .name = {},
        .baseUrl = baseUrl,
        .colour = colour};
    change([this, &account, &name] {
        account.name = tidied(name).isEmpty() ? proposedName() : freeName(tidied(name));
        QJsonArray entries = m_content.value(accountsField).toArray();
        QJsonObject entry{{idField, account.id}, {nameField, account.name},
            {baseUrlField, account.baseUrl.toString()}};
        put(entry, account.colour, account.protection);
        entries.append(entry);
        m_content.insert(accountsField, entries);
    });
    return account;
}

bool AccountBook::update(
    const QString &id, const QString &name, AccountColour colour, Protection protection)
{
    if (!find(id))
        return false;
    bool isKnown = false;
    change([this, &id, &name, colour, protection, &isKnown] {
        const qsizetype index = indexInFile(id);
        if (index < 0) // another window removed it
            return;
        isKnown = true;
        QJsonArray entries = m_content.value(accountsField).toArray();
        QJsonObject entry = entries.at(index).toObject();
        if (!tidied(name).isEmpty())
            entry.insert(nameField, freeName(tidied(name), id));
        put(entry, colour, protection);
        entries.replace(index, entry);
        m_content.insert(accountsField, entries);
    });
    return isKnown;
}

AccountColour AccountBook::practiceColour() const
{
    return colourOf(m_content.value(practiceField).toObject());
}

Protection AccountBook::practiceProtection() const
{
    return protectionOf(m_content.value(practiceField).toObject());
}

void AccountBook::updatePractice(AccountColour colour, Protection protection)
{
    change([this, colour, protection] {
        QJsonObject entry = m_content.value(practiceField).toObject();
        put(entry, colour, protection);
        m_content.insert(practiceField, entry);
    });
}

bool AccountBook::remove(const QString &id)
{
    if (!find(id))
        return false;
    change([this, &id] {
        const qsizetype index = indexInFile(id);
        if (index < 0)
            return;
        QJsonArray entries = m_content.value(accountsField).toArray();
        entries.removeAt(index);
        m_content.insert(accountsField, entries);
        if (m_content.value(lastUsedField).toString() == id)
            m_content.remove(lastUsedField);
    });
    return true;
}

QString AccountBook::lastUsedId() const
{
    const QString id = m_content.value(lastUsedField).toString();
    return find(id) ? id : QString();
}

void AccountBook::setLastUsed(const QString &id)
{
    if (id == lastUsedId() || !find(id))
        return;
    change([this, &id] { m_content.insert(lastUsedField, id); });
}

/** Reads the file into m_content. What is not an account book is set aside, never overwritten. */
void AccountBook::read()
{
    QFile file(m_file);
    if (!file.exists())
        return;
    QJsonParseError error{};
    QJsonDocument document;
    const bool opened = file.open(QIODevice::ReadOnly);
    if (opened && file.size() <= largestFile)
        document = QJsonDocument::fromJson(file.readAll(), &error);
    file.close();
    const bool isAccountBook = document.isObject()
        && (document.object().value(accountsField).isArray()
            || !document.object().contains(accountsField));
    if (isAccountBook)
        takeOver(document.object());
    else
        setAside();
}

/** Makes a change on top of what the file says now, since another window may have written it. */
void AccountBook::change(const std::function<void()> &edit)
{
    m_problem.clear();
    if (!m_unsaved)
        read();
    edit();
    takeOver(m_content);
    save();
    emit changed();
}

void AccountBook::save()
{
    m_unsaved = true;
    if (!m_mayWrite)
        setAside(); // what stood in the way may be gone by now
    if (!m_mayWrite)
        return;
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    QSaveFile file(m_file);
    const QByteArray bytes = QJsonDocument(m_content).toJson();
    // The permissions come before the first byte: the default is readable for everybody (J8).
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(bytes) == bytes.size() && file.commit()) {
        m_unsaved = false;
        return;
    }
    //: %1: the system's reason, such as "No space left on device".
    m_problem = tr("The list of accounts could not be saved: %1").arg(file.errorString());
}

/** Takes over a file's content: all of it, and for m_accounts what can be offered. */
void AccountBook::takeOver(const QJsonObject &content)
{
    m_content = content;
    m_accounts.clear();
    QSet<QString> ids;
    TakenNames names;
    const QJsonArray entries = content.value(accountsField).toArray();
    for (const auto &value : entries) {
        const QJsonObject entry = value.toObject();
        const QString id = idOf(entry);
        const std::optional<BaseUrl> baseUrl = baseUrlOf(entry);
        if (id.isEmpty() || !baseUrl || ids.contains(id))
            continue;
        ids.insert(id);
        const QString name = tidied(entry.value(nameField).toString());
        m_accounts.append(Account{.id = id,
            .name = names.take(name.isEmpty() ? plainProposal() : name),
            .baseUrl = *baseUrl,
            .colour = colourOf(entry),
            .protection = protectionOf(entry)});
    }
}

/** Gives a file that is not an account book a dated name, so that nothing writes over it. */
void AccountBook::setAside()
{
    const QFileInfo file(m_file);
    const QString stem = file.absolutePath() + u'/' + file.completeBaseName() + ".damaged-"_L1
        + QDateTime::currentDateTime().toString(u"yyyy-MM-dd-HHmmss"_s);
    QString aside = stem + u'.' + file.suffix();
    for (int number = 2; QFile::exists(aside); ++number)
        aside = stem + u'-' + QString::number(number) + u'.' + file.suffix();
    m_mayWrite = !QFile::exists(m_file) || QFile::rename(m_file, aside);
    if (m_mayWrite)
        //: %1: the name of a file.
        m_problem = tr("The list of accounts could not be read. It was kept as “%1”; add your "
                       "accounts again.")
                        .arg(QFileInfo(aside).fileName());
    else
        //: %1: the path of a file.
        m_problem = tr("The list of accounts in “%1” can neither be read nor moved, so changes to "
                       "it are not saved.")
                        .arg(QDir::toNativeSeparators(m_file));
}

QString AccountBook::freeName(const QString &wanted, const QString &exceptId) const
{
    TakenNames names;
    for (const Account &account : m_accounts) {
        if (account.id != exceptId)
            names.take(account.name);
    }
    return names.take(wanted);
}

qsizetype AccountBook::indexInFile(const QString &id) const
{
    const QJsonArray entries = m_content.value(accountsField).toArray();
    const auto found = std::ranges::find_if(entries, [&id](const QJsonValue &value) {
        return idOf(value.toObject()) == id && baseUrlOf(value.toObject()); // the one on offer
    });
    return found == entries.end() ? -1 : std::distance(entries.begin(), found);
}

} // namespace eventdesk
