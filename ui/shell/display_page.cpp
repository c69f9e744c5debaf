// Choices on the leading side of what they look like.
#include "ui/shell/display_page.h"

#include "core/access/company.h"
#include "core/catalogue/product_queries.h"
#include "ui/kit/code_edit.h"
#include "ui/kit/fault_words.h"
#include "ui/kit/form_field.h"
#include "ui/sales/customer_display.h"
#include "ui/theme/theme.h"
#include "ui/words/isolates.h"
#include "ui/words/refusal_words.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mizan::ui {

namespace {

constexpr int ColumnWidth = 420;
constexpr QSize ScreenSize {1280, 720};
constexpr int SampleLines = 4;

/// A sale of the shop's own goods.
CustomerDisplayView sampleView(store::Connection &connection)
{
    CustomerDisplayView view;
    const auto company = access::companySettings(connection);
    if (!company)
        return view;
    const Currency currency = company->currency;
    Money total = Money::zero(currency);
    for (const auto &product : catalogue::listProducts(connection, currency, {.limit = SampleLines}).rows) {
        const auto price = amountOf(product.price, Quantity::units(1));
        view.lines.push_back({product.name, product.code, {}, price ? *price : Money::zero(currency)});
        total += view.lines.back().total;
    }
    if (view.lines.empty())
        return view;
    view.stage = CustomerDisplayView::Stage::Selling;
    view.last = view.lines.back();
    view.total = total;
    return view;
}

} // namespace

DisplayPage::DisplayPage(
    store::Connection &connection, const Session &session, QString shopName, DisplayOutlets outlets, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_session(session)
    , m_shopName(std::move(shopName))
    , m_outlets(std::move(outlets))
    , m_title(new QLabel(this))
    , m_scope(new QLabel(this))
    , m_screen(new QComboBox)
    , m_language(new QComboBox)
    , m_pole(new QComboBox)
    , m_path(new CodeEdit)
    , m_screenField(new FormField({}, m_screen, this))
    , m_languageField(new FormField({}, m_language, this))
    , m_poleField(new FormField({}, m_pole, this))
    , m_pathField(new FormField({}, m_path, this))
    , m_previewTitle(new QLabel(this))
    , m_preview(new QLabel(this))
    , m_save(new QPushButton(this))
    , m_test(new QPushButton(this))
    , m_answer(new QLabel(this))
{
    m_title->setFont(ui::font(TypeSize::Title, Weight::SemiBold));
    m_scope->setFont(ui::font(TypeSize::Label));
    m_scope->setForegroundRole(QPalette::PlaceholderText);
    m_previewTitle->setFont(ui::font(TypeSize::Label, Weight::SemiBold));
    m_preview->setFixedSize(PreviewSize);
    m_preview->setFrameShape(QFrame::StyledPanel);
    setButtonKind(*m_save, ButtonKind::Primary);
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setWordWrap(true);
    for (const DisplayWords &words : allDisplayWords())
        m_language->addItem(words.name, words.code);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_test);
    buttons->addStretch(1);
    auto *fields = new QVBoxLayout;
    fields->setSpacing(16);
    for (FormField *field : {m_screenField, m_languageField, m_poleField, m_pathField}) {
        field->setMaximumWidth(ColumnWidth);
        fields->addWidget(field);
    }
    fields->addLayout(buttons);
    fields->addWidget(m_answer);
    fields->addStretch(1);
    auto *picture = new QVBoxLayout;
    picture->addWidget(m_previewTitle);
    picture->addWidget(m_preview);
    picture->addStretch(1);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(24);
    sides->addLayout(fields, 1);
    sides->addLayout(picture);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(16);
    column->addWidget(m_title);
    column->addWidget(m_scope);
    column->addLayout(sides, 1);
    connect(m_pole, &QComboBox::currentIndexChanged, this, [this] { arrange(); });
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] { showPreview(); });
    connect(&Theme::installed(), &Theme::changed, this, [this] { showPreview(); });
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_test, &QPushButton::clicked, this, [this] {
        if (m_outlets.test)
            m_answer->setText(m_outlets.test());
    });
    retranslate();
    load();
}

void DisplayPage::load()
{
    try {
        const auto displays = devices::customerDisplays(m_connection);
        if (!displays) {
            m_poleField->setProblem(sentenceFor(displays.error()));
            return;
        }
        fillScreens(displays->screen);
        m_language->setCurrentIndex(std::max(0, m_language->findData(displays->language)));
        if (displays->pole) {
            if (const auto *device = std::get_if<devices::DevicePort>(&*displays->pole)) {
                m_pole->setCurrentIndex(Device);
                m_path->setText(device->path);
            } else if (const auto *file = std::get_if<devices::FilePort>(&*displays->pole)) {
                m_pole->setCurrentIndex(File);
                m_path->setText(file->path);
            }
        }
        arrange();
        showPreview();
    } catch (const store::Fault &fault) {
        m_screenField->setProblem(sentenceFor(fault));
    }
}

/// One that is unplugged now stays chosen: it is used again once it is back.
void DisplayPage::fillScreens(const QString &chosen)
{
    m_screen->clear();
    m_screen->addItem(tr("None"), QString());
    for (const QString &name : m_outlets.screens ? m_outlets.screens() : QStringList())
        m_screen->addItem(name, name);
    if (!chosen.isEmpty() && m_screen->findData(chosen) < 0)
        m_screen->addItem(tr("%1 (not connected)").arg(isolated(chosen)), chosen);
    m_screen->setCurrentIndex(std::max(0, m_screen->findData(chosen)));
}

devices::CustomerDisplays DisplayPage::chosen() const
{
    devices::CustomerDisplays displays {m_screen->currentData().toString(), m_language->currentData().toString()};
    const QString path = m_path->text().trimmed();
    if (m_pole->currentIndex() == Device)
        displays.pole = devices::DevicePort {path};
    else if (m_pole->currentIndex() == File)
        displays.pole = devices::FilePort {path};
    return displays;
}

void DisplayPage::save()
{
    try {
        const auto saved = devices::setCustomerDisplays(m_connection, m_session, chosen());
        if (!saved) {
            const bool isPath = saved.error().rule == devices::rules::PrinterAddressMustBeKnown;
            (isPath ? m_pathField : m_screenField)
                ->setProblem(isPath
                        ? tr("It is not said where. The display set before is kept. Enter the device or file.")
                        : sentenceFor(saved.error()));
            return;
        }
    } catch (const store::Fault &fault) {
        m_screenField->setProblem(sentenceFor(fault));
        return;
    }
    m_pathField->setProblem({});
    m_screenField->setProblem({});
    m_answer->setText(tr("The displays were saved."));
    if (m_outlets.changed)
        m_outlets.changed();
}

void DisplayPage::arrange()
{
    const int kind = m_pole->currentIndex();
    m_pathField->setVisible(kind == Device || kind == File);
    m_pathField->setLabel(kind == File ? tr("File") : tr("Device"));
    m_pathField->setHint(kind == File
            ? tr("It holds what the display would show now.")
            : tr("Such as %1, at the speed the system has it set to.").arg(isolated(u"/dev/ttyUSB0")));
    m_pathField->setProblem({});
}

void DisplayPage::showPreview()
{
    try {
        CustomerDisplay display;
        display.resize(ScreenSize);
        display.setShop(m_shopName, displayWords(m_language->currentData().toString()));
        display.setView(sampleView(m_connection));
        m_preview->setPixmap(display.grab().scaled(PreviewSize, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    } catch (const store::Fault &fault) {
        m_screenField->setProblem(sentenceFor(fault));
    }
}

void DisplayPage::retranslate()
{
    m_title->setText(tr("Customer display"));
    m_scope->setText(tr("Applies to this machine"));
    m_screenField->setLabel(tr("Second screen"));
    m_screenField->setHint(
        tr("Shown there full screen. Customers see the sale and their first name, never a balance."));
    m_languageField->setLabel(tr("Language for customers"));
    m_poleField->setLabel(tr("Pole display, two lines of twenty letters"));
    m_previewTitle->setText(tr("What customers see"));
    m_preview->setAccessibleName(m_previewTitle->text());
    m_save->setText(tr("Save displays"));
    m_save->setAccessibleName(m_save->text());
    m_test->setText(tr("Show a test"));
    m_test->setAccessibleName(m_test->text());
    const int kind = std::max(0, m_pole->currentIndex());
    m_pole->clear();
    m_pole->addItems({tr("None"), tr("At this machine"), tr("Into a file")});
    m_pole->setCurrentIndex(kind);
    fillScreens(m_screen->currentData().toString());
    arrange();
}

void DisplayPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fillScreens(m_screen->currentData().toString()); // One may have been plugged in.
    const QString state = m_outlets.poleState ? m_outlets.poleState() : QString();
    m_poleField->setHint(state);
}

void DisplayPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace mizan::ui
