// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/mailplanpreview.h"

#include "mailsample.h"
#include "officebox.h"
#include "ui/applications/mailplanwords.h"
#include "ui/common/chipflow.h"
#include "ui/common/readingview.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// E-mails in the plan, before they come in.
class MailPlanPreviewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_box = OfficeBox::inMemory();
        m_meeting = addBeesMeeting(m_box->office());
        m_draft = draftOfMailbox(m_box->office(), m_meeting, beesMailbox());
        m_call = m_box->office().meetings().load(m_meeting)->call;
    }
    void showsAnApplication();
    void saysWhyAMailIsSetAside_data();
    void saysWhyAMailIsSetAside();
    void marksWhatCameLate_data();
    void marksWhatCameLate();
    void tellsWhatTheUserSays();

private:
    [[nodiscard]] int rowOf(const QString &key) const
    {
        for (int row = 0; row < m_draft.plan.rows.size(); ++row) {
            if (m_draft.mailAt(0, row)->message.key == key) {
                return row;
            }
        }
        return -1;
    }
    void show(const QString &key)
    {
        m_preview.setMail(*m_draft.mailAt(0, rowOf(key)), m_draft.plan.rows.at(rowOf(key)), m_call);
    }
    [[nodiscard]] QString section(const QString &heading) const
    {
        for (const ReadingSection &one : m_preview.findChild<ReadingView *>()->sections()) {
            if (one.heading == heading) {
                return one.text;
            }
        }
        return {};
    }

    std::unique_ptr<OfficeBox> m_box;
    MeetingId m_meeting{0};
    IntakeDraft m_draft;
    Call m_call;
    MailPlanPreview m_preview;
};

void MailPlanPreviewTest::showsAnApplication()
{
    show(u"ann1@council.example"_s);
    QCOMPARE(m_preview.findChild<QLabel *>(u"mailPlanSubject"_s)->text(), u"My application"_s);
    QVERIFY(m_preview.findChild<QLabel *>(u"mailPlanFrom"_s)->text().startsWith(u"Ann Exley <ann.exley@"));
    QVERIFY(section(u"What it becomes"_s).contains(u"numbered"));
    QCOMPARE(section(m_call.question(u"hives"_s)->text),
             u"Seven, on the town hall and on the fire station."_s);
    QVERIFY(section(u"The signature says"_s).startsWith(u"Function: Head gardener\n"));
    QVERIFY(section(u"The signature says"_s).contains(u"Country: Ireland"));
    QCOMPARE(section(u"Suggested people"_s), u"Bo Wai <bo.wai@parks.example>"_s);
    show(u"files@roofs.example"_s);
    QVERIFY(section(u"What it becomes"_s).contains(u"one piece"));
    QVERIFY(!section(u"Not given to a question yet"_s).isEmpty());
    QVERIFY(section(u"Attachments"_s).contains(u"honey.pdf.exe"));
}

void MailPlanPreviewTest::saysWhyAMailIsSetAside_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("chip");
    QTest::addColumn<QString>("why");
    QTest::newRow("away") << u"away@away.example"_s << u"out of office"_s << u"automatic reply"_s;
    QTest::newRow("unsubscribe") << u"unsub@fox.example"_s << u"unsubscribe"_s << u"no more mailings"_s;
    QTest::newRow("bounce") << u"bounce@relay.example"_s << u"not delivered"_s << u"mail server"_s;
    QTest::newRow("off topic") << u"shop@shop.example"_s << u"off topic"_s << u"not about this call"_s;
}

void MailPlanPreviewTest::saysWhyAMailIsSetAside()
{
    QFETCH(QString, key);
    show(key);
    const QList<Chip> chips = m_preview.findChild<ChipFlow *>()->chips();
    QVERIFY(!chips.isEmpty());
    QTEST(chips.constFirst().word, "chip");
    QFETCH(QString, why);
    QVERIFY(section(u"What it becomes"_s).contains(why));
    QVERIFY(!section(u"Text"_s).isEmpty());
}

void MailPlanPreviewTest::marksWhatCameLate_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("word");
    QTest::newRow("late") << u"fwd@office.example"_s << u"late"_s;
    QTest::newRow("on the day") << u"day@hribi.example"_s << u"on the day"_s;
    QTest::newRow("in time") << u"ann1@council.example"_s << QString();
}

void MailPlanPreviewTest::marksWhatCameLate()
{
    QFETCH(QString, key);
    show(key);
    QTEST(m_preview.findChild<ChipFlow *>()->chips().value(0).word, "word");
}

void MailPlanPreviewTest::tellsWhatTheUserSays()
{
    QSignalSpy said(&m_preview, &MailPlanPreview::applicationSaid);
    QSignalSpy signatures(&m_preview, &MailPlanPreview::signaturesSaid);
    auto *other = m_preview.findChild<QPushButton *>(u"mailPlanOther"_s);
    show(u"shop@shop.example"_s);
    other->click();
    QCOMPARE(said.takeFirst(), (QVariantList{u"shop@shop.example"_s, true}));
    show(u"ann1@council.example"_s);
    other->click();
    QCOMPARE(said.takeFirst(), (QVariantList{u"ann1@council.example"_s, false}));
    m_preview.setTakesSignatures(true);
    QVERIFY(signatures.isEmpty());
    m_preview.findChild<QCheckBox *>(u"mailPlanSignatures"_s)->click();
    QCOMPARE(signatures.takeFirst(), (QVariantList{false}));
}

QTEST_MAIN(MailPlanPreviewTest)
#include "tst_mailplanpreview.moc"
