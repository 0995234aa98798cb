// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
//
// accounts.json, whatever somebody or something left in it.
#include "app/accounts/accountbook.h"
#include "tests/fuzz/expect.h"
#include "tests/fuzz/scratchfile.h"

#include <QSet>

#include <algorithm>

using namespace eventdesk;

namespace {

void checkAccounts(const AccountBook &book)
{
    QSet<QString> ids;
    QSet<QString> names;
    for (const Account &account : book.accounts()) {
        expect(!account.name.trimmed().isEmpty(), "every account has a name");
        ids.insert(account.id);
        names.insert(account.name);
    }
    expect(ids.size() == book.accounts().size(), "every account has an id of its own");
    expect(names.size() == book.accounts().size(), "every account has a name of its own");
    const auto isKnown = [](AccountColour colour, Protection protection) {
        return std::ranges::find(accountColours, colour) != accountColours.end()
            && std::ranges::find(protections, protection) != protections.end();
    };
    expect(std::ranges::all_of(book.accounts(),
               [&isKnown](
                   const Account &account) { return isKnown(account.colour, account.protection); }),
        "colours and protections are those we know");
    expect(isKnown(book.practiceColour(), book.practiceProtection()),
        "the practice account has them, too");
    expect(book.lastUsedId().isEmpty() || book.find(book.lastUsedId()),
        "the account used last is one of them");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const ScratchFile file(
        QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)),
        QStringLiteral("accounts.json"));
    AccountBook book(file.path());
    checkAccounts(book);

    const QList<Account> before = book.accounts();
    const Account added = book.add(QStringLiteral("Added"));
    checkAccounts(book);
    const AccountBook readAgain(file.path());
    checkAccounts(readAgain);
    expect(readAgain.find(added.id) == added, "what was added is found at the next start");
    expect(readAgain.accounts().size() == before.size() + 1, "adding loses no account");

    for (const Account &account : before) {
        expect(book.update(account.id, account.name, AccountColour::Teal, Protection::ReadOnly),
            "every account can be changed");
    }
    book.updatePractice(AccountColour::Teal, Protection::ReadOnly);
    const AccountBook changed(file.path());
    checkAccounts(changed);
    for (const Account &account : before) {
        Account expected = account;
        expected.colour = AccountColour::Teal;
        expected.protection = Protection::ReadOnly;
        expect(changed.find(account.id) == expected, "what was chosen is found at the next start");
    }
    expect(changed.practiceProtection() == Protection::ReadOnly,
        "what was chosen for the practice account, too");
    return 0;
}
