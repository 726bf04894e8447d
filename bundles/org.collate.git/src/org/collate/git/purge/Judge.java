package org.collate.git.purge;

import java.util.Optional;
import org.collate.git.SpaceException;
import org.collate.git.purge.Orders.Order;
import org.collate.git.space.Space;

/** Decides whether an order that came from elsewhere is obeyed. */
@FunctionalInterface
public interface Judge {

    /** Obeys none: what is signed is not known here. */
    Judge NONE = (copy, order) -> Optional.of("");

    /** Obeys all: whoever sits here says so. */
    Judge ALL = (copy, order) -> Optional.empty();

    /**
     * Judges an order.
     *
     * @param copy the copy that is to obey, as it was before anything came in
     * @return why it is not obeyed, in words that go on from that; empty where it is
     */
    Optional<String> why(Space copy, Order order) throws SpaceException;
}
