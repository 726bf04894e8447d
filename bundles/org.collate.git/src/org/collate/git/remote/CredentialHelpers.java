package org.collate.git.remote;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.collate.git.config.UserConfig;
import org.eclipse.jgit.transport.URIish;

/**
 * The programs that keep the user's logins ({@code credential.helper}) and ask for them ({@code core.askPass}), spoken to as C Git
 * does. A repository's own configuration is not asked, since it could name any program.
 */
final class CredentialHelpers {

    /** A helper may ask its user. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final int LARGEST = 1 << 16;

    private final Access access;
    private final UserConfig config;
    private final URIish server;

    CredentialHelpers(Access access, UserConfig config, URIish server) {
        this.access = access;
        this.config = config;
        this.server = server;
    }

    /** What the first helper knows that knows something. */
    Optional<Login> get() {
        for (String helper : helpers()) {
            Map<String, String> said = lines(run(helper, "get", description(Optional.empty())));
            if (said.containsKey("username") && said.containsKey("password")) {
                return Optional.of(
                        new Login(said.get("username"), said.get("password").toCharArray()));
            } else if (List.of("1", "true").contains(said.get("quit"))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Tells the helpers a login that the server took. */
    void store(Login login) {
        helpers().forEach(helper -> run(helper, "store", description(Optional.of(login))));
    }

    /** Tells the helpers a login that the server did not take. */
    void erase(Login login) {
        helpers().forEach(helper -> run(helper, "erase", description(Optional.of(login))));
    }

    /** What the program says that is configured to ask. */
    Optional<Login> asked(Optional<String> user) {
        Optional<String> program = Optional.ofNullable(access.environment().get("GIT_ASKPASS"))
                .or(() -> config.value("core.askpass"))
                .or(() -> Optional.ofNullable(access.environment().get("SSH_ASKPASS")))
                .filter(each -> !each.isBlank());
        if (program.isEmpty()) {
            return Optional.empty();
        }
        String place = server.getScheme() + "://" + host();
        Optional<String> name = user.or(() -> line(program.get(), "Username for '" + place + "': "));
        return name.flatMap(
                who -> line(program.get(), "Password for '" + server.getScheme() + "://" + who + "@" + host() + "': ")
                        .map(secret -> new Login(who, secret.toCharArray())));
    }

    private Optional<String> line(String program, String question) {
        return output(List.of(program, question), "")
                .flatMap(said -> said.lines().findFirst());
    }

    /** An empty name forgets those before it. */
    private List<String> helpers() {
        List<String> helpers = new ArrayList<>();
        for (String each : config.values("credential", server.toString(), "helper")) {
            if (each.isBlank()) {
                helpers.clear();
            } else {
                helpers.add(each);
            }
        }
        return helpers;
    }

    private String description(Optional<Login> login) {
        StringBuilder lines = new StringBuilder();
        lines.append("protocol=").append(server.getScheme()).append('\n');
        lines.append("host=").append(host()).append('\n');
        boolean usesPath = config.values("credential", server.toString(), "usehttppath").stream()
                .reduce((first, second) -> second)
                .filter("true"::equals)
                .isPresent();
        if (usesPath) {
            lines.append("path=")
                    .append(server.getRawPath().replaceFirst("^/", ""))
                    .append('\n');
        }
        Optional<String> user = login.map(Login::user).or(() -> Optional.ofNullable(server.getUser()));
        user.ifPresent(name -> lines.append("username=").append(name).append('\n'));
        login.ifPresent(each -> lines.append("password=").append(each.secret()).append('\n'));
        return lines.append('\n').toString();
    }

    private String host() {
        return server.getPort() > 0 ? server.getHost() + ":" + server.getPort() : server.getHost();
    }

    private String run(String helper, String what, String input) {
        String command = helper.startsWith("!")
                ? helper.substring(1)
                : helper.startsWith("/") ? helper : "git credential-" + helper;
        return output(List.of("sh", "-c", command + " " + what), input).orElse("");
    }

    private Optional<String> output(List<String> command, String input) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(access.environment());
        try {
            Process process = builder.start();
            try (var to = process.getOutputStream()) {
                to.write(input.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                // It does not read what it is told; what it says counts.
            }
            CompletableFuture<byte[]> said = CompletableFuture.supplyAsync(() -> all(process.getInputStream()));
            try {
                byte[] bytes = said.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
                return process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) && process.exitValue() == 0
                        ? Optional.of(new String(bytes, StandardCharsets.UTF_8))
                        : Optional.empty();
            } finally {
                process.destroy();
            }
        } catch (IOException | ExecutionException | TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static byte[] all(InputStream in) {
        try (in) {
            return in.readNBytes(LARGEST);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private static Map<String, String> lines(String said) {
        Map<String, String> lines = new HashMap<>();
        said.lines().filter(line -> line.indexOf('=') > 0).forEach(line -> {
            int at = line.indexOf('=');
            lines.put(line.substring(0, at), line.substring(at + 1));
        });
        return lines;
    }
}
