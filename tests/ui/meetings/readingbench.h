// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dress.h"
#include "filledoffice.h"
#include "settingsbox.h"

#include "ui/common/messagebar.h"
#include "ui/common/plainlabel.h"
#include "ui/common/tableview.h"
#include "ui/meetings/announcementview.h"
#include "ui/meetings/meetingdeeds.h"
#include "ui/meetings/readannouncementdialog.h"
#include "ui/meetings/readingmodel.h"

#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

namespace convoke::test {

/// Everything that a call cannot do without, said once.
inline QString lanterns()
{
    return QStringLiteral(
        "Call for participants: LOCAL working group meeting \"Lanterns after dark\"\n"
        "\n"
        "The meeting takes place in Tartu, Estonia on 14 and 15 September 2027, 9:30-16:00.\n"
        "\n"
        "We are looking for people who look after lamps, paths and benches in their town.\n"
        "\n"
        "If you are interested, send an e-mail to Piret Kask <piret.kask@lantern.example.ee> before 20 "
        "August "
        "2027. A maximum of 24 participants can attend.\n");
}

/// The reading desk as a menu opens it, over an empty office.
struct ReadingBench
{
    SettingsBox settings;
    FilledOffice around;
    MeetingDeeds deeds{around.office->meetings(), *around.deeds, around.office->ids(), around.clock};
    QWidget window;
    QPointer<ReadAnnouncementDialog> desk;

    ReadingBench()
    {
        dress();
        window.show();
        deeds.readAnnouncement(&window);
        desk = window.findChild<ReadAnnouncementDialog *>();
        std::ignore = QTest::qWaitForWindowExposed(desk);
    }
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return desk->findChild<Widget *>(name);
    }
    [[nodiscard]] MessageBar *messages() const { return desk->findChild<MessageBar *>(); }
    [[nodiscard]] AnnouncementView *text() const { return desk->findChild<AnnouncementView *>(); }
    [[nodiscard]] TableView *table() const { return find<TableView>(QStringLiteral("readingTable")); }
    [[nodiscard]] QString cell(int row, ReadingColumn column) const
    {
        const QModelIndex index = table()->model()->index(row, static_cast<int>(column));
        return index.data().toString();
    }
    [[nodiscard]] int rowOf(const QString &label) const
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (cell(row, ReadingColumn::Field) == label) {
                return row;
            }
        }
        return -1;
    }
    [[nodiscard]] QString valueOf(const QString &label) const
    {
        return cell(rowOf(label), ReadingColumn::Value);
    }
    [[nodiscard]] QString stateOf(const QString &label) const
    {
        return cell(rowOf(label), ReadingColumn::State);
    }
    void choose(const QString &label) { table()->setCurrentIndex(table()->model()->index(rowOf(label), 0)); }
    [[nodiscard]] QString chosen() const { return cell(table()->currentIndex().row(), ReadingColumn::Field); }
    /// All words beside the text about the field that is chosen.
    [[nodiscard]] QStringList detail() const
    {
        QStringList words;
        auto *part = find<QWidget>(QStringLiteral("readingDetail"));
        const QList<PlainLabel *> labels = part->findChildren<PlainLabel *>();
        for (const PlainLabel *label : labels) {
            if (label->isVisibleTo(part)) {
                words.append(label->fullText());
            }
        }
        return words;
    }
    /// The marked words of the text, in its order.
    [[nodiscard]] QStringList marked() const
    {
        QStringList words;
        const auto selections = text()->extraSelections();
        for (const auto &selection : selections) {
            words.append(selection.cursor.selectedText());
        }
        return words;
    }
    void create() { find<QPushButton>(QStringLiteral("createFromAnnouncement"))->click(); }
    [[nodiscard]] int count() const
    {
        return static_cast<int>(around.office->meetings().summaries()->size());
    }
};

} // namespace convoke::test
