// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/mailboxstream.h"

#include "app/intake/mailcase.h"
#include "intake/mailbox.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

/// Mailboxes larger than what is held at once.
class MailboxStreamTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dividesAsMailsOf_data();
    void dividesAsMailsOf();
    void cutsWhatIsTooLong();
    void readsALargeMailboxWithoutHoldingIt();
    void refusesALargeFileThatIsNone();
    void stops();

private:
    QTemporaryDir m_folder;
};

using test::mailBytes;

namespace {

const QByteArray mark = "From ann@x.example Mon Mar  4 10:12:00 2030\n";

QByteArray largeBox(const QString &path, qint64 size)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return {};
    }
    QByteArray last;
    const QByteArray filler = "Content-Type: x\n" + QByteArray(76, 'Q') + "\n";
    for (int i = 0; file.pos() < size; ++i) {
        last = mailBytes("1) " + QByteArray::number(i) + "\n2) x",
                         "Ann Ex <ann" + QByteArray::number(i) + "@x.example>", "m" + QByteArray::number(i))
            + "\n"
            + (i == 0 ? QByteArray() : QByteArray(20'000'000, 'x').replace(0, filler.size(), filler) + "\n");
        file.write(mark + last);
    }
    return last;
}

} // namespace

void MailboxStreamTest::dividesAsMailsOf_data()
{
    QTest::addColumn<QByteArray>("box");
    QByteArray many;
    for (int i = 0; i < 300; ++i) {
        many += mark + mailBytes(QByteArray(i * 97, 'a') + "\n>From here on.\nFrom nowhere to somewhere.\n");
    }
    QTest::newRow("many small messages") << many;
    QTest::newRow("with CRLF") << QByteArray(many).replace("\n", "\r\n");
    QTest::newRow("with a byte order mark") << "\xEF\xBB\xBF" + many;
    QTest::newRow("two of three megabytes")
        << mark + mailBytes(QByteArray(3'000'000, 'b')) + mark + mailBytes(QByteArray(3'000'000, 'c'));
    QTest::newRow("a message that says nothing") << mark + mark + mailBytes("x") + mark;
    QTest::newRow("one line") << mark.chopped(1);
    QTest::newRow("no mailbox") << mailBytes("x");
    QTest::newRow("nothing") << QByteArray();
}

void MailboxStreamTest::dividesAsMailsOf()
{
    QFETCH(QByteArray, box);
    QBuffer buffer(&box);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    MailboxStream stream(buffer, 64'000'000);
    QList<QByteArray> found;
    for (std::optional<MailSlice> slice = stream.next(); slice; slice = stream.next()) {
        found.append(slice->bytes);
        QVERIFY(!slice->isCut);
        QBuffer again(&box);
        QVERIFY(again.open(QIODevice::ReadOnly) && again.seek(slice->offset));
        MailboxStream there(again, 64'000'000);
        const std::optional<MailSlice> same = there.next();
        QVERIFY(same);
        QCOMPARE(same->bytes, slice->bytes);
        QCOMPARE(same->length, slice->length);
    }
    const bool isBox = beginsMessage(box, box.startsWith("\xEF\xBB\xBF") ? 3 : 0);
    QCOMPARE(found, isBox ? mailsOf(box) : QList<QByteArray>());
}

void MailboxStreamTest::cutsWhatIsTooLong()
{
    QByteArray box = mark + mailBytes(QByteArray(500'000, 'b')) + mark + mailBytes("Seven.");
    QBuffer buffer(&box);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    MailboxStream stream(buffer, 1000);
    const std::optional<MailSlice> first = stream.next();
    QVERIFY(first && first->isCut);
    QVERIFY(first->bytes.size() < 1000);
    const std::optional<MailSlice> second = stream.next();
    QVERIFY(second && !second->isCut);
    QCOMPARE(second->bytes, mailBytes("Seven."));
    QVERIFY(!stream.next());
}

void MailboxStreamTest::readsALargeMailboxWithoutHoldingIt()
{
    const QString path = m_folder.filePath(u"large.mbox"_s);
    const QByteArray last = largeBox(path, 70'000'000);
    const Result<MailFile> file = readMailFile(path, QTimeZone("Europe/Brussels"));
    QVERIFY2(file, file ? "" : qPrintable(file.error().detail));
    QCOMPARE(file->messages.size(), 5);
    qsizetype held = 0;
    for (const MailMessage &message : file->messages) {
        held += message.original.size() + message.text.size() * 2;
    }
    QVERIFY2(held < 12'000'000, qPrintable(QString::number(held)));
    QCOMPARE(file->messages.constLast().key, u"m4"_s);
    QCOMPARE(file->messages.constLast().head.sender.address, u"ann4@x.example"_s);
    QCOMPARE(originalOf(file->messages.constLast()).value(), last);

    QFile changed(path);
    QVERIFY(changed.open(QIODevice::ReadWrite) && changed.seek(changed.size() - 100));
    QCOMPARE(changed.write("y"), 1);
    changed.close();
    QCOMPARE(originalOf(file->messages.constLast()).error().code, ErrorCode::ChangedMeanwhile);
    QVERIFY(originalOf(file->messages.constFirst()));
    QVERIFY(QFile::remove(path));
    QCOMPARE(originalOf(file->messages.constFirst()).error().code, ErrorCode::FileUnreadable);
}

void MailboxStreamTest::refusesALargeFileThatIsNone()
{
    const QString path = m_folder.filePath(u"none.bin"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(70'000'000));
    file.close();
    QCOMPARE(readMailFile(path, QTimeZone::utc()).error().code, ErrorCode::FileTooLarge);
    const QString vast = m_folder.filePath(u"vast.mbox"_s);
    QFile sparse(vast);
    QVERIFY(sparse.open(QIODevice::WriteOnly) && sparse.write(mark) > 0 && sparse.resize(2'200'000'000));
    sparse.close();
    const Result<MailFile> refused = readMailFile(vast, QTimeZone::utc());
    QCOMPARE(refused.error().code, ErrorCode::FileTooLarge);
    QVERIFY(refused.error().detail.contains(u"2048 MB"));
}

void MailboxStreamTest::stops()
{
    const QString path = m_folder.filePath(u"stopped.mbox"_s);
    largeBox(path, 70'000'000);
    int told = 0;
    const Result<MailFile> file = readMailFile(path, QTimeZone::utc(), [&told](double done) {
        ++told;
        return done < 0.5;
    });
    QCOMPARE(file.error().code, ErrorCode::Cancelled);
    QVERIFY(told < 5);
}

QTEST_GUILESS_MAIN(MailboxStreamTest)
#include "tst_mailboxstream.moc"
