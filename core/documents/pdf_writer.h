// Writes a paper as a PDF file through libharu.
#pragma once

#include "core/documents/display_list.h"

#include <QByteArray>

#include <stdexcept>

namespace mizan::documents {

/// libharu could not write: no memory, no place for its temporary font files.
class PdfFault : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// The whole file. The same list gives the same bytes. Throws PdfFault.
[[nodiscard]] QByteArray pdfOf(const DisplayList &list);

} // namespace mizan::documents
