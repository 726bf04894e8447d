package org.collate.operations.signing;

import java.util.Optional;
import org.collate.git.SpaceException;
import org.collate.git.purge.Judge;
import org.collate.git.purge.Orders.Order;
import org.collate.git.space.Space;
import org.collate.model.Messages;
import org.collate.operations.signing.WhoSigned.Told;

/** Obeys orders to purge that are signed with a key which the copy knew of the person before they came. */
public final class TrustedOrders implements Judge {

    @Override
    public Optional<String> why(Space copy, Order order) throws SpaceException {
        Told told = new WhoSigned(copy, order.variant()).of(order.event());
        Messages text = Messages.of(SpaceException.class);
        return switch (told.kind()) {
            case OWN_KEY -> Optional.empty();
            case UNSIGNED -> Optional.of(text.get("purgeUnsigned"));
            default ->
                Optional.of(text.get(
                        "purgeNotTrusted",
                        told.words(order.event().by().person().name())));
        };
    }
}
