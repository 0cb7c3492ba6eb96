-- SPDX-FileCopyrightText: Convoke contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Named variants of the weights of a meeting's criteria, kept to be compared. A criterion that is removed leaves
-- every variant; one that is added later has the weight that it has in the call.
CREATE TABLE weight_variant (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    saved_at TEXT NOT NULL,
    UNIQUE (meeting_id, name)
) STRICT;

CREATE TABLE variant_weight (
    id INTEGER PRIMARY KEY,
    weight_variant_id INTEGER NOT NULL REFERENCES weight_variant (id) ON DELETE CASCADE,
    criterion_id INTEGER NOT NULL REFERENCES criterion (id) ON DELETE CASCADE,
    weight REAL NOT NULL CHECK (weight >= 0),
    UNIQUE (weight_variant_id, criterion_id)
) STRICT;
CREATE INDEX variant_weight_criterion ON variant_weight (criterion_id);
