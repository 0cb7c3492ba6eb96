// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/announcementtext.h"
#include "announcements/foldedtext.h"
#include "readingprobe.h"
#include "support/filebytes.h"

#include <QDir>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Letters and digits alone: however lines, blanks and signs were put right.
QString bare(const QString &text)
{
    QString out = foldedText(text);
    out.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return out;
}

/// The values of @p field that a text can only give in its own words.
QStringList saidValues(const QString &field, const MeetingDocument &document)
{
    const Meeting &meeting = document.meeting;
    QStringList values;
    if (field == u"title") {
        values = {meeting.title};
    } else if (field == u"platform") {
        values = {meeting.platform.value_or(QString())};
    } else if (field == u"place") {
        values = {meeting.place.city.value_or(QString()), meeting.place.venue.value_or(QString())};
    } else if (field == u"places") {
        values = {meeting.places ? QString::number(*meeting.places) : QString()};
    } else if (field == u"chairs") {
        values = meeting.chairs;
    } else if (field == u"topics") {
        values = meeting.topics;
    } else if (field == u"link") {
        values = {document.call.link.value_or(QString())};
    } else if (field == u"contacts") {
        for (const Contact &contact : meeting.contacts) {
            values.append(contact.name);
        }
    } else if (field == u"profiles") {
        for (const Profile &profile : document.call.profiles) {
            values.append(profile.description.section(u'\n', 0, 0)); // what it is, not its parts
        }
    } else if (field == u"questions") {
        for (const Question &question : document.call.questions) {
            values.append(question.text);
        }
    } else if (field == u"background" || field == u"aim" || field == u"outcome") {
        const QString text = field == u"background" ? meeting.background
            : field == u"aim"                       ? meeting.aim
                                                    : meeting.outcome;
        values = text.split(u"\n\n"_s);
    }
    values.removeAll(QString());
    return values;
}

} // namespace

/// Whoever looks a value up finds it: the spans lie in the text, the text is that of the file, and the value
/// stands in the words at that place.
class SourceSpansTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pointsAtTheWordsItNames();
};

void SourceSpansTest::pointsAtTheWordsItNames()
{
    const test::ReadingProbe probe;
    int checked = 0;
    const QDir folder(QStringLiteral(CONVOKE_TEST_DATA "/announcements"));
    const QStringList names =
        folder.entryList({u"*.txt"_s, u"*.html"_s, u"*.eml"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const Result<QString> text = announcementText(test::bytesOf(folder.filePath(name)));
        QVERIFY2(text, qPrintable(name));
        const AnnouncementReading reading = probe.read(*text);
        const QString page = bare(*text);
        for (const FieldReading &field : reading.fields) {
            QStringList words;
            for (const SourceSpan &span : field.spans) {
                QVERIFY2(span.start >= 0 && span.length > 0 && span.end() <= reading.text.size(),
                         qPrintable(name + u' ' + field.field));
                words.append(reading.text.mid(span.start, span.length));
                QVERIFY2(page.contains(bare(words.last())), qPrintable(name + u": "_s + words.last()));
            }
            QCOMPARE(words.join(u" … "_s), field.source);
            if (field.state != FieldState::Found) {
                continue;
            }
            const QString said = bare(field.source);
            const QStringList values = saidValues(field.field, reading.document);
            for (const QString &value : values) {
                ++checked;
                QVERIFY2(said.contains(bare(value)),
                         qPrintable(u"%1 %2: “%3” does not stand in “%4”"_s.arg(name, field.field, value,
                                                                                field.source)));
            }
        }
    }
    QVERIFY(checked > 500);
}

QTEST_GUILESS_MAIN(SourceSpansTest)
#include "tst_sourcespans.moc"
