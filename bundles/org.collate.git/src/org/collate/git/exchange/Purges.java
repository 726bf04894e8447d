package org.collate.git.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.exchange.Sync.Purged;
import org.collate.git.purge.Fence;
import org.collate.git.purge.Judge;
import org.collate.git.purge.Orders;
import org.collate.git.purge.Orders.Order;
import org.collate.git.purge.Purge;
import org.collate.git.purge.Purge.Obedience;
import org.collate.git.space.Space;
import org.collate.git.store.SpaceFiles;
import org.collate.git.store.Store;
import org.collate.git.tidy.Fetching;
import org.collate.model.Messages;
import org.eclipse.jgit.lib.ObjectId;

/** Has both copies obey the orders to purge reports before anything else is exchanged. */
final class Purges {

    private final Space space;
    private final Judge judge;
    private final Signature by;
    private final List<Purged> purged = new ArrayList<>();

    Purges(Space space, Judge judge, Signature by) {
        this.space = space;
        this.judge = judge;
        this.by = by;
    }

    /** What was purged since, here and there. */
    List<Purged> purged() {
        return List.copyOf(purged);
    }

    /**
     * Obeys here and, where something goes there, has the other copy obey; it is told what not to give.
     *
     * @param sends whether something goes there
     * @return the reports that are not exchanged, each with a sentence
     */
    Map<Variant, String> before(Peer peer, String name, boolean sends) throws SpaceException {
        boolean areOrders = space.read(
                store -> !Orders.of(store).isEmpty() || !peer.orders(store).isEmpty());
        if (!areOrders) {
            return Map.of();
        }
        ObjectId theirs = space.read(store -> {
            try (Fetching incoming = Fetching.into(store.folder())) {
                return peer.fetchMain(store, name);
            }
        });
        Obedience here = new Purge(space).obey(Optional.of(theirs), store -> main(store, theirs), judge, by);
        note(space, here);
        Collection<Order> standing = space.read(store -> {
            List<Order> all = new ArrayList<>(Orders.of(store));
            all.addAll(Orders.in(store, theirs));
            return Orders.standing(all).values();
        });
        Set<Variant> mine = before(standing);
        Set<Variant> others = space.read(store -> peer.before(store, standing));
        Map<Variant, String> there = Map.of();
        boolean isBehind = sends && others.stream().anyMatch(variant -> !mine.contains(variant));
        if (isBehind && !peer.canObey()) {
            String why = Messages.of(SpaceException.class).get("serverObeysNot", peer.place());
            there = new LinkedHashMap<>();
            for (Variant variant : others) {
                there.put(variant, why);
            }
        } else if (isBehind) {
            Obedience obedience = space.read(store -> peer.obey(store, judge, by));
            peer.folder()
                    .ifPresent(folder -> obedience.obeyed().forEach(order -> purged.add(new Purged(folder, order))));
            there = obedience.refused();
            others = space.read(store -> peer.before(store, standing));
        }
        Set<Variant> old = new LinkedHashSet<>(others);
        old.removeAll(mine);
        peer.leaveOut(old);
        return heldBack(standing, mine, others, here.refused(), there);
    }

    private Map<Variant, String> heldBack(
            Collection<Order> standing,
            Set<Variant> mine,
            Set<Variant> others,
            Map<Variant, String> refusedHere,
            Map<Variant, String> refusedThere) {
        Messages text = Messages.of(SpaceException.class);
        Map<Variant, String> held = new LinkedHashMap<>();
        for (Order order : standing) {
            Variant variant = order.variant();
            boolean isBeforeHere = mine.contains(variant);
            boolean isBeforeThere = others.contains(variant);
            if (isBeforeHere && !isBeforeThere) {
                held.put(variant, text.get("purgeRefused", variant, refusedHere.getOrDefault(variant, "")));
            } else if (!isBeforeHere && isBeforeThere) {
                held.put(
                        variant,
                        refusedThere.containsKey(variant)
                                ? text.get("purgeNotObeyed", variant, refusedThere.get(variant))
                                : text.get("purgedHere", variant));
            }
        }
        return held;
    }

    private void note(Space copy, Obedience obedience) {
        obedience.obeyed().forEach(order -> purged.add(new Purged(copy.folder(), order)));
    }

    private Set<Variant> before(Collection<Order> standing) throws SpaceException {
        return space.read(store -> {
            Set<Variant> found = new LinkedHashSet<>();
            for (Order order : standing) {
                if (!new Fence(store, order).isKept()) {
                    found.add(order.variant());
                }
            }
            return found;
        });
    }

    private Optional<Store.Move> main(Store store, ObjectId theirs) throws IOException, SpaceException {
        ObjectId own = store.ref(SpaceFiles.MAIN).orElseThrow();
        ObjectId joined = new JoinedFiles(store).main(own, theirs, by);
        return own.equals(joined)
                ? Optional.empty()
                : Optional.of(new Store.Move(SpaceFiles.MAIN, Optional.of(own), joined, false));
    }
}
