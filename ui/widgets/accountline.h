// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/accountfacts.h"

#include <QWidget>

namespace eventdesk {

class AccountMark;
class PlainLabel;

/**
 * Says which account a dialog is about: the mark of its colour, then AccountFacts::words(). The
 * words break into lines where they must.
 */
class AccountLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountLine)

public:
    explicit AccountLine(const AccountFacts &facts, QWidget *parent = nullptr);

    void setFacts(const AccountFacts &facts);

private:
    AccountMark *m_mark;
    PlainLabel *m_words;
};

} // namespace eventdesk
