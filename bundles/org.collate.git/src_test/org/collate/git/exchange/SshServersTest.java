package org.collate.git.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.git.Samples;
import org.collate.git.Signature;
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
import org.collate.git.remote.Remotes;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.model.file.Readers;
import org.collate.model.report.Report;
import org.collate.testkit.CGit;
import org.collate.testkit.CuttingLine;
import org.collate.testkit.SshServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies that meet over a repository on a real SSH server with C Git. */
class SshServersTest {

    private static final Signature WANG = TwoCopies.WANG;
    private static final Variant ZHANG = Samples.zhangSan();

    @TempDir
    static Path place;

    private static Optional<SshServer> started = Optional.empty();

    @TempDir
    Path temp;

    private SshServer server;
    private Path repository;
    private Space office;
    private final List<HostKey> shown = new ArrayList<>();
    private boolean isAccepted;

    @BeforeAll
    static void start() throws Exception {
        started = SshServer.start(place);
    }

    @AfterAll
    static void stop() throws Exception {
        if (started.isPresent()) {
            started.get().close();
        }
    }

    @BeforeEach
    void aSpaceAndAnEmptyRepositoryOnAServer() throws Exception {
        assumeTrue(started.isPresent(), "No sshd on this machine: nothing is tried over SSH");
        server = started.get();
        Files.deleteIfExists(server.home().resolve(".ssh/known_hosts"));
        repository = temp.resolve("space.git");
        new CGit(temp).run("init", "-q", "--bare", "-b", "main", repository.toString());
        office = Samples.space(temp.resolve("office"));
    }

    @AfterEach
    void end() throws Exception {
        if (office != null) {
            office.close();
            new CGit(repository).run("fsck", "--strict");
            new CGit(office.folder()).assertSound();
        }
    }

    @Test
    void aSpaceGoesToAnEmptyRepositoryAndIsClonedFromThere() throws Exception {
        server.beKnown(server.port());
        sync(office, remote());
        assertEquals(TwoCopies.shared(office), new CGit(repository).run("for-each-ref", "refs/heads", "refs/tags"));
        try (Space home = cloned(remote(), "home")) {
            assertEquals(TwoCopies.shared(office), TwoCopies.shared(home));
            write(home, "家里写的题目");
            write(office, "办公室写的题目");
            assertEquals(List.of(), troubles(sync(home, remote())));
            assertEquals(List.of(), troubles(sync(office, remote())));
            sync(home, remote());
            assertEquals(TwoCopies.shared(office), TwoCopies.shared(home));
            assertEquals(List.of(), sync(home, remote()), "nothing is new");
            assertEquals(
                    Optional.of(remote().place().toString()),
                    new Sync(home).origin().map(CopyAddress::toString));
        }
    }

    @Test
    void aServerThatWasNeverSeenIsShownAndNotAcceptedInSilence() throws Exception {
        SpaceException refused = assertThrows(SpaceException.class, () -> sync(office, remote()));
        assertEquals(Reason.REFUSED, refused.reason());
        assertEquals(1, shown.size());
        String fingerprint = shown.getFirst().fingerprint();
        assertTrue(refused.getMessage().contains(fingerprint), refused.getMessage());
        assertTrue(fingerprint.startsWith("SHA256:"), fingerprint);
        assertFalse(Files.exists(server.home().resolve(".ssh/known_hosts")));
        isAccepted = true;
        sync(office, remote());
        isAccepted = false;
        assertEquals(List.of(), sync(office, remote()), "it is remembered");
        assertEquals(2, shown.size());
    }

    @Test
    void aServerWithAnotherKeyThanBeforeIsNotSpokenTo() throws Exception {
        isAccepted = true;
        Path known = server.home().resolve(".ssh/known_hosts");
        String other = Files.readString(server.home().resolve(".ssh/id_ed25519.pub"));
        Files.writeString(known, "[127.0.0.1]:" + server.port() + " " + other);
        SpaceException refused = assertThrows(SpaceException.class, () -> sync(office, remote()));
        assertEquals(Reason.REFUSED, refused.reason());
        assertEquals(List.of(), shown, "who sits here is not even asked");
        assertEquals("", new CGit(repository).run("for-each-ref"));
    }

    @Test
    void whatAHookRefusesStaysBehindWithItsWordsAndTheRestGoes() throws Exception {
        server.beKnown(server.port());
        sync(office, remote());
        Path hook = Files.writeString(
                repository.resolve("hooks/update"),
                "#!/bin/sh\ncase $1 in *zhang-san*) echo 'Zhang San may not be written by you'; exit 1;; esac\n");
        Files.setPosixFilePermissions(hook, PosixFilePermissions.fromString("rwxr-xr-x"));
        String before = new CGit(repository).run("rev-parse", ZHANG.draft());
        write(office, "被拒绝的题目");
        TwoCopies.hint(office, "服务器收下的提示");
        List<Exchanged> all = sync(office, remote());
        Exchanged zhang = all.stream()
                .filter(each -> each.variant().equals(Optional.of(ZHANG)))
                .findFirst()
                .orElseThrow();
        assertTrue(zhang.trouble().orElseThrow().contains("Zhang San may not be written by you"), zhang.toString());
        assertEquals(before, new CGit(repository).run("rev-parse", ZHANG.draft()));
        assertEquals(
                new CGit(office.folder()).run("rev-parse", ZHANG.template().draft()),
                new CGit(repository).run("rev-parse", ZHANG.template().draft()));
        assertEquals("被拒绝的题目", TwoCopies.draft(office).getTitle());
        Files.delete(hook);
        assertEquals(List.of(), troubles(sync(office, remote())));
        assertEquals(TwoCopies.shared(office), new CGit(repository).run("for-each-ref", "refs/heads", "refs/tags"));
    }

    @Test
    void onlyTheReportsThatLieThereComeAndGo() throws Exception {
        server.beKnown(server.port());
        Remote some = new Remote("office", remote().place(), List.of("template", "team"));
        new Remotes(office).add(some);
        sync(office, new Remotes(office).named("office").orElseThrow());
        String there = new CGit(repository).run("for-each-ref", "--format=%(refname)");
        assertFalse(there.contains("zhang-san"), there);
        assertTrue(there.contains("refs/heads/main"), there);
        assertFalse(new CGit(repository)
                .run("cat-file", "--batch-all-objects", "--batch-check")
                .contains(new CGit(office.folder()).run("rev-parse", ZHANG.draft())));
        sync(office, remote());
        try (Space home = cloned(some, "home")) {
            assertFalse(TwoCopies.shared(home).contains("zhang-san"));
            assertEquals(
                    List.of("template", "team"),
                    new Remotes(home).named("origin").orElseThrow().reports());
        }
    }

    @Test
    void whereTheLineBreaksNothingIsLostAndTheNextTimeGoesOn() throws Exception {
        try (CuttingLine line = new CuttingLine(server.port())) {
            server.beKnown(line.port());
            Remote far = new Remote("", new CopyAddress.Server(SshServer.address(line.port(), repository)), List.of());
            sync(office, far);
            try (Space home = cloned(far, "home")) {
                int round = 0;
                boolean isWhole = false;
                for (long bytes = 1_000; !isWhole; bytes += 3_700) {
                    write(home, "第" + round++ + "次");
                    String before = TwoCopies.shared(home);
                    line.cutAfter(bytes);
                    try {
                        assertEquals(List.of(), troubles(sync(home, far)));
                        isWhole = true;
                    } catch (SpaceException e) {
                        assertTrue(line.isCut(), e.toString());
                        assertEquals(Reason.AWAY, e.reason(), e.toString());
                        assertEquals(before, TwoCopies.shared(home));
                        new CGit(repository).run("fsck", "--strict");
                    }
                }
                assertTrue(round > 2, "it broke");
                line.cutAfter(Long.MAX_VALUE);
                sync(office, far);
                assertEquals(TwoCopies.shared(office), TwoCopies.shared(home));
            }
        }
    }

    private Remote remote() {
        return new Remote("", new CopyAddress.Server(server.address(repository)), List.of());
    }

    private Access access() {
        Asking asking = new Asking() {
            @Override
            public boolean accepts(HostKey key) {
                shown.add(key);
                return isAccepted;
            }

            @Override
            public Optional<Login> login(String of, Optional<String> user) {
                return Optional.empty();
            }

            @Override
            public Optional<char[]> passphrase(Path key) {
                return Optional.empty();
            }
        };
        return new Access(server.home(), Map.of(), asking, Duration.ofSeconds(5));
    }

    private List<Exchanged> sync(Space space, Remote with) throws SpaceException {
        return new Sync(space, Judge.NONE, access()).with(with, WANG, () -> false);
    }

    private Space cloned(Remote from, String name) throws SpaceException {
        return Sync.copying(from, access(), temp.resolve(name), Readers.OWNER, WANG, () -> false)
                .space();
    }

    private static List<String> troubles(List<Exchanged> all) {
        return all.stream().flatMap(each -> each.trouble().stream()).toList();
    }

    static void write(Space space, String title) throws SpaceException {
        Versions versions = new Versions(space);
        Report report = versions.report(ZHANG, versions.draft(ZHANG).id());
        report.setTitle(title);
        versions.commit(ZHANG, report, Samples.note(title));
    }
}
