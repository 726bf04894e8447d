package org.collate.git.remote;

import java.util.Arrays;
import java.util.Optional;
import org.collate.git.config.UserConfig;
import org.eclipse.jgit.transport.CredentialItem;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.URIish;

/**
 * By what somebody logs in, in the order of C Git: what was kept, the helpers that are configured, the program that asks, and
 * whoever sits here. What the server takes is told to the helpers, and what it refuses as well. Nothing is written here.
 */
final class Logins extends CredentialsProvider {

    private final Access access;
    private Optional<Given> given = Optional.empty();
    private boolean wasRefused;

    Logins(Access access) {
        this.access = access;
    }

    /** A login that was sent to a server. */
    private record Given(URIish server, Login login) {}

    @Override
    public boolean isInteractive() {
        return true;
    }

    @Override
    public boolean supports(CredentialItem... items) {
        return Arrays.stream(items)
                .allMatch(item -> item instanceof CredentialItem.Username
                        || item instanceof CredentialItem.Password
                        || item instanceof CredentialItem.StringType text && text.isValueSecure()
                        || item instanceof CredentialItem.InformationalMessage);
    }

    @Override
    public boolean get(URIish server, CredentialItem... items) {
        boolean isWanted =
                Arrays.stream(items).anyMatch(item -> !(item instanceof CredentialItem.InformationalMessage));
        if (!isWanted || !supports(items) || !isPrivate(server)) {
            return false;
        }
        Optional<Login> login = login(server);
        if (login.isEmpty()) {
            return false;
        }
        given = Optional.of(new Given(server, login.get()));
        for (CredentialItem item : items) {
            if (item instanceof CredentialItem.Username user) {
                user.setValue(login.get().user());
            } else if (item instanceof CredentialItem.Password password) {
                password.setValue(login.get().secret());
            } else if (item instanceof CredentialItem.StringType text) {
                text.setValue(new String(login.get().secret()));
            }
        }
        return true;
    }

    /** A password goes over no line that others can read. */
    private static boolean isPrivate(URIish server) {
        return !"http".equals(server.getScheme())
                || String.valueOf(server.getHost()).matches("localhost|127\\.[0-9.]+|\\[?::1]?");
    }

    private Optional<Login> login(URIish server) {
        Optional<String> user = Optional.ofNullable(server.getUser());
        String name = name(server);
        if ("ssh".equals(server.getScheme()) || server.getScheme() == null) {
            return access.asking().login(name, user);
        }
        CredentialHelpers helpers = helpers(server);
        Optional<Login> known =
                wasRefused ? Optional.empty() : access.asking().kept(name).or(helpers::get);
        return known.or(() -> helpers.asked(user)).or(() -> access.asking().login(name, user));
    }

    private CredentialHelpers helpers(URIish server) {
        return new CredentialHelpers(access, UserConfig.withoutRepository(access.environment()), server);
    }

    @Override
    public void reset(URIish server) {
        given.ifPresent(each -> {
            wasRefused = true;
            access.asking().refused(name(each.server()), each.login());
            helpers(each.server()).erase(each.login());
        });
        given = Optional.empty();
    }

    /** Is told that the server took what it was given. */
    void took() {
        given.filter(each -> String.valueOf(each.server().getScheme()).startsWith("http"))
                .ifPresent(each -> {
                    access.asking().took(name(each.server()), each.login());
                    helpers(each.server()).store(each.login());
                });
        given = Optional.empty();
    }

    private static String name(URIish server) {
        String port = server.getPort() > 0 ? ":" + server.getPort() : "";
        return (server.getScheme() == null ? "ssh" : server.getScheme()) + "://" + server.getHost() + port;
    }
}
