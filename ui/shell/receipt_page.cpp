// Whose, logo, lines, languages, code.
#include "ui/shell/receipt_page.h"

#include "core/access/company.h"
#include "core/daybook/shop.h"
#include "core/devices/receipt_printer.h"
#include "core/documents/paper_words.h"
#include "core/documents/receipt_document.h"
#include "core/documents/sample_receipt.h"
#include "ui/kit/form_field.h"
#include "ui/kit/picture_choice.h"
#include "ui/shell/paper_preview.h"
#include "ui/words/isolates.h"
#include "ui/words/refusal_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mizan::ui {

namespace {

constexpr int LinesHeight = 84;

/// In themselves, so that whoever reads one finds it; in the order of access::PaperLanguages.
const std::array<QString, access::PaperLanguages.size()> LanguageNames {u"English"_s, u"Deutsch"_s, u"Français"_s,
    u"Español"_s, u"Türkçe"_s, u"العربية"_s, u"עברית"_s, u"فارسی"_s, u"اردو"_s};

void addLanguages(QComboBox &box)
{
    for (std::size_t i = 0; i < LanguageNames.size(); ++i)
        box.addItem(LanguageNames[i], QString::fromLatin1(access::PaperLanguages[i]));
}

void fill(QComboBox &box, const QStringList &words)
{
    const QSignalBlocker quiet(box);
    const int current = std::max(0, box.currentIndex());
    box.clear();
    box.addItems(words);
    box.setCurrentIndex(current);
}

QStringList linesOf(const QPlainTextEdit &edit)
{
    QStringList lines;
    for (const QString &line : edit.toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

QPlainTextEdit *linesEdit()
{
    auto *edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(LinesHeight);
    return edit;
}

} // namespace

ReceiptForm::ReceiptForm(Shop &shop, const Session &session, QWidget *parent)
    : SettingForm(parent)
    , m_shop(shop)
    , m_session(session)
    , m_request(shop.ids().make<FactId>())
    , m_scope(new QComboBox)
    , m_own(new QCheckBox(this))
    , m_logo(new PictureChoice(documents::LogoFit))
    , m_header(linesEdit())
    , m_footer(linesEdit())
    , m_language(new QComboBox)
    , m_second(new QComboBox)
    , m_code(new QComboBox)
    , m_scopeField(new FormField({}, m_scope, this))
    , m_logoField(new FormField({}, m_logo, this))
    , m_headerField(new FormField({}, m_header, this))
    , m_footerField(new FormField({}, m_footer, this))
    , m_languageField(new FormField({}, m_language, this))
    , m_secondField(new FormField({}, m_second, this))
    , m_codeField(new FormField({}, m_code, this))
{
    for (QWidget *row : {static_cast<QWidget *>(m_scopeField), static_cast<QWidget *>(m_own),
             static_cast<QWidget *>(m_logoField), static_cast<QWidget *>(m_headerField),
             static_cast<QWidget *>(m_footerField), static_cast<QWidget *>(m_languageField),
             static_cast<QWidget *>(m_secondField), static_cast<QWidget *>(m_codeField)})
        addRow(*row);
    m_scope->addItem(QString());
    for (const access::Branch &branch : access::allBranches(shop.connection()))
        m_scope->addItem(isolatedName(branch.name.isEmpty() ? branch.code : branch.name), branch.id.toText());
    addLanguages(*m_language);
    m_second->addItem(QString());
    addLanguages(*m_second);
    onSave(*m_headerField, [this] { return save(); }, [] { return tr("Saved. The next paper is printed like this."); });
    connect(m_scope, &QComboBox::currentIndexChanged, this, [this] { load(); });
    connect(m_own, &QCheckBox::toggled, this, [this] { noteEdit(); });
    connect(m_logo, &PictureChoice::chosen, this, [this] { noteEdit(); });
    connect(m_logo, &PictureChoice::refused, this, [this](const QString &words) { m_logoField->setProblem(words); });
    for (QPlainTextEdit *edit : {m_header, m_footer})
        connect(edit, &QPlainTextEdit::textChanged, this, [this] { noteEdit(); });
    for (QComboBox *box : {m_language, m_second, m_code})
        connect(box, &QComboBox::currentIndexChanged, this, [this] { noteEdit(); });
    ReceiptForm::retranslate();
    load();
}

std::optional<BranchId> ReceiptForm::branch() const { return BranchId::fromText(m_scope->currentData().toString()); }

void ReceiptForm::load()
{
    m_filling = true;
    const auto scope = branch();
    const auto own = scope ? access::branchReceiptTemplate(m_shop.connection(), *scope) : std::nullopt;
    const access::ReceiptTemplate said = own ? *own : access::companyReceiptTemplate(m_shop.connection());
    m_own->setChecked(own.has_value());
    m_logo->setPicture(said.logo ? access::findPicture(m_shop.connection(), *said.logo) : std::nullopt);
    m_header->setPlainText(said.header.join(u'\n'));
    m_footer->setPlainText(said.footer.join(u'\n'));
    m_language->setCurrentIndex(std::max(0, m_language->findData(said.language)));
    m_second->setCurrentIndex(said.secondLanguage ? std::max(0, m_second->findData(*said.secondLanguage)) : 0);
    m_code->setCurrentIndex(static_cast<int>(said.code));
    m_filling = false;
    noteEdit();
}

/// A branch that follows the company shows what it follows.
void ReceiptForm::arrange()
{
    const bool isBranch = branch().has_value();
    m_own->setVisible(isBranch);
    const bool isEditable = !isBranch || m_own->isChecked();
    for (FormField *field : {m_logoField, m_headerField, m_footerField, m_languageField, m_secondField, m_codeField})
        field->setEnabled(isEditable);
}

void ReceiptForm::noteEdit()
{
    if (m_filling)
        return;
    arrange();
    for (FormField *field : {m_logoField, m_footerField, m_secondField})
        field->setProblem({});
    forgetAnswer();
    Q_EMIT edited();
}

access::ReceiptTemplate ReceiptForm::receipt() const
{
    access::ReceiptTemplate receipt {.header = linesOf(*m_header),
        .footer = linesOf(*m_footer),
        .language = m_language->currentData().toString(),
        .code = static_cast<access::ReceiptCode>(std::max(0, m_code->currentIndex()))};
    if (const QString second = m_second->currentData().toString(); !second.isEmpty())
        receipt.secondLanguage = second;
    if (m_logo->picture())
        receipt.logo = access::pictureId(*m_logo->picture());
    return receipt;
}

bool ReceiptForm::save()
{
    access::SaveReceiptTemplate request {.request = m_request, .branch = branch()};
    if (!request.branch || m_own->isChecked()) {
        request.receipt = receipt();
        request.picture = m_logo->picture();
    }
    const auto saved = access::saveReceiptTemplate(m_shop, m_session, request);
    m_request = m_shop.ids().make<FactId>();
    if (saved)
        return true;
    const QString &subject = saved.error().subject;
    FormField *field = subject == u"footer" ? m_footerField
        : subject == u"logo"                ? m_logoField
        : subject == u"second_language"     ? m_secondField
                                            : m_headerField;
    field->setProblem(sentenceFor(saved.error()));
    return false;
}

void ReceiptForm::retranslate()
{
    setWords(tr("Receipts"), tr("What is printed on receipts, payments and gift cards. Z reports stay as they are."));
    m_filling = true;
    m_scopeField->setLabel(tr("Holds for"));
    m_scope->setItemText(0, tr("The company"));
    m_own->setText(tr("This branch prints its own"));
    m_own->setAccessibleName(m_own->text());
    m_logoField->setLabel(tr("Logo"));
    m_logoField->setHint(tr("A PNG or JPEG file; dark on white prints best."));
    m_headerField->setLabel(tr("Lines above"));
    m_footerField->setLabel(tr("Lines below"));
    m_languageField->setLabel(tr("Language"));
    m_secondField->setLabel(tr("Second language, under the first"));
    m_second->setItemText(0, tr("None"));
    m_codeField->setLabel(tr("Receipt's number to scan"));
    fill(*m_code, {tr("Bars (QR where they do not fit)"), tr("QR code"), tr("None")});
    m_filling = false;
    arrange();
}

ReceiptPage::ReceiptPage(Shop &shop, const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_form(new ReceiptForm(shop, session))
    , m_preview(new PaperPreview(this))
    , m_roll(new QComboBox)
    , m_rollField(new FormField({}, m_roll, this))
{
    auto *paper = new QVBoxLayout;
    paper->setContentsMargins(0, 16, 24, 24);
    paper->setSpacing(16);
    m_rollField->setMaximumWidth(360);
    paper->addWidget(m_rollField);
    paper->addWidget(m_preview, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_form);
    row->addLayout(paper, 1);
    const auto printer = devices::receiptPrinter(shop.connection());
    retranslate();
    m_roll->setCurrentIndex(printer ? static_cast<int>(printer->roll) : 0);
    connect(m_form, &ReceiptForm::edited, this, [this] { showPreview(); });
    connect(m_roll, &QComboBox::currentIndexChanged, this, [this] { showPreview(); });
    showPreview();
}

void ReceiptPage::showPreview()
{
    documents::SampleReceipt sample {.receipt = m_form->receipt(), .goods = {tr("Bread"), tr("Olive oil")}};
    if (const auto &logo = m_form->logo().picture())
        sample.logo = documents::imageOf(*logo);
    const documents::Wording words = documents::wordingOf(sample.receipt);
    m_preview->show(documents::receiptDocument(documents::sampleReceiptOf(m_shop.connection(), sample, words), words),
        devices::profileOf(static_cast<devices::Roll>(std::max(0, m_roll->currentIndex()))));
}

void ReceiptPage::retranslate()
{
    m_rollField->setLabel(tr("What will be printed, on paper of"));
    fill(*m_roll, {tr("80 mm, 48 columns"), tr("80 mm, 42 columns (older printers)"), tr("58 mm, 32 columns")});
    m_preview->setAccessibleName(tr("Preview of a receipt"));
}

void ReceiptPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace mizan::ui
