// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/progressdialog.h"

#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"

#include <QCoreApplication>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 frame = 40; ///< milliseconds between two looks at the events

} // namespace

ProgressDialog::ProgressDialog(const QString &what, QWidget *parent)
    : QDialog(parent)
    , m_what(new PlainLabel(what, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"progressDialog"_s);
    setWindowTitle(tr("Convoke"));
    setWindowModality(Qt::WindowModal);
    m_what->setWordWrap(true);
    m_what->setMinimumWidth(scaled(360));
    m_bar->setAccessibleName(what);
    m_bar->setTextVisible(false);
    m_cancel->setObjectName(u"cancel"_s);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::page, measure::page, measure::page, measure::wide);
    layout->setSpacing(measure::pad);
    layout->addWidget(m_what);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel, 0, Qt::AlignRight);
    m_clock.start();
}

bool ProgressDialog::step(qint64 done, qint64 total)
{
    const qint64 now = m_clock.elapsed();
    if (m_cancelled || now < m_patience || now - m_lastShown < frame) {
        return !m_cancelled;
    }
    m_lastShown = now;
    if (!isVisible()) {
        open();
    }
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0) {
        m_bar->setValue(static_cast<int>(qBound<qint64>(0, done, total) * 1000 / total));
    }
    QCoreApplication::processEvents();
    return !m_cancelled;
}

void ProgressDialog::reject()
{
    m_cancelled = true;
    m_cancel->setEnabled(false);
    m_what->setText(tr("Cancelling…"));
}

} // namespace convoke
