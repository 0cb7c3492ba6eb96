-- SPDX-FileCopyrightText: Convoke contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Findings of the proof-reader that somebody chose to ignore. The mark holds no words of the call.
CREATE TABLE ignored_finding (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    mark TEXT NOT NULL CHECK (mark <> ''),
    UNIQUE (meeting_id, mark)
) STRICT;

-- Which other meetings are on the same day.
CREATE INDEX meeting_session_date ON meeting_session (date);
