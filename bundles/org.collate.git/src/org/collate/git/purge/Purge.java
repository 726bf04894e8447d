package org.collate.git.purge;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;
import org.collate.git.Variant;
import org.collate.git.purge.Orders.Order;
import org.collate.git.review.ReviewEvent;
import org.collate.git.review.Sealing;
import org.collate.git.space.Space;
import org.collate.git.space.Variants;
import org.collate.git.store.GitObjects;
import org.collate.git.store.Holder;
import org.collate.git.store.ProcessLock;
import org.collate.git.store.Said;
import org.collate.git.store.SpaceFiles;
import org.collate.git.store.Store;
import org.collate.git.store.TemplateBase;
import org.collate.git.store.Unsaved;
import org.collate.git.store.VersionFiles;
import org.collate.git.store.WriteLock;
import org.collate.git.tidy.Tidy;
import org.eclipse.jgit.lib.ObjectId;

/**
 * Takes a report out of a space for good: it begins anew with one version, and everything else of it goes, down to the
 * objects. An order says so to other copies. The refs move in one step with the order; what is to be cleared away then is
 * done again where it was broken off.
 */
public final class Purge {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Space space;

    /** The purges of a space. */
    public Purge(Space space) {
        this.space = space;
    }

    /**
     * Orders it, and does it.
     *
     * @param text the text that the report begins anew with; empty: as the template has it
     * @param sealing signs the order
     * @throws SpaceException {@code BUSY} where the draft is open or the space is being synchronised, {@code INVALID_NAME}
     *     for a template, on which the history of all reports stands
     */
    public Order order(Variant variant, Optional<byte[]> text, Signature by, Sealing sealing) throws SpaceException {
        if (variant.isTemplate()) {
            throw new SpaceException(Reason.INVALID_NAME, "purgeTemplate", variant);
        }
        Order order = space.read(store -> {
            new Tidy(space, () -> false).requireForgetting();
            try (ProcessLock open = closed(store, variant)) {
                return ordered(variant, text, by, sealing);
            }
        });
        finish(order);
        return order;
    }

    /** How many versions, events and texts between versions of a report have words. */
    public int holding(Variant variant, String words) throws SpaceException {
        return space.read(store -> SoughtWords.of(words).in(store, variant));
    }

    private Order ordered(Variant variant, Optional<byte[]> text, Signature by, Sealing sealing) throws SpaceException {
        return space.write(store -> {
            ObjectId draft = VersionFiles.draft(store, variant);
            ObjectId begin = begin(store, variant, draft, text, by);
            ObjectId main = store.ref(SpaceFiles.MAIN).orElseThrow();
            Optional<Order> before =
                    Optional.ofNullable(Orders.standing(Orders.in(store, main)).get(variant));
            ReviewEvent event =
                    new ReviewEvent(Orders.KIND, by, GitObjects.id(begin), Optional.empty(), Orders.data(before));
            Order order = new Order(variant, sealing.seal(event));
            List<Store.Move> moves = new ArrayList<>(List.of(mainWith(store, main, order, by)));
            Map<String, ObjectId> gone = new Fence(store, order).before();
            for (String ref : List.of(variant.draft(), variant.accepted())) {
                moves.add(new Store.Move(ref, store.ref(ref), begin, true));
            }
            moves.addAll(away(store, variant, gone, Optional.of(begin)));
            new Progress(store.folder()).begin(order.id());
            return new Store.Change<>(moves, by, Orders.KIND, order);
        });
    }

    private static ObjectId begin(Store store, Variant variant, ObjectId draft, Optional<byte[]> text, Signature by)
            throws IOException, SpaceException {
        ObjectId template = text.isPresent()
                ? TemplateBase.of(store, draft).orElseThrow()
                : VersionFiles.draft(store, variant.template());
        byte[] bytes = text.isPresent() ? text.get() : VersionFiles.bytes(Variants.fresh(store, variant));
        ObjectId tree = store.tree(Optional.empty(), VersionFiles.withAttributes(Map.of(VersionFiles.REPORT, bytes)));
        String message = TemplateBase.message(
                Said.in("said.report", SpaceFiles.roster(store).nameOf(variant)), template);
        return store.write(new Store.Draft(tree, List.of(template), by, by, message));
    }

    private static Store.Move mainWith(Store store, ObjectId main, Order order, Signature by)
            throws IOException, SpaceException {
        Map<String, byte[]> files = new LinkedHashMap<>(Orders.files(List.of(order)));
        files.putAll(SpaceFiles.needingPurges(SpaceFiles.read(store, SpaceFiles.SETTINGS)));
        ObjectId tree = store.tree(Optional.of(store.commit(main).getTree()), files);
        String message = Said.in("said.purge", order.variant());
        ObjectId after = store.write(new Store.Draft(tree, List.of(main), by, by, message));
        return new Store.Move(SpaceFiles.MAIN, Optional.of(main), after, false);
    }

    private static List<Store.Move> away(
            Store store, Variant variant, Map<String, ObjectId> gone, Optional<ObjectId> begin) throws IOException {
        List<Store.Move> moves = new ArrayList<>();
        List<String> begunAnew = begin.isPresent() ? List.of(variant.draft(), variant.accepted()) : List.of();
        gone.forEach((ref, at) -> {
            if (!begunAnew.contains(ref)) {
                moves.add(Store.Move.away(ref, at));
            }
        });
        for (Store.Move move : new Remains(store, variant).foreign(gone.values(), begin)) {
            if (!gone.containsKey(move.ref())) {
                moves.add(move);
            }
        }
        return moves;
    }

    /**
     * What came of orders from elsewhere.
     *
     * @param obeyed those that were obeyed now
     * @param refused those that were not, each with the reason
     */
    public record Obedience(List<Order> obeyed, Map<Variant, String> refused) {

        /** Takes copies. */
        public Obedience {
            obeyed = List.copyOf(obeyed);
            refused = Map.copyOf(refused);
        }
    }

    /**
     * Obeys orders: those of this copy that it has not obeyed yet, and those of another one.
     *
     * @param others the version of {@code main} with the other copy's orders, which is here by now
     * @param moves gives the move of {@code main} that takes these in
     */
    public Obedience obey(
            Optional<ObjectId> others, Store.Reading<Optional<Store.Move>> moves, Judge judge, Signature by)
            throws SpaceException {
        List<Order> obeyed = new ArrayList<>();
        Map<Variant, String> refused = new LinkedHashMap<>();
        for (Order order : pending(others)) {
            boolean isBegun = space.read(store -> new Progress(store.folder()).isBegun(order.id()));
            boolean isKept =
                    space.read(store -> new Fence(store, order).before().isEmpty());
            if (!isKept) {
                Optional<String> why = judge.why(space, order);
                if (why.isPresent()) {
                    refused.put(order.variant(), why.get());
                    continue;
                }
                obey(order, moves, by);
            }
            if (!isKept || isBegun) {
                finish(order);
                obeyed.add(order);
            }
        }
        return new Obedience(obeyed, refused);
    }

    private List<Order> pending(Optional<ObjectId> others) throws SpaceException {
        return space.read(store -> {
            List<Order> all = new ArrayList<>(Orders.of(store));
            if (others.isPresent()) {
                Orders.in(store, others.get()).stream()
                        .filter(order -> !all.contains(order))
                        .forEach(all::add);
            }
            return new ArrayList<>(Orders.standing(all).values());
        });
    }

    private void obey(Order order, Store.Reading<Optional<Store.Move>> main, Signature by) throws SpaceException {
        space.read(store -> {
            new Tidy(space, () -> false).requireForgetting();
            try (ProcessLock open = closed(store, order.variant())) {
                return space.write(writing -> {
                    Map<String, ObjectId> gone = new Fence(writing, order).before();
                    List<Store.Move> moves = new ArrayList<>();
                    main.from(writing).ifPresent(moves::add);
                    moves.addAll(away(writing, order.variant(), gone, Optional.empty()));
                    new Progress(writing.folder()).begin(order.id());
                    return new Store.Change<>(moves, by, Orders.KIND, order);
                });
            }
        });
    }

    /** Clears away what is left of before. */
    private void finish(Order order) throws SpaceException {
        space.read(store -> {
            try (ProcessLock open = closed(store, order.variant());
                    WriteLock lock = WriteLock.take(store.folder(), PATIENCE)) {
                new Remains(store, order.variant()).clear();
            }
            new Tidy(space, () -> false).forgetting();
            new Progress(store.folder()).end(order.id());
            return order;
        });
    }

    /** Nobody may have the draft open meanwhile, or what he has would come back. */
    private static ProcessLock closed(Store store, Variant variant) throws IOException, SpaceException {
        Path file = Unsaved.journal(store, variant).resolve("open.lock");
        Optional<ProcessLock> lock = ProcessLock.tryLock(file);
        if (lock.isEmpty()) {
            String holder = ProcessLock.holder(file).map(Holder::toString).orElse("?");
            throw new SpaceException(Reason.BUSY, "draftOpen", variant, holder);
        }
        return lock.get();
    }
}
