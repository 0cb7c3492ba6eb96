# SPDX-FileCopyrightText: Convoke contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Headers of Qt and the standard library that most files read, read once. Our own headers are never among them, and
# every file still includes what it uses: a build with -DCONVOKE_PRECOMPILE=OFF must pass too (clang-tidy uses one).

set(convoke_core_headers
    <algorithm> <cmath> <functional> <map> <memory> <numeric> <optional> <tuple> <utility> <variant> <vector>
    <QByteArray> <QCoreApplication> <QDate> <QDateTime> <QDir> <QFile> <QFileInfo> <QHash> <QJsonArray>
    <QJsonDocument> <QJsonObject> <QList> <QLocale> <QMap> <QSet> <QString> <QStringList> <QStringView> <QTime>)
set(convoke_window_headers
    <QAction> <QApplication> <QCheckBox> <QComboBox> <QDialog> <QDialogButtonBox> <QFrame> <QHBoxLayout>
    <QHeaderView> <QKeyEvent> <QLabel> <QLineEdit> <QMenu> <QPainter> <QPlainTextEdit> <QPushButton> <QScrollArea>
    <QSettings> <QShortcut> <QSpinBox> <QSplitter> <QStackedWidget> <QStyle> <QTableView> <QTimer> <QToolButton>
    <QUndoStack> <QVBoxLayout> <QWidget>)

# Gives a target its precompiled headers.
function(convoke_precompile target)
    if(CONVOKE_PRECOMPILE)
        target_precompile_headers(${target} PRIVATE ${ARGN})
    endif()
endfunction()

# Lets a target use the headers precompiled for another one; both must be compiled with the same options.
function(convoke_reuse_precompiled target from)
    if(CONVOKE_PRECOMPILE)
        target_precompile_headers(${target} REUSE_FROM ${from})
    endif()
endfunction()
