package org.collate.git.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.collate.git.Variant;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;

/** What was written on a draft and is in no version: in the journal of its session, or in an autosave. */
public final class Unsaved {

    private Unsaved() {}

    /** The folder of a draft's journal. */
    public static Path journal(Store store, Variant variant) {
        return store.folder()
                .resolve("collate/journal")
                .resolve(variant.meeting())
                .resolve(variant.slug());
    }

    /** The text that an autosave keeps and no version has; empty where everything is in a version. */
    public static Optional<RevCommit> autosave(Store store, Variant variant, RevCommit draft) throws IOException {
        Optional<ObjectId> id = store.ref(variant.autosave());
        if (id.isEmpty() || id.get().equals(draft)) {
            return Optional.empty();
        }
        RevCommit autosave = store.commit(id.get());
        boolean settled = autosave.getTree().equals(draft.getTree()) || store.contains(draft, autosave);
        return settled ? Optional.empty() : Optional.of(autosave);
    }

    /** Whether something of a draft is in no version. */
    public static boolean isSomething(Store store, Variant variant, RevCommit draft) throws IOException {
        Path journal = journal(store, variant);
        if (Files.isDirectory(journal) && new Journal(journal).last().isPresent()) {
            return true;
        }
        return autosave(store, variant, draft).isPresent();
    }
}
