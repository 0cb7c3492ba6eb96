-- SPDX-FileCopyrightText: Convoke contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Criteria say their steps in words, may be informative, may begin below zero, and facts say what they are computed from.
-- A call says how it is reviewed.

ALTER TABLE criterion ADD COLUMN counts INTEGER NOT NULL DEFAULT 1 CHECK (counts IN (0, 1));
ALTER TABLE criterion ADD COLUMN fact TEXT NOT NULL DEFAULT 'unspecified' CHECK (fact IN ('unspecified',
    'first-participation', 'came-within-last', 'country-unrepresented', 'languages', 'years-of-experience',
    'answered-on-time'));
ALTER TABLE criterion ADD COLUMN fact_meetings INTEGER NOT NULL DEFAULT 3 CHECK (fact_meetings > 0);
-- Codes, separated by spaces.
ALTER TABLE criterion ADD COLUMN fact_languages TEXT NOT NULL DEFAULT '';
ALTER TABLE criterion ADD COLUMN fact_question_id INTEGER REFERENCES question (id) ON DELETE SET NULL;
CREATE INDEX criterion_fact_question ON criterion (fact_question_id);

CREATE TABLE criterion_step (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    criterion_id INTEGER NOT NULL REFERENCES criterion (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    score REAL NOT NULL,
    words TEXT NOT NULL CHECK (words <> ''),
    UNIQUE (criterion_id, position)
) STRICT;
CREATE INDEX criterion_step_meeting ON criterion_step (meeting_id);

ALTER TABLE meeting ADD COLUMN review_blind INTEGER NOT NULL DEFAULT 0 CHECK (review_blind IN (0, 1));
ALTER TABLE meeting ADD COLUMN others_scores TEXT NOT NULL DEFAULT 'after-own'
    CHECK (others_scores IN ('always', 'after-own', 'never'));
ALTER TABLE meeting ADD COLUMN minimum_reviews INTEGER NOT NULL DEFAULT 0 CHECK (minimum_reviews >= 0);
ALTER TABLE meeting ADD COLUMN review_shuffled INTEGER NOT NULL DEFAULT 0 CHECK (review_shuffled IN (0, 1));
ALTER TABLE meeting ADD COLUMN reviewers_per_application INTEGER NOT NULL DEFAULT 0
    CHECK (reviewers_per_application >= 0);

CREATE TABLE review_phase (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    from_date TEXT NOT NULL,
    until_date TEXT NOT NULL CHECK (until_date >= from_date),
    UNIQUE (meeting_id, position)
) STRICT;

-- What the rows hold does not change, so the words of the schema are changed in place, as the documentation of ALTER
-- TABLE recommends for changes of CHECK constraints (https://www.sqlite.org/lang_altertable.html, section 7).
PRAGMA writable_schema = ON;

UPDATE sqlite_schema SET sql = replace(sql, 'lowest REAL NOT NULL CHECK (lowest >= 0)', 'lowest REAL NOT NULL')
WHERE type = 'table' AND name = 'criterion';

PRAGMA writable_schema = RESET;
