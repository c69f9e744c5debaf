// Settings, appearance: theme, contrast, language and scale of this machine; switches apply at once.
#pragma once

#include "ui/shell/appearance.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace mizan::ui {

class FormField;

enum class AppearanceChoices {
    All,
    FirstRun, ///< The language first; the page that it stands on has a title of its own.
};

class AppearancePage final : public QWidget {
    Q_OBJECT
public:
    explicit AppearancePage(
        const Appearance &appearance, AppearanceChoices choices = AppearanceChoices::All, QWidget *parent = nullptr);

    /// From now on another language would take what is typed elsewhere away.
    void keepLanguage();

Q_SIGNALS:
    void appearanceChanged(const mizan::ui::Appearance &appearance);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void noteChoice();

    Appearance m_appearance;
    Appearance m_atStart;
    QLabel *m_title;
    QLabel *m_scope;
    QComboBox *m_theme;
    QComboBox *m_language;
    QComboBox *m_scale;
    QCheckBox *m_contrast;
    FormField *m_themeField;
    FormField *m_languageField;
    FormField *m_scaleField;
    bool m_filling = false;
};

} // namespace mizan::ui
