// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/richinline.h"
#include "base/richtext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

/// The texts of announcements: what their source means, and that nothing is lost on the way back.
class RichTextTest : public QObject
{
    Q_OBJECT

    /// A block in one line: "p", "-1" or "#2", then the runs with "b", "i" and "→target".
    static QString told(const RichBlock &block)
    {
        QString out = block.kind == RichBlockKind::Paragraph ? u"p"_s
            : block.kind == RichBlockKind::Bullet            ? u"-%1"_s.arg(block.level)
                                                             : u"#%1"_s.arg(block.level);
        for (const RichRun &run : block.runs) {
            out += u'|' + QString(run.text).replace(u'\n', u'/') + (run.strong ? u" b"_s : QString())
                + (run.emphasis ? u" i"_s : QString())
                + (run.target.isEmpty() ? QString() : u" →"_s + run.target);
        }
        return out;
    }
    static QStringList told(const QString &source)
    {
        QStringList blocks;
        const RichText text = richTextFrom(source);
        for (const RichBlock &block : text) {
            blocks.append(told(block));
        }
        return blocks;
    }
    static RichText paragraph(const QList<RichRun> &runs) { return {{RichBlockKind::Paragraph, 1, runs}}; }

private Q_SLOTS:
    void meaning_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("blocks");
        const auto row = [](const char *name, const QString &source, const QStringList &blocks) {
            QTest::newRow(name) << source << blocks;
        };
        row("nothing", {}, {});
        row("plain", u"Lamps and paths."_s, {u"p|Lamps and paths."_s});
        row("paragraphs", u"One\nline two\r\n\n\n  Two"_s, {u"p|One/line two"_s, u"p|Two"_s});
        row("bullets", u"Who:\n- lamps\n  - oil\n  more\n• paths\n* moss\n– fern\nEnd"_s,
            {u"p|Who:"_s, u"-1|lamps"_s, u"-2|oil/more"_s, u"-1|paths"_s, u"-1|moss"_s, u"-1|fern"_s,
             u"p|End"_s});
        row("numbers", u"1. one\n2. two\n   1) inner\n3. three"_s,
            {u"#1|one"_s, u"#1|two"_s, u"#2|inner"_s, u"#1|three"_s});
        row("a date begins no list", u"4. November 2027 in Tartu"_s, {u"p|4. November 2027 in Tartu"_s});
        row("no deeper than one below", u"- a\n            - b"_s, {u"-1|a"_s, u"-2|b"_s});
        row("strong", u"an **open** door"_s, {u"p|an |open b| door"_s});
        row("emphasis", u"an *open* _door_"_s, {u"p|an |open i| |door i"_s});
        row("both", u"***x*** **a *b*** *a **b***"_s, {u"p|x b i| |a  b|b b i| |a  i|b b i"_s});
        row("inside a word", u"un**lock**ed un*lock*ed file_name_x"_s,
            {u"p|un|lock b|ed un|lock i|ed file_name_x"_s});
        row("no emphasis", u"5 * 3 * 2, *open, ** x **, ****"_s, {u"p|5 * 3 * 2, *open, ** x **, ****"_s});
        row("link", u"see [the *page*](https://lantern.example/x_y_z), now"_s,
            {u"p|see |the  →https://lantern.example/x_y_z|page i →https://lantern.example/x_y_z|, now"_s});
        row("mail", u"[write](mailto:ada@lantern.example)"_s, {u"p|write →mailto:ada@lantern.example"_s});
        row("bare address", u"at (https://lantern.example/a). End"_s,
            {u"p|at (|https://lantern.example/a →https://lantern.example/a|). End"_s});
        row("a bracket that an address opens is its own", u"at (https://lantern.example/a_(b)), end"_s,
            {u"p|at (|https://lantern.example/a_(b) →https://lantern.example/a_(b)|), end"_s});
        row("unsafe links stay words",
            u"[a](javascript:x) [b](file:///etc) [c](https://u:p@lantern.example) [d](//x.example) []()"_s,
            {u"p|[a](javascript:x) [b](file:///etc) [c](https://u:p@lantern.example) [d](//x.example) []()"_s});
        row("escaped", u"\\*a\\* \\[b] \\\\ C:\\Users\n\\- no item\n1\\. none"_s,
            {u"p|*a* [b] \\ C:\\Users/- no item/1. none"_s});
        row("markup of other kinds", u"<b>x</b> &amp; # y `z`"_s, {u"p|<b>x</b> &amp; # y `z`"_s});
    }
    void meaning()
    {
        QFETCH(QString, source);
        QFETCH(QStringList, blocks);
        QCOMPARE(told(source), blocks);
    }

    void plainTextIsItsOwnSource_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             {u"Lamps, paths & benches – 20 % of them (see A_B and 5 * 3)."_s, u"One\nline\n\nAnother"_s,
              u"- item\n- another\n  - below"_s, u"4. November 2027"_s, u"C:\\Users"_s,
              u"https://lantern.example/a?b=c&d=e"_s, u"[sic] and a [b] c"_s}) {
            QTest::newRow(qPrintable(text.simplified())) << text;
        }
    }
    void plainTextIsItsOwnSource()
    {
        QFETCH(QString, text);
        QCOMPARE(richTextSource(richTextFrom(text)), text);
    }

    void sourceOfMarks()
    {
        QCOMPARE(richTextSource(paragraph({{u"an "_s}, {u"open "_s, true}, {u"door"_s, false, true}})),
                 u"an **open** _door_"_s);
        QCOMPARE(richTextSource(paragraph({{u"a"_s}, {u"b"_s, false, true}, {u"c"_s}})), u"a*b*c"_s);
        QCOMPARE(richTextSource(paragraph({{u"* literal_ "_s}})), u"\\* literal\\_"_s);
        QCOMPARE(richTextSource(paragraph({{u"- no item"_s}})), u"\\- no item"_s);
        QCOMPARE(richTextSource(paragraph({{u"1. none\n\n 2. x"_s}})), u"1\\. none\n2. x"_s);
        QCOMPARE(richTextSource(paragraph({{u"a (b)"_s, false, false, u"https://lantern.example/(x) y"_s}})),
                 u"a (b)"_s); // leads nowhere: a blank is in it
        QCOMPARE(richTextSource(paragraph({{u"a]"_s, false, false, u"https://lantern.example/(x)"_s}})),
                 u"[a\\]](https://lantern.example/%28x%29)"_s);
        QCOMPARE(richTextSource(paragraph({{u"http://lantern.example"_s}})), u"http\\://lantern.example"_s);
        QCOMPARE(richTextSource({{RichBlockKind::Numbered, 1, {{u"one"_s}}},
                                 {RichBlockKind::Numbered, 3, {{u"two\nlines"_s}}},
                                 {RichBlockKind::Paragraph, 1, {{u" "_s}}},
                                 {RichBlockKind::Numbered, 1, {{u"three"_s}}},
                                 {RichBlockKind::Paragraph, 1, {{u"end"_s}}}}),
                 u"1. one\n  1. two\n    lines\n2. three\n\nend"_s);
    }

    /// An address is its own link only where nothing beside it would be read as a part of it.
    void addressesKeepTheirEnds()
    {
        const RichRun address{u"https://lantern.example/a"_s, false, false, u"https://lantern.example/a"_s};
        for (const RichText &text :
             {paragraph({{u"at"_s}, address, {u" end"_s}}), paragraph({address, {u"end"_s}}),
              paragraph({address, {u"."_s}, {u"end"_s, true}}),
              paragraph({{u"("_s}, address, {u"), end"_s}})}) {
            QCOMPARE(richTextFrom(richTextSource(text)), text);
        }
        QCOMPARE(richTextSource(paragraph({{u"("_s}, address, {u"). End"_s}})),
                 u"(https://lantern.example/a). End"_s);
    }

    /// A line below a number that looks like the next one is none, also with an item of another kind between.
    void linesInsideAListStayLines()
    {
        const RichText text{{RichBlockKind::Numbered, 1, {{u"one"_s}}},
                            {RichBlockKind::Bullet, 2, {{u"below\n2. not two"_s}}},
                            {RichBlockKind::Numbered, 1, {{u"two"_s}}}};
        QCOMPARE(richTextFrom(richTextSource(text)), text);
    }

    void wordsFromElsewhere()
    {
        QCOMPARE(foreignRuns(u"5*3*2 \\_x_ **y**, a*b* [a](https://lantern.example)."_s),
                 (QList<RichRun>{{u"5*3*2 \\"_s},
                                 {u"x"_s, false, true},
                                 {u" "_s},
                                 {u"y"_s, true},
                                 {u", a*b* "_s},
                                 {u"a"_s, false, false, u"https://lantern.example"_s},
                                 {u"."_s}}));
    }

    void everyTextComesBack_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 40; ++seed) {
            QTest::addRow("%d", seed) << seed;
        }
    }
    void everyTextComesBack()
    {
        QFETCH(int, seed);
        QRandomGenerator random(static_cast<quint32>(seed));
        const auto pick = [&random](const QStringList &from) {
            return from.at(random.bounded(static_cast<int>(from.size())));
        };
        const QStringList words{u"lamp"_s,    u" "_s,   u"a *b"_s, u"_x_"_s, u"[y]("_s, u"\\"_s,
                                u"1. z"_s,    u"- q"_s, u"**"_s,   u"\n"_s,  u"é"_s,    u"("_s,
                                u"http://"_s, u"h"_s,   u"]"_s,    u"* "_s};
        for (int round = 0; round < 200; ++round) {
            RichText text;
            const int blocks = random.bounded(1, 5);
            for (int i = 0; i < blocks; ++i) {
                RichBlock block{static_cast<RichBlockKind>(random.bounded(3)), random.bounded(1, 4), {}};
                const int runs = random.bounded(1, 5);
                for (int j = 0; j < runs; ++j) {
                    QString said;
                    for (int k = random.bounded(1, 4); k > 0; --k) {
                        said += pick(words);
                    }
                    block.runs.append({said, random.bounded(3) == 0, random.bounded(3) == 0,
                                       random.bounded(4) == 0 ? u"https://lantern.example/p"_s : QString()});
                }
                text.append(block);
            }
            const QString source = richTextSource(text);
            const RichText read = richTextFrom(source);
            QCOMPARE(richTextFrom(richTextSource(read)), read);
            // Whatever the marks: no word is lost or changed, and no item becomes something else.
            const auto wordsOf = [](const RichText &of) {
                QStringList all;
                for (const RichBlock &block : of) {
                    const QString squeezed = block.text().simplified();
                    all += squeezed.isEmpty() ? QStringList() : QStringList(squeezed);
                }
                return all;
            };
            QCOMPARE(wordsOf(read), wordsOf(text));
        }
    }

    void plainWords()
    {
        const RichText text = richTextFrom(
            u"A **lamp**\nlit\n\n- [oil](https://lantern.example)\n  1. one\n  2. two\n- wick\n\nEnd"_s);
        QCOMPARE(plainRichText(text), u"A lamp\nlit\n\n• oil\n  1. one\n  2. two\n• wick\n\nEnd"_s);
        QCOMPARE(richNumbers(text), (QList<int>{0, 0, 1, 2, 0, 0}));
    }

    /// Work grows with the length, whatever the signs: a quadratic reader would need hours here.
    void takesAnything_data()
    {
        QTest::addColumn<QString>("unit");
        for (const QString &unit : {u"*"_s, u"* "_s, u"*a"_s, u"**a"_s, u"_a "_s, u"["_s, u"[a]("_s, u"\\"_s,
                                    u"h"_s, u"https://"_s, u"- "_s, u"\n"_s, u"*a **b _c ["_s}) {
            QTest::newRow(qPrintable(unit.simplified() + u"…"_s)) << unit;
        }
    }
    void takesAnything()
    {
        QFETCH(QString, unit);
        const QString source = unit.repeated(400'000 / unit.size());
        const RichText text = richTextFrom(source);
        QCOMPARE(text.isEmpty(), source.trimmed().isEmpty());
    }
};

QTEST_APPLESS_MAIN(RichTextTest)
#include "tst_richtext.moc"
