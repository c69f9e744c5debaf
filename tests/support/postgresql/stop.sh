#!/usr/bin/env bash
# Stops the throw-away cluster in the folder given, if one runs there, and removes the folder.
set -euo pipefail
folder=$1
case $folder in /tmp/mizan-pg-*) ;; *) echo "not a throw-away cluster: $folder" >&2; exit 1 ;; esac
[ -d "$folder" ] || exit 0
if [ -f "$folder/data/postmaster.pid" ]; then
    binaries=$(find /usr/lib/postgresql/*/bin -maxdepth 0 | sort -V | tail -n 1)
    as=()
    [ "$(id -u)" != 0 ] || as=(setpriv --reuid=postgres --regid=postgres --clear-groups)
    cd "$folder"
    "${as[@]}" "$binaries/pg_ctl" --pgdata="$folder/data" --mode=immediate --wait --silent stop || true
fi
rm -rf "$folder"
