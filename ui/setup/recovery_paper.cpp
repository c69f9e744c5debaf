// Paragraphs that all begin on the reading side, the code's too.
#include "ui/setup/recovery_paper.h"

#include "ui/theme/type.h"
#include "ui/words/isolates.h"

#include <QCoreApplication>
#include <QTextCursor>
#include <QTextDocument>

namespace mizan::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mizan::ui::RecoveryPaper)
};

constexpr int PageMargin = 48;

struct Look {
    TypeSize size;
    Weight weight;
};

} // namespace

std::unique_ptr<QTextDocument> recoveryDocument(const RecoveryPaper &paper, Qt::LayoutDirection direction)
{
    auto document = std::make_unique<QTextDocument>();
    document->setDocumentMargin(PageMargin);
    QTextCursor cursor(document.get());
    bool isFirst = true;
    const auto paragraph = [&](const QString &words, Look look) {
        QTextBlockFormat block;
        block.setLayoutDirection(direction);
        block.setAlignment((direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
        block.setBottomMargin(static_cast<int>(look.size));
        QTextCharFormat letters;
        letters.setFont(ui::font(look.size, look.weight));
        letters.setForeground(Qt::black); // On paper, whatever the theme.
        if (!std::exchange(isFirst, false))
            cursor.insertBlock();
        cursor.setBlockFormat(block);
        cursor.setBlockCharFormat(letters);
        cursor.insertText(words, letters);
    };
    paragraph(Words::tr("Recovery code of %1").arg(isolatedName(paper.shop)), {TypeSize::Title, Weight::SemiBold});
    paragraph(isolated(paper.code), {TypeSize::Prompt, Weight::Bold});
    paragraph(Words::tr("Opens the shop when the passphrase is forgotten: start Mizan, choose “Passphrase forgotten…” "
                        "and type the code. Keep this paper away from the machine."),
        {TypeSize::ScanField, Weight::Regular});
    return document;
}

} // namespace mizan::ui
