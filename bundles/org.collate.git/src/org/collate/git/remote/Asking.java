package org.collate.git.remote;

import java.nio.file.Path;
import java.util.Optional;

/** Asks whoever sits here, in the middle of an exchange, on the thread of the exchange. */
public interface Asking {

    /** Nobody can be asked: what is not known is not accepted. */
    Asking NOBODY = new Asking() {
        @Override
        public boolean accepts(HostKey key) {
            return false;
        }

        @Override
        public Optional<Login> login(String server, Optional<String> user) {
            return Optional.empty();
        }

        @Override
        public Optional<char[]> passphrase(Path key) {
            return Optional.empty();
        }
    };

    /** Whether a server that was never seen is the one that was meant; it is remembered where it is. */
    boolean accepts(HostKey key);

    /**
     * By what to log in.
     *
     * @param server as {@code https://host}
     * @param user the name, where the address has one
     */
    Optional<Login> login(String server, Optional<String> user);

    /** The passphrase of the file of a key. */
    Optional<char[]> passphrase(Path key);

    /** A login that was kept, where somebody keeps them. */
    default Optional<Login> kept(String server) {
        return Optional.empty();
    }

    /** Is told a login that the server took. */
    default void took(String server, Login login) {}

    /** Is told a login that the server did not take. */
    default void refused(String server, Login login) {}
}
