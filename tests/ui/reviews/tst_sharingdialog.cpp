// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hand.h"
#include "shownreview.h"

#include "ui/common/plainlabel.h"
#include "ui/reviews/sharingdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeView>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// Sharing applications out in the window.
class SharingDialogTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ShownReview> m_shown;
    SharingDialog *m_dialog = nullptr;

    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name)
    {
        return m_dialog->findChild<Widget *>(name);
    }
    [[nodiscard]] QList<Assignment> assignments()
    {
        return m_shown->office.office->reviewTeams().team(m_shown->office.meeting)->assignments;
    }
    void add(const QString &name)
    {
        find<QLineEdit>(u"newReviewer"_s)->setText(name);
        find<QPushButton>(u"addReviewer"_s)->click();
    }

private Q_SLOTS:
    void init()
    {
        m_shown = std::make_unique<ShownReview>();
        m_shown->open(u"Ada"_s);
        m_shown->find<QAction>(u"actionWhoReviewsWhat"_s)->trigger();
        m_dialog = m_shown->find<SharingDialog>(u"sharingDialog"_s);
        QVERIFY(m_dialog != nullptr && m_dialog->isVisible());
    }

    void previewsBeforeAnythingIsWritten()
    {
        auto *share = find<QPushButton>(u"shareOut"_s);
        QVERIFY(!share->isEnabled()); // nobody is chosen
        add(u"Bo Berg"_s);
        find<QCheckBox>(u"reviewer-Ada"_s)->setChecked(true);
        find<QSpinBox>(u"reviewersEach"_s)->setValue(1);
        QVERIFY(find<PlainLabel>(u"sharingPreview"_s)->fullText().startsWith(u"8 "_s));
        QVERIFY(assignments().isEmpty());
        share->click();
        QCOMPARE(assignments().size(), 8);
        QVERIFY(!share->isEnabled());
        QVERIFY(m_dialog->isVisible());
        m_shown->office.undo.undo();
        QVERIFY(assignments().isEmpty());
    }

    void saysWhoWouldHaveTooFew()
    {
        find<QCheckBox>(u"reviewer-Ada"_s)->setChecked(true);
        find<QSpinBox>(u"reviewersEach"_s)->setValue(2);
        QVERIFY(find<PlainLabel>(u"sharingPreview"_s)->fullText().contains(u"A-1, A-2"_s));
    }

    void anotherDrawIsAnotherNumber()
    {
        const QString before = find<PlainLabel>(u"sharingSeed"_s)->fullText();
        find<QPushButton>(u"drawAnew"_s)->click();
        QVERIFY(find<PlainLabel>(u"sharingSeed"_s)->fullText() != before);
    }

    void reassignsByHand()
    {
        auto *table = find<QTreeView>(u"assignmentTable"_s);
        auto *give = find<QPushButton>(u"giveMarked"_s);
        auto *take = find<QPushButton>(u"takeMarked"_s);
        QVERIFY(!give->isEnabled());
        QVERIFY(!take->isEnabled());
        table->selectAll();
        choose(find<QComboBox>(u"handReviewer"_s), u"Ada"_s);
        give->click();
        QCOMPARE(assignments().size(), 8);
        QCOMPARE(table->model()->index(0, 2).data().toString(), u"Ada"_s);
        table->clearSelection();
        table->setCurrentIndex(table->model()->index(2, 0));
        QVERIFY(!give->isEnabled());
        take->click();
        QCOMPARE(assignments().size(), 7);
        m_shown->office.undo.undo();
        QCOMPARE(assignments().size(), 8);
    }

    void givesNobodyWhatTheySteppedBackFrom()
    {
        m_dialog->close();
        deleteWhatWaits();
        QVERIFY(m_shown->office.office->reviews().recuse(m_shown->office.application(1),
                                                         m_shown->office.reviewer(u"Ada"_s), u"kin"_s));
        m_shown->find<QAction>(u"actionWhoReviewsWhat"_s)->trigger();
        m_dialog = m_shown->find<SharingDialog>(u"sharingDialog"_s);
        find<QTreeView>(u"assignmentTable"_s)->selectAll();
        find<QPushButton>(u"giveMarked"_s)->click();
        QCOMPARE(assignments().size(), 7);
    }
};

QTEST_MAIN(SharingDialogTest)
#include "tst_sharingdialog.moc"
