// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hand.h"
#include "shownreview.h"

#include "ui/common/cellroles.h"
#include "ui/common/filteredit.h"
#include "ui/common/plainlabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// Blind review: nothing that identifies leaks, and humans change what is covered.
class ReviewBlindTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ShownReview> m_shown;

    void setBlindByCall(bool isBlind)
    {
        MeetingDocument document = m_shown->office.document();
        document.review.blind = isBlind;
        m_shown->office.save(document);
    }
    [[nodiscard]] PlainLabel *answer()
    {
        return m_shown->page.findChildren<PlainLabel *>(u"sectionText"_s).constFirst();
    }
    void mark(const QString &words)
    {
        const qsizetype at = answer()->fullText().indexOf(words);
        QVERIFY2(at >= 0, qPrintable(answer()->fullText()));
        answer()->setSelection(int(at), int(words.size()));
    }
    void prepare(bool isOn)
    {
        auto *action = m_shown->find<QAction>(u"actionPrepareBlind"_s);
        if (action->isChecked() != isOn) {
            action->trigger();
        }
    }
    static bool identifies(const QString &text)
    {
        for (const QString &word :
             {u"Ann"_s, u"Abel"_s, u"Harbour"_s, u"example.org"_s, u"Boer"_s, u"City Clinic"_s}) {
            if (text.contains(word, Qt::CaseInsensitive)) {
                return true;
            }
        }
        return false;
    }

private Q_SLOTS:
    void init()
    {
        m_shown = std::make_unique<ShownReview>();
        setBlindByCall(true);
        m_shown->open(u"Ada"_s);
    }

    void aBlindCallIsBlindForEverybody()
    {
        auto *hide = m_shown->find<QCheckBox>(u"blindReview"_s);
        QVERIFY(hide->isChecked());
        QVERIFY(!hide->isEnabled());
        QCOMPARE(m_shown->find<PlainLabel>(u"applicationHeading"_s)->fullText(), u"Applicant A-1"_s);
        setBlindByCall(false);
        QVERIFY(!hide->isChecked());
        QCOMPARE(m_shown->find<PlainLabel>(u"applicationHeading"_s)->fullText(), u"Ann Abel"_s);
    }

    void theListTellsNobody()
    {
        const QAbstractItemModel *model = m_shown->list()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                for (const int role :
                     {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                      int(SecondLineRole), int(HaystackRole), int(RawRole), int(Qt::EditRole)}) {
                    const QString told = model->index(row, column).data(role).toString();
                    QVERIFY2(!identifies(told), qPrintable(told));
                }
            }
        }
    }

    void searchingFindsNobody()
    {
        auto *filter = m_shown->page.findChild<FilterEdit *>();
        filter->setText(u"Abel"_s);
        QCOMPARE(m_shown->list()->model()->rowCount(), 0);
        filter->setText(u"Harbour"_s);
        QCOMPARE(m_shown->list()->model()->rowCount(), 0);
        filter->setText(u"A-1"_s);
        QCOMPARE(m_shown->list()->model()->rowCount(), 1);
    }

    void noWidgetTellsAnybody()
    {
        m_shown->find<QPushButton>(u"flag"_s)->click();
        const QList<QWidget *> widgets = m_shown->page.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const auto *label = qobject_cast<const PlainLabel *>(widget);
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            for (const QString &told :
                 {widget->toolTip(), widget->accessibleName(), widget->accessibleDescription(),
                  widget->windowTitle(), widget->statusTip(), widget->whatsThis(),
                  label == nullptr ? QString() : label->fullText() + label->text(),
                  button == nullptr ? QString() : button->text()}) {
                QVERIFY2(!identifies(told), qPrintable(widget->objectName() + u": "_s + told));
            }
        }
        QVERIFY(!identifies(m_shown->page.title()));
        QVERIFY(!identifies(m_shown->office.undo.undoText()));
    }

    void theClipboardGetsBars()
    {
        answer()->setSelection(0, int(answer()->fullText().size()));
        answer()->setFocus();
        QTest::keyClick(answer(), Qt::Key_C, Qt::ControlModifier);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(u'█'));
        QVERIFY2(!identifies(copied), qPrintable(copied));
    }

    void dialogsNameTheCode()
    {
        m_shown->find<QPushButton>(u"recuse"_s)->click();
        auto *dialog = m_shown->find<QDialog>(u"reasonDialog"_s);
        const QList<PlainLabel *> labels = dialog->findChildren<PlainLabel *>();
        for (const PlainLabel *label : labels) {
            QVERIFY2(!identifies(label->fullText()), qPrintable(label->fullText()));
        }
        giveReason(&m_shown->page, u"Same unit"_s);
        m_shown->find<QPushButton>(u"hiddenByRecusal"_s)->click();
        auto *hidden = m_shown->find<QDialog>(u"recusalsDialog"_s);
        const QList<PlainLabel *> names = hidden->findChildren<PlainLabel *>();
        for (const PlainLabel *label : names) {
            QVERIFY2(!identifies(label->fullText()), qPrintable(label->fullText()));
        }
    }

    void aConflictIsAskedWithoutTheName()
    {
        Reviewer ada = *m_shown->office.office->reviews().reviewerNamed(u"Ada"_s);
        ada.organisation = u"Harbour guard"_s;
        QVERIFY(m_shown->office.office->reviewTeams().saveReviewer(ada));
        auto *conflict = m_shown->find<QWidget>(u"conflict"_s);
        QVERIFY(conflict->isVisible());
        const QList<PlainLabel *> labels = conflict->findChildren<PlainLabel *>();
        QVERIFY(labels.constFirst()->fullText().contains(u"same organisation"_s));
        QVERIFY(!identifies(labels.constFirst()->fullText()));
    }

    void blacksOutWhatIsMarkedByKey()
    {
        mark(u"case of"_s);
        m_shown->type(Qt::Key_B);
        QCOMPARE(answer()->fullText(), u"A ███████ ████████ at █████████████"_s);
        m_shown->office.undo.undo();
        QCOMPARE(answer()->fullText(), u"A case of ████████ at █████████████"_s);
    }

    void theBarIsThereForTheNextReviewer()
    {
        mark(u"A case"_s);
        m_shown->type(Qt::Key_B);
        m_shown->list()->setCurrentIndex(m_shown->list()->model()->index(1, 0));
        m_shown->list()->setCurrentIndex(m_shown->list()->model()->index(0, 0));
        QVERIFY(m_shown->page.findChildren<PlainLabel *>(u"sectionText"_s)
                    .constFirst()
                    ->fullText()
                    .startsWith(u"██████ of"_s));
    }

    void aReviewerLiftsNoBar()
    {
        mark(u"████████"_s);
        QContextMenuEvent wanted(QContextMenuEvent::Mouse, QPoint(5, 5), answer()->mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(answer(), &wanted);
        auto *menu = m_shown->find<QMenu>(u"answerMenu"_s);
        QVERIFY(menu != nullptr);
        QVERIFY(menu->findChild<QAction *>(u"actionShowAgain"_s) == nullptr);
        QVERIFY(menu->findChild<QAction *>(u"actionBlackOut"_s) != nullptr);
        menu->close();
    }

    void blacksOutEverywhere()
    {
        mark(u"case"_s);
        QContextMenuEvent wanted(QContextMenuEvent::Mouse, QPoint(5, 5), answer()->mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(answer(), &wanted);
        auto *menu = m_shown->find<QMenu>(u"answerMenu"_s);
        menu->findChild<QAction *>(u"actionBlackOutEverywhere"_s)->trigger();
        menu->close();
        QCOMPARE(m_shown->office.office->redactions().redactionsOf(m_shown->office.application(1))->size(),
                 1);
    }

    void whoPreparesSeesAndLiftsEveryBar()
    {
        prepare(true);
        auto *pane = m_shown->find<QWidget>(u"barsPane"_s);
        QVERIFY(pane->isVisible());
        QVERIFY(!m_shown->find<QWidget>(u"scorePane"_s)->isVisible());
        QStringList words;
        const QList<PlainLabel *> labels = pane->findChildren<PlainLabel *>(u"barWords"_s);
        for (const PlainLabel *label : labels) {
            words.append(label->fullText());
        }
        QCOMPARE(words, (QStringList{u"Ann Abel"_s, u"Harbour Guard"_s}));
        pane->findChildren<QPushButton *>(u"showAgain"_s).constFirst()->click();
        QCOMPARE(answer()->fullText(), u"A case of Ann Abel at █████████████"_s);
        auto *cover = pane->findChild<QPushButton *>(u"coverAgain"_s);
        QVERIFY(cover != nullptr);
        cover->click();
        QCOMPARE(answer()->fullText(), u"A case of ████████ at █████████████"_s);
        m_shown->find<QPushButton>(u"endPreparation"_s)->click();
        QVERIFY(!pane->isVisible());
        QVERIFY(m_shown->find<QWidget>(u"scorePane"_s)->isVisible());
    }

    void preparingCoversByKeyAndShowsWhatWasSetAside()
    {
        prepare(true);
        mark(u"case of"_s);
        m_shown->find<QPushButton>(u"blackOut"_s)->click();
        QVERIFY(answer()->fullText().startsWith(u"A ███████ "_s));
        const QuestionId question = m_shown->office.document().call.questions.constFirst().id;
        QVERIFY(m_shown->office.office->redactions().add(
            {{RedactionId(0), m_shown->office.application(1), question, 3, u"gone words"_s, false}}));
        auto *forget = m_shown->find<QPushButton>(u"forgetBar"_s);
        QVERIFY(forget != nullptr);
        forget->click();
        QCOMPARE(m_shown->office.office->redactions().redactionsOf(m_shown->office.application(1))->size(),
                 1);
    }

    void preparingAnOpenCallEndsAsItWas()
    {
        setBlindByCall(false);
        prepare(true);
        QCOMPARE(m_shown->find<PlainLabel>(u"applicationHeading"_s)->fullText(), u"Applicant A-1"_s);
        prepare(false);
        QCOMPARE(m_shown->find<PlainLabel>(u"applicationHeading"_s)->fullText(), u"Ann Abel"_s);
    }
};

QTEST_MAIN(ReviewBlindTest)
#include "tst_reviewblind.moc"
