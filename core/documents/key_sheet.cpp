// A title and a table.
#include "core/documents/key_sheet.h"

#include "core/documents/isolate.h"

namespace mizan::documents {

Document keySheetDocument(const KeySheet &sheet)
{
    Document document {sheet.title, sheet.language, sheet.direction, {}};
    document.blocks.push_back(Paragraph {userText(sheet.title), Role::Title, Align::Leading});
    document.blocks.push_back(Space {0.5});
    for (const KeySheet::Line &line : sheet.lines) {
        Table row {{{Column::Width::Content, Align::Leading, QStringLiteral("Ctrl+PgDown")},
                       {Column::Width::Share, Align::Leading}},
            {{{{machineValue(line.key)}, {userText(line.task)}}, Role::Strong}}};
        document.blocks.push_back(std::move(row));
        document.blocks.push_back(Space {0.3});
    }
    return document;
}

} // namespace mizan::documents
