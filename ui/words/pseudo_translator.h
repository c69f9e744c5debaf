// Languages that nobody speaks: a long one and a right-to-left one, to see what real ones will do to the screens.
#pragma once

#include <QTranslator>

namespace mizan::ui {

class PseudoTranslator final : public QTranslator {
    Q_OBJECT
public:
    enum class Kind {
        Long,        ///< Half as long again, with accents: what German and French do.
        RightToLeft, ///< Arabic letters in Latin places, and the layout direction of Arabic.
    };
    explicit PseudoTranslator(Kind kind, QObject *parent = nullptr);

    [[nodiscard]] QString translate(
        const char *context, const char *source, const char *disambiguation, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

private:
    Kind m_kind;
};

} // namespace mizan::ui
