// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/changes/historydialog.h"

#include "app/accounts/accountfacts.h"
#include "app/accounts/protection.h"
#include "app/changes/changesettitle.h"
#include "app/changes/journal/changejournal.h"
#include "app/changes/journal/historycsv.h"
#include "app/events/displaytext.h"
#include "ui/theme/icons.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/labelfor.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/roomytableview.h"
#include "ui/widgets/textfilesaver.h"

#include <QAction>
#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>
#include <utility>

namespace eventdesk {

namespace {

using namespace Qt::StringLiterals;

template <typename Value>
std::optional<Value> valueOf(const QComboBox &box)
{
    const QVariant data = box.currentData();
    return data.isValid() ? std::optional(static_cast<Value>(data.toInt())) : std::nullopt;
}

bool canBeUndone(const JournalEntry &entry)
{
    return entry.state == ChangeState::Done && entry.undoneBy == 0;
}

} // namespace

HistoryDialog::HistoryDialog(
    ChangeJournal &journal, const JournalOwner &owner, const AccountFacts &account, QWidget *parent)
    : QDialog(parent), m_journal(journal), m_owner(owner),
      m_model(new HistoryModel(journal, owner, this)), m_account(new PlainLabel),
      m_event(new QToolButton), m_text(new QLineEdit), m_kind(new QComboBox),
      m_state(new QComboBox), m_count(new PlainLabel), m_messageBar(new MessageBar),
      m_table(new RoomyTableView)
{
    setObjectName(u"historyDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    //: Title of the window with all changes that were made.
    setWindowTitle(tr("History"));
    build();
    connectParts();
    setAccount(account);
    takeLoaded();
    m_text->setFocus();
}

void HistoryDialog::build()
{
    m_account->setObjectName(u"historyAccount"_s);
    m_account->setWordWrap(true);
    buildFilters();
    buildTable();
    const int gap = fontMetrics().averageCharWidth();
    auto *search = new QHBoxLayout;
    //: Label of the search field of the history, with the key that leads there.
    search->addWidget(labelFor(m_text, tr("&Search changes")));
    search->addWidget(m_text, 1);
    auto *filters = new QHBoxLayout;
    //: Label of the list that filters the history by what was done, with the key that leads there.
    filters->addWidget(labelFor(m_kind, tr("C&hange")));
    filters->addWidget(m_kind);
    filters->addSpacing(gap);
    //: Label of the list that filters the history by how changes ended, with the key that leads
    //: there.
    filters->addWidget(labelFor(m_state, tr("&Result")));
    filters->addWidget(m_state);
    filters->addStretch();
    filters->addWidget(m_count);
    auto *only = new QHBoxLayout;
    only->addWidget(m_event);
    only->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_account);
    layout->addLayout(search);
    layout->addLayout(filters);
    layout->addLayout(only);
    layout->addWidget(m_messageBar);
    layout->addWidget(m_table, 1);
    layout->addWidget(buildButtons());
    resize(gap * 150, gap * 80);
}

void HistoryDialog::buildFilters()
{
    m_event->setObjectName(u"showAllEvents"_s);
    m_event->setIcon(themedIcon(IconName::Close));
    m_event->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_event->setFocusPolicy(Qt::StrongFocus);
    //: Of a button in the history that says whose changes are shown, such as “Only “Trial””.
    m_event->setAccessibleDescription(tr("Press to show the changes of all events again."));
    m_event->hide();
    m_text->setObjectName(u"searchHistory"_s);
    //: Stands in the empty search field of the history.
    m_text->setPlaceholderText(tr("Name, code or ID"));
    m_text->setClearButtonEnabled(true);
    QAction *icon = m_text->addAction(themedIcon(IconName::Search), QLineEdit::LeadingPosition);
    icon->setObjectName(u"searchIcon"_s);
    //: Name of the button in the search field of the history, for screen readers.
    icon->setText(tr("Search changes"));
    connect(icon, &QAction::triggered, m_text, [this] { m_text->setFocus(); });
    m_kind->setObjectName(u"change"_s);
    //: In the list that filters the history.
    m_kind->addItem(tr("Any change"));
    for (const auto &[kind, text] : {//: In the list that filters the history.
             std::pair(Change::Kind::Create, tr("Created")),
             //: In the list that filters the history.
             std::pair(Change::Kind::Update, tr("Edited")),
             //: In the list that filters the history.
             std::pair(Change::Kind::Activate, tr("Activated")),
             //: In the list that filters the history.
             std::pair(Change::Kind::Deactivate, tr("Deactivated")),
             //: In the list that filters the history.
             std::pair(Change::Kind::Delete, tr("Deleted"))})
        m_kind->addItem(text, static_cast<int>(kind));
    m_state->setObjectName(u"result"_s);
    //: In the list that filters the history.
    m_state->addItem(tr("Any result"));
    for (const ChangeState state : {ChangeState::Done, ChangeState::Failed, ChangeState::Conflict,
             ChangeState::Unknown, ChangeState::Unchanged, ChangeState::Skipped,
             ChangeState::Cancelled, ChangeState::Planned})
        m_state->addItem(ChangeSetTitle::of(state), static_cast<int>(state));
    m_count->setObjectName(u"historyCount"_s);
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

QWidget *HistoryDialog::buildButtons()
{
    auto *buttons = new DialogButtons(QDialogButtonBox::Close);
    QPushButton *close = buttons->button(QDialogButtonBox::Close);
    close->setObjectName(u"close"_s);
    //: Button of the history: takes the selected changes back, after a review.
    m_undo = buttons->addButton(tr("&Undo…"), QDialogButtonBox::ActionRole);
    m_undo->setObjectName(u"undo"_s);
    //: Button of the history: takes back everything that was done together with the selected
    //: change, after a review.
    m_undoWhole = buttons->addButton(tr("Undo &whole action…"), QDialogButtonBox::ActionRole);
    m_undoWhole->setObjectName(u"undoWholeAction"_s);
    //: Button of the history: saves what is listed to a file.
    m_export = buttons->addButton(tr("E&xport…"), QDialogButtonBox::ActionRole);
    m_export->setObjectName(u"export"_s);
    for (QPushButton *button : {close, m_undo, m_undoWhole, m_export})
        button->setAutoDefault(false); // Enter in the search field must not press one
    connect(buttons, &DialogButtons::rejected, this, &QDialog::reject);
    return buttons;
}

void HistoryDialog::connectParts()
{
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        for (const JournalEntry &entry : selectedEntries())
            m_selected.insert(entry.id);
    });
    connect(m_model, &HistoryModel::loaded, this, &HistoryDialog::takeLoaded);
    connect(m_model, &HistoryModel::failed, this, &HistoryDialog::tellUnreadable);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &HistoryDialog::updateButtons);
    connect(m_event, &QToolButton::clicked, this, [this] {
        m_text->setFocus(); // the button goes
        showOnly({});
    });
    connect(m_text, &QLineEdit::textChanged, this, &HistoryDialog::search);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &HistoryDialog::search);
    connect(m_state, &QComboBox::currentIndexChanged, this, &HistoryDialog::search);
    connect(m_undo, &QPushButton::clicked, this, &HistoryDialog::undoSelected);
    connect(m_undoWhole, &QPushButton::clicked, this, &HistoryDialog::undoWholeAction);
    connect(m_export, &QPushButton::clicked, this, &HistoryDialog::exportAll);
}

void HistoryDialog::setAccount(const AccountFacts &account)
{
    //: Above the history; %1 is the name of an account and what is known of it.
    m_account->setText(
        tr("Every change made with Eventdesk in this account: %1").arg(account.words()));
    m_isReadOnly = account.protection == Protection::ReadOnly;
    updateButtons();
}

void HistoryDialog::showOnly(const std::optional<Event> &event)
{
    m_eventId = event ? event->id : EventId{0};
    m_event->setVisible(event.has_value());
    if (event) {
        //: Of a button in the history that says whose changes are shown; %1 is the name of an
        //: event.
        const QString words = tr("Only “%1”").arg(isolated(event->name));
        constexpr int mostLetters = 50;
        const QString shown = fontMetrics().elidedText(
            words, Qt::ElideRight, fontMetrics().averageCharWidth() * mostLetters);
        m_event->setText(QString(shown).replace(u'&', "&&"_L1));
        m_event->setAccessibleName(words);
        m_event->setToolTip(toolTipText(words + u'\n' + m_event->accessibleDescription()));
    }
    search();
}

void HistoryDialog::buildTable()
{
    m_table->setObjectName(u"changes"_s);
    //: Name of the table of the history for screen readers.
    m_table->setAccessibleName(tr("Changes"));
    m_table->setModel(m_model);
    QHeaderView *header = m_table->horizontalHeader();
    const int letter = fontMetrics().averageCharWidth();
    const auto setWidth = [&](HistoryModel::Column column, int letters) {
        header->resizeSection(static_cast<int>(column), letter * letters);
    };
    // Digits are wider than letters are on average, and how many there are is the language's
    // choice.
    const QString widest =
        QLocale().toString(QDateTime(QDate(2028, 12, 28), QTime(22, 58)), QLocale::ShortFormat);
    header->resizeSection(static_cast<int>(HistoryModel::Column::Time),
        fontMetrics().horizontalAdvance(widest) + 4 * letter);
    setWidth(HistoryModel::Column::Change, 26);
    setWidth(HistoryModel::Column::Event, 34);
    setWidth(HistoryModel::Column::From, 24);
    setWidth(HistoryModel::Column::To, 24);
    header->setStretchLastSection(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &HistoryDialog::updateButtons);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) {
            if (current.isValid())
                m_current = m_model->entryAt(current.row()).id;
        });
}

void HistoryDialog::search()
{
    m_model->setQuery({.text = m_text->text(),
        .kind = valueOf<Change::Kind>(*m_kind),
        .state = valueOf<ChangeState>(*m_state),
        .eventId = m_eventId});
}

void HistoryDialog::takeLoaded()
{
    if (std::exchange(m_isUnreadable, false))
        m_messageBar->clear();
    m_count->setText(tr("%Ln change(s)", nullptr, static_cast<int>(m_model->total())));
    restoreSelection();
    updateButtons();
}

void HistoryDialog::restoreSelection()
{
    if (m_table->currentIndex().isValid() || m_model->rowCount() == 0)
        return; // it was not lost
    QItemSelectionModel *selection = m_table->selectionModel();
    const int row = std::max(0, m_model->rowOf(m_current));
    m_table->setCurrentIndex(m_model->index(row, 0));
    const QSet<qint64> wanted = std::exchange(m_selected, {});
    QItemSelection found;
    for (const qint64 id : wanted) {
        if (const int selected = m_model->rowOf(id); selected >= 0)
            found.select(m_model->index(selected, 0), m_model->index(selected, 0));
    }
    if (!found.isEmpty())
        selection->select(found, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void HistoryDialog::tellUnreadable()
{
    m_count->clear();
    updateButtons();
    tell(Meaning::Error, tr("The history could not be read. Close this window and try again."));
    m_isUnreadable = true;
}

void HistoryDialog::tell(Meaning meaning, const QString &sentence)
{
    m_isUnreadable = false;
    m_messageBar->showMessage({.meaning = meaning, .text = sentence});
}

QList<JournalEntry> HistoryDialog::selectedEntries() const
{
    QList<JournalEntry> entries;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        entries.append(m_model->entryAt(row.row()));
    // As they happened, the oldest first, whatever order they were selected in.
    std::ranges::sort(entries, {}, &JournalEntry::id);
    return entries;
}

void HistoryDialog::updateButtons()
{
    const QList<JournalEntry> entries = selectedEntries();
    const auto allow = [this](QPushButton *button, bool isPossible, const QString &otherwise) {
        button->setEnabled(isPossible && !m_isReadOnly);
        const QString reason = m_isReadOnly ? ProtectionWords::readOnlyReason() : otherwise;
        button->setToolTip(button->isEnabled() ? QString() : toolTipText(reason));
    };
    allow(m_undo, std::ranges::any_of(entries, canBeUndone),
        //: Why “Undo…” cannot be pressed.
        tr("Select changes that took effect and were not undone yet."));
    allow(m_undoWhole, entries.size() == 1,
        //: Why “Undo whole action…” cannot be pressed.
        tr("Select one change of the action."));
    m_export->setEnabled(m_model->total() > 0);
}

void HistoryDialog::undoSelected()
{
    emit undoRequested(selectedEntries());
}

void HistoryDialog::undoWholeAction()
{
    const QList<JournalEntry> entries = selectedEntries();
    if (entries.size() != 1)
        return;
    JournalSetReply *reply = m_journal.readSet(entries.constFirst().setId);
    connect(
        reply, &JournalSetReply::finished, this, [this](const DatabaseResult<JournalSet> &result) {
            if (!result)
                tellUnreadable();
            else if (std::ranges::any_of(result->entries, canBeUndone))
                emit undoRequested(result->entries);
            else
                tell(Meaning::Information,
                    //: After “Undo whole action…”.
                    tr("Nothing of this action took effect, or it was undone already."));
        });
}

void HistoryDialog::exportAll()
{
    HistoryQuery query = m_model->query();
    query.offset = 0;
    query.limit = std::numeric_limits<int>::max();
    HistoryReply *reply = m_journal.history(m_owner, query);
    connect(
        reply, &HistoryReply::finished, this, [this](const DatabaseResult<HistoryPage> &result) {
            if (result)
                save(result->entries);
            else
                tellUnreadable();
        });
}

void HistoryDialog::save(const QList<JournalEntry> &entries)
{
    auto *saver = new TextFileSaver(
        {//: Title of the file dialog.
            .title = tr("Export history"),
            .objectName = u"exportHistory"_s,
            //: Kind of file in the file dialog; keep “(*.csv)”.
            .filter = tr("Comma-separated values (*.csv)"),
            .suffix = u"csv"_s,
            .fileName = u"eventdesk-history.csv"_s},
        [owner = m_owner, entries] {
            QString text = historyCsvHeader();
            for (const JournalEntry &entry : entries)
                text += historyCsvLine(owner, entry);
            return text;
        },
        this);
    connect(saver, &TextFileSaver::saved, this,
        [this] { tell(Meaning::Success, tr("The history was exported.")); });
    connect(saver, &TextFileSaver::failed, this, [this](const QString &reason) {
        tell(Meaning::Error,
            //: %1 is the operating system's reason.
            tr("The history could not be exported: %1").arg(reason));
    });
}

} // namespace eventdesk
