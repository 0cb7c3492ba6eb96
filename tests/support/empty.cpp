// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tests' precompiled headers need a target with a source; see Precompiled.cmake.
