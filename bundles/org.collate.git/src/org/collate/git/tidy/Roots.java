package org.collate.git.tidy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.collate.git.store.Store;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectDatabase;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.revwalk.ObjectWalk;
import org.eclipse.jgit.revwalk.RevObject;

/** What everything that is to stay can be reached from: refs, and what they were, as their logs tell. */
final class Roots {

    private static final int IDS = 2 * Constants.OBJECT_ID_STRING_LENGTH + 1;

    private Roots() {}

    /** Those of a repository; what is not there is left out. */
    static Set<ObjectId> of(Store store) throws IOException {
        Set<ObjectId> roots = new LinkedHashSet<>();
        for (Ref ref : store.repository().getRefDatabase().getRefs()) {
            if (ref.getObjectId() != null) {
                roots.add(ref.getObjectId().copy());
            }
        }
        Set<ObjectId> logged = new LinkedHashSet<>();
        for (String logs : List.of("logs", "worktrees")) {
            Path folder = store.folder().resolve(logs);
            if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                logged.addAll(logged(folder));
            }
        }
        ObjectDatabase objects = store.repository().getObjectDatabase();
        for (ObjectId id : logged) {
            if (objects.has(id)) {
                roots.add(id);
            }
        }
        return roots;
    }

    private static Set<ObjectId> logged(Path folder) throws IOException {
        Set<ObjectId> ids = new LinkedHashSet<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile()) {
                    for (String line : lines(file)) {
                        add(ids, line);
                    }
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return ids;
    }

    /** The lines of a file that need not be text. */
    static List<String> lines(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1).lines().toList();
    }

    /** A line of a log begins with where the ref was and where it went; the file of a work tree's HEAD with where it is. */
    private static void add(Set<ObjectId> ids, String line) {
        String start = line.length() > IDS ? line.substring(0, IDS) : line;
        for (String word : start.split(" ")) {
            if (ObjectId.isId(word) && !ObjectId.zeroId().name().equals(word)) {
                ids.add(ObjectId.fromString(word));
            }
        }
    }

    /** All objects that some roots lead to and others do not. */
    static Set<ObjectId> reached(Store store, Collection<ObjectId> from, Collection<ObjectId> known)
            throws IOException {
        Set<ObjectId> reached = new LinkedHashSet<>();
        try (ObjectWalk walk = new ObjectWalk(store.repository())) {
            walk.setRetainBody(false);
            for (ObjectId id : from) {
                if (!known.contains(id)) {
                    walk.markStart(walk.parseAny(id));
                }
            }
            for (ObjectId id : known) {
                walk.markUninteresting(walk.parseAny(id));
            }
            for (RevObject each = walk.next(); each != null; each = walk.next()) {
                reached.add(each.copy());
            }
            for (RevObject each = walk.nextObject(); each != null; each = walk.nextObject()) {
                reached.add(each.copy());
            }
        }
        return reached;
    }
}
