#!/usr/bin/env bash
# Starts a throw-away PostgreSQL cluster in the folder given: Unix socket only, nothing synced, superuser "mizan".
# It stops and is removed when the program that called this script ends, should stop.sh not come first.
set -euo pipefail
folder=$1
here=$(cd "$(dirname "$0")" && pwd)
caller=$PPID
binaries=$(find /usr/lib/postgresql/*/bin -maxdepth 0 | sort -V | tail -n 1)

"$here/stop.sh" "$folder" # What an interrupted run left behind.
mkdir -m 700 "$folder"
echo "$caller" > "$folder/caller"
# Watches over this cluster alone, not over one that a later run has put in its place.
setsid bash -c "while kill -0 $caller 2>/dev/null && [ -d '$folder' ]; do sleep 1; done
    [ \"\$(cat '$folder/caller' 2>/dev/null)\" != $caller ] || '$here/stop.sh' '$folder'" >/dev/null 2>&1 </dev/null &
as=()
if [ "$(id -u)" = 0 ]; then # PostgreSQL refuses to run as root.
    chown postgres: "$folder"
    as=(setpriv --reuid=postgres --regid=postgres --clear-groups)
fi
cd "$folder"
"${as[@]}" "$binaries/initdb" --pgdata="$folder/data" --username=mizan --auth=trust --encoding=UTF8 --locale=C.UTF-8 \
    --no-sync --no-instructions >/dev/null
"${as[@]}" "$binaries/pg_ctl" --pgdata="$folder/data" --log="$folder/log" --wait --silent start -o \
    "-c listen_addresses='' -c unix_socket_directories='$folder' -c fsync=off -c full_page_writes=off \
     -c shared_buffers=64MB -c jit=off"
