# SPDX-License-Identifier: GPL-3.0-or-later
"""Seeded chance, the same on every version of Python: only random() itself is promised."""
import bisect
import itertools
import math
import random


class Chance:
    """One stream; each file has its own, so that a change in one leaves the others as they are."""

    def __init__(self, name):
        self._random = random.Random(f"trato sample/{name}").random

    def below(self, n):
        return int(self._random() * n)

    def between(self, low, high):
        return low + self.below(high - low + 1)

    def happens(self, share):
        return self._random() < share

    def pick(self, items):
        return items[self.below(len(items))]

    def weighted(self, pairs):
        """One of [(item, weight), ...]."""
        return self.heap(pairs)()

    def heap(self, pairs):
        """A function that draws from [(item, weight), ...] as often as it is called."""
        sums = list(itertools.accumulate(weight for _, weight in pairs))
        return lambda: pairs[bisect.bisect_right(sums, self._random() * sums[-1])][0]

    def digits(self, n):
        return "".join(str(self.below(10)) for _ in range(n))

    def normal(self):
        return math.sqrt(-2 * math.log(1 - self._random())) * math.cos(2 * math.pi * self._random())

    def log_normal(self, median, spread):
        return median * math.exp(spread * self.normal())

    def days(self, mean, limit):
        """Days away, near ones more often: 1 to limit."""
        while True:
            days = 1 + int(-mean * math.log(1 - self._random()))
            if days <= limit:
                return days

    def pull(self):
        """How much business a customer attracts: few have much."""
        return min((1 - self._random()) ** -0.95, 120.0)
