package org.collate.git.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.collate.git.Samples;
import org.collate.git.SpaceException;
import org.collate.git.check.Damage;
import org.collate.git.check.Fsck;
import org.collate.git.draft.DraftSession;
import org.collate.git.draft.Drafts;
import org.collate.git.space.Space;
import org.collate.model.hash.Hashes;
import org.collate.testkit.CGit;
import org.eclipse.jgit.lib.Ref;

/**
 * What people find in a folder with spaces and bundles.
 *
 * @param versions what the branches and tags of each space hold, whoever committed it when, and the bytes of each bundle, by their names
 * @param texts the text that writing goes on with, by the name of its space
 */
record Facts(Map<String, String> versions, Map<String, String> texts) {

    /** Looks at a folder as the next program does, which tidies up. */
    static Facts of(Path folder) throws IOException, SpaceException {
        Map<String, String> versions = new TreeMap<>();
        Map<String, String> texts = new TreeMap<>();
        for (Path each : seen(folder)) {
            String name = each.getFileName().toString();
            if (Files.isDirectory(each)) {
                try (Space space = Space.open(each);
                        DraftSession session = new Drafts(space).open(Deed.ZHANG, Samples.CLERK, e -> {})) {
                    versions.put(name, refs(space));
                    texts.put(name, Hashes.hex(Samples.text(session.text().bytes())));
                }
            } else {
                versions.put(name, DiskTree.hash(Files.readAllBytes(each)));
            }
        }
        return new Facts(versions, texts);
    }

    private static String refs(Space space) throws SpaceException {
        return space.read(store -> {
            StringBuilder all = new StringBuilder();
            for (String prefix : List.of("refs/heads/", "refs/tags/")) {
                for (Ref ref : store.refs(prefix)) {
                    all.append(ref.getName())
                            .append(' ')
                            .append(store.commit(ref.getObjectId()).getTree().name())
                            .append('\n');
                }
            }
            return all.toString();
        });
    }

    /** What is half made has a name that nobody sees. */
    private static List<Path> seen(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(each -> !each.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    /** What C Git, and then Collate, complain of; empty where they do not. */
    static Optional<String> complaint(Path folder) throws IOException, InterruptedException, SpaceException {
        for (Path each : seen(folder)) {
            if (Files.isDirectory(each)) {
                Optional<String> said = byGit(each);
                if (said.isPresent()) {
                    return said;
                }
                List<Damage> damage = new Fsck(each, new Fsck.Wanted(true, false), Samples.BY_CLERK).execute();
                if (!damage.isEmpty()) {
                    return Optional.of("collate fsck: " + damage);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> byGit(Path space) throws IOException, InterruptedException {
        try {
            String said = new CGit(space).run("fsck", "--strict", "--no-dangling", "--no-progress");
            return Optional.of(said).filter(text -> !text.isEmpty()).map(text -> "git fsck: " + text);
        } catch (AssertionError e) {
            return Optional.of(e.getMessage());
        }
    }

    /** Where this is neither how it was nor how it was to become; empty where everything is one or the other. */
    Optional<String> between(Facts before, Facts after) {
        List<String> wrong = new ArrayList<>();
        wrong.addAll(strange(versions, before.versions, after.versions));
        wrong.addAll(strange(texts, before.texts, after.texts));
        return wrong.isEmpty() ? Optional.empty() : Optional.of("neither old nor new: " + wrong);
    }

    private static List<String> strange(
            Map<String, String> now, Map<String, String> before, Map<String, String> after) {
        Map<String, String> all = new TreeMap<>(now);
        before.forEach(all::putIfAbsent);
        return all.keySet().stream()
                .filter(name -> !now.getOrDefault(name, "").equals(before.getOrDefault(name, ""))
                        && !now.getOrDefault(name, "").equals(after.getOrDefault(name, "")))
                .map(name -> name + ": " + now.getOrDefault(name, "nothing"))
                .toList();
    }
}
