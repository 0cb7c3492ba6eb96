// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/wishedit.h"

#include "selection/attribute.h"
#include "ui/common/calmcombo.h"
#include "ui/common/icons.h"
#include "ui/common/measures.h"
#include "ui/common/optionalspinbox.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"
#include "ui/common/rulewords.h"
#include "ui/common/textrole.h"

#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostPeople = 100000;
constexpr double dearest = 10000;
constexpr int shareColumns = 2;
constexpr qsizetype mostShares = 60;

const QString eachValue = u"*"_s;

QString priceText(double price)
{
    return QLocale().toString(price, 'g', 6);
}

QString sharesMeaning(const Wish &wish, const Call &call)
{
    const QLocale locale;
    QStringList parts;
    for (const WishShare &share : wish.shares) {
        //: a value and the part of the places it should have
        parts.append(WishEdit::tr("%1 %2 %").arg(valueWord(wish.attribute, share.value, call),
                                                 locale.toString(share.percent, 'g', 6)));
    }
    //: %1 lists values with percentages, %2 is a number of points
    return WishEdit::tr("Of the places: %1. Each seat that differs costs %2 points of the total; no rule is "
                        "broken for it.")
        .arg(locale.createSeparatedList(parts), priceText(wish.price));
}

QString boundMeaning(const Wish &wish, const Call &call)
{
    const bool isEach = wish.value.trimmed() == eachValue;
    const QString attribute = attributeWord(wish.attribute, call);
    const QString value = isEach ? QString() : valueWord(wish.attribute, wish.value, call);
    const int bound = wish.min.value_or(wish.max.value_or(0));
    QString what;
    if (wish.min) {
        what = isEach
            ? WishEdit::tr("If possible at least %Ln people for each value of “%1”.", nullptr, bound)
                  .arg(attribute)
            : WishEdit::tr("If possible at least %Ln people whose “%1” is “%2”.", nullptr, bound)
                  .arg(attribute, value);
    } else {
        what = isEach ? WishEdit::tr("If possible at most %Ln people for each value of “%1”.", nullptr, bound)
                            .arg(attribute)
                      : WishEdit::tr("If possible at most %Ln people whose “%1” is “%2”.", nullptr, bound)
                            .arg(attribute, value);
    }
    //: %1 says what is wished, %2 is a number of points
    return WishEdit::tr("%1 Each seat beyond costs %2 points of the total.").arg(what, priceText(wish.price));
}

} // namespace

QString wishMeaning(const Wish &wish, const Call &call)
{
    if (wish.shares.isEmpty() && !wish.min && !wish.max) {
        return WishEdit::tr("Give the share of at least one value, or a number.");
    }
    double sum = 0;
    for (const WishShare &share : wish.shares) {
        sum += share.percent;
    }
    if (sum > 100) {
        return WishEdit::tr("The shares come to more than 100 %.");
    }
    if (wish.shares.isEmpty() && wish.value.trimmed().isEmpty()) {
        return WishEdit::tr("Choose a value, or “each value”.");
    }
    return wish.shares.isEmpty() ? boundMeaning(wish, call) : sharesMeaning(wish, call);
}

WishEdit::WishEdit(const Call &call, const AttributeValues &values, QWidget *parent)
    : QFrame(parent)
    , m_call(call)
    , m_values(values)
    , m_wish{WishId(0)}
    , m_attribute(new CalmCombo(this))
    , m_kind(new CalmCombo(this))
    , m_value(new CalmCombo(this))
    , m_bound(new OptionalSpinBox(0, mostPeople, this))
    , m_price(new QDoubleSpinBox(this))
    , m_shareBox(new QWidget(this))
    , m_shareGrid(new QGridLayout(m_shareBox))
    , m_meaning(new PlainLabel(this))
{
    setObjectName(u"wishEdit"_s);
    m_meaning->setObjectName(u"wishMeaning"_s);
    m_meaning->setWordWrap(true);
    m_shareGrid->setContentsMargins(0, 0, 0, 0);
    m_shareGrid->setHorizontalSpacing(measure::wide);
    m_shareGrid->setVerticalSpacing(measure::gap / 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::wide, measure::pad, measure::wide, measure::pad);
    layout->setSpacing(measure::gap);
    layout->addLayout(makeLine());
    layout->addWidget(m_shareBox);
    layout->addWidget(m_meaning);
    for (const QString &attribute : m_values.attributes()) {
        m_attribute->addItem(attributeWord(attribute, m_call), attribute);
    }
    connect(m_attribute, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isLoading) {
            fillValues({});
            explain();
        }
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showKind();
        explain();
    });
    connect(m_value, &QComboBox::currentTextChanged, this, &WishEdit::explain);
    connect(m_bound, &OptionalSpinBox::optionalValueChanged, this, &WishEdit::explain);
    connect(m_price, &QDoubleSpinBox::valueChanged, this, &WishEdit::explain);
}

QLayout *WishEdit::makeLine()
{
    m_attribute->setObjectName(u"wishAttribute"_s);
    m_attribute->setAccessibleName(tr("What the wish looks at"));
    m_attribute->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_attribute->setMinimumContentsLength(8);
    m_kind->setObjectName(u"wishKind"_s);
    m_kind->setAccessibleName(tr("Kind of wish"));
    m_kind->addItems({tr("in these shares"), tr("at least"), tr("at most")});
    m_value->setObjectName(u"wishValue"_s);
    m_value->setAccessibleName(tr("Value"));
    m_value->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_value->setMinimumContentsLength(8);
    m_bound->setObjectName(u"wishBound"_s);
    m_bound->setAccessibleName(tr("How many"));
    m_bound->setEmptyText(u"–"_s);
    m_price->setObjectName(u"wishPrice"_s);
    m_price->setAccessibleName(tr("Points that each seat costs"));
    m_price->setRange(0.01, dearest);
    m_price->setDecimals(2);
    auto *word = new PlainLabel(tr("points per seat"), this);
    setTextRole(word, TextRole::Body, Ink::Secondary);
    auto *remove = new QToolButton(this);
    remove->setObjectName(u"removeWish"_s);
    remove->setIcon(lineIcon(u"delete"_s));
    remove->setAccessibleName(tr("Remove the wish"));
    setPlainToolTip(remove, tr("Remove the wish"));
    connect(remove, &QToolButton::clicked, this, &WishEdit::removeWanted);
    auto *line = new QHBoxLayout;
    line->setSpacing(measure::gap);
    line->addWidget(m_attribute, 1);
    line->addWidget(m_kind);
    line->addWidget(m_bound);
    line->addWidget(m_value, 1);
    line->addWidget(m_price);
    line->addWidget(word);
    line->addWidget(remove);
    return line;
}

WishEdit::Kind WishEdit::kind() const
{
    return static_cast<Kind>(m_kind->currentIndex());
}

void WishEdit::fillValues(const QStringList &further)
{
    const QString attribute = m_attribute->currentData().toString();
    QStringList values = m_values.valuesOf(attribute);
    for (const QString &value : further) {
        const QString key = attributeKey(attribute, value);
        const bool isThere = std::any_of(values.cbegin(), values.cend(), [&](const QString &other) {
            return attributeKey(attribute, other) == key;
        });
        if (!isThere && value != eachValue) {
            values.append(value);
        }
    }
    const QSignalBlocker quiet(m_value);
    m_value->clear();
    m_value->addItem(valueWord(attribute, eachValue, m_call), eachValue);
    for (const Share &share : std::as_const(m_shares)) {
        share.row->deleteLater();
    }
    m_shares.clear();
    for (const QString &value : std::as_const(values)) {
        const QString word = valueWord(attribute, value, m_call);
        m_value->addItem(word, value);
        if (m_shares.size() >= mostShares) {
            continue;
        }
        auto *row = new QWidget(m_shareBox);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        auto *label = new PlainLabel(word, row);
        label->setElideMode(Qt::ElideRight);
        auto *percent = new OptionalSpinBox(0, 100, row);
        percent->setObjectName(u"wishShare-%1"_s.arg(attributeKey(attribute, value)));
        percent->setAccessibleName(tr("Share of %1 in per cent").arg(word));
        percent->setEmptyText(u"–"_s);
        percent->setSuffix(tr(" %"));
        layout->addWidget(label, 1);
        layout->addWidget(percent);
        connect(percent, &OptionalSpinBox::optionalValueChanged, this, &WishEdit::explain);
        const int at = static_cast<int>(m_shares.size());
        m_shareGrid->addWidget(row, at / shareColumns, at % shareColumns);
        m_shares.append({value, row, percent});
    }
}

void WishEdit::load(const Wish &wish)
{
    m_isLoading = true;
    m_wish = wish;
    if (m_attribute->findData(wish.attribute) < 0) {
        m_attribute->addItem(attributeWord(wish.attribute, m_call), wish.attribute);
    }
    m_attribute->setCurrentIndex(m_attribute->findData(wish.attribute));
    QStringList values{wish.value};
    for (const WishShare &share : wish.shares) {
        values.append(share.value);
    }
    fillValues(values);
    m_kind->setCurrentIndex(static_cast<int>(wish.min       ? Kind::AtLeast
                                                 : wish.max ? Kind::AtMost
                                                            : Kind::Shares));
    m_bound->setOptionalValue(wish.min ? wish.min : wish.max);
    m_price->setValue(wish.price);
    for (int i = 0; i < m_value->count(); ++i) {
        const QString value = m_value->itemData(i).toString();
        if (value == wish.value
            || attributeKey(wish.attribute, value) == attributeKey(wish.attribute, wish.value)) {
            m_value->setCurrentIndex(i);
        }
    }
    for (const WishShare &share : wish.shares) {
        for (const Share &shown : std::as_const(m_shares)) {
            if (attributeKey(wish.attribute, shown.value) == attributeKey(wish.attribute, share.value)) {
                shown.percent->setOptionalValue(qRound(share.percent));
            }
        }
    }
    m_isLoading = false;
    showKind();
    explain();
}

Wish WishEdit::wish() const
{
    Wish wish = m_wish;
    wish.attribute = m_attribute->currentData().toString();
    wish.price = m_price->value();
    wish.value = kind() == Kind::Shares ? eachValue : m_value->currentData().toString();
    wish.min = kind() == Kind::AtLeast ? m_bound->optionalValue() : std::nullopt;
    wish.max = kind() == Kind::AtMost ? m_bound->optionalValue() : std::nullopt;
    wish.shares.clear();
    if (kind() == Kind::Shares) {
        for (const Share &share : m_shares) {
            if (const std::optional<int> percent = share.percent->optionalValue()) {
                // What was given exactly stays exact until it is changed.
                double exact = *percent;
                for (const WishShare &before : m_wish.shares) {
                    const bool isSame = attributeKey(wish.attribute, before.value)
                        == attributeKey(wish.attribute, share.value);
                    exact = isSame && qRound(before.percent) == *percent ? before.percent : exact;
                }
                wish.shares.append({share.value, exact});
            }
        }
    }
    return wish;
}

void WishEdit::begin()
{
    m_attribute->setFocus(Qt::OtherFocusReason);
}

void WishEdit::showKind()
{
    const bool isShares = kind() == Kind::Shares;
    m_shareBox->setVisible(isShares);
    m_value->setVisible(!isShares);
    m_bound->setVisible(!isShares);
}

void WishEdit::explain()
{
    if (m_isLoading) {
        return;
    }
    const Wish edited = wish();
    m_meaning->setText(wishMeaning(edited, m_call));
    setTextRole(m_meaning, TextRole::Small, checked(edited) ? Ink::Secondary : Ink::Bad);
    setAccessibleName(m_meaning->fullText());
    Q_EMIT changed();
}

} // namespace convoke
