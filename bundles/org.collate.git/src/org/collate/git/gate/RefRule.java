package org.collate.git.gate;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.purge.Fence;
import org.collate.git.purge.Orders.Order;
import org.collate.git.store.SpaceFiles;
import org.collate.git.store.Store;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.ObjectId;

/**
 * Refs have the names that this program gives, and only move forward: branches to what has all they had, tags not at all.
 * What an order purges is the exception, which begins anew or goes.
 */
final class RefRule {

    private static final String TAGS = "refs/tags/";

    private final Store store;
    private final Map<Variant, Order> orders;

    RefRule(After after) throws IOException, SpaceException {
        store = after.store();
        orders = after.orders();
    }

    /** The key of the sentence that says why a ref may not be pushed; empty where it may. */
    Optional<String> why(Pushed pushed) throws IOException {
        boolean isMain = pushed.ref().equals(SpaceFiles.MAIN);
        Optional<Variant> variant = Variant.of(pushed.ref());
        if (!isMain && variant.isEmpty()) {
            return Optional.of("otherRef");
        }
        Optional<Fence> fence = variant.map(orders::get).map(order -> new Fence(store, order));
        if (pushed.to().isEmpty()) {
            return isPurged(fence, pushed) ? Optional.empty() : Optional.of("goes");
        }
        if (fence.isPresent() && !fence.get().isAfter(pushed.ref(), pushed.to().get())) {
            return Optional.of("purged");
        }
        boolean isTag = pushed.ref().startsWith(TAGS);
        if (pushed.from().isEmpty() || isPurged(fence, pushed)) {
            return Optional.empty();
        } else if (isTag) {
            return Optional.of("roundMoves");
        }
        return isForward(pushed.from().get(), pushed.to().get()) ? Optional.empty() : Optional.of("notForward");
    }

    private static boolean isPurged(Optional<Fence> fence, Pushed pushed) throws IOException {
        return fence.isPresent()
                && pushed.from().isPresent()
                && !fence.get().isAfter(pushed.ref(), pushed.from().get());
    }

    private boolean isForward(ObjectId from, ObjectId to) throws IOException {
        try {
            return store.contains(to, from);
        } catch (MissingObjectException | IncorrectObjectTypeException e) {
            return false;
        }
    }
}
