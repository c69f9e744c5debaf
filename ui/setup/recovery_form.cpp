// Large, copied or printed, and typed back; it is written to no file by the program itself.
#include "ui/setup/recovery_form.h"

#include "ui/kit/code_edit.h"
#include "ui/kit/form_field.h"
#include "ui/setup/recovery_paper.h"
#include "ui/theme/theme.h"
#include "ui/words/isolates.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mizan::ui {

RecoveryForm::RecoveryForm(QWidget *parent)
    : QWidget(parent)
    , m_code(new QLabel(this))
    , m_back(new CodeEdit)
    , m_backField(new FormField(tr("Type the last five characters of the code"), m_back, this))
{
    m_code->setFont(ui::font(TypeSize::PadDigit, Weight::SemiBold));
    m_code->setTextFormat(Qt::PlainText);
    m_code->setAlignment(Qt::AlignCenter);
    m_code->setMargin(16);
    m_code->setFrameShape(QFrame::StyledPanel);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_backField->setHint(tr("So that we both know it is written down."));
    auto *printButton = new QPushButton(tr("Print…"), this);
    printButton->setAccessibleName(tr("Print the recovery code"));
    auto *copy = new QPushButton(tr("Copy"), this);
    copy->setAccessibleName(tr("Copy the recovery code"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(copy);
    buttons->addWidget(printButton);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_code);
    column->addLayout(buttons);
    column->addSpacing(8);
    column->addWidget(m_backField);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text); });
    connect(printButton, &QPushButton::clicked, this, [this] { print(); });
    connect(m_back, &QLineEdit::textEdited, this, [this] { m_backField->setProblem({}); });
}

void RecoveryForm::setCode(const QString &shop, const QString &code)
{
    m_shop = shop;
    m_text = code;
    m_code->setText(isolated(code));
    m_code->setAccessibleName(tr("Recovery code %1").arg(isolated(code)));
}

bool RecoveryForm::check()
{
    const bool fits = m_back->text().trimmed().compare(m_text.section(u'-', -1), Qt::CaseInsensitive) == 0;
    m_backField->setProblem(
        fits ? QString() : tr("That is not how the code ends. Compare it with what you wrote down."));
    if (!fits)
        m_back->setFocus();
    return fits;
}

void RecoveryForm::print()
{
    QPrinter printer;
    QPrintDialog dialog(&printer, window());
    dialog.setWindowTitle(tr("Print the recovery code"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto paper = recoveryDocument({m_shop, m_text}, layoutDirection());
    paper->setPageSize(printer.pageRect(QPrinter::DevicePixel).size()); // One page, without a number.
    paper->print(&printer);
}

} // namespace mizan::ui
