-- SPDX-FileCopyrightText: Convoke contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- When and by what a person's newsletter state came about: a file, words of somebody; NULL: not known.
ALTER TABLE person ADD COLUMN newsletter_since TEXT;
ALTER TABLE person ADD COLUMN newsletter_source TEXT;

CREATE TABLE person_tag (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    tag TEXT NOT NULL COLLATE NOCASE CHECK (tag <> ''),
    UNIQUE (person_id, tag)
) STRICT;

-- Addresses that are not to be written to, whoever has them. They outlive the people: only a hash stands here, which
-- recognises an address that comes back and gives none away.
CREATE TABLE suppressed_address (
    id INTEGER PRIMARY KEY,
    address_hash TEXT NOT NULL UNIQUE CHECK (length(address_hash) = 64),
    since TEXT NOT NULL
) STRICT;

-- Searches in the address book that were given a name. query: JSON.
CREATE TABLE people_list (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (name <> ''),
    query TEXT NOT NULL
) STRICT;
