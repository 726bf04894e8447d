package org.collate.cli.server;

import org.collate.cli.command.Arguments;
import org.collate.cli.command.Context;
import org.collate.operations.InputException;
import org.collate.operations.server.Rights;
import org.collate.operations.server.RightsFormat;
import picocli.CommandLine.ParseResult;

/** What the commands about a server's rights have in common. */
final class ServerText {

    private static final String REPOSITORY = "collate";

    private final Context context;
    private final String repository;

    ServerText(Context context, ParseResult parsed) {
        this.context = context;
        this.repository = Arguments.of(parsed).option("--repository").orElse(REPOSITORY);
    }

    /** What the space is called on the server. */
    String repository() {
        return repository;
    }

    RightsFormat format(String name) throws InputException {
        return Rights.format(name)
                .orElseThrow(() -> new InputException(context.text().get("server.noFormat", name)));
    }

    void sayWithoutLogin(Rights rights) {
        rights.withoutLogin()
                .forEach(name -> context.terminal().say(context.text().get("server.withoutLogin", name)));
    }
}
