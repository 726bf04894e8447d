package org.collate.testkit.merge;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.collate.core.merge.Choice;
import org.collate.core.merge.Conflict;
import org.collate.core.merge.MergeResult;
import org.collate.model.ReportFile;
import org.collate.model.ReportFileException;
import org.collate.model.Reports;
import org.collate.model.report.Identified;
import org.collate.model.report.Report;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EReference;

/** Copies and comparisons of reports, through their file. */
final class Copies {

    private Copies() {}

    /** A copy with the same ids. */
    static Report of(Report report) {
        try {
            return ReportFile.read("copy.collate", ReportFile.toBytes(report));
        } catch (ReportFileException e) {
            throw new AssertionError("Not a valid report: " + e.getMessage(), e);
        }
    }

    /** The file of a report, as text. */
    static String text(Report report) {
        try {
            return new String(ReportFile.toBytes(report), StandardCharsets.UTF_8);
        } catch (ReportFileException e) {
            throw new AssertionError("Not a valid report: " + e.getMessage(), e);
        }
    }

    /** The file of a report with links in order of ids, since their order says nothing. */
    static String textOfSets(Report report) {
        Report copy = of(report);
        Reports.parts(copy).forEach(Copies::sortLinks);
        return text(copy);
    }

    private static void sortLinks(Identified element) {
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer()) {
                @SuppressWarnings("unchecked")
                EList<Identified> links = (EList<Identified>) element.eGet(reference);
                ECollections.sort(links, (a, b) -> a.getId().compareTo(b.getId()));
            }
        }
    }

    /** A result with one choice for all conflicts. */
    static MergeResult resolved(MergeResult result, Choice choice) {
        return result.resolve(result.conflicts().stream().collect(Collectors.toMap(Conflict::id, c -> choice)));
    }

    /** The ids of the open conflicts, sorted. */
    static List<String> ids(MergeResult result) {
        return result.conflicts().stream().map(Conflict::id).sorted().toList();
    }
}
