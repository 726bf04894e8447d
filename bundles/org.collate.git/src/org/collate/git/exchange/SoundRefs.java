package org.collate.git.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.store.Store;
import org.collate.model.file.FileTree;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.ObjectWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** Tells apart which refs of a copy have all of their history, since Git's exchange stops for all at one that has not. */
final class SoundRefs {

    /** Whoever tidied up by these refs alone would throw away what the others name. */
    private static final String CONFIG =
            "[core]\n\trepositoryformatversion = 0\n\tbare = true\n[gc]\n\tauto = 0\n\tautoDetach = false\n\tautoPackLimit = 0\n\tpruneExpire = never\n";

    private SoundRefs() {}

    /**
     * Whether what is new in a copy is all there. It is a look at some versions, not at all; at none where nothing is known.
     *
     * @param known versions that were exchanged before; those that are not there are not looked at
     */
    static boolean isSoundSince(Store store, Collection<ObjectId> known) throws IOException {
        if (known.isEmpty()) {
            return true;
        }
        try (ObjectWalk walk = new ObjectWalk(store.repository())) {
            walk.setRetainBody(false);
            for (ObjectId tip : Sync.shared(store).values()) {
                if (!known.contains(tip)) {
                    walk.markStart(walk.parseAny(tip));
                }
            }
            for (ObjectId tip : known) {
                if (store.repository().getObjectDatabase().has(tip)) {
                    walk.markUninteresting(walk.parseAny(tip));
                }
            }
            walk.checkConnectivity();
            return true;
        } catch (MissingObjectException | IncorrectObjectTypeException | CorruptObjectException e) {
            return false;
        }
    }

    /** The variants of a copy of which an object is missing or cannot be read; every object is looked for. */
    static Set<Variant> broken(Store store) throws IOException {
        Map<String, Variant> variants = new TreeMap<>();
        Map<String, Set<ObjectId>> tips = new LinkedHashMap<>();
        for (Map.Entry<String, ObjectId> ref : Sync.shared(store).entrySet()) {
            Variant.of(ref.getKey()).ifPresent(variant -> {
                variants.put(variant.toString(), variant);
                tips.computeIfAbsent(variant.toString(), name -> new TreeSet<>())
                        .add(ref.getValue());
            });
        }
        Set<Variant> broken = new LinkedHashSet<>();
        for (Map.Entry<String, Variant> each : variants.entrySet()) {
            if (!isWhole(store.repository(), tips.get(each.getKey()))) {
                broken.add(each.getValue());
            }
        }
        return broken;
    }

    private static boolean isWhole(Repository repository, Collection<ObjectId> tips) throws IOException {
        return isWhole(repository, tips, List.of());
    }

    /** Whether all is there that versions stand on, down to some that are known to be whole. */
    static boolean isWhole(Repository repository, Collection<ObjectId> tips, Collection<ObjectId> known)
            throws IOException {
        try (ObjectWalk walk = new ObjectWalk(repository)) {
            walk.setRetainBody(false);
            for (ObjectId tip : tips) {
                if (!known.contains(tip)) {
                    walk.markStart(walk.parseAny(tip));
                }
            }
            for (ObjectId tip : known) {
                walk.markUninteresting(walk.parseAny(tip));
            }
            walk.checkConnectivity();
            return true;
        } catch (MissingObjectException | IncorrectObjectTypeException | CorruptObjectException e) {
            return false;
        }
    }

    /** What is done with a repository. */
    @FunctionalInterface
    interface Work {
        void in(Repository repository) throws IOException, SpaceException;
    }

    /**
     * Does something with a repository that has the objects of a copy, and only the refs of it that are sound.
     */
    static void without(Store store, Set<Variant> broken, Work work) throws IOException, SpaceException {
        Path folder =
                Files.createTempDirectory(Files.createDirectories(store.folder().resolve("collate")), "sound");
        Files.writeString(folder.resolve("config"), CONFIG);
        try (Repository sound = new FileRepositoryBuilder()
                .setGitDir(folder.toFile())
                .setObjectDirectory(store.folder().resolve("objects").toFile())
                .setBare()
                .build()) {
            Files.createDirectories(folder.resolve("refs/heads"));
            Files.writeString(folder.resolve("HEAD"), "ref: refs/heads/main\n");
            for (Map.Entry<String, ObjectId> ref : Sync.shared(store).entrySet()) {
                if (!isOf(broken, ref.getKey())) {
                    set(sound, ref.getKey(), ref.getValue());
                }
            }
            work.in(sound);
        } finally {
            FileTree.delete(folder);
        }
    }

    /** Whether a ref is one of some variants. */
    static boolean isOf(Set<Variant> variants, String ref) {
        Optional<Variant> variant = Variant.of(ref);
        return variant.isPresent() && variants.contains(variant.get());
    }

    private static void set(Repository repository, String ref, ObjectId to) throws IOException {
        RefUpdate update = repository.updateRef(ref);
        update.setNewObjectId(to);
        update.setForceUpdate(true);
        update.disableRefLog();
        update.forceUpdate();
    }
}
