// A paper as the printer will print it, on the screen; laid out on a thread of its own.
#pragma once

#include "core/devices/printer_profile.h"
#include "core/documents/document.h"
#include "core/documents/font_set.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;

namespace mizan::ui {

class Task;

class PaperPreview final : public QWidget {
    Q_OBJECT
public:
    explicit PaperPreview(QWidget *parent = nullptr);
    ~PaperPreview() override;

    /// What was shown stays until the new one is ready; of several asked for at once only the last is made.
    void show(const documents::Document &document, const devices::PrinterProfile &profile);
    [[nodiscard]] const QImage &image() const noexcept { return m_image; }

Q_SIGNALS:
    void shown();

private:
    struct Asked {
        documents::Document document;
        devices::PrinterProfile profile;
    };
    void start();
    void present(const QImage &image, const QString &problem);

    QLabel *m_paper;
    std::shared_ptr<const documents::FontSet> m_fonts;
    std::optional<Asked> m_next;
    std::unique_ptr<Task> m_running;
    QImage m_image;
};

} // namespace mizan::ui
