// One sentence for each kind of fault; the engine's own words belong behind it, in the log.
#include "ui/kit/fault_words.h"

#include <QCoreApplication>

namespace mizan::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mizan::ui::Fault)
};

} // namespace

QString sentenceFor(const store::Fault &fault)
{
    switch (fault.kind()) {
    case store::FaultKind::DiskFull:
        return Words::tr("The disk is full. The last step was not recorded; everything before it is kept. Make room, "
                         "then try again.");
    case store::FaultKind::ReadOnly:
        return Words::tr(
            "The shop's folder cannot be written to. The last step was not recorded; everything before it is kept. "
            "Allow writing, then try again.");
    case store::FaultKind::Damaged:
        return Words::tr("The shop's file is damaged. Nothing was changed. Make a copy of the folder, then run a check "
                         "or restore a backup.");
    case store::FaultKind::Busy:
        return Words::tr("Another program holds the shop's file. The last step was not recorded. Close the other "
                         "program, then try again.");
    case store::FaultKind::Unreachable:
        return Words::tr(
            "The database server does not answer. The last step was not recorded. Check the network, then try again.");
    case store::FaultKind::SyncFailed:
        return Words::tr("The disk did not confirm the last step. Start the program again and see whether it is there "
                         "before repeating it.");
    case store::FaultKind::Constraint:
    case store::FaultKind::Other:
        break;
    }
    return Words::tr("The shop's file refused the last step. Everything before it is kept. Try again; if it stays, run "
                     "a check of the shop.");
}

} // namespace mizan::ui
