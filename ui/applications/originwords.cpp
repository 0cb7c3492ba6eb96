// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/targetwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

struct OriginWords
{
    Q_DECLARE_TR_FUNCTIONS(convoke::OriginWords)
};

QString rememberedWord(const QDateTime &when)
{
    return when.isValid() ? OriginWords::tr("remembered from %1")
                                .arg(QLocale().toString(when.toLocalTime().date(), u"d MMM yyyy"_s))
                          : OriginWords::tr("remembered");
}

} // namespace

QString specialWord(SpecialCategory category)
{
    switch (category) {
    case SpecialCategory::Diet:
        return OriginWords::tr("diet");
    case SpecialCategory::Access:
        return OriginWords::tr("access needs");
    case SpecialCategory::Health:
        return OriginWords::tr("health");
    case SpecialCategory::Religion:
        return OriginWords::tr("religion");
    case SpecialCategory::Union:
        return OriginWords::tr("trade union");
    case SpecialCategory::Politics:
        return OriginWords::tr("political opinion");
    case SpecialCategory::Origin:
        return OriginWords::tr("ethnic origin");
    case SpecialCategory::Orientation:
        return OriginWords::tr("sexual orientation");
    }
    Q_UNREACHABLE();
}

QString specialSentence(SpecialCategory category)
{
    return OriginWords::tr(
               "This column tells of %1, or may reveal it: a special category of personal data. Its "
               "answers are kept apart. Reviews, lists, documents and exports do not have them; in an "
               "application they stand in a section of their own that is closed at first.")
        .arg(specialWord(category));
}

QString programWord(const QString &origin)
{
    constexpr std::pair<QStringView, QStringView> names[] = {{u"microsoft-forms", u"Microsoft Forms"},
                                                             {u"google-forms", u"Google Forms"},
                                                             {u"indico", u"Indico"},
                                                             {u"pretix", u"pretix"},
                                                             {u"eventbrite", u"Eventbrite"},
                                                             {u"webex", u"Webex"}};
    for (const auto &[key, name] : names) {
        if (origin == key) {
            return name.toString();
        }
    }
    return {};
}

QString originWord(const MappedColumn &column, const ColumnMapping &mapping, const SourceTable &table)
{
    switch (column.source) {
    case MeaningSource::Fixed:
        return mapping.rememberedAt.isValid() ? rememberedWord(mapping.rememberedAt)
                                              : OriginWords::tr("you said so");
    case MeaningSource::Layout:
        //: "Microsoft Forms layout": how that program always names its columns
        return OriginWords::tr("%1 layout").arg(programWord(table.origin));
    case MeaningSource::Heading:
        return table.isSurvey() ? OriginWords::tr("EUSurvey heading") : OriginWords::tr("heading");
    case MeaningSource::Values:
        return OriginWords::tr("values");
    case MeaningSource::CallQuestion:
        return OriginWords::tr("question of the call");
    case MeaningSource::Nothing:
        return OriginWords::tr("not recognised");
    }
    Q_UNREACHABLE();
}

} // namespace convoke
