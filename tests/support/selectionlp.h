// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "selection/selection.h"

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

#include <optional>

namespace convoke::test {

/// Writes a selection problem as a linear programme in the LP format, for other solvers: a variable for each
/// person, and two for each target of a wish. Written apart from the program that is judged; values are
/// compared as they stand, and rules for every value are for those that somebody eligible or locked in has.
class SelectionLp
{
public:
    explicit SelectionLp(const SelectionProblem &problem)
        : m_problem(problem)
    {
        for (const Candidate &candidate : problem.candidates) {
            bool in = false;
            for (const Lock &lock : problem.locks) {
                in = in || (lock.sourceRef == candidate.sourceRef && lock.seat == Seat::In);
            }
            m_lockedIn.append(in);
        }
    }

    [[nodiscard]] QByteArray text()
    {
        addPeople();
        for (const Rule &rule : m_problem.rules) {
            addRule(rule);
        }
        for (const Wish &wish : m_problem.wishes) {
            addWish(wish);
        }
        return "Maximize\nobj:" + m_objective + "\nSubject To\n" + m_rows + "Bounds\nnobody = 0\n" + m_bounds
            + "Binary\n" + m_people + "End\n";
    }

private:
    using Members = QMap<QString, QList<qsizetype>>;

    static QByteArray number(double value) { return QByteArray::number(value, 'g', 17); }
    static QByteArray variable(qsizetype i) { return "x" + QByteArray::number(i); }
    void addRow(const QByteArray &sum, const QByteArray &relation)
    {
        m_rows += "r" + QByteArray::number(++m_rowCount) + ":" + sum + ' ' + relation + '\n';
    }
    static QByteArray sumOf(const QList<qsizetype> &members)
    {
        QByteArray sum = members.isEmpty() ? " nobody" : ""; // a row needs a variable
        for (const qsizetype member : members) {
            sum += "\n + " + variable(member);
        }
        return sum;
    }

    void addPeople()
    {
        QList<qsizetype> everybody;
        for (qsizetype i = 0; i < m_problem.candidates.size(); ++i) {
            const Candidate &candidate = m_problem.candidates.at(i);
            m_objective += "\n + " + number(candidate.score.value_or(0)) + ' ' + variable(i);
            m_people += variable(i) + '\n';
            everybody.append(i);
            if (!candidate.eligible && !m_lockedIn.at(i)) {
                addRow(' ' + variable(i), "= 0");
            }
            for (const Lock &lock : m_problem.locks) {
                if (lock.sourceRef == candidate.sourceRef) {
                    addRow(' ' + variable(i), lock.seat == Seat::In ? "= 1" : "= 0");
                }
            }
        }
        addRow(sumOf(everybody), "= " + QByteArray::number(m_problem.places));
    }

    Members membersOf(const QString &attribute, const QString &wanted) const
    {
        Members members;
        QMap<QString, bool> isInPool;
        for (qsizetype i = 0; i < m_problem.candidates.size(); ++i) {
            const QStringList values = m_problem.candidates.at(i).values.value(attribute);
            for (const QString &value : values) {
                members[value].append(i);
                isInPool[value] =
                    isInPool.value(value) || m_problem.candidates.at(i).eligible || m_lockedIn.at(i);
            }
        }
        if (wanted != QStringLiteral("*")) {
            return {{wanted, members.value(wanted)}};
        }
        for (auto it = isInPool.cbegin(); it != isInPool.cend(); ++it) {
            if (!*it) {
                members.remove(it.key());
            }
        }
        return members;
    }

    void addRule(const Rule &rule)
    {
        const Members members = membersOf(rule.attribute, rule.value);
        for (const QList<qsizetype> &group : members) {
            if (rule.max) {
                int max = *rule.max;
                int locked = 0;
                for (const qsizetype member : group) {
                    locked += m_lockedIn.at(member) ? 1 : 0;
                }
                if (rule.exceptionalMax) {
                    max = m_problem.exceptionsAllowed ? std::max(max, *rule.exceptionalMax)
                                                      : std::max(max, std::min(locked, *rule.exceptionalMax));
                }
                addRow(sumOf(group), "<= " + QByteArray::number(max));
            }
            if (rule.min) {
                addRow(sumOf(group), ">= " + QByteArray::number(*rule.min));
            }
        }
    }

    /// Missing and surplus seats as variables of their own: at the optimum one of the two is 0.
    void addTarget(const QList<qsizetype> &group, double target, double missingPrice, double surplusPrice)
    {
        const QByteArray id = QByteArray::number(++m_targetCount);
        m_objective += "\n - " + number(missingPrice) + " u" + id + " - " + number(surplusPrice) + " o" + id;
        addRow(sumOf(group) + " + u" + id + " - o" + id, "= " + number(target));
        m_bounds += "u" + id + " >= 0\no" + id + " >= 0\n";
    }

    void addWish(const Wish &wish)
    {
        for (const WishShare &share : wish.shares) {
            addTarget(membersOf(wish.attribute, share.value).value(share.value),
                      share.percent * m_problem.places / 100, wish.price, wish.price);
        }
        if (!wish.min && !wish.max) {
            return;
        }
        const Members members = membersOf(wish.attribute, wish.value);
        for (const QList<qsizetype> &group : members) {
            if (wish.min) {
                addTarget(group, *wish.min, wish.price, 0);
            }
            if (wish.max) {
                addTarget(group, *wish.max, 0, wish.price);
            }
        }
    }

    const SelectionProblem &m_problem;
    QList<bool> m_lockedIn;
    QByteArray m_objective;
    QByteArray m_rows;
    QByteArray m_bounds;
    QByteArray m_people;
    int m_rowCount = 0;
    int m_targetCount = 0;
};

/// What glpsol (GLPK) says about a problem.
struct GlpsolAnswer
{
    bool isThere = true; ///< false: there is no such program
    bool isSolved = false; ///< it came to a proof, of the optimum or that there is none
    std::optional<double> value; ///< absent: no group meets the rules
};

inline GlpsolAnswer glpsolAnswer(const QByteArray &lp)
{
    const QTemporaryDir folder;
    const QString modelPath = folder.filePath(QStringLiteral("model.lp"));
    const QString solutionPath = folder.filePath(QStringLiteral("solution.txt"));
    QFile model(modelPath);
    if (!model.open(QIODevice::WriteOnly) || model.write(lp) != lp.size()) {
        return {};
    }
    model.close();
    QProcess program;
    program.start(QStringLiteral("glpsol"),
                  {QStringLiteral("--lp"), modelPath, QStringLiteral("--write"), solutionPath});
    const bool ended = program.waitForFinished(-1) && program.exitStatus() == QProcess::NormalExit;
    if (!ended) {
        return {.isThere = program.error() != QProcess::FailedToStart};
    }
    const QByteArray log = program.readAllStandardOutput();
    GlpsolAnswer answer;
    if (log.contains("NO PRIMAL FEASIBLE") || log.contains("NO INTEGER FEASIBLE")) {
        answer.isSolved = true;
        return answer;
    }
    QFile solution(solutionPath);
    if (program.exitCode() != 0 || !solution.open(QIODevice::ReadOnly)) {
        return answer;
    }
    for (const QByteArray &line : solution.readAll().split('\n')) {
        // "s mip ROWS COLUMNS o VALUE": o is optimal, n is none
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() == 6 && words.at(0) == "s" && words.at(1) == "mip") {
            answer.isSolved = words.at(4) == "o" || words.at(4) == "n";
            answer.value = words.at(4) == "o" ? std::optional(words.at(5).toDouble()) : std::nullopt;
        }
    }
    return answer;
}

} // namespace convoke::test
