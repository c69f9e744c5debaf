// Small files written so that a power cut leaves either the old one or the new one, whole.
#pragma once

#include <QByteArray>
#include <QString>

namespace mizan::store {

/// Writes beside `path`, syncs, renames over it and syncs the folder; only the owner may read it. Throws Fault.
void writeDurably(const QString &path, const QByteArray &content);
/// Makes the content of an existing file durable. Throws Fault.
void syncFile(const QString &path);
/// Makes the names in a folder (renames, removals) durable. Throws Fault.
void syncFolder(const QString &folder);
/// Renames over what is there, then syncs the folder. Throws Fault.
void renameDurably(const QString &from, const QString &to);

} // namespace mizan::store
