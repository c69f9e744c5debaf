// A kind, and the fields that this kind needs.
#include "ui/shell/printer_page.h"

#include "ui/kit/code_edit.h"
#include "ui/kit/fault_words.h"
#include "ui/kit/form_field.h"
#include "ui/theme/theme.h"
#include "ui/words/isolates.h"
#include "ui/words/refusal_words.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mizan::ui {

namespace {

constexpr int ColumnWidth = 420;
constexpr quint16 UsualPort = 9100;
constexpr int HighestPort = 65535;

void fill(QComboBox &box, const QStringList &words)
{
    const int current = std::max(0, box.currentIndex());
    box.clear();
    for (int i = 0; i < words.size(); ++i)
        box.addItem(words[i], i);
    box.setCurrentIndex(current);
}

} // namespace

PrinterPage::PrinterPage(store::Connection &connection, const Session &session, PrinterOutlets outlets, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_session(session)
    , m_outlets(std::move(outlets))
    , m_title(new QLabel(this))
    , m_scope(new QLabel(this))
    , m_kind(new QComboBox)
    , m_host(new CodeEdit)
    , m_port(new CodeEdit)
    , m_path(new CodeEdit)
    , m_roll(new QComboBox)
    , m_kindField(new FormField({}, m_kind, this))
    , m_hostField(new FormField({}, m_host, this))
    , m_portField(new FormField({}, m_port, this))
    , m_pathField(new FormField({}, m_path, this))
    , m_rollField(new FormField({}, m_roll, this))
    , m_choose(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_test(new QPushButton(this))
    , m_state(new QLabel(this))
    , m_answer(new QLabel(this))
{
    m_title->setFont(ui::font(TypeSize::Title, Weight::SemiBold));
    m_scope->setFont(ui::font(TypeSize::Label));
    m_scope->setForegroundRole(QPalette::PlaceholderText);
    m_port->setValidator(new QIntValidator(1, HighestPort, m_port));
    setButtonKind(*m_save, ButtonKind::Primary);
    for (QLabel *label : {m_state, m_answer}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_test);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(16);
    column->addWidget(m_title);
    column->addWidget(m_scope);
    for (QWidget *widget : {static_cast<QWidget *>(m_kindField), static_cast<QWidget *>(m_hostField),
             static_cast<QWidget *>(m_portField), static_cast<QWidget *>(m_pathField), static_cast<QWidget *>(m_choose),
             static_cast<QWidget *>(m_rollField)}) {
        widget->setMaximumWidth(ColumnWidth);
        column->addWidget(widget);
    }
    column->addWidget(m_state);
    column->addLayout(buttons);
    column->addWidget(m_answer);
    column->addStretch(1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] { arrange(); });
    connect(m_choose, &QPushButton::clicked, this, [this] { chooseFile(); });
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_test, &QPushButton::clicked, this, [this] {
        if (m_outlets.printTest)
            m_answer->setText(m_outlets.printTest());
        refresh();
    });
    retranslate();
    load();
}

void PrinterPage::load()
{
    try {
        const auto printer = devices::receiptPrinter(m_connection);
        if (!printer) {
            m_kindField->setProblem(sentenceFor(printer.error()));
            return;
        }
        m_roll->setCurrentIndex(static_cast<int>(printer->roll));
        m_port->setText(QString::number(UsualPort));
        int kind = None;
        if (printer->address) {
            if (const auto *tcp = std::get_if<devices::TcpPort>(&*printer->address)) {
                kind = Network;
                m_host->setText(tcp->host);
                m_port->setText(QString::number(tcp->port));
            } else if (const auto *device = std::get_if<devices::DevicePort>(&*printer->address)) {
                kind = Device;
                m_path->setText(device->path);
            } else if (const auto *file = std::get_if<devices::FilePort>(&*printer->address)) {
                kind = File;
                m_path->setText(file->path);
            }
        }
        m_kind->setCurrentIndex(kind);
        arrange();
    } catch (const store::Fault &fault) {
        m_kindField->setProblem(sentenceFor(fault));
    }
}

void PrinterPage::arrange()
{
    const int kind = m_kind->currentIndex();
    m_hostField->setVisible(kind == Network);
    m_portField->setVisible(kind == Network);
    m_pathField->setVisible(kind == Device || kind == File);
    m_pathField->setLabel(kind == Device ? tr("Device") : tr("File"));
    m_pathField->setHint(kind == Device ? tr("Such as %1.").arg(isolated(u"/dev/usb/lp0"))
                                        : tr("It grows by each receipt, like a roll."));
    m_choose->setVisible(kind == Device || kind == File);
    m_rollField->setVisible(kind != None);
    for (FormField *field : {m_kindField, m_hostField, m_pathField})
        field->setProblem({});
    m_answer->clear();
    refresh();
}

std::optional<devices::PrinterAddress> PrinterPage::address() const
{
    switch (m_kind->currentIndex()) {
    case Network:
        return devices::TcpPort {m_host->text().trimmed(), static_cast<quint16>(m_port->text().toUInt())};
    case Device:
        return devices::DevicePort {m_path->text().trimmed()};
    case File:
        return devices::FilePort {m_path->text().trimmed()};
    default:
        return std::nullopt;
    }
}

void PrinterPage::save()
{
    FormField *field = m_kind->currentIndex() == Network ? m_hostField : m_pathField;
    const auto roll = static_cast<devices::Roll>(m_roll->currentData().toInt());
    try {
        const auto saved = devices::setReceiptPrinter(m_connection, m_session, {address(), roll});
        if (!saved) {
            const bool isAddress = saved.error().rule == devices::rules::PrinterAddressMustBeKnown;
            const QString missing = field == m_hostField
                ? tr("The printer's address is missing. The printer set before is kept. Enter one such as %1.")
                      .arg(isolated(u"192.168.1.50"))
                : tr("It is not said where. The printer set before is kept. Choose the device or file.");
            (isAddress ? field : m_kindField)->setProblem(isAddress ? missing : sentenceFor(saved.error()));
            if (isAddress)
                field->control()->setFocus();
            return;
        }
    } catch (const store::Fault &fault) {
        m_kindField->setProblem(sentenceFor(fault));
        return;
    }
    field->setProblem({});
    m_kindField->setProblem({});
    m_answer->clear();
    if (m_outlets.changed)
        m_outlets.changed();
    refresh();
}

void PrinterPage::refresh()
{
    const QString words = m_outlets.state ? m_outlets.state() : QString();
    m_state->setText(words.isEmpty() ? QString() : tr("State: %1").arg(words));
    try {
        const auto printer = devices::receiptPrinter(m_connection);
        m_test->setEnabled(printer && printer->address && m_outlets.printTest);
    } catch (const store::Fault &fault) {
        m_kindField->setProblem(sentenceFor(fault));
    }
}

void PrinterPage::chooseFile()
{
    const QString proposed = m_path->text().isEmpty() ? u"/dev"_s : m_path->text();
    const QString chosen = m_kind->currentIndex() == Device
        ? QFileDialog::getOpenFileName(window(), tr("Device of the printer"), proposed)
        : QFileDialog::getSaveFileName(window(), tr("File that receipts go to"), m_path->text());
    if (!chosen.isEmpty())
        m_path->setText(chosen);
}

void PrinterPage::retranslate()
{
    m_title->setText(tr("Receipt printer"));
    m_scope->setText(tr("Applies to this machine"));
    m_kindField->setLabel(tr("Printer"));
    m_hostField->setLabel(tr("Address in the network"));
    m_portField->setLabel(tr("Port"));
    m_portField->setHint(tr("Nearly all receipt printers listen on %1.").arg(isolated(QString::number(UsualPort))));
    m_rollField->setLabel(tr("Paper"));
    m_choose->setText(tr("Choose…"));
    m_choose->setAccessibleName(tr("Choose the device or file"));
    m_save->setText(tr("Save printer"));
    m_save->setAccessibleName(m_save->text());
    m_test->setText(tr("Print a test"));
    m_test->setAccessibleName(m_test->text());
    fill(*m_kind, {tr("None"), tr("In the network"), tr("At this machine"), tr("Into a file")});
    fill(*m_roll, {tr("80 mm, 48 columns"), tr("80 mm, 42 columns (older printers)"), tr("58 mm, 32 columns")});
    arrange();
}

void PrinterPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace mizan::ui
