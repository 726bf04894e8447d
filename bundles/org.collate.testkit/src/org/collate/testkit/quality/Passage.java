package org.collate.testkit.quality;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph or a heading.
 *
 * @param id the same through all versions
 * @param numbering which of the styles of numbers it has
 */
record Passage(String id, boolean isHeading, int numbering, List<Clause> clauses) {

    Passage {
        clauses = List.copyOf(clauses);
    }

    Passage with(List<Clause> others) {
        return new Passage(id, isHeading, numbering, others);
    }

    String text() {
        return clauses.stream().map(Clause::text).collect(Collectors.joining());
    }
}
