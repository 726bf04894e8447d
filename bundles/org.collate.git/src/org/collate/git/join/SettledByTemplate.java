package org.collate.git.join;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collate.core.merge.Conflict;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.git.store.GitObjects;
import org.collate.git.store.Store;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * Conflicts of a report that are the template's own: two versions of the template were taken in on two machines, and met in
 * the report as they met in the template. Whoever settles it there has settled it for every report.
 */
final class SettledByTemplate {

    private final Store store;
    private final MergeBases templates;
    private final VersionMerge merge;

    SettledByTemplate(Store store, Variant template) {
        this.store = store;
        this.templates = new MergeBases(store, template);
        this.merge = new VersionMerge(store, templates);
    }

    /** The paths of the files in a text, of conflicts that a commit of the template has settled. */
    Set<String> paths(RevCommit text, RevCommit template) throws IOException, SpaceException {
        Set<String> paths = new LinkedHashSet<>();
        Map<String, byte[]> files = KeptFile.in(store, text);
        if (!files.isEmpty()) {
            Map<String, byte[]> open = KeptFile.in(store, template);
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                KeptFile.File file = KeptFile.File.read(each.getKey(), each.getValue());
                if (isSettled(file, template, open)) {
                    paths.add(KeptFile.path(file.id()));
                }
            }
        }
        return paths;
    }

    private boolean isSettled(KeptFile.File file, ObjectId template, Map<String, byte[]> open)
            throws IOException, SpaceException {
        Optional<MergedFrom> from = file.from().filter(each -> each.retired().isEmpty());
        if (from.isEmpty()) {
            return false;
        }
        List<Conflict> own = new ArrayList<>();
        for (ObjectId mine : taken(from.get().ours(), template)) {
            for (ObjectId other : taken(from.get().theirs(), template)) {
                if (!templates.contains(mine, other) && !templates.contains(other, mine)) {
                    merge.people(mine, other).conflicts().stream()
                            .filter(conflict -> file.isAbout(conflict) && file.hasSides(conflict))
                            .forEach(own::add);
                }
            }
        }
        return !own.isEmpty() && own.stream().noneMatch(conflict -> isOpen(conflict, open));
    }

    private static boolean isOpen(Conflict conflict, Map<String, byte[]> open) {
        return open.entrySet().stream()
                .map(each -> KeptFile.File.read(each.getKey(), each.getValue()))
                .anyMatch(file -> file.isAbout(conflict));
    }

    /** The template's commits that a text took in last, several where two machines did; the template has gone on from them. */
    private List<ObjectId> taken(VersionId text, ObjectId template) throws IOException {
        ObjectId commit = GitObjects.objectId(text);
        return store.hasCommit(commit) ? templates.lasts(commit, template) : List.of();
    }
}
