package org.collate.cli.space;

import java.util.List;
import org.collate.cli.command.Area;

/** The commands that make a team space and its meetings, and put versions into it. */
public final class SpaceCommands {

    private SpaceCommands() {}

    /** The commands, in the order of the help. */
    public static Area area() {
        return new Area(
                SpaceCommands.class,
                List.of(
                        new Area.Entry("space init", SpaceInitCommand::new),
                        new Area.Entry("space trust", SpaceTrustCommand::new),
                        new Area.Entry("space set", SpaceSetCommand::new),
                        new Area.Entry("meeting add", MeetingAddCommand::new),
                        new Area.Entry("meeting list", MeetingListCommand::new),
                        new Area.Entry("meeting set", MeetingSetCommand::new),
                        new Area.Entry("template list", TemplateListCommand::new),
                        new Area.Entry("template show", TemplateShowCommand::new),
                        new Area.Entry("template set", TemplateSetCommand::new),
                        new Area.Entry("template push", TemplatePushCommand::new),
                        new Area.Entry("variant add", VariantAddCommand::new),
                        new Area.Entry("variant list", VariantListCommand::new),
                        new Area.Entry("variant archive", VariantArchiveCommand::new),
                        new Area.Entry("person list", PersonListCommand::new),
                        new Area.Entry("person add", PersonAddCommand::new),
                        new Area.Entry("person rename", PersonRenameCommand::new),
                        new Area.Entry("person leave", PersonLeaveCommand::leave),
                        new Area.Entry("person return", PersonLeaveCommand::comeBack),
                        new Area.Entry("commit", CommitCommand::new),
                        new Area.Entry("show", ShowCommand::new),
                        new Area.Entry("fsck", FsckCommand::new)));
    }
}
