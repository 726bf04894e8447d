package org.collate.cli.report;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.collate.cli.command.JsonWriter;
import org.collate.model.report.Content;
import org.collate.model.report.Report;
import org.collate.operations.InputException;
import org.collate.operations.ReadCopy;
import org.collate.operations.returned.Account;
import org.collate.transfer.ImportFinding;
import org.collate.transfer.ImportedReport;
import org.eclipse.emf.ecore.EObject;

/** What an import did, as JSON: the files, what was found, and how many elements of which type there are. */
final class ImportJson {

    private ImportJson() {}

    static String of(Path file, Path output, ImportedReport imported, ReadCopy copy) throws InputException {
        JsonWriter json = new JsonWriter().beginObject();
        json.name("file").value(file.toString());
        json.name("output").value(output.toString());
        findings(json, imported.findings());
        json.name("sha256").value(copy.sha256());
        MarksJson.records(json, Account.marks(copy));
        MarksJson.account(json, Account.leftOut(copy, true));
        json.name("counts").beginObject();
        counts(imported.report()).forEach((type, count) -> json.name(type).value(count));
        return json.endObject().endObject().toString();
    }

    /** What an import found, under the name findings. */
    static void findings(JsonWriter json, List<ImportFinding> findings) {
        json.name("findings").beginArray();
        for (ImportFinding finding : findings) {
            json.beginObject();
            json.name("rule").value(finding.rule());
            json.name("severity").value(Findings.word(finding.severity()));
            json.name("line").value(finding.line());
            json.name("quote").value(finding.quote());
            json.name("message").value(finding.message());
            if (finding.places().size() > 1) {
                places(json, finding.places());
            }
            finding.cleaning().ifPresent(kind -> json.name("cleaning").value(kind.word()));
            json.endObject();
        }
        json.endArray();
    }

    /** All places of what is told once. */
    private static void places(JsonWriter json, List<ImportFinding.Place> places) {
        json.name("places").beginArray();
        for (ImportFinding.Place place : places) {
            json.beginObject()
                    .name("line")
                    .value(place.line())
                    .name("quote")
                    .value(place.quote())
                    .endObject();
        }
        json.endArray();
    }

    private static Map<String, Integer> counts(Report report) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Iterator<EObject> all = report.eAllContents(); all.hasNext(); ) {
            if (all.next() instanceof Content content) {
                counts.merge(content.eClass().getName().toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
        }
        return counts;
    }
}
