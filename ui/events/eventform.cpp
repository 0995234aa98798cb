// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/events/eventform.h"

#include "app/catalogue/eventcatalogue.h"
#include "app/events/codeproposal.h"
#include "app/events/displaytext.h"
#include "app/events/eventrules.h"
#include "ui/theme/codefont.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/validatedlineedit.h"

#include <QGridLayout>
#include <QLineEdit>

namespace eventdesk {

namespace {

using namespace Qt::StringLiterals;

PlainLabel *labelFor(ValidatedLineEdit *field, const QString &text)
{
    auto *label = new PlainLabel(text);
    label->setBuddy(field->lineEdit());
    return label;
}

} // namespace

EventForm::EventForm(
    const EventCatalogue &catalogue, const std::optional<Event> &event, QWidget *parent)
    : QWidget(parent), m_catalogue(catalogue), m_event(event), m_name(new ValidatedLineEdit),
      m_code(new ValidatedLineEdit), m_codeIsProposed(!event)
{
    m_name->lineEdit()->setObjectName(u"name"_s);
    m_name->lineEdit()->setAccessibleName(tr("Name"));
    m_code->lineEdit()->setObjectName(u"code"_s);
    m_code->lineEdit()->setAccessibleName(tr("Code"));
    m_code->lineEdit()->setFont(codeFont(font()));
    if (event) {
        m_name->lineEdit()->setText(event->name);
        m_code->lineEdit()->setText(event->code);
    }

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setColumnStretch(1, 1);
    //: Label of an input in the event dialog.
    layout->addWidget(labelFor(m_name, tr("&Name")), 0, 0, Qt::AlignTop | Qt::AlignRight);
    layout->addWidget(m_name, 0, 1);
    //: Label of an input in the event dialog.
    layout->addWidget(labelFor(m_code, tr("&Code")), 1, 0, Qt::AlignTop | Qt::AlignRight);
    layout->addWidget(m_code, 1, 1);
    for (int row = 0; row < 2; ++row) { // a label stands beside the input, not beside its problem
        QWidget *label = layout->itemAtPosition(row, 0)->widget();
        label->setMinimumHeight(m_name->lineEdit()->sizeHint().height());
    }
    setFocusProxy(m_name->lineEdit());

    connect(m_name->lineEdit(), &QLineEdit::textChanged, this, [this] {
        m_nameWasTouched = true;
        proposeCode();
        judge();
    });
    connect(m_code->lineEdit(), &QLineEdit::textEdited, this, [this](const QString &text) {
        m_codeIsProposed = !m_event && text.isEmpty(); // emptied: the program may propose again
        m_codeWasTouched = true;
    });
    connect(m_code->lineEdit(), &QLineEdit::textChanged, this, &EventForm::judge);
    connect(m_code, &ValidatedLineEdit::mendRequested, this, [this] {
        m_codeIsProposed = false;
        m_code->lineEdit()->setText(EventRules::mendedCode(code()));
    });
    judge();
}

QString EventForm::name() const
{
    return m_name->lineEdit()->text().trimmed();
}

QString EventForm::code() const
{
    return m_code->lineEdit()->text().trimmed();
}

bool EventForm::isChanged() const
{
    return !m_event || name() != m_event->name || code() != m_event->code;
}

void EventForm::proposeCode()
{
    if (!m_codeIsProposed)
        return;
    m_code->lineEdit()->setText(eventdesk::proposeCode(
        name(), [this](const QString &code) { return holderOf(code).has_value(); }));
}

void EventForm::judge()
{
    const bool isNameValid = judgeName();
    const bool isCodeValid = judgeCode();
    m_valid = isNameValid && isCodeValid;
    emit changed();
}

bool EventForm::judgeName()
{
    const auto breach = EventRules::checkName(name());
    const bool isFirstLook =
        breach && breach->flaw == EventRules::Flaw::NameEmpty && !m_nameWasTouched;
    if (breach && !isFirstLook)
        m_name->setProblem(Severity::Error, EventRules::describe(*breach));
    else
        m_name->clearProblem();
    return !breach;
}

bool EventForm::judgeCode()
{
    const QString code = this->code();
    if (const auto breach = EventRules::checkCode(code)) {
        const bool isFirstLook =
            breach->flaw == EventRules::Flaw::CodeEmpty && !m_codeWasTouched && m_codeIsProposed;
        if (isFirstLook) {
            m_code->clearProblem();
        } else {
            const bool isMendable = EventRules::mendedCode(code) != code;
            m_code->setProblem(Severity::Error, EventRules::describe(*breach),
                //: Button beside a problem: replaces the wrong characters of the code.
                isMendable ? tr("Replace") : QString());
        }
        return false;
    }
    if (const std::optional<Event> holder = holderOf(code)) {
        if (holder->code == code) {
            m_code->setProblem(Severity::Error,
                //: %1 is a code, %2 the name of the event that has it.
                tr("“%1” is already the code of “%2”.")
                    .arg(isolated(code), isolated(holder->name)));
            return false;
        }
        m_code->setProblem(Severity::Warning,
            //: %1 is a code that differs only in upper and lower case; %2 the event that has it.
            tr("“%1” is the code of “%2”: only upper and lower case differ.")
                .arg(isolated(holder->code), isolated(holder->name)));
        return true;
    }
    if (m_event && code != m_event->code) {
        m_code->setProblem(Severity::Warning,
            //: Warning when the code of an existing event is changed; %1 is the old code.
            tr("Postbacks and tasks that use “%1” will stop matching.")
                .arg(isolated(m_event->code)));
        return true;
    }
    m_code->clearProblem();
    return true;
}

std::optional<Event> EventForm::holderOf(const QString &code) const
{
    const std::optional<Event> holder = m_catalogue.findByCode(code);
    const bool isThisEvent = holder && m_event && holder->id == m_event->id;
    return isThisEvent ? std::nullopt : holder;
}

} // namespace eventdesk
