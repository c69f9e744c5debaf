// White whatever the theme is: paper is.
#include "ui/shell/paper_preview.h"

#include "core/devices/printed_image.h"
#include "ui/kit/task.h"
#include "ui/words/refusal_words.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace mizan::ui {

namespace {

constexpr double ScreenDotsPerDot = 0.625; ///< 400 for a roll of 80 mm: letters can still be read.
constexpr int EdgeDots = 32;

struct Made {
    std::shared_ptr<const documents::FontSet> fonts;
    QImage image;
    QString problem;
};

} // namespace

PaperPreview::PaperPreview(QWidget *parent)
    : QWidget(parent)
    , m_paper(new QLabel(this))
{
    m_paper->setFrameShape(QFrame::StyledPanel);
    m_paper->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    m_paper->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_paper, 0, Qt::AlignTop | Qt::AlignLeading);
    column->addStretch(1);
}

PaperPreview::~PaperPreview() = default;

void PaperPreview::show(const documents::Document &document, const devices::PrinterProfile &profile)
{
    m_next = Asked {document, profile};
    start();
}

/// Nothing where one is being made already: it begins the next when it is done.
void PaperPreview::start()
{
    if (!m_next || (m_running && m_running->isRunning()))
        return;
    const auto made = std::make_shared<Made>();
    made->fonts = m_fonts;
    m_running = std::make_unique<Task>([made, asked = *std::exchange(m_next, std::nullopt)](TaskControl &) {
        if (!made->fonts) {
            const auto fonts = documents::FontSet::ofSystem();
            if (!fonts) {
                made->problem = sentenceFor(fonts.error());
                return;
            }
            made->fonts = *fonts;
        }
        made->image = devices::printedImage(asked.document, asked.profile, made->fonts);
    });
    connect(m_running.get(), &Task::finished, this, [this, made] {
        m_fonts = made->fonts;
        present(made->image, made->problem);
        QMetaObject::invokeMethod(this, [this] { start(); }, Qt::QueuedConnection); // The task must end first.
    });
    m_running->start();
}

void PaperPreview::present(const QImage &image, const QString &problem)
{
    m_image = image;
    if (image.isNull()) {
        m_paper->setText(problem);
        return;
    }
    // With the edges that no printer reaches.
    QImage roll(image.width() + 2 * EdgeDots, image.height(), QImage::Format_Grayscale8);
    roll.fill(Qt::white);
    QPainter(&roll).drawImage(EdgeDots, 0, image);
    const double ratio = devicePixelRatioF();
    QImage small = roll.scaledToWidth(qRound(roll.width() * ScreenDotsPerDot * ratio), Qt::SmoothTransformation);
    small.setDevicePixelRatio(ratio);
    m_paper->setPixmap(QPixmap::fromImage(small));
    Q_EMIT shown();
}

} // namespace mizan::ui
