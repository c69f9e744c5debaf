// Settings, receipts: what the shop's papers look like, with the very paper beside it.
#pragma once

#include "core/access/receipt_template.h"
#include "ui/kit/setting_form.h"

class QCheckBox;
class QComboBox;
class QPlainTextEdit;

namespace mizan {
class Shop;
}

namespace mizan::ui {

class PaperPreview;
class PictureChoice;

/// The fields; the page below puts the preview beside them.
class ReceiptForm final : public SettingForm {
    Q_OBJECT
public:
    ReceiptForm(Shop &shop, const Session &session, QWidget *parent = nullptr);

    /// As it stands on the screen.
    [[nodiscard]] access::ReceiptTemplate receipt() const;
    [[nodiscard]] PictureChoice &logo() const noexcept { return *m_logo; }

Q_SIGNALS:
    void edited();

private:
    void load();
    void arrange();
    void noteEdit();
    [[nodiscard]] bool save();
    [[nodiscard]] std::optional<BranchId> branch() const;
    void retranslate() override;

    Shop &m_shop;
    Session m_session;
    FactId m_request; ///< Made anew once something was asked.
    QComboBox *m_scope;
    QCheckBox *m_own;
    PictureChoice *m_logo;
    QPlainTextEdit *m_header;
    QPlainTextEdit *m_footer;
    QComboBox *m_language;
    QComboBox *m_second;
    QComboBox *m_code;
    FormField *m_scopeField;
    FormField *m_logoField;
    FormField *m_headerField;
    FormField *m_footerField;
    FormField *m_languageField;
    FormField *m_secondField;
    FormField *m_codeField;
    bool m_filling = false;
};

class ReceiptPage final : public QWidget {
    Q_OBJECT
public:
    ReceiptPage(Shop &shop, const Session &session, QWidget *parent = nullptr);
    [[nodiscard]] ReceiptForm &form() const noexcept { return *m_form; }
    [[nodiscard]] PaperPreview &preview() const noexcept { return *m_preview; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showPreview();

    Shop &m_shop;
    ReceiptForm *m_form;
    PaperPreview *m_preview;
    QComboBox *m_roll;
    FormField *m_rollField;
};

} // namespace mizan::ui
