package org.collate.git.join;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collate.core.merge.Choice;
import org.collate.core.merge.Conflict;
import org.collate.core.merge.MergeResult;
import org.collate.core.merge.ThreeWayMerge;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.git.store.GitObjects;
import org.collate.git.store.Said;
import org.collate.git.store.Store;
import org.collate.git.store.TemplateBase;
import org.collate.git.store.VersionFiles;
import org.collate.model.report.Report;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * Joins two lines of versions in one commit. Conflicts become files of that commit; those that either side has kept open
 * stay open, and those that a side has settled are settled.
 */
public final class Joining {

    private final Store store;
    private final Variant variant;
    private final MergeBases bases;
    private final VersionMerge merge;
    private final SettledByTemplate settledByTemplate;
    /** Whether texts are behind the template, which is asked twice of each. */
    private final Map<List<ObjectId>, Boolean> behind = new HashMap<>();

    /** Joins versions of a variant. */
    public Joining(Store store, Variant variant, MergeBases bases) {
        this.store = store;
        this.variant = variant;
        this.bases = bases;
        this.merge = new VersionMerge(store, bases);
        this.settledByTemplate = new SettledByTemplate(store, variant.template());
    }

    /**
     * Where a line of versions is now.
     *
     * @param tip its last commit, which no ref names yet
     * @param conflicts how many conflicts this join left
     */
    public record Joined(ObjectId tip, int conflicts) {}

    /** Two people's versions; where one has the other already, it is that one. */
    public Joined people(ObjectId ours, ObjectId theirs, Signature by) throws IOException, SpaceException {
        if (store.contains(ours, theirs)) {
            return new Joined(ours, 0);
        }
        if (store.contains(theirs, ours)) {
            return new Joined(theirs, 0);
        }
        RevCommit mine = store.commit(ours);
        RevCommit other = store.commit(theirs);
        Open open = new Open(mine, other);
        MergedFrom from = new MergedFrom(GitObjects.id(mine), GitObjects.id(other), Optional.empty());
        MergeResult result = open.settledBefore(merge.people(ours, theirs));
        Map<String, byte[]> files = new LinkedHashMap<>();
        TemplateSide template = new TemplateSide(store, variant);
        List<Conflict> conflicts = new ArrayList<>(result.conflicts());
        conflicts.addAll(template.merge(mine, other, files));
        conflicts.removeIf(open::isKept);
        files.put(VersionFiles.REPORT, VersionFiles.bytes(result.merged()));
        open.fromTheirs.forEach((id, bytes) -> files.put(KeptFile.path(id), bytes));
        conflicts.forEach(each -> files.put(KeptFile.path(each.id()), KeptFile.file(each, from)));
        ObjectId tree =
                store.tree(Optional.of(mine.getTree()), VersionFiles.withAttributes(files), open.settledByTheirs);
        String who = GitObjects.signature(other.getAuthorIdent()).person().name();
        String message = Said.in("said.merge", who);
        List<ObjectId> parents = new ArrayList<>(List.of(mine, other));
        Optional<ObjectId> taken = newerTemplate(ours, theirs);
        if (taken.isPresent()) {
            parents.add(taken.get());
            message = TemplateBase.message(message, taken.get());
        }
        return new Joined(store.write(new Store.Draft(tree, parents, by, by, message)), conflicts.size());
    }

    /** The template's commit that theirs has taken in and ours has not: named, since only first parents are asked. */
    private Optional<ObjectId> newerTemplate(ObjectId ours, ObjectId theirs) throws IOException {
        Optional<ObjectId> mine = TemplateBase.of(store, ours);
        Optional<ObjectId> other = TemplateBase.of(store, theirs);
        boolean isNewer =
                mine.isPresent() && other.isPresent() && !mine.equals(other) && store.contains(other.get(), mine.get());
        return isNewer ? other : Optional.empty();
    }

    /**
     * What a text becomes where a change is taken back that was made before; nothing is written.
     *
     * @param before the version that was changed
     * @param after the version with the change
     * @param now where the text is, with what was written since
     */
    public MergeResult opposite(ObjectId before, ObjectId after, ObjectId now) throws IOException, SpaceException {
        return ThreeWayMerge.of(bases.report(after), bases.report(now), bases.report(before));
    }

    /** Whether a merge leaves a text as it is. */
    public boolean isSame(ObjectId text, MergeResult result) throws IOException, SpaceException {
        return result.conflicts().isEmpty()
                && Arrays.equals(VersionFiles.bytes(bases.report(text)), VersionFiles.bytes(result.merged()));
    }

    /** What texts keep although the template's commit gives it up. */
    public Set<String> retired(List<ObjectId> texts, ObjectId template) throws IOException, SpaceException {
        List<ObjectId> behind = new ArrayList<>();
        for (ObjectId text : texts) {
            if (isBehind(text, template)) {
                behind.add(text);
            }
        }
        return merge.retired(behind, template);
    }

    /**
     * What a text becomes with the template's commit; nothing is written.
     *
     * @param retired what the text keeps although the template gives it up
     * @return empty where the template's commit brings the text nothing
     */
    public Optional<MergeResult> update(ObjectId text, ObjectId template, Set<String> retired)
            throws IOException, SpaceException {
        return isBehind(text, template) ? Optional.of(merge.template(text, template, retired)) : Optional.empty();
    }

    /** The report in a text, which is only read. */
    public Report report(ObjectId text) throws IOException, SpaceException {
        return bases.report(text);
    }

    /**
     * A text with the template's commit.
     *
     * @param retired what the text keeps although the template gives it up
     * @return the text itself where the template's skeleton is the one that it took in last
     */
    public Joined template(ObjectId text, ObjectId template, Set<String> retired, Signature by)
            throws IOException, SpaceException {
        Optional<MergeResult> update = update(text, template, retired);
        if (update.isEmpty()) {
            return new Joined(text, 0);
        }
        RevCommit mine = store.commit(text);
        MergeResult result = update.get();
        byte[] report = VersionFiles.bytes(result.merged());
        MergedFrom from = new MergedFrom(GitObjects.id(text), GitObjects.id(template), Optional.of(retired));
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(VersionFiles.REPORT, report);
        result.conflicts().forEach(each -> files.put(KeptFile.path(each.id()), KeptFile.file(each, from)));
        Set<String> settled = new LinkedHashSet<>(settledByTemplate.paths(mine, store.commit(template)));
        settled.removeAll(files.keySet());
        ObjectId tree = store.tree(Optional.of(mine.getTree()), VersionFiles.withAttributes(files), settled);
        String message = TemplateBase.message(Said.in("said.template"), template);
        Store.Draft draft = new Store.Draft(tree, List.of(mine, template), by, by, message);
        return new Joined(store.write(draft), result.conflicts().size());
    }

    /**
     * Whether a template's commit brings a text something: another skeleton than the one that it took in last, or the
     * settlement of what it took in on two machines.
     */
    private boolean isBehind(ObjectId text, ObjectId template) throws IOException, SpaceException {
        List<ObjectId> key = List.of(text.copy(), template.copy());
        Boolean is = behind.get(key);
        if (is == null) {
            is = !bases.contains(text, template)
                    && (!hasSameSkeleton(TemplateBase.of(store, text), template)
                            || bases.lasts(text, template).size() > 1
                            || !settledByTemplate
                                    .paths(store.commit(text), store.commit(template))
                                    .isEmpty());
            behind.put(key, is);
        }
        return is;
    }

    private boolean hasSameSkeleton(Optional<ObjectId> taken, ObjectId template) throws IOException {
        return taken.isPresent()
                && store.fileId(store.commit(taken.get()), VersionFiles.REPORT)
                        .equals(store.fileId(store.commit(template), VersionFiles.REPORT));
    }

    /** The conflicts that both sides come with. */
    private final class Open {

        /** In both, or in ours and not yet met by theirs. */
        private final Map<String, KeptFile.File> kept = new HashMap<>();

        private final Map<String, byte[]> fromTheirs = new LinkedHashMap<>();
        private final Set<String> settledByTheirs = new LinkedHashSet<>();
        /** What one side has settled and the other still has open; the choice is how the one that did has it. */
        private final Map<KeptFile.File, Choice> settled = new HashMap<>();

        private final RevCommit ours;
        private final RevCommit theirs;

        Open(RevCommit ours, RevCommit theirs) throws IOException {
            this.ours = ours;
            this.theirs = theirs;
            Map<String, byte[]> mine = KeptFile.in(store, ours);
            Map<String, byte[]> other = KeptFile.in(store, theirs);
            for (Map.Entry<String, byte[]> each : mine.entrySet()) {
                KeptFile.File file = KeptFile.File.read(each.getKey(), each.getValue());
                if (!other.containsKey(each.getKey()) && hasMet(theirs, file) && !wasOpenedAgain(file)) {
                    settledByTheirs.add(KeptFile.path(each.getKey()));
                    settled.put(file, Choice.THEIRS);
                } else {
                    kept.put(each.getKey(), file);
                }
            }
            for (Map.Entry<String, byte[]> each : other.entrySet()) {
                KeptFile.File file = KeptFile.File.read(each.getKey(), each.getValue());
                if (!mine.containsKey(each.getKey()) && hasMet(ours, file) && !wasOpenedAgain(file)) {
                    settled.put(file, Choice.OURS);
                } else if (!mine.containsKey(each.getKey())) {
                    kept.put(each.getKey(), file);
                    fromTheirs.put(each.getKey(), each.getValue());
                }
            }
        }

        private boolean hasMet(RevCommit side, KeptFile.File file) throws IOException {
            for (VersionId merged : file.merged()) {
                if (!store.hasCommit(GitObjects.objectId(merged))
                        || !store.contains(side, GitObjects.objectId(merged))) {
                    return false;
                }
            }
            return !file.merged().isEmpty();
        }

        /** Whether it was settled before the sides parted, so that the one that has it took the settling back. */
        private boolean wasOpenedAgain(KeptFile.File file) throws IOException {
            boolean wasSettled = false;
            for (ObjectId each : bases.last(Set.of(ours.copy()), theirs)) {
                RevCommit base = store.commit(each);
                if (KeptFile.in(store, base).containsKey(file.id())) {
                    return false;
                }
                wasSettled |= hasMet(base, file);
            }
            return wasSettled;
        }

        /** Whether a new conflict is one that is open already: the bases of two merges make one of it again. */
        boolean isKept(Conflict conflict) {
            return kept.containsKey(conflict.id())
                    || kept.values().stream().anyMatch(file -> file.isAbout(conflict) && file.hasSides(conflict));
        }

        /** What a person has settled stands against a side that only left it open. */
        MergeResult settledBefore(MergeResult result) {
            Map<String, Choice> choices = new HashMap<>();
            for (Conflict conflict : result.conflicts()) {
                settled.forEach((file, choice) -> {
                    Optional<String> left = choice == Choice.OURS ? conflict.theirs() : conflict.ours();
                    if (file.isAbout(conflict) && file.sides().contains(left)) {
                        choices.put(conflict.id(), choice);
                    }
                });
            }
            return result.resolve(choices);
        }
    }
}
