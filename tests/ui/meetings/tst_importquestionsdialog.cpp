// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callpagebench.h"

#include "ui/common/filteredit.h"
#include "ui/common/listview.h"
#include "ui/meetings/importquestionsdialog.h"

#include <QPushButton>
#include <QStandardItemModel>
#include <QTreeView>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

class ImportQuestionsDialogTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<CallPageBench> m_bench;
    ImportQuestionsDialog *m_dialog = nullptr;

    QStandardItemModel *questions() const
    {
        return qobject_cast<QStandardItemModel *>(
            m_dialog->findChild<QTreeView *>(u"questionsToImport"_s)->model());
    }
    QPushButton *insert() const { return m_dialog->findChild<QPushButton *>(u"insertQuestions"_s); }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<CallPageBench>(u"POL-2026-10"_s);
        m_bench->click<QPushButton>(u"importQuestions"_s);
        m_dialog = m_bench->page->window()->findChild<ImportQuestionsDialog *>();
        QVERIFY(m_dialog != nullptr);
        m_dialog->findChild<FilterEdit *>()->setText(u"prisons"_s);
        auto *list = m_dialog->findChild<ListView *>(u"questionSources"_s);
        QCOMPARE(list->model()->rowCount(), 1);
        list->setCurrentIndex(list->model()->index(0, 0));
    }
    void cleanup() { m_bench.reset(); }
    void insertsTheTickedOnesInOneStep();
    void nestsFollowUpsAndTicksThemWithTheirParent();
};

void ImportQuestionsDialogTest::insertsTheTickedOnesInOneStep()
{
    const QList<Question> before = m_bench->document().call.questions;
    const qsizetype offered =
        m_bench->around.document(m_bench->around.named(u"PRISONS-2026-12"_s)).call.questions.size();
    questions()->item(0)->setCheckState(Qt::Unchecked);
    const qsizetype left = 1 + questions()->item(0)->rowCount();
    insert()->click();
    const QList<Question> after = m_bench->document().call.questions;
    QCOMPARE(after.size(), before.size() + offered - left);
    QCOMPARE(after.mid(0, before.size()), before);
    QSet<QString> keys;
    for (const Question &question : after) {
        keys.insert(question.key);
    }
    QCOMPARE(keys.size(), after.size());
    QCOMPARE(m_bench->around.stack.count(), 1);
    m_bench->around.stack.undo();
    QCOMPARE(m_bench->document().call.questions, before);
}

void ImportQuestionsDialogTest::nestsFollowUpsAndTicksThemWithTheirParent()
{
    QStandardItem *parent = nullptr;
    for (int row = 0; row < questions()->rowCount() && parent == nullptr; ++row) {
        parent = questions()->item(row)->rowCount() > 0 ? questions()->item(row) : nullptr;
    }
    QVERIFY(parent != nullptr); // the prisons call has follow-ups
    QCOMPARE(parent->child(0)->checkState(), Qt::Checked);
    for (int row = 0; row < questions()->rowCount(); ++row) {
        questions()->item(row)->setCheckState(Qt::Unchecked);
    }
    QCOMPARE(parent->child(0)->checkState(), Qt::Unchecked);
    QVERIFY(!insert()->isEnabled());
    parent->setCheckState(Qt::Checked);
    const int count = 1 + parent->rowCount();
    const qsizetype before = m_bench->document().call.questions.size();
    insert()->click();
    const QList<Question> after = m_bench->document().call.questions;
    QCOMPARE(after.size(), before + count);
    QCOMPARE(after.at(before + 1).followUpOf, std::optional(after.at(before).id));
}

QTEST_MAIN(ImportQuestionsDialogTest)
#include "tst_importquestionsdialog.moc"
