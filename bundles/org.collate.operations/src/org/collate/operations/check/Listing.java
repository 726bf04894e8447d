package org.collate.operations.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.collate.core.text.TextRef;
import org.collate.model.report.Element;
import org.collate.model.report.ReportPackage;
import org.collate.operations.Place;
import org.collate.transfer.ImportFinding;
import org.collate.validation.Finding;
import org.collate.validation.Fix;
import org.collate.validation.Passage;
import org.collate.validation.Severity;
import org.collate.validation.Validation;

/** What was found in a report, by the import and by the rules, in the order in which it is told. */
public final class Listing {

    private final CheckedReport checked;
    private final Places places;
    private final SourceLines lines;
    private final Fingerprints fingerprints;

    private Listing(CheckedReport checked, SourceLines lines) {
        this.checked = checked;
        this.places = Places.of(checked.opened().report());
        this.lines = lines;
        this.fingerprints = new Fingerprints(scope(checked));
    }

    /**
     * Lists what was found.
     *
     * @param lines where the elements of an imported file stand in it
     * @return first what the import found, then what the rules found in reading order, then what was set aside
     */
    public static List<Found> of(CheckedReport checked, SourceLines lines) {
        return new Listing(checked, lines).list();
    }

    /** Ids tell reports apart that are kept; those of a file that is only looked at follow from its text. */
    private static String scope(CheckedReport checked) {
        if (checked.opened().isImported() && checked.opened().place() instanceof Place.OfFile file) {
            return String.valueOf(file.file().getFileName());
        }
        return checked.opened().report().getId();
    }

    /**
     * The same with small kinds told as one: what a rule or the import found that matters as much, is known as much from a
     * baseline, and is of a kind that nobody judges one by one, stands at the first place and has all places.
     *
     * @param found what was found, in order
     */
    public static List<Found> together(CheckedReport checked, List<Found> found) {
        Map<List<Object>, List<Found>> kinds = new LinkedHashMap<>();
        for (Found each : found) {
            boolean small = each.severity() != Severity.ERROR
                    && each.setAside().isEmpty()
                    && checked.validation().isToldTogether(each.rule());
            Object kind = small ? "" : each.fingerprint();
            kinds.computeIfAbsent(
                            List.of(each.rule(), each.severity(), each.known(), each.isImported(), kind),
                            key -> new ArrayList<>())
                    .add(each);
        }
        return kinds.values().stream()
                .map(all -> all.size() == 1 ? all.getFirst() : all.getFirst().standingFor(all))
                .toList();
    }

    private List<Found> list() {
        List<Found> all = new ArrayList<>();
        for (ImportFinding finding : checked.opened().findings()) {
            all.add(imported(finding));
        }
        for (Finding finding : checked.validation().findings()) {
            if (!followsFromImport(finding)) {
                all.add(ruled(finding, Optional.empty()));
            }
        }
        for (Validation.Suppressed each : checked.validation().suppressed()) {
            all.add(ruled(each.finding(), Optional.of(new Found.SetAside(each.reason(), each.person()))));
        }
        return all;
    }

    /** Whether a finding only follows from what the import did not understand at its element. */
    private boolean followsFromImport(Finding finding) {
        List<String> after = checked.validation().follows(finding.rule());
        return !after.isEmpty()
                && checked.opened().findings().stream()
                        .filter(each -> after.contains(each.rule()))
                        .anyMatch(each -> lines.at(each.line())
                                .map(element -> element.getId().equals(finding.element()))
                                .orElse(false));
    }

    private Found imported(ImportFinding finding) {
        Element element = lines.at(finding.line()).orElse(checked.opened().report());
        return new Found(
                finding.rule(),
                CheckedReport.severity(finding),
                element.getId(),
                places.of(element.getId()),
                finding.line(),
                finding.quote(),
                finding.message(),
                List.of(),
                fingerprints.next(finding.rule(), "import", finding.quote()),
                Optional.empty(),
                FindingKeys.ofWhole(finding.rule(), "", finding.quote(), finding.message()),
                true,
                false,
                List.of());
    }

    private Found ruled(Finding finding, Optional<Found.SetAside> setAside) {
        String id = finding.element();
        String on = checked.opened().isImported() ? places.text(id) : id;
        return new Found(
                finding.rule(),
                finding.severity(),
                id,
                places.of(id),
                lines.of(id),
                finding.words(),
                finding.message(),
                finding.fixes().stream().map(Fix::label).toList(),
                fingerprints.next(finding.rule(), on + "\n" + part(finding), finding.words()),
                setAside,
                identity(finding),
                false,
                false,
                List.of());
    }

    private FindingKeys identity(Finding finding) {
        Element element = places.element(finding.element());
        String kept = checked.opened().isImported() ? "" : finding.element();
        Optional<String> text = finding.text()
                .flatMap(in -> Passage.of(element).stream()
                        .filter(passage -> passage.in().equals(in))
                        .map(Passage::text)
                        .findFirst());
        if (text.isPresent() && finding.end() <= text.get().length()) {
            return FindingKeys.ofWords(finding.rule(), kept, text.get(), finding.start(), finding.end());
        }
        return FindingKeys.ofWhole(finding.rule(), kept, places.lead(finding.element()), finding.message());
    }

    /** Where in its element a finding is, by the names that have stood in fingerprints from the start. */
    private static String part(Finding finding) {
        return finding.text()
                .map(TextRef::feature)
                .map(feature -> feature.equals(ReportPackage.Literals.TEXT_ELEMENT__LINES.getName())
                        ? "TEXT"
                        : feature.toUpperCase(Locale.ROOT))
                .orElse("WHOLE");
    }
}
