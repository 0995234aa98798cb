// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/events/eventfacts.h"

#include "app/catalogue/eventtablemodel.h"
#include "app/events/displaytext.h"
#include "ui/theme/codefont.h"
#include "ui/theme/icons.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/wrappedtext.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace eventdesk {

using namespace Qt::StringLiterals;

EventFacts::EventFacts(QWidget *parent) : QWidget(parent), m_lock(new QWidget)
{
    setObjectName(u"eventFacts"_s);
    const int gap = fontMetrics().averageCharWidth();
    auto *form = new QGridLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(2 * gap);
    form->setVerticalSpacing(gap);
    form->setColumnStretch(1, 1);
    //: Field of an event.
    m_name = addField(form, u"detailsName"_s, tr("Name"));
    //: Field of an event.
    m_code = addField(form, u"detailsCode"_s, tr("Code"));
    m_code->setFont(codeFont(font()));
    //: Field of an event: active or inactive.
    m_status = addField(form, u"detailsStatus"_s, tr("Status"));
    //: Field of an event: Custom or System.
    m_type = addField(form, u"detailsType"_s, tr("Type"));
    //: Field of an event: the number that Push.Express gave it.
    m_id = addField(form, u"detailsId"_s, tr("ID"));

    const int side = fontMetrics().height();
    auto *icon = new IconMark(side);
    icon->setIcon(IconName::Lock);
    auto *reason = new PlainLabel(EventTableModel::lockedReason());
    reason->setObjectName(u"detailsLockReason"_s);
    reason->setWordWrap(true);
    auto *lock = new QHBoxLayout(m_lock);
    lock->setContentsMargins(0, 0, 0, 0);
    lock->setSpacing(gap);
    lock->addWidget(icon, 0, Qt::AlignTop);
    lock->addWidget(reason, 1);
    form->addWidget(m_lock, form->rowCount(), 0, 1, 2);
}

WrappedText *EventFacts::addField(
    QGridLayout *form, const QString &objectName, const QString &label)
{
    auto *field = new WrappedText;
    field->setObjectName(objectName);
    field->setAccessibleName(label);
    auto *name = new PlainLabel(label);
    name->setForegroundRole(QPalette::PlaceholderText);
    name->setBuddy(field);
    const int row = form->rowCount();
    form->addWidget(name, row, 0, Qt::AlignTop);
    form->addWidget(field, row, 1);
    return field;
}

void EventFacts::setEvent(const Event &event)
{
    //: Stands in the details pane for an event whose name is empty.
    m_name->setText(event.name.isEmpty() ? tr("(no name)") : visibleText(event.name));
    //: Stands in the details pane for an event whose code is empty.
    m_code->setText(event.code.isEmpty() ? tr("(no code)") : visibleText(event.code));
    m_status->setText(EventTableModel::statusText(event.status));
    m_type->setText(EventTableModel::typeText(event.type));
    m_id->setText(QString::number(event.id));
    m_lock->setVisible(event.isLocked());
}

} // namespace eventdesk
