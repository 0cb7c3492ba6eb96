-- SPDX-FileCopyrightText: Convoke contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The desk of the reviewers: where they work, what blind review hides, who reviews what.

ALTER TABLE reviewer ADD COLUMN organisation TEXT NOT NULL DEFAULT '';

-- What a human covers in an answer, or shows although the program would cover it. start: where the words stood in the
-- trimmed answer; they are found again by themselves.
CREATE TABLE redaction (
    id INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
    question_id INTEGER NOT NULL REFERENCES question (id) ON DELETE CASCADE,
    start INTEGER NOT NULL CHECK (start >= 0),
    words TEXT NOT NULL CHECK (words <> ''),
    shows INTEGER NOT NULL CHECK (shows = 0 OR shows = 1),
    UNIQUE (application_id, question_id, start, words, shows)
) STRICT;
CREATE INDEX redaction_question ON redaction (question_id);

-- A reviewer said that there is no conflict of interest where the program had proposed one.
CREATE TABLE no_conflict (
    id INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
    reviewer_id INTEGER NOT NULL REFERENCES reviewer (id) ON DELETE CASCADE,
    UNIQUE (application_id, reviewer_id)
) STRICT;
CREATE INDEX no_conflict_reviewer ON no_conflict (reviewer_id);

CREATE TABLE review_assignment (
    id INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
    reviewer_id INTEGER NOT NULL REFERENCES reviewer (id) ON DELETE CASCADE,
    UNIQUE (application_id, reviewer_id)
) STRICT;
CREATE INDEX review_assignment_reviewer ON review_assignment (reviewer_id);

-- How applications were shared out: the seed makes the drawing repeatable.
CREATE TABLE assignment_draw (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    seed TEXT NOT NULL,
    per_application INTEGER NOT NULL CHECK (per_application >= 0),
    drawn_at TEXT NOT NULL,
    drawn_by TEXT NOT NULL
) STRICT;
CREATE INDEX assignment_draw_meeting ON assignment_draw (meeting_id);
