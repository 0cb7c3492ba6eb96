// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

Error wrong(const QString &what)
{
    return {ErrorCode::Unsupported, what};
}

} // namespace

Result<Arguments> Arguments::parse(const QStringList &words, const ArgumentRules &rules)
{
    Arguments arguments;
    bool onlyPositional = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        const QString name = word.section(u'=', 0, 0);
        if (onlyPositional || word == u"-" || !word.startsWith(u'-')) {
            arguments.m_positional.append(word);
        } else if (word == u"--") {
            onlyPositional = true;
        } else if (word == u"--json" || word == u"--help" || rules.flags.contains(word)) {
            arguments.m_values.insert(word, {});
        } else if (!rules.options.contains(name)) {
            return wrong(u"there is no option %1"_s.arg(name));
        } else if (word.contains(u'=')) {
            arguments.m_values.insert(name, word.section(u'=', 1));
        } else if (i + 1 < words.size()) {
            arguments.m_values.insert(name, words.at(++i));
        } else {
            return wrong(u"%1 needs a value"_s.arg(name));
        }
    }
    if (arguments.has(u"--help"_s)) {
        return arguments;
    }
    if (arguments.m_positional.size() < rules.fewest) {
        return wrong(u"something is missing"_s);
    }
    if (rules.most >= 0 && arguments.m_positional.size() > rules.most) {
        return wrong(u"“%1” is too much"_s.arg(arguments.m_positional.at(rules.most)));
    }
    return arguments;
}

} // namespace convoke
