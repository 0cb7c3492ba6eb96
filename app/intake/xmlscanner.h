// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "intake/ziparchive.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>
#include <optional>

namespace convoke {

/// Reads the big parts of a workbook (cells, shared strings) as a stream of tags and texts, in UTF-8, with a
/// bounded piece in memory. It exists for speed alone: QXmlStreamReader, which reads the small parts, needs
/// three quarters of the time that a whole workbook may take. What those parts never hold is refused:
/// document types, and with them all entities except the five of XML and character numbers.
class XmlScanner final
{
public:
    enum class Token { Start, End, Text, Finished, Failed };

    explicit XmlScanner(std::unique_ptr<ZipPart> part);

    /// An empty element gives Start and then End. After Failed, error() says why.
    Token next();
    /// Of Start and End, without a prefix.
    [[nodiscard]] QByteArrayView name() const { return m_name; }
    /// The undecoded value of an attribute of Start; empty if there is none.
    [[nodiscard]] QByteArrayView attribute(QByteArrayView name) const;
    /// The same, decoded; empty where it names an unknown entity.
    [[nodiscard]] QString attributeText(QByteArrayView name);
    /// Of Text, as it stands in the file.
    [[nodiscard]] QByteArrayView rawText() const { return m_text; }
    /// Appends the text, decoded, to @p out. False (and Failed next) when it names an unknown entity.
    bool appendText(QString &out);
    /// Reads on to the end tag of the element that Start has just begun. Nothing in it is looked at.
    std::optional<Error> skipElement();
    /// Reads on to the end without looking, so that sizes and check sums are tested.
    std::optional<Error> drain();
    [[nodiscard]] const Error &error() const { return m_error; }

private:
    Token fail(ErrorCode code, const QString &detail);
    bool fill();
    bool has(qsizetype count);
    [[nodiscard]] char at(qsizetype offset) const { return m_buffer.constData()[m_position + offset]; }
    std::optional<qsizetype> find(QByteArrayView what, qsizetype from);
    Token readText();
    std::optional<qsizetype> endOfTag();
    Token readTag();
    Token readMarkup();
    bool appendDecoded(QByteArrayView raw, bool literal, QString &out);
    bool appendEntity(QByteArrayView entity, QString &out);

    std::unique_ptr<ZipPart> m_part;
    QByteArray m_buffer;
    qsizetype m_position = 0;
    qsizetype m_end = 0;
    bool m_sourceAtEnd = false;
    bool m_begun = false;
    bool m_endPending = false;
    bool m_literal = false; ///< CDATA: no entities in it
    QByteArrayView m_name;
    QByteArrayView m_attributes;
    QByteArrayView m_text;
    Error m_error{ErrorCode::FormatDamaged, {}};
    bool m_failed = false;
};

} // namespace convoke
