// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/participationmodel.h"

#include "ui/common/axiswords.h"
#include "ui/common/chip.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

namespace {

Participation participation(qint64 id, ApplicationState state, Decision decision)
{
    return {MeetingId(1), u"POL-2031-05"_s, QDate(2031, 5, 7), ApplicationId(id), state, decision};
}

} // namespace

class ParticipationModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhoCameAndWhoDeclined()
    {
        Participation came = participation(1, ApplicationState::Received, Decision::Invite);
        came.presence = Presence::Came;
        came.title = u"Night patrols"_s;
        Participation away = participation(2, ApplicationState::Received, Decision::Invite);
        away.presence = Presence::StayedAway;
        Participation declined = participation(3, ApplicationState::Received, Decision::Invite);
        declined.reply = Reply::Declined;
        Participation replaced = participation(4, ApplicationState::Duplicate, Decision::Open);
        ParticipationModel model;
        model.load({came, away, declined});
        QCOMPARE(model.index(0, 0).data(ChipRole).value<Chip>().word, u"attended"_s);
        QCOMPARE(model.index(1, 0).data(ChipRole).value<Chip>().word, u"did not come"_s);
        QCOMPARE(model.index(2, 0).data(ChipRole).value<Chip>().word, u"declined"_s);
        QVERIFY(model.index(0, 0).data(SecondLineRole).toString().contains(u"Night patrols"_s));
        QCOMPARE(participationSummary({came, came, away, declined, replaced}),
                 (QStringList{u"2 attended"_s, u"1 declined"_s, u"1 did not come"_s}));
    }

    void keepsTheRulesOfModels()
    {
        ParticipationModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.load({participation(1, ApplicationState::Received, Decision::Open)});
        model.update({participation(2, ApplicationState::Received, Decision::Invite),
                      participation(1, ApplicationState::Withdrawn, Decision::Open)});
        QCOMPARE(model.rowCount(), 2);
    }

    void saysWhatBecameOfEachApplication_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("decision");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, ApplicationState state, Decision decision,
                            const QString &word) {
            QTest::newRow(name) << static_cast<int>(state) << static_cast<int>(decision) << word;
        };
        row("open", ApplicationState::Received, Decision::Open, u"applied"_s);
        row("incomplete", ApplicationState::Incomplete, Decision::Open, u"applied"_s);
        row("chosen", ApplicationState::Received, Decision::Invite, u"invited"_s);
        row("in reserve", ApplicationState::Received, Decision::Reserve, u"on the reserve"_s);
        row("not chosen", ApplicationState::Received, Decision::Reject, u"not selected"_s);
        row("withdrawn after an invitation", ApplicationState::Withdrawn, Decision::Invite, u"withdrew"_s);
    }
    void saysWhatBecameOfEachApplication()
    {
        QFETCH(int, state);
        QFETCH(int, decision);
        QFETCH(QString, word);
        ParticipationModel model;
        model.load({participation(1, static_cast<ApplicationState>(state), static_cast<Decision>(decision))});
        QCOMPARE(model.index(0, 0).data(ChipRole).value<Chip>().word, word);
        QCOMPARE(model.index(0, 0).data().toString(), u"POL-2031-05"_s);
        QVERIFY(model.index(0, 0).data(SecondLineRole).toString().contains(u"2031"_s));
    }
};

QTEST_MAIN(ParticipationModelTest)
#include "tst_participationmodel.moc"
