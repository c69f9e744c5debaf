// Papers as sheets in files: laid out and written on a thread, one after the other.
#pragma once

#include "core/base/ids.h"

#include <QObject>

#include <memory>
#include <vector>

namespace mizan {
class Shop;
}

namespace mizan::ui {
class Task;
}

namespace mizan::desktop {

class SheetFiles final : public QObject {
    Q_OBJECT
public:
    /// Into this folder, which is made where it is missing.
    SheetFiles(Shop &shop, QString folder, QObject *parent = nullptr);
    ~SheetFiles() override;

    /// A quotation on A4 as PDF; what to tell the person about it. An earlier sheet of the same one is replaced.
    [[nodiscard]] QString saveQuotation(FactId quotation);

Q_SIGNALS:
    void written(const QString &path);
    /// Nothing was written; why, in a sentence.
    void failed(const QString &words);

private:
    Shop &m_shop;
    QString m_folder;
    std::vector<std::unique_ptr<ui::Task>> m_running;
};

} // namespace mizan::desktop
