package org.collate.cli.review;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.git.Namesakes;
import org.collate.git.SpaceException;
import org.collate.git.space.Space;
import org.collate.operations.InputException;
import org.collate.operations.Place;
import org.collate.operations.history.ElementName;
import org.collate.operations.review.Notes;
import org.collate.operations.review.PlacedComment;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code collate note VARIANT [ELEMENT TEXT]}: notes for oneself alone, which stay on this machine: makes one, lists them, or
 * takes one away.
 */
final class NoteCommand implements Command {

    private final Context context;

    NoteCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "note")
                .addPositional(help.parameter("VARIANT", 0))
                .addPositional(help.optionalParameter("ELEMENT", 1))
                .addPositional(help.optionalParameter("TEXT", 2))
                .addOption(help.option("--on", "WORDS", "option.noteOn"))
                .addOption(help.option("--remove", "NOTE", "option.removeNote"))
                .addOption(help.jsonOption())
                .addOption(help.authorOption())
                .addOption(help.spaceOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        Arguments arguments = Arguments.of(parsed);
        Place.OfVariant draft = context.documents(parsed).draft(arguments.value(0));
        Optional<String> element = arguments.values(1).stream().findFirst();
        Optional<String> text = arguments.values(1).stream().skip(1).findFirst();
        Optional<String> removed = arguments.option("--remove");
        boolean isWhole = element.isPresent() == text.isPresent() && (element.isEmpty() || removed.isEmpty());
        if (!isWhole || arguments.option("--on").isPresent() && text.isEmpty()) {
            throw new InputException(context.text().get("note.incomplete"));
        }
        try (Space space = Space.open(draft.space())) {
            Notes notes = new Notes(space, draft.variant());
            if (removed.isPresent()) {
                notes.remove(removed.get(), context.author(parsed));
            } else if (text.isPresent()) {
                String id = notes.add(
                        new ElementName(element.get()), arguments.option("--on"), text.get(), context.author(parsed));
                context.terminal().data(id.substring(0, 10) + "\n");
            } else {
                list(draft, notes.list(), arguments.has("--json"));
            }
            return ExitCode.DONE;
        }
    }

    private void list(Place.OfVariant draft, List<PlacedComment> notes, boolean isJson) throws IOException {
        Namesakes people = Namesakes.of(CommentText.people(notes).toList());
        CommentText written = new CommentText(context.text(), people);
        context.terminal().data(isJson ? written.json(notes) : written.of(notes));
        if (notes.isEmpty()) {
            context.terminal().say(context.text().get("note.none", draft.name()));
        }
    }
}
