package org.collate.cli;

import java.util.Optional;
import org.collate.cli.command.Terminal;
import org.collate.model.Messages;
import org.collate.runtime.PluginLog;

/** Says on the terminal which plug-in is broken. */
final class PluginWarnings implements PluginLog {

    private final Terminal terminal;

    PluginWarnings(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void broken(String bundle, String message, Optional<Throwable> cause) {
        terminal.say(Messages.of(PluginWarnings.class).get("plugin", bundle, message));
        cause.ifPresent(terminal::cause);
    }
}
