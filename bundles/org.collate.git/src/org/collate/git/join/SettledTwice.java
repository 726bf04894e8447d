package org.collate.git.join;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.collate.core.merge.Choice;
import org.collate.core.merge.Conflict;
import org.collate.core.merge.MergeResult;
import org.collate.core.merge.Settlements;
import org.collate.core.merge.VirtualBase;
import org.collate.git.SpaceException;
import org.collate.git.VersionId;
import org.collate.git.store.GitObjects;
import org.collate.git.store.Store;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * Conflicts that two versions found open in what they have in common, and that both have settled since. Where they did it
 * in different ways, nothing of the base may decide between them: also the one that left the words as they were has decided.
 */
final class SettledTwice {

    private final Store store;
    private final MergeBases bases;

    SettledTwice(Store store, MergeBases bases) {
        this.store = store;
        this.bases = bases;
    }

    /** Makes a merge again. */
    @FunctionalInterface
    interface Again {
        MergeResult of(MergedFrom from) throws IOException, SpaceException;
    }

    /** The files of these conflicts, each once, by the merge that left them. */
    Map<MergedFrom, List<KeptFile.File>> files(ObjectId ours, ObjectId theirs) throws IOException {
        Map<String, KeptFile.File> common = new TreeMap<>();
        for (ObjectId base : bases.lasts(ours, theirs)) {
            KeptFile.in(store, store.commit(base))
                    .forEach((id, bytes) -> common.put(id, KeptFile.File.read(id, bytes)));
        }
        if (common.isEmpty()) {
            return Map.of();
        }
        for (ObjectId side : List.of(ours, theirs)) {
            common.keySet().removeAll(KeptFile.in(store, store.commit(side)).keySet());
        }
        Map<MergedFrom, List<KeptFile.File>> files = new LinkedHashMap<>();
        for (KeptFile.File file : common.values()) {
            if (file.from().isPresent() && isHere(file.merged())) {
                files.computeIfAbsent(file.from().get(), from -> new ArrayList<>())
                        .add(file);
            }
        }
        return files;
    }

    private boolean isHere(Set<VersionId> versions) throws IOException {
        for (VersionId version : versions) {
            if (!store.hasCommit(GitObjects.objectId(version))) {
                return false;
            }
        }
        return true;
    }

    /** What two versions have in common, without what both have decided since in different ways. */
    VirtualBase base(ObjectId ours, ObjectId theirs, Again again) throws IOException, SpaceException {
        VirtualBase base = bases.of(ours, theirs);
        for (Map.Entry<MergedFrom, List<KeptFile.File>> each :
                files(ours, theirs).entrySet()) {
            MergeResult made = again.of(each.getKey());
            Settlements settlements = made.settlements();
            Map<String, Choice> choices = new HashMap<>();
            // What was settled before is in the base as it was settled, by a change since the merge.
            made.conflicts().forEach(conflict -> choices.put(conflict.id(), Choice.OURS));
            for (KeptFile.File file : each.getValue()) {
                Optional<Conflict> conflict = made.conflicts().stream()
                        .filter(one -> one.id().equals(file.id()))
                        .findFirst();
                if (conflict.isPresent()) {
                    choices.remove(file.id());
                    Optional<Choice> mine =
                            settlements.choice(conflict.get(), bases.report(settling(ours, theirs, file.id())));
                    Optional<Choice> other =
                            settlements.choice(conflict.get(), bases.report(settling(theirs, ours, file.id())));
                    mine.filter(choice -> other.equals(mine)).ifPresent(choice -> choices.put(file.id(), choice));
                }
            }
            base = VirtualBase.merge(VirtualBase.of(made.merged()), base, settlements.base(choices));
        }
        return base;
    }

    /** The last version of a side that has the conflict no longer, where one before it had it. */
    private ObjectId settling(ObjectId side, ObjectId other, String conflict) throws IOException {
        String path = KeptFile.path(conflict);
        try (RevWalk walk = new RevWalk(store.repository())) {
            walk.sort(RevSort.TOPO);
            walk.markStart(walk.parseCommit(side));
            walk.markUninteresting(walk.parseCommit(other));
            for (RevCommit each = walk.next(); each != null; each = walk.next()) {
                if (!has(each, path)) {
                    for (RevCommit parent : each.getParents()) {
                        if (has(parent, path)) {
                            return each.copy();
                        }
                    }
                }
            }
        }
        return side;
    }

    private boolean has(ObjectId commit, String path) throws IOException {
        return store.fileId(store.commit(commit), path).isPresent();
    }
}
