package org.collate.git.purge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.collate.git.Variant;
import org.collate.git.store.Journal;
import org.collate.git.store.Store;
import org.collate.git.store.Unsaved;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.revwalk.ObjectWalk;
import org.eclipse.jgit.revwalk.RevObject;

/** Words that are looked for in all that a report is and was, as its files write them. */
record SoughtWords(Set<String> forms) {

    private static final List<String> OWN = List.of("refs/heads/", "refs/tags/m/", "refs/collate/");

    /** Words, as XML and JSON have them as well. */
    static SoughtWords of(String words) {
        String xml = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        String json = words.replace("\\", "\\\\").replace("\"", "\\\"");
        return new SoughtWords(new TreeSet<>(List.of(words, xml, xml.replace("\"", "&quot;"), json)));
    }

    /** How many files in all versions, events and texts between versions have them; the journal counts as one. */
    int in(Store store, Variant variant) throws IOException {
        int count = new Journal(Unsaved.journal(store, variant))
                .last()
                .filter(kept -> isIn(kept.text()))
                .map(kept -> 1)
                .orElse(0);
        try (ObjectWalk walk = new ObjectWalk(store.repository());
                ObjectReader reader = store.repository().newObjectReader()) {
            for (String prefix : OWN) {
                for (Ref ref : store.refs(prefix)) {
                    boolean isOwn = Variant.of(ref.getName()).equals(Optional.of(variant))
                            || Fence.isLocal(variant, ref.getName());
                    if (isOwn) {
                        walk.markStart(walk.parseAny(ref.getObjectId()));
                    }
                }
            }
            Optional<ObjectId> template = store.ref(variant.template().draft());
            if (template.isPresent()) {
                walk.markUninteresting(walk.parseAny(template.get()));
            }
            while (walk.next() != null) {
                // The files come when all versions are known.
                continue;
            }
            for (RevObject each = walk.nextObject(); each != null; each = walk.nextObject()) {
                count += each.getType() == Constants.OBJ_BLOB && isIn(bytes(reader, each)) ? 1 : 0;
            }
        }
        return count;
    }

    private static byte[] bytes(ObjectReader reader, ObjectId id) throws IOException {
        try {
            return reader.open(id, Constants.OBJ_BLOB).getCachedBytes();
        } catch (MissingObjectException e) {
            return new byte[0];
        }
    }

    private boolean isIn(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return forms.stream().anyMatch(text::contains);
    }
}
