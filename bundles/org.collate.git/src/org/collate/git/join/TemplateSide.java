package org.collate.git.join;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.collate.core.merge.Choice;
import org.collate.core.merge.Conflict;
import org.collate.core.merge.TemplateMerge;
import org.collate.core.merge.sides.Side;
import org.collate.core.merge.sides.Three;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.store.GitObjects;
import org.collate.git.store.Store;
import org.collate.git.store.VersionFiles;
import org.collate.model.template.Template;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;

/** Merges what lies beside the report in a commit: the template's settings, and files that others put there. */
public final class TemplateSide {

    private final Store store;
    private final Variant variant;

    /** Merges for a variant. */
    public TemplateSide(Store store, Variant variant) {
        this.store = store;
        this.variant = variant;
    }

    /**
     * Merges every file but the report and the conflicts.
     *
     * @param files gets the files of ours that change
     * @return the conflicts in the template's settings
     */
    List<Conflict> merge(RevCommit ours, RevCommit theirs, Map<String, byte[]> files)
            throws IOException, SpaceException {
        List<RevCommit> bases = bases(ours, theirs);
        Optional<RevCommit> base = bases.stream().findFirst();
        for (String path : store.files(theirs)) {
            if (path.equals(VersionFiles.REPORT) || KeptFile.id(path).isPresent()) {
                continue;
            }
            byte[] other = store.file(theirs, path).orElse(new byte[0]);
            Optional<byte[]> before = base.isPresent() ? store.file(base.get(), path) : Optional.empty();
            Three<Optional<byte[]>> states = new Three<>(before, store.file(ours, path), Optional.of(other));
            if (states.standing(TemplateSide::isEqual).equals(Optional.of(Side.THEIRS))) {
                files.put(path, other);
            }
        }
        return template(ours, theirs, bases, files);
    }

    private static boolean isEqual(Optional<byte[]> one, Optional<byte[]> other) {
        return Arrays.equals(one.orElse(null), other.orElse(null));
    }

    private List<Conflict> template(RevCommit ours, RevCommit theirs, List<RevCommit> bases, Map<String, byte[]> files)
            throws IOException, SpaceException {
        if (!variant.isTemplate()) {
            return List.of();
        }
        TemplateMerge.Result result = TemplateMerge.of(common(bases, ours, theirs), read(ours), read(theirs), Map.of());
        files.put(VersionFiles.TEMPLATE, VersionFiles.bytes(result.merged()));
        return result.conflicts();
    }

    /**
     * Settles conflicts in the template's settings, in a commit that has gone on since the merge.
     *
     * @return the file of the settings; empty where none of the choices is about them
     */
    public Optional<byte[]> settle(RevCommit now, MergedFrom from, Map<String, Choice> choices)
            throws IOException, SpaceException {
        if (!variant.isTemplate()) {
            return Optional.empty();
        }
        Three<Template> merged = merged(from);
        TemplateMerge.Result open = TemplateMerge.of(merged.base(), merged.ours(), merged.theirs(), Map.of());
        Map<String, Choice> own = new LinkedHashMap<>(choices);
        own.keySet().retainAll(open.conflicts().stream().map(Conflict::id).toList());
        if (own.isEmpty()) {
            return Optional.empty();
        }
        Template settled = TemplateMerge.of(merged.base(), merged.ours(), merged.theirs(), own)
                .merged();
        return Optional.of(VersionFiles.bytes(
                TemplateMerge.of(open.merged(), read(now), settled, Map.of()).merged()));
    }

    /** The conflicts in the settings that a merge leaves. */
    public List<Conflict> again(MergedFrom from) throws IOException, SpaceException {
        return merge(
                store.commit(GitObjects.objectId(from.ours())),
                store.commit(GitObjects.objectId(from.theirs())),
                new LinkedHashMap<>());
    }

    private List<RevCommit> bases(RevCommit ours, RevCommit theirs) throws IOException {
        List<RevCommit> bases = new ArrayList<>();
        for (ObjectId base : new MergeBases(store, variant).last(Set.of(ours.copy()), theirs)) {
            bases.add(store.commit(base));
        }
        return bases;
    }

    /** What two versions have in common, without the settings that both have decided since. */
    private Template common(List<RevCommit> bases, RevCommit ours, RevCommit theirs)
            throws IOException, SpaceException {
        List<Template> templates = new ArrayList<>();
        for (RevCommit base : bases) {
            templates.add(read(base));
        }
        Template common = TemplateMerge.common(templates);
        for (Map.Entry<MergedFrom, List<KeptFile.File>> each : new SettledTwice(store, new MergeBases(store, variant))
                .files(ours, theirs)
                .entrySet()) {
            Set<String> ids = each.getValue().stream().map(KeptFile.File::id).collect(Collectors.toSet());
            common = TemplateMerge.undecided(common, merged(each.getKey()), ids);
        }
        return common;
    }

    /** The settings that went into a merge. */
    private Three<Template> merged(MergedFrom from) throws IOException, SpaceException {
        RevCommit ours = store.commit(GitObjects.objectId(from.ours()));
        RevCommit theirs = store.commit(GitObjects.objectId(from.theirs()));
        return new Three<>(common(bases(ours, theirs), ours, theirs), read(ours), read(theirs));
    }

    private Template read(RevCommit commit) throws IOException, SpaceException {
        byte[] bytes = VersionFiles.bytes(store, variant, commit, VersionFiles.TEMPLATE);
        return VersionFiles.template(variant, GitObjects.id(commit), bytes);
    }
}
