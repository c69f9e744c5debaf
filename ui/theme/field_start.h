// Where the caret of an empty text field stands: where reading starts (UX 13.5).
#pragma once

class QLineEdit;

namespace mizan::ui {

/// Qt sets an empty field by the keyboard's direction, which need not be the screen's. Fields that have chosen a side
/// of their own are left alone.
void startWhereReadingStarts(QLineEdit &field);

} // namespace mizan::ui
