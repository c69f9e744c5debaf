// Thumbnail and two buttons.
#include "ui/kit/picture_choice.h"

#include "ui/kit/task.h"
#include "ui/theme/theme.h"
#include "ui/words/refusal_words.h"

#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace mizan::ui {

namespace {

constexpr QSize ThumbnailSize {160, 72};

/// Not more than is refused anyway.
QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.read(documents::MostPictureFileBytes + 1);
}

} // namespace

PictureChoice::PictureChoice(const documents::PictureFit &fit, QWidget *parent)
    : QWidget(parent)
    , m_fit(fit)
    , m_thumbnail(new QLabel(this))
    , m_choose(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    m_thumbnail->setFixedSize(ThumbnailSize);
    m_thumbnail->setAlignment(Qt::AlignCenter);
    m_thumbnail->setFrameShape(QFrame::StyledPanel);
    setButtonKind(*m_remove, ButtonKind::Quiet);
    setFocusProxy(m_choose);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_thumbnail);
    row->addWidget(m_choose);
    row->addWidget(m_remove);
    row->addStretch(1);
    connect(m_choose, &QPushButton::clicked, this, [this] { pick(); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        setPicture(std::nullopt);
        Q_EMIT chosen();
    });
    retranslate();
    showPicture();
}

PictureChoice::~PictureChoice() = default;

void PictureChoice::setPicture(std::optional<access::Picture> picture)
{
    m_picture = std::move(picture);
    showPicture();
}

void PictureChoice::pick()
{
    const QString path = QFileDialog::getOpenFileName(
        window(), tr("Choose a picture"), {}, tr("Pictures (*.png *.jpg *.jpeg *.bmp *.webp)"));
    if (!path.isEmpty())
        readFile(path);
}

void PictureChoice::readFile(const QString &path)
{
    const auto read = std::make_shared<std::optional<Result<access::Picture>>>();
    m_reading = std::make_unique<Task>(
        [read, path, fit = m_fit](TaskControl &) { read->emplace(documents::pictureFrom(bytesOf(path), fit)); });
    connect(m_reading.get(), &Task::finished, this, [this, read] {
        if (!*read)
            return;
        if (!(**read).has_value()) {
            Q_EMIT refused(sentenceFor((**read).error()));
            return;
        }
        setPicture(***read);
        Q_EMIT chosen();
    });
    m_reading->start();
}

void PictureChoice::showPicture()
{
    m_remove->setEnabled(m_picture.has_value());
    if (!m_picture) {
        m_thumbnail->setPixmap({});
        m_thumbnail->setText(tr("No picture"));
        return;
    }
    const double ratio = devicePixelRatioF();
    QImage small = documents::imageOf(*m_picture)
                       .scaled((ThumbnailSize - QSize(4, 4)) * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    small.setDevicePixelRatio(ratio);
    m_thumbnail->setPixmap(QPixmap::fromImage(small));
}

void PictureChoice::retranslate()
{
    m_choose->setText(tr("Choose…"));
    m_choose->setAccessibleName(tr("Choose a picture"));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove the picture"));
    if (!m_picture)
        m_thumbnail->setText(tr("No picture"));
}

void PictureChoice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace mizan::ui
