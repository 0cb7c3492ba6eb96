// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reviews/reviewitem.h"

#include <QFrame>

#include <optional>

class QComboBox;
class QLayout;

namespace convoke {

class FilterEdit;
class ListView;
class ReviewListModel;
class TypedSortProxy;

/// The left side of a review: the applications with how far each is, filtered and ordered. The one that is
/// read stays in the list even where the filter would now hide it.
class ReviewList final : public QFrame
{
    Q_OBJECT
public:
    explicit ReviewList(QWidget *parent = nullptr);

    /// Everything is new.
    void load(const QList<ReviewItem> &items);
    /// The whole truth, most of which is known.
    void update(const QList<ReviewItem> &items);
    void updateSome(const QList<ReviewItem> &items, const QSet<qint64> &gone);
    [[nodiscard]] const QList<ReviewItem> &items() const;

    /// Shown first, with a filter for them, where there are any.
    void offerAssigned(bool isOffered);
    /// The order in which the list stands at first.
    void setShuffled(bool isShuffled);

    [[nodiscard]] std::optional<ApplicationId> current() const;
    bool select(ApplicationId application);
    void selectFirst();
    /// To the next (1) or the previous (-1) row that is shown.
    void move(int by);
    /// The next row that is not done, after the current one and then from the top; false: all is done.
    bool selectNextUnscored();
    /// The same, but the current one stays where it is not done.
    bool selectUnscored();
    [[nodiscard]] ListView *view() const { return m_view; }

Q_SIGNALS:
    void currentChanged();

private:
    enum class Show { All, ToDo, Flagged, Assigned };

    [[nodiscard]] QLayout *makeTop();
    void showRows();
    void setOrder();
    void giveDecimals();

    ReviewListModel *m_model;
    TypedSortProxy *m_proxy;
    FilterEdit *m_filter;
    QComboBox *m_show;
    QComboBox *m_order;
    ListView *m_view;
    bool m_isNarrowed = false;
};

} // namespace convoke
