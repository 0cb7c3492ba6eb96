-- SPDX-FileCopyrightText: Convoke contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- E-mails that were taken in. application_id NULL: set aside. original: every byte of the message, one character each
-- (U+2400 stands for NUL); attachments stay in it and are taken out of it when somebody asks for them.

CREATE TABLE mail (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    application_id INTEGER REFERENCES application (id) ON DELETE CASCADE,
    intake_id INTEGER REFERENCES intake (id) ON DELETE SET NULL,
    message_key TEXT NOT NULL CHECK (message_key <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('application', 'out-of-office', 'bounce', 'unsubscribe', 'off-topic')),
    sign TEXT NOT NULL CHECK (sign IN ('none', 'head', 'subject', 'text', 'nothing')),
    sender_name TEXT NOT NULL,
    sender_address TEXT NOT NULL,
    sent_at TEXT,
    subject TEXT NOT NULL,
    forwarded_by TEXT NOT NULL,
    recipients TEXT NOT NULL,
    body TEXT NOT NULL,
    source TEXT NOT NULL,
    source_place INTEGER NOT NULL,
    original TEXT NOT NULL,
    UNIQUE (meeting_id, message_key)
) STRICT;
CREATE INDEX mail_application ON mail (application_id);
CREATE INDEX mail_intake ON mail (intake_id);

CREATE TABLE mail_attachment (
    id INTEGER PRIMARY KEY,
    mail_id INTEGER NOT NULL REFERENCES mail (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    size INTEGER NOT NULL CHECK (size >= 0),
    UNIQUE (mail_id, position)
) STRICT;

-- Which part of the body answers which question. question_id NULL: offered, to be given to one.
CREATE TABLE mail_piece (
    id INTEGER PRIMARY KEY,
    mail_id INTEGER NOT NULL REFERENCES mail (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    question_id INTEGER REFERENCES question (id) ON DELETE SET NULL,
    start INTEGER NOT NULL CHECK (start >= 0),
    length INTEGER NOT NULL CHECK (length >= 0),
    UNIQUE (mail_id, position)
) STRICT;
CREATE INDEX mail_piece_question ON mail_piece (question_id);

-- What a signature seems to say about its writer.
CREATE TABLE mail_proposal (
    id INTEGER PRIMARY KEY,
    mail_id INTEGER NOT NULL REFERENCES mail (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    field TEXT NOT NULL CHECK (field IN ('function', 'organisation', 'phone', 'country')),
    value TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'taken', 'refused')),
    UNIQUE (mail_id, field)
) STRICT;
CREATE INDEX mail_proposal_person ON mail_proposal (person_id);

-- Other people whom writers suggest to invite.
CREATE TABLE mail_suggestion (
    id INTEGER PRIMARY KEY,
    mail_id INTEGER NOT NULL REFERENCES mail (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    sentence TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'taken', 'refused')),
    person_id INTEGER REFERENCES person (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX mail_suggestion_mail ON mail_suggestion (mail_id);
CREATE INDEX mail_suggestion_person ON mail_suggestion (person_id);
