// The ids that every room knows.
#pragma once

#include "core/base/id.h"

namespace mizan {

using FactId = Id<struct FactTag>;
using DeviceId = Id<struct DeviceTag>; ///< A till, or any installation that writes a strand of the daybook.
using BranchId = Id<struct BranchTag>;
using UserId = Id<struct UserTag>;
using RoleId = Id<struct RoleTag>;
using RecordId = Id<struct RecordTag>; ///< Any record, whatever its type.
using ProductId = Id<struct ProductTag>;
using CategoryId = Id<struct CategoryTag>;
using TaxClassId = Id<struct TaxClassTag>;
using PlaceId = Id<struct PlaceTag>;
using AccountId = Id<struct AccountTag>;
using PartyId = Id<struct PartyTag>; ///< A customer or supplier.
using SaleId = Id<struct SaleTag>;
using ShiftId = Id<struct ShiftTag>;

} // namespace mizan
