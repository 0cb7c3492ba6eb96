// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/formsection.h"

class QPushButton;

namespace convoke {

class ItemEditor;
class ItemList;
class PlainLabel;

/// What a PartsSection needs to know of the parts that it lists.
struct PartsKind
{
    QString name; ///< of the section
    QString title;
    QString counted; ///< title with a figure: "Profiles (%1)"
    QString nothing; ///< said while there is none: what they are for
    QString addVerb;
    QString addDeed; ///< for the undo menu
    std::function<QList<qint64>(const MeetingDocument &)> ids;
    std::function<ItemEditor *(qint64 id, QWidget *parent)> make;
    std::function<qint64(MeetingDocument &)> add; ///< gives the new part's id
    std::function<QWidget *()> more = {}; ///< makes what stands beside the button that adds; may be empty
};

/// Profiles, questions, criteria or rules: a list of cards that unfold, and a button that adds one.
class PartsSection final : public FormSection
{
    Q_OBJECT
public:
    PartsSection(EditedMeeting &meeting, PartsKind kind, QWidget *parent = nullptr);

    [[nodiscard]] QString navigationWords() const override;
    void follow() override;
    void forget() override;
    bool commit() override;
    void focusFirst() override;

private:
    void add();

    PartsKind m_kind;
    ItemList *m_list;
    PlainLabel *m_nothing;
    QPushButton *m_add;
};

PartsKind profileParts(EditedMeeting &meeting);
PartsKind questionParts(EditedMeeting &meeting);
PartsKind criterionParts(EditedMeeting &meeting);
PartsKind ruleParts(EditedMeeting &meeting);

} // namespace convoke
