// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "officebox.h"
#include "scene.h"

#include "ui/common/filteredit.h"
#include "ui/common/tableview.h"
#include "ui/people/peoplepage.h"
#include "ui/people/persondialog.h"

#include <QTest>

namespace convoke::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A page with the office that it stands on.
class PeopleScene final : public QWidget
{
public:
    explicit PeopleScene(std::unique_ptr<OfficeBox> box)
        : m_box(std::move(box))
        , m_page(new PeoplePage({m_box->office().people(), m_box->office().intake(),
                                 [] {
                                     return u"Ada"_s;
                                 }},
                                m_box->office().changes(), m_box->deeds(), this))
    {
        m_page->activate(Place::people());
        QTest::qWait(50);
    }
    ~PeopleScene() override { delete m_page; }
    PeoplePage &page() { return *m_page; }
    OfficeBox &box() { return *m_box; }

protected:
    void resizeEvent(QResizeEvent *) override { m_page->resize(size()); }

private:
    std::unique_ptr<OfficeBox> m_box;
    PeoplePage *m_page;
};

std::unique_ptr<QWidget> everybody()
{
    return std::make_unique<PeopleScene>(OfficeBox::demonstration());
}

std::unique_ptr<QWidget> filtered()
{
    auto scene = std::make_unique<PeopleScene>(OfficeBox::demonstration());
    scene->page().findChild<FilterEdit *>()->setText(u"ireland"_s);
    QTest::qWait(20);
    return scene;
}

std::unique_ptr<QWidget> nobody()
{
    return std::make_unique<PeopleScene>(OfficeBox::inMemory());
}

std::unique_ptr<QWidget> longWords()
{
    auto box = OfficeBox::inMemory();
    Person person = box->office().people().blank();
    person.givenName = u"Wolfeschlegelsteinhausenbergerdorff-Maximiliane Anastasia Konstantinopolitana"_s;
    person.familyName = u"van der Hoogenband-Kowalczykiewiczowa de la Fuente y Almodóvar del Campo"_s;
    person.organisation =
        u"Zweckverband für grenzüberschreitende kommunale Präventionsarbeit in der Großregion "
        "Saar-Lor-Lux-Rheinland-Pfalz-Wallonien"_s;
    person.function = u"stellvertretende Leiterin der Koordinierungsstelle für sicherheitsbehördliche "
                      "Zusammenarbeit mit der Zivilgesellschaft"_s;
    person.emails = {*EmailAddress::fromText(u"maximiliane.vanderhoogenband-kowalczykiewiczowa@"
                                             "praeventionsarbeit-grossregion-saar-lor-lux.example")};
    person.sector = u"Local and regional authorities, including municipalities of all sizes"_s;
    person.country = CountryCode::fromText(u"NL");
    person.notes = u"<b>not bold</b> \u202Eright to left\u202C\nSecond line."_s;
    static_cast<void>(box->office().people().save(person));
    for (int i = 0; i < 1000; ++i) {
        Person other = box->office().people().blank();
        other.givenName = u"Given %1"_s.arg(i);
        other.familyName = u"Family %1"_s.arg(i * 7919 % 1000);
        other.country = CountryCode::fromText(i % 3 == 0 ? u"FR" : u"PL");
        static_cast<void>(box->office().people().save(other));
    }
    auto scene = std::make_unique<PeopleScene>(std::move(box));
    scene->page().activate({u"people"_s, QString::number(person.id.value()), {}});
    QTest::qWait(20);
    return scene;
}

std::unique_ptr<QWidget> editing()
{
    auto box = OfficeBox::demonstration();
    const QList<Person> people = box->office().people().page(std::nullopt, 1).value_or(QList<Person>());
    auto dialog = std::make_unique<PersonDialog>(PersonDialog::Purpose::Edit,
                                                 [](const Person &) { return Result<void>(); });
    dialog->load(people.first());
    return dialog;
}

} // namespace

QList<Scene> peopleScenes()
{
    const QSize besideSideBar(1072, 770);
    return {{u"people"_s, everybody, besideSideBar},
            {u"people-filtered"_s, filtered, besideSideBar},
            {u"people-empty"_s, nobody, besideSideBar},
            {u"people-long"_s, longWords, besideSideBar},
            {u"people-dialog"_s, editing, QSize(520, 680)}};
}

} // namespace convoke::test
