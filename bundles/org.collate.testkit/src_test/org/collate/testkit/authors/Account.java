package org.collate.testkit.authors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.core.authors.Authorship;
import org.collate.core.authors.CharId;
import org.collate.core.authors.Run;

/** Who brought which character where, and who took it away: every character is there once in a history. */
final class Account {

    /** A character as it came. */
    record Birth(String version, String element, int offset) {}

    /** Went with its element; nobody asks for its own end. */
    private static final String WITH_ELEMENT = "";

    private final Map<Integer, Birth> births;
    private final Map<Integer, String> deaths;

    Account() {
        this(new HashMap<>(), new HashMap<>());
    }

    private Account(Map<Integer, Birth> births, Map<Integer, String> deaths) {
        this.births = births;
        this.deaths = deaths;
    }

    /** An account that goes on from this one. */
    Account branch() {
        return new Account(new HashMap<>(births), new HashMap<>(deaths));
    }

    /** Books a version by its authorship's words alone. */
    void book(String version, Authorship authorship) {
        Map<Integer, String> living = new HashMap<>();
        for (String element : authorship.elements()) {
            String words = authorship.words(element).getOrDefault("lines", "");
            for (int i = 0; i < words.length(); i = words.offsetByCodePoints(i, 1)) {
                births.putIfAbsent(words.codePointAt(i), new Birth(version, element, i));
                living.put(words.codePointAt(i), element);
            }
        }
        deaths.keySet().removeAll(living.keySet());
        births.forEach((c, birth) -> {
            boolean stands = authorship.elements().contains(birth.element());
            if (!stands) {
                deaths.put(c, WITH_ELEMENT);
            } else if (!living.containsKey(c)) {
                deaths.putIfAbsent(c, version);
            }
        });
    }

    /** Takes in what another branch booked. */
    void join(Account other) {
        other.births.forEach(births::putIfAbsent);
        other.deaths.forEach(deaths::putIfAbsent);
    }

    /** Holds that an authorship says the same. */
    void assertTold(Authorship authorship) {
        for (String element : authorship.elements()) {
            String words = authorship.words(element).getOrDefault("lines", "");
            List<Run> runs = authorship.runs(element, "lines");
            assertEquals(words.length(), runs.stream().mapToInt(Run::length).sum());
            int at = 0;
            for (Run run : runs) {
                for (int i = 0; i < run.length(); i++, at++) {
                    // The second unit of a character comes with the first.
                    int second = Character.isLowSurrogate(words.charAt(at)) ? 1 : 0;
                    Birth told = new Birth(run.version(), element, run.start() + i - second);
                    // A clause in conflict can repeat words that also stand beside it.
                    int c = words.codePointAt(at - second);
                    if (c != '\n' && words.indexOf(c) == words.lastIndexOf(c)) {
                        assertEquals(births.get(c), told, "the author of " + Character.toString(c));
                    }
                }
            }
        }
        assertDeathsTold(authorship);
    }

    private void assertDeathsTold(Authorship authorship) {
        births.forEach((c, birth) -> {
            boolean stands = authorship.elements().contains(birth.element());
            String death = deaths.getOrDefault(c, WITH_ELEMENT);
            if (stands && !death.equals(WITH_ELEMENT) && c != '\n') {
                Optional<String> told = authorship
                        .removed(birth.element(), "lines", new CharId(birth.element(), birth.version(), birth.offset()))
                        .map(Authorship.Removal::version);
                assertEquals(Optional.of(death), told, "who took away " + Character.toString(c));
            }
        });
    }
}
