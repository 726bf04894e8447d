package org.collate.operations.review;

import java.util.List;
import org.collate.operations.history.ElementName;

/** Which revisions are meant. */
public sealed interface RevisionSelection {

    /** All of them. */
    record All() implements RevisionSelection {}

    /**
     * Those of one author.
     *
     * @param person a name, an address, both as {@code name <address>}, or the slug of somebody in the roster
     */
    record By(String person) implements RevisionSelection {}

    /**
     * Those of an element and of what it holds.
     *
     * @param element the element
     */
    record Of(ElementName element) implements RevisionSelection {}

    /**
     * Some, one by one.
     *
     * @param ids ids of revisions, or beginnings of ids that only one has
     */
    record Named(List<String> ids) implements RevisionSelection {

        /** Takes a copy. */
        public Named {
            ids = List.copyOf(ids);
        }
    }
}
