package org.collate.git.crash;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A small model of a file system: folders give names to nodes, a force of a node keeps what was done to it before – to the
 * bytes of a file, or to the names in a folder. Whatever was not kept may be lost by itself.
 */
final class Replay {

    private static final int ROOT = 0;

    private final List<Change> changes = new ArrayList<>();
    private final Map<Integer, Map<String, Integer>> folders = new HashMap<>();
    private final Map<Integer, byte[]> files = new HashMap<>();
    private final Set<Integer> folderNodes = new HashSet<>(List.of(ROOT));
    private final int length;
    private int nodes = ROOT;

    /** What an event did, by nodes instead of names. */
    private sealed interface Change {
        int at();
    }

    private record Named(int at, int folder, String name, int node, Optional<Integer> from, String fromName)
            implements Change {}

    private record Unnamed(int at, int folder, String name, int node) implements Change {}

    private record Written(int at, int node, long offset, byte[] bytes) implements Change {}

    private record Shortened(int at, int node, long length) implements Change {}

    private record Forced(int at, int node) implements Change {}

    /** The model of what was recorded on a tree. */
    Replay(DiskTree before, List<DiskEvent> events) {
        folders.put(ROOT, new TreeMap<>());
        before.nodes().forEach((path, bytes) -> {
            int node = newNode();
            put(path, node);
            bytes.ifPresentOrElse(all -> files.put(node, all), () -> folders.put(node, new TreeMap<>()));
        });
        Map<Integer, Map<String, Integer>> start = copy(folders);
        Map<Integer, byte[]> startFiles = new HashMap<>(files);
        for (int at = 0; at < events.size(); at++) {
            follow(at, events.get(at));
        }
        length = events.size();
        folders.clear();
        folders.putAll(start);
        files.clear();
        files.putAll(startFiles);
    }

    /** How many events there are. */
    int length() {
        return length;
    }

    /** What is on the disk when a crash comes after so many events. */
    DiskTree after(int events, Loss loss) {
        Map<Integer, Map<String, Integer>> names = copy(folders);
        Map<Integer, byte[]> bytes = new HashMap<>(files);
        Map<Integer, Integer> forced = new HashMap<>();
        changes.stream()
                .filter(change -> change.at() < events && change instanceof Forced)
                .forEach(change -> forced.put(((Forced) change).node(), change.at()));
        for (Change change : changes) {
            if (change.at() >= events) {
                break;
            }
            switch (change) {
                case Named named -> {
                    names.computeIfAbsent(named.node(), node -> new TreeMap<>());
                    if (isForced(forced, named.folder(), named.at()) || loss.keepsName(named.at())) {
                        named.from().ifPresent(folder -> names.get(folder).remove(named.fromName(), named.node()));
                        names.get(named.folder()).put(named.name(), named.node());
                    }
                }
                case Unnamed gone -> {
                    if (isForced(forced, gone.folder(), gone.at()) || loss.keepsName(gone.at())) {
                        names.get(gone.folder()).remove(gone.name(), gone.node());
                    }
                }
                case Written written -> {
                    boolean isForced = isForced(forced, written.node(), written.at());
                    Loss.Fate fate = isForced ? Loss.Fate.WHOLE : loss.fate(written.at());
                    bytes.merge(written.node(), new byte[0], (old, none) -> old);
                    bytes.computeIfPresent(written.node(), (node, old) -> written(old, written, fate));
                }
                case Shortened cut -> {
                    if (isForced(forced, cut.node(), cut.at()) || loss.fate(cut.at()) == Loss.Fate.WHOLE) {
                        byte[] old = bytes.getOrDefault(cut.node(), new byte[0]);
                        bytes.put(cut.node(), Arrays.copyOf(old, (int) cut.length()));
                    }
                }
                case Forced done -> {}
            }
        }
        return tree(names, bytes);
    }

    private static boolean isForced(Map<Integer, Integer> forced, int node, int at) {
        return forced.getOrDefault(node, -1) > at;
    }

    private static byte[] written(byte[] old, Written written, Loss.Fate fate) {
        int kept = switch (fate) {
            case WHOLE, ZEROS -> written.bytes().length;
            case TORN -> written.bytes().length / 2;
            case GONE -> 0;
        };
        if (kept == 0) {
            return old;
        }
        int end = (int) written.offset() + kept;
        byte[] bytes = Arrays.copyOf(old, Math.max(old.length, end));
        if (fate == Loss.Fate.ZEROS) {
            int over = Math.max(0, Math.min(old.length, end) - (int) written.offset());
            Arrays.fill(bytes, (int) written.offset() + over, end, (byte) 0);
        } else {
            System.arraycopy(written.bytes(), 0, bytes, (int) written.offset(), kept);
        }
        return bytes;
    }

    private DiskTree tree(Map<Integer, Map<String, Integer>> names, Map<Integer, byte[]> bytes) {
        Map<String, Optional<byte[]>> nodes = new TreeMap<>();
        collect("", ROOT, names, bytes, nodes);
        return new DiskTree(nodes);
    }

    private void collect(
            String prefix,
            int folder,
            Map<Integer, Map<String, Integer>> names,
            Map<Integer, byte[]> bytes,
            Map<String, Optional<byte[]>> into) {
        names.get(folder).forEach((name, node) -> {
            if (isFolder(node)) {
                into.put(prefix + name, Optional.empty());
                collect(prefix + name + "/", node, names, bytes, into);
            } else {
                into.put(prefix + name, Optional.of(bytes.getOrDefault(node, new byte[0])));
            }
        });
    }

    private int newNode() {
        return ++nodes;
    }

    private boolean isFolder(int node) {
        return folderNodes.contains(node) || folders.containsKey(node);
    }

    private void follow(int at, DiskEvent event) {
        switch (event) {
            case DiskEvent.Make made -> name(at, made.file(), newNode());
            case DiskEvent.Folder made -> {
                int node = newNode();
                folders.put(node, new TreeMap<>());
                folderNodes.add(node);
                name(at, made.folder(), node);
            }
            case DiskEvent.Link link -> name(at, link.name(), node(link.file()));
            case DiskEvent.Move move -> {
                int node = node(move.from());
                int folder = node(parent(move.from()));
                changes.add(new Named(
                        at, node(parent(move.to())), last(move.to()), node, Optional.of(folder), last(move.from())));
                folders.get(folder).remove(last(move.from()));
                put(move.to(), node);
            }
            case DiskEvent.Drop drop -> {
                int folder = node(parent(drop.name()));
                changes.add(new Unnamed(at, folder, last(drop.name()), node(drop.name())));
                folders.get(folder).remove(last(drop.name()));
            }
            case DiskEvent.Write write ->
                changes.add(new Written(at, node(write.file()), write.offset(), write.bytes()));
            case DiskEvent.Cut cut -> changes.add(new Shortened(at, node(cut.file()), cut.length()));
            case DiskEvent.Force force -> changes.add(new Forced(at, node(force.path())));
        }
    }

    private void name(int at, String path, int node) {
        changes.add(new Named(at, node(parent(path)), last(path), node, Optional.empty(), ""));
        put(path, node);
    }

    private void put(String path, int node) {
        folders.get(node(parent(path))).put(last(path), node);
    }

    private int node(String path) {
        int node = ROOT;
        if (!path.isEmpty()) {
            for (String name : path.split("/")) {
                Integer next = folders.getOrDefault(node, Map.of()).get(name);
                if (next == null) {
                    throw new IllegalStateException("Nothing is named " + path + ".");
                }
                node = next;
            }
        }
        return node;
    }

    private static String parent(String path) {
        return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Map<Integer, Map<String, Integer>> copy(Map<Integer, Map<String, Integer>> folders) {
        Map<Integer, Map<String, Integer>> copy = new HashMap<>();
        folders.forEach((node, names) -> copy.put(node, new TreeMap<>(names)));
        return copy;
    }
}
