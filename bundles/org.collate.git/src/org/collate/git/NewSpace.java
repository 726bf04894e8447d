package org.collate.git;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.collate.git.SpaceException.Reason;
import org.collate.model.Ids;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * Makes the repository of a new space, with {@code main} in it. It is made beside its place and moved there when it is
 * whole, so that no half of one is ever seen.
 */
public final class NewSpace {

    static final String README = "README.md";
    public static final String ROSTER = "roster.json";
    public static final String SETTINGS = "settings.json";
    static final String ATTRIBUTES = ".gitattributes";

    /** What C Git must know in every tree that it checks out. */
    static final byte[] ATTRIBUTE_LINES =
            "*.collate text eol=lf merge=collate diff=collate\n*.json text eol=lf\n*.md text eol=lf\n"
                    .getBytes(StandardCharsets.UTF_8);

    /** The format that this program writes. */
    private static final long FORMAT = 1;

    private final Path folder;

    NewSpace(Path folder) {
        this.folder = folder;
    }

    /** What comes into a new repository. */
    @FunctionalInterface
    private interface Filling {
        void into(Store store) throws IOException, SpaceException;
    }

    void make(Signature by) throws SpaceException {
        make(store -> {
            ObjectId tree = store.tree(Optional.empty(), files());
            ObjectId first = store.write(new Store.Draft(tree, List.of(), by, by, Said.in("said.space")));
            move(store, List.of(new Store.Move(Space.MAIN, Optional.empty(), first, false)), by, "init");
        });
    }

    /** Makes it with all that another copy has. */
    void copy(Peer peer, Signature by) throws SpaceException {
        make(store -> {
            Map<String, ObjectId> refs = peer.fetch(store, Sync.name(peer.place()));
            new JoinedFiles(store).main(refs.get(Space.MAIN), refs.get(Space.MAIN), by);
            List<Store.Move> moves = new ArrayList<>();
            refs.forEach((ref, id) -> moves.add(new Store.Move(ref, Optional.empty(), id, false)));
            move(store, moves, by, "clone");
            StoredConfig config = store.repository().getConfig();
            config.setString("remote", Sync.ORIGIN, "url", peer.place().toString());
            config.save();
        });
    }

    private static void move(Store store, List<Store.Move> moves, Signature by, String why) throws IOException {
        if (store.move(moves, by, why) != Store.Moved.DONE) {
            throw new IOException(moves.getFirst().ref());
        }
    }

    private void make(Filling filling) throws SpaceException {
        FileNames.requireUnicode(folder);
        GitEnvironment.install();
        try {
            requireEmpty();
            Files.createDirectories(folder.getParent());
            Path half = Files.createDirectory(
                    folder.resolveSibling(".collate-new-" + Ids.random().next("")));
            try {
                fill(half, filling);
                Files.deleteIfExists(folder);
                Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException | SpaceException e) {
                delete(half);
                throw e;
            }
        } catch (IOException e) {
            Path existing = folder.getParent();
            while (existing.getParent() != null && !Files.exists(existing)) {
                existing = existing.getParent();
            }
            throw Failures.of(existing, e);
        }
    }

    /** @throws SpaceException {@code NEWER} where a newer program wrote the settings */
    public static void checkFormat(Path folder, String settings) throws SpaceException {
        try {
            Object format = Json.read(settings).get("format");
            if (!(format instanceof Long number) || number < 1) {
                throw new IllegalArgumentException("format");
            } else if (number > FORMAT) {
                throw new SpaceException(Reason.NEWER, "newer", folder, number, FORMAT);
            }
        } catch (IllegalArgumentException e) {
            throw new SpaceException(
                    Reason.DAMAGED, "damagedFile", folder, SETTINGS, Space.MAIN, String.valueOf(e.getMessage()));
        }
    }

    private void requireEmpty() throws IOException, SpaceException {
        if (!Files.exists(folder)) {
            return;
        }
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> members = Files.newDirectoryStream(folder)) {
                if (!members.iterator().hasNext()) {
                    return;
                }
            }
        }
        throw new SpaceException(Reason.EXISTS, "folderExists", folder);
    }

    private static void fill(Path half, Filling filling) throws IOException, SpaceException {
        try (Store store = new Store(
                new FileRepositoryBuilder().setGitDir(half.toFile()).setBare().build())) {
            Repository repository = store.repository();
            repository.create(true);
            RefUpdate head = repository.updateRef(Constants.HEAD);
            head.disableRefLog();
            head.link(Space.MAIN);
            configure(repository.getConfig());
            filling.into(store);
        }
    }

    private static void configure(StoredConfig config) throws IOException {
        config.setString("core", null, "logAllRefUpdates", "always");
        // What others push can neither rewrite nor remove what is here.
        config.setBoolean("receive", null, "denyDeletes", true);
        config.setBoolean("receive", null, "denyNonFastForwards", true);
        config.setBoolean("transfer", null, "fsckObjects", true);
        config.setString("transfer", null, "hideRefs", "refs/collate");
        // Reflogs are how one goes back; they are small.
        config.setString("gc", null, "reflogExpire", "never");
        config.setString("gc", null, "reflogExpireUnreachable", "never");
        config.save();
    }

    private static Map<String, byte[]> files() {
        // The id tells spaces apart that were begun by the same person in the same second.
        String settings = Json.write(
                new TreeMap<>(Map.of("format", FORMAT, "id", Ids.random().next("space"))));
        return Map.of(
                ATTRIBUTES, ATTRIBUTE_LINES,
                README, readme(),
                ROSTER, Roster.EMPTY.write().getBytes(StandardCharsets.UTF_8),
                SETTINGS, settings.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] readme() {
        try (InputStream text = NewSpace.class.getResourceAsStream("space-readme.md")) {
            return text.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException error) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
