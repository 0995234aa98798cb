// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "ui/changes/historydialog.h"

#include "app/accounts/accountfacts.h"
#include "app/changes/changejournal.h"
#include "app/changes/changesettitle.h"
#include "app/changes/historycsv.h"
#include "ui/theme/icons.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/roomytableview.h"
#include "ui/widgets/textfilesaver.h"

#include <QComboBox>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

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
      m_model(new HistoryModel(journal, owner, this)), m_text(new QLineEdit), m_kind(new QComboBox),
      m_state(new QComboBox), m_count(new PlainLabel), m_messageBar(new MessageBar),
      m_table(new RoomyTableView)
{
    setObjectName(u"historyDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    //: Title of the window with all changes that were made.
    setWindowTitle(tr("History"));
    build(account);
    connect(m_model, &HistoryModel::loaded, this, &HistoryDialog::takeLoaded);
    connect(m_model, &HistoryModel::failed, this, [this] {
        m_messageBar->showMessage({.meaning = Meaning::Error,
            .text = tr("The history could not be read. Close this window and try again.")});
    });
    connect(m_text, &QLineEdit::textChanged, this, &HistoryDialog::search);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &HistoryDialog::search);
    connect(m_state, &QComboBox::currentIndexChanged, this, &HistoryDialog::search);
    takeLoaded();
    m_text->setFocus();
}

void HistoryDialog::build(const AccountFacts &account)
{
    auto *explanation = new PlainLabel(
        //: Above the history; %1 is the name of an account and what is known of it.
        tr("Every change made with Eventdesk in this account: %1").arg(account.words()));
    explanation->setObjectName(u"historyAccount"_s);
    explanation->setWordWrap(true);

    m_text->setObjectName(u"searchHistory"_s);
    //: Name of the search field of the history.
    m_text->setAccessibleName(tr("Search history"));
    //: Stands in the empty search field of the history.
    m_text->setPlaceholderText(tr("Name, code or ID"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(themedIcon(IconName::Search), QLineEdit::LeadingPosition);
    m_kind->setObjectName(u"change"_s);
    //: Name of the list that filters the history by what was done.
    m_kind->setAccessibleName(tr("Change"));
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
    //: Name of the list that filters the history by how changes ended.
    m_state->setAccessibleName(tr("Result"));
    //: In the list that filters the history.
    m_state->addItem(tr("Any result"));
    for (const ChangeState state : {ChangeState::Done, ChangeState::Failed, ChangeState::Conflict,
             ChangeState::Unknown, ChangeState::Unchanged, ChangeState::Skipped,
             ChangeState::Cancelled, ChangeState::Planned})
        m_state->addItem(ChangeSetTitle::of(state), static_cast<int>(state));
    m_count->setObjectName(u"historyCount"_s);
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    auto *filters = new QHBoxLayout;
    filters->addWidget(m_text, 1);
    filters->addWidget(m_kind);
    filters->addWidget(m_state);
    filters->addWidget(m_count);
    buildTable();

    auto *buttons = new DialogButtons(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setObjectName(u"close"_s);
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
    for (QPushButton *button : {m_undo, m_undoWhole, m_export})
        button->setAutoDefault(false);
    connect(m_undo, &QPushButton::clicked, this, &HistoryDialog::undoSelected);
    connect(m_undoWhole, &QPushButton::clicked, this, &HistoryDialog::undoWholeAction);
    connect(m_export, &QPushButton::clicked, this, &HistoryDialog::exportAll);
    connect(buttons, &DialogButtons::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addLayout(filters);
    layout->addWidget(m_messageBar);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    const int letter = fontMetrics().averageCharWidth();
    resize(letter * 150, letter * 80);
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
    setWidth(HistoryModel::Column::Time, 20);
    setWidth(HistoryModel::Column::Change, 20);
    setWidth(HistoryModel::Column::Event, 34);
    setWidth(HistoryModel::Column::From, 26);
    setWidth(HistoryModel::Column::To, 26);
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
        .state = valueOf<ChangeState>(*m_state)});
}

void HistoryDialog::takeLoaded()
{
    m_count->setText(tr("%Ln change(s)", nullptr, static_cast<int>(m_model->total())));
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0) {
        const int row = std::max(0, m_model->rowOf(m_current));
        m_table->setCurrentIndex(m_model->index(row, 0));
    }
    updateButtons();
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
    m_undo->setEnabled(std::ranges::any_of(entries, canBeUndone));
    m_undoWhole->setEnabled(entries.size() == 1);
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
            if (result)
                emit undoRequested(result->entries);
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
    connect(saver, &TextFileSaver::saved, this, [this] {
        m_messageBar->showMessage(
            {.meaning = Meaning::Success, .text = tr("The history was exported.")});
    });
    connect(saver, &TextFileSaver::failed, this, [this](const QString &reason) {
        m_messageBar->showMessage({.meaning = Meaning::Error,
            //: %1 is the operating system's reason.
            .text = tr("The history could not be exported: %1").arg(reason)});
    });
}

} // namespace eventdesk
