package org.collate.operations.writing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collate.model.report.Report;
import org.collate.model.template.Template;
import org.collate.operations.Place;
import org.collate.transfer.ImportFinding;

/**
 * A report as it was read in the background, with all that its editor needs.
 *
 * @param place where it lies
 * @param name how the editor is headed
 * @param report the report; it belongs to the editor from now on
 * @param fixed the ids of the elements whose headings are the template's
 * @param template the template that it is checked under, if there is one
 * @param findings what its import met and mended
 * @param follower a copy of the report that follows it
 * @param keeper keeps what is written; empty where the report is only shown
 * @param notice a sentence that the user has to know of, such as why the report is only shown; empty for none
 */
public record Loaded(
        Place place,
        String name,
        Report report,
        Set<String> fixed,
        Optional<Template> template,
        List<ImportFinding> findings,
        Follower follower,
        Optional<DraftKeeper> keeper,
        String notice) {

    /** Takes copies. */
    public Loaded {
        fixed = Set.copyOf(fixed);
        findings = List.copyOf(findings);
    }

    /** Lets go of the draft where no editor takes it over. */
    public void drop() {
        keeper.ifPresent(open -> open.close(() -> {}));
    }
}
