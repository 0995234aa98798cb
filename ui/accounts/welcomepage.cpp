// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/accounts/welcomepage.h"

#include "app/events/displaytext.h"
#include "ui/accounts/colourbox.h"
#include "ui/accounts/keyfield.h"
#include "ui/reporter.h"
#include "ui/theme/icons.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"

#include <QDesktopServices>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

namespace eventdesk {

namespace {

using namespace Qt::StringLiterals;

constexpr int nameLimit = 100; // as AccountBook has it

QPushButton *newButton(const QString &objectName, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    return button;
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent), m_headline(new PlainLabel), m_sentence(new PlainLabel),
      m_messageBar(new MessageBar), m_reporter(new Reporter(*m_messageBar, nullptr, this)),
      m_key(new KeyField), m_name(new QLineEdit), m_colour(new ColourBox),
      m_whereKept(new PlainLabel)
      //: Button of the welcome page: connects the account.
      ,
      m_connect(newButton(u"connect"_s, tr("C&onnect")))
      //: Button of the welcome page: stops waiting for the server.
      ,
      m_cancel(newButton(u"cancelConnecting"_s, tr("&Cancel")))
      //: Button of the welcome page.
      ,
      m_practice(newButton(u"tryPractice"_s, tr("&Try the practice account")))
      //: Button of the welcome page: goes back to the account that is open.
      ,
      m_back(newButton(u"back"_s, tr("&Back")))
{
    setObjectName(u"welcomePage"_s);
    auto *scroll = new QScrollArea; // a small window must not hide the button
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(buildForm());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    m_connect->setDefault(true);
    connect(m_connect, &QPushButton::clicked, this, &WelcomePage::submit);
    connect(m_key, &KeyField::submitted, this, &WelcomePage::submit);
    connect(m_name, &QLineEdit::returnPressed, this, &WelcomePage::submit);
    connect(m_key, &KeyField::changed, this, [this] { setConnecting(false); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        emit connectCancelled();
        m_messageBar->clear();
        setConnecting(false);
        m_key->setFocus();
    });
    connect(m_practice, &QPushButton::clicked, this, &WelcomePage::practiceRequested);
    connect(m_back, &QPushButton::clicked, this, &WelcomePage::backRequested);
    askForAccount({}, AccountColour::None, false);
}

QWidget *WelcomePage::buildForm()
{
    const int letter = fontMetrics().averageCharWidth();
    auto *icon = new QLabel;
    icon->setPixmap(applicationIcon().pixmap(QSize(64, 64)));
    QFont headlineFont = m_headline->font();
    headlineFont.setPointSizeF(headlineFont.pointSizeF() * 1.7);
    headlineFont.setBold(true);
    m_headline->setFont(headlineFont);
    m_headline->setWordWrap(true);
    m_sentence->setWordWrap(true);
    m_whereKept->setWordWrap(true);
    m_whereKept->setObjectName(u"whereKept"_s);

    //: Button that looks like a link: opens app.push.express in the browser.
    auto *whereIsIt = new LinkButton(tr("&Find the key: “Personal” tab at app.push.express"));
    whereIsIt->setObjectName(u"whereIsTheKey"_s);
    connect(whereIsIt, &LinkButton::clicked, this,
        [] { QDesktopServices::openUrl(QUrl(u"https://app.push.express"_s)); });

    auto *connectRow = new QHBoxLayout;
    connectRow->addWidget(m_connect);
    connectRow->addWidget(m_cancel);
    connectRow->addWidget(m_back);
    connectRow->addStretch();
    auto *separator = new QFrame;
    separator->setFrameShape(QFrame::HLine);
    separator->setFrameShadow(QFrame::Sunken);
    auto *practiceSentence = new PlainLabel(tr(
        "Just looking? The practice account has sample events and lives on this computer only."));
    practiceSentence->setWordWrap(true);
    auto *practiceRow = new QHBoxLayout;
    practiceRow->addWidget(m_practice);
    practiceRow->addStretch();

    auto *column = new QVBoxLayout;
    column->setSpacing(letter);
    column->addStretch(2);
    column->addWidget(icon);
    column->addWidget(m_headline);
    column->addWidget(m_sentence);
    column->addSpacing(letter);
    column->addWidget(m_messageBar);
    column->addWidget(m_key);
    column->addWidget(whereIsIt, 0, Qt::AlignLeft);
    column->addLayout(buildNameAndColour());
    column->addWidget(m_whereKept);
    column->addLayout(connectRow);
    column->addSpacing(letter);
    column->addWidget(separator);
    column->addWidget(practiceSentence);
    column->addLayout(practiceRow);
    column->addStretch(3);

    auto *form = new QWidget;
    auto *centred = new QHBoxLayout(form);
    auto *columnHolder = new QWidget;
    columnHolder->setLayout(column);
    columnHolder->setMaximumWidth(letter * 72);
    centred->addStretch(1);
    centred->addWidget(columnHolder, 6);
    centred->addStretch(1);
    return form;
}

QLayout *WelcomePage::buildNameAndColour()
{
    m_name->setObjectName(u"accountName"_s);
    m_name->setAccessibleName(tr("Account name"));
    m_name->setMaxLength(nameLimit);
    //: Label of an input on the welcome page: how the user wants to call the account.
    auto *nameLabel = new PlainLabel(tr("Account &name"));
    nameLabel->setBuddy(m_name);
    //: Label of a choice on the welcome page: the colour that marks the account.
    auto *colourLabel = new PlainLabel(tr("Co&lour"));
    colourLabel->setBuddy(m_colour);
    auto *grid = new QGridLayout;
    grid->addWidget(nameLabel, 0, 0);
    grid->addWidget(m_name, 1, 0);
    grid->addWidget(colourLabel, 0, 1);
    grid->addWidget(m_colour, 1, 1);
    grid->setColumnStretch(0, 1);
    return grid;
}

void WelcomePage::askForAccount(
    const QString &proposedName, AccountColour proposedColour, bool canGoBack)
{
    ask(std::nullopt, canGoBack);
    m_name->setText(proposedName);
    m_colour->setColour(proposedColour);
    m_headline->setText(tr("Connect your Push.Express account"));
    m_sentence->setText(
        tr("Eventdesk shows and changes the custom events of your account. It needs the "
           "account's API key."));
}

void WelcomePage::askForKey(const Account &account, bool canGoBack)
{
    ask(account, canGoBack);
    m_name->setText(account.name);
    m_colour->setColour(account.colour);
    //: Headline; %1 is the name of an account.
    m_headline->setText(tr("The key for “%1” is needed").arg(isolated(account.name)));
    m_sentence->setText(tr("Enter it again to go on. Your account stays in Eventdesk either way."));
}

void WelcomePage::ask(const std::optional<Account> &account, bool canGoBack)
{
    m_account = account;
    m_key->clear();
    m_messageBar->clear();
    m_back->setVisible(canGoBack);
    setConnecting(false);
    m_key->setFocus();
}

void WelcomePage::setWhereKept(const QString &sentence)
{
    m_whereKept->setText(sentence);
}

void WelcomePage::showProblem(const QString &sentence)
{
    if (!sentence.isEmpty())
        m_reporter->say(Meaning::Warning, sentence);
}

void WelcomePage::showFailure(const ApiError &error)
{
    setConnecting(false);
    m_reporter->report({}, error);
    m_key->setFocus();
}

void WelcomePage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous()) // a minimised window is not left
        m_key->clear();
}

void WelcomePage::submit()
{
    const std::optional<ApiKey> key = m_key->key();
    if (!key || m_connecting)
        return;
    setConnecting(true);
    //: While the key is being checked.
    m_reporter->say(Meaning::Information, tr("Connecting…"));
    emit connectRequested(
        m_account.value_or(Account{.name = m_name->text(), .colour = m_colour->colour()}), *key);
}

void WelcomePage::setConnecting(bool connecting)
{
    m_connecting = connecting;
    m_key->setEnabled(!connecting);
    m_name->setEnabled(!connecting && !m_account);
    m_colour->setEnabled(!connecting && !m_account);
    m_practice->setEnabled(!connecting);
    m_connect->setEnabled(!connecting && m_key->key().has_value());
    m_cancel->setVisible(connecting);
}

} // namespace eventdesk
