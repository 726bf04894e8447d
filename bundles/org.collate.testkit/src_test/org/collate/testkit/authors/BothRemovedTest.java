package org.collate.testkit.authors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.collate.core.authors.Authorship;
import org.collate.core.merge.Choice;
import org.collate.core.merge.Conflict;
import org.collate.core.merge.MergeResult;
import org.collate.core.merge.ThreeWayMerge;
import org.collate.core.revisions.Past;
import org.collate.core.revisions.Revision;
import org.collate.core.revisions.Revisions;
import org.collate.model.Reports;
import org.collate.model.report.Point;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.collate.testkit.Slice;
import org.junit.jupiter.api.Test;

/** Two people remove the same words at once: either one's revisions alone take them away. */
class BothRemovedTest {

    private static final String ID = "p000000000001a";

    private final Map<String, Authorship> versions = new HashMap<>();
    private Report accepted;
    private Report draft;

    @Test
    void aConflictSettledAsOneSideHasItIsThatSidesClause() throws Exception {
        settled("学习不深。读原文少。", "学习不深。读原著少。", "学习不深。读书少。", Choice.THEIRS);
        assertEquals("学习不深。读书少。", accepting("ben1"));
        settled("学习不深。读原文少。", "学习不深。读原著少。", "学习不深。读书少。", Choice.OURS);
        assertEquals("学习不深。读原著少。", accepting("anna1"));
    }

    @Test
    void aSentenceThatBothRemovedGoesWithEitherOnesRevisions() throws Exception {
        settled("学习不深。读原文少。学用脱节。", "读原文少。", "学习不深。读原文少。", Choice.OURS);
        assertEquals("读原文少。", accepting("anna1"));
        assertEquals("学习不深。读原文少。", accepting("ben1"));
    }

    @Test
    void whicheverSideAConflictIsSettledAsItsAuthorsRevisionsGiveItsClause() {
        Slice.forEachSeed(seed -> {
            Random random = new Random(seed);
            String base = "甲乙丙丁戊己庚辛。";
            Choice choice = random.nextBoolean() ? Choice.OURS : Choice.THEIRS;
            String ours = edited(base, "子丑寅", random);
            String theirs = edited(base, "金木水", random);
            settled(base, ours, theirs, choice);
            String chosen = choice == Choice.OURS ? ours : theirs;
            if (words(draft).equals(chosen)) {
                String told = ours + " and " + theirs;
                assertEquals(chosen, accepting(choice == Choice.OURS ? "anna1" : "ben1"), told);
            }
        });
    }

    private static String edited(String text, String own, Random random) {
        int start = random.nextInt(text.length() - 1);
        int end = start + 1 + random.nextInt(Math.min(4, text.length() - 1 - start));
        return text.substring(0, start) + own.substring(0, random.nextInt(own.length() + 1)) + text.substring(end);
    }

    /** Two versions of a text are merged, and what they disagree about is settled. */
    private void settled(String base, String ours, String theirs, Choice choice) throws Exception {
        versions.clear();
        accepted = report(base);
        Authorship begun = put("begun", accepted);
        Authorship anna = put("anna1", report(ours), begun);
        Authorship ben = put("ben1", report(theirs), begun);
        MergeResult result = ThreeWayMerge.of(report(base), report(ours), report(theirs));
        draft = result.merged();
        Authorship merged = put("merge1", draft, anna, ben);
        for (Conflict each : result.conflicts()) {
            result = result.resolve(each.id(), choice);
        }
        if (!words(result.merged()).equals(words(draft))) {
            draft = result.merged();
            put("settled1", draft, merged, choice == Choice.OURS ? anna : ben);
        }
    }

    private Authorship put(String version, Report report, Authorship... parents) {
        versions.put(version, Authorship.of(report, version, List.of(parents)));
        return versions.get(version);
    }

    private String accepting(String version) {
        Authorship now = versions.getOrDefault("settled1", versions.get("merge1"));
        Revisions revisions = Revisions.of(accepted, versions.get("begun"), draft, now, new Past() {
            @Override
            public Optional<String> person(String each) {
                return Optional.of(each);
            }

            @Override
            public boolean isVerdict(String each) {
                return false;
            }

            @Override
            public boolean isAgreed(String each) {
                return each.equals("begun");
            }

            @Override
            public Optional<Authorship> authorship(String each) {
                return Optional.ofNullable(versions.get(each));
            }
        });
        Set<String> theirs = revisions.list().stream()
                .filter(each -> each.version().equals(version) || each.others().contains(version))
                .map(Revision::id)
                .collect(Collectors.toSet());
        return words(revisions.accepting(theirs));
    }

    private static Report report(String text) {
        Report report = Reports.create("r000000000001a");
        Point point = ReportFactory.eINSTANCE.createPoint();
        point.setId(ID);
        point.getLines().add(text);
        report.getContents().add(point);
        return report;
    }

    private static String words(Report report) {
        return String.join("\n", ((Point) report.getContents().getFirst()).getLines());
    }
}
