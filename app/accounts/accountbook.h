// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/account.h"

#include <QJsonObject>
#include <QList>
#include <QObject>

#include <functional>
#include <optional>

namespace eventdesk {

/**
 * The accounts this program knows, kept in one JSON file that only its owner can read. Lives on the
 * UI thread; the file is small, so it is read and written at once.
 *
 * Nothing is ever lost: a file that is not an account book is set aside under a dated name, and
 * what cannot be understood inside a good file (foreign fields and words, an entry with a refused
 * address) stays in it. Never holds keys (S1).
 */
class AccountBook final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountBook)

public:
    static constexpr qsizetype maximumNameLength = 100;

    /** Reads the file, which need not exist yet. */
    explicit AccountBook(QString file, QObject *parent = nullptr);

    /** In the order they were added. */
    [[nodiscard]] const QList<Account> &accounts() const { return m_accounts; }
    [[nodiscard]] std::optional<Account> find(const QString &id) const;

    /** The name offered for a new account: "Account", "Account 2"… */
    [[nodiscard]] QString proposedName() const;

    /** The colour offered for a new account: one that no account has, else None. */
    [[nodiscard]] AccountColour proposedColour() const;

    /** Whether no other account has the name, tidied; case does not count. */
    [[nodiscard]] bool isFreeFor(const QString &id, const QString &name) const;

    /**
     * Adds an account with a new id. The name is tidied, replaced by the proposal when it is empty
     * and numbered when it is taken.
     */
    Account add(const QString &name, const BaseUrl &baseUrl = BaseUrl::vendor(),
        AccountColour colour = AccountColour::None);

    /**
     * Changes what the user may choose of an account; false when there is no such one, or no more.
     * The name is tidied, stays when it would be empty and is numbered when another account has it.
     */
    bool update(
        const QString &id, const QString &name, AccountColour colour, Protection protection);

    /** What the user chose for the practice account. Its name and address are not kept here. */
    [[nodiscard]] AccountColour practiceColour() const;
    [[nodiscard]] Protection practiceProtection() const;
    void updatePractice(AccountColour colour, Protection protection);

    /** Forgets an account; false when there is no such one. Its key is the KeyStore's business. */
    bool remove(const QString &id);

    /** The account to open at the next start; empty when there is none. */
    [[nodiscard]] QString lastUsedId() const;
    void setLastUsed(const QString &id);

    /** What went wrong at the last reading or writing, for people; empty when all is well. */
    [[nodiscard]] QString problem() const { return m_problem; }

signals:
    /** The accounts, the last used one or problem() changed. */
    void changed();

private:
    void read();
    void change(const std::function<void()> &edit);
    void save();
    void takeOver(const QJsonObject &content);
    void setAside();
    [[nodiscard]] QString freeName(const QString &wanted, const QString &exceptId = {}) const;
    [[nodiscard]] qsizetype indexInFile(const QString &id) const;

    QString m_file;
    QJsonObject m_content; ///< the whole file, with what we do not understand
    QList<Account> m_accounts; ///< what we understand of it
    QString m_problem;
    bool m_unsaved = false; ///< the last writing failed: memory knows more than the file
    bool m_mayWrite = true; ///< false while a file we cannot read stands in the way
};

} // namespace eventdesk
