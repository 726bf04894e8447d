package org.collate.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collate.core.edit.Compound;
import org.collate.core.edit.Edit;
import org.collate.core.edit.EditException;
import org.collate.core.edit.ReplaceText;
import org.collate.core.edit.SetAttribute;
import org.collate.core.text.TextRef;
import org.collate.core.text.Words;
import org.collate.model.Reports;
import org.collate.model.report.Element;
import org.collate.model.report.Report;
import org.collate.model.report.Table;
import org.collate.model.report.TableRow;
import org.collate.testkit.RandomEdits;
import org.collate.testkit.RandomReports;
import org.collate.testkit.Slice;
import org.collate.validation.Engine;
import org.collate.validation.Finding;
import org.collate.validation.Passage;
import org.collate.validation.Profile;
import org.collate.validation.Surroundings;
import org.collate.validation.Validation;
import org.junit.jupiter.api.Test;

/**
 * What a check after an edit finds is what a check from nothing finds: over reports of any shape with texts that rules mind,
 * after keys, texts, inserts, moves, removals, attributes, links, and all of them undone.
 */
class RecheckTest {

    private static final int EDITS = 12;

    /** Texts with faults of all rules, and what only looks like them. */
    private static final List<String> TEXTS = Labelled.all().stream()
            .flatMap(each -> Arrays.stream(each.text().split(" ?/ ?")))
            .filter(each -> !each.isBlank())
            .distinct()
            .toList();

    private static final Engine PLAIN = new Engine(new BuiltInRules().rules(), Profile.ofDefaults());
    private static final Engine UNDER_TEMPLATE =
            new Engine(new BuiltInRules().rules(), Profile.of(GoodReport.template()));

    private final Set<String> met = new TreeSet<>();

    @Test
    void aRecheckEqualsARunFromNothing() {
        Slice.forEachSeed(seed -> run(seed, new Random(seed)));
        assertTrue(met.size() > 45, "Only these rules found anything: " + met);
    }

    private void run(long seed, Random random) {
        Report report = random.nextBoolean() ? RandomReports.of(seed, 25) : GoodReport.report();
        for (int i = random.nextInt(20); i > 0; i--) {
            edit(report, text(report, random));
        }
        boolean template = random.nextInt(3) == 0;
        Engine engine = template ? UNDER_TEMPLATE : PLAIN;
        Surroundings around = template ? Surroundings.of(GoodReport.template()) : Surroundings.none();
        RandomEdits edits = new RandomEdits(random);
        Deque<Edit> undo = new ArrayDeque<>();
        Validation last = engine.validate(report, around);
        for (int i = 0; i < EDITS; i++) {
            Edit edit = undo.size() > 2 && random.nextInt(4) == 0
                    ? undo.pop()
                    : random.nextInt(3) == 0 ? edits.next(report) : text(report, random);
            edit(report, edit).forEach(undo::push);
            last = engine.recheck(last, touched(edit).collect(Collectors.toSet()));
            Validation anew = engine.validate(report, around);
            List<Finding> missing = without(anew.findings(), last.findings());
            List<Finding> stale = without(last.findings(), anew.findings());
            assertTrue(
                    missing.isEmpty() && stale.isEmpty(),
                    "after " + edit + " are missing: " + missing + " and stale: " + stale);
            assertEquals(anew.findings(), last.findings());
            assertEquals(anew.suppressed(), last.suppressed());
            assertEquals(anew.notApplicable(), last.notApplicable());
        }
        last.findings().stream().map(Finding::rule).forEach(met::add);
        last.findings().forEach(each -> assertTrue(!each.message().contains("Exception"), each.message()));
    }

    private static List<Finding> without(List<Finding> findings, List<Finding> others) {
        List<Finding> rest = new ArrayList<>(findings);
        others.forEach(rest::remove);
        return rest;
    }

    /** The inverse of an edit; none where it did not fit, and the report is as it was. */
    private static List<Edit> edit(Report report, Edit edit) {
        try {
            return List.of(edit.apply(report));
        } catch (EditException e) {
            return List.of();
        }
    }

    /** Some words of a text, or all of it, become a text that rules mind; or a key is pressed in it. */
    private static Edit text(Report report, Random random) {
        List<Element> all = Reports.parts(report)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(each -> !(each instanceof Table) && !(each instanceof TableRow))
                .toList();
        Element element = all.get(random.nextInt(all.size()));
        List<Passage> passages = Passage.of(element);
        Optional<Passage> passage = passages.isEmpty() || random.nextInt(3) == 0
                ? Optional.empty()
                : Optional.of(passages.get(random.nextInt(passages.size())));
        TextRef in = passage.map(Passage::in).orElseGet(() -> TextRef.of(element));
        int size = Words.of(report, in).orElse("").length();
        int start = random.nextBoolean() ? 0 : random.nextInt(size + 1);
        String text = TEXTS.get(random.nextInt(TEXTS.size()));
        return switch (random.nextInt(4)) {
            case 0 -> new ReplaceText(in, start, 0, text.substring(0, 1));
            case 1 -> new ReplaceText(in, start, 0, text);
            default -> new ReplaceText(in, start, size - start, text);
        };
    }

    private static Stream<String> touched(Edit edit) {
        return switch (edit) {
            case SetAttribute set -> Stream.of(set.id());
            case Compound all -> new HashSet<>(all.edits()).stream().flatMap(RecheckTest::touched);
            default -> Stream.of();
        };
    }
}
