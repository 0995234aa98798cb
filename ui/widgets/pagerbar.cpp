// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/pagerbar.h"

#include "ui/theme/icons.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStyle>
#include <QToolButton>

#include <algorithm>
#include <limits>

namespace eventdesk {

namespace {

constexpr int rowChoices[] = {25, 50, 100, 250};

int asSpinBoxValue(qint64 number)
{
    return static_cast<int>(std::clamp<qint64>(number, 0, std::numeric_limits<int>::max()));
}

/** The name alone, or with the keys that do the same. */
QString withKeys(const QString &name, const QKeySequence &keys)
{
    if (keys.isEmpty())
        return name;
    //: Tooltip of a button. %1: the button's name, %2: the keys that do the same, such as
    //: Ctrl+PgDown
    return PagerBar::tr("%1 (%2)").arg(name, keys.toString(QKeySequence::NativeText));
}

} // namespace

PagerBar::PagerBar(QWidget *parent)
    : QWidget(parent), m_firstPage(addButton(QStringLiteral("firstPage"))),
      m_previousPage(addButton(QStringLiteral("previousPage"))), m_pageLabel(new PlainLabel(this)),
      m_page(new QSpinBox(this)), m_pageCount(new PlainLabel(this)),
      m_nextPage(addButton(QStringLiteral("nextPage"))),
      m_lastPage(addButton(QStringLiteral("lastPage"))), m_rowsLabel(new PlainLabel(this)),
      m_rowsPerPage(new QComboBox(this)), m_range(new PlainLabel(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_page->setObjectName(QStringLiteral("page"));
    // A number is asked for when it is complete, not at every digit.
    m_page->setKeyboardTracking(false);
    m_page->setGroupSeparatorShown(true);
    m_page->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_pageLabel->setBuddy(m_page);
    m_pageCount->setObjectName(QStringLiteral("pageCount"));
    m_rowsPerPage->setObjectName(QStringLiteral("rowsPerPage"));
    m_rowsLabel->setBuddy(m_rowsPerPage);
    for (const int rows : rowChoices)
        m_rowsPerPage->addItem(locale().toString(rows), rows);
    m_range->setObjectName(QStringLiteral("range"));
    m_range->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    auto *layout = new QHBoxLayout(this);
    const int gap = style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_firstPage);
    layout->addWidget(m_previousPage);
    layout->addSpacing(gap);
    layout->addWidget(m_pageLabel);
    layout->addWidget(m_page);
    layout->addWidget(m_pageCount);
    layout->addSpacing(gap);
    layout->addWidget(m_nextPage);
    layout->addWidget(m_lastPage);
    layout->addSpacing(3 * gap);
    layout->addWidget(m_rowsLabel);
    layout->addWidget(m_rowsPerPage);
    layout->addStretch();
    layout->addWidget(m_range);

    // The order of construction is not the order on screen.
    QWidget *before = m_firstPage;
    for (QWidget *next : std::initializer_list<QWidget *>{
             m_previousPage, m_page, m_nextPage, m_lastPage, m_rowsPerPage}) {
        setTabOrder(before, next);
        before = next;
    }

    connect(m_firstPage, &QToolButton::clicked, this, &PagerBar::requestFirstPage);
    connect(m_previousPage, &QToolButton::clicked, this, &PagerBar::requestPreviousPage);
    connect(m_nextPage, &QToolButton::clicked, this, &PagerBar::requestNextPage);
    connect(m_lastPage, &QToolButton::clicked, this, &PagerBar::requestLastPage);
    connect(m_page, &QSpinBox::valueChanged, this, [this](int page) { request(page); });
    connect(m_rowsPerPage, &QComboBox::activated, this,
        [this] { emit rowsPerPageChosen(rowsPerPage()); });

    updateIcons();
    updateTexts();
    setState({});
}

void PagerBar::setState(const State &state)
{
    m_state = state;
    m_wantedPage = state.page;
    showWantedPage();
    updateTexts();
    updateButtons();
}

void PagerBar::setRowsPerPage(int rows)
{
    // A selection made by program does not emit activated().
    int index = m_rowsPerPage->findData(rows);
    if (index < 0) {
        index = 0;
        while (index < m_rowsPerPage->count() && m_rowsPerPage->itemData(index).toInt() < rows)
            ++index;
        m_rowsPerPage->insertItem(index, locale().toString(rows), rows);
    }
    m_rowsPerPage->setCurrentIndex(index);
}

int PagerBar::rowsPerPage() const
{
    return m_rowsPerPage->currentData().toInt();
}

void PagerBar::setShortcutHints(const QKeySequence &previousPage, const QKeySequence &nextPage)
{
    m_previousPageKeys = previousPage;
    m_nextPageKeys = nextPage;
    updateTexts();
}

bool PagerBar::hasPreviousPage() const
{
    return m_wantedPage > 1;
}

bool PagerBar::hasNextPage() const
{
    return m_wantedPage < lastReachablePage();
}

void PagerBar::requestFirstPage()
{
    if (hasPreviousPage())
        request(1);
}

void PagerBar::requestPreviousPage()
{
    if (hasPreviousPage())
        request(m_wantedPage - 1);
}

void PagerBar::requestNextPage()
{
    if (hasNextPage())
        request(m_wantedPage + 1);
}

void PagerBar::requestLastPage()
{
    if (hasNextPage())
        request(lastReachablePage());
}

void PagerBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        updateIcons();
    else if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        updateTexts();
}

QToolButton *PagerBar::addButton(const QString &objectName)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setAutoRaise(true);
    // A tool button takes the focus by Tab only; here it stays where one clicks.
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void PagerBar::request(qint64 page)
{
    if (page == m_wantedPage)
        return;
    m_wantedPage = page;
    showWantedPage();
    updateButtons();
    emit pageRequested(page);
}

void PagerBar::showWantedPage()
{
    const QSignalBlocker blocker(m_page);
    const int last = asSpinBoxValue(lastReachablePage());
    const int wanted = asSpinBoxValue(m_wantedPage);
    // Setting even the same number would wipe out what is being typed.
    if (m_page->maximum() != last || m_page->minimum() != std::min(1, last))
        m_page->setRange(std::min(1, last), last);
    if (m_page->value() != wanted)
        m_page->setValue(wanted);
}

void PagerBar::updateButtons()
{
    m_firstPage->setEnabled(hasPreviousPage());
    m_previousPage->setEnabled(hasPreviousPage());
    m_nextPage->setEnabled(hasNextPage());
    m_lastPage->setEnabled(hasNextPage());
    m_page->setEnabled(lastReachablePage() > 1);
}

void PagerBar::updateIcons()
{
    const bool mirrored = isRightToLeft();
    m_firstPage->setIcon(themedIcon(mirrored ? IconName::LastPage : IconName::FirstPage));
    m_previousPage->setIcon(themedIcon(mirrored ? IconName::NextPage : IconName::PreviousPage));
    m_nextPage->setIcon(themedIcon(mirrored ? IconName::PreviousPage : IconName::NextPage));
    m_lastPage->setIcon(themedIcon(mirrored ? IconName::FirstPage : IconName::LastPage));
}

void PagerBar::updateTexts()
{
    const auto name = [](QToolButton *button, const QString &text, const QKeySequence &keys) {
        button->setAccessibleName(text);
        button->setToolTip(withKeys(text, keys));
    };
    //: Button of the bar under a list
    name(m_firstPage, tr("First page"), {});
    //: Button of the bar under a list
    name(m_previousPage, tr("Previous page"), m_previousPageKeys);
    //: Button of the bar under a list
    name(m_nextPage, tr("Next page"), m_nextPageKeys);
    //: Button of the bar under a list
    name(m_lastPage, tr("Last page"), {});

    //: Stands before the number of the page shown: "Page [3] of 65"
    m_pageLabel->setText(tr("Page"));
    m_page->setAccessibleName(m_pageLabel->text());
    //: Stands after the number of the page shown. %1: how many pages there are, as in "Page [3] of
    //: 65"
    m_pageCount->setText(m_state.total < 0
            //: Stands after the number of the page shown where the number of pages is not known.
            ? tr("of at least %1").arg(locale().toString(m_state.pageCount))
            : tr("of %1").arg(locale().toString(m_state.pageCount)));
    //: Label of a choice between 25, 50, 100 and 250
    m_rowsLabel->setText(tr("Rows per page"));
    m_rowsPerPage->setAccessibleName(m_rowsLabel->text());

    if (m_state.firstRow < 1 || m_state.lastRow < m_state.firstRow) {
        m_range->clear();
        return;
    }
    if (m_state.total < 0) {
        //: Which rows of a list of unknown length are shown. %1, %2: number of the first and last
        //: row
        m_range->setText(tr("%1–%2").arg(
            locale().toString(m_state.firstRow), locale().toString(m_state.lastRow)));
        return;
    }
    //: Which rows of a list are shown. %1, %2: number of the first and last row, %3: of how many
    m_range->setText(tr("%1–%2 of %3")
                         .arg(locale().toString(m_state.firstRow),
                             locale().toString(m_state.lastRow), locale().toString(m_state.total)));
}

qint64 PagerBar::lastReachablePage() const
{
    return std::min(m_state.lastReachablePage.value_or(m_state.pageCount), m_state.pageCount);
}

} // namespace eventdesk
