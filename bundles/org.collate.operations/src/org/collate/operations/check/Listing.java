package org.collate.operations.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.collate.core.text.TextRef;
import org.collate.model.report.Element;
import org.collate.model.report.ReportPackage;
import org.collate.operations.Place;
import org.collate.transfer.ImportFinding;
import org.collate.validation.Finding;
import org.collate.validation.Fix;
import org.collate.validation.SuppressedFinding;

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

    private List<Found> list() {
        List<Found> all = new ArrayList<>();
        for (ImportFinding finding : checked.opened().findings()) {
            all.add(imported(finding));
        }
        for (Finding finding : checked.validation().findings()) {
            all.add(ruled(finding, Optional.empty()));
        }
        for (SuppressedFinding each : checked.validation().suppressed()) {
            all.add(ruled(each.finding(), Optional.of(new Found.SetAside(each.reason(), each.person()))));
        }
        return all;
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
                Optional.empty());
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
                setAside);
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
