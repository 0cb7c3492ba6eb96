// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QScrollArea;
class QVBoxLayout;

namespace convoke {

class FormSection;
class ListView;
class SectionsModel;

/// A long form with its table of contents at the left. The contents follow the scrolling and the cursor;
/// choosing a row, or Ctrl+Down and Ctrl+Up anywhere in the form, goes to a section.
class CallNavigation final : public QWidget
{
    Q_OBJECT
public:
    explicit CallNavigation(QWidget *parent = nullptr);

    /// At the end of the form.
    void addSection(FormSection *section);
    [[nodiscard]] const QList<FormSection *> &sections() const { return m_sections; }
    /// The sections' words may be others.
    void refresh();
    /// Scrolls there and puts the cursor into its first editor.
    void goToSection(int index);
    /// Scrolls to @p editor and puts the cursor into it.
    void goToEditor(QWidget *editor);
    /// Another meeting is shown: at its top, with the keyboard in the table of contents.
    void begin();

protected:
    /// The contents give way where the form would not fit beside them.
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeContents();
    QWidget *makeForm();
    void step(int by);
    void show(int index);
    void onScrolled();
    void onFocusChanged(QWidget *now);
    [[nodiscard]] int current() const;

    QList<FormSection *> m_sections;
    SectionsModel *m_model;
    ListView *m_list;
    QFrame *m_side = nullptr;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column = nullptr;
    bool m_isLeading = false; ///< the scrolling is ours
};

} // namespace convoke
