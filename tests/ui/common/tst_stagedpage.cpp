// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/stagedpage.h"

#include "fakefile.h"

#include <QSignalSpy>
#include <QTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

class StagedPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_made.clear();
        m_selects = true;
        m_page = std::make_unique<StagedPage>(
            [this](const Place &place) -> std::optional<StagedHeading> {
                if (place.itemId() == 404) {
                    return std::nullopt;
                }
                return StagedHeading{.title = u"Meeting "_s + place.item,
                                     .stages = {{u"call"_s, u"Call"_s, {}, true, true},
                                                {u"review"_s, u"Review"_s, {}, false, m_selects}}};
            },
            [this](const QString &stage, QWidget *parent) {
                auto *page = new FakePage(stage, parent);
                m_made.insert(stage, page);
                return page;
            });
    }

    void makesAStageWhenItIsFirstShown()
    {
        m_page->activate(Place::meeting(1, u"review"_s));
        QCOMPARE(m_made.keys(), QStringList{u"review"_s});
        QCOMPARE(m_made.value(u"review"_s)->place(), Place::meeting(1, u"review"_s));
        QCOMPARE(m_page->title(), u"Meeting 1"_s);
        m_page->activate(Place::meeting(2, u"review"_s));
        QCOMPARE(m_made.value(u"review"_s)->activations, 2);
        QCOMPARE(m_page->place(), Place::meeting(2, u"review"_s));
    }

    void staysInTheStageForAnotherMeeting()
    {
        m_page->activate(Place::meeting(1, u"review"_s));
        m_page->activate(Place::meeting(2));
        QCOMPARE(m_page->place().stage, u"review"_s);
        m_selects = false;
        m_page->activate(Place::meeting(3));
        QCOMPARE(m_page->place().stage, u"call"_s);
    }

    void asksTheShellBeforeItChangesTheStage()
    {
        m_page->activate(Place::meeting(1, u"call"_s));
        const QSignalSpy asked(m_page.get(), &Page::goTo);
        auto *bar = m_page->findChild<StageBar *>();
        bar->setCurrentIndex(1);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.at(0).at(0).value<Place>(), Place::meeting(1, u"review"_s));
        QCOMPARE(bar->currentStage(), u"call"_s);
    }

    void passesOnWhatConcernsTheStage()
    {
        m_page->activate(Place::meeting(1, u"call"_s));
        FakePage *call = m_made.value(u"call"_s);
        QMimeData text;
        text.setText(u"pasted"_s);
        QVERIFY(m_page->acceptsDrop(text));
        m_page->dropContent(text);
        QCOMPARE(call->dropped, u"pasted"_s);
        m_page->find();
        QCOMPARE(call->finds, 1);
        call->letsGo = false;
        QVERIFY(!m_page->commitEdits());
    }

    void leadsToTheStageThatTakesADrop()
    {
        m_page->setDropStage(u"review"_s);
        m_page->activate(Place::meeting(1, u"call"_s));
        FakePage *call = m_made.value(u"call"_s);
        call->takesDrops = false;
        connect(m_page.get(), &Page::goTo, m_page.get(),
                [this](const Place &place) { m_page->activate(place); });
        QMimeData text;
        text.setText(u"pasted"_s);
        QVERIFY(m_page->acceptsDrop(text));
        QCOMPARE(m_page->dropSentence(text), u"Take pasted"_s);
        QCOMPARE(m_page->currentStagePage(), call);
        m_page->dropContent(text);
        QCOMPARE(m_page->currentStagePage(), m_made.value(u"review"_s));
        QCOMPARE(m_made.value(u"review"_s)->dropped, u"pasted"_s);
        QVERIFY(call->dropped.isEmpty());
    }

    void aMeetingThatIsGoneLeavesTheHeading()
    {
        m_page->activate(Place::meeting(1, u"call"_s));
        m_page->activate(Place::meeting(404, u"call"_s));
        QCOMPARE(m_page->title(), u"Meeting 1"_s);
    }

private:
    std::unique_ptr<StagedPage> m_page;
    QHash<QString, FakePage *> m_made;
    bool m_selects = true;
};

QTEST_MAIN(StagedPageTest)
#include "tst_stagedpage.moc"
