// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shownreview.h"

#include "ui/common/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// What the page says when something is missing, and how it is set up.
class ReviewPageStatesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksWhoReviewsAndRemembersIt()
    {
        ShownReview shown;
        shown.office.reviewer(u"Ben Bo"_s);
        shown.open({});
        auto *name = shown.find<QComboBox>(u"reviewerName"_s);
        auto *begin = shown.find<QPushButton>(u"beginReview"_s);
        QVERIFY(name->isVisible());
        QVERIFY(name->findText(u"Ben Bo"_s) >= 0);
        QVERIFY(!begin->isEnabled());
        name->setEditText(u"Ada"_s);
        begin->click();
        QVERIFY(shown.list()->isVisible());
        QCOMPARE(shown.settings.value(u"reviewer"_s).toString(), u"Ada"_s);
        QVERIFY(shown.find<QPushButton>(u"reviewer"_s)->text().contains(u"Ada"_s));
        QCOMPARE(shown.office.office->reviews().reviewers()->size(), 2);
    }

    void leadsToTheCallWithoutCriteria()
    {
        ShownReview shown;
        MeetingDocument document = shown.office.document();
        document.criteria.clear();
        shown.office.save(document);
        shown.open(u"Ada"_s);
        auto *deed = shown.find<QPushButton>(u"reviewEmptyDeed"_s);
        QVERIFY(deed->isVisible());
        QSignalSpy leads(&shown.page, &Page::goTo);
        deed->click();
        QCOMPARE(leads.count(), 1);
        QCOMPARE(leads.at(0).at(0).value<Place>(), Place::meeting(shown.office.meeting.value(), u"call"_s));
    }

    void leadsToTheApplicationsWhereThereAreNone()
    {
        ShownReview shown;
        for (int number = 1; number <= 8; ++number) {
            QVERIFY(shown.office.office->applications().setWithdrawn(shown.office.application(number), true));
        }
        shown.open(u"Ada"_s);
        QSignalSpy leads(&shown.page, &Page::goTo);
        shown.find<QPushButton>(u"reviewEmptyDeed"_s)->click();
        QCOMPARE(leads.at(0).at(0).value<Place>(),
                 Place::meeting(shown.office.meeting.value(), u"applications"_s));
    }

    void hidesNamesAndBlackensThemInTheAnswers()
    {
        ShownReview shown;
        shown.open(u"Ada"_s);
        QCOMPARE(shown.find<PlainLabel>(u"applicationHeading"_s)->fullText(), u"Ann Abel"_s);
        shown.find<QCheckBox>(u"blindReview"_s)->click();
        const QList<PlainLabel *> labels = shown.page.findChildren<PlainLabel *>();
        for (const PlainLabel *label : labels) {
            if (label->isVisible()) {
                QVERIFY2(!label->fullText().contains(u"Ann"_s) && !label->fullText().contains(u"Abel"_s)
                             && !label->fullText().contains(u"Harbour"_s),
                         qPrintable(label->fullText()));
            }
        }
        for (int row = 0; row < shown.list()->model()->rowCount(); ++row) {
            QVERIFY(shown.list()->model()->index(row, 0).data().toString().startsWith(u"Applicant A-"_s));
        }
        QVERIFY(shown.settings.value(u"review/hideNames"_s).toBool());
    }

    void filtersAndOrders()
    {
        ShownReview shown;
        shown.office.score(1, u"ready"_s, 1);
        shown.office.score(1, u"depth"_s, 1);
        shown.office.score(1, u"clarity"_s, 1);
        shown.office.score(1, u"breadth"_s, 1);
        shown.open(u"Ada"_s);
        shown.list()->setCurrentIndex(shown.list()->model()->index(3, 0));
        auto *show = shown.find<QComboBox>(u"reviewShow"_s);
        show->setCurrentIndex(1); // to do
        QCOMPARE(shown.list()->model()->rowCount(), 7);
        show->setCurrentIndex(0);
        QTRY_COMPARE(shown.list()->model()->rowCount(), 8);
        shown.find<QComboBox>(u"reviewOrder"_s)->setCurrentIndex(3); // by own score
        QCOMPARE(shown.list()->model()->index(0, 0).data().toString(), u"Ann Abel"_s);
        shown.find<QComboBox>(u"reviewOrder"_s)->setCurrentIndex(2); // by sector
        QCOMPARE(shown.list()->model()->index(0, 0).data().toString(), u"Bob Boer"_s);
    }
};

QTEST_MAIN(ReviewPageStatesTest)
#include "tst_reviewpagestates.moc"
