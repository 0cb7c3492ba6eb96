-- SPDX-FileCopyrightText: Convoke contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Everything that was taken in at once, from whatever many sources. lines: what became of each row (JSON), so that the
-- log can be opened later; empty for the address book.

CREATE TABLE intake_act (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER REFERENCES meeting (id) ON DELETE CASCADE,
    taken_at TEXT NOT NULL,
    taken_by TEXT NOT NULL,
    report TEXT NOT NULL,
    lines TEXT NOT NULL
) STRICT;
CREATE INDEX intake_act_meeting ON intake_act (meeting_id);

ALTER TABLE intake ADD COLUMN act_id INTEGER REFERENCES intake_act (id) ON DELETE SET NULL;
CREATE INDEX intake_in_act ON intake (act_id);

INSERT INTO intake_act (id, meeting_id, taken_at, taken_by, report, lines)
SELECT id, meeting_id, taken_at, taken_by, report, '' FROM intake;
UPDATE intake SET act_id = id;

-- When a reading of columns was used last, to be told where it is used again.
ALTER TABLE column_mapping ADD COLUMN used_at TEXT;

-- Answers of special categories (what somebody eats, needs, believes). They are not among the answers, so that nothing
-- shows them that does not ask for them, and they can be erased sooner.
CREATE TABLE special_answer (
    id INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    category TEXT NOT NULL CHECK (category IN ('diet', 'access', 'health', 'religion', 'union', 'politics', 'origin',
        'orientation')),
    heading TEXT NOT NULL,
    question_id INTEGER REFERENCES question (id) ON DELETE SET NULL,
    text TEXT NOT NULL,
    source_column INTEGER,
    UNIQUE (application_id, position)
) STRICT;
CREATE INDEX special_answer_question ON special_answer (question_id);
