package org.collate.core.merge.sides;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * The three states of one fact, and the rule by which they merge (the trivial merge): sides that are equal stand, else the
 * side that changed it alone does; where both changed it differently it is in dispute.
 *
 * @param base the state before both; what equals neither side where there was none, or nobody knows it
 * @param ours the state that our version has; null is a state as any other
 * @param theirs the state that their version has
 */
public record Three<T>(T base, T ours, T theirs) {

    /** The side that stands, ours where both are equal; empty where the two are in dispute. */
    public Optional<Side> standing() {
        return standing(Objects::equals);
    }

    /**
     * The same by another notion of what is equal.
     *
     * @param same whether two states are equal; asked with ours and theirs, and with the base and a side
     */
    public Optional<Side> standing(BiPredicate<? super T, ? super T> same) {
        if (same.test(ours, theirs) || same.test(base, theirs)) {
            return Optional.of(Side.OURS);
        }
        return same.test(base, ours) ? Optional.of(Side.THEIRS) : Optional.empty();
    }

    /** The state that a side has. */
    public T of(Side side) {
        return side == Side.OURS ? ours : theirs;
    }
}
