// Follows the field's text and direction as long as the field lives.
#include "ui/theme/field_start.h"

#include <QEvent>
#include <QLineEdit>

namespace mizan::ui {

namespace {

class FieldStart final : public QObject {
public:
    explicit FieldStart(QLineEdit &field)
        : QObject(&field)
        , m_field(field)
    {
        field.installEventFilter(this);
        connect(&field, &QLineEdit::textChanged, this, [this] { place(); });
        place();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutDirectionChange)
            place();
        return QObject::eventFilter(watched, event);
    }

private:
    void place()
    {
        const bool fromRight = m_field.text().isEmpty() && m_field.isRightToLeft();
        const Qt::Alignment side = fromRight ? Qt::AlignRight | Qt::AlignAbsolute : Qt::Alignment(Qt::AlignLeft);
        m_field.setAlignment(side | Qt::AlignVCenter);
    }
    QLineEdit &m_field;
};

} // namespace

void startWhereReadingStarts(QLineEdit &field)
{
    static constexpr char Known[] = "mizanStart";
    const bool hasOwnSide = (field.alignment() & Qt::AlignHorizontal_Mask) != Qt::AlignLeft;
    if (hasOwnSide || field.property(Known).toBool())
        return;
    field.setProperty(Known, true);
    new FieldStart(field); // The field takes it.
}

} // namespace mizan::ui
