// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/proofreader/prooffinding.h"

#include <QLocale>
#include <QString>

/// How the proof-reader's sentences are made; only its words include this.
namespace convoke::proofsaying {

/// A translated sentence of the context "convoke::Proof".
QString said(const char *sentence);
QString saidOf(const char *sentence, int number);

/// The pieces that sentences are filled with. What a finding lacks is empty.
struct Pieces
{
    const ProofFinding &finding;
    const QLocale &locale;

    [[nodiscard]] QString day(qsizetype index) const;
    [[nodiscard]] QString weekday() const;
    [[nodiscard]] QString word(qsizetype index) const { return finding.words.value(index); }
    [[nodiscard]] QString number(qsizetype index) const;
    [[nodiscard]] QString names(qsizetype from) const;
    [[nodiscard]] QString countries() const;
    /// "Whit Monday in Belgium"
    [[nodiscard]] QString holiday() const;

private:
    [[nodiscard]] QString language() const { return locale.name().left(2); }
    [[nodiscard]] QString countryName(const QString &code) const;
};

/// Why a finding matters.
QString reasonFor(const Pieces &pieces);

} // namespace convoke::proofsaying
