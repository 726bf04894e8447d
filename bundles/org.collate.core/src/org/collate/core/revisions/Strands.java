package org.collate.core.revisions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.collate.core.authors.Authorship;
import org.collate.core.authors.Run;
import org.collate.core.internal.tree.Tree;
import org.collate.core.revisions.PartedText.Part;
import org.collate.core.revisions.Weave.Strand;
import org.collate.core.text.TextRef;
import org.collate.model.report.ReportPackage;

/**
 * Where the words of a draft stood in the earlier text, and who brought or took away the others: the woven texts, read
 * by place. Words of the report itself have the element {@code ""}, whatever its id.
 */
public final class Strands {

    private final Map<String, Revision> revisions;
    private final Tree before;
    private final Tree after;
    private final Authorship authors;
    private final Map<TextRef, Fates> fates = new HashMap<>();
    private final Map<TextRef, Map<Integer, String>> gone = new HashMap<>();
    private final Map<String, String> moved = new HashMap<>();
    private final Map<TextRef, String> set = new HashMap<>();

    /** A place in the earlier text. */
    public record Place(TextRef text, int at) {}

    /** What became of the characters of one text of the draft: where they stood; null where they are new. */
    private record Fates(Place[] before) {}

    Strands(Map<RevisionId, Revision> revisions, Map<String, Plan> plans, Tree before, Tree after, Authorship authors) {
        this.revisions = new HashMap<>();
        revisions.forEach((id, each) -> {
            this.revisions.put(id.printed(), each);
            if (each.kind() == Revision.Kind.MOVE) {
                moved.put(each.element(), each.version());
            } else if (each.kind() == Revision.Kind.ATTRIBUTE) {
                set.put(new TextRef(each.element(), each.feature()), each.version());
            }
        });
        this.before = before;
        this.after = after;
        this.authors = authors;
        Set<PartedText> parted = Collections.newSetFromMap(new IdentityHashMap<>());
        plans.forEach((key, plan) -> {
            plan.words().forEach((feature, weave) -> read(new TextRef(key, feature), weave));
            plan.parted().filter(parted::add).ifPresent(this::read);
        });
    }

    private void read(TextRef text, Weave<String> weave) {
        List<Spot> spots = new ArrayList<>();
        for (Strand<String> strand : weave.strands()) {
            spots.add(new Spot(strand.part(), strand.comes(), strand.goes(), text, text));
        }
        read(spots);
    }

    /** Some woven words, and the texts that they stand in: the earlier one and the draft's. */
    private record Spot(
            String words, Optional<RevisionId> comes, Optional<RevisionId> goes, TextRef old, TextRef now) {}

    private void read(PartedText text) {
        List<Strand<Part>> strands = text.weave().strands();
        String[] old = holders(strands, each -> each.comes().isEmpty(), before::has);
        String[] now = holders(strands, each -> each.goes().isEmpty(), after::has);
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < strands.size(); i++) {
            Strand<Part> strand = strands.get(i);
            if (strand.part().member().isEmpty()) {
                spots.add(new Spot(
                        strand.part().words(),
                        strand.comes(),
                        strand.goes(),
                        TextRef.lines(old[i]),
                        TextRef.lines(now[i])));
            }
        }
        read(spots);
    }

    /** In which paragraph each strand stands on one side: of all between two boundaries there the first that is there. */
    private static String[] holders(
            List<Strand<Part>> strands, Predicate<Strand<Part>> isOnSide, Predicate<String> isThere) {
        String[] holders = new String[strands.size()];
        int begin = 0;
        String holder = "";
        for (int i = 0; i <= strands.size(); i++) {
            boolean isBoundary =
                    i < strands.size() && strands.get(i).part().member().isPresent();
            if (i == strands.size() || isBoundary && isOnSide.test(strands.get(i))) {
                for (int j = begin; j < i; j++) {
                    holders[j] = holder;
                }
                begin = i;
                holder = "";
            }
            if (isBoundary && holder.isEmpty()) {
                String member = strands.get(i).part().member().orElseThrow();
                holder = isThere.test(member) ? member : "";
            }
        }
        return holders;
    }

    private void read(List<Spot> spots) {
        Map<TextRef, Integer> old = new HashMap<>();
        Map<TextRef, List<Place>> now = new HashMap<>();
        for (Spot spot : spots) {
            int length = spot.words().length();
            boolean isOld = spot.comes().isEmpty();
            int from = isOld ? old.getOrDefault(spot.old(), 0) : 0;
            if (isOld) {
                old.put(spot.old(), from + length);
            }
            if (spot.goes().isEmpty()) {
                List<Place> places = now.computeIfAbsent(spot.now(), text -> new ArrayList<>());
                for (int i = 0; i < length; i++) {
                    places.add(isOld ? new Place(spot.old(), from + i) : null);
                }
            } else if (isOld) {
                String version = version(spot.goes().get());
                for (int i = 0; i < length; i++) {
                    gone.computeIfAbsent(spot.old(), text -> new HashMap<>()).put(from + i, version);
                }
            }
        }
        now.forEach((text, places) -> fates.put(text, new Fates(places.toArray(new Place[0]))));
    }

    private String version(RevisionId id) {
        return Optional.ofNullable(revisions.get(id.printed()))
                .map(Revision::version)
                .orElse("");
    }

    /** Where a character of the draft stood; empty where it is new. */
    public Optional<Place> before(TextRef text, int at) {
        Fates known = fates.get(text);
        if (known != null) {
            return at < known.before.length ? Optional.ofNullable(known.before[at]) : Optional.empty();
        }
        return before.has(text.element()) && after.has(text.element())
                ? Optional.of(new Place(text, at))
                : Optional.empty();
    }

    /** The versions that brought the characters of a text of the draft, one for each; nothing where no history tells. */
    public List<String> authors(TextRef text) {
        String element = text.element().equals(Tree.ROOT)
                ? String.valueOf(after.root().value(ReportPackage.Literals.IDENTIFIED__ID))
                : text.element();
        List<String> versions = new ArrayList<>();
        for (Run run : authors.runs(element, text.feature())) {
            versions.addAll(Collections.nCopies(run.length(), run.version()));
        }
        return versions;
    }

    /** The version that took a character of the earlier text away; nothing where no history tells. */
    public String gone(TextRef text, int at) {
        String version = gone.getOrDefault(text, Map.of()).get(at);
        return version != null ? version : removed(text.element()).orElse("");
    }

    /** The version that brought an element that the earlier text has not. */
    public Optional<String> born(String element) {
        return before.has(element) ? Optional.empty() : authors.born(element);
    }

    /** The version that took an element away that the draft has not. */
    public Optional<String> removed(String element) {
        return after.has(element) ? Optional.empty() : authors.removed(element);
    }

    /** The version that put an element elsewhere, by itself and not with what holds it. */
    public Optional<String> moved(String element) {
        return Optional.ofNullable(moved.get(element));
    }

    /** The version that set a value of an element. */
    public Optional<String> set(String element, String feature) {
        return Optional.ofNullable(set.get(new TextRef(element, feature)));
    }
}
