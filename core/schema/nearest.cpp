// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/nearest.h"

#include <algorithm>
#include <vector>

namespace {

int distance(const QString &a, const QString &b)
{
    const std::size_t width = std::size_t(b.size()) + 1;
    std::vector<int> beforeLast(width);
    std::vector<int> last(width);
    std::vector<int> row(width);
    for (std::size_t j = 0; j < width; ++j)
        last[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = std::size_t(j);
            const int change = a[i - 1] == b[j - 1] ? 0 : 1;
            row[at] = std::min({row[at - 1] + 1, last[at] + 1, last[at - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[at] = std::min(row[at], beforeLast[at - 2] + 1);
        }
        std::swap(beforeLast, last);
        std::swap(last, row);
    }
    return last[width - 1];
}

} // namespace

QStringList nearest(const QString &typed, const QStringList &names)
{
    std::vector<std::pair<int, QString>> found;
    const QString text = typed.left(64).toLower();
    for (const QString &name : names) {
        const bool begins = text.size() >= 2 && name.startsWith(text);
        const int away = begins ? 0 : distance(text, name.left(64).toLower());
        if (away <= std::max(1, int(std::max(text.size(), name.size())) / 3))
            found.emplace_back(away, name);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList best;
    for (const auto &[away, name] : found)
        if (best.size() < 3 && !best.contains(name))
            best << name;
    return best;
}
