package org.collate.internal.ui.arrivals;

import java.util.List;
import java.util.Optional;
import org.collate.operations.arrivals.Arrival;
import org.collate.operations.arrivals.DealtWith;

/** A row of what came in. */
sealed interface ArrivalRow {

    /**
     * A time that something came.
     *
     * @param items what came then
     */
    record Entry(Arrival arrival, List<Item> items) implements ArrivalRow {

        /** Takes a copy. */
        public Entry {
            items = List.copyOf(items);
        }

        /** What nobody has dealt with yet. */
        List<Item> open() {
            return items.stream().filter(each -> !each.isDealtWith()).toList();
        }
    }

    /**
     * What came to one element.
     *
     * @param action the id of the entry of the operation log that brought it
     * @param decided what somebody decided about it; empty where nobody has
     */
    record Item(String action, Arrival.Item item, Optional<DealtWith.Decided> decided) implements ArrivalRow {

        DealtWith.Key key() {
            return new DealtWith.Key(action, item.element());
        }

        boolean isDealtWith() {
            return decided.isPresent();
        }
    }
}
