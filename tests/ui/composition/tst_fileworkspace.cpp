// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openedfile.h"

#include <QDir>
#include <QTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

class FileWorkspaceTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<OpenedFile> m_opened;

    QString pathTo(const QString &name) { return m_opened->folder.folder() + u'/' + name; }
    void write(const QString &name, const QByteArray &content)
    {
        QFile file(pathTo(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    static ErrorCode codeOf(const Result<std::unique_ptr<OpenFile>> &opened)
    {
        return opened ? ErrorCode::Cancelled : opened.error().code;
    }

private Q_SLOTS:
    void init() { m_opened = std::make_unique<OpenedFile>(); }
    void cleanup() { m_opened.reset(); }

    void whatWasMadeCanBeOpened()
    {
        m_opened->create();
        const QString path = m_opened->file->path();
        QVERIFY(QFile::exists(path));
        MeetingDocument document{.meeting = Meeting{.id = m_opened->office().ids().next<MeetingId>()}};
        document.meeting.title = u"Night patrols"_s;
        QVERIFY(m_opened->office().meetings().add(document));
        m_opened->file.reset();
        const Result<std::unique_ptr<OpenFile>> again = m_opened->workspace.open(path);
        QVERIFY(again);
        QCOMPARE((*again)->sections().constFirst().rows.constFirst().count, 1);
        QCOMPARE((*again)->path(), path);
    }

    void makingOverwritesNothing()
    {
        write(u"mine.convoke"_s, "mine");
        QCOMPARE(codeOf(m_opened->workspace.create(pathTo(u"mine.convoke"_s))), ErrorCode::FileExists);
        QFile file(pathTo(u"mine.convoke"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("mine"));
    }

    void makingInNoFolderLeavesNothing()
    {
        const auto made = m_opened->workspace.create(pathTo(u"nowhere/office.convoke"_s));
        QCOMPARE(codeOf(made), ErrorCode::WriteFailed);
        QVERIFY(!QDir(pathTo(u"nowhere"_s)).exists());
    }

    void refusesWhatIsNoFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("missing") << u"missing.convoke"_s << QByteArray() << ErrorCode::FileNotFound;
        QTest::newRow("text") << u"text.convoke"_s << QByteArray("Dear colleagues, ").repeated(100)
                              << ErrorCode::NotADatabase;
    }
    void refusesWhatIsNoFile()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(ErrorCode, code);
        if (!content.isEmpty()) {
            write(name, content);
        }
        QCOMPARE(codeOf(m_opened->workspace.open(pathTo(name))), code);
        QCOMPARE(QFile::exists(pathTo(name)), !content.isEmpty()); // opening makes nothing
    }

    void everyDemonstrationIsItsOwn()
    {
        m_opened->openDemonstration();
        const Result<std::unique_ptr<OpenFile>> other = m_opened->workspace.openDemonstration();
        QVERIFY(other);
        QVERIFY(m_opened->office().meetings().remove(m_opened->named(u"POL-2026-10"_s)));
        QCOMPARE(m_opened->count(), 4);
        QCOMPARE((*other)->sections().constFirst().rows.constFirst().count, 5);
    }
};

QTEST_MAIN(FileWorkspaceTest)
#include "tst_fileworkspace.moc"
