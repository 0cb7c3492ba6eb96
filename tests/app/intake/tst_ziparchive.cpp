// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/intakelimits.h"
#include "intake/ziparchive.h"
#include "support/xlsxbytes.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class ZipArchiveTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsPartsByName();
    void limitsASmallPart();
    void limitsAllPartsTogether();
    void limitsTheEntries();
};

using test::XlsxBytes;

void ZipArchiveTest::readsPartsByName()
{
    const QByteArray bytes = XlsxBytes::zip({{"a/one.xml", "first"}, {"../two.xml", "second"}});
    const Result<std::unique_ptr<ZipArchive>> archive = ZipArchive::open(bytes);
    QVERIFY(archive);
    QCOMPARE(*(*archive)->smallPart(u"A/One.xml"_s), QByteArray("first"));
    QCOMPARE(*(*archive)->smallPart(u"../two.xml"_s), QByteArray("second"));
    QVERIFY(!(*archive)->contains(u"two.xml"_s));
    QCOMPARE((*archive)->smallPart(u"three.xml"_s).error().code, ErrorCode::FormatDamaged);
}

void ZipArchiveTest::limitsASmallPart()
{
    const QByteArray bytes = XlsxBytes::zip({{"zeros", QByteArray(intakelimits::smallPartBytes + 1, '\0')}});
    QCOMPARE((*ZipArchive::open(bytes))->smallPart(u"zeros"_s).error().code, ErrorCode::LimitExceeded);
}

void ZipArchiveTest::limitsAllPartsTogether()
{
    const QByteArray bytes = XlsxBytes::zip({{"zeros", QByteArray(intakelimits::smallPartBytes, '\0')}});
    const Result<std::unique_ptr<ZipArchive>> archive = ZipArchive::open(bytes);
    for (qint64 i = 0; i < intakelimits::unpackedBytes / intakelimits::smallPartBytes; ++i) {
        QVERIFY((*archive)->smallPart(u"zeros"_s));
    }
    QCOMPARE((*archive)->smallPart(u"zeros"_s).error().code, ErrorCode::LimitExceeded);
}

void ZipArchiveTest::limitsTheEntries()
{
    QList<XlsxBytes::Part> parts;
    for (int i = 0; i < intakelimits::zipEntries; ++i) {
        parts.append(XlsxBytes::Part{QByteArray::number(i), "x"});
    }
    QVERIFY(ZipArchive::open(XlsxBytes::zip(parts)));
    parts.append(XlsxBytes::Part{"one more", "x"});
    QCOMPARE(ZipArchive::open(XlsxBytes::zip(parts)).error().code, ErrorCode::LimitExceeded);
}

QTEST_GUILESS_MAIN(ZipArchiveTest)
#include "tst_ziparchive.moc"
