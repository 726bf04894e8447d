package org.collate.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.collate.cli.command.ExitCode;
import org.collate.core.edit.Edit;
import org.collate.core.edit.EditException;
import org.collate.core.edit.Insert;
import org.collate.core.edit.Subtree;
import org.collate.model.ReportFile;
import org.collate.model.ReportFileException;
import org.collate.model.report.Problem;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;

/** Commands on one draft, in a team space of its own. */
public final class DraftRun {

    /** The folder of the team space. */
    public static final String SPACE = "班子";

    private final Path folder;
    private final CommandRun collate;
    private final String draft;

    private DraftRun(Path folder, String draft) {
        this.folder = folder;
        this.collate = new CommandRun(folder).with("COLLATE_SPACE", SPACE);
        this.draft = draft;
    }

    /**
     * Makes a team space and a draft in it.
     *
     * @param variant the name of the draft, or its slug and name as {@code wang=王局长}
     */
    public static DraftRun begun(Path folder, String meeting, String variant) {
        DraftRun run = new DraftRun(folder, meeting + "/" + variant.replaceFirst("=.*", ""));
        run.done("space", "init", SPACE);
        run.done("meeting", "add", SPACE, meeting, "--template", "annual");
        run.done("variant", "add", SPACE, meeting, variant);
        return run;
    }

    /** The commands, for those that may fail and for what the last one said. */
    public CommandRun collate() {
        return collate;
    }

    /** Runs a command that must succeed. */
    public void done(String... command) {
        assertEquals(ExitCode.DONE, collate.run(command), () -> String.join(" ", command) + ": " + collate.notes());
    }

    /** The draft as it is in its last version. */
    public Report report() throws IOException, ReportFileException {
        Path file = folder.resolve("draft.collate");
        done("show", draft, "-o", file.toString());
        Report report = ReportFile.read(file);
        Files.delete(file);
        return report;
    }

    /** Makes a version of the draft with some edits more. */
    public void commit(String author, Edit... edits) throws IOException, ReportFileException, EditException {
        Report report = report();
        for (Edit edit : edits) {
            edit.apply(report);
        }
        Path file = folder.resolve("draft.collate");
        ReportFile.write(report, file);
        done("commit", draft, file.toString(), "-m", author, "--author", author);
        Files.delete(file);
    }

    /** The edit that puts a new problem first into an element. */
    public static Insert problem(String id, String words, String parent) {
        Problem problem = ReportFactory.eINSTANCE.createProblem();
        problem.setId(id);
        problem.getLines().add(words);
        return new Insert(parent, 0, Subtree.of(problem));
    }
}
