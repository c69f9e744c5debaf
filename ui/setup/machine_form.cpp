// Two answers with a line about each.
#include "ui/setup/machine_form.h"

#include "ui/theme/theme.h"
#include "ui/words/isolates.h"

#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace mizan::ui {

MachineForm::MachineForm(QWidget *parent)
    : QWidget(parent)
    , m_till(new QRadioButton(tr("Till"), this))
    , m_office(new QRadioButton(tr("Back office"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const std::pair<QRadioButton *, QString> answers[] = {
        {m_till, tr("Everybody lands at the till, in full screen. %1 leads to the back office.").arg(isolated(u"F10"))},
        {m_office,
            tr("Cashiers land at the till, everybody else in the back office. %1 leads to the till.")
                .arg(isolated(u"Ctrl+T"))}};
    for (const auto &[button, words] : answers) {
        button->setFont(ui::font(TypeSize::Body, Weight::SemiBold));
        button->setAccessibleName(button->text());
        button->setAccessibleDescription(words);
        auto *line = new QLabel(words, this);
        line->setWordWrap(true);
        line->setForegroundRole(QPalette::PlaceholderText);
        column->addWidget(button);
        column->addWidget(line);
        column->addSpacing(12);
    }
    m_till->setChecked(true);
}

Landing MachineForm::chosen() const { return m_office->isChecked() ? Landing::BackOffice : Landing::Till; }

} // namespace mizan::ui
