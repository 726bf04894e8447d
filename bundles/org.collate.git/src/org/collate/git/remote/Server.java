package org.collate.git.remote;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;
import org.eclipse.jgit.errors.NoRemoteRepositoryException;
import org.eclipse.jgit.errors.NotSupportedException;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.SshTransport;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.TransportHttp;

/** A Git server for the time of one exchange. No other program is started to reach it. */
public final class Server implements AutoCloseable {

    private static final List<String> LOGIN = List.of("auth", "permitted", "denied", "credential");

    /** What JGit says of a line that ended before the server said anything. */
    private static final String NO_WORDS = "not found.";

    /** What JGit and Apache SSHD say of a line that broke, where no cause tells. */
    private static final List<String> BROKEN = List.of(
            "timeout", "timed out", "unexpected end", "closed", "closing", "reset", "broken pipe", "disconnect");

    private final CopyAddress.Server place;
    private final Access access;
    private final SshSessions sessions;
    private final Logins logins;

    /** A server, not spoken to yet. */
    public Server(CopyAddress.Server place, Access access) throws SpaceException {
        this.place = place;
        this.access = access;
        this.sessions = new SshSessions(access);
        this.logins = new Logins(access);
    }

    /** Where it is. */
    public CopyAddress.Server place() {
        return place;
    }

    /** A line to it for the objects of a repository; the caller closes it. */
    public Transport open(Repository repository) throws IOException, SpaceException {
        try {
            Transport transport = Transport.open(repository, place.uri());
            transport.setTimeout((int) Math.max(1, access.patience().toSeconds()));
            transport.setCredentialsProvider(logins);
            if (transport instanceof SshTransport ssh) {
                ssh.setSshSessionFactory(sessions);
            } else if (transport instanceof TransportHttp http) {
                http.setHttpConnectionFactory(new HttpsLines(access, place.uri()));
            }
            return transport;
        } catch (NotSupportedException e) {
            throw new SpaceException(e, Reason.INVALID_NAME, "badAddress", place);
        }
    }

    /** What is said over a line. */
    @FunctionalInterface
    public interface Speaking<T> {
        /** Says it. */
        T speak() throws IOException;
    }

    /** Speaks to it. JGit asks a session that broke for an exit code that it does not have, and falls over that. */
    public <T> T speak(Speaking<T> speaking) throws IOException {
        try {
            return speaking.speak();
        } catch (IllegalThreadStateException e) {
            throw new TransportException(place + ": the session was closed", e);
        }
    }

    /** Is told that the server spoke, so it took the login. */
    public void spoke() {
        logins.took();
    }

    /** Whether an error says that the line broke, and not what the server thinks. */
    public static boolean isBroken(IOException error) {
        String said = String.valueOf(error.getMessage()).toLowerCase(Locale.ROOT);
        if (error instanceof NoRemoteRepositoryException && !said.endsWith(NO_WORDS)) {
            return false;
        }
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SocketException
                    || cause instanceof SocketTimeoutException
                    || cause instanceof UnknownHostException
                    || cause instanceof EOFException
                    || cause instanceof TimeoutException
                    || cause instanceof SSLException) {
                return true;
            }
        }
        return BROKEN.stream().anyMatch(said::contains) && !said.contains("auth");
    }

    /** What an error means, in a sentence with the server's own words. */
    public SpaceException trouble(IOException error) {
        Optional<SpaceException> host = sessions.trouble();
        if (host.isPresent()) {
            return host.get();
        }
        String said = said(error);
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownHostException
                    || cause instanceof ConnectException
                    || cause instanceof NoRouteToHostException) {
                return new SpaceException(error, Reason.AWAY, "serverAway", place, said);
            } else if (cause instanceof SSLException) {
                return new SpaceException(error, Reason.REFUSED, "serverCertificate", place, said(cause));
            }
        }
        String lower = said.toLowerCase(Locale.ROOT);
        if (lower.contains("certificat") || lower.contains("secure connection")) {
            return new SpaceException(error, Reason.REFUSED, "serverCertificate", place, said);
        } else if (isBroken(error)) {
            return new SpaceException(error, Reason.AWAY, "serverCut", place, said);
        } else if (LOGIN.stream().anyMatch(lower::contains)) {
            return new SpaceException(error, Reason.REFUSED, "serverLogin", place, said);
        } else if (error instanceof NoRemoteRepositoryException) {
            return new SpaceException(error, Reason.NOT_A_SPACE, "serverNothing", place, said);
        }
        return new SpaceException(error, Reason.FAILED, "serverFailed", place, said);
    }

    /** What an error says, without the address, which is named beside it. */
    public String said(Throwable error) {
        String said = String.valueOf(
                error.getMessage() == null || error.getMessage().isBlank()
                        ? error.getClass().getSimpleName().replaceAll("(?<=.)(Exception|Error)$", "")
                        : error.getMessage());
        String plain =
                said.startsWith(place + ": ") ? said.substring(place.toString().length() + 2) : said;
        return plain.strip().replaceAll("\\s*\\R\\s*", "; ").replaceAll("\\p{Cntrl}", "");
    }

    @Override
    public void close() {
        sessions.close();
    }
}
