package org.collate.internal.rules.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.collate.core.text.Words;
import org.collate.model.report.Aspect;
import org.collate.validation.Characters;
import org.collate.validation.Settings;

/** Which aspect of a report stands for which of its template: by id, else by words, else by likeness. */
final class AspectMatch {

    private final List<Aspect> wanted;
    private final List<Aspect> there;
    private final Set<String> also = new HashSet<>();
    private final Map<Aspect, Aspect> wantedOf = new IdentityHashMap<>();
    private final Map<Aspect, Aspect> foundFor = new IdentityHashMap<>();

    private AspectMatch(List<Aspect> wanted, List<Aspect> there) {
        this.wanted = wanted;
        this.there = there;
    }

    /**
     * Matches aspects.
     *
     * @param settings hold under {@code likeness} how many percent of their character pairs two headings must share, and
     *     under {@code also} the wordings that some notices have instead of the template's
     */
    static AspectMatch of(List<Aspect> wanted, List<Aspect> there, Settings settings) {
        AspectMatch match = new AspectMatch(wanted, there);
        settings.values("also").forEach(wording -> match.also.add(bare(wording)));
        int least = settings.number("likeness");
        match.pair((one, other) -> one.getId().equals(other.getId()));
        match.pair((one, other) -> bare(one).equals(bare(other)));
        match.pair((one, other) -> likeness(bare(one), bare(other)) >= least);
        return match;
    }

    private void pair(BiPredicate<Aspect, Aspect> alike) {
        for (Aspect model : wanted) {
            if (!foundFor.containsKey(model)) {
                there.stream()
                        .filter(each -> !wantedOf.containsKey(each) && alike.test(model, each))
                        .findFirst()
                        .ifPresent(each -> {
                            foundFor.put(model, each);
                            wantedOf.put(each, model);
                        });
            }
        }
    }

    /** The aspects that the template has and the report lacks. */
    List<Aspect> missing() {
        return wanted.stream().filter(each -> !foundFor.containsKey(each)).toList();
    }

    /** The aspects that the report has and the template does not. */
    List<Aspect> surplus() {
        return there.stream().filter(each -> !wantedOf.containsKey(each)).toList();
    }

    /** The aspects of the report that the template has, in the order of the report. */
    List<Aspect> found() {
        return there.stream().filter(wantedOf::containsKey).toList();
    }

    /** The template's aspect for one that was found. */
    Aspect wanted(Aspect found) {
        return wantedOf.get(found);
    }

    /** The aspect of the report that stands for the nearest one before a missing one. */
    Optional<Aspect> before(Aspect missing) {
        return wanted.subList(0, wanted.indexOf(missing)).reversed().stream()
                .filter(foundFor::containsKey)
                .map(foundFor::get)
                .findFirst();
    }

    /** The heading of an aspect, or nothing. */
    static String heading(Aspect aspect) {
        return Words.of(aspect);
    }

    /** Whether a heading has the words of the template's, or those that some notices have instead. */
    boolean hasWords(Aspect found, Aspect model) {
        return bare(found).equals(bare(model)) || also.contains(bare(found));
    }

    private static String bare(Aspect aspect) {
        return bare(heading(aspect));
    }

    /** The words alone: whether 方面 stands behind them, and which punctuation within, no reviewer minds. */
    private static String bare(String heading) {
        StringBuilder bare = new StringBuilder();
        heading.chars()
                .filter(c -> Characters.isHan((char) c) || Character.isLetterOrDigit(c))
                .forEach(c -> bare.append((char) c));
        return bare.toString().replaceAll("方面$", "");
    }

    private static int likeness(String one, String other) {
        Set<String> pairs = pairs(one);
        Set<String> others = pairs(other);
        int all = pairs.size() + others.size();
        Set<String> shared = new HashSet<>(pairs);
        shared.retainAll(others);
        return all == 0 ? 0 : 200 * shared.size() / all;
    }

    private static Set<String> pairs(String text) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return new HashSet<>(pairs);
    }
}
