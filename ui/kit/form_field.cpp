// Label above, problem below with its octagon; the name said aloud carries the problem too.
#include "ui/kit/form_field.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

namespace mizan::ui {

FormField::FormField(const QString &label, QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_control(control)
    , m_problemRow(new QWidget(this))
    , m_problemIcon(new QLabel(m_problemRow))
    , m_problem(new QLabel(m_problemRow))
    , m_hint(new QLabel(this))
{
    m_label->setFont(ui::font(TypeSize::Label, Weight::SemiBold));
    m_label->setForegroundRole(QPalette::PlaceholderText);
    m_label->setBuddy(control);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_hint->setFont(ui::font(TypeSize::Caption));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    m_hint->hide();
    m_problemRow->hide();

    auto *problemRow = new QHBoxLayout(m_problemRow);
    problemRow->setContentsMargins(0, 0, 0, 0);
    problemRow->setSpacing(6);
    problemRow->addWidget(m_problemIcon, 0, Qt::AlignTop);
    problemRow->addWidget(m_problem, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_label);
    column->addWidget(control);
    column->addWidget(m_hint);
    column->addWidget(m_problemRow);
    setLabel(label);
}

void FormField::setLabel(const QString &label)
{
    m_label->setText(label);
    m_control->setAccessibleName(label);
}

void FormField::setProblem(const QString &words)
{
    const Theme &theme = Theme::current();
    m_problem->setText(words);
    QPalette palette = m_problem->palette();
    palette.setColor(QPalette::WindowText, theme.color(Token::Bad));
    m_problem->setPalette(palette);
    m_problemIcon->setPixmap(icon(Icon::Error, theme.color(Token::Bad), layoutDirection(), 16).pixmap(16, 16));
    m_problemRow->setVisible(!words.isEmpty());
    m_control->setProperty("mizanWrong", !words.isEmpty());
    m_control->setAccessibleDescription(words.isEmpty() ? m_control->toolTip() : words);
    m_control->update();
}

QString FormField::problem() const { return m_problem->text(); }

void FormField::setHint(const QString &words)
{
    m_hint->setText(words);
    m_hint->setVisible(!words.isEmpty());
}

} // namespace mizan::ui
