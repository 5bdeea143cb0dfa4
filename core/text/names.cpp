// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/names.h"

#include "core/text/pinyin.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

bool inHan(const QString &text)
{
    const QList<uint> codes = text.toUcs4();
    return !codes.isEmpty()
           && std::all_of(codes.begin(), codes.end(), [](uint c) { return isHan(c); });
}

const QStringList &longSurnames()
{
    static const QStringList all =
        u"欧阳 司马 上官 诸葛 夏侯 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 端木 轩辕 长孙 宇文 鲜于 "
        "闻人 独孤 南宫 西门 百里 呼延 东郭 司空 淳于 单于 申屠 太史 澹台 公冶 宗政 濮阳 钟离 "
        "万俟 赫连 拓跋 纳兰 完颜 左丘 梁丘 司寇 第五 仲孙 "
        "歐陽 司馬 諸葛 東方 尉遲 公孫 軒轅 長孫 鮮于 聞人 獨孤 南宮 西門 東郭 單于 澹臺 濮陽 鍾離"_s
            .split(u' ');
    return all;
}

} // namespace

QString fullName(const QString &given, const QString &family, const QString &family2)
{
    if (inHan(given + family + family2))
        return family + family2 + given;
    QStringList parts{given, family, family2};
    parts.removeAll(QString());
    return parts.join(u' ');
}

std::pair<QString, QString> splitName(const QString &whole, NameOrder order)
{
    const QString name = whole.simplified();
    const qsizetype space = name.indexOf(u' ');
    if (space > 0) {
        const QString first = name.left(space);
        const QString rest = name.mid(space + 1);
        return order == NameOrder::GivenFamily ? std::pair(first, rest) : std::pair(rest, first);
    }
    if (const QList<uint> codes = name.toUcs4(); inHan(name) && codes.size() > 1) {
        const bool isLong = codes.size() > 2 && longSurnames().contains(name.left(2));
        const qsizetype end = isLong || name.front().isSurrogate() ? 2 : 1;
        return {name.mid(end), name.left(end)};
    }
    return order == NameOrder::GivenFamily ? std::pair(name, QString())
                                           : std::pair(QString(), name);
}
