package org.collate.git.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collate.git.SpaceException;
import org.collate.git.check.Damage.Kind;
import org.collate.git.review.ReviewEvent;
import org.collate.git.review.ReviewEvents;
import org.collate.git.store.Store;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;

/** Whether the files of a person's review are events that nobody changed. */
final class ReviewCheck {

    private static final String EXTENSION = ".json";

    private final Bench bench;
    private final Store store;

    ReviewCheck(Bench bench) {
        this.bench = bench;
        this.store = bench.store();
    }

    void run(String ref, ObjectId at) throws IOException, SpaceException {
        RevCommit tip = store.commit(at);
        Set<String> gone = new LinkedHashSet<>();
        Map<String, byte[]> small = store.files(tip, EXTENSION, ReviewEvents.LARGEST);
        for (String path : store.files(tip)) {
            if (path.endsWith(EXTENSION) && !isEvent(path, small.get(path))) {
                gone.add(path);
                bench.found(Kind.MALFORMED_EVENT, ref + ":" + path, tip.name(), repairs -> {});
            }
        }
        if (bench.mends() && !gone.isEmpty()) {
            bench.mend(repairs -> {
                ObjectId tree = store.tree(Optional.of(tip.getTree()), Map.of(), gone);
                Store.Draft draft =
                        new Store.Draft(tree, List.of(tip), repairs.by(), repairs.by(), Bench.text("said.mended"));
                repairs.forward(ref, tip, store.write(draft));
            });
        }
    }

    /** @param bytes what the file holds; null where it is larger than any event, or cannot be read */
    private static boolean isEvent(String path, byte[] bytes) {
        return bytes != null
                && ReviewEvent.parse(new String(bytes, StandardCharsets.UTF_8))
                        .filter(event -> path.equals(event.id() + EXTENSION))
                        .isPresent();
    }
}
