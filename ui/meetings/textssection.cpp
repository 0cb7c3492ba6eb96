// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/textssection.h"

#include "ui/common/formatbar.h"
#include "ui/common/richtextedit.h"
#include "ui/meetings/formgrid.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

TextsSection::TextsSection(EditedMeeting &meeting, QWidget *parent)
    : FormSection(meeting, u"textsSection"_s, tr("Texts"), parent)
{
    FormGrid *grid = addGrid();
    auto *bar = new FormatBar(this);
    grid->addRow(QString(), bar);
    const auto richText = [bar](int fewestLines) {
        FieldEditor<QString> editor = richTextEditor(fewestLines);
        bar->attach(qobject_cast<RichTextEdit *>(editor.widget));
        return editor;
    };
    fields().add(
        grid->addRow(tr("Background")), {u"background"_s, tr("Background")}, richText(3),
        [](auto &document) { return &document.meeting.background; }, 1);
    fields().add(
        grid->addRow(tr("Aim")), {u"aim"_s, tr("Aim")}, richText(2),
        [](auto &document) { return &document.meeting.aim; }, 1);
    fields().add(
        grid->addRow(tr("Topics")), {u"topics"_s, tr("Topics")}, stringsEditor(tr("one topic per line")),
        [](auto &document) { return &document.meeting.topics; }, 1);
    fields().add(
        grid->addRow(tr("Outcome")), {u"outcome"_s, tr("Outcome")}, richText(2),
        [](auto &document) { return &document.meeting.outcome; }, 1);
}

} // namespace convoke
