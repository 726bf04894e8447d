package org.collate.git.remote;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.ssh.SshAgent;
import org.collate.ssh.SshException;
import org.eclipse.jgit.transport.sshd.agent.Connector;
import org.eclipse.jgit.transport.sshd.agent.ConnectorFactory;

/** Lets JGit ask the agent by Java's own sockets; its own way there needs native code. */
final class AgentConnectors implements ConnectorFactory {

    private static final String NAME = "SSH_AUTH_SOCK";
    /** Before a question stand four bytes for its length. */
    private static final int LENGTH = Integer.BYTES;

    private final Map<String, String> environment;
    private final Duration patience;

    AgentConnectors(Map<String, String> environment, Duration patience) {
        this.environment = environment;
        this.patience = patience;
    }

    @Override
    public Connector create(String identityAgent, File home) {
        boolean isNamed = identityAgent != null && !identityAgent.isEmpty() && !identityAgent.equals(NAME);
        Optional<SshAgent> agent = isNamed
                ? Optional.of(new SshAgent(Path.of(identityAgent), patience))
                : SshAgent.of(environment, patience);
        return new Agent(agent);
    }

    @Override
    public boolean isSupported() {
        return true;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public Collection<ConnectorDescriptor> getSupportedConnectors() {
        return List.of(getDefaultConnector());
    }

    @Override
    public ConnectorDescriptor getDefaultConnector() {
        return new ConnectorDescriptor() {
            @Override
            public String getIdentityAgent() {
                return NAME;
            }

            @Override
            public String getDisplayName() {
                return NAME;
            }
        };
    }

    private record Agent(Optional<SshAgent> agent) implements Connector {

        /** One that does not answer is as none. */
        @Override
        public boolean connect() {
            try {
                return agent.isPresent() && agent.get().keys() != null;
            } catch (SshException e) {
                return false;
            }
        }

        @Override
        public byte[] rpc(byte command, byte[] message) throws IOException {
            byte[] question = Arrays.copyOfRange(message, LENGTH, message.length);
            question[0] = command;
            try {
                return agent.orElseThrow().exchange(question);
            } catch (SshException e) {
                throw new IOException(e);
            }
        }

        @Override
        public void close() {
            // Each question has a socket of its own.
        }
    }
}
