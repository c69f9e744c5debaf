// Names of the tenders' methods.
#include "core/sales/tender.h"

namespace mizan::sales {

std::string_view methodText(TenderMethod method) noexcept
{
    switch (method) {
    case TenderMethod::Cash:
        return "cash";
    }
    return "cash";
}

std::optional<TenderMethod> methodFromText(std::string_view text) noexcept
{
    if (text == "cash")
        return TenderMethod::Cash;
    return std::nullopt;
}

} // namespace mizan::sales
