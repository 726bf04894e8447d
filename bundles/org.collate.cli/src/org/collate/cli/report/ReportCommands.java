package org.collate.cli.report;

import java.util.List;
import org.collate.cli.command.Area;

/** The commands that read and write the files of reports. */
public final class ReportCommands {

    private ReportCommands() {}

    /** The commands, in the order of the help. */
    public static Area area() {
        return new Area(
                ReportCommands.class,
                List.of(
                        new Area.Entry("import", ImportCommand::new),
                        new Area.Entry("outline", OutlineCommand::new),
                        new Area.Entry("export", ExportCommand::new)));
    }
}
