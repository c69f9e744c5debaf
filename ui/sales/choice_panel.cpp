// A list of rows that fingers can hit, with a field above it where searching makes sense.
#include "ui/kit/text_line.h"
#include "ui/kit/touch_key.h"
#include "ui/sales/till_panels.h"
#include "ui/theme/text_paint.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace mizan::ui {

namespace {

constexpr int RowHeight = 56;

/// A row of the list: icon, title above detail, a value at the far end.
class ChoiceRowKey final : public QAbstractButton {
public:
    explicit ChoiceRowKey(QWidget *parent)
        : QAbstractButton(parent)
    {
        setFixedHeight(RowHeight);
        setFocusPolicy(Qt::NoFocus);
        setAttribute(Qt::WA_Hover);
        setCheckable(true);
    }
    void setRow(const ChoiceRow &row)
    {
        m_row = row;
        setAccessibleName(row.detail.isEmpty() ? row.title : row.title + QStringLiteral(", ") + row.detail);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        const auto visual = [&](const QRect &logical) {
            return QStyle::visualRect(layoutDirection(), rect(), logical);
        };
        const Token ground = isDown() || isChecked() ? Token::Selection : underMouse() ? Token::Hover : Token::Surface;
        painter.fillRect(rect(), theme.color(ground));
        if (isChecked())
            painter.fillRect(visual({0, 0, 4, height()}), theme.color(Token::Accent));
        painter.setPen(theme.color(Token::Border));
        painter.drawLine(rect().bottomLeft(), rect().bottomRight());
        int x = 14;
        if (m_row.icon != Icon::None) {
            paintIcon(painter, visual({x, 0, 24, height()}), m_row.icon, 20, theme.color(Token::Text2));
            x += 34;
        }
        const int trailing = m_row.trailing.isEmpty()
            ? 0
            : textWidth(m_row.trailing, static_cast<int>(TypeSize::TillRow), Weight::SemiBold) + 16;
        const QRect words(x, 4, width() - x - trailing - 12, height() - 8);
        const TextLook first {.pixels = static_cast<int>(TypeSize::TillRow), .color = theme.color(Token::Text)};
        if (m_row.detail.isEmpty()) {
            paintText(painter, visual(words), m_row.title, Qt::AlignLeading, first);
        } else {
            const QRect upper(words.x(), words.y(), words.width(), words.height() / 2);
            paintText(painter, visual(upper), m_row.title, Qt::AlignLeading, first);
            paintText(painter, visual(upper.translated(0, upper.height())), m_row.detail, Qt::AlignLeading,
                {.pixels = static_cast<int>(TypeSize::Label), .color = theme.color(Token::Text2)});
        }
        if (trailing > 0)
            paintText(painter, visual({width() - trailing - 4, 0, trailing - 8, height()}), m_row.trailing,
                Qt::AlignRight | Qt::AlignAbsolute,
                {.pixels = static_cast<int>(TypeSize::TillRow),
                    .weight = Weight::SemiBold,
                    .color = theme.color(Token::Text)});
    }

private:
    ChoiceRow m_row;
};

} // namespace

ChoicePanel::ChoicePanel(TillModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_title(new TextLine(TypeSize::Title, Weight::SemiBold, Token::Text, this))
    , m_text(new TextLine(TypeSize::Body, Weight::Regular, Token::Text2, this))
    , m_query(new QLineEdit(this))
    , m_scroll(new QScrollArea(this))
    , m_list(new QWidget)
    , m_rows(new QVBoxLayout(m_list))
    , m_empty(new TextLine(TypeSize::Body, Weight::Regular, Token::Text2, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    m_text->setMaxLines(3);
    layout->addWidget(m_text);
    m_query->setFixedHeight(48);
    m_query->setFont(ui::font(TypeSize::ScanField));
    layout->addWidget(m_query);
    m_empty->setMaxLines(3);
    layout->addWidget(m_empty);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_rows->addStretch(1);
    m_scroll->setWidget(m_list);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(m_scroll, 1);
    auto *close = new TouchKey(KeyRole::Function, this);
    close->setWords(tr("Back to sale"), QStringLiteral("Esc"));
    close->setFixedHeight(56);
    close->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(close, &TouchKey::used, &model, [&model] { model.act(TillAction::Escape); });
    layout->addWidget(close);
    connect(m_query, &QLineEdit::textEdited, &model, [&model](const QString &text) { model.setQuery(text); });
}

void ChoicePanel::setView(const ChoicePanelView &view)
{
    m_title->setText(view.title);
    m_text->setText(view.text);
    m_text->setVisible(!view.text.isEmpty());
    m_wantsKeyboard = view.queryPlaceholder.has_value();
    m_query->setVisible(m_wantsKeyboard);
    if (m_wantsKeyboard) {
        m_query->setPlaceholderText(*view.queryPlaceholder);
        m_query->setAccessibleName(*view.queryPlaceholder);
        if (m_query->text() != view.query)
            m_query->setText(view.query);
    }
    m_empty->setText(view.rows.empty() ? view.empty : QString());
    m_empty->setVisible(view.rows.empty() && !view.empty.isEmpty());
    while (m_keys.size() < view.rows.size()) {
        auto *key = new ChoiceRowKey(m_list);
        const int index = static_cast<int>(m_keys.size());
        connect(key, &QAbstractButton::clicked, &m_model, [this, index] { m_model.choose(index); });
        m_rows->insertWidget(index, key);
        m_keys.push_back(key);
    }
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        m_keys[i]->setVisible(i < view.rows.size());
        if (i < view.rows.size()) {
            static_cast<ChoiceRowKey *>(m_keys[i])->setRow(view.rows[i]);
            m_keys[i]->setChecked(static_cast<int>(i) == view.current);
        }
    }
    if (view.current >= 0 && view.current < static_cast<int>(view.rows.size())) {
        m_rows->activate(); // New rows have their places before one of them is shown.
        m_scroll->ensureWidgetVisible(m_keys[static_cast<std::size_t>(view.current)], 0, 0);
    }
}

void ChoicePanel::focusQuery() { m_query->setFocus(Qt::OtherFocusReason); }

} // namespace mizan::ui
