// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "officebox.h"
#include "scene.h"

#include "ui/common/filteredit.h"
#include "ui/common/tableview.h"
#include "ui/people/contactimportdialog.h"
#include "ui/people/peoplepage.h"
#include "ui/people/persondialog.h"

#include <QAction>
#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
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

/// Groups, tags, a list, and where one person's values came from.
std::unique_ptr<QWidget> narrowed()
{
    auto box = OfficeBox::demonstration();
    PeopleService &people = box->office().people();
    const QList<Person> some = people.found({.text = u"police"_s}).value_or(QList<Person>()).mid(0, 14);
    QList<PersonId> ids;
    for (Person person : some) {
        person.workingGroups = ids.size() % 3 == 0 ? u"POL; LOCAL"_s : u"POL"_s;
        if (ids.size() == 2) {
            person.newsletter = Newsletter::Unsubscribed;
            person.emails.append(*EmailAddress::fromText(u"second.address@elsewhere.example"));
        }
        static_cast<void>(people.save(person));
        ids.append(person.id);
    }
    static_cast<void>(people.addTag(ids, u"Night patrols"_s));
    static_cast<void>(people.addTag({ids.at(2)}, u"Speaker"_s));
    static_cast<void>(people.addTag({ids.at(2)}, u"May travel"_s));
    const PeopleList list =
        people.blankList(u"Patrols, police"_s, {.groups = {u"POL"_s}, .tags = {u"Night patrols"_s}});
    static_cast<void>(people.saveList(list));
    auto scene = std::make_unique<PeopleScene>(std::move(box));
    auto *lists = scene->page().findChild<QMenu *>(u"peopleListsMenu"_s);
    Q_EMIT lists->aboutToShow();
    lists->findChild<QAction *>(list.name)->trigger();
    scene->page().activate({u"people"_s, QString::number(ids.at(2).value()), {}});
    scene->page().findChild<QPushButton *>(u"personSources"_s)->setChecked(true);
    QTest::qWait(50);
    return scene;
}

std::unique_ptr<QWidget> importing()
{
    static const std::unique_ptr<OfficeBox> box = OfficeBox::demonstration();
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"Contacts of the spring conference.csv"_s));
    if (!file.open(QIODevice::WriteOnly)) {
        return {};
    }
    file.write(
        "Title;First name;Last name;E-mail;Phone;Organisation;Role in the network and since "
        "when;Country;Newsletter\n"
        "Dr;Mila;Georgieva;mila@city.example;+359 2 1;City of Varna;contact point since 2019;Bulgaria;yes\n"
        ";Ada;Byron;ada@engine.example;;Analytical Society;speaker;United Kingdom;no\n"
        "Mr;Óscar;Gómez;oscar.example;+34 91 1;Policía Municipal;;Spain;yes\n");
    file.close();
    auto dialog = std::make_unique<ContactImportDialog>(box->office().intake(), u"Ada"_s);
    dialog->read({file.fileName()});
    QTest::qWait(400);
    return dialog;
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
    return {{u"people"_s, everybody, besideSideBar},         {u"people-filtered"_s, filtered, besideSideBar},
            {u"people-empty"_s, nobody, besideSideBar},      {u"people-long"_s, longWords, besideSideBar},
            {u"people-narrowed"_s, narrowed, besideSideBar}, {u"people-import"_s, importing, QSize(700, 620)},
            {u"people-dialog"_s, editing, QSize(520, 680)}};
}

} // namespace convoke::test
