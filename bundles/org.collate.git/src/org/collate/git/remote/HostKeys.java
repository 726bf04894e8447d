package org.collate.git.remote;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;
import org.eclipse.jgit.transport.CredentialItem;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.transport.sshd.ServerKeyDatabase;

/**
 * Knows servers by {@code known_hosts}. One that is not known is shown and asked for, whatever the configuration says; one whose
 * key has changed is not spoken to.
 */
final class HostKeys implements ServerKeyDatabase {

    private final ServerKeyDatabase known;
    private final Asking asking;
    private final Path file;
    private Optional<SpaceException> trouble = Optional.empty();

    /** @param file where a server that was accepted is remembered */
    HostKeys(ServerKeyDatabase known, Asking asking, Path file) {
        this.known = known;
        this.asking = asking;
        this.file = file;
    }

    /** Why a server was not spoken to. */
    Optional<SpaceException> trouble() {
        return trouble;
    }

    @Override
    public List<PublicKey> lookup(String address, InetSocketAddress remote, Configuration config) {
        return known.lookup(address, remote, config);
    }

    @Override
    public boolean accept(
            String address,
            InetSocketAddress remote,
            PublicKey key,
            Configuration config,
            CredentialsProvider provider) {
        List<PublicKey> before = known.lookup(address, remote, config);
        HostKey shown = new HostKey(
                address.replaceFirst(":22$", ""),
                KeyUtils.getKeyType(key),
                KeyUtils.getFingerPrint(BuiltinDigests.sha256, key));
        if (before.stream().anyMatch(each -> KeyUtils.compareKeys(each, key))) {
            return known.accept(address, remote, key, config, provider)
                    || isNot(new SpaceException(Reason.REFUSED, "hostRevoked", shown.host(), file));
        }
        if (!before.isEmpty()) {
            return isNot(new SpaceException(
                    Reason.REFUSED, "hostChanged", shown.host(), shown.kind(), shown.fingerprint(), file));
        }
        return asking.accepts(shown)
                ? known.accept(address, remote, key, config, new Yes())
                : isNot(new SpaceException(
                        Reason.REFUSED, "hostUnknown", shown.host(), shown.kind(), shown.fingerprint(), file));
    }

    private boolean isNot(SpaceException why) {
        trouble = Optional.of(why);
        return false;
    }

    /** Says yes to what was asked already. */
    private static final class Yes extends CredentialsProvider {

        @Override
        public boolean isInteractive() {
            return true;
        }

        @Override
        public boolean supports(CredentialItem... items) {
            return true;
        }

        @Override
        public boolean get(URIish uri, CredentialItem... items) {
            for (CredentialItem item : items) {
                if (item instanceof CredentialItem.YesNoType question) {
                    question.setValue(true);
                }
            }
            return true;
        }
    }
}
