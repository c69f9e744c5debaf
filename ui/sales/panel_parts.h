// What the panels with fields are made of: a column of labels, tall fields and wide keys.
#pragma once

#include "ui/kit/text_line.h"
#include "ui/kit/touch_key.h"
#include "ui/theme/type.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace mizan::ui {

inline QVBoxLayout *panelLayout(QWidget *panel)
{
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(16, 16, 16, 8);
    layout->setSpacing(8);
    return layout;
}

inline TextLine *label(const QString &text, QWidget *parent)
{
    auto *line = new TextLine(TypeSize::Label, Weight::SemiBold, Token::Text2, parent);
    line->setText(text);
    return line;
}

inline void makeTall(QLineEdit *field)
{
    field->setFixedHeight(48);
    field->setFont(ui::font(TypeSize::ScanField));
}

inline TouchKey *addKey(QVBoxLayout *layout, KeyRole role, const QString &words, const QString &hint, QWidget *parent)
{
    auto *key = new TouchKey(role, parent);
    key->setWords(words, hint);
    key->setFixedHeight(role == KeyRole::Function ? 56 : 72);
    key->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    layout->addWidget(key);
    return key;
}

} // namespace mizan::ui
