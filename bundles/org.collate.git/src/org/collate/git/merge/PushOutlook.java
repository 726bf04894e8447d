package org.collate.git.merge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.collate.core.difference.Change;
import org.collate.core.difference.Difference;
import org.collate.core.merge.Conflict;
import org.collate.core.merge.MergeResult;
import org.collate.core.text.Excerpt;
import org.collate.core.text.Words;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.join.Joining;
import org.collate.git.join.MergeBases;
import org.collate.git.merge.TemplatePush.Outcome;
import org.collate.git.merge.TemplatePush.Pushed;
import org.collate.git.space.Space;
import org.collate.git.store.Store;
import org.collate.model.Reports;
import org.collate.model.report.Identified;
import org.collate.model.report.Report;
import org.eclipse.jgit.lib.ObjectId;

/** Finds out what a push of a meeting's template would do to its variants; nothing is written, and nobody waits for it. */
public final class PushOutlook {

    private static final int LEAD = 24;

    private final Space space;

    /** The outlooks in a space. */
    public PushOutlook(Space space) {
        this.space = space;
    }

    /**
     * A variant as a push would leave it.
     *
     * @param pushed what the push would say of it
     * @param changes what becomes of its draft
     * @param conflicts the first words of what its draft and the template put in different words
     * @param kept the first words of what stays although the template gave it up, the topmost of each
     */
    public record Foreseen(Pushed pushed, List<Change> changes, List<String> conflicts, List<String> kept) {

        /** Takes copies. */
        public Foreseen {
            changes = List.copyOf(changes);
            conflicts = List.copyOf(conflicts);
            kept = List.copyOf(kept);
        }
    }

    /**
     * Looks at every variant; one that cannot be read is told as failed.
     *
     * @param variants of one meeting; its template itself is left out
     * @param goesOn asked before each variant
     * @return empty where it was broken off
     */
    public Optional<List<Foreseen>> of(List<Variant> variants, Predicate<Variant> goesOn) throws SpaceException {
        return space.read(store -> look(store, variants, goesOn));
    }

    private static Optional<List<Foreseen>> look(Store store, List<Variant> variants, Predicate<Variant> goesOn)
            throws IOException, SpaceException {
        List<Foreseen> foreseen = new ArrayList<>();
        MergeBases shared = null;
        TemplatePush.Tips tips = null;
        for (Variant variant : variants) {
            if (variant.isTemplate()) {
                continue;
            }
            if (!goesOn.test(variant)) {
                return Optional.empty();
            }
            tips = tips == null ? TemplatePush.Tips.of(store, variant) : tips;
            shared = shared == null ? new MergeBases(store, variant) : shared.of(variant);
            try {
                foreseen.add(look(new Joining(store, variant, shared), variant, tips));
            } catch (SpaceException e) {
                Pushed failed = new Pushed(variant, Outcome.FAILED, 0, Set.of(), Optional.of(e.getMessage()));
                foreseen.add(new Foreseen(failed, List.of(), List.of(), List.of()));
            }
        }
        return Optional.of(foreseen);
    }

    private static Foreseen look(Joining joining, Variant variant, TemplatePush.Tips tips)
            throws IOException, SpaceException {
        Map<String, ObjectId> own = tips.of(variant);
        Set<ObjectId> texts = new LinkedHashSet<>(own.values());
        Set<String> retired = joining.retired(List.copyOf(texts), tips.template());
        Map<ObjectId, MergeResult> updates = new LinkedHashMap<>();
        for (ObjectId text : texts) {
            joining.update(text, tips.template(), retired).ifPresent(update -> updates.put(text, update));
        }
        int conflicts = updates.values().stream()
                .mapToInt(update -> update.conflicts().size())
                .sum();
        Outcome outcome = updates.isEmpty() ? Outcome.UNCHANGED : conflicts > 0 ? Outcome.CONFLICTS : Outcome.TAKEN;
        Set<String> kept = updates.isEmpty() ? Set.of() : retired;
        Pushed pushed = new Pushed(variant, outcome, conflicts, kept, Optional.empty());
        Optional<MergeResult> draft = Optional.ofNullable(updates.get(own.get(variant.draft())));
        List<Change> changes = draft.isPresent()
                ? Difference.of(
                                joining.report(own.get(variant.draft())),
                                draft.get().merged())
                        .changes()
                : List.of();
        return new Foreseen(
                pushed,
                changes,
                draft.map(MergeResult::conflicts).orElse(List.of()).stream()
                        .map(Conflict::lead)
                        .toList(),
                updates.values().stream()
                        .flatMap(update -> leads(update.merged(), kept).stream())
                        .distinct()
                        .toList());
    }

    private static List<String> leads(Report report, Set<String> kept) {
        return Reports.elements(report)
                .filter(each -> kept.contains(each.getId())
                        && !(each.eContainer() instanceof Identified parent && kept.contains(parent.getId())))
                .map(Words::of)
                .map(words -> Excerpt.ofLines(words, LEAD))
                .toList();
    }
}
