package org.collate.ui;

import java.util.List;
import java.util.Set;
import org.collate.core.layout.Outline;
import org.collate.operations.Place;
import org.collate.operations.links.LinkTable;
import org.collate.operations.writing.Lengths;
import org.collate.transfer.ImportFinding;
import org.collate.transfer.sheets.SheetContent;
import org.collate.validation.Finding;

/**
 * A report as a window shows it, as it stood when it was looked at last.
 *
 * @param place where it was read
 * @param outline its outline
 * @param rows its outline with the elements' ids, as a tree shows it
 * @param findings what its import met and mended, in the order of the source's lines
 * @param checked what the rules found, in reading order
 * @param setAside what they found and somebody set aside, in reading order
 * @param together the ids of the rules whose findings are of a small kind and told as one
 * @param isBegun whether anybody wrote in it yet; while nobody did, nothing is found
 * @param lengths how long it and its parts are, and what is asked of that
 * @param links its problems, causes and measures as they are linked
 * @param printed what stands on its pages
 */
public record OpenedReport(
        Place place,
        Outline outline,
        List<OutlineRow> rows,
        List<ImportFinding> findings,
        List<CheckedFinding> checked,
        List<AsideFinding> setAside,
        Set<String> together,
        boolean isBegun,
        Lengths lengths,
        LinkTable links,
        SheetContent printed) {

    /** Takes copies. */
    public OpenedReport {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
        checked = List.copyOf(checked);
        setAside = List.copyOf(setAside);
        together = Set.copyOf(together);
    }

    /**
     * What a rule found.
     *
     * @param finding the finding
     * @param place the way to its element, for people
     */
    public record CheckedFinding(Finding finding, String place) {}

    /**
     * What a rule found and somebody set aside.
     *
     * @param found what was found
     * @param reason why it stays as it is
     * @param person who said so
     */
    public record AsideFinding(CheckedFinding found, String reason, String person) {}
}
