package org.collate.git.remote;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.collate.git.SpaceException;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.transport.sshd.KeyPasswordProvider;
import org.eclipse.jgit.transport.sshd.ServerKeyDatabase;
import org.eclipse.jgit.transport.sshd.SshdSessionFactory;
import org.eclipse.jgit.transport.sshd.agent.ConnectorFactory;

/** Speaks SSH in this process, by the user's agent, key files, {@code ~/.ssh/config} and {@code known_hosts}. */
final class SshSessions extends SshdSessionFactory {

    private final Access access;
    private Optional<HostKeys> hosts = Optional.empty();

    SshSessions(Access access) {
        super(null, null);
        this.access = access;
        setHomeDirectory(access.home().toFile());
        setSshDirectory(access.home().resolve(".ssh").toFile());
    }

    /** Why a server was not spoken to. */
    Optional<SpaceException> trouble() {
        return hosts.flatMap(HostKeys::trouble);
    }

    @Override
    protected ServerKeyDatabase createServerKeyDatabase(File home, File ssh) {
        Path file = ssh.toPath().resolve("known_hosts");
        HostKeys made = new HostKeys(super.createServerKeyDatabase(home, ssh), access.asking(), file);
        hosts = Optional.of(made);
        return made;
    }

    @Override
    protected ConnectorFactory getConnectorFactory() {
        return new AgentConnectors(access.environment(), access.patience());
    }

    @Override
    protected String getDefaultPreferredAuthentications() {
        return "publickey,keyboard-interactive,password";
    }

    @Override
    protected KeyPasswordProvider createKeyPasswordProvider(CredentialsProvider provider) {
        return new KeyPasswordProvider() {
            private final Set<String> locked = new HashSet<>();

            @Override
            public char[] getPassphrase(URIish key, int attempt) throws IOException {
                return locked.contains(key.toString())
                        ? null
                        : access.asking().passphrase(path(key)).orElse(null);
            }

            @Override
            public void setAttempts(int attempts) {
                // One who mistypes starts again.
            }

            @Override
            public boolean keyLoaded(URIish key, int attempt, Exception error) {
                if (error != null) {
                    locked.add(key.toString());
                }
                return false;
            }
        };
    }

    private static Path path(URIish key) throws IOException {
        try {
            return key.getScheme() == null ? Path.of(key.getPath()) : Path.of(new java.net.URI(key.toString()));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Path.of(String.valueOf(key.getPath()));
        }
    }
}
