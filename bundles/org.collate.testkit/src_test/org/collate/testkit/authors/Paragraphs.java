package org.collate.testkit.authors;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.collate.core.authors.Authorship;
import org.collate.core.authors.Run;
import org.collate.core.revisions.Past;
import org.collate.core.revisions.Revision;
import org.collate.core.revisions.Revisions;
import org.collate.model.ReportFile;
import org.collate.model.Reports;
import org.collate.model.report.Content;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.collate.model.report.TextElement;

/**
 * An accepted text and a draft of some paragraphs, judged as a space does it. A text is drawn as a line: {@code a:甲乙 b:丙}
 * are two points. A draft's version is the name of who wrote it, with a number.
 */
final class Paragraphs implements Past {

    private final Map<String, Authorship> versions = new HashMap<>();
    private Report accepted;
    private Authorship acceptedAuthors;
    private Report draft;
    private Authorship draftAuthors;
    private int verdicts;

    Paragraphs(String line) {
        accepted = report(line);
        acceptedAuthors = Authorship.of(accepted, "v0", List.of());
        draft = accepted;
        draftAuthors = acceptedAuthors;
    }

    static Report report(String line) {
        Report report = Reports.create("r000000000001a");
        for (String each : line.isEmpty() ? new String[0] : line.split(" ")) {
            Content content = each.startsWith("_")
                    ? ReportFactory.eINSTANCE.createNarrative()
                    : ReportFactory.eINSTANCE.createPoint();
            String drawn = each.startsWith("_") ? each.substring(1) : each;
            content.setId(drawn.substring(0, drawn.indexOf(':')));
            String words = drawn.substring(drawn.indexOf(':') + 1);
            if (!words.isEmpty()) {
                ((TextElement) content).getLines().addAll(List.of(words.split("/", -1)));
            }
            report.getContents().add(content);
        }
        return report;
    }

    static String line(Report report) {
        return report.getContents().stream()
                .map(each -> (each.eClass().getName().equals("Narrative") ? "_" : "") + each.getId() + ":"
                        + String.join("/", ((TextElement) each).getLines()))
                .collect(Collectors.joining(" "));
    }

    /** Writes the draft anew. */
    Paragraphs write(String version, String line) {
        return write(version, report(line));
    }

    Paragraphs write(String version, Report report) {
        draft = report;
        draftAuthors = Authorship.of(draft, version, List.of(draftAuthors));
        versions.put(version, draftAuthors);
        return this;
    }

    /** Takes another's version, written on the last one but some, into the draft. */
    void merge(String version, Report merged, Authorship other) {
        draft = merged;
        draftAuthors = Authorship.of(draft, version, List.of(draftAuthors, other));
        versions.put(version, draftAuthors);
    }

    Authorship draftAuthors() {
        return draftAuthors;
    }

    String draft() {
        return line(draft);
    }

    String accepted() {
        return line(accepted);
    }

    byte[] draftBytes() throws Exception {
        return ReportFile.toBytes(draft);
    }

    Revisions revisions() {
        return Revisions.of(accepted, acceptedAuthors, draft, draftAuthors, this);
    }

    /** The revisions, a line each: kind, element, what goes and what comes, and by whom. */
    List<String> told() {
        return revisions().list().stream()
                .map(each -> each.kind().word() + " " + each.element() + " " + each.before() + ">" + each.after() + " "
                        + each.version())
                .sorted()
                .toList();
    }

    Set<String> ids() {
        return revisions().list().stream().map(Revision::id).collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> ids(Set<String> by) {
        return revisions().list().stream()
                .filter(each -> by.contains(each.version()))
                .map(Revision::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The text if only some people's revisions were accepted, and what these need. */
    String accepting(String... by) {
        return line(revisions().accepting(ids(Set.of(by))));
    }

    String rejecting(String... by) {
        return line(revisions().rejecting(ids(Set.of(by))));
    }

    Set<String> judge(Set<String> ids, boolean accepts) {
        Revisions now = revisions();
        verdicts++;
        if (accepts) {
            List<Authorship> sources = sources(acceptedAuthors, draftAuthors, now.cameBackByAccepting(ids));
            accepted = now.accepting(ids);
            acceptedAuthors = Authorship.of(accepted, "!a" + verdicts, sources);
            return now.closedForAccepting(ids);
        }
        List<Authorship> sources = sources(draftAuthors, acceptedAuthors, now.cameBackByRejecting(ids));
        draft = now.rejecting(ids);
        draftAuthors = Authorship.of(draft, "!d" + verdicts, sources);
        return now.closedForRejecting(ids);
    }

    private List<Authorship> sources(Authorship one, Authorship other, Set<String> back) {
        List<Authorship> sources = new ArrayList<>(List.of(one, other));
        back.forEach(version -> sources.add(versions.get(version)));
        return sources;
    }

    /** Who wrote the draft's words, paragraph by paragraph: {@code v0 v0|anna1}. */
    List<String> authors() {
        return draft.getContents().stream()
                .map(each -> draftAuthors.runs(each.getId(), "lines").stream()
                        .map(Run::version)
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    static String text(Report report) throws Exception {
        return new String(ReportFile.toBytes(report), StandardCharsets.UTF_8);
    }

    @Override
    public Optional<String> person(String version) {
        return version.startsWith("!") || version.equals("v0")
                ? Optional.empty()
                : Optional.of(version.replaceAll("[0-9]+$", ""));
    }

    @Override
    public boolean isVerdict(String version) {
        return version.startsWith("!");
    }

    @Override
    public boolean isAgreed(String version) {
        return version.equals("v0");
    }

    @Override
    public Optional<Authorship> authorship(String version) {
        return Optional.ofNullable(versions.get(version));
    }
}
