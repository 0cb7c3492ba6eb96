-- SPDX-FileCopyrightText: Convoke contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- For "x IN (three or more values)" in a CHECK, SQLite builds a temporary table for every single row that is written. On
-- the tables that imports write to, that took half the time of an import. The same checks, said as comparisons, build
-- nothing. What the rows hold does not change, so the words of the schema are changed in place, as the documentation of
-- ALTER TABLE recommends for changes of CHECK constraints (https://www.sqlite.org/lang_altertable.html, section 7).

PRAGMA writable_schema = ON;

UPDATE sqlite_schema SET sql = replace(sql, 'kind IN (''insert'', ''update'', ''delete'')',
    'kind = ''insert'' OR kind = ''update'' OR kind = ''delete''')
WHERE type = 'table' AND name = 'change_log';

UPDATE sqlite_schema SET sql = replace(sql, 'newsletter IN (''unknown'', ''subscribed'', ''not subscribed'', ''unsubscribed'')',
    'newsletter = ''unknown'' OR newsletter = ''subscribed'' OR newsletter = ''not subscribed'' OR newsletter = ''unsubscribed''')
WHERE type = 'table' AND name = 'person';

UPDATE sqlite_schema SET sql = replace(sql, 'channel IN (''email'', ''survey'', ''form'', ''registration'')',
    'channel = ''survey'' OR channel = ''email'' OR channel = ''form'' OR channel = ''registration''')
WHERE type = 'table' AND name = 'application';

UPDATE sqlite_schema SET sql = replace(sql, 'state IN (''received'', ''incomplete'', ''withdrawn'', ''duplicate'')',
    'state = ''received'' OR state = ''incomplete'' OR state = ''withdrawn'' OR state = ''duplicate''')
WHERE type = 'table' AND name = 'application';

UPDATE sqlite_schema SET sql = replace(sql, 'decision IN (''open'', ''invite'', ''reserve'', ''reject'')',
    'decision = ''open'' OR decision = ''invite'' OR decision = ''reserve'' OR decision = ''reject''')
WHERE type = 'table' AND name = 'application';

UPDATE sqlite_schema SET sql = replace(sql, 'letter IN (''none'', ''drafted'', ''sent'', ''superseded'')',
    'letter = ''none'' OR letter = ''drafted'' OR letter = ''sent'' OR letter = ''superseded''')
WHERE type = 'table' AND name = 'application';

UPDATE sqlite_schema SET sql = replace(sql, 'reply IN (''none'', ''accepted'', ''declined'', ''lapsed'')',
    'reply = ''none'' OR reply = ''accepted'' OR reply = ''declined'' OR reply = ''lapsed''')
WHERE type = 'table' AND name = 'application';

UPDATE sqlite_schema SET sql = replace(sql, 'kind IN (''application'', ''out-of-office'', ''bounce'', ''unsubscribe'', ''off-topic'')',
    'kind = ''application'' OR kind = ''out-of-office'' OR kind = ''bounce'' OR kind = ''unsubscribe'' OR kind = ''off-topic''')
WHERE type = 'table' AND name = 'mail';

UPDATE sqlite_schema SET sql = replace(sql, 'sign IN (''none'', ''head'', ''subject'', ''text'', ''nothing'')',
    'sign = ''none'' OR sign = ''head'' OR sign = ''subject'' OR sign = ''text'' OR sign = ''nothing''')
WHERE type = 'table' AND name = 'mail';

PRAGMA writable_schema = RESET;
