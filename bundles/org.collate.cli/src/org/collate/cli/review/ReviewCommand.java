package org.collate.cli.review;

import java.io.IOException;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.git.SpaceException;
import org.collate.operations.InputException;
import org.collate.operations.Place;
import org.collate.operations.review.ShowReview;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate review VARIANT}: how the review of a draft stands, in one screen. */
final class ReviewCommand implements Command {

    private final Context context;

    ReviewCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "review")
                .addPositional(help.parameter("VARIANT", 0))
                .addOption(help.jsonOption())
                .addOption(help.spaceOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        Arguments arguments = Arguments.of(parsed);
        Place.OfVariant draft = context.documents(parsed).draft(arguments.value(0));
        ShowReview.Result result = new ShowReview(draft).execute(context.monitor());
        ReviewText text = new ReviewText(context.text(), draft, result);
        context.terminal().data(arguments.has("--json") ? text.json() : text.lines());
        return ExitCode.DONE;
    }
}
