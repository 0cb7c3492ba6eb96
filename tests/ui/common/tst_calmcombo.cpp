// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/calmcombo.h"

#include <QApplication>
#include <QTest>
#include <QWheelEvent>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

namespace {

enum class Mode { Online, InPerson, Hybrid };

EnumCombo<Mode>::Entries modes()
{
    return {{Mode::Hybrid, u"hybrid"_s}, {Mode::Online, u"online"_s}, {Mode::InPerson, u"in person"_s}};
}

} // namespace

class CalmComboTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsAValueOrNone()
    {
        EnumCombo<Mode> combo(modes(), u"not known"_s);
        QCOMPARE(combo.optionalValue(), std::nullopt);
        combo.setOptionalValue(Mode::Online);
        QCOMPARE(combo.currentText(), u"online"_s);
        QCOMPARE(combo.optionalValue(), std::optional(Mode::Online));
        combo.setOptionalValue({});
        QCOMPARE(combo.currentText(), u"not known"_s);
    }

    void alwaysHoldsAValueWithoutALabelForNone()
    {
        EnumCombo<Mode> combo(modes());
        QCOMPARE(combo.count(), 3);
        QCOMPARE(combo.enumValue(), Mode::Hybrid);
        combo.setEnumValue(Mode::InPerson);
        QCOMPARE(combo.enumValue(), Mode::InPerson);
    }

    void knowsThreeStates()
    {
        TriStateCombo combo;
        QCOMPARE(combo.state(), std::nullopt);
        for (const std::optional<bool> state :
             {std::optional(true), std::optional(false), std::optional<bool>()}) {
            combo.setState(state);
            QCOMPARE(combo.state(), state);
        }
    }

    void scrollingOverItChangesNothing()
    {
        EnumCombo<Mode> combo(modes());
        QWheelEvent turn({5, 5}, combo.mapToGlobal(QPointF(5, 5)), {}, {0, -120}, {}, {}, Qt::NoScrollPhase,
                         false);
        QApplication::sendEvent(&combo, &turn);
        QCOMPARE(combo.enumValue(), Mode::Hybrid);
    }
};

QTEST_MAIN(CalmComboTest)
#include "tst_calmcombo.moc"
