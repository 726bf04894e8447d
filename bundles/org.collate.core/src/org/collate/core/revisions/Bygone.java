package org.collate.core.revisions;

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

/** The intermediate versions of one feature of an element, between two texts; each is read when it is first asked for. */
final class Bygone {

    private final String element;
    private final String feature;
    private final Past past;
    private final Map<String, Optional<CharId[]>> texts = new HashMap<>();

    Bygone(String element, String feature, Past past) {
        this.element = element;
        this.feature = feature;
        this.past = past;
    }

    /** Whether a version changed what is to be judged: it is neither a verdict nor agreed. */
    boolean isPending(String version) {
        return !past.isVerdict(version) && !past.isAgreed(version);
    }

    /** The characters of a version's text; empty where it cannot be read any more. */
    Optional<CharId[]> characters(String version) {
        return texts.computeIfAbsent(version, this::read);
    }

    private Optional<CharId[]> read(String version) {
        return past.authorship(version)
                .map(text -> text.runs(element, feature).stream()
                        .flatMap(run -> IntStream.range(0, run.length()).mapToObj(run::character))
                        .toArray(CharId[]::new));
    }

    /** The words that some characters were when they came. */
    Optional<String> words(Run run) {
        return past.authorship(run.version())
                .map(text -> text.words(element).get(feature))
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
        text.runs(element, feature).forEach(run -> known.add(run.version()));
        text.gone(element, feature, List.of()).forEach(gone -> {
            known.add(gone.run().version());
            known.add(gone.removal().version());
        });
        return known;
    }
}
