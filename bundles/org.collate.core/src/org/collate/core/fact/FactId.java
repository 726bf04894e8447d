package org.collate.core.fact;

/**
 * The identity of one fact of an element that has no words: its type, one value, or one link to one target.
 *
 * <p>It names features and does not hold them, since what is kept of an older version may speak of one that the type of
 * now lacks.
 */
public sealed interface FactId {

    /** The form in which it is kept in files; {@link #parse} reads it. */
    String printed();

    /** The type of the element. */
    record Kind() implements FactId {
        @Override
        public String printed() {
            return Fact.Kind.NAME;
        }
    }

    /** A value, by the name of its feature. */
    record Value(String feature) implements FactId {
        @Override
        public String printed() {
            return feature;
        }
    }

    /**
     * Whether an element is linked to another.
     *
     * @param feature the name of the link's feature
     * @param target the id of what is linked to
     */
    record Link(String feature, String target) implements FactId {
        @Override
        public String printed() {
            return feature + " " + target;
        }
    }

    /** A fact as it was printed. */
    static FactId parse(String printed) {
        int blank = printed.indexOf(' ');
        if (blank >= 0) {
            return new Link(printed.substring(0, blank), printed.substring(blank + 1));
        }
        return printed.equals(Fact.Kind.NAME) ? new Kind() : new Value(printed);
    }
}
