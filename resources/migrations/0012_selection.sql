-- SPDX-FileCopyrightText: Convoke contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Soft wishes for the selection. shares: a JSON array of {"value", "percent"}.
CREATE TABLE selection_wish (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    attribute TEXT NOT NULL CHECK (attribute <> ''),
    value TEXT NOT NULL,
    lowest INTEGER CHECK (lowest >= 0),
    highest INTEGER CHECK (highest >= lowest),
    shares TEXT NOT NULL,
    price REAL NOT NULL CHECK (price > 0)
) STRICT;
CREATE INDEX selection_wish_meeting ON selection_wish (meeting_id);

-- Named settings of a selection (JSON), kept to be compared.
CREATE TABLE selection_scenario (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    saved_at TEXT NOT NULL,
    settings TEXT NOT NULL,
    UNIQUE (meeting_id, name)
) STRICT;

-- What a decided selection was made from and how it came out (JSON), so that it can be computed again.
CREATE TABLE selection_record (
    id INTEGER PRIMARY KEY,
    selection_id INTEGER NOT NULL UNIQUE REFERENCES selection (id) ON DELETE CASCADE,
    record TEXT NOT NULL
) STRICT;

-- Demands that were given up because they could not all be met: by whom and why. changes: JSON, as
-- the repairs of a selection.
CREATE TABLE selection_repair (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL CHECK (made_by <> ''),
    reason TEXT NOT NULL CHECK (reason <> ''),
    changes TEXT NOT NULL
) STRICT;
CREATE INDEX selection_repair_meeting ON selection_repair (meeting_id);

-- Every decision on an application, the present one included, in the order of their ids.
CREATE TABLE application_decision (
    id INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
    decision TEXT NOT NULL CHECK (decision IN ('open', 'invite', 'reserve', 'reject')),
    reason TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_at TEXT
) STRICT;
CREATE INDEX application_decision_application ON application_decision (application_id);

INSERT INTO application_decision (id, application_id, decision, reason, decided_by, decided_at)
SELECT id, id, decision, decision_reason, decided_by, decided_at FROM application WHERE decision <> 'open';
