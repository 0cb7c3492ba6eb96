// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

namespace convoke::test {

/// As long as it lives, bytes beyond @p size are refused in the middle of writing, as a full disk does. Only
/// where files can be limited; elsewhere isFull() is false.
class FullDisk final
{
public:
    explicit FullDisk(unsigned size)
    {
#ifdef Q_OS_UNIX
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        if (getrlimit(RLIMIT_FSIZE, &m_before) == 0) {
            rlimit small = m_before;
            small.rlim_cur = size;
            m_isFull = setrlimit(RLIMIT_FSIZE, &small) == 0;
        }
#else
        Q_UNUSED(size);
#endif
    }
    ~FullDisk()
    {
#ifdef Q_OS_UNIX
        if (m_isFull && setrlimit(RLIMIT_FSIZE, &m_before) != 0) {
            qFatal("the limit on the size of files stays");
        }
        std::signal(SIGXFSZ, m_handler);
#endif
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

    [[nodiscard]] bool isFull() const
    {
        return m_isFull;
    }

private:
#ifdef Q_OS_UNIX
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
#endif
    bool m_isFull = false;
};

} // namespace convoke::test
