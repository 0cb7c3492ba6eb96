// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QTabBar>

namespace convoke {

/// One stage of a meeting's work as the bar shows it.
struct StageTab
{
    QString key; ///< "call", "applications" …: the stage of a Place
    QString name; ///< translated
    QString detail; ///< "180", "62 %", "30 of 30", or nothing
    bool done = false; ///< a check mark
    bool visible = true;

    friend bool operator==(const StageTab &, const StageTab &) = default;
};

/// The stages across the top of a meeting, in the order of the work. Left and Right change the stage.
class StageBar final : public QTabBar
{
    Q_OBJECT
public:
    explicit StageBar(QWidget *parent = nullptr);

    /// Keeps the current stage where it is still there.
    void setStages(const QList<StageTab> &stages);
    [[nodiscard]] const QList<StageTab> &stages() const { return m_stages; }
    [[nodiscard]] QString currentStage() const;
    /// Does not emit stageChosen. False where there is no such stage.
    bool setCurrentStage(const QString &key);

Q_SIGNALS:
    /// The user chose it.
    void stageChosen(const QString &key);

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    QList<StageTab> m_stages;
};

} // namespace convoke
