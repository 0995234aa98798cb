// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/events/event.h"

#include <QWidget>

class QGridLayout;

namespace eventdesk {

class WrappedText;

/** All fields of one event, to be read and selected. */
class EventFacts final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EventFacts)

public:
    explicit EventFacts(QWidget *parent = nullptr);

    void setEvent(const Event &event);

private:
    WrappedText *addField(QGridLayout *form, const QString &objectName, const QString &label);

    WrappedText *m_name;
    WrappedText *m_code;
    WrappedText *m_status;
    WrappedText *m_type;
    WrappedText *m_id;
    QWidget *m_lock;
};

} // namespace eventdesk
