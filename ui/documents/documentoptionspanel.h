// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documentoptions.h"
#include "documents/documentservice.h"

#include <QWidget>

class QCheckBox;
class QListWidget;
class QSettings;
class QSpinBox;

namespace convoke {

class CalmCombo;
class CardChoices;

/// The few choices beside a document: who, which columns in which order, grouping, language, paper; for cards
/// the labels instead of columns and paper.
class DocumentOptionsPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit DocumentOptionsPanel(QSettings &settings, QWidget *parent = nullptr);

    /// Offers what @p kind has; the choices of another kind are forgotten.
    void setKind(const QString &kind);
    [[nodiscard]] DocumentOptions options() const;
    [[nodiscard]] Audience audience() const;
    /// For whom a form can be printed.
    void setReviewers(const QList<Reviewer> &reviewers);
    /// Absent: for everybody, or the document is no form.
    [[nodiscard]] std::optional<ReviewerId> reviewer() const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addColumns();
    void addEmptyRows();
    void showChoices();
    void moveColumn(int by);
    CalmCombo *addCombo(const QString &name, const QString &label);
    void fillColumns(const QString &kind);
    void fillGroups();

    QString m_kind;
    CalmCombo *m_audience;
    QListWidget *m_columns;
    CalmCombo *m_groupBy;
    CalmCombo *m_language;
    CalmCombo *m_paper;
    QSpinBox *m_emptyRows;
    QCheckBox *m_chatham;
    CalmCombo *m_reviewer;
    QWidget *m_reviewerLabel = nullptr;
    CardChoices *m_cards;
    QList<QWidget *> m_ofLists; ///< what cards and forms do not have
    QList<QWidget *> m_ofPaper; ///< what cards do not have: labels have their own
    bool m_isOfCards = false;
    bool m_isForm = false;
    bool m_isFilling = false;
};

} // namespace convoke
