package org.collate.git.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;
import org.collate.git.json.Json;
import org.collate.git.roster.Roster;
import org.collate.git.roster.RosterFile;
import org.collate.model.Ids;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/** The files of a space's own branch: roster, settings, and what C Git and people read. */
public final class SpaceFiles {

    /** The branch. */
    public static final String MAIN = "refs/heads/main";

    /** What people read first. */
    public static final String README = "README.md";
    /** The people and meetings. */
    public static final String ROSTER = "roster.json";
    /** The id of the space and its format. */
    public static final String SETTINGS = "settings.json";
    /** Tells C Git how to treat the files. */
    public static final String ATTRIBUTES = ".gitattributes";

    /** What C Git must know in every tree that it checks out. */
    public static final byte[] ATTRIBUTE_LINES =
            "*.collate text eol=lf merge=collate diff=collate\n*.json text eol=lf\n*.md text eol=lf\n"
                    .getBytes(StandardCharsets.UTF_8);

    /** The newest format that this program knows; a space begins with the first, and steps when its roster does. */
    private static final long FORMAT = 3;

    /** The first format in which reports are purged: an older program would bring them back. */
    private static final long PURGES = 3;

    /** The member of the settings that says who accepts a draft, and what it says where nobody may accept his own. */
    private static final String ACCEPTING = "accepting";

    private static final String OTHERS = "others";

    private SpaceFiles() {}

    /** Begins the history of a new space. */
    public static void begin(Store store, Signature by) throws IOException, SpaceException {
        ObjectId tree = store.tree(Optional.empty(), files());
        ObjectId first = store.write(new Store.Draft(tree, List.of(), by, by, Said.in("said.space")));
        store.begin(List.of(new Store.Move(MAIN, Optional.empty(), first, false)), by, "init");
    }

    /** The first version of {@code main}, by the first parents of each. */
    public static String root(Store store) throws IOException, SpaceException {
        ObjectId main =
                store.ref(MAIN).orElseThrow(() -> new SpaceException(Reason.NOT_A_SPACE, "noMain", store.folder()));
        try (RevWalk walk = new RevWalk(store.repository())) {
            walk.setRetainBody(false);
            RevCommit commit = walk.parseCommit(main);
            while (commit.getParentCount() > 0) {
                commit = walk.parseCommit(commit.getParent(0));
            }
            return commit.name();
        }
    }

    /** The people and meetings. */
    public static Roster roster(Store store) throws IOException, SpaceException {
        return parse(store, read(store, ROSTER));
    }

    /** The roster that a text is. @throws SpaceException {@code NEWER} or {@code DAMAGED} where it is none */
    public static Roster parse(Store store, String json) throws SpaceException {
        try {
            long format = RosterFile.formatOf(json);
            if (format > RosterFile.NEWEST) {
                throw new SpaceException(Reason.NEWER, "newer", store.folder(), format, RosterFile.NEWEST);
            }
            return RosterFile.read(json);
        } catch (IllegalArgumentException e) {
            throw new SpaceException(
                    Reason.DAMAGED, "damagedFile", store.folder(), ROSTER, MAIN, String.valueOf(e.getMessage()));
        }
    }

    /** The move of {@code main} to a new roster. */
    public static Store.Move rosterMove(Store store, Roster roster, Signature by, String message) throws IOException {
        Optional<ObjectId> before = store.ref(MAIN);
        RevCommit main = store.commit(before.orElseThrow());
        String settings = new String(store.file(main, SETTINGS).orElse(new byte[0]), StandardCharsets.UTF_8);
        ObjectId tree = store.tree(Optional.of(main.getTree()), files(roster, settings));
        ObjectId after = store.write(new Store.Draft(tree, List.of(main), by, by, message));
        return new Store.Move(MAIN, before, after, false);
    }

    /**
     * The files of a roster: itself, and settings that name the format that it needs, so that an older program refuses
     * the space instead of writing the roster without what it does not know.
     */
    public static Map<String, byte[]> files(Roster roster, String settings) {
        Map<String, Object> members = new TreeMap<>(Json.read(settings));
        long format = Math.max(RosterFile.formatOf(roster), members.get("format") instanceof Long number ? number : 1);
        members.put("format", format);
        return Map.of(
                ROSTER, RosterFile.write(roster).getBytes(StandardCharsets.UTF_8),
                SETTINGS, Json.write(members).getBytes(StandardCharsets.UTF_8));
    }

    /** The settings of a space in which reports were purged. */
    public static Map<String, byte[]> needingPurges(String settings) {
        Map<String, Object> members = new TreeMap<>(Json.read(settings));
        long format = members.get("format") instanceof Long number ? number : 1;
        members.put("format", Math.max(format, PURGES));
        return Map.of(SETTINGS, Json.write(members).getBytes(StandardCharsets.UTF_8));
    }

    /** The text of a file of {@code main}. @throws SpaceException {@code NOT_A_SPACE} where there is none */
    public static String read(Store store, String path) throws IOException, SpaceException {
        ObjectId main =
                store.ref(MAIN).orElseThrow(() -> new SpaceException(Reason.NOT_A_SPACE, "noMain", store.folder()));
        return store.file(store.commit(main), path)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElseThrow(() -> new SpaceException(Reason.NOT_A_SPACE, "noMain", store.folder()));
    }

    /** The id of the space that settings name; empty where they name none. */
    public static Optional<String> idOf(String settings) {
        try {
            return Json.read(settings).get("id") instanceof String id ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether settings say that nobody may accept his own draft. */
    public static boolean othersAccept(String settings) {
        try {
            return OTHERS.equals(Json.read(settings).get(ACCEPTING));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The move of {@code main} to settings that say whether nobody may accept his own draft. */
    public static Store.Move acceptingMove(Store store, boolean others, Signature by, String message)
            throws IOException, SpaceException {
        Map<String, Object> members = new TreeMap<>(Json.read(read(store, SETTINGS)));
        if (others) {
            members.put(ACCEPTING, OTHERS);
        } else {
            members.remove(ACCEPTING);
        }
        RevCommit main = store.commit(store.ref(MAIN).orElseThrow());
        Map<String, byte[]> files = Map.of(SETTINGS, Json.write(members).getBytes(StandardCharsets.UTF_8));
        ObjectId tree = store.tree(Optional.of(main.getTree()), files);
        ObjectId after = store.write(new Store.Draft(tree, List.of(main), by, by, message));
        return new Store.Move(MAIN, Optional.of(main.getId()), after, false);
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
                    Reason.DAMAGED, "damagedFile", folder, SETTINGS, MAIN, String.valueOf(e.getMessage()));
        }
    }

    private static Map<String, byte[]> files() {
        // The id tells spaces apart that were begun by the same person in the same second.
        String settings =
                Json.write(new TreeMap<>(Map.of("format", 1L, "id", Ids.random().next("space"))));
        return Map.of(
                ATTRIBUTES, ATTRIBUTE_LINES,
                README, readme(),
                ROSTER, RosterFile.write(Roster.EMPTY).getBytes(StandardCharsets.UTF_8),
                SETTINGS, settings.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] readme() {
        try (InputStream text = SpaceFiles.class.getResourceAsStream("space-readme.md")) {
            return text.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
