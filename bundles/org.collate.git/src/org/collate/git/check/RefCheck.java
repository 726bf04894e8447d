package org.collate.git.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.check.Damage.Kind;
import org.collate.git.store.SpaceFiles;
import org.collate.git.store.Store;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.revwalk.RevCommit;

/** Whether the refs of a space name what they should, and none is missing. */
final class RefCheck {

    private static final Pattern LOOSE = Pattern.compile("(ref: refs/\\S+|[0-9a-f]{40})\\s*");
    private static final long LARGEST = 4096;

    private final Bench bench;
    private final Store store;

    RefCheck(Bench bench) {
        this.bench = bench;
        this.store = bench.store();
    }

    void run() throws IOException, SpaceException {
        files();
        for (String prefix : List.of("refs/heads/", "refs/tags/m/")) {
            for (Ref ref : store.refs(prefix)) {
                boolean isOurs = ref.getName().equals(SpaceFiles.MAIN)
                        || Variant.of(ref.getName()).isPresent();
                if (isOurs && ref.getObjectId() != null && !bench.isSound(ref.getObjectId())) {
                    named(ref.getName(), ref.getObjectId());
                }
            }
        }
        if (store.ref(SpaceFiles.MAIN).isEmpty()) {
            missing(SpaceFiles.MAIN, bench.last(SpaceFiles.MAIN));
        }
        pairs();
    }

    /** Files of refs that hold no id: a full disk or a hand leaves them, and they hide what else there is. */
    private void files() throws IOException, SpaceException {
        for (String name : List.of("refs/heads", "refs/tags")) {
            Path folder = store.folder().resolve(name);
            List<Path> files = new ArrayList<>();
            if (Files.isDirectory(folder)) {
                try (Stream<Path> all = Files.walk(folder)) {
                    all.filter(Files::isRegularFile)
                            .filter(file -> !file.toString().endsWith(".lock"))
                            .forEach(files::add);
                }
            }
            for (Path file : files) {
                if (Files.notExists(file)) {
                    // What was mended before packed it.
                    continue;
                }
                if (Files.size(file) > LARGEST
                        || !LOOSE.matcher(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                                .matches()) {
                    String ref = store.folder().relativize(file).toString().replace('\\', '/');
                    bench.found(Kind.BROKEN_REF, ref, ref, repairs -> {
                        repairs.setAside(file);
                        store.repository().getRefDatabase().refresh();
                        Optional<ObjectId> last = bench.last(ref);
                        // What was packed before may be older.
                        Optional<ObjectId> packed = store.ref(ref);
                        if (last.isPresent() && !packed.equals(last)) {
                            repairs.move(ref, packed, last.get());
                        }
                    });
                }
            }
        }
    }

    private void named(String ref, ObjectId at) throws IOException, SpaceException {
        boolean isTag = ref.startsWith("refs/tags/");
        Optional<ObjectId> last = isTag ? Optional.empty() : bench.last(ref);
        Kind kind = isTag ? Kind.MALFORMED_TAG : Kind.BROKEN_REF;
        if (last.isPresent()) {
            bench.found(kind, ref, at.name(), repairs -> {
                Path file = store.folder().resolve(ref);
                if (Files.isRegularFile(file)) {
                    // A log that begins anew: Git takes one that names what is not here for damage.
                    repairs.setAside(file);
                    store.repository().getRefDatabase().refresh();
                }
                repairs.move(ref, store.ref(ref), last.get());
            });
        } else if (ref.equals(SpaceFiles.MAIN)) {
            bench.found(kind, ref, at.name());
        } else {
            bench.found(kind, ref, at.name(), repairs -> repairs.remove(ref, at));
        }
    }

    /** A variant has a draft, and, but for a template, an accepted text. */
    private void pairs() throws IOException, SpaceException {
        Map<String, Variant> variants = new TreeMap<>();
        for (Ref ref : store.refs("refs/heads/m/")) {
            Variant.of(ref.getName()).ifPresent(variant -> variants.put(variant.toString(), variant));
        }
        for (Variant variant : variants.values()) {
            Optional<ObjectId> draft = store.ref(variant.draft());
            Optional<ObjectId> accepted = store.ref(variant.accepted());
            if (draft.isEmpty()) {
                missing(variant.draft(), bench.last(variant.draft()).or(() -> accepted));
            } else if (accepted.isEmpty() && !variant.isTemplate()) {
                Optional<ObjectId> last = bench.last(variant.accepted());
                missing(variant.accepted(), last.isPresent() ? last : beginning(variant, draft.get()));
            }
        }
    }

    private Optional<ObjectId> beginning(Variant variant, ObjectId draft) throws IOException, SpaceException {
        List<RevCommit> versions = SoundPast.of(store, variant, draft);
        return versions.isEmpty()
                ? Optional.empty()
                : Optional.of(versions.getLast().copy());
    }

    private void missing(String ref, Optional<ObjectId> last) throws IOException, SpaceException {
        if (last.isPresent()) {
            bench.found(Kind.MISSING_REF, ref, ref, repairs -> repairs.move(ref, Optional.empty(), last.get()));
        } else {
            bench.found(Kind.MISSING_REF, ref, ref);
        }
    }
}
