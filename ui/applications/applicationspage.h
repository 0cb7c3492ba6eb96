// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/applicationservice.h"
#include "base/changefeed.h"
#include "intake/intakeservice.h"
#include "intake/mailservice.h"
#include "intake/sourcebatch.h"
#include "meetings/meetingservice.h"
#include "people/peopleservice.h"
#include "ui/applications/applicationpane.h"
#include "ui/common/page.h"

#include <QTimer>

#include <functional>

class QMenu;

class QPushButton;
class QStackedWidget;

namespace convoke {

class ApplicationFilters;
class ApplicationsModel;
class Deeds;
class FilterEdit;
class IntakePanel;
class MailDeeds;
class PlainLabel;
class SetAsidePanel;
class SuggestionsPanel;
class TableView;
class TypedSortProxy;

/// The stage "applications" of a meeting: all applications in a table, one of them to be read beside it, and
/// the way by which files are taken in. Answers that newer ones replaced are out of sight until they are
/// asked for.
class ApplicationsPage final : public Page
{
    Q_OBJECT
public:
    struct Services
    {
        MeetingService &meetings;
        ApplicationService &applications;
        PeopleService &people;
        IntakeService &intake;
        MailService &mails;
        std::function<QString()> actor; ///< who works with the file now
    };

    ApplicationsPage(const Services &services, ChangeFeed &feed, Deeds &deeds, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void activate(const Place &place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] bool acceptsDrop(const QMimeData &data) const override;
    void dropContent(const QMimeData &data) override;
    [[nodiscard]] QString dropSentence(const QMimeData &data) const override;
    /// Reads @p sources and shows what taking them in would do.
    void takeIn(const SourceList &sources);

private:
    // Making
    void layOut(ChangeFeed &feed);
    QWidget *makeStrip();
    QWidget *makeBody();
    QWidget *makeEmpty();
    QMenu *makeTakeInMenu();
    void addTableActions();
    void fillMore(QMenu *menu);

    // Loading and following
    bool load();
    void takeRows(const QList<ApplicationRow> &rows);
    void follow(const Changes &changes);
    void followApplications(const QSet<qint64> &touched);
    [[nodiscard]] QSet<qint64> applicationsOf(const QSet<qint64> &people) const;
    void showRows();
    void showCounts();
    void filter();
    void keepACurrent();
    void showCurrent();
    [[nodiscard]] ApplicationReading readingOf(const ApplicationRow &row);

    // E-mails
    void makeMailPanels();
    void openSetAside();
    void openSuggestions();
    void leaveMails();
    void followMails();
    void showMailCounts();

    // Deeds
    void askFiles();
    void askFolder();
    void paste();
    void showLog();
    void endIntake(const QString &report);
    void setWithdrawn(bool isWithdrawn);
    void deleteSelected();
    void deleteNow(const QList<ApplicationId> &applications);
    void copyAddresses();
    [[nodiscard]] QList<ApplicationRow> selectedRows() const;

    Services m_services;
    Deeds &m_deeds;
    MeetingId m_meeting{0};
    QString m_reference;
    Call m_call;
    bool m_isShown = false; ///< a meeting has been loaded
    bool m_showsReplaced = false;
    QList<ApplicationRow> m_rows; ///< with the replaced ones; the model holds what is shown of them
    ApplicationsModel *m_model;
    TypedSortProxy *m_proxy;
    QTimer m_showSoon;

    QStackedWidget *m_stack = nullptr;
    QWidget *m_filled = nullptr;
    QWidget *m_empty = nullptr;
    IntakePanel *m_intake = nullptr;
    FilterEdit *m_filter = nullptr;
    ApplicationFilters *m_filters = nullptr;
    PlainLabel *m_counts = nullptr;
    TableView *m_table = nullptr;
    ApplicationPane *m_pane = nullptr;
    MailDeeds *m_mailDeeds = nullptr;
    SetAsidePanel *m_setAside = nullptr;
    SuggestionsPanel *m_suggestions = nullptr;
    QWidget *m_mailLine = nullptr; ///< hidden while no e-mail waits for anybody
    QPushButton *m_setAsideLink = nullptr;
    QPushButton *m_suggestionsLink = nullptr;
    QPushButton *m_signaturesLink = nullptr;
    QPushButton *m_emptySetAside = nullptr; ///< the same while there is no application
};

} // namespace convoke
