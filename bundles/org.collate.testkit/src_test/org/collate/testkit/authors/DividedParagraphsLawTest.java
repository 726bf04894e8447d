package org.collate.testkit.authors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collate.core.authors.Authorship;
import org.collate.core.authors.Run;
import org.collate.core.authors.Whereabouts;
import org.collate.core.revisions.Revision;
import org.collate.core.revisions.Revisions;
import org.collate.model.report.Report;
import org.collate.testkit.Slice;
import org.junit.jupiter.api.Test;

/** Scripts of single edits, divisions and joins among them, each by another person; who made what is known. */
class DividedParagraphsLawTest {

    @Test
    void everyEditIsOneRevisionAndEachChoiceOfThemGivesTheTextOfJustThese() {
        Slice.forEachSeed(seed -> holdEachChoice(new Random(seed), random -> new ParagraphLedger(random, true)));
    }

    @Test
    void whatWentOverIntoTheNextParagraphIsOneRevisionBesideAllOthers() {
        Slice.forEachSeed(seed -> holdEachChoice(new Random(seed), random -> ParagraphLedger.carrying(random, true)));
    }

    private static void holdEachChoice(Random random, Function<Random, ParagraphLedger> begun) {
        ParagraphLedger ledger = begun.apply(random);
        Paragraphs text = written(ledger);
        Revisions revisions = text.revisions();
        assertEquals(ledger.made(), kinds(revisions), ledger.text());
        assertEquals(ledger.authors(), authors(text), ledger.text());
        for (int i = 0; i < 8; i++) {
            Set<String> some = some(ledger.made().keySet(), random);
            Set<String> ids = text.ids(some);
            assertEquals(ids, new TreeSet<>(revisions.closedForAccepting(ids)), "needs nothing");
            assertEquals(ledger.with(some), Paragraphs.line(revisions.accepting(ids)), "accepting " + some);
            Set<String> rest = new TreeSet<>(ledger.made().keySet());
            rest.removeAll(some);
            assertEquals(ledger.with(some), Paragraphs.line(revisions.rejecting(text.ids(rest))), "but " + rest);
        }
    }

    /** Five edits, each by somebody else and apart from the others. */
    private static Paragraphs written(ParagraphLedger ledger) {
        Paragraphs text = new Paragraphs(ledger.text());
        for (int i = 1; i <= 5; i++) {
            String version = version(i, 5);
            if (ledger.editApart(version)) {
                ledger.between().ifPresent(halfway -> text.write(version + "0", halfway));
                text.write(version, ledger.text());
            }
        }
        return text;
    }

    @Test
    void verdictsInAnyOrderEndInTheTextOfWhatWasAccepted() {
        Slice.forEachSeed(seed -> holdVerdicts(new Random(seed), random -> new ParagraphLedger(random, true)));
    }

    @Test
    void verdictsOnWhatWentOverInAnyOrderEndInTheTextOfWhatWasAccepted() {
        Slice.forEachSeed(seed -> holdVerdicts(new Random(seed), random -> ParagraphLedger.carrying(random, true)));
    }

    private static void holdVerdicts(Random random, Function<Random, ParagraphLedger> begun) {
        ParagraphLedger ledger = begun.apply(random);
        Paragraphs text = written(ledger);
        Map<String, String> versions = new TreeMap<>();
        text.revisions().list().forEach(each -> versions.put(each.version(), each.id()));
        List<String> order = new ArrayList<>(versions.keySet());
        Collections.shuffle(order, random);
        Set<String> accepted = new TreeSet<>();
        for (String version : order) {
            assertEquals(Set.of(versions.get(version)), text.ids(Set.of(version)), "the id of " + version);
            boolean accepts = random.nextBoolean();
            text.judge(Set.of(versions.get(version)), accepts);
            if (accepts) {
                accepted.add(version);
            }
            assertEquals(ledger.with(accepted), text.accepted(), order + " " + accepted);
        }
        assertEquals(ledger.with(accepted), text.draft());
        assertEquals(List.of(), text.told());
    }

    @Test
    void whereEditsMeetAllIsTheDraftAndNoneTheAcceptedTextAndBothWaysToJudgeAgree() {
        Slice.forEachSeed(seed -> holdMeeting(new Random(seed), random -> new ParagraphLedger(random, false)));
    }

    @Test
    void whereEditsMeetWhatWentOverAllIsTheDraftAndBothWaysToJudgeAgree() {
        Slice.forEachSeed(seed -> holdMeeting(new Random(seed), random -> ParagraphLedger.carrying(random, false)));
    }

    private static void holdMeeting(Random random, Function<Random, ParagraphLedger> begun) {
        ParagraphLedger ledger = begun.apply(random);
        Paragraphs text = new Paragraphs(ledger.text());
        for (int i = 1; i <= 6; i++) {
            ledger.edit(version(i, 2));
            String halfway = version(i, 2) + "0";
            ledger.between().ifPresent(each -> text.write(halfway, each));
            text.write(version(i, 2), ledger.text());
        }
        Revisions revisions = text.revisions();
        Set<String> all = text.ids();
        assertEquals(text.draft(), Paragraphs.line(revisions.accepting(all)));
        assertEquals(text.accepted(), Paragraphs.line(revisions.rejecting(all)));
        assertEquals(ledger.authors(), authors(text), ledger.text());
        Set<String> some = revisions.closedForAccepting(some(all, random));
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        Report accepted = revisions.accepting(some);
        assertEquals(Paragraphs.line(accepted), Paragraphs.line(revisions.rejecting(rest)));
        text.judge(some, true);
        assertEquals(rest, text.ids(), "what is not judged stays as it was");
        text.judge(rest, false);
        assertEquals(Paragraphs.line(accepted), text.draft());
        assertEquals(List.of(), text.told());
    }

    /** A tail that was divided off and joined to the next paragraph, which keeps its id, beside an edit in each part. */
    @Test
    void aTailThatWentOverIntoTheNextParagraphIsOneRevisionWhateverElseIsJudged() {
        Slice.forEachSeed(seed -> {
            Random random = new Random(seed);
            List<String> parts = List.of(letters(0x4e00, random), letters(0x5000, random), letters(0x5200, random));
            List<String> edited = new ArrayList<>(parts);
            Paragraphs text = new Paragraphs(drawn(parts, false));
            text.write("z1", "a:" + parts.get(0) + " b:" + parts.get(1) + " c:" + parts.get(2));
            text.write("y1", drawn(parts, true));
            List<String> versions = List.of("p1", "q1", "r1");
            for (int i = 0; i < 3; i++) {
                String part = parts.get(i);
                int at = 1 + random.nextInt(part.length() - 2);
                String instead = random.nextBoolean() ? "" : String.valueOf((char) (0x6000 + i));
                int end = instead.isEmpty() || random.nextBoolean() ? at + 1 : at;
                edited.set(i, part.substring(0, at) + instead + part.substring(end));
                text.write(versions.get(i), drawn(edited, true));
            }
            Map<String, String> ids = new TreeMap<>();
            text.revisions().list().forEach(each -> ids.put(each.version(), each.id()));
            assertEquals(
                    Set.of("y1", "p1", "q1", "r1"), ids.keySet(), text.told().toString());
            List<String> order = new ArrayList<>(ids.keySet());
            Collections.shuffle(order, random);
            Set<String> accepted = new TreeSet<>();
            for (String version : order) {
                assertEquals(Set.of(ids.get(version)), text.ids(Set.of(version)), "the id of " + version);
                boolean accepts = random.nextBoolean();
                text.judge(Set.of(ids.get(version)), accepts);
                if (accepts) {
                    accepted.add(version);
                }
                List<String> chosen = new ArrayList<>();
                for (int i = 0; i < 3; i++) {
                    chosen.add((accepted.contains(versions.get(i)) ? edited : parts).get(i));
                }
                assertEquals(drawn(chosen, accepted.contains("y1")), text.accepted(), order + " " + accepted);
            }
            assertEquals(text.accepted(), text.draft());
            assertEquals(List.of(), text.told());
        });
    }

    private static String letters(int first, Random random) {
        StringBuilder letters = new StringBuilder();
        for (int i = 6 + random.nextInt(8); i > 0; i--) {
            letters.append((char) (first + i));
        }
        return letters.toString();
    }

    private static String drawn(List<String> parts, boolean isCarried) {
        return "a:" + parts.get(0) + (isCarried ? " c:" : "") + parts.get(1) + (isCarried ? "" : " c:") + parts.get(2);
    }

    @Test
    void charactersAreFoundInTheParagraphThatHasMostOfThem() {
        Slice.forEachSeed(seed -> {
            Random random = new Random(seed);
            ParagraphLedger ledger = new ParagraphLedger(random, false);
            Paragraphs text = new Paragraphs(ledger.text());
            int commented = random.nextInt(3);
            Authorship then = text.draftAuthors();
            for (int i = 1; i <= 6; i++) {
                ledger.edit(version(i, 2));
                text.write(version(i, 2), ledger.text());
                then = i <= commented ? text.draftAuthors() : then;
            }
            List<String> elements = then.elements().subList(1, then.elements().size());
            String element = elements.get(random.nextInt(elements.size()));
            String words = then.words(element).get("lines");
            int from = random.nextInt(words.length());
            int to = from + 1 + random.nextInt(words.length() - from);
            Optional<Whereabouts> found = Whereabouts.of(then, element, "lines", from, to, text.draftAuthors());
            String drawing = ledger.text() + " " + words.substring(from, to);
            assertEquals(places(ledger.text(), words.substring(from, to)), found.map(Whereabouts::left), drawing);
            found.ifPresent(each -> {
                String now = text.draftAuthors().words(each.element()).get("lines");
                String there = now.substring(each.start(), each.end());
                assertEquals(each.left(), common(there, words.substring(from, to)), drawing);
                assertTrue(words.substring(from, to).indexOf(there.charAt(0)) >= 0, drawing);
                assertTrue(words.substring(from, to).indexOf(there.charAt(there.length() - 1)) >= 0, drawing);
            });
        });
    }

    /** How many of some letters the paragraph has that has the most, if it has half of them. */
    private static Optional<Integer> places(String line, String letters) {
        return Stream.of(line.split(" "))
                .map(paragraph -> common(paragraph, letters))
                .max(Integer::compare)
                .filter(most -> 2 * most >= letters.length());
    }

    private static int common(String words, String letters) {
        return (int) words.chars().filter(c -> letters.indexOf(c) >= 0).count();
    }

    /** Versions of some people in turn, who are called a, b and so on. */
    private static String version(int number, int people) {
        return (char) ('a' + number % people) + "" + number;
    }

    private static Map<String, String> kinds(Revisions revisions) {
        Map<String, String> kinds = new TreeMap<>();
        for (Revision each : revisions.list()) {
            kinds.merge(each.version(), each.kind().word(), (one, other) -> one + " and " + other);
        }
        return kinds;
    }

    private static List<String> authors(Paragraphs text) {
        List<String> authors = new ArrayList<>();
        for (String element : text.draftAuthors().elements()) {
            for (Run run : text.draftAuthors().runs(element, "lines")) {
                for (int i = 0; i < run.length(); i++) {
                    authors.add(run.home() + " " + run.version() + " "
                            + run.character(i).offset());
                }
            }
        }
        return authors;
    }

    private static Set<String> some(Set<String> all, Random random) {
        return all.stream().filter(each -> random.nextBoolean()).collect(Collectors.toCollection(TreeSet::new));
    }
}
