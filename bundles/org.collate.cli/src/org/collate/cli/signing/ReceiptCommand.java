package org.collate.cli.signing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.git.SpaceException;
import org.collate.operations.InputException;
import org.collate.operations.Place;
import org.collate.operations.receipt.WriteReceipt;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate receipt VARIANT -o RECEIPT}: writes down which text it was, without the text. */
final class ReceiptCommand implements Command {

    private final Context context;

    ReceiptCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "receipt")
                .addPositional(help.parameter("VARIANT", 0))
                .addOption(OptionSpec.builder(help.outputOption("RECEIPT", "option.receipt"))
                        .required(true)
                        .build())
                .addOption(help.option("--file", "FILE", 1, "option.printed"))
                .addOption(help.option("--key", "FILE", "option.receiptKey"))
                .addOption(help.sharedOption())
                .addOption(help.authorOption())
                .addOption(help.spaceOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        Arguments arguments = Arguments.of(parsed);
        Place.OfVariant place = context.documents(parsed).variant(arguments.value(0));
        Path output = context.file(arguments.option("-o").orElseThrow());
        List<Path> files =
                arguments.options("--file").stream().map(context::file).toList();
        WriteReceipt.Written written = new WriteReceipt(place, files)
                .execute(output, context.readers(parsed), context.author(parsed), context.keys(parsed));
        context.terminal().say(context.text().get("receipt.written", output));
        context.terminal()
                .say(
                        written.signedOff().isPresent()
                                ? context.text()
                                        .get(
                                                "receipt.signedOff",
                                                written.signedOff().get())
                                : context.text().get("receipt.notSignedOff"));
        if (!written.isSigned()) {
            context.terminal().say(context.text().get("receipt.unsigned"));
        }
        return ExitCode.DONE;
    }
}
