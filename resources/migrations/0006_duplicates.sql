-- SPDX-FileCopyrightText: Convoke contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Two people of whom somebody said that they are not the same. It is said of the people, not of a spelling: it holds
-- until it is revoked, however their names and addresses change, and leaves with either of them.

CREATE TABLE distinct_people (
    id INTEGER PRIMARY KEY,
    first_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    second_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    said_at TEXT NOT NULL,
    said_by TEXT NOT NULL,
    UNIQUE (first_id, second_id),
    CHECK (first_id < second_id)
) STRICT;
CREATE INDEX distinct_people_second ON distinct_people (second_id);

-- Two entries that became one. log_entry: the entry of the change log that tells of this row; the step around it is
-- what undoes the merging.
CREATE TABLE merged_person (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    other_id INTEGER NOT NULL,
    other_name TEXT NOT NULL,
    merged_at TEXT NOT NULL,
    merged_by TEXT NOT NULL,
    log_entry INTEGER NOT NULL
) STRICT;
CREATE INDEX merged_person_person ON merged_person (person_id);
