// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dress.h"
#include "settingsbox.h"

#include "documents/documenttemplate.h"
#include "ui/common/calmcombo.h"
#include "ui/documents/documentoptionspanel.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QListWidget>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

class DocumentOptionsPanelTest : public QObject
{
    Q_OBJECT

    SettingsBox m_box;
    QSettings m_settings;
    std::unique_ptr<DocumentOptionsPanel> m_panel;

    template <typename Widget>
    Widget *find(const QString &name)
    {
        return m_panel->findChild<Widget *>(name);
    }
    QListWidget *columns() { return find<QListWidget>(u"documentColumns"_s); }
    QStringList keys()
    {
        QStringList keys;
        for (int i = 0; i < columns()->count(); ++i) {
            keys.append(columns()->item(i)->data(Qt::UserRole).toString());
        }
        return keys;
    }
    void press(Qt::Key key, Qt::KeyboardModifier modifier) { QTest::keyClick(columns(), key, modifier); }

private Q_SLOTS:
    void initTestCase() { dress(); }
    void init()
    {
        m_settings.clear();
        m_panel = std::make_unique<DocumentOptionsPanel>(m_settings);
        m_panel->setKind(u"participant-list"_s);
        m_panel->show();
    }

    void beginsAsTheTemplateSays_data()
    {
        QTest::addColumn<QString>("kind");
        const QStringList kinds = documentKinds();
        for (const QString &kind : kinds) {
            QTest::newRow(qPrintable(kind)) << kind;
        }
    }
    void beginsAsTheTemplateSays()
    {
        QFETCH(QString, kind);
        m_panel->setKind(kind);
        const Result<DocumentTemplate> form = documentTemplate(kind);
        QStringList shown;
        for (const TemplateColumn &column : form->columns) {
            if (column.shown) {
                shown.append(column.key);
            }
        }
        const DocumentOptions options = m_panel->options();
        QCOMPARE(options.columns, shown);
        QCOMPARE(options.emptyRows, form->emptyRows);
        QCOMPARE(options.language, u"en"_s);
        QCOMPARE(options.paper, PaperSize::A4);
        QVERIFY(options.groupBy.isEmpty());
        QVERIFY(!options.chathamHouse);
        QCOMPARE(m_panel->audience(), Audience::Usual);
        for (int i = 0; i < columns()->count(); ++i) { // a word, not a key
            QVERIFY(!columns()->item(i)->text().isEmpty());
            QVERIFY(!columns()->item(i)->text().contains(u"column."));
        }
    }

    void tellsEveryChoice()
    {
        QSignalSpy changed(m_panel.get(), &DocumentOptionsPanel::changed);
        find<CalmCombo>(u"audience"_s)->setCurrentIndex(3);
        QCOMPARE(m_panel->audience(), Audience::All);
        find<CalmCombo>(u"documentLanguage"_s)->setCurrentIndex(2);
        QCOMPARE(m_panel->options().language, u"de"_s);
        find<CalmCombo>(u"documentPaper"_s)->setCurrentIndex(1);
        QCOMPARE(m_panel->options().paper, PaperSize::A3);
        auto *group = find<CalmCombo>(u"documentGroupBy"_s);
        group->setCurrentIndex(group->findData(u"country"_s));
        QCOMPARE(m_panel->options().groupBy, u"country"_s);
        find<QSpinBox>(u"documentEmptyRows"_s)->setValue(7);
        QCOMPARE(m_panel->options().emptyRows, 7);
        find<QCheckBox>(u"documentChatham"_s)->click();
        QVERIFY(m_panel->options().chathamHouse);
        columns()->item(0)->setCheckState(Qt::Unchecked);
        QVERIFY(!m_panel->options().columns.contains(keys().constFirst()));
        QCOMPARE(changed.count(), 7);
    }

    void anotherKindIsNoChoiceOfTheUser()
    {
        const QSignalSpy changed(m_panel.get(), &DocumentOptionsPanel::changed);
        columns()->item(0)->setCheckState(Qt::Unchecked);
        m_panel->setKind(u"participant-list"_s); // the same: nothing is forgotten
        QCOMPARE(columns()->item(0)->checkState(), Qt::Unchecked);
        QCOMPARE(changed.count(), 1);
        m_panel->setKind(u"signature-sheet"_s);
        QCOMPARE(changed.count(), 1);
        m_panel->setKind(u"participant-list"_s);
        QCOMPARE(columns()->item(0)->checkState(), Qt::Checked);
    }

    void keysMoveAColumn_data()
    {
        QTest::addColumn<Qt::KeyboardModifier>("modifier");
        QTest::newRow("Alt") << Qt::AltModifier;
        QTest::newRow("Ctrl") << Qt::ControlModifier;
    }
    void keysMoveAColumn()
    {
        QFETCH(Qt::KeyboardModifier, modifier);
        const QStringList before = keys();
        QSignalSpy changed(m_panel.get(), &DocumentOptionsPanel::changed);
        columns()->setCurrentRow(1);
        press(Qt::Key_Down, modifier);
        QStringList after = before;
        after.move(1, 2);
        QCOMPARE(keys(), after);
        QCOMPARE(columns()->currentRow(), 2); // the same column can be moved on
        QCOMPARE(changed.count(), 1);
        QVERIFY(m_panel->options().columns.indexOf(before.at(1)) > 0);
        press(Qt::Key_Up, modifier);
        QCOMPARE(keys(), before);
        QCOMPARE(changed.count(), 2);
    }

    void theEndsStopAColumn()
    {
        const QStringList before = keys();
        const QSignalSpy changed(m_panel.get(), &DocumentOptionsPanel::changed);
        columns()->setCurrentRow(0);
        press(Qt::Key_Up, Qt::AltModifier);
        columns()->setCurrentRow(columns()->count() - 1);
        press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(keys(), before);
        QCOMPARE(changed.count(), 0);
    }

    void aMovedColumnKeepsItsTick()
    {
        columns()->item(1)->setCheckState(Qt::Unchecked);
        columns()->setCurrentRow(1);
        press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(columns()->item(2)->checkState(), Qt::Unchecked);
        QCOMPARE(columns()->item(1)->checkState(), Qt::Checked);
    }

    void arrowsAloneOnlyWalk()
    {
        const QStringList before = keys();
        columns()->setCurrentRow(0);
        press(Qt::Key_Down, Qt::NoModifier);
        QCOMPARE(columns()->currentRow(), 1);
        QCOMPARE(keys(), before);
    }

    void theToolTipTellsTheKeys() { QVERIFY(columns()->toolTip().contains(u"Alt+Up"_s)); }

    void allColumnsStandWithoutScrolling()
    {
        QCoreApplication::processEvents();
        const QRect last = columns()->visualItemRect(columns()->item(columns()->count() - 1));
        QVERIFY(columns()->viewport()->rect().contains(last));
    }

    void cardsAskForLabelsInsteadOfColumns()
    {
        QVERIFY(!find<CalmCombo>(u"cardSheet"_s)->isVisible());
        m_panel->setKind(u"badges"_s);
        QVERIFY(find<CalmCombo>(u"cardSheet"_s)->isVisible());
        QVERIFY(!columns()->isVisible());
        QVERIFY(!find<CalmCombo>(u"documentPaper"_s)->isVisible());
        QVERIFY(find<CalmCombo>(u"audience"_s)->isVisible());
        QCOMPARE(m_panel->options().sheet, *labelSheet(u"L4785"_s));
        QVERIFY(find<QCheckBox>(u"cardBacks"_s)->isVisible());
        QVERIFY(find<QSpinBox>(u"cardFirst"_s)->isVisible());
        m_panel->setKind(u"name-tents"_s);
        QCOMPARE(m_panel->options().sheet, *labelSheet(u"name-tent"_s));
        QVERIFY(!find<QCheckBox>(u"cardBacks"_s)->isVisible()); // a tent has none
        QVERIFY(!find<QSpinBox>(u"cardFirst"_s)->isVisible()); // there is but one on a sheet
        m_panel->setKind(u"participant-list"_s);
        QVERIFY(!find<CalmCombo>(u"cardSheet"_s)->isVisible());
        QVERIFY(columns()->isVisible());
        QVERIFY(!m_panel->options().sheet);
    }

    void formsAskForWhom()
    {
        auto *reviewers = find<CalmCombo>(u"documentReviewer"_s);
        QVERIFY(!reviewers->isVisible());
        m_panel->setReviewers({{ReviewerId(3), u"Ada <b>"_s, {}}, {ReviewerId(4), u"Ben"_s, {}}});
        QVERIFY(!m_panel->reviewer());
        m_panel->setKind(u"score-sheet"_s);
        QVERIFY(reviewers->isVisible());
        QVERIFY(!columns()->isVisible());
        QVERIFY(find<CalmCombo>(u"documentPaper"_s)->isVisible());
        QVERIFY(!m_panel->reviewer());
        QSignalSpy changed(m_panel.get(), &DocumentOptionsPanel::changed);
        reviewers->setCurrentIndex(2);
        QCOMPARE(m_panel->reviewer(), ReviewerId(4));
        QCOMPARE(changed.count(), 1);
        m_panel->setReviewers({{ReviewerId(4), u"Ben"_s, {}}}); // known again: the choice stays
        QCOMPARE(m_panel->reviewer(), ReviewerId(4));
        m_panel->setReviewers({});
        QVERIFY(!m_panel->reviewer());
        QCOMPARE(changed.count(), 1);
        m_panel->setReviewers({{ReviewerId(4), u"Ben"_s, {}}});
        m_panel->setKind(u"participant-list"_s);
        QVERIFY(!m_panel->reviewer());
    }

    void tellsEveryChoiceOfCards()
    {
        m_panel->setKind(u"badges"_s);
        QSignalSpy changed(m_panel.get(), &DocumentOptionsPanel::changed);
        auto *sheets = find<CalmCombo>(u"cardSheet"_s);
        sheets->setCurrentIndex(sheets->findData(u"7414"_s));
        QCOMPARE(m_panel->options().sheet, *labelSheet(u"7414"_s));
        find<QSpinBox>(u"cardFirst"_s)->setValue(4);
        QCOMPARE(m_panel->options().firstLabel, 4);
        find<QDoubleSpinBox>(u"cardRight"_s)->setValue(-1.5);
        find<QDoubleSpinBox>(u"cardDown"_s)->setValue(2);
        QCOMPARE(m_panel->options().printerOffset, QPointF(-1.5, 2));
        find<QCheckBox>(u"cardBacks"_s)->click();
        QVERIFY(m_panel->options().backs);
        find<QCheckBox>(u"cardTest"_s)->click();
        QVERIFY(m_panel->options().testPage);
        QCOMPARE(changed.count(), 6);
    }

    void remembersTheLabelsOfTheOffice()
    {
        m_panel->setKind(u"badges"_s);
        auto *sheets = find<CalmCombo>(u"cardSheet"_s);
        QVERIFY(!find<QDoubleSpinBox>(u"cardWidth"_s)->isVisible());
        sheets->setCurrentIndex(sheets->findData(u"own"_s));
        QVERIFY(find<QDoubleSpinBox>(u"cardWidth"_s)->isVisible());
        find<QDoubleSpinBox>(u"cardWidth"_s)->setValue(63.5);
        find<QSpinBox>(u"cardColumns"_s)->setValue(3);
        find<QDoubleSpinBox>(u"cardDown"_s)->setValue(0.5);
        find<QSpinBox>(u"cardFirst"_s)->setValue(5);
        m_panel = std::make_unique<DocumentOptionsPanel>(m_settings);
        m_panel->setKind(u"badges"_s);
        const DocumentOptions options = m_panel->options();
        QVERIFY(options.sheet);
        QCOMPARE(options.sheet->key, u"own"_s);
        QCOMPARE(options.sheet->label.width(), 63.5);
        QCOMPARE(options.sheet->columns, 3);
        QCOMPARE(options.printerOffset, QPointF(0, 0.5));
        QCOMPARE(options.firstLabel, 1); // the next sheet is a new one
    }

    void speaksTheLanguageOfTheWindow()
    {
        QLocale::setDefault(QLocale(QLocale::French));
        DocumentOptionsPanel french(m_settings);
        french.setKind(u"participant-list"_s);
        QCOMPARE(french.options().language, u"fr"_s);
        QLocale::setDefault(QLocale(QLocale::Finnish));
        DocumentOptionsPanel finnish(m_settings);
        QCOMPARE(finnish.options().language, u"en"_s);
        QLocale::setDefault(QLocale(QLocale::English));
    }
};

QTEST_MAIN(DocumentOptionsPanelTest)
#include "tst_documentoptionspanel.moc"
