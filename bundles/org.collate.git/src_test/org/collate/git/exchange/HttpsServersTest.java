package org.collate.git.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.collate.git.Samples;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;
import org.collate.git.Variant;
import org.collate.git.exchange.Sync.Exchanged;
import org.collate.git.purge.Judge;
import org.collate.git.remote.Access;
import org.collate.git.remote.Asking;
import org.collate.git.remote.CopyAddress;
import org.collate.git.remote.HostKey;
import org.collate.git.remote.Login;
import org.collate.git.remote.Remote;
import org.collate.git.space.Space;
import org.collate.model.file.Readers;
import org.collate.testkit.CGit;
import org.collate.testkit.HttpGitServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies that meet over C Git's own program behind a web server with TLS of an authority that only they know. */
class HttpsServersTest {

    private static final String PASSWORD = "rì-记-42";
    private static final Variant ZHANG = Samples.zhangSan();

    @TempDir
    static Path place;

    private static HttpGitServer server;

    @TempDir
    Path temp;

    private Path repository;
    private Space office;
    private final Map<String, String> environment = new HashMap<>();
    private Optional<Login> typed = Optional.empty();
    private int asked;

    @BeforeAll
    static void start() throws Exception {
        server = HttpGitServer.start(place, place, PASSWORD);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void aSpaceAndAnEmptyRepositoryOnAServer() throws Exception {
        repository = place.resolve(temp.getFileName() + ".git");
        new CGit(temp).run("init", "-q", "--bare", "-b", "main", repository.toString());
        new CGit(repository).run("config", "http.receivepack", "true");
        office = Samples.space(temp.resolve("office"));
        environment.putAll(Map.of(
                "HOME", temp.resolve("home").toString(),
                "GIT_CONFIG_NOSYSTEM", "1",
                "PATH", System.getenv("PATH"),
                "GIT_SSL_CAINFO", place.resolve("ca.pem").toString()));
    }

    @AfterEach
    void end() throws Exception {
        office.close();
        new CGit(repository).run("fsck", "--strict");
        new CGit(temp.resolve("office")).assertSound();
    }

    @Test
    void aSpaceGoesAndComesByWhatSomebodyTypesAndNothingOfItIsWritten() throws Exception {
        typed = login(PASSWORD);
        sync(office);
        try (Space home = cloned()) {
            SshServersTest.write(home, "家里写的题目");
            assertEquals(List.of(), troubles(sync(home)));
            sync(office);
            assertEquals(TwoCopies.shared(office), TwoCopies.shared(home));
        }
        try (Stream<Path> files = Files.walk(temp)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String held = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                assertFalse(held.contains(PASSWORD), file.toString());
            }
        }
    }

    @Test
    void aHelperOfGitIsAskedAndToldWhatTheServerTook() throws Exception {
        Path said = temp.resolve("said");
        Path helper = program(
                "helper",
                "{ echo \"== $1\"; cat; } >> '" + said + "'\n[ $1 = get ] && echo username=" + HttpGitServer.USER
                        + " && echo password=" + PASSWORD + "\nexit 0\n");
        configure("[credential \"https://localhost:" + server.port() + "\"]\n\thelper = " + helper + "\n"
                + "[credential \"https://elsewhere\"]\n\thelper = !false\n");
        sync(office);
        assertEquals(0, asked);
        String all = Files.readString(said);
        assertTrue(all.startsWith("== get\nprotocol=https\nhost=localhost:" + server.port() + "\n"), all);
        assertTrue(all.contains("== store\n"), all);
        assertFalse(all.contains("== erase\n"), all);
    }

    @Test
    void whatTheServerRefusesIsErasedAndAskedFor() throws Exception {
        Path said = temp.resolve("said");
        Path helper = program(
                "helper",
                "{ echo \"== $1\"; cat; } >> '" + said
                        + "'\n[ $1 = get ] && echo username=wang && echo password=old\nexit 0\n");
        configure("[credential]\n\thelper = " + helper + "\n");
        typed = login(PASSWORD);
        sync(office);
        assertEquals(true, asked > 0);
        String all = Files.readString(said);
        assertTrue(
                all.contains("== erase\nprotocol=https\nhost=localhost:" + server.port()
                        + "\nusername=wang\npassword=old\n"),
                all);
        assertTrue(
                all.contains("== store\nprotocol=https\nhost=localhost:" + server.port() + "\nusername=wang\npassword="
                        + PASSWORD + "\n"),
                all);
    }

    @Test
    void theProgramThatAsksIsAsked() throws Exception {
        Path askpass = program(
                "askpass", "case \"$1\" in Username*) echo wang;; Password*wang@*) echo '" + PASSWORD + "';; esac\n");
        environment.put("GIT_ASKPASS", askpass.toString());
        sync(office);
        assertEquals(TwoCopies.shared(office), new CGit(repository).run("for-each-ref", "refs/heads", "refs/tags"));
    }

    @Test
    void whoHasNoPasswordIsToldAndNothingChanges() throws Exception {
        String before = TwoCopies.shared(office);
        SpaceException refused = assertThrows(SpaceException.class, () -> sync(office));
        assertEquals(Reason.REFUSED, refused.reason(), refused.getMessage());
        assertEquals(before, TwoCopies.shared(office));
    }

    @Test
    void anAuthorityThatNobodyNamedIsNotBelieved() throws Exception {
        environment.remove("GIT_SSL_CAINFO");
        typed = login(PASSWORD);
        SpaceException refused = assertThrows(SpaceException.class, () -> sync(office));
        assertEquals(Reason.REFUSED, refused.reason(), refused.getMessage());
        assertTrue(refused.getMessage().contains("http.sslCAInfo"), refused.getMessage());
        assertEquals(0, asked, "a password goes to nobody who cannot show who he is");
        configure(
                "[http \"https://localhost:" + server.port() + "/\"]\n\tsslCAInfo = " + place.resolve("ca.pem") + "\n");
        sync(office);
    }

    @Test
    void aServerThatMovesNothingTogetherGetsOneAfterTheOther() throws Exception {
        typed = login(PASSWORD);
        new CGit(repository).run("config", "receive.advertiseAtomic", "false");
        Sync sync = new Sync(office, Judge.NONE, access());
        sync.with(remote(), TwoCopies.WANG, () -> false);
        assertFalse(sync.isTogether());
        SshServersTest.write(office, "另一个题目");
        assertEquals(List.of(), troubles(sync(office)));
        assertEquals(TwoCopies.shared(office), new CGit(repository).run("for-each-ref", "refs/heads", "refs/tags"));
    }

    @Test
    void aServerThatGivesOtherObjectsThanItNamesIsNotBelieved() throws Exception {
        typed = login(PASSWORD);
        sync(office);
        try (Space home = cloned()) {
            SshServersTest.write(office, "会丢失的题目");
            TwoCopies.hint(office, "完好的提示");
            sync(office);
            // The new version's object goes, and what its parent was stands under its name.
            String tip = new CGit(repository).run("rev-parse", ZHANG.draft());
            Path object = repository.resolve("objects/" + tip.substring(0, 2) + "/" + tip.substring(2));
            String parent = new CGit(repository).run("rev-parse", ZHANG.draft() + "^");
            Path other = repository.resolve("objects/" + parent.substring(0, 2) + "/" + parent.substring(2));
            Files.copy(object, temp.resolve("kept"));
            Files.copy(other, object, StandardCopyOption.REPLACE_EXISTING);
            String before = new CGit(home.folder()).run("rev-parse", ZHANG.draft());
            List<Exchanged> all = sync(home);
            assertEquals(before, new CGit(home.folder()).run("rev-parse", ZHANG.draft()));
            assertEquals(1, troubles(all).size(), all.toString());
            assertEquals(
                    new CGit(office.folder()).run("rev-parse", ZHANG.template().draft()),
                    new CGit(home.folder()).run("rev-parse", ZHANG.template().draft()));
            new CGit(home.folder()).assertSound();
            Files.copy(temp.resolve("kept"), object, StandardCopyOption.REPLACE_EXISTING);
            assertEquals(List.of(), troubles(sync(home)));
        }
    }

    private Remote remote() {
        return new Remote("", new CopyAddress.Server(server.address(repository)), List.of());
    }

    private static Optional<Login> login(String password) {
        return Optional.of(new Login(HttpGitServer.USER, password.toCharArray()));
    }

    private Path program(String name, String script) throws Exception {
        Path file = Files.writeString(temp.resolve(name), "#!/bin/sh\n" + script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        return file;
    }

    private void configure(String text) throws Exception {
        Files.writeString(Files.createDirectories(temp.resolve("home")).resolve(".gitconfig"), text);
    }

    private Access access() {
        Asking asking = new Asking() {
            @Override
            public boolean accepts(HostKey key) {
                return false;
            }

            @Override
            public Optional<Login> login(String of, Optional<String> user) {
                asked++;
                return typed;
            }

            @Override
            public Optional<char[]> passphrase(Path key) {
                return Optional.empty();
            }
        };
        return new Access(temp.resolve("home"), environment, asking, Duration.ofSeconds(20));
    }

    private List<Exchanged> sync(Space space) throws SpaceException {
        return new Sync(space, Judge.NONE, access()).with(remote(), TwoCopies.WANG, () -> false);
    }

    private Space cloned() throws SpaceException {
        return Sync.copying(remote(), access(), temp.resolve("copy"), Readers.OWNER, TwoCopies.WANG, () -> false)
                .space();
    }

    private static List<String> troubles(List<Exchanged> all) {
        return all.stream().flatMap(each -> each.trouble().stream()).toList();
    }
}
