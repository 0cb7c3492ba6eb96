// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shownparticipants.h"

#include "documents/documenttemplate.h"
#include "ui/documents/documentoptionspanel.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// What the page shows, and what its choices make of it.
class ParticipantsPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ShownParticipants> m_shown;

    QWidget *shownNow() { return m_shown->preview()->isVisible() ? m_shown->preview() : nullptr; }
    QPushButton *lead() { return m_shown->find<QPushButton>(u"goToSelection"_s); }
    QListWidget *columns() { return m_shown->find<QListWidget>(u"documentColumns"_s); }
    QListWidgetItem *column(const QString &key)
    {
        for (int i = 0; i < columns()->count(); ++i) {
            if (columns()->item(i)->data(Qt::UserRole) == key) {
                return columns()->item(i);
            }
        }
        return nullptr;
    }
    bool canLeave()
    {
        const QStringList names{u"print"_s, u"export-pdf"_s, u"export-xlsx"_s, u"export-csv"_s};
        return std::all_of(names.cbegin(), names.cend(), [this](const QString &name) {
            return m_shown->find<QPushButton>(name)->isEnabled();
        });
    }
    int people()
    {
        const QList<Applicant> all = m_shown->box->applicants(m_shown->meeting);
        return static_cast<int>(std::count_if(all.cbegin(), all.cend(), [](const Applicant &applicant) {
            return applicant.application.isActive();
        }));
    }
    void withdraw(int count)
    {
        const QList<Applicant> all = m_shown->box->applicants(m_shown->meeting);
        for (int i = 0; i < count; ++i) {
            QVERIFY(m_shown->box->office().applications().setWithdrawn(all.at(i).application.id, true));
        }
    }
    /// Another one as soon as the picture is drawn again, even if it looks the same.
    qint64 pictureKey(int row)
    {
        return m_shown->gallery()->item(row)->data(Qt::DecorationRole).value<QPixmap>().cacheKey();
    }
    /// Every picture is drawn.
    void settle()
    {
        for (int i = 0; i < 10; ++i) {
            QTest::qWait(5);
        }
    }

private Q_SLOTS:
    void init() { m_shown = std::make_unique<ShownParticipants>(); }
    void cleanup() { m_shown.reset(); }

    void previewsTheSelected()
    {
        QVERIFY(m_shown->gallery()->count() >= 3);
        QCOMPARE(m_shown->gallery()->kind(), u"participant-list"_s);
        QVERIFY(shownNow());
        QCOMPARE(m_shown->figures(), u"16 people, page 1 of 1"_s);
        QVERIFY(canLeave());
        QCOMPARE(m_shown->page->place(), Place::meeting(m_shown->meeting.value(), u"participants"_s));
    }

    void everyKindCanBeShown()
    {
        const QStringList kinds = m_shown->gallery()->kinds();
        for (const QString &kind : kinds) {
            m_shown->choose(kind);
            QVERIFY2(shownNow(), qPrintable(kind));
            QVERIFY2(!m_shown->figures().isEmpty(), qPrintable(kind));
        }
    }

    void saysWhyLabelsDoNotFit()
    {
        m_shown->choose(u"badges"_s);
        QVERIFY(shownNow());
        m_shown->choose(u"cardSheet"_s, u"own"_s);
        QVERIFY(shownNow());
        auto *width = m_shown->find<QDoubleSpinBox>(u"cardWidth"_s);
        width->setValue(150);
        QVERIFY(!shownNow());
        QVERIFY(!canLeave());
        width->setValue(80);
        QVERIFY(shownNow());
        QVERIFY(canLeave());
    }

    void leadsToTheSelectionWhereNobodyIsDecided()
    {
        m_shown->open(u"HEALTH-2027-02"_s);
        QVERIFY(!shownNow());
        QVERIFY(lead()->isVisible());
        QVERIFY(!canLeave());
        QVERIFY(m_shown->figures().isEmpty());
        QSignalSpy led(m_shown->page, &Page::goTo);
        lead()->click();
        QCOMPARE(led.takeFirst().constFirst().value<Place>(),
                 Place::meeting(m_shown->meeting.value(), u"selection"_s));
        m_shown->open(u"POL-2026-10"_s);
        QVERIFY(shownNow());
        QVERIFY(canLeave());
    }

    void anotherAudienceFillsTheSheets()
    {
        m_shown->open(u"HEALTH-2027-02"_s);
        m_shown->choose(u"audience"_s, static_cast<int>(Audience::All));
        QVERIFY(shownNow());
        QVERIFY(m_shown->figures().startsWith(u"%1 people, page 1 of "_s.arg(people())));
        m_shown->choose(u"audience"_s, static_cast<int>(Audience::Selected));
        QVERIFY(!shownNow());
    }

    void theFiguresFollowTheSheets()
    {
        m_shown->open(u"HEALTH-2027-02"_s);
        m_shown->choose(u"audience"_s, static_cast<int>(Audience::All));
        QVERIFY(m_shown->figures().contains(u"page 1 of"_s));
        m_shown->preview()->setFocus();
        QTest::keyClick(m_shown->preview(), Qt::Key_End);
        const int last = m_shown->preview()->currentPage() + 1;
        QVERIFY(last > 1);
        QVERIFY(m_shown->figures().endsWith(u"page %1 of %1"_s.arg(last)));
    }

    void everyChoiceChangesTheSheet_data()
    {
        QTest::addColumn<QString>("combo");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("language") << u"documentLanguage"_s << QVariant(u"nl"_s);
        QTest::newRow("group by") << u"documentGroupBy"_s << QVariant(u"country"_s);
        QTest::newRow("audience") << u"audience"_s << QVariant(static_cast<int>(Audience::All));
        QTest::newRow("paper") << u"documentPaper"_s << QVariant(static_cast<int>(PaperSize::Letter));
    }
    void everyChoiceChangesTheSheet()
    {
        QFETCH(QString, combo);
        QFETCH(QVariant, value);
        const QImage before = m_shown->sheet();
        m_shown->choose(combo, value);
        QVERIFY(m_shown->sheet() != before);
    }

    void columnsEmptyRowsAndChathamHouseChangeTheSheet()
    {
        const QImage first = m_shown->sheet();
        column(u"organisation"_s)->setCheckState(Qt::Unchecked);
        const QImage second = m_shown->sheet();
        QVERIFY(second != first);
        m_shown->find<QSpinBox>(u"documentEmptyRows"_s)->setValue(3);
        const QImage third = m_shown->sheet();
        QVERIFY(third != second);
        m_shown->find<QCheckBox>(u"documentChatham"_s)->click();
        QVERIFY(m_shown->sheet() != third);
    }

    void aMovedColumnStandsElsewhere()
    {
        const QImage before = m_shown->sheet();
        columns()->setCurrentItem(column(u"organisation"_s));
        QTest::keyClick(columns(), Qt::Key_Up, Qt::AltModifier);
        const QImage after = m_shown->sheet();
        QVERIFY(after != before);
        QTest::keyClick(columns(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(m_shown->sheet(), before);
    }

    void withoutAColumnThereIsNothingToPrint()
    {
        for (int i = 0; i < columns()->count(); ++i) {
            columns()->item(i)->setCheckState(Qt::Unchecked);
        }
        QVERIFY(!shownNow());
        QVERIFY(!lead()->isVisible()); // the selection is not what is missing
        QVERIFY(!canLeave());
        column(u"organisation"_s)->setCheckState(Qt::Checked);
        QVERIFY(shownNow());
        m_shown->find<QCheckBox>(u"documentChatham"_s)->click(); // takes the last one away
        QVERIFY(!shownNow());
        QVERIFY(!canLeave());
        column(u"name"_s)->setCheckState(Qt::Checked);
        QVERIFY(shownNow());
    }

    void anotherKindOrMeetingBeginsAtItsFirstSheet()
    {
        m_shown->open(u"HEALTH-2027-02"_s);
        m_shown->choose(u"audience"_s, static_cast<int>(Audience::All));
        QScrollBar *bar = m_shown->preview()->verticalScrollBar();
        bar->setValue(bar->maximum());
        m_shown->find<QSpinBox>(u"documentEmptyRows"_s)->setValue(3);
        QVERIFY(bar->value() > 0); // the same document stays where it is
        m_shown->choose(u"signature-sheet"_s);
        QCOMPARE(bar->value(), 0);
        bar->setValue(bar->maximum());
        m_shown->open(u"POL-2026-10"_s);
        QCOMPARE(bar->value(), 0);
    }

    void aReloadKeepsWhatIsInView()
    {
        m_shown->host->resize(900, 420);
        m_shown->open(u"HEALTH-2027-02"_s);
        m_shown->choose(u"audience"_s, static_cast<int>(Audience::All));
        QScrollBar *sheets = m_shown->preview()->verticalScrollBar();
        QScrollBar *kinds = m_shown->gallery()->verticalScrollBar();
        const auto *panel = m_shown->page->findChild<DocumentOptionsPanel *>();
        const auto *area = qobject_cast<QScrollArea *>(panel->parentWidget()->parentWidget());
        QVERIFY(area != nullptr);
        QScrollBar *choices = area->verticalScrollBar();
        for (QScrollBar *bar : {sheets, kinds, choices}) {
            QVERIFY(bar->maximum() > 3);
            bar->setValue(bar->maximum() * 2 / 3);
        }
        const QList<int> before{sheets->value(), kinds->value(), choices->value()};
        const QString figures = m_shown->figures();
        withdraw(1);
        QTRY_VERIFY(m_shown->figures() != figures);
        settle();
        QCOMPARE((QList<int>{sheets->value(), kinds->value(), choices->value()}), before);
        m_shown->open(u"HEALTH-2027-02"_s); // the same meeting, as by a click on its stage
        settle();
        QCOMPARE((QList<int>{sheets->value(), kinds->value(), choices->value()}), before);
    }

    void followsChangesWhileVisible()
    {
        const auto decided = *m_shown->box->office().decisions().decided(m_shown->meeting);
        QVERIFY(decided);
        const QImage before = m_shown->sheet();
        const QList<Applicant> all = m_shown->box->applicants(m_shown->meeting);
        Person person = std::find_if(all.cbegin(), all.cend(), [&decided](const Applicant &applicant) {
                            return applicant.application.id == decided->seats.constFirst().application;
                        })->person;
        person.familyName = u"Zzyzx"_s;
        QVERIFY(m_shown->box->office().people().save(person));
        QTRY_VERIFY(m_shown->sheet() != before);
    }

    void picturesFollowChanges()
    {
        m_shown->open(u"HEALTH-2027-03"_s);
        settle();
        const QImage before = m_shown->picture(0);
        withdraw(static_cast<int>(m_shown->box->applicants(m_shown->meeting).size()));
        QTRY_VERIFY(m_shown->picture(0) != before);
        QTRY_COMPARE(m_shown->figures(), u"0 people, page 1 of 1"_s);
    }

    void picturesSpeakTheLanguageOfTheDocument()
    {
        settle();
        const QImage before = m_shown->picture(0);
        m_shown->choose(u"documentLanguage"_s, u"de"_s);
        QTRY_VERIFY(m_shown->picture(0) != before);
        m_shown->choose(u"documentLanguage"_s, u"en"_s);
        QTRY_VERIFY(m_shown->picture(0) == before);
    }

    void aHiddenPageWaitsUntilItIsShown()
    {
        m_shown->open(u"HEALTH-2027-03"_s);
        const QString before = m_shown->figures();
        m_shown->host->hide();
        withdraw(2);
        settle();
        QCOMPARE(m_shown->figures(), before);
        m_shown->host->show();
        m_shown->open(u"HEALTH-2027-03"_s);
        QVERIFY(m_shown->figures() != before);
    }

    void whatDoesNotConcernItIsNotLaidOutAgain()
    {
        settle();
        const qint64 before = pictureKey(0);
        MeetingDocument other =
            *m_shown->box->office().meetings().load(m_shown->box->meeting(u"HEALTH-2027-02"_s));
        other.meeting.title = u"Another title"_s;
        QVERIFY(m_shown->box->office().meetings().update(other));
        QVERIFY(m_shown->box->office().reviews().reviewerNamed(u"Somebody New"_s));
        settle();
        QCOMPARE(pictureKey(0), before);
        m_shown->page->activate(m_shown->page->place()); // back from another stage
        settle();
        QCOMPARE(pictureKey(0), before);
    }

    void aHiddenPageDrawsNothing()
    {
        settle();
        const qint64 before = pictureKey(0);
        withdraw(1); // the new layout waits for the event loop
        m_shown->host->hide();
        settle();
        MeetingDocument document = *m_shown->box->office().meetings().load(m_shown->meeting);
        document.meeting.title = u"Another title"_s;
        QVERIFY(m_shown->box->office().meetings().update(document));
        settle();
        QCOMPARE(pictureKey(0), before);
        m_shown->host->show(); // shown again, without being activated
        settle();
        QVERIFY(pictureKey(0) != before);
    }

    void picturesGoOnWhereHidingStoppedThem()
    {
        m_shown->open(u"HEALTH-2027-03"_s);
        const qint64 waiting = pictureKey(1);
        m_shown->host->hide();
        settle();
        QCOMPARE(pictureKey(1), waiting);
        m_shown->host->show();
        QTRY_VERIFY(pictureKey(1) != waiting);
    }

    void anotherMeetingIsThereAtOnceItsPicturesLater()
    {
        settle();
        const QImage old = m_shown->picture(1);
        m_shown->open(u"HEALTH-2027-02"_s);
        const QImage waiting = m_shown->picture(1); // an empty sheet, not that of the other meeting
        QVERIFY(waiting != old);
        const QColor middle = waiting.pixelColor(waiting.rect().center());
        QCOMPARE(middle, QColor(Qt::white));
        QTRY_VERIFY(m_shown->picture(1) != waiting);
        for (int row = 0; row < m_shown->gallery()->count(); ++row) { // even where nobody is decided yet
            QTRY_VERIFY(m_shown->picture(row) != waiting);
        }
    }

    void aMeetingThatWentAwayLeavesNothingToPrint()
    {
        QVERIFY(m_shown->box->office().meetings().remove(m_shown->meeting));
        QTRY_VERIFY(!shownNow());
        QVERIFY(!canLeave());
        QVERIFY(!lead()->isVisible());
    }
};

QTEST_MAIN(ParticipantsPageTest)
#include "tst_participantspage.moc"
