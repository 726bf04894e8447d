package org.collate.git.purge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.git.review.ReviewEvent;
import org.collate.git.review.ReviewEvents;
import org.collate.git.store.SpaceFiles;
import org.collate.git.store.Store;
import org.eclipse.jgit.lib.ObjectId;

/**
 * The orders to purge reports: files of {@code main}, each an event named by the hash of its content, so that they travel with
 * the roster and are only ever added. An order names the version that the report begins anew with.
 */
public final class Orders {

    /** What kind of event an order is. */
    public static final String KIND = "purge";

    private static final String FOLDER = "purged/";
    private static final String AFTER = "after";
    private static final String EXTENSION = ".json";

    private Orders() {}

    /**
     * An order.
     *
     * @param variant the report
     * @param event who ordered it and when; its commit is the version that the report begins anew with
     */
    public record Order(Variant variant, ReviewEvent event) {

        /** What it is known by. */
        public String id() {
            return event.id();
        }

        /** The version that everything of the report comes from afterwards. */
        public VersionId begin() {
            return event.commit();
        }

        String path() {
            return FOLDER + variant.meeting() + "/" + variant.slug() + "/" + id() + EXTENSION;
        }

        byte[] bytes() {
            return event.json().getBytes(StandardCharsets.UTF_8);
        }
    }

    /** The orders that are in a version of {@code main}; what is none is passed over. */
    public static List<Order> in(Store store, ObjectId main) throws IOException {
        List<Order> orders = new ArrayList<>();
        store.files(store.commit(main), EXTENSION, ReviewEvents.LARGEST).forEach((path, bytes) -> {
            String[] parts = path.split("/");
            if (path.startsWith(FOLDER) && parts.length == 4) {
                Optional<Variant> variant = Variant.of(Variant.heads(parts[1]) + parts[2] + "/draft");
                ReviewEvent.parse(new String(bytes, StandardCharsets.UTF_8))
                        .filter(event -> event.kind().equals(KIND) && variant.isPresent())
                        .map(event -> new Order(variant.get(), event))
                        .filter(order -> order.path().equals(path))
                        .ifPresent(orders::add);
            }
        });
        return orders;
    }

    /** The orders that a space has. */
    public static List<Order> of(Store store) throws IOException {
        Optional<ObjectId> main = store.ref(SpaceFiles.MAIN);
        return main.isPresent() ? in(store, main.get()) : List.of();
    }

    /** Their files, by path. */
    public static Map<String, byte[]> files(List<Order> orders) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        orders.forEach(order -> files.put(order.path(), order.bytes()));
        return files;
    }

    /**
     * The order that stands for each report: the last of those that name each other. Of two that knew nothing of each other
     * it is the same one in every copy, by their ids.
     */
    public static Map<Variant, Order> standing(List<Order> orders) {
        Set<Object> replaced = new HashSet<>();
        orders.forEach(order -> replaced.add(order.event().data().get(AFTER)));
        Map<String, Order> standing = new TreeMap<>();
        for (Order order : orders) {
            if (!replaced.contains(order.id())) {
                standing.merge(
                        order.variant().toString(),
                        order,
                        (one, other) -> one.id().compareTo(other.id()) > 0 ? one : other);
            }
        }
        Map<Variant, Order> byVariant = new LinkedHashMap<>();
        standing.values().forEach(order -> byVariant.put(order.variant(), order));
        return byVariant;
    }

    /** What a new order says beside who gives it. */
    static Map<String, Object> data(Optional<Order> before) {
        Map<String, Object> data = new TreeMap<>();
        before.ifPresent(order -> data.put(AFTER, order.id()));
        return data;
    }
}
