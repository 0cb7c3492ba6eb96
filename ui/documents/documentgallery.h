// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pageddocument.h"

#include <QListWidget>

#include <optional>

namespace convoke {

/// The kinds of documents, each as a picture of its first sheet with its title beneath.
class DocumentGallery final : public QListWidget
{
    Q_OBJECT
public:
    explicit DocumentGallery(QWidget *parent = nullptr);

    /// In the order shown: the list that everybody asks for first.
    [[nodiscard]] QStringList kinds() const;
    [[nodiscard]] QString kind() const;
    /// In the language of the window.
    [[nodiscard]] QString titleOfKind() const;
    /// Draws the first sheet of @p document; an empty sheet where there is none.
    void setPicture(const QString &kind, const std::optional<PagedDocument> &document);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace convoke
