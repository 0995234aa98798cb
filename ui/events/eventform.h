// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/events/event.h"

#include <QWidget>

#include <optional>

namespace eventdesk {

class EventCatalogue;
class ValidatedLineEdit;

/**
 * The inputs Name and Code with their rules, live: what is wrong and how to mend it, codes that are
 * taken, the code proposed from the name until the user types one, the warning for a changed code.
 * The catalogue must outlive it.
 */
class EventForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EventForm)

public:
    /** With an event: its values to be changed. Without: a new event. */
    EventForm(const EventCatalogue &catalogue, const std::optional<Event> &event,
        QWidget *parent = nullptr);

    /** As it would be sent: without outer space. */
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString code() const;
    [[nodiscard]] bool isValid() const { return m_valid; }
    /** Whether the values differ from the event's; always true for a new event. */
    [[nodiscard]] bool isChanged() const;

signals:
    /** The values or isValid() changed. */
    void changed();

private:
    void proposeCode();
    void judge();
    [[nodiscard]] bool judgeName();
    [[nodiscard]] bool judgeCode();
    [[nodiscard]] std::optional<Event> holderOf(const QString &code) const;

    const EventCatalogue &m_catalogue;
    std::optional<Event> m_event;
    ValidatedLineEdit *m_name;
    ValidatedLineEdit *m_code;
    bool m_codeIsProposed; ///< until the user types in the code
    bool m_nameWasTouched = false; ///< an empty form does not scold
    bool m_codeWasTouched = false;
    bool m_valid = false;
};

} // namespace eventdesk
