// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/callhtml.h"

#include "base/textshow.h"

#include <QFile>
#include <QHash>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QStringView usualAccent = u"#1F5FBF";

bool isColour(const QString &text)
{
    return text.size() == 7 && text.startsWith(u'#')
        && std::all_of(text.cbegin() + 1, text.cend(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c.toUpper() >= u'A' && c.toUpper() <= u'F');
           });
}

QString accentOf(const CallOutline &call)
{
    const QString colour = call.colours.value(0);
    return isColour(colour) ? colour : usualAccent.toString();
}

/// What each element looks like where no style sheet may be.
const QHash<QString, QString> &inlineStyles()
{
    static const QHash<QString, QString> styles{
        {u"h1"_s, u"margin:0 0 8px 0;font-size:22px;line-height:28px;font-weight:bold;color:#1B2430"_s},
        {u"h2"_s, u"margin:20px 0 6px 0;font-size:16px;line-height:22px;font-weight:bold;color:#1B2430"_s},
        {u"h3"_s, u"margin:12px 0 4px 0;font-size:14px;line-height:20px;font-weight:bold;color:#1B2430"_s},
        {u"p"_s, u"margin:0 0 10px 0;font-size:14px;line-height:21px;color:#1B2430"_s},
        {u"ul"_s, u"margin:0 0 10px 0;padding:0 0 0 20px"_s},
        {u"ol"_s, u"margin:0 0 10px 0;padding:0 0 0 20px"_s},
        {u"li"_s, u"margin:0 0 4px 0;font-size:14px;line-height:21px;color:#1B2430"_s},
        {u"table"_s, u"border-collapse:collapse;margin:0 0 6px 0"_s},
        {u"th"_s,
         u"padding:3px 16px 3px 0;font-size:14px;line-height:21px;font-weight:bold;text-align:left;"
         "vertical-align:top;white-space:nowrap;color:#1B2430"_s},
        {u"td"_s,
         u"padding:3px 0;font-size:14px;line-height:21px;text-align:left;vertical-align:top;"
         "color:#1B2430"_s},
        {u"a"_s, u"color:#1D4F9E;text-decoration:underline"_s},
    };
    return styles;
}

/// The body of a call, with or without styles at every element.
class CallBody final
{
public:
    CallBody(const CallOutline &call, bool isStyled)
        : m_call(call)
        , m_styled(isStyled)
    { }

    QString all()
    {
        m_out = element(u"h1"_s, htmlEscaped(m_call.headline));
        if (!m_call.published.isEmpty()) {
            m_out += element(u"p"_s, htmlEscaped(m_call.published));
        }
        m_out += element(u"p"_s, htmlEscaped(m_call.lead.join(u' ')));
        addFacts();
        for (const CallChapter &section : m_call.sections) {
            m_out += element(u"h2"_s, htmlEscaped(section.heading));
            for (const CallLine &line : section.lines) {
                addLine(line);
            }
            closeLists(0);
        }
        return m_out;
    }

private:
    [[nodiscard]] QString open(const QString &name, const QString &attributes = {}) const
    {
        const QString style = m_styled ? inlineStyles().value(name) : QString();
        return u'<' + name + attributes + (style.isEmpty() ? u">"_s : u" style=\"%1\">"_s.arg(style));
    }
    [[nodiscard]] QString element(const QString &name, const QString &html) const
    {
        return open(name, u" dir=\"auto\""_s) + html + u"</"_s + name + u">\n"_s;
    }
    [[nodiscard]] QString marked(const CallLine &line) const;
    void addFacts();
    void addLine(const CallLine &line);
    void addItem(const CallLine &line);
    void closeLists(int level);

    const CallOutline &m_call;
    bool m_styled;
    QString m_out;
    QStringList m_lists; ///< the open ones, "ul" or "ol"; every one has an open item
};

QString CallBody::marked(const CallLine &line) const
{
    QString html;
    const QList<RichRun> runs = line.runs();
    for (const RichRun &run : runs) {
        QString words = htmlEscaped(run.text).replace(u'\n', u"<br/>\n"_s);
        words = run.emphasis ? u"<em>"_s + words + u"</em>"_s : words;
        words = run.strong ? u"<strong>"_s + words + u"</strong>"_s : words;
        html += run.target.isEmpty()
            ? words
            : open(u"a"_s, u" href=\"%1\""_s.arg(htmlEscaped(run.target))) + words + u"</a>"_s;
    }
    return html;
}

void CallBody::addFacts()
{
    if (m_call.facts.isEmpty()) {
        return;
    }
    m_out += open(u"table"_s) + u"\n<tbody>\n"_s;
    for (const CallFact &fact : m_call.facts) {
        QStringList values;
        for (const QString &value : fact.values) {
            values.append(htmlEscaped(value));
        }
        m_out += u"<tr>"_s + open(u"th"_s, u" scope=\"row\""_s) + htmlEscaped(fact.label) + u"</th>"_s
            + open(u"td"_s, u" dir=\"auto\""_s) + values.join(u"<br/>"_s) + u"</td></tr>\n"_s;
    }
    m_out += u"</tbody>\n</table>\n"_s;
}

void CallBody::closeLists(int level)
{
    while (m_lists.size() > level) {
        m_out += u"</li>\n</%1>\n"_s.arg(m_lists.takeLast());
    }
}

void CallBody::addItem(const CallLine &line)
{
    const QString kind = line.number > 0 ? u"ol"_s : u"ul"_s;
    const int level = qMin(line.level, static_cast<int>(m_lists.size()) + 1);
    closeLists(level);
    if (m_lists.size() == level && m_lists.constLast() != kind) {
        closeLists(level - 1);
    }
    if (m_lists.size() == level) {
        m_out += u"</li>\n"_s;
    } else {
        m_out += open(kind) + u'\n';
        m_lists.append(kind);
    }
    m_out += open(u"li"_s, u" dir=\"auto\""_s) + marked(line);
}

void CallBody::addLine(const CallLine &line)
{
    if (line.kind == CallLineKind::Item) {
        addItem(line);
        return;
    }
    closeLists(0);
    m_out += element(line.kind == CallLineKind::Group ? u"h3"_s : u"p"_s, marked(line));
}

QString styleSheet(const CallOutline &call)
{
    QFile file(u":/templates/call.css"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the style of calls is missing from the program");
    }
    return QString::fromUtf8(file.readAll()).replace(usualAccent.toString(), accentOf(call));
}

} // namespace

QString callWebPage(const CallOutline &call)
{
    return u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\"/>\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>"_s.arg(
               call.language)
        + htmlEscaped(call.headline) + u"</title>\n<style>\n"_s + styleSheet(call)
        + u"</style>\n</head>\n<body>\n<main>\n"_s + CallBody(call, false).all()
        + u"</main>\n</body>\n</html>\n"_s;
}

QString callNewsletterBlock(const CallOutline &call)
{
    return u"<table role=\"presentation\" lang=\"%1\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" "
           "border=\"0\" style=\"border-collapse:collapse\">\n<tr>\n"
           "<td style=\"padding:16px 0;border-top:4px solid %2;font-family:Arial,Helvetica,sans-serif;"
           "text-align:left\">\n"_s.arg(call.language, accentOf(call))
        + CallBody(call, true).all() + u"</td>\n</tr>\n</table>\n"_s;
}

QString callRichText(const CallOutline &call)
{
    return u"<html lang=\"%1\">\n<head><meta charset=\"utf-8\"/></head>\n<body>\n"_s.arg(call.language)
        + CallBody(call, false).all() + u"</body>\n</html>\n"_s;
}

} // namespace convoke
