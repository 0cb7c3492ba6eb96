#pragma once
#include "base/result.h"
namespace convoke { inline Result<QString> announcementText(const QByteArray &b) { return QString::fromUtf8(b); } }
