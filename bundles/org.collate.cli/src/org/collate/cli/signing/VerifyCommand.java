package org.collate.cli.signing;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.cli.command.JsonWriter;
import org.collate.git.SpaceException;
import org.collate.operations.InputException;
import org.collate.operations.receipt.VerifyReceipt;
import org.collate.operations.signing.WhoSigned;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate verify FILE RECEIPT}: says whether a file has the text of a receipt. */
final class VerifyCommand implements Command {

    private final Context context;

    VerifyCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "verify")
                .addPositional(help.parameter("FILE", 0))
                .addPositional(help.parameter("RECEIPT", 1))
                .addOption(help.jsonOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        Arguments arguments = Arguments.of(parsed);
        VerifyReceipt.Result result = new VerifyReceipt(
                        context.file(arguments.value(0)),
                        context.file(arguments.value(1)),
                        context.plugins().importers())
                .execute(context.monitor());
        context.terminal().data(arguments.has("--json") ? json(result) : lines(result));
        return result.holds() ? ExitCode.DONE : ExitCode.FOUND;
    }

    private String lines(VerifyReceipt.Result result) {
        StringBuilder lines = new StringBuilder();
        if (result.isSame()) {
            line(
                    lines,
                    result.printed().isPresent() ? "verify.bytes" : "verify.same",
                    result.printed().orElse(""));
        } else {
            line(lines, "verify.other");
            result.missing().forEach(each -> line(lines, "verify.missing", each));
            result.other().forEach(each -> line(lines, "verify.instead", each));
        }
        line(lines, "verify.of", result.report(), result.version(), result.by());
        String signed = result.key().isEmpty() ? "verify.unsigned" : "verify.signed";
        line(lines, result.isForged() ? "verify.forged" : signed, result.key().orElse(""));
        result.signOff()
                .ifPresentOrElse(
                        told -> line(
                                lines,
                                "verify.signOff." + name(told),
                                result.signedOffBy().orElse(""),
                                told.key().orElse("")),
                        () -> line(lines, "verify.notSignedOff"));
        return lines.toString();
    }

    private static String name(WhoSigned.Told told) {
        return told.kind().name().toLowerCase(Locale.ROOT);
    }

    private void line(StringBuilder lines, String key, Object... arguments) {
        lines.append(context.text().get(key, arguments)).append('\n');
    }

    private static String json(VerifyReceipt.Result result) {
        JsonWriter json = new JsonWriter().beginObject();
        json.name("same").value(result.isSame());
        optional(json, "file", result.printed());
        json.name("missing").beginArray();
        result.missing().forEach(json::value);
        json.endArray().name("other").beginArray();
        result.other().forEach(json::value);
        json.endArray();
        json.name("report").value(result.report());
        json.name("version").value(result.version());
        json.name("by").value(result.by());
        optional(json, "key", result.key());
        json.name("forged").value(result.isForged());
        optional(json, "signedOffBy", result.signedOffBy());
        optional(json, "signatureTrust", result.signOff().map(VerifyCommand::name));
        return json.endObject().toString();
    }

    private static void optional(JsonWriter json, String name, Optional<String> value) {
        json.name(name);
        value.ifPresentOrElse(json::value, json::nullValue);
    }
}
