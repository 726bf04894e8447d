package org.collate.transfer;

import java.util.Map;
import java.util.Optional;
import org.collate.model.report.Report;

/**
 * What is to be written, and how.
 *
 * @param report the report; it is not changed
 * @param provenance what lets a later import find its way back; empty for a clean export, which carries no mark of
 *     Collate: no bookmarks, no properties, no parts of its own
 * @param page what of the page differs from the format's standard, as keys and values that the format's page profile
 *     knows; empty for the standard
 * @param markup what is shown beside the text; an exporter gets some only where it {@link Exporter#showsMarkup() shows it}
 */
public record ExportRequest(Report report, Optional<Provenance> provenance, Map<String, String> page, Markup markup) {

    public ExportRequest {
        page = Map.copyOf(page);
    }

    /** A request for the text alone. */
    public ExportRequest(Report report, Optional<Provenance> provenance, Map<String, String> page) {
        this(report, provenance, page, Markup.NONE);
    }

    /** A clean export on the standard page. */
    public static ExportRequest clean(Report report) {
        return new ExportRequest(report, Optional.empty(), Map.of());
    }

    /** An export on the standard page that can be taken back. */
    public static ExportRequest of(Report report, Provenance provenance) {
        return new ExportRequest(report, Optional.of(provenance), Map.of());
    }

    /** The same with something shown beside the text. */
    public ExportRequest with(Markup shown) {
        return new ExportRequest(report, provenance, page, shown);
    }

    /** Whether no mark of Collate may be in the file. */
    public boolean isClean() {
        return provenance.isEmpty();
    }

    /**
     * Where an exported file comes from.
     *
     * @param document the id of the report
     * @param export the id of this export; equal exports have equal ones
     * @param base the commit of the version that was exported, in hexadecimal; empty where no version is known
     * @param since the commit of the version since which the file marks what changed; empty where it marks nothing
     */
    public record Provenance(String document, String export, String base, String since) {

        /** Where a file without marks of change comes from. */
        public Provenance(String document, String export, String base) {
            this(document, export, base, "");
        }
    }
}
