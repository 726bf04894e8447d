package org.collate.testkit;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * OpenSSH's server on the loopback, with C Git behind it, as the distribution has both. It runs for the user who runs the test,
 * with a host key of its own, and lets that user in by a key.
 */
public final class SshServer implements AutoCloseable {

    private static final long PATIENCE = 10_000;

    private final Process process;
    private final int port;
    private final Path folder;

    private SshServer(Process process, int port, Path folder) {
        this.process = process;
        this.port = port;
        this.folder = folder;
    }

    /**
     * Starts one.
     *
     * @param folder where its files and those of the user's home lie: {@code home/.ssh} has the key that it takes
     * @return empty where this machine has none
     */
    public static Optional<SshServer> start(Path folder) throws IOException, InterruptedException {
        Optional<Path> program = program();
        if (program.isEmpty()) {
            return Optional.empty();
        }
        Path ssh = Files.createDirectories(folder.resolve("home/.ssh"));
        for (Path key : List.of(folder.resolve("host_key"), ssh.resolve("id_ed25519"))) {
            Files.setPosixFilePermissions(SshKeyFiles.write(key), PosixFilePermissions.fromString("rw-------"));
        }
        int port = free();
        Path config = Files.writeString(folder.resolve("sshd_config"), """
                Port %d
                ListenAddress 127.0.0.1
                HostKey %s
                PidFile none
                AuthorizedKeysFile %s
                StrictModes no
                UsePAM no
                PasswordAuthentication no
                KbdInteractiveAuthentication no
                """.formatted(
                        port, folder.resolve("host_key"), ssh.resolve("id_ed25519.pub")));
        ProcessBuilder builder = new ProcessBuilder(command(program.get(), config, folder))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("sshd.log").toFile());
        Path libraries = program.get().resolveSibling("../lib").normalize();
        try (Stream<Path> below = Files.isDirectory(libraries) ? Files.list(libraries) : Stream.of()) {
            below.filter(each -> each.getFileName().toString().endsWith("-linux-gnu"))
                    .findFirst()
                    .filter(each -> !each.startsWith("/usr"))
                    .ifPresent(each -> builder.environment().put("LD_LIBRARY_PATH", each.toString()));
        }
        SshServer server = new SshServer(builder.start(), port, folder);
        if (server.answers()) {
            return Optional.of(server);
        }
        server.close();
        return Optional.empty();
    }

    /** The one of the system, or the one that the scripts unpacked. */
    private static Optional<Path> program() {
        Map<String, String> environment = System.getenv();
        Path cache = Path.of(
                environment.getOrDefault("XDG_CACHE_HOME", environment.getOrDefault("HOME", "/tmp") + "/.cache"));
        return Stream.of(Path.of("/usr/sbin/sshd"), cache.resolve("collate/servers/usr/sbin/sshd"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Who is root needs the system's user sshd, which is given in a view of the files that this process alone has. */
    private static List<String> command(Path program, Path config, Path folder) throws IOException {
        List<String> own = List.of(program.toString(), "-D", "-e", "-f", config.toString());
        String users = Files.readString(Path.of("/etc/passwd"));
        if (!"root".equals(System.getProperty("user.name"))
                || users.contains("\nsshd:") && Files.isDirectory(Path.of("/run/sshd"))) {
            return own;
        }
        Path passwd = Files.writeString(
                folder.resolve("passwd"), users + "sshd:x:65533:65534::/run/sshd:/usr/sbin/nologin\n");
        String script = "mount --bind " + passwd
                + " /etc/passwd && mount -t tmpfs tmpfs /run && mkdir -m 755 /run/sshd && exec "
                + String.join(" ", own);
        return List.of("unshare", "-m", "sh", "-c", script);
    }

    private boolean answers() throws InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE;
        while (process.isAlive() && System.currentTimeMillis() < end) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return socket.getInputStream().read() == 'S';
            } catch (IOException e) {
                Thread.sleep(20);
            }
        }
        return false;
    }

    /** The port that it listens at. */
    public int port() {
        return port;
    }

    /** The home of the user whom it lets in. */
    public Path home() {
        return folder.resolve("home");
    }

    /** The address of a repository. */
    public String address(Path repository) {
        return address(port, repository);
    }

    /** The address of a repository by way of another port. */
    public static String address(int port, Path repository) {
        return "ssh://" + System.getProperty("user.name") + "@127.0.0.1:" + port + repository;
    }

    /** Enters its key among those that the user knows. */
    public void beKnown(int atPort) throws IOException {
        String key = Files.readString(folder.resolve("host_key.pub")).replaceFirst(" test\n$", "\n");
        Path known = home().resolve(".ssh/known_hosts");
        String before = Files.exists(known) ? Files.readString(known) : "";
        Files.writeString(known, before + "[127.0.0.1]:" + atPort + " " + key);
    }

    /** What it wrote, for messages of tests. */
    public String log() throws IOException {
        return Files.readString(folder.resolve("sshd.log"));
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.waitFor(PATIENCE, TimeUnit.MILLISECONDS);
    }
}
