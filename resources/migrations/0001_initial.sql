-- SPDX-FileCopyrightText: Convoke contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every table has an integer id: the change log and undo work on (table, id).
-- Dates are ISO 8601 texts; wall-clock times of a meeting are local to its zone; moments of our own are UTC.

-- The entries of a change set stand together: first_entry to last_entry of change_log. No index and no foreign key weigh
-- on the log, because every row of every import is written there.
CREATE TABLE change_set (
    id INTEGER PRIMARY KEY,
    made_at TEXT NOT NULL,
    actor TEXT NOT NULL,
    deed TEXT NOT NULL,
    first_entry INTEGER,
    last_entry INTEGER
) STRICT;

-- kind insert: the row itself is the new value. update: one entry per column. delete: old is the whole row as JSON.
CREATE TABLE change_log (
    id INTEGER PRIMARY KEY,
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    owner_id INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('insert', 'update', 'delete')),
    column_name TEXT,
    old ANY,
    new ANY
) STRICT;

CREATE TABLE working_group (
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name TEXT NOT NULL,
    colour TEXT NOT NULL,
    dark_colour TEXT NOT NULL,
    from_year INTEGER,
    to_year INTEGER
) STRICT;

CREATE TABLE working_group_alias (
    id INTEGER PRIMARY KEY,
    working_group_id INTEGER NOT NULL REFERENCES working_group (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    from_year INTEGER,
    to_year INTEGER,
    UNIQUE (working_group_id, position)
) STRICT;

CREATE TABLE meeting (
    id INTEGER PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE CHECK (reference <> ''),
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    mode TEXT CHECK (mode IN ('online', 'in person', 'hybrid')),
    time_zone TEXT NOT NULL,
    lunch_to_lunch INTEGER NOT NULL CHECK (lunch_to_lunch IN (0, 1)),
    provisional INTEGER NOT NULL CHECK (provisional IN (0, 1)),
    city TEXT,
    country TEXT,
    venue TEXT,
    platform TEXT,
    language TEXT,
    interpretation INTEGER CHECK (interpretation IN (0, 1)),
    travel_arranged INTEGER CHECK (travel_arranged IN (0, 1)),
    places INTEGER CHECK (places > 0),
    background TEXT NOT NULL,
    aim TEXT NOT NULL,
    outcome TEXT NOT NULL,
    published TEXT,
    deadline TEXT,
    deadline_rule TEXT CHECK (deadline_rule IN ('by', 'before', 'until', 'no later than')),
    preferred_by TEXT,
    outcome_told TEXT,
    channel TEXT CHECK (channel IN ('email', 'survey', 'form', 'registration')),
    link TEXT,
    has_selection INTEGER NOT NULL CHECK (has_selection IN (0, 1)),
    next_number INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE meeting_group (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    working_group_id INTEGER NOT NULL REFERENCES working_group (id) ON DELETE RESTRICT,
    role TEXT NOT NULL CHECK (role IN ('lead', 'joint', 'input')),
    UNIQUE (meeting_id, position)
) STRICT;
CREATE INDEX meeting_group_group ON meeting_group (working_group_id);

CREATE TABLE meeting_session (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    date TEXT NOT NULL,
    start_time TEXT,
    end_time TEXT
) STRICT;
CREATE INDEX meeting_session_meeting ON meeting_session (meeting_id);

CREATE TABLE meeting_chair (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    UNIQUE (meeting_id, position)
) STRICT;

CREATE TABLE meeting_contact (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    email TEXT,
    UNIQUE (meeting_id, position)
) STRICT;

CREATE TABLE meeting_topic (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    topic TEXT NOT NULL,
    UNIQUE (meeting_id, position)
) STRICT;

CREATE TABLE profile (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    key TEXT NOT NULL CHECK (key <> ''),
    label TEXT NOT NULL,
    description TEXT NOT NULL,
    wanted_min INTEGER CHECK (wanted_min >= 0),
    wanted_max INTEGER CHECK (wanted_max >= 0)
) STRICT;
CREATE INDEX profile_meeting ON profile (meeting_id);

CREATE TABLE question (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    key TEXT NOT NULL CHECK (key <> ''),
    text TEXT NOT NULL,
    type TEXT NOT NULL CHECK (type IN ('text', 'yes-no', 'choice', 'choices', 'number', 'date')),
    choices TEXT NOT NULL,
    required INTEGER NOT NULL CHECK (required IN (0, 1)),
    follow_up_of_id INTEGER REFERENCES question (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX question_meeting ON question (meeting_id);
CREATE INDEX question_follow_up ON question (follow_up_of_id);

CREATE TABLE question_profile (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    question_id INTEGER NOT NULL REFERENCES question (id) ON DELETE CASCADE,
    profile_id INTEGER NOT NULL REFERENCES profile (id) ON DELETE CASCADE,
    UNIQUE (question_id, profile_id)
) STRICT;
CREATE INDEX question_profile_meeting ON question_profile (meeting_id);
CREATE INDEX question_profile_profile ON question_profile (profile_id);

CREATE TABLE criterion (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    key TEXT NOT NULL CHECK (key <> ''),
    label TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('must', 'score', 'fact')),
    lowest REAL NOT NULL CHECK (lowest >= 0),
    highest REAL NOT NULL,
    weight REAL NOT NULL CHECK (weight >= 0),
    guidance TEXT NOT NULL,
    CHECK (highest > lowest)
) STRICT;
CREATE INDEX criterion_meeting ON criterion (meeting_id);

CREATE TABLE criterion_profile (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    criterion_id INTEGER NOT NULL REFERENCES criterion (id) ON DELETE CASCADE,
    profile_id INTEGER NOT NULL REFERENCES profile (id) ON DELETE CASCADE,
    UNIQUE (criterion_id, profile_id)
) STRICT;
CREATE INDEX criterion_profile_meeting ON criterion_profile (meeting_id);
CREATE INDEX criterion_profile_profile ON criterion_profile (profile_id);

CREATE TABLE selection_rule (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    attribute TEXT NOT NULL CHECK (attribute <> ''),
    value TEXT NOT NULL,
    lowest INTEGER CHECK (lowest >= 0),
    highest INTEGER CHECK (highest >= 0),
    exceptional_highest INTEGER CHECK (exceptional_highest >= highest),
    exceptional_reason TEXT NOT NULL
) STRICT;
CREATE INDEX selection_rule_meeting ON selection_rule (meeting_id);

CREATE TABLE tie_break (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    link TEXT NOT NULL,
    UNIQUE (meeting_id, position)
) STRICT;

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    given_name TEXT NOT NULL,
    family_name TEXT NOT NULL,
    phone TEXT NOT NULL,
    organisation TEXT NOT NULL,
    function TEXT NOT NULL,
    sector TEXT NOT NULL,
    country TEXT,
    gender TEXT NOT NULL,
    languages TEXT NOT NULL,
    newsletter TEXT NOT NULL CHECK (newsletter IN ('unknown', 'subscribed', 'not subscribed', 'unsubscribed')),
    working_groups TEXT NOT NULL,
    notes TEXT NOT NULL
) STRICT;

CREATE TABLE person_email (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    address TEXT NOT NULL,
    folded TEXT NOT NULL
) STRICT;
CREATE INDEX person_email_person ON person_email (person_id);
CREATE INDEX person_email_folded ON person_email (folded);

-- One act of taking in: which source, by whom, how its columns were read, what came of it.
CREATE TABLE intake (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER REFERENCES meeting (id) ON DELETE CASCADE,
    source TEXT NOT NULL,
    format TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    taken_at TEXT NOT NULL,
    taken_by TEXT NOT NULL,
    mapping TEXT NOT NULL,
    report TEXT NOT NULL
) STRICT;
CREATE INDEX intake_meeting ON intake (meeting_id);

CREATE TABLE application (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    number INTEGER NOT NULL,
    source_ref TEXT,
    received_at TEXT,
    updated_at TEXT,
    channel TEXT CHECK (channel IN ('email', 'survey', 'form', 'registration')),
    profile_id INTEGER REFERENCES profile (id) ON DELETE SET NULL,
    state TEXT NOT NULL CHECK (state IN ('received', 'incomplete', 'withdrawn', 'duplicate')),
    superseded_by_id INTEGER REFERENCES application (id) ON DELETE SET NULL,
    decision TEXT NOT NULL CHECK (decision IN ('open', 'invite', 'reserve', 'reject')),
    decision_reason TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_at TEXT,
    letter TEXT NOT NULL CHECK (letter IN ('none', 'drafted', 'sent', 'superseded')),
    reply TEXT NOT NULL CHECK (reply IN ('none', 'accepted', 'declined', 'lapsed')),
    intake_id INTEGER REFERENCES intake (id) ON DELETE SET NULL,
    source TEXT NOT NULL,
    source_row INTEGER,
    fingerprint TEXT NOT NULL,
    UNIQUE (meeting_id, number),
    UNIQUE (meeting_id, source_ref)
) STRICT;
CREATE INDEX application_person ON application (person_id);
CREATE INDEX application_profile ON application (profile_id);
CREATE INDEX application_superseded ON application (superseded_by_id);
CREATE INDEX application_intake ON application (intake_id);

CREATE TABLE answer (
    id INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
    question_id INTEGER NOT NULL REFERENCES question (id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    source_column INTEGER,
    UNIQUE (application_id, question_id)
) STRICT;
CREATE INDEX answer_question ON answer (question_id);

CREATE TABLE attendance (
    id INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
    session_id INTEGER NOT NULL REFERENCES meeting_session (id) ON DELETE CASCADE,
    half_day TEXT NOT NULL CHECK (half_day IN ('morning', 'afternoon')),
    state TEXT NOT NULL CHECK (state IN ('present', 'online', 'excused', 'absent')),
    UNIQUE (application_id, session_id, half_day)
) STRICT;
CREATE INDEX attendance_session ON attendance (session_id);

CREATE TABLE seat_lock (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    application_id INTEGER REFERENCES application (id) ON DELETE SET NULL,
    source_ref TEXT NOT NULL,
    seat TEXT NOT NULL CHECK (seat IN ('in', 'out')),
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX seat_lock_meeting ON seat_lock (meeting_id);
CREATE INDEX seat_lock_application ON seat_lock (application_id);

CREATE TABLE reviewer (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    email TEXT NOT NULL
) STRICT;

CREATE TABLE review (
    id INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
    reviewer_id INTEGER NOT NULL REFERENCES reviewer (id) ON DELETE RESTRICT,
    comment TEXT NOT NULL,
    flagged INTEGER NOT NULL CHECK (flagged IN (0, 1)),
    UNIQUE (application_id, reviewer_id)
) STRICT;
CREATE INDEX review_reviewer ON review (reviewer_id);

-- score NULL is an abstention; no row is no score yet.
CREATE TABLE review_score (
    id INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
    reviewer_id INTEGER NOT NULL REFERENCES reviewer (id) ON DELETE RESTRICT,
    criterion_id INTEGER NOT NULL REFERENCES criterion (id) ON DELETE CASCADE,
    score REAL,
    UNIQUE (application_id, reviewer_id, criterion_id)
) STRICT;
CREATE INDEX review_score_reviewer ON review_score (reviewer_id);
CREATE INDEX review_score_criterion ON review_score (criterion_id);

CREATE TABLE recusal (
    id INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
    reviewer_id INTEGER NOT NULL REFERENCES reviewer (id) ON DELETE RESTRICT,
    reason TEXT NOT NULL,
    declared_at TEXT NOT NULL,
    UNIQUE (application_id, reviewer_id)
) STRICT;
CREATE INDEX recusal_reviewer ON recusal (reviewer_id);

-- A decided group: the proof, the human who decided, and the reason.
CREATE TABLE selection (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    decided_at TEXT NOT NULL,
    decided_by TEXT NOT NULL CHECK (decided_by <> ''),
    reason TEXT NOT NULL,
    places INTEGER NOT NULL CHECK (places > 0),
    total REAL NOT NULL,
    proved_optimal INTEGER NOT NULL CHECK (proved_optimal IN (0, 1)),
    with_exceptions INTEGER NOT NULL CHECK (with_exceptions IN (0, 1))
) STRICT;
CREATE INDEX selection_meeting ON selection (meeting_id);

CREATE TABLE selection_seat (
    id INTEGER PRIMARY KEY,
    selection_id INTEGER NOT NULL REFERENCES selection (id) ON DELETE CASCADE,
    application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
    seat TEXT NOT NULL CHECK (seat IN ('in', 'reserve')),
    position INTEGER NOT NULL,
    score REAL,
    reason TEXT NOT NULL,
    UNIQUE (selection_id, application_id)
) STRICT;
CREATE INDEX selection_seat_application ON selection_seat (application_id);

-- How the columns of a layout of headings were read last time.
CREATE TABLE column_mapping (
    id INTEGER PRIMARY KEY,
    layout TEXT NOT NULL UNIQUE,
    mapping TEXT NOT NULL
) STRICT;
