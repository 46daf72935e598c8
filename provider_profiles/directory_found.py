"""The rows that a search found, in its order, a page at a time. A set of listings (facet_sets.py) becomes rows."""

from .facet_sets import has, keys_in

# So many are named to the database one by one; of more, the order is read first. Of distances there is no index,
# so that their order takes longer to read.
FEW = 1000
FEW_BY_DISTANCE = 20_000


class Found:
    """What Django's Paginator divides into pages. `rows` is a query of everybody, in order."""

    def __init__(self, rows, members, everyone, by_distance=False):
        self.rows, self.members, self.everyone = rows, members, everyone
        self.few = FEW_BY_DISTANCE if by_distance else FEW

    def count(self):
        return self.members.bit_count()

    def __getitem__(self, part):
        """The rows of one page, read from the nearer end. One query, or two for a part of many."""
        total = self.count()
        start, stop = part.start, min(part.stop, total)
        if backwards := start > total - stop:
            start, stop = total - stop, total - start
        order = self.rows.reverse() if backwards else self.rows
        found = list(self._slice(order, start, stop))
        return found[::-1] if backwards else found

    def _slice(self, order, start, stop):
        if self.members == self.everyone:
            return order[start:stop]
        if self.count() <= self.few:
            return order.filter(pk__in=keys_in(self.members))[start:stop]
        return order.filter(pk__in=self._keys(order, stop)[start:stop])

    def _keys(self, order, stop):
        """Primary keys of those found, from the first to the one before `stop`.

        Everybody is read in order, as far as it should take, and further when those found come late.
        """
        is_found, everyone = has(self.members), self.everyone.bit_count()
        look_at = 2 * stop * everyone // self.count() + FEW
        while True:
            keys = [key for key in order.values_list("pk", flat=True)[:look_at] if is_found(key)]
            if len(keys) >= stop or look_at >= everyone:
                return keys
            look_at *= 4
