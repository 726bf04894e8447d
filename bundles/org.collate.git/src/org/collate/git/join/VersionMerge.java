package org.collate.git.join;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collate.core.merge.MergeResult;
import org.collate.core.merge.TemplateUpdate;
import org.collate.core.merge.ThreeWayMerge;
import org.collate.git.SpaceException;
import org.collate.git.store.GitObjects;
import org.collate.git.store.Store;
import org.collate.git.store.TemplateBase;
import org.collate.model.Reports;
import org.collate.model.report.Report;
import org.eclipse.jgit.lib.ObjectId;

/** Merges two versions of a variant in memory; the same two give the same result on every machine, at any time. */
public final class VersionMerge {

    private final Store store;
    private final MergeBases bases;
    private final SettledTwice settled;
    private final Map<MergedFrom, MergeResult> earlier = new HashMap<>();
    /** The updates of texts by a template's commit, which are asked twice. */
    private final Map<Set<ObjectId>, TemplateUpdate> updates = new HashMap<>();

    /** Merges over these bases. */
    public VersionMerge(Store store, MergeBases bases) {
        this.store = store;
        this.bases = bases;
        this.settled = new SettledTwice(store, bases);
    }

    /** What two people wrote. */
    MergeResult people(ObjectId ours, ObjectId theirs) throws IOException, SpaceException {
        return ThreeWayMerge.of(settled.base(ours, theirs, this::again), bases.report(ours), bases.report(theirs));
    }

    /** What the template gives up and texts keep, since something was written there. */
    Set<String> retired(List<ObjectId> texts, ObjectId template) throws IOException, SpaceException {
        Set<String> retired = new LinkedHashSet<>();
        for (ObjectId text : texts) {
            retired.addAll(update(text, template).retired());
        }
        return retired;
    }

    /** A text with the template as it is now. */
    MergeResult template(ObjectId text, ObjectId template, Set<String> retired) throws IOException, SpaceException {
        return update(text, template).with(retired);
    }

    /** A merge that was made before. */
    public MergeResult again(MergedFrom from) throws IOException, SpaceException {
        MergeResult made = earlier.get(from);
        if (made == null) {
            ObjectId ours = GitObjects.objectId(from.ours());
            ObjectId theirs = GitObjects.objectId(from.theirs());
            made = from.retired().isPresent()
                    ? template(ours, theirs, from.retired().get())
                    : people(ours, theirs);
            earlier.put(from, made);
        }
        return made;
    }

    private TemplateUpdate update(ObjectId text, ObjectId template) throws IOException, SpaceException {
        Set<ObjectId> key = Set.of(text.copy(), template.copy());
        TemplateUpdate update = updates.get(key);
        if (update == null) {
            update = update(bases.lasts(text, template), text, bases.skeleton(template));
            updates.put(key, update);
        }
        return update;
    }

    private TemplateUpdate update(List<ObjectId> common, ObjectId text, Report template)
            throws IOException, SpaceException {
        Report report = bases.report(text);
        if (common.size() > 1) {
            TakenTemplates taken = TakenTemplates.of(bases, common, report);
            return new TemplateUpdate(taken.base(), taken.skeleton(), template, report);
        }
        Optional<ObjectId> taken = TemplateBase.of(store, text);
        Report before = taken.isPresent() ? bases.skeleton(taken.get()) : Reports.create("");
        return new TemplateUpdate(bases.of(common), before, template, report);
    }
}
