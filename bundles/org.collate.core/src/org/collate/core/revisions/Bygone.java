package org.collate.core.revisions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.collate.core.authors.Authorship;
import org.collate.core.authors.CharId;
import org.collate.core.authors.Run;

/**
 * The intermediate versions of the words of some elements, between two texts; each is read when it is first asked for.
 */
final class Bygone {

    private record Text(String home, String version) {}

    private final Set<String> homes;
    private final List<String> members;
    private final Map<String, String> carriers;
    private final String feature;
    private final Past past;
    private final Map<Text, Optional<CharId[]>> texts = new HashMap<>();

    /**
     * Says of which words.
     *
     * @param homes the elements in whose texts they were
     * @param members the paragraphs of a parted text, in order; none for an element alone
     * @param carriers those of them that took words from one into another, with that other one
     */
    Bygone(Set<String> homes, List<String> members, Map<String, String> carriers, String feature, Past past) {
        this.homes = homes;
        this.members = members;
        this.carriers = carriers;
        this.feature = feature;
        this.past = past;
    }

    /** The elements in whose texts the words were. */
    Set<String> homes() {
        return homes;
    }

    /** How many boundaries stand before the characters of a text. */
    int boundaries(String home) {
        return members.contains(home) ? 1 : 0;
    }

    /** Whether a version changed what is to be judged: it is neither a verdict nor agreed. */
    boolean isPending(String version) {
        return !version.equals(Texts.NOBODY) && !past.isVerdict(version) && !past.isAgreed(version);
    }

    /**
     * The characters of a version's text of an element, with the boundaries around it; empty where it cannot be read any
     * more.
     */
    Optional<CharId[]> characters(String home, String version) {
        return texts.computeIfAbsent(new Text(home, version), this::read);
    }

    private Optional<CharId[]> read(Text text) {
        return past.authorship(text.version()).map(authors -> {
            List<CharId> characters = new ArrayList<>();
            String begun = begun(text.home(), authors);
            int member = members.indexOf(begun);
            if (member >= 0) {
                characters.add(boundary(begun));
            }
            for (Run run : authors.runs(text.home(), feature)) {
                IntStream.range(0, run.length()).mapToObj(run::character).forEach(characters::add);
            }
            if (member >= 0) {
                members.subList(member + 1, members.size()).stream()
                        .filter(each -> isBoundary(each, authors))
                        .findFirst()
                        .ifPresent(next -> characters.add(boundary(next)));
            }
            return characters.toArray(CharId[]::new);
        });
    }

    /** The member whose boundary a paragraph began with in a version: its own, or that of what brought words to it. */
    private String begun(String home, Authorship authors) {
        return carriers.entrySet().stream()
                .filter(each -> each.getValue().equals(home))
                .map(Map.Entry::getKey)
                .filter(carrier -> hasCarried(carrier, authors))
                .findFirst()
                .orElse(home);
    }

    private boolean hasCarried(String carrier, Authorship authors) {
        return authors.joinedInto(carrier)
                .filter(into -> into.equals(carriers.get(carrier)))
                .isPresent();
    }

    /** Whether the boundary of a member stood in a version. */
    private boolean isBoundary(String member, Authorship authors) {
        boolean isCarried = carriers.containsKey(member) && hasCarried(member, authors);
        return isCarried
                || authors.born(member).isPresent() && begun(member, authors).equals(member);
    }

    /** The boundary before a paragraph of a parted text. */
    static CharId boundary(String member) {
        return new CharId(member, Texts.NOBODY, 0);
    }

    /** The words that some characters were when they came. */
    Optional<String> words(Run run) {
        return past.authorship(run.version())
                .map(text -> text.words(run.home()).get(feature))
                .filter(text -> run.end() <= text.length())
                .map(text -> text.substring(run.start(), run.end()));
    }

    /** How many versions a pending version's text shows something of, always more than an earlier one's; else 0. */
    int age(String version) {
        return isPending(version)
                ? past.authorship(version).map(this::known).map(Set::size).orElse(0)
                : 0;
    }

    private Set<String> known(Authorship text) {
        Set<String> known = new HashSet<>();
        for (String home : homes) {
            text.runs(home, feature).forEach(run -> known.add(run.version()));
            text.gone(home, feature).forEach(gone -> {
                known.add(gone.run().version());
                known.add(gone.removal().version());
            });
        }
        return known;
    }
}
