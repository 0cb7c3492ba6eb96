// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demonstrationdesk.h"
#include "officebox.h"
#include "scene.h"

#include "ui/common/calmcombo.h"
#include "ui/common/messagebar.h"
#include "ui/documents/documentgallery.h"
#include "ui/documents/participantspage.h"

#include <QSettings>
#include <QTest>
#include <QVBoxLayout>

namespace convoke::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A page of participants with everything that it needs, in one.
struct WholeParticipants : QWidget
{
    DemonstrationDesk desk;
    QSettings settings;
    ParticipantsPage *page;
    PageHost *host;

    explicit WholeParticipants(const QString &reference, const QString &kind = u"participant-list"_s,
                               Audience audience = Audience::Usual, int more = 0)
        : page(new ParticipantsPage(desk.office->documents(), desk.office->changes(), settings))
        , host(new PageHost(page))
    {
        if (more > 0) {
            desk.addApplicants(reference, more);
        }
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(host);
        page->activate(Place::meeting(desk.meeting(reference).value(), u"participants"_s));
        auto *gallery = page->findChild<DocumentGallery *>();
        gallery->setCurrentRow(static_cast<int>(gallery->kinds().indexOf(kind)));
        auto *who = page->findChild<CalmCombo *>(u"audience"_s);
        who->setCurrentIndex(who->findData(static_cast<int>(audience)));
        QTest::qWait(200); // the pictures of the gallery are drawn one after the other
    }
    ~WholeParticipants() override { delete host; }
};

template <typename... Arguments>
std::function<std::unique_ptr<QWidget>()> whole(Arguments... arguments)
{
    return [arguments...] {
        return std::make_unique<WholeParticipants>(arguments...);
    };
}

std::unique_ptr<QWidget> saved()
{
    auto scene = std::make_unique<WholeParticipants>(u"POL-2026-10"_s);
    scene->host->messages()->say(MessageBar::Kind::Info,
                                 u"Saved /home/ines/Documents/POL-2026-10 Participants.pdf."_s,
                                 {{u"Open"_s, [] {
                                   }}});
    return scene;
}

} // namespace

QList<Scene> participantScenes()
{
    constexpr QSize besideTheSideBar(1072, 664);
    return {
        {u"participants-decided"_s, whole(u"POL-2026-10"_s), besideTheSideBar},
        {u"participants-sheet"_s, whole(u"POL-2026-10"_s, u"signature-sheet"_s), besideTheSideBar},
        {u"participants-ranking"_s, whole(u"POL-2026-10"_s, u"ranking"_s), besideTheSideBar},
        {u"participants-badges"_s, whole(u"POL-2026-10"_s, u"badges"_s), besideTheSideBar},
        {u"participants-tents"_s, whole(u"POL-2026-10"_s, u"name-tents"_s), besideTheSideBar},
        {u"participants-nobody"_s, whole(u"HEALTH-2027-02"_s), besideTheSideBar},
        {u"participants-many"_s, whole(u"HEALTH-2027-02"_s, u"participant-list"_s, Audience::All, 1000),
         besideTheSideBar},
        {u"participants-saved"_s, saved, besideTheSideBar},
    };
}

} // namespace convoke::test
