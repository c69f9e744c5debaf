// The recovery code on paper: whose it is, the code in large letters, what it does and where it is typed.
#pragma once

#include <QString>

#include <memory>

class QTextDocument;

namespace mizan::ui {

struct RecoveryPaper {
    QString shop;
    QString code;
};

/// In the language and direction of the screen; sizes in pixels of a screen's resolution.
[[nodiscard]] std::unique_ptr<QTextDocument> recoveryDocument(
    const RecoveryPaper &paper, Qt::LayoutDirection direction);

} // namespace mizan::ui
