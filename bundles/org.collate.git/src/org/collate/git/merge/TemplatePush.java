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
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.join.Joining;
import org.collate.git.join.MergeBases;
import org.collate.git.join.MergeTrace;
import org.collate.git.space.Space;
import org.collate.git.store.Store;
import org.collate.git.store.VersionFiles;
import org.eclipse.jgit.lib.ObjectId;

/** Takes the template of a meeting as it is now into variants: draft and accepted text of each together. */
public final class TemplatePush {

    private final Space space;

    /** The template pushes of a space. */
    public TemplatePush(Space space) {
        this.space = space;
    }

    /** What a push did to a variant. */
    public enum Outcome {
        /** The template's changes are in. */
        TAKEN,
        /** The variant had them already, or they change nothing in it. */
        UNCHANGED,
        /** They are in; where the variant says something else in the same place, a conflict is kept. */
        CONFLICTS,
        /** The variant cannot be read, and is as it was. */
        FAILED
    }

    /**
     * A variant after a push.
     *
     * @param conflicts how many conflicts are kept, in draft and accepted text together
     * @param retired the ids of what the template gave up and the variant keeps, since something is written there
     * @param trouble why it failed: a sentence
     */
    public record Pushed(
            Variant variant, Outcome outcome, int conflicts, Set<String> retired, Optional<String> trouble) {

        /** Takes a copy. */
        public Pushed {
            retired = Set.copyOf(retired);
        }
    }

    /**
     * Pushes the template; all variants move together, or none does.
     *
     * @param variants of one meeting; its template itself is left out
     * @param goesOn asked before each variant; where it says no, nothing is written
     * @return what became of each; empty where it was broken off
     */
    public Optional<List<Pushed>> into(List<Variant> variants, Signature by, Predicate<Variant> goesOn)
            throws SpaceException {
        return space.write(store -> {
            Optional<Push> push = store.inOnePack(packed -> push(packed, variants, by, goesOn));
            if (push.isEmpty()) {
                return new Store.Change<>(List.of(), by, "", Optional.empty());
            }
            return new Store.Change<>(
                    push.get().moves(),
                    by,
                    "template push",
                    Optional.of(push.get().pushed()));
        });
    }

    private record Push(List<Store.Move> moves, List<Pushed> pushed) {}

    private static Optional<Push> push(Store store, List<Variant> variants, Signature by, Predicate<Variant> goesOn)
            throws IOException, SpaceException {
        List<Pushed> pushed = new ArrayList<>();
        List<Store.Move> moves = new ArrayList<>();
        MergeBases shared = null;
        Tips tips = null;
        for (Variant variant : variants) {
            if (variant.isTemplate()) {
                continue;
            }
            if (!goesOn.test(variant)) {
                return Optional.empty();
            }
            tips = tips == null ? Tips.of(store, variant) : tips;
            shared = shared == null ? new MergeBases(store, variant) : shared.of(variant);
            try {
                pushed.add(into(store, new Joining(store, variant, shared), variant, tips, by, moves));
            } catch (SpaceException e) {
                pushed.add(new Pushed(variant, Outcome.FAILED, 0, Set.of(), Optional.of(e.getMessage())));
            }
        }
        return Optional.of(new Push(moves, pushed));
    }

    /** Where the template and all texts of a meeting stand, looked at once. */
    record Tips(ObjectId template, Map<String, ObjectId> all) {

        static Tips of(Store store, Variant variant) throws IOException, SpaceException {
            return new Tips(VersionFiles.draft(store, variant.template()), VersionFiles.refs(store, variant.meeting()));
        }

        Map<String, ObjectId> of(Variant variant) {
            Map<String, ObjectId> own = new LinkedHashMap<>();
            for (String branch : List.of(variant.draft(), variant.accepted())) {
                if (all.containsKey(branch)) {
                    own.put(branch, all.get(branch));
                }
            }
            return own;
        }
    }

    private static Pushed into(
            Store store, Joining joining, Variant variant, Tips all, Signature by, List<Store.Move> moves)
            throws IOException, SpaceException {
        ObjectId template = all.template();
        Map<String, ObjectId> tips = all.of(variant);
        Set<ObjectId> texts = new LinkedHashSet<>(tips.values());
        Set<String> retired = joining.retired(List.copyOf(texts), template);
        Map<ObjectId, Joining.Joined> joined = new LinkedHashMap<>();
        for (ObjectId text : texts) {
            joined.put(text, joining.template(text, template, retired, by));
        }
        List<Store.Move> own = new ArrayList<>();
        tips.forEach((branch, tip) -> {
            if (!joined.get(tip).tip().equals(tip)) {
                own.add(new Store.Move(branch, Optional.of(tip), joined.get(tip).tip(), false));
            }
        });
        int conflicts =
                joined.values().stream().mapToInt(Joining.Joined::conflicts).sum();
        moves.addAll(own);
        if (conflicts > 0) {
            moves.addAll(new MergeTrace(store, variant).keep(own));
        }
        Outcome outcome = own.isEmpty() ? Outcome.UNCHANGED : conflicts > 0 ? Outcome.CONFLICTS : Outcome.TAKEN;
        return new Pushed(
                variant, outcome, conflicts, outcome == Outcome.UNCHANGED ? Set.of() : retired, Optional.empty());
    }
}
