// Two steps; nothing is changed before the second one is done.
#include "ui/shell/recover_shop_form.h"

#include "ui/kit/code_edit.h"
#include "ui/kit/form_field.h"
#include "ui/shell/new_passphrase_form.h"
#include "ui/theme/theme.h"
#include "ui/words/isolates.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace mizan::ui {

namespace {

QHBoxLayout *ways(QPushButton *back, QPushButton *next)
{
    auto *row = new QHBoxLayout;
    if (back)
        row->addWidget(back);
    row->addStretch();
    row->addWidget(next);
    return row;
}

} // namespace

RecoverShopForm::RecoverShopForm(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
{
    m_pages->addWidget(makeCodePage());
    m_pages->addWidget(makePassphrasePage());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    retranslate();
}

QWidget *RecoverShopForm::makeCodePage()
{
    auto *page = new QWidget;
    m_code = new CodeEdit;
    m_codeField = new FormField({}, m_code, page);
    m_back = new QPushButton(page);
    m_next = new QPushButton(page);
    setButtonKind(*m_next, ButtonKind::Primary);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_codeField);
    column->addStretch();
    column->addLayout(ways(m_back, m_next));
    connect(m_code, &QLineEdit::textEdited, this, [this] { m_codeField->setProblem({}); });
    connect(m_code, &QLineEdit::returnPressed, this, [this] { submitCode(); });
    connect(m_next, &QPushButton::clicked, this, [this] { submitCode(); });
    connect(m_back, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT passphraseAsked();
    });
    return page;
}

QWidget *RecoverShopForm::makePassphrasePage()
{
    auto *page = new QWidget;
    m_words = new QLabel(page);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_passphrase = new NewPassphraseForm(page);
    m_open = new QPushButton(page);
    setButtonKind(*m_open, ButtonKind::Primary);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_words);
    column->addWidget(m_passphrase);
    column->addStretch();
    column->addLayout(ways(nullptr, m_open));
    connect(m_passphrase, &NewPassphraseForm::entered, this, [this] { submitPassphrase(); });
    connect(m_open, &QPushButton::clicked, this, [this] { submitPassphrase(); });
    return page;
}

void RecoverShopForm::askCode(const QString &problem)
{
    m_codeField->setProblem(problem);
    m_pages->setCurrentIndex(0);
    m_code->setFocus();
}

void RecoverShopForm::askNewPassphrase(const QString &problem)
{
    m_pages->setCurrentIndex(1);
    m_passphrase->setProblem(problem);
}

void RecoverShopForm::clear()
{
    m_code->clear();
    m_codeField->setProblem({});
    m_passphrase->clear();
}

void RecoverShopForm::submitCode() { Q_EMIT codeGiven(m_code->text()); }

void RecoverShopForm::submitPassphrase()
{
    if (m_passphrase->check())
        Q_EMIT newPassphraseGiven(m_passphrase->passphrase());
}

void RecoverShopForm::retranslate()
{
    m_codeField->setLabel(tr("Recovery code"));
    m_codeField->setHint(tr(
        "Five groups of five letters and digits, on the paper kept since the shop was made. Small letters will do."));
    m_back->setText(tr("Use the passphrase"));
    m_back->setAccessibleName(tr("Open the shop with its passphrase"));
    m_next->setText(tr("Use the code"));
    m_next->setAccessibleName(tr("Use the recovery code"));
    m_words->setText(tr("The code fits. Choose a new passphrase: the old one opens nothing from then on. The recovery "
                        "code stays as it is, so put its paper back, away from this machine."));
    m_passphrase->setLabels(tr("New passphrase"), tr("New passphrase again"));
    m_open->setText(tr("Set passphrase and open"));
    m_open->setAccessibleName(tr("Set the new passphrase and open the shop"));
}

void RecoverShopForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace mizan::ui
