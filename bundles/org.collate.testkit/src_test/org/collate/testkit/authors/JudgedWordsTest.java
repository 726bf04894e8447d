package org.collate.testkit.authors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collate.core.authors.Authorship;
import org.collate.core.revisions.Past;
import org.collate.core.revisions.Revision;
import org.collate.core.revisions.Revisions;
import org.collate.model.Reports;
import org.collate.model.report.Point;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.junit.jupiter.api.Test;

/** The words of one point, changed by several people before anything is judged. */
class JudgedWordsTest {

    private static final String POINT = "point";

    private final Map<String, Authorship> versions = new HashMap<>();
    private Report accepted;
    private Authorship acceptedAuthors;
    private Report draft;
    private Authorship draftAuthors;

    @Test
    void whatWasPutInsideNewWordsNeedsThemAlsoWhereBothWentAgain() throws Exception {
        begin("甲乙");
        version("anna1", "甲丙丁乙");
        version("ben1", "甲丙戊丁乙");
        version("carl1", "甲己乙");
        Set<String> needed = Set.of(by("anna1").id(), by("ben1").id());
        assertEquals(needed, revisions().closedForAccepting(Set.of(by("ben1").id())));
        judge("carl1", false);
        assertEquals("甲丙戊丁乙", words(draft));
        assertEquals(needed, revisions().closedForAccepting(Set.of(by("ben1").id())));
    }

    @Test
    void whereGoneWordsStandDoesNotDependOnWhatWasJudgedBefore() throws Exception {
        for (boolean isFirst : new boolean[] {true, false}) {
            begin("甲乙丙");
            version("anna1", "甲乙");
            version("ben1", "甲丁");
            version("carl1", "甲戊丁");
            judge(isFirst ? "ben1" : "anna1", isFirst);
            judge(isFirst ? "anna1" : "ben1", !isFirst);
            assertEquals("甲丙戊丁", words(draft), "ben's first: " + isFirst);
        }
    }

    @Test
    void wordsThatPassedKeepTheirOrderWhereSomeComeBack() throws Exception {
        begin("甲");
        version("anna1", "乙丙");
        version("ben1", "乙");
        version("carl1", "丁");
        String first = by("anna1").id();
        judge("ben1", false);
        assertEquals(first, by("anna1").id());
        judge("carl1", false);
        assertEquals("乙丙", words(draft));
        assertEquals(first, by("anna1").id());
    }

    @Test
    void wordsThatPassedAreKnownWhereNothingElseIsLeft() throws Exception {
        beginEmpty();
        version("anna1", "甲");
        version("ben1", "乙甲");
        version("carl1", "乙");
        Set<String> others = Set.of(by("anna1").id(), by("carl1").id());
        judge("ben1", false);
        assertEquals("", words(draft));
        assertEquals(
                others, Set.copyOf(revisions().list().stream().map(Revision::id).toList()));
    }

    @Test
    void whatOnePersonWroteIntoAnElementOfHisOwnIsPartOfItAlsoWhereItWentAgain() throws Exception {
        beginEmpty();
        version("anna1", "甲乙");
        version("ben1", "甲丙丁乙");
        version("anna2", "甲丙戊丁乙");
        version("ben2", "甲");
        String own = by("anna1").id();
        judge("ben2", false);
        assertEquals("甲戊乙", words(draft));
        assertEquals(List.of(own), revisions().list().stream().map(Revision::id).toList());
    }

    @Test
    void whereAllWordsAreTakenAwayTheSameEmptyLineIsLeftInAnyOrder() throws Exception {
        for (boolean isFirst : new boolean[] {true, false}) {
            beginEmpty();
            version("anna1", "甲");
            version("ben1", "");
            version("carl1", "乙");
            if (!isFirst) {
                judge("carl1", false);
            }
            judge("ben1", true);
            if (isFirst) {
                judge("carl1", false);
            }
            assertEquals(List.of(""), point(accepted).getLines());
            assertEquals(List.of(""), point(draft).getLines());
        }
    }

    private void beginEmpty() {
        accepted = Reports.create("report");
        acceptedAuthors = Authorship.of(accepted, "begun", List.of());
        draft = accepted;
        draftAuthors = acceptedAuthors;
    }

    private void begin(String words) {
        accepted = report(words);
        acceptedAuthors = Authorship.of(accepted, "begun", List.of());
        draft = accepted;
        draftAuthors = acceptedAuthors;
    }

    private void version(String version, String words) {
        draft = report(words);
        draftAuthors = Authorship.of(draft, version, List.of(draftAuthors));
        versions.put(version, draftAuthors);
    }

    private Revision by(String version) {
        return revisions().list().stream()
                .filter(each -> each.version().equals(version))
                .findFirst()
                .orElseThrow();
    }

    private void judge(String version, boolean accepts) throws Exception {
        Revisions now = revisions();
        Set<String> ids = Set.of(by(version).id());
        if (accepts) {
            accepted = now.accepting(ids);
            acceptedAuthors = Authorship.of(accepted, "verdict", List.of(acceptedAuthors, draftAuthors));
        } else {
            draft = now.rejecting(ids);
            List<Authorship> sources = new ArrayList<>(List.of(draftAuthors, acceptedAuthors));
            now.cameBackByRejecting(ids).forEach(each -> sources.add(versions.get(each)));
            draftAuthors = Authorship.of(draft, "verdict" + sources.hashCode(), sources);
        }
    }

    private Revisions revisions() {
        return Revisions.of(accepted, acceptedAuthors, draft, draftAuthors, new Past() {
            @Override
            public Optional<String> person(String version) {
                return Optional.of(version.substring(0, version.length() - 1));
            }

            @Override
            public boolean isVerdict(String version) {
                return version.startsWith("verdict");
            }

            @Override
            public boolean isAgreed(String version) {
                return version.equals("begun");
            }

            @Override
            public Optional<Authorship> authorship(String version) {
                return Optional.ofNullable(versions.get(version));
            }
        });
    }

    private static Report report(String words) {
        Report report = Reports.create("report");
        Point point = ReportFactory.eINSTANCE.createPoint();
        point.setId(POINT);
        point.getLines().add(words);
        report.getContents().add(point);
        return report;
    }

    private static String words(Report report) {
        return String.join("\n", point(report).getLines());
    }

    private static Point point(Report report) {
        return (Point) report.getContents().getFirst();
    }
}
