// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/fieldset.h"

#include <QWidget>

class QVBoxLayout;

namespace convoke {

class Card;
class FormGrid;

/// One part of the call's form: a sheet with a heading and what belongs under it.
class FormSection : public QWidget
{
    Q_OBJECT
public:
    /// @p name becomes the objectName.
    FormSection(EditedMeeting &meeting, const QString &name, const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] const QString &title() const { return m_title; }
    /// For the navigation: the title, with a figure where that says something.
    [[nodiscard]] virtual QString navigationWords() const { return m_title; }

    /// The document changed.
    virtual void follow() { m_fields.follow(); }
    /// Another meeting is shown.
    virtual void forget() { m_fields.forget(); }
    /// False: something cannot be stored; the fields say what.
    virtual bool commit() { return m_fields.commit(); }
    virtual void focusFirst();

protected:
    [[nodiscard]] EditedMeeting &meeting() const { return m_fields.meeting(); }
    [[nodiscard]] FieldSet &fields() { return m_fields; }
    [[nodiscard]] QVBoxLayout *body() const;
    /// A grid of labelled rows at the end of the body.
    FormGrid *addGrid();

private:
    QString m_title;
    FieldSet m_fields;
    Card *m_card;
};

} // namespace convoke
