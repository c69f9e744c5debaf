// One field, and what becomes of it in plain rows.
#include "ui/catalogue/label_tester.h"

#include "core/sales/scanned_line.h"
#include "core/sales/try_scan.h"
#include "core/store/fault.h"
#include "ui/kit/code_edit.h"
#include "ui/kit/fault_words.h"
#include "ui/kit/form_field.h"
#include "ui/theme/theme.h"
#include "ui/words/isolates.h"
#include "ui/words/numbers.h"
#include "ui/words/refusal_words.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace mizan::ui {

namespace {

QString valueText(const catalogue::LabelValue &value)
{
    if (const Money *price = std::get_if<Money>(&value))
        return LabelTester::tr("Price: %1").arg(moneyText(*price));
    return LabelTester::tr("Weight: %1").arg(quantityText(std::get<Quantity>(value)));
}

QString lineText(const sales::TicketLine &line, Money amount)
{
    return LabelTester::tr("Line: %1").arg(weighingText({line.quantity, line.product->unit, line.price, amount}));
}

/// What is known of it, each on its own row, and why it goes no further.
QStringList rowsOf(const sales::ScanTrial &trial)
{
    QStringList rows;
    if (trial.pattern)
        rows += LabelTester::tr("Pattern: %1").arg(isolatedName(*trial.pattern));
    else if (trial.line)
        rows += LabelTester::tr("A code of the product's own; no pattern is asked.");
    if (!trial.item.isEmpty())
        rows += LabelTester::tr("Item number: %1").arg(isolated(trial.item));
    if (trial.value)
        rows += valueText(*trial.value);
    if (!trial.product.isEmpty())
        rows += LabelTester::tr("Product: %1").arg(isolatedName(trial.product));
    if (trial.line && trial.amount)
        rows += lineText(*trial.line, *trial.amount);
    if (trial.problem && trial.problem->rule == sales::rules::QuantityMustBeEntered)
        rows += LabelTester::tr("The till asks how much it is.");
    return rows;
}

} // namespace

LabelTester::LabelTester(Trial trial, QWidget *parent)
    : QWidget(parent)
    , m_trial(std::move(trial))
    , m_title(new QLabel(this))
    , m_code(new CodeEdit)
    , m_codeField(new FormField({}, m_code, this))
    , m_answer(new QLabel(this))
{
    m_title->setFont(ui::font(TypeSize::Body, Weight::SemiBold));
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setWordWrap(true);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_codeField);
    column->addWidget(m_answer);
    connect(m_code, &QLineEdit::textChanged, this, [this] { refresh(); });
    retranslate();
}

void LabelTester::take(const QString &code) { m_code->setText(code); }

void LabelTester::refresh()
{
    m_codeField->setProblem({});
    m_answer->clear();
    if (m_code->text().trimmed().isEmpty())
        return;
    try {
        const sales::ScanTrial trial = m_trial(m_code->text());
        m_answer->setText(rowsOf(trial).join(QChar(u'\n')));
        if (trial.problem && trial.problem->rule != sales::rules::QuantityMustBeEntered)
            m_codeField->setProblem(sentenceFor(*trial.problem));
    } catch (const store::Fault &fault) {
        m_codeField->setProblem(sentenceFor(fault));
    }
}

void LabelTester::retranslate()
{
    m_title->setText(tr("Try a label"));
    m_codeField->setLabel(tr("Code"));
    m_codeField->setHint(tr("Scan a label, or type its digits. Nothing is sold."));
    refresh();
}

void LabelTester::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace mizan::ui
