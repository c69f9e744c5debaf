// A table, and a button that takes the next key.
#include "ui/shell/keys_page.h"

#include "core/documents/document_layout.h"
#include "core/documents/key_sheet.h"
#include "core/documents/pdf_writer.h"
#include "ui/kit/fault_words.h"
#include "ui/kit/physical_keys.h"
#include "ui/kit/task.h"
#include "ui/sales/till_keys.h"
#include "ui/theme/theme.h"
#include "ui/words/isolates.h"
#include "ui/words/refusal_words.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mizan::ui {

namespace {

enum Columns { TaskColumn, KeyColumn, OtherColumn, ColumnCount };

constexpr int PageWidth = 720;
constexpr int KeyWidth = 140;

QString otherKey(std::size_t task)
{
    const std::string_view other = devices::KeyTasks.at(task).other;
    return QString::fromLatin1(other.data(), static_cast<qsizetype>(other.size()));
}

} // namespace

KeysPage::KeysPage(
    store::Connection &connection, const Session &session, std::function<void()> changed, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_session(session)
    , m_changed(std::move(changed))
    , m_title(new QLabel(this))
    , m_scope(new QLabel(this))
    , m_table(new QTableWidget(static_cast<int>(devices::KeyTasks.size()), ColumnCount, this))
    , m_press(new QPushButton(this))
    , m_standard(new QPushButton(this))
    , m_allStandard(new QPushButton(this))
    , m_sheet(new QPushButton(this))
    , m_answer(new QLabel(this))
{
    m_title->setFont(ui::font(TypeSize::Title, Weight::SemiBold));
    m_scope->setFont(ui::font(TypeSize::Label));
    m_scope->setForegroundRole(QPalette::PlaceholderText);
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setWordWrap(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(TaskColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(KeyColumn, KeyWidth);
    m_table->setColumnWidth(OtherColumn, KeyWidth);
    setButtonKind(*m_press, ButtonKind::Primary);
    setButtonKind(*m_allStandard, ButtonKind::Quiet);
    auto *deeds = new QHBoxLayout;
    for (QPushButton *button : {m_press, m_standard, m_allStandard, m_sheet})
        deeds->addWidget(button);
    deeds->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_scope);
    column->addWidget(m_table, 1);
    column->addLayout(deeds);
    column->addWidget(m_answer);
    m_table->setMaximumWidth(PageWidth);
    m_press->installEventFilter(this);
    connect(m_press, &QPushButton::clicked, this, [this] { waitForKey(); });
    connect(m_table, &QTableWidget::cellActivated, this, [this] { waitForKey(); });
    connect(m_table, &QTableWidget::currentCellChanged, this, [this] { stopWaiting(); });
    connect(m_standard, &QPushButton::clicked, this, [this] {
        devices::KeyMap map = m_map;
        if (const auto made = map.makeStandard(chosen()); made)
            keep(map);
        else
            refuse(made.error());
    });
    connect(m_allStandard, &QPushButton::clicked, this, [this] { keep({}); });
    connect(m_sheet, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getSaveFileName(
            window(), tr("Sheet of keys"), tr("Keys of the till") + u".pdf"_s, tr("PDF files (*.pdf)"));
        if (!path.isEmpty())
            writeSheet(path);
    });
    try {
        m_map = devices::keyMap(m_connection);
    } catch (const store::Fault &fault) {
        m_answer->setText(sentenceFor(fault));
    }
    retranslate();
    m_table->setCurrentCell(0, TaskColumn);
}

KeysPage::~KeysPage() = default;

std::size_t KeysPage::chosen() const { return static_cast<std::size_t>(std::max(0, m_table->currentRow())); }

void KeysPage::showMap()
{
    for (std::size_t i = 0; i < devices::KeyTasks.size(); ++i) {
        const QString mark = m_map.isStandard(i) ? QString() : u" •"_s;
        const QString other = otherKey(i);
        const std::array cells {
            tillTaskWords(i), isolated(m_map.keyOf(i)) + mark, other.isEmpty() ? QString() : isolated(other)};
        for (int cell = 0; cell < ColumnCount; ++cell) {
            auto *item = new QTableWidgetItem(cells[static_cast<std::size_t>(cell)]);
            if (cell == KeyColumn && !m_map.isStandard(i))
                item->setToolTip(tr("Not the standard key"));
            m_table->setItem(static_cast<int>(i), cell, item);
        }
    }
}

void KeysPage::waitForKey()
{
    m_waiting = true;
    m_press->setFocus();
    m_answer->setText(tr("Press the key for: %1. Esc keeps the one before.").arg(tillTaskWords(chosen())));
}

void KeysPage::stopWaiting()
{
    if (std::exchange(m_waiting, false))
        m_answer->clear();
}

/// Takes the next key whole, before a button, a shortcut or the window does.
bool KeysPage::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_waiting || watched != m_press)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::FocusOut)
        stopWaiting();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (isModifierKey(key.key()))
        return true;
    m_waiting = false;
    if (key.key() == Qt::Key_Escape) {
        m_answer->clear();
        return true;
    }
    const QString text = keyText(key);
    devices::KeyMap map = m_map;
    const auto assigned =
        map.assign(devices::KeyTasks.at(chosen()).name, text.isEmpty() ? QKeySequence(key.key()).toString() : text);
    if (assigned)
        keep(map);
    else
        refuse(assigned.error());
    return true;
}

void KeysPage::keep(devices::KeyMap map)
{
    try {
        if (const auto saved = devices::setKeyMap(m_connection, m_session, map); !saved) {
            refuse(saved.error());
            return;
        }
    } catch (const store::Fault &fault) {
        m_answer->setText(sentenceFor(fault));
        return;
    }
    m_map = std::move(map);
    showMap();
    m_answer->setText(tr("Saved. The till and its hints follow at once."));
    if (m_changed)
        m_changed();
}

/// What has the key is said by its own words.
void KeysPage::refuse(const Refusal &refusal)
{
    Refusal said = refusal;
    for (Refusal::Value &value : said.values) {
        const auto *name = std::get_if<QString>(&value.value);
        if (value.name != "task" || !name)
            continue;
        for (std::size_t i = 0; i < devices::KeyTasks.size(); ++i) {
            if (*name == QLatin1StringView(devices::KeyTasks[i].name.data(), std::ssize(devices::KeyTasks[i].name)))
                value.value = tillTaskWords(i);
        }
    }
    m_answer->setText(sentenceFor(said));
}

void KeysPage::writeSheet(const QString &path)
{
    documents::KeySheet sheet {.title = tr("Keys of the till"),
        .language = locale().bcp47Name(),
        .direction = layoutDirection() == Qt::RightToLeft ? documents::Direction::RightToLeft
                                                          : documents::Direction::LeftToRight};
    for (const TillKey &key : tillKeyMap(m_map))
        sheet.lines.push_back({key.key, key.action});
    const auto problem = std::make_shared<QString>();
    m_writing = std::make_unique<Task>([path, sheet = std::move(sheet), problem](TaskControl &) {
        const auto fonts = documents::FontSet::ofSystem();
        if (!fonts) {
            *problem = sentenceFor(fonts.error());
            return;
        }
        try {
            const documents::DisplayList pages =
                documents::layOut(documents::keySheetDocument(sheet), documents::Paper::a4(), *fonts);
            const QByteArray pdf = documents::pdfOf(pages);
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.commit())
                *problem = file.errorString();
        } catch (const documents::PdfFault &fault) {
            *problem = QString::fromUtf8(fault.what());
        }
    });
    connect(m_writing.get(), &Task::finished, this, [this, path, problem] {
        m_answer->setText(problem->isEmpty()
                ? tr("The sheet is in %1. Print it and hang it up.").arg(isolatedName(path))
                : tr("The sheet was not written: %1. The keys stay as they are. Choose another place.").arg(*problem));
        Q_EMIT sheetWritten();
    });
    m_writing->start();
}

void KeysPage::retranslate()
{
    m_title->setText(tr("Keys of the till"));
    m_scope->setText(tr("Applies to this machine. Enter, Esc, arrows, digits and signs are the same everywhere."));
    m_table->setAccessibleName(m_title->text());
    m_table->setHorizontalHeaderLabels({tr("What it does"), tr("Key"), tr("Also")});
    m_press->setText(tr("Press another key…"));
    m_standard->setText(tr("Standard key"));
    m_allStandard->setText(tr("All to standard"));
    m_sheet->setText(tr("Sheet as PDF…"));
    for (QPushButton *button : {m_press, m_standard, m_allStandard, m_sheet})
        button->setAccessibleName(button->text());
    for (int column = 0; column < ColumnCount; ++column)
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    showMap();
}

void KeysPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace mizan::ui
