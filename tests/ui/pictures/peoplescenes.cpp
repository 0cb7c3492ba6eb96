// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "officebox.h"
#include "scene.h"

#include "ui/common/filteredit.h"
#include "ui/common/tableview.h"
#include "ui/people/contactimportdialog.h"
#include "ui/people/duplicatespage.h"
#include "ui/people/peoplepage.h"
#include "ui/people/persondialog.h"

#include <QAction>
#include <QFile>
#include <QListView>
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

/// The duplicates desk with the office that it stands on.
class DuplicatesScene final : public QWidget
{
public:
    explicit DuplicatesScene(std::unique_ptr<OfficeBox> box)
        : m_box(std::move(box))
        , m_search(m_box->office().people(), m_box->office().duplicates(), m_box->office().changes())
        , m_page(new DuplicatesPage({m_box->office().people(), m_box->office().duplicates(), m_search,
                                     [] {
                                         return u"Ines Moreau"_s;
                                     }},
                                    m_box->office().changes(), m_box->deeds(), this))
    {
        m_page->activate(Place::duplicates());
        while (m_search.isSearching()) {
            QTest::qWait(20);
        }
    }
    ~DuplicatesScene() override { delete m_page; }
    DuplicatesPage &page() { return *m_page; }

protected:
    void resizeEvent(QResizeEvent *) override { m_page->resize(size()); }

private:
    std::unique_ptr<OfficeBox> m_box;
    DuplicateSearch m_search;
    DuplicatesPage *m_page;
};

Person entry(OfficeBox &box, const QStringList &values, const char *country)
{
    Person person = box.office().people().blank();
    person.givenName = values.at(0);
    person.familyName = values.at(1);
    person.emails = {*EmailAddress::fromText(values.at(2))};
    person.organisation = values.at(3);
    person.function = values.at(4);
    person.phone = values.at(5);
    person.country = CountryCode::fromText(QString::fromLatin1(country));
    person.newsletter = Newsletter::Subscribed;
    return person;
}

std::unique_ptr<OfficeBox> bookWithDuplicates()
{
    auto box = OfficeBox::inMemory();
    QList<Person> people{
        entry(*box,
              {u"Katarína"_s, u"Horvátová"_s, u"katarina.horvatova@mesto-nitra.example"_s, u"City of Nitra"_s,
               u"prevention officer"_s, u"+421 37 123 45 67"_s},
              "SK"),
        entry(*box,
              {u"Katarina"_s, u"Horvatova"_s, u"k.horvatova@posta.example"_s,
               u"Nitra city hall, department for safety and civil protection"_s, u""_s, u"037 123 45 67"_s},
              "SK"),
        entry(*box,
              {u"Nikos"_s, u"Papadopoulos"_s, u"n.papadopoulos@patras.example"_s, u"Youth Office Patras"_s,
               u"youth worker"_s, u""_s},
              "GR"),
        entry(*box,
              {u"Νίκος"_s, u"Παπαδόπουλος"_s, u"nikos@mail.example"_s, u"Youth Office Patras"_s, u""_s,
               u"+30 261 123 4567"_s},
              "GR"),
        entry(*box,
              {u"Szabó"_s, u"Katalin"_s, u"szabo.katalin@pecs.example"_s, u"Probation Service Pécs"_s,
               u"probation officer"_s, u""_s},
              "HU"),
        entry(*box, {u"Katalin"_s, u"Szabó"_s, u"katalin@home.example"_s, u""_s, u""_s, u""_s}, "HU"),
        entry(*box, {u"Ilse"_s, u"Claes"_s, u"desk@ghent.example"_s, u"City of Ghent"_s, u""_s, u""_s}, "BE"),
        entry(*box, {u"Bram"_s, u"Peeters"_s, u"desk@ghent.example"_s, u"City of Ghent"_s, u""_s, u""_s},
              "BE"),
        entry(*box,
              {u"Marek"_s, u"Kowalski"_s, u"m.kowalski@lodz.example"_s, u"Police Academy"_s, u"instructor"_s,
               u""_s},
              "PL"),
        entry(*box,
              {u"Marek"_s, u"Kowlaski"_s, u"kowalski@academy.example"_s, u"Police Academy"_s, u"lecturer"_s,
               u""_s},
              "PL")};
    people[0].notes = u"Speaks on night patrols."_s;
    people[0].newsletter = Newsletter::Unsubscribed;
    for (const Person &person : std::as_const(people)) {
        static_cast<void>(box->office().people().save(person));
    }
    box->takeIn(box->addMeeting(),
                "First name,Last name,E-mail,Contribution ID,Creation date\n"
                "Katarína,Horvátová,katarina.horvatova@mesto-nitra.example,r1,2031-03-01 09:00:00\n"
                "Katarina,Horvatova,k.horvatova@posta.example,r2,2031-03-04 15:00:00\n");
    return box;
}

std::unique_ptr<QWidget> duplicates()
{
    return std::make_unique<DuplicatesScene>(bookWithDuplicates());
}

std::unique_ptr<QWidget> sharedMailbox()
{
    auto scene = std::make_unique<DuplicatesScene>(bookWithDuplicates());
    auto *list = scene->page().findChild<QListView *>(u"duplicatesList"_s);
    list->setCurrentIndex(list->model()->index(list->model()->rowCount() - 1, 0));
    return scene;
}

std::unique_ptr<QWidget> decidedDuplicates()
{
    auto box = bookWithDuplicates();
    const QList<Person> people = box->office().people().page({}, 10).value_or(QList<Person>());
    DuplicateService &service = box->office().duplicates();
    static_cast<void>(service.merge(people.at(2), people.at(3).id, u"Ines Moreau"_s));
    static_cast<void>(service.markDistinct(PersonPair(people.at(6).id, people.at(7).id), u"Ines Moreau"_s));
    auto scene = std::make_unique<DuplicatesScene>(std::move(box));
    scene->page().findChild<QPushButton *>(u"duplicatesDecided"_s)->click();
    return scene;
}

std::unique_ptr<QWidget> noDuplicates()
{
    return std::make_unique<DuplicatesScene>(OfficeBox::inMemory());
}

} // namespace

QList<Scene> peopleScenes()
{
    const QSize besideSideBar(1072, 770);
    return {{u"people"_s, everybody, besideSideBar},
            {u"people-filtered"_s, filtered, besideSideBar},
            {u"people-empty"_s, nobody, besideSideBar},
            {u"people-long"_s, longWords, besideSideBar},
            {u"people-narrowed"_s, narrowed, besideSideBar},
            {u"people-import"_s, importing, QSize(700, 620)},
            {u"duplicates"_s, duplicates, besideSideBar},
            {u"duplicates-mailbox"_s, sharedMailbox, besideSideBar},
            {u"duplicates-decided"_s, decidedDuplicates, besideSideBar},
            {u"duplicates-none"_s, noDuplicates, besideSideBar},
            {u"people-dialog"_s, editing, QSize(520, 680)}};
}

} // namespace convoke::test
