// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/pageheader.h"
#include "ui/common/plaintext.h"
#include "ui/people/duplicatesearch.h"
#include "ui/people/peopleloader.h"
#include "ui/people/peoplepage.h"

#include <QLocale>
#include <QPushButton>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

void PeoplePage::offerDuplicates(DuplicateSearch &search)
{
    QPushButton *button = m_header->addButton(u"peopleDuplicates"_s, tr("Duplicates…"));
    setPlainToolTip(button, tr("Entries of the address book that may be one person"));
    connect(button, &QPushButton::clicked, this, [this] { Q_EMIT goTo(Place::duplicates()); });
    const auto say = [button, &search] {
        const int waiting = search.waiting();
        //: %1: how many pairs of entries may be one person
        button->setText(waiting > 0 ? tr("Duplicates (%1)…").arg(QLocale().toString(waiting))
                                    : tr("Duplicates…"));
    };
    connect(&search, &DuplicateSearch::changed, button, say);
    // The list comes first: the search reads the same rows again.
    connect(m_loader, &PeopleLoader::finished, &search, &DuplicateSearch::ensure);
    say();
}

} // namespace convoke
