-- SPDX-FileCopyrightText: Convoke contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a working group brings to a new meeting: its chairs, and the criteria and rules that it usually has.

CREATE TABLE working_group_chair (
    id INTEGER PRIMARY KEY,
    working_group_id INTEGER NOT NULL REFERENCES working_group (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    UNIQUE (working_group_id, position)
) STRICT;

-- document: a meeting document of which the criteria or the rules, and what they refer to, are meant.
CREATE TABLE working_group_template (
    id INTEGER PRIMARY KEY,
    working_group_id INTEGER NOT NULL REFERENCES working_group (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('criteria', 'rules')),
    document TEXT NOT NULL,
    UNIQUE (working_group_id, kind)
) STRICT;
