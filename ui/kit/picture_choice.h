// A picture picked from a file: shown small, chosen, taken away. Files are read and made small on a thread of their
// own.
#pragma once

#include "core/documents/picture_file.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QPushButton;

namespace mizan::ui {

class Task;

class PictureChoice final : public QWidget {
    Q_OBJECT
public:
    explicit PictureChoice(const documents::PictureFit &fit, QWidget *parent = nullptr);
    ~PictureChoice() override;

    [[nodiscard]] const std::optional<access::Picture> &picture() const noexcept { return m_picture; }
    void setPicture(std::optional<access::Picture> picture);
    /// As if it had been picked in the dialog.
    void readFile(const QString &path);

Q_SIGNALS:
    /// A person chose another one, or none.
    void chosen();
    /// The file is no picture that can be used; the one before is kept.
    void refused(const QString &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showPicture();
    void pick();

    documents::PictureFit m_fit;
    std::optional<access::Picture> m_picture;
    QLabel *m_thumbnail;
    QPushButton *m_choose;
    QPushButton *m_remove;
    std::unique_ptr<Task> m_reading;
};

} // namespace mizan::ui
