// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakefile.h"

#include <QFileInfo>
#include <QVBoxLayout>

namespace convoke::test {

using namespace Qt::Literals::StringLiterals;

FakePage::FakePage(const QString &name, QWidget *parent)
    : Page(parent)
{
    setObjectName(name);
    auto *layout = new QVBoxLayout(this);
    auto *line = new QLineEdit;
    line->setObjectName(u"line"_s);
    layout->addWidget(line);
}

void FakePage::activate(const Place &place)
{
    ++activations;
    m_place = place;
}

QString FakeFile::displayName() const
{
    return m_path.isEmpty() ? u"Demonstration"_s : QFileInfo(m_path).fileName();
}

QList<SideBarSection> FakeFile::sections() const
{
    const ColourPair police{u"#2F5D9E"_s, u"#7FA9E6"_s};
    const ColourPair prison{u"#8A5A2B"_s, u"#D0A377"_s};
    const ColourPair local{u"#2E7D5B"_s, u"#78C2A0"_s};
    const ColourPair health{u"#8E3B7A"_s, u"#D38BC2"_s};
    return {
        {{},
         {{Place::meetings(), u"Meetings"_s, 24, {}},
          {Place::timeline(), u"Timeline"_s, std::nullopt, {}},
          {Place::people(), u"People"_s, 6380, {}}}},
        {u"Working groups"_s,
         {{Place::meetings(u"POL"_s), u"POL"_s, 6, {police}},
          {Place::meetings(u"PRISONS"_s), u"PRISONS"_s, 5, {prison}},
          {Place::meetings(u"LOCAL"_s), u"LOCAL"_s, 7, {local}},
          {Place::meetings(u"HEALTH"_s), u"Mental Health"_s, 4, {health}}}},
        {u"Open meetings"_s,
         {{Place::meeting(1), u"HEALTH-2030-03"_s, {}, {health}},
          {Place::meeting(2), u"LOCAL-2030-05"_s, {}, {local}},
          {Place::meeting(3), u"PRISONS-2030-06"_s, {}, {prison}}}},
    };
}

Page *FakeFile::pageAt(const Place &place, QWidget *parent)
{
    if (place.room == u"meeting" && (place.itemId() < 1 || place.itemId() > 3)) {
        return nullptr;
    }
    QPointer<Page> &page = m_pages[place.room];
    if (page.isNull()) {
        page = makePage ? makePage(place, parent) : new FakePage(place.room + u"Page"_s, parent);
    }
    return page;
}

bool FakeFile::canPerform(MeetingDeed deed, const Place &place) const
{
    return deed == MeetingDeed::New || deed == MeetingDeed::ReadAnnouncement || place.room == u"meeting";
}

void FakeFile::perform(MeetingDeed deed, const Place &, QWidget *)
{
    performed.append(deed);
}

FakeWorkspace::Opened FakeWorkspace::give(const QString &path)
{
    if (refusal) {
        return *refusal;
    }
    auto file = std::make_unique<FakeFile>(path);
    file->makePage = makePage;
    last = file.get();
    return Opened(std::unique_ptr<OpenFile>(std::move(file)));
}

} // namespace convoke::test
