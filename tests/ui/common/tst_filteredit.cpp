// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/filteredit.h"

#include "sampletable.h"
#include "ui/common/tableview.h"
#include "ui/common/typedsortproxy.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

class FilterEditTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        m_filter = new FilterEdit;
        auto *view = new TableView(u"filtered"_s);
        layout->addWidget(m_filter);
        layout->addWidget(view);
        auto *model = new SampleTable(m_window.get());
        model->load(SampleTable::people());
        m_proxy = new TypedSortProxy(m_window.get());
        m_proxy->setSourceModel(model);
        view->setModel(m_proxy);
        m_filter->attach(m_proxy, view);
        m_view = view;
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_filter->focusLine();
    }

    void filtersAtOnceAndCounts()
    {
        auto *count = m_filter->findChild<QLabel *>(u"filterCount"_s);
        QVERIFY(!count->isVisible());
        QTest::keyClicks(line(), u"police"_s);
        QCOMPARE(m_proxy->rowCount(), 5);
        QCOMPARE(count->text(), u"5 of 12"_s);
    }

    void escapeEmptiesIt()
    {
        QTest::keyClicks(line(), u"police"_s);
        QTest::keyClick(line(), Qt::Key_Escape);
        QCOMPARE(m_filter->text(), QString());
        QCOMPARE(m_proxy->rowCount(), 12);
    }

    void theDownArrowGoesToTheList()
    {
        QTest::keyClicks(line(), u"police"_s);
        QTest::keyClick(line(), Qt::Key_Down);
        QVERIFY(m_view->hasFocus());
        QCOMPARE(m_view->currentIndex().row(), 0);
    }

    void beingSoughtMarksWhatWasTyped()
    {
        m_filter->setText(u"old"_s);
        m_view->setFocus();
        m_filter->focusLine();
        QVERIFY(line()->hasFocus());
        QCOMPARE(line()->selectedText(), u"old"_s);
    }

private:
    [[nodiscard]] QLineEdit *line() const { return m_filter->findChild<QLineEdit *>(u"filterLine"_s); }

    std::unique_ptr<QWidget> m_window;
    FilterEdit *m_filter = nullptr;
    TypedSortProxy *m_proxy = nullptr;
    QAbstractItemView *m_view = nullptr;
};

QTEST_MAIN(FilterEditTest)
#include "tst_filteredit.moc"
