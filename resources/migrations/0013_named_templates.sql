-- SPDX-FileCopyrightText: Convoke contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A working group may keep several templates of a kind, each under a name. The one without a name is its usual choice.

CREATE TABLE named_template (
    id INTEGER PRIMARY KEY,
    working_group_id INTEGER NOT NULL REFERENCES working_group (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('criteria', 'rules')),
    name TEXT NOT NULL,
    document TEXT NOT NULL,
    UNIQUE (working_group_id, kind, name)
) STRICT;

INSERT INTO named_template (id, working_group_id, kind, name, document)
SELECT id, working_group_id, kind, '', document FROM working_group_template;

DROP TABLE working_group_template;
