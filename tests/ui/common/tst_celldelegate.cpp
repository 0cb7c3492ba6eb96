// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/celldelegate.h"

#include "dress.h"
#include "sampletable.h"
#include "ui/common/chipdelegate.h"
#include "ui/common/progressbardelegate.h"
#include "ui/common/scorebardelegate.h"
#include "ui/common/theme.h"
#include "ui/common/twolinedelegate.h"

#include <QGuiApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QTest>
#include <QToolTip>
#include <QTreeView>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QImage drawn(const CellDelegate &delegate, const QModelIndex &index, const QSize &size,
             QStyle::State state = {})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Tokens::light().surface);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = QRect(QPoint(), size);
    option.state = QStyle::State_Enabled | state;
    delegate.paint(&painter, option, index);
    return image;
}

int columnsWith(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int x = 0; x < image.width(); ++x) {
        count += image.pixelColor(x, image.height() / 2) == colour ? 1 : 0;
    }
    return count;
}

} // namespace

class CellDelegateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        dress();
        m_model.load(SampleTable::people());
    }

    void marksTheChosenRow()
    {
        const CellDelegate delegate;
        const QImage chosen =
            drawn(delegate, cell(0, SampleColumn::Country), {100, 30}, QStyle::State_Selected);
        QCOMPARE(chosen.pixelColor(1, 1), Tokens::light().accentGround);
        const QImage hovered =
            drawn(delegate, cell(0, SampleColumn::Country), {100, 30}, QStyle::State_MouseOver);
        QCOMPARE(hovered.pixelColor(1, 1), Tokens::light().hover);
    }

    void drawsTheGroupsColourBeforeTheWord()
    {
        const QImage image = drawn(CellDelegate(), cell(1, SampleColumn::Sector), {160, 30});
        QVERIFY(columnsWith(image, QColor(0x2F5D9E)) >= 8);
    }

    void drawsChipsInTheirTone()
    {
        const QImage image = drawn(ChipDelegate(), cell(7, SampleColumn::Deadline), {120, 30});
        QVERIFY(columnsWith(image, Tokens::light().badGround) > 5);
        QVERIFY(ChipDelegate().sizeHint({}, cell(4, SampleColumn::Deadline)).width()
                > ChipDelegate().sizeHint({}, cell(7, SampleColumn::Deadline)).width());
    }

    void drawsAMarkForEveryReviewer()
    {
        const QImage two = drawn(ScoreBarDelegate(), cell(3, SampleColumn::Reviewers), {100, 30});
        const QImage none = drawn(ScoreBarDelegate(), cell(8, SampleColumn::Reviewers), {100, 30});
        QVERIFY(columnsWith(two, Tokens::light().neutralGround) > 40);
        QCOMPARE(columnsWith(none, Tokens::light().surface), 100);
    }

    void drawsProgressAsFarAsItIs()
    {
        const int whole = columnsWith(drawn(ProgressBarDelegate(), cell(0, SampleColumn::Answers), {140, 30}),
                                      Tokens::light().accent);
        const int part = columnsWith(drawn(ProgressBarDelegate(), cell(10, SampleColumn::Answers), {140, 30}),
                                     Tokens::light().accent);
        QVERIFY(whole > 2 * part);
        QVERIFY(part > 10);
    }

    void aListRowHasTwoLines()
    {
        const TwoLineDelegate delegate;
        QCOMPARE(delegate.sizeHint({}, cell(0, SampleColumn::Name)).height(), 56);
        const QImage image = drawn(delegate, cell(0, SampleColumn::Name), {300, 56});
        const QImage empty = drawn(delegate, QModelIndex(), {300, 56});
        QVERIFY(image.copy(0, 8, 200, 20) != empty.copy(0, 8, 200, 20));
        QVERIFY(image.copy(0, 30, 200, 20) != empty.copy(0, 30, 200, 20));
    }

    void tellsCutCellsAsPlainText()
    {
        QTreeView view;
        CellDelegate delegate;
        QStandardItemModel model(1, 1);
        model.setData(model.index(0, 0), u"<b>A name that is longer than its cell</b>"_s);
        QStyleOptionViewItem option;
        option.rect = QRect(0, 0, 60, 30);
        view.show();
        QHelpEvent event(QEvent::ToolTip, {5, 5}, view.mapToGlobal(QPoint(5, 5)));
        QVERIFY(delegate.helpEvent(&event, &view, option, model.index(0, 0)));
        QCOMPARE(QToolTip::text(), u"<qt>&lt;b&gt;A name that is longer than its cell&lt;/b&gt;</qt>"_s);
        option.rect = QRect(0, 0, 600, 30);
        QVERIFY(delegate.helpEvent(&event, &view, option, model.index(0, 0)));
        QTRY_VERIFY(QToolTip::text().isEmpty() || !QToolTip::isVisible());
    }

    void aBoxIsToggledByTheMouseOnItAndByTheBlank()
    {
        QTreeView view;
        view.setItemDelegate(new CellDelegate(&view));
        QStandardItemModel model;
        auto *item = new QStandardItem(u"POL"_s);
        item->setCheckable(true);
        model.appendRow(item);
        view.setModel(&model);
        view.setRootIsDecorated(false);
        view.resize(300, 200);
        view.show();
        const QRect cell = view.visualRect(model.index(0, 0));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {cell.left() + 16, cell.center().y()});
        QCOMPARE(item->checkState(), Qt::Checked);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {cell.left() + 150, cell.center().y()});
        QCOMPARE(item->checkState(), Qt::Checked);
        view.setCurrentIndex(model.index(0, 0));
        QTest::keyClick(&view, Qt::Key_Space);
        QCOMPARE(item->checkState(), Qt::Unchecked);
    }

private:
    [[nodiscard]] QModelIndex cell(int row, SampleColumn column) const
    {
        return m_model.index(row, int(column));
    }

    SampleTable m_model;
};

QTEST_MAIN(CellDelegateTest)
#include "tst_celldelegate.moc"
