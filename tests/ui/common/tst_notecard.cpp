// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/notecard.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class NoteCardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsItsTextPlainly()
    {
        const NoteCard card(u"<b>not bold</b>"_s, Tone::Warn);
        QCOMPARE(card.text(), u"<b>not bold</b>"_s);
        QCOMPARE(card.findChild<QLabel *>()->textFormat(), Qt::PlainText);
    }

    void offersLinksByName()
    {
        NoteCard card(u"Answered twice."_s, Tone::Warn);
        const QPushButton *link = card.addLink(u"compare"_s, u"Compare"_s);
        const QSignalSpy clicked(link, &QPushButton::clicked);
        card.findChild<QPushButton *>(u"compare"_s)->click();
        QCOMPARE(clicked.size(), 1);
    }

    void carriesItsToneForTheStyle()
    {
        NoteCard card(u"Late."_s, Tone::Bad);
        QCOMPARE(card.property("tone").toString(), u"bad"_s);
        card.setTone(Tone::Good);
        QCOMPARE(card.property("tone").toString(), u"good"_s);
    }
};

QTEST_MAIN(NoteCardTest)
#include "tst_notecard.moc"
