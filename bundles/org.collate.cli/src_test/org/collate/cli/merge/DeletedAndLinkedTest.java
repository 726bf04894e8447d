package org.collate.cli.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.collate.cli.CommandRun;
import org.collate.cli.command.ExitCode;
import org.collate.model.Ids;
import org.collate.model.ReportFile;
import org.collate.model.Reports;
import org.collate.model.report.Cause;
import org.collate.model.report.Problem;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One deletes a problem: 学习不深. The other says that a cause explains it: 读书不求甚解 → 学习不深. */
class DeletedAndLinkedTest {

    @TempDir
    Path folder;

    @Test
    void theConflictShowsTheLinkThatWouldGo() throws IOException {
        Report report = Reports.create(Ids.derived().next("report"));
        Problem problem = ReportFactory.eINSTANCE.createProblem();
        problem.setId(Ids.derived().next("problem"));
        problem.getLines().add("学习不深。");
        Cause cause = ReportFactory.eINSTANCE.createCause();
        cause.setId(Ids.derived().next("cause"));
        cause.getLines().add("读书不求甚解。");
        report.getContents().add(problem);
        report.getContents().add(cause);
        ReportFile.write(report, folder.resolve("base.collate"));
        cause.getExplains().add(problem);
        ReportFile.write(report, folder.resolve("theirs.collate"));
        cause.getExplains().clear();
        report.getContents().remove(problem);
        ReportFile.write(report, folder.resolve("ours.collate"));

        CommandRun collate = new CommandRun(folder);
        assertEquals(
                ExitCode.FOUND,
                collate.run("merge", "base.collate", "ours.collate", "theirs.collate", "-o", "out.collate"));
        collate.run("conflicts", "out.collate");
        assertTrue(collate.data().lines().anyMatch(line -> line.contains("读书不求甚解") && line.contains("explains")));
        collate.run("conflicts", "out.collate", "--json");
        JsonArray conflicts =
                JsonParser.parseString(collate.data()).getAsJsonObject().getAsJsonArray("conflicts");
        JsonObject conflict = conflicts.get(0).getAsJsonObject();
        assertEquals("deletion", conflict.get("kind").getAsString());
        JsonObject link = conflict.getAsJsonArray("links").get(0).getAsJsonObject();
        assertEquals(cause.getId(), link.get("element").getAsString());
        assertEquals("explains", link.get("feature").getAsString());
        assertEquals(problem.getId(), link.get("target").getAsString());
        String kept = Files.readString(folder.resolve("out.collate.conflicts")
                .resolve(conflict.get("id").getAsString() + ".json"));
        assertTrue(kept.contains("\"links\"") && kept.contains(cause.getId()), kept);
    }
}
