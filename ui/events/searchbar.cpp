// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/events/searchbar.h"

#include "app/catalogue/eventtablemodel.h"
#include "app/events/displaytext.h"
#include "app/settings/settings.h"
#include "ui/theme/icons.h"
#include "ui/widgets/labelfor.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace eventdesk {

namespace {

using namespace Qt::StringLiterals;

void selectData(QComboBox *box, const QVariant &data)
{
    const QSignalBlocker blocker(box);
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

template <typename Value>
QVariant dataOf(const std::optional<Value> &value)
{
    return value ? QVariant(static_cast<int>(*value)) : QVariant();
}

template <typename Value>
std::optional<Value> valueOf(const QVariant &data)
{
    return data.isValid() ? std::optional(static_cast<Value>(data.toInt())) : std::nullopt;
}

} // namespace

SearchBar::SearchBar(QWidget *parent)
    : QWidget(parent), m_searchPart(new QWidget), m_filterPart(new QWidget), m_text(new QLineEdit),
      m_status(new QComboBox), m_type(new QComboBox), m_changedOutside(new QToolButton),
      m_reason(new QToolButton), m_count(new PlainLabel), m_layout(new QGridLayout(this))
{
    setObjectName(u"searchBar"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    build();
    addChoices();
    updateChangedOutside();
    placeParts(true);

    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        EventQuery query = m_query;
        query.text = text;
        edit(query);
    });
    connect(m_text, &QLineEdit::returnPressed, this, &SearchBar::leftDownwards);
    connect(m_status, &QComboBox::currentIndexChanged, this, [this] {
        EventQuery query = m_query;
        query.status = valueOf<EventStatus>(m_status->currentData());
        edit(query);
    });
    connect(m_type, &QComboBox::currentIndexChanged, this, [this] {
        EventQuery query = m_query;
        query.type = valueOf<EventType>(m_type->currentData());
        edit(query);
    });
    connect(m_changedOutside, &QToolButton::clicked, this, [this](bool checked) {
        EventQuery query = m_query;
        query.changedOutsideOnly = checked;
        edit(query);
        updateChangedOutside();
    });
    connect(m_reason, &QToolButton::clicked, this, [this] {
        EventQuery query = m_query;
        query.ids.reset();
        query.idsReason.clear();
        m_text->setFocus(); // the button goes
        edit(query);
        showReason(query);
    });
}

void SearchBar::build()
{
    const int gap = fontMetrics().averageCharWidth();

    m_text->setObjectName(u"searchEvents"_s);
    m_text->setClearButtonEnabled(true);
    m_text->setMaxLength(static_cast<int>(Settings::longestSearch));
    QAction *icon = m_text->addAction(themedIcon(IconName::Search), QLineEdit::LeadingPosition);
    icon->setObjectName(u"searchIcon"_s);
    connect(icon, &QAction::triggered, this, &SearchBar::focusSearch);
    //: Stands in the empty search field: what can be typed there.
    m_text->setPlaceholderText(tr("Name, code or ID"));
    m_text->setMinimumWidth(gap * 24);
    m_text->installEventFilter(this);
    //: Explains the search field. “exact phrase” and “-word” show how it is typed: keep the
    //: straight quotes and the hyphen.
    const QString explanation =
        tr("Shows the events in which every word is found, in any order, in the name, the code or "
           "the ID. Put words between quotes to find them as an \"exact phrase\". Put a hyphen in "
           "front to leave out events with a -word.");
    m_text->setToolTip(toolTipText(explanation));
    m_text->setWhatsThis(toolTipText(explanation));
    m_text->setAccessibleDescription(explanation);

    m_status->setObjectName(u"status"_s);
    m_type->setObjectName(u"type"_s);
    m_changedOutside->setObjectName(u"changedOutside"_s);
    m_changedOutside->setCheckable(true);
    m_changedOutside->setFocusPolicy(Qt::StrongFocus);
    m_changedOutside->setToolTip(toolTipText(
        tr("Show only the events that were changed outside Eventdesk since you last looked.")));
    m_reason->setObjectName(u"showAllAgain"_s);
    m_reason->setIcon(themedIcon(IconName::Close));
    m_reason->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_reason->setFocusPolicy(Qt::StrongFocus);
    m_reason->hide();
    //: Of a button beside the filters that says why only some events are shown, such as “Only the
    //: 12 failed changes”.
    m_reason->setAccessibleDescription(tr("Press to show the other events again, too."));
    m_count->setObjectName(u"count"_s);
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    auto *search = new QHBoxLayout(m_searchPart);
    search->setContentsMargins(0, 0, 0, 0);
    search->setSpacing(gap);
    //: Label of the search field, with the key that leads there.
    search->addWidget(labelFor(m_text, tr("&Search events")));
    icon->setText(m_text->accessibleName()); // of its button, for screen readers
    search->addWidget(m_text, 1);

    auto *filters = new QHBoxLayout(m_filterPart);
    filters->setContentsMargins(0, 0, 0, 0);
    filters->setSpacing(gap);
    //: Label of a choice between active and inactive events, with the key that leads there.
    filters->addWidget(labelFor(m_status, tr("S&tatus")));
    filters->addWidget(m_status);
    filters->addSpacing(gap);
    //: Label of a choice between custom and System events, with the key that leads there.
    filters->addWidget(labelFor(m_type, tr("T&ype")));
    filters->addWidget(m_type);
    filters->addSpacing(gap);
    filters->addWidget(m_changedOutside);
    filters->addStretch();

    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(2 * gap);
    m_layout->setVerticalSpacing(gap);
    m_layout->setColumnStretch(0, 1);
    for (QWidget *part :
        std::initializer_list<QWidget *>{m_searchPart, m_filterPart, m_reason, m_count})
        part->setParent(this);
    QWidget *before = m_text;
    for (QWidget *next :
        std::initializer_list<QWidget *>{m_status, m_type, m_changedOutside, m_reason}) {
        setTabOrder(before, next);
        before = next;
    }
}

void SearchBar::addChoices()
{
    //: Choice of the filter by status: active and inactive events.
    m_status->addItem(tr("Any status"));
    for (const EventStatus status : {EventStatus::Active, EventStatus::Inactive})
        m_status->addItem(EventTableModel::statusText(status), static_cast<int>(status));
    //: Choice of the filter by type: custom and System events.
    m_type->addItem(tr("Any type"));
    for (const EventType type : {EventType::Custom, EventType::System})
        m_type->addItem(EventTableModel::typeText(type), static_cast<int>(type));
}

void SearchBar::setQuery(const EventQuery &query)
{
    m_query = query;
    display(query);
}

void SearchBar::clear()
{
    const EventQuery empty{.sortBy = m_query.sortBy, .sortOrder = m_query.sortOrder};
    display(empty);
    edit(empty);
}

void SearchBar::display(const EventQuery &query)
{
    if (m_text->text() != query.text) {
        const QSignalBlocker blocker(m_text);
        m_text->setText(query.text);
    }
    selectData(m_status, dataOf(query.status));
    selectData(m_type, dataOf(query.type));
    m_changedOutside->setChecked(query.changedOutsideOnly);
    updateChangedOutside();
    showReason(query);
}

void SearchBar::edit(const EventQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    emit queryEdited(query);
}

void SearchBar::setCount(const QString &count)
{
    if (m_count->text() == count)
        return;
    m_count->setText(count);
    arrange();
}

void SearchBar::setChangedOutsideCount(qsizetype count)
{
    if (m_changedOutsideCount == count)
        return;
    m_changedOutsideCount = count;
    updateChangedOutside();
}

void SearchBar::updateChangedOutside()
{
    //: Button that filters to events changed outside Eventdesk. %1: how many there are.
    m_changedOutside->setText(
        tr("Changed outside (%1)").arg(locale().toString(m_changedOutsideCount)));
    m_changedOutside->setVisible(m_changedOutsideCount > 0 || m_changedOutside->isChecked());
    arrange();
}

void SearchBar::showReason(const EventQuery &query)
{
    const bool isShown = query.ids.has_value();
    if (isShown) {
        const QString reason = visibleText(query.idsReason);
        constexpr int mostLetters = 50;
        const QString shown = fontMetrics().elidedText(
            reason, Qt::ElideRight, fontMetrics().averageCharWidth() * mostLetters);
        m_reason->setText(QString(shown).replace(u'&', "&&"_L1));
        m_reason->setAccessibleName(reason);
        m_reason->setToolTip(toolTipText(reason + u'\n' + m_reason->accessibleDescription()));
    }
    if (isShown == m_reason->isHidden()) {
        m_reason->setVisible(isShown);
        updateGeometry();
    }
}

void SearchBar::focusSearch()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

QSize SearchBar::neededSize(bool inOneLine) const
{
    const QSize search = m_searchPart->minimumSizeHint();
    const QSize filters = m_filterPart->minimumSizeHint();
    const QSize count = m_count->sizeHint();
    const QMargins margins = contentsMargins();
    const int between = m_layout->horizontalSpacing();
    const int tallest = std::max({search.height(), filters.height(), count.height()});
    QSize around(margins.left() + margins.right(), margins.top() + margins.bottom());
    if (!m_reason->isHidden())
        around.rheight() += m_layout->verticalSpacing() + m_reason->sizeHint().height();
    if (inOneLine) {
        return around
            + QSize(search.width() + between + filters.width() + between + count.width(), tallest);
    }
    return around
        + QSize(std::max(search.width() + between + count.width(), filters.width()),
            search.height() + m_layout->verticalSpacing() + filters.height());
}

QSize SearchBar::sizeHint() const
{
    return neededSize(m_isInOneLine);
}

QSize SearchBar::minimumSizeHint() const
{
    // The window may become so narrow that the parts need two lines; only the height counts on how
    // they stand now.
    return {neededSize(false).width(), neededSize(m_isInOneLine).height()};
}

void SearchBar::arrange()
{
    const bool inOneLine = neededSize(true).width() <= width();
    if (inOneLine != m_isInOneLine)
        placeParts(inOneLine);
}

void SearchBar::placeParts(bool inOneLine)
{
    m_isInOneLine = inOneLine;
    for (QWidget *part :
        std::initializer_list<QWidget *>{m_searchPart, m_filterPart, m_reason, m_count})
        m_layout->removeWidget(part);
    m_layout->addWidget(m_searchPart, 0, 0);
    if (inOneLine) {
        m_layout->addWidget(m_filterPart, 0, 1);
        m_layout->addWidget(m_count, 0, 2);
        m_layout->addWidget(m_reason, 1, 0, 1, 3, Qt::AlignLeft);
    } else {
        m_layout->addWidget(m_count, 0, 1);
        m_layout->addWidget(m_filterPart, 1, 0, 1, 2);
        m_layout->addWidget(m_reason, 2, 0, 1, 2, Qt::AlignLeft);
    }
    updateGeometry();
}

bool SearchBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text
        || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<const QKeyEvent *>(event);
    const bool isEscape = key->key() == Qt::Key_Escape;
    const bool isDown = key->key() == Qt::Key_Down;
    if ((!isEscape && !isDown) || (key->modifiers() & ~Qt::KeypadModifier) != 0)
        return QWidget::eventFilter(watched, event);
    event->accept(); // Escape is no shortcut of the window's while somebody types
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (isEscape && !m_text->text().isEmpty())
        m_text->clear();
    else
        emit leftDownwards();
    return true;
}

void SearchBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

void SearchBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace eventdesk
