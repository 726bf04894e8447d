package org.collate.git.merge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.collate.core.merge.Choice;
import org.collate.core.merge.Conflict;
import org.collate.core.merge.Decision;
import org.collate.core.merge.MergeResult;
import org.collate.core.merge.ThreeWayMerge;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.git.join.KeptFile;
import org.collate.git.join.MergeBases;
import org.collate.git.join.MergeTrace;
import org.collate.git.join.MergedFrom;
import org.collate.git.join.TemplateSide;
import org.collate.git.join.VersionMerge;
import org.collate.git.space.Space;
import org.collate.git.store.GitObjects;
import org.collate.git.store.Said;
import org.collate.git.store.Store;
import org.collate.git.store.VersionFiles;
import org.collate.git.store.WordSources;
import org.collate.model.report.Report;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * The conflicts that merges left in the versions of a variant. They are files beside the report, which holds ours; so
 * they travel with the versions, and anybody can settle them: the merge is made again, with the choice.
 */
public final class KeptConflicts {

    private final Space space;

    /** The kept conflicts of a space. */
    public KeptConflicts(Space space) {
        this.space = space;
    }

    /** The conflicts of a variant that are open: those of the draft, then those that only the accepted text has. */
    public List<KeptConflict> of(Variant variant) throws SpaceException {
        return space.read(store -> {
            Again again = new Again(store, variant);
            Map<String, KeptConflict> open = new LinkedHashMap<>();
            for (String branch : List.of(variant.draft(), variant.accepted())) {
                Optional<ObjectId> tip = store.ref(branch);
                if (tip.isPresent()) {
                    for (KeptFile.File file : files(store, store.commit(tip.get()))) {
                        boolean inAccepted = branch.equals(variant.accepted());
                        Conflict conflict = again.conflict(file);
                        open.putIfAbsent(
                                file.id(), new KeptConflict(file.id(), inAccepted, conflict, again.merged(file)));
                    }
                }
            }
            return List.copyOf(open.values());
        });
    }

    /** How many conflicts of a variant are open, without making their merges again. */
    public int count(Variant variant) throws SpaceException {
        return space.read(store -> {
            Set<String> open = new HashSet<>();
            for (String branch : List.of(variant.draft(), variant.accepted())) {
                Optional<ObjectId> tip = store.ref(branch);
                if (tip.isPresent()) {
                    files(store, store.commit(tip.get())).forEach(file -> open.add(file.id()));
                }
            }
            return open.size();
        });
    }

    /**
     * Settles conflicts, in the draft and in the accepted text, wherever they are. What was written since the merge
     * stays.
     *
     * @param choices by the id of the conflict
     * @return how many of the variant are open then
     * @throws SpaceException {@code CONFLICT} where one is not open, has no proposal, or its words were changed since
     */
    public int resolve(Variant variant, Map<String, Choice> choices, Signature author, Signature committer)
            throws SpaceException {
        Map<String, Decision> decisions = new HashMap<>();
        choices.forEach((id, choice) -> decisions.put(id, new Decision.Chosen(choice)));
        return settle(variant, decisions, author, committer);
    }

    /**
     * Settles conflicts, some of them in words of one's own.
     *
     * @param choices what was decided, by the id of the conflict
     * @return how many of the variant are open then
     * @throws SpaceException {@code CONFLICT} where one is not open, cannot be settled so, or its words were changed since
     */
    public int settle(Variant variant, Map<String, Decision> choices, Signature author, Signature committer)
            throws SpaceException {
        space.write(store -> {
            List<Store.Move> moves = new ArrayList<>();
            Set<String> missing = new LinkedHashSet<>(choices.keySet());
            Map<ObjectId, ObjectId> written = new HashMap<>();
            for (String branch : List.of(variant.draft(), variant.accepted())) {
                Optional<ObjectId> tip = store.ref(branch);
                if (tip.isPresent()) {
                    RevCommit now = store.commit(tip.get());
                    List<KeptFile.File> chosen = new ArrayList<>(files(store, now));
                    chosen.removeIf(file -> !choices.containsKey(file.id()));
                    chosen.forEach(file -> missing.remove(file.id()));
                    if (!chosen.isEmpty()) {
                        Settling settling = new Settling(store, variant, now, chosen, choices);
                        ObjectId next = written.get(now);
                        if (next == null) {
                            next = settling.write(author, committer);
                            written.put(now.copy(), next);
                        }
                        moves.add(new Store.Move(branch, tip, next, false));
                    }
                }
            }
            if (!missing.isEmpty()) {
                throw new SpaceException(Reason.CONFLICT, "noConflict", variant, String.join(", ", missing));
            }
            moves.addAll(new MergeTrace(store, variant).forget());
            return new Store.Change<>(moves, committer, "resolve", true);
        });
        return of(variant).size();
    }

    /**
     * Gives the last merge up: draft and accepted text stand exactly where they stood before it.
     *
     * @throws SpaceException {@code CONFLICT} where no merge with conflicts was made on this machine, or something was
     *     committed, or handed on to another clone, after it
     */
    public void abandon(Variant variant, Signature by) throws SpaceException {
        space.write(store -> new Store.Change<>(new MergeTrace(store, variant).giveUp(), by, "abandon merge", true));
    }

    /** Whether the last merge of a variant can be given up: none of what came after it would be lost. */
    public boolean canAbandon(Variant variant) throws SpaceException {
        return space.read(store -> new MergeTrace(store, variant).canGiveUp());
    }

    private static List<KeptFile.File> files(Store store, RevCommit commit) throws IOException {
        List<KeptFile.File> files = new ArrayList<>();
        KeptFile.in(store, commit).forEach((id, bytes) -> files.add(KeptFile.File.read(id, bytes)));
        return files;
    }

    /** Merges that are made again, each once. */
    private static final class Again {

        private final Store store;
        private final VersionMerge merge;
        private final TemplateSide template;
        private final Map<MergedFrom, MergeResult> results = new HashMap<>();

        Again(Store store, Variant variant) {
            this.store = store;
            this.merge = new VersionMerge(store, new MergeBases(store, variant));
            this.template = new TemplateSide(store, variant);
        }

        /** The result; empty where the versions never came to this machine. */
        Optional<MergeResult> result(KeptFile.File file) throws IOException, SpaceException {
            if (file.from().isEmpty()) {
                return Optional.empty();
            }
            for (VersionId merged : file.merged()) {
                if (!store.hasCommit(GitObjects.objectId(merged))) {
                    return Optional.empty();
                }
            }
            MergedFrom from = file.from().get();
            if (!results.containsKey(from)) {
                results.put(from, merge.again(from));
            }
            return Optional.of(results.get(from));
        }

        /** The versions that the file names, where both are here. */
        Optional<KeptConflict.Merged> merged(KeptFile.File file) throws IOException, SpaceException {
            return result(file).isEmpty()
                    ? Optional.empty()
                    : file.from()
                            .map(from -> new KeptConflict.Merged(
                                    from.ours(), from.theirs(), from.retired().isPresent()));
        }

        Conflict conflict(KeptFile.File file) throws IOException, SpaceException {
            Optional<MergeResult> result = result(file);
            List<Conflict> all = new ArrayList<>();
            if (result.isPresent()) {
                all.addAll(result.get().conflicts());
                if (file.from().get().retired().isEmpty()) {
                    all.addAll(template.again(file.from().get()));
                }
            }
            return all.stream()
                    .filter(each -> each.id().equals(file.id()))
                    .findFirst()
                    .orElseGet(() -> KeptFile.told(file.id(), file.members()));
        }
    }

    /** Settles conflicts in one commit. */
    private static final class Settling {

        private static final Decision OURS = new Decision.Chosen(Choice.OURS);

        private final Store store;
        private final Variant variant;
        private final RevCommit now;
        private final List<KeptFile.File> chosen;
        private final Map<String, Decision> choices;
        private final Set<VersionId> taken = new LinkedHashSet<>();

        Settling(
                Store store,
                Variant variant,
                RevCommit now,
                List<KeptFile.File> chosen,
                Map<String, Decision> choices) {
            this.store = store;
            this.variant = variant;
            this.now = now;
            this.chosen = chosen;
            this.choices = choices;
        }

        ObjectId write(Signature author, Signature committer) throws IOException, SpaceException {
            Map<String, byte[]> files = files();
            Set<String> gone = new HashSet<>();
            chosen.forEach(file -> gone.add(KeptFile.path(file.id())));
            ObjectId tree = store.tree(Optional.of(now.getTree()), VersionFiles.withAttributes(files), gone);
            StringBuilder message = new StringBuilder(Said.in("said.settle", chosen.size()));
            String separator = "\n\n";
            for (VersionId from : taken) {
                message.append(separator)
                        .append(WordSources.SETTLED)
                        .append(": ")
                        .append(from.hex());
                separator = "\n";
            }
            return store.write(new Store.Draft(tree, List.of(now), author, committer, message.toString()));
        }

        private Map<String, byte[]> files() throws IOException, SpaceException {
            Again again = new Again(store, variant);
            TemplateSide template = new TemplateSide(store, variant);
            byte[] bytes = VersionFiles.bytes(store, variant, now, VersionFiles.REPORT);
            Report report = VersionFiles.parse(variant, GitObjects.id(now), bytes);
            Map<String, byte[]> files = new TreeMap<>();
            for (Map.Entry<Optional<MergedFrom>, Map<String, Decision>> group : groups().entrySet()) {
                Map<String, Decision> open = new HashMap<>(group.getValue());
                Optional<MergeResult> result = again.result(chosen.stream()
                        .filter(file -> file.from().equals(group.getKey()))
                        .findFirst()
                        .orElseThrow());
                if (result.isPresent()) {
                    MergedFrom from = group.getKey().orElseThrow();
                    template.settle(now, from, chosen(open))
                            .ifPresent(settings -> files.put(VersionFiles.TEMPLATE, settings));
                    report = settled(report, result.get(), open);
                    if (open.values().stream().anyMatch(choice -> !choice.equals(OURS))) {
                        taken.add(from.theirs());
                    }
                    Set<String> known = new HashSet<>();
                    result.get().conflicts().forEach(each -> known.add(each.id()));
                    open.keySet().removeAll(known);
                }
                requireOursOrSettings(open, files);
            }
            files.put(VersionFiles.REPORT, VersionFiles.bytes(report));
            return files;
        }

        /** Settings have no words that somebody could write. */
        private static Map<String, Choice> chosen(Map<String, Decision> decisions) {
            Map<String, Choice> chosen = new HashMap<>();
            decisions.forEach((id, decision) -> {
                if (decision instanceof Decision.Chosen(Choice choice)) {
                    chosen.put(id, choice);
                }
            });
            return chosen;
        }

        /** A merge that cannot be made again can only be left as it is: the text can be changed by hand before. */
        private void requireOursOrSettings(Map<String, Decision> rest, Map<String, byte[]> files)
                throws SpaceException {
            for (Map.Entry<String, Decision> each : rest.entrySet()) {
                if (!each.getValue().equals(OURS) && !files.containsKey(VersionFiles.TEMPLATE)) {
                    throw new SpaceException(Reason.CONFLICT, "cannotMergeAgain", variant, each.getKey());
                }
            }
        }

        private Map<Optional<MergedFrom>, Map<String, Decision>> groups() {
            Map<Optional<MergedFrom>, Map<String, Decision>> groups = new LinkedHashMap<>();
            chosen.forEach(file -> groups.computeIfAbsent(file.from(), from -> new HashMap<>())
                    .put(file.id(), choices.get(file.id())));
            return groups;
        }

        private Report settled(Report report, MergeResult result, Map<String, Decision> chosen) throws SpaceException {
            Map<String, Decision> own = new HashMap<>(chosen);
            own.keySet().retainAll(result.conflicts().stream().map(Conflict::id).toList());
            MergeResult settled;
            try {
                settled = ThreeWayMerge.of(
                        result.merged(), report, result.settle(own).merged());
            } catch (IllegalArgumentException e) {
                throw new SpaceException(Reason.CONFLICT, "cannotChoose", variant, e.getMessage());
            }
            if (!settled.isClean()) {
                String lead = settled.conflicts().getFirst().lead();
                throw new SpaceException(Reason.CONFLICT, "changedSince", variant, lead);
            }
            return settled.merged();
        }
    }
}
