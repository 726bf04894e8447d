package org.collate.git.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collate.git.SpaceException;
import org.collate.git.check.Damage.Kind;
import org.collate.git.check.Damage.Repair;
import org.collate.git.store.Store;
import org.collate.model.Messages;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Ref;

/** What lies on the table while a space is checked: its objects and refs, what was found, what mends it. */
final class Bench {

    private final Store store;
    private final Optional<Repairs> repairs;
    private final List<Damage> findings = new ArrayList<>();

    /**
     * A table.
     *
     * @param repairs mends what is found; empty: it is only told
     */
    Bench(Store store, Optional<Repairs> repairs) {
        this.store = store;
        this.repairs = repairs;
    }

    /** Mends one thing. */
    @FunctionalInterface
    interface Fix {
        void with(Repairs repairs) throws IOException, SpaceException;
    }

    Store store() {
        return store;
    }

    List<Damage> findings() {
        return List.copyOf(findings);
    }

    boolean mends() {
        return repairs.isPresent();
    }

    /** Notes what cannot be mended here. */
    void found(Kind kind, String place, String detail) {
        findings.add(new Damage(kind, place, said(kind, place, detail), Repair.NONE));
    }

    /** Notes what can be mended, and mends it where that is wanted. */
    void found(Kind kind, String place, String detail, Fix fix) throws IOException, SpaceException {
        if (repairs.isPresent()) {
            fix.with(repairs.get());
        }
        Repair repair = repairs.isPresent() ? Repair.DONE : Repair.POSSIBLE;
        findings.add(new Damage(kind, place, said(kind, place, detail), repair));
    }

    /** Mends what was found before, where that is wanted. */
    void mend(Fix fix) throws IOException, SpaceException {
        if (repairs.isPresent()) {
            fix.with(repairs.get());
        }
    }

    private static String said(Kind kind, String place, String detail) {
        return text("found." + kind.word(), place, detail);
    }

    static String text(String key, Object... arguments) {
        return Messages.of(Fsck.class).get(key, arguments);
    }

    /** Whether an object is a commit that is here, with its files' names. */
    boolean isSound(ObjectId id) {
        try (ObjectReader reader = store.repository().newObjectReader()) {
            store.files(store.commit(id));
            return reader.has(store.commit(id).getTree(), Constants.OBJ_TREE);
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    /** Where a ref was last that is here: in its own log, or as another copy had it. */
    Optional<ObjectId> last(String ref) throws IOException {
        for (ObjectId id : logged(ref).reversed()) {
            if (isSound(id)) {
                return Optional.of(id);
            }
        }
        String suffix = "/" + ref.substring("refs/".length());
        for (Ref each : store.refs("refs/collate/remotes/")) {
            if (each.getName().endsWith(suffix) && isSound(each.getObjectId())) {
                return Optional.of(each.getObjectId());
            }
        }
        return Optional.empty();
    }

    /** Where a ref was, the last place last. JGit tells it only of refs that are there. */
    private List<ObjectId> logged(String ref) throws IOException {
        Path file = store.folder().resolve("logs").resolve(ref);
        List<ObjectId> ids = new ArrayList<>();
        if (Files.isRegularFile(file)) {
            for (String line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n")) {
                String[] parts = line.split(" ", 3);
                for (int i = 0; i < 2 && parts.length == 3; i++) {
                    if (ObjectId.isId(parts[i])
                            && !parts[i].equals(ObjectId.zeroId().name())) {
                        ids.add(ObjectId.fromString(parts[i]));
                    }
                }
            }
        }
        return ids;
    }
}
