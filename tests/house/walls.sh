#!/usr/bin/env bash
# Checks the walls of the house (docs/architecture.md): who may include whom, where SQL stands, names that say nothing.
set -u
cd "$(dirname "$0")/../.." || exit 2
broken=0
complain() { printf '%s\n' "$1"; broken=1; }

# Rooms in their order: each sees itself and those before it. Rooms of one group (same number) do not see each other.
declare -A order=([base]=0 [store]=1 [daybook]=2 [access]=3 [catalogue]=4 [parties]=4 [tax]=4 [accounts]=5 [stock]=6
    [payments]=7 [sales]=8 [purchasing]=8 [invoicing]=8 [returns]=8 [reports]=9 [documents]=9 [devices]=10 [notices]=10)
while IFS=: read -r file _ include; do
    from=${file#core/}; from=${from%%/*}
    to=${include#*core/}; to=${to%%/*}
    [ "$from" = "$to" ] && continue
    [ -n "${order[$from]+x}" ] || continue # core/*.h: the list of all ledgers and the opening of a shop see everything.
    if [ -z "${order[$to]+x}" ] || [ "${order[$to]}" -ge "${order[$from]}" ]; then
        complain "$file includes a room that is not to its left: $include"
    fi
done < <(grep -rnE '#include "core/' core --include='*.h' --include='*.cpp')

found=$(grep -rnE '#include ("(ui|app)/|[<"](QtWidgets|QWidget|QMessageBox|QDialog|QApplication)\b)' core)
[ -z "$found" ] || complain "core reaches for the screen:"$'\n'"$found"
found=$(grep -rnE '#include [<"](QtGui|QImage|QPainter|QFont|QColor)' core | grep -vE '^core/(documents|devices)/')
[ -z "$found" ] || complain "only documents and devices may use Qt Gui:"$'\n'"$found"
found=$(grep -rnE '#include "app/' ui)
[ -z "$found" ] || complain "ui reaches into app:"$'\n'"$found"

found=$(grep -rnE '"\s*(SELECT|INSERT INTO|UPDATE|DELETE FROM) ' ui app)
[ -z "$found" ] || complain "SQL outside core:"$'\n'"$found"
found=$(find app core ui tests resources -type d \( -iname util -o -iname utils -o -iname common -o -iname helpers -o -iname misc \) 2>/dev/null)
[ -z "$found" ] || complain "folders whose name says nothing:"$'\n'"$found"
found=$(grep -rnE '\b(double|float)\b' core/base core/tax core/accounts core/sales core/stock core/catalogue core/payments \
    --include='*.h' --include='*.cpp' 2>/dev/null | grep -vE '//.*\b(double|float)\b|"[^"]*\b(double|float)\b')
[ -z "$found" ] || complain "binary floating point near money:"$'\n'"$found"

[ "$broken" = 0 ] && echo "the walls stand"
exit "$broken"
