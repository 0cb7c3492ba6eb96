// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/sharedcall.h"

#include <QDialog>

#include <functional>
#include <optional>

class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QSettings;
class QStackedWidget;

namespace convoke {

class EmptyState;
class MessageBar;
class PageHeader;
class PagePreview;
class WrittenPage;

/// A call as it will be given away: chosen form and language, the true look of it, and the ways out, the
/// clipboard and a file. It changes nothing of the meeting.
class ShareDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Makes the call in a language; asked anew for every choice.
    using Maker = std::function<SharedCall(const QString &language)>;

    /// @p settings remember the choices; null: nothing does. @p usualLanguage is chosen where they hold none.
    ShareDialog(Maker make, const QString &usualLanguage, QSettings *settings, QWidget *parent = nullptr);

    [[nodiscard]] ShareFormat format() const;
    [[nodiscard]] QString language() const;
    void choose(ShareFormat format, const QString &language);
    /// Writes the file and says so; false: why it could not be written.
    bool saveAs(const QString &path);

private:
    void layOut();
    QWidget *makeChoices();
    void restore(const QString &usualLanguage);
    void remember();
    void refresh();
    void copy();
    void askWhere();

    Maker m_make;
    QSettings *m_settings;
    std::optional<SharedCall> m_call;
    PageHeader *m_header;
    MessageBar *m_messages;
    QComboBox *m_format;
    QComboBox *m_language;
    QStackedWidget *m_previews;
    WrittenPage *m_page;
    QPlainTextEdit *m_plain;
    PagePreview *m_sheets;
    EmptyState *m_nothing;
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace convoke
