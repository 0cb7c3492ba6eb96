// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/profilecard.h"

#include "ui/meetings/callparts.h"
#include "ui/meetings/formgrid.h"

#include <QLocale>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename T>
auto pickFrom(ProfileId profile, T Profile::*member)
{
    return [profile, member](auto &document) {
        auto *found = partWithId(document.call.profiles, profile);
        return found == nullptr ? nullptr : &(found->*member);
    };
}

FieldPlace<QString> labelOf(ProfileId profile)
{
    FieldPlace<QString> place = FieldSet::placeAt<QString>(pickFrom(profile, &Profile::label));
    place.set = [profile](MeetingDocument &document, const QString &label) {
        setLabel(document, profile, label, ProfileCard::placeholder());
    };
    return place;
}

FieldPlace<std::optional<int>> boundOf(ProfileId profile, std::optional<int> Profile::*member)
{
    auto place = FieldSet::placeAt<std::optional<int>>(pickFrom(profile, member));
    place.holds = [profile](const MeetingDocument &document) {
        const Profile *found = document.call.profile(profile);
        return found == nullptr || !found->min || !found->max || *found->min <= *found->max;
    };
    return place;
}

QString wantedWords(const Profile &profile)
{
    const QLocale locale;
    if (profile.min && profile.max && profile.min == profile.max) {
        return ProfileCard::tr("%1 wanted").arg(locale.toString(*profile.min));
    }
    if (profile.min && profile.max) {
        return ProfileCard::tr("%1 to %2 wanted")
            .arg(locale.toString(*profile.min), locale.toString(*profile.max));
    }
    if (profile.min) {
        return ProfileCard::tr("at least %1 wanted").arg(locale.toString(*profile.min));
    }
    return profile.max ? ProfileCard::tr("at most %1 wanted").arg(locale.toString(*profile.max)) : QString();
}

} // namespace

ProfileCard::ProfileCard(EditedMeeting &meeting, ProfileId profile, QWidget *parent)
    : ItemCard(meeting, profile.value(), u"profile"_s, parent)
    , m_profile(profile)
{ }

QString ProfileCard::placeholder()
{
    return tr("New profile");
}

CardHead ProfileCard::head(const MeetingDocument &document) const
{
    const QList<Profile> &profiles = document.call.profiles;
    const Profile *profile = document.call.profile(m_profile);
    if (profile == nullptr) {
        return {};
    }
    CardHead head{profile->label,
                  profile->description,
                  {},
                  0,
                  profile != &profiles.first(),
                  profile != &profiles.last()};
    const QString wanted = wantedWords(*profile);
    if (!wanted.isEmpty()) {
        head.chips.append({wanted, Tone::Neutral});
    }
    return head;
}

void ProfileCard::fill(FormGrid &form)
{
    fields().addAt<QString>(form.addRow(tr("Label")), {u"profileLabel"_s, tr("Label of the profile")},
                            neededLineEditor(), labelOf(m_profile), 1);
    fields().add(form.addRow(tr("Description")), {u"profileDescription"_s, tr("Description of the profile")},
                 textEditor(), pickFrom(m_profile, &Profile::description), 1);
    FormRow *row = form.addRow(tr("Wanted"));
    row->addWord(tr("at least"));
    fields().addAt<std::optional<int>>(row, {u"profileMin"_s, tr("Wanted at least")},
                                       numberEditor(0, 10000, tr("any")), boundOf(m_profile, &Profile::min));
    row->addWord(tr("at most"));
    fields().addAt<std::optional<int>>(row, {u"profileMax"_s, tr("Wanted at most")},
                                       numberEditor(0, 10000, tr("any")), boundOf(m_profile, &Profile::max));
    row->addStretch();
}

bool ProfileCard::move(MeetingDocument &document, int step) const
{
    return movePart(document, m_profile, step);
}

void ProfileCard::remove(MeetingDocument &document) const
{
    removePart(document, m_profile);
}

} // namespace convoke
