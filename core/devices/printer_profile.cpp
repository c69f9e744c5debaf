// Numbers from Epson's ESC/POS command reference, which most receipt printers follow.
#include "core/devices/printer_profile.h"

namespace mizan::devices {

std::vector<CodePage> PrinterProfile::commonCodePages()
{
    return {{19, "ibm-858"}, {18, "ibm-852"}, {13, "ibm-857"}, {17, "ibm-866"}, {14, "ibm-737"}};
}

PrinterProfile PrinterProfile::roll80()
{
    PrinterProfile profile;
    profile.codePages = commonCodePages();
    return profile;
}

PrinterProfile PrinterProfile::roll80Narrow()
{
    PrinterProfile profile = roll80();
    profile.dots = 512;
    profile.columns = 42;
    profile.smallColumns = 56;
    profile.paper.margin = (profile.paper.width - profile.dots * documents::PointsPerDot) / 2;
    return profile;
}

PrinterProfile PrinterProfile::roll58()
{
    PrinterProfile profile = roll80();
    profile.paper = documents::Paper::receipt58();
    profile.dots = 384;
    profile.columns = 32;
    profile.smallColumns = 42;
    profile.cuts = false;
    return profile;
}

} // namespace mizan::devices
