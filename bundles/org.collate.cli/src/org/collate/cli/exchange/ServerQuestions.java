package org.collate.cli.exchange;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.collate.cli.command.Context;
import org.collate.git.remote.Access;
import org.collate.git.remote.Asking;
import org.collate.git.remote.HostKey;
import org.collate.git.remote.Login;

/** Asks on the terminal what a server wants to know. Where nobody sits, nothing is accepted. */
final class ServerQuestions implements Asking {

    private final Context context;

    ServerQuestions(Context context) {
        this.context = context;
    }

    /** How servers are reached from a terminal. */
    static Access access(Context context) {
        return Access.of(context.environment(), new ServerQuestions(context));
    }

    @Override
    public boolean accepts(HostKey key) {
        String question = context.text().get("server.newHost", key.host(), key.kind(), key.fingerprint());
        Set<String> yes = Set.of(context.text().get("server.yes").split(" "));
        return context.terminal().ask(question).filter(yes::contains).isPresent();
    }

    @Override
    public Optional<Login> login(String server, Optional<String> user) {
        Optional<String> name = user.or(
                        () -> context.terminal().ask(context.text().get("server.user", server)))
                .filter(each -> !each.isBlank());
        return name.flatMap(who -> context.terminal()
                .secret(context.text().get("server.password", who, server))
                .map(secret -> new Login(who, secret)));
    }

    @Override
    public Optional<char[]> passphrase(Path key) {
        return context.terminal().secret(context.text().get("server.passphrase", key));
    }
}
