// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/publicmail.h"

#include <QSet>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

bool isPublicMail(const QString &domain)
{
    static const QSet<QString> services = {
        u"gmail.com"_s,   u"googlemail.com"_s, u"outlook.com"_s, u"hotmail.com"_s,  u"live.com"_s,
        u"yahoo.com"_s,   u"icloud.com"_s,     u"gmx.de"_s,      u"gmx.net"_s,      u"gmx.at"_s,
        u"web.de"_s,      u"t-online.de"_s,    u"free.fr"_s,     u"orange.fr"_s,    u"wanadoo.fr"_s,
        u"laposte.net"_s, u"libero.it"_s,      u"wp.pl"_s,       u"onet.pl"_s,      u"interia.pl"_s,
        u"seznam.cz"_s,   u"centrum.cz"_s,     u"abv.bg"_s,      u"mail.ru"_s,      u"ukr.net"_s,
        u"proton.me"_s,   u"protonmail.com"_s, u"telenet.be"_s,  u"skynet.be"_s,    u"ziggo.nl"_s,
        u"kpnmail.nl"_s,  u"sapo.pt"_s,        u"freemail.hu"_s, u"citromail.hu"_s, u"yahoo.fr"_s,
        u"hotmail.fr"_s,  u"yahoo.es"_s,       u"hotmail.it"_s,  u"example.com"_s,  u"example.org"_s,
        u"example.net"_s};
    return services.contains(domain);
}

} // namespace convoke
