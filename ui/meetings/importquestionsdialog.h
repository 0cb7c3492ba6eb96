// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/meetingdocument.h"

#include <QDialog>
#include <QSet>

class QPushButton;
class QStandardItem;
class QStandardItemModel;
class QTreeView;

namespace convoke {

class EditedMeeting;
class ListView;
class PlainLabel;
class SectionsModel;
class TypedSortProxy;

/// Takes questions over from another meeting of the file: the meetings at the left, filtered as you type; the
/// questions of the chosen one at the right, to be ticked, follow-ups under their parents. Questions that the
/// present meeting asks already begin without a tick. One step to undo.
class ImportQuestionsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ImportQuestionsDialog(EditedMeeting &meeting, QWidget *parent = nullptr);

    void accept() override;

private:
    void layOut();
    void fillMeetings();
    void showMeeting();
    void fillQuestions();
    void tickBelow(QStandardItem *item);
    void follow();
    [[nodiscard]] QSet<QuestionId> chosen() const;

    EditedMeeting &m_meeting;
    std::optional<MeetingDocument> m_from;
    SectionsModel *m_meetings;
    TypedSortProxy *m_proxy;
    ListView *m_list;
    QStandardItemModel *m_questions;
    QTreeView *m_tree;
    PlainLabel *m_nothing;
    QPushButton *m_insert;
};

} // namespace convoke
