package org.collate.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.collate.ssh.SshException.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signatures as OpenSSH makes and checks them; its own programs are the oracle. */
class SshSigTest {

    private static final String USE = "collate-review@collate.org";
    private static final byte[] MESSAGE = "审核通过\n".getBytes(StandardCharsets.UTF_8);

    /** Each kind of key, with a passphrase and without. */
    private static final Map<String, List<String>> KINDS = Map.of(
            "ed", List.of("-t", "ed25519", "-N", ""),
            "locked", List.of("-t", "ed25519", "-a", "4", "-N", "口令 x"),
            "cbc", List.of("-t", "ecdsa", "-b", "256", "-a", "4", "-Z", "aes256-cbc", "-N", "口令 x"),
            "ec384", List.of("-t", "ecdsa", "-b", "384", "-N", ""),
            "ec521", List.of("-t", "ecdsa", "-b", "521", "-N", ""),
            "rsa", List.of("-t", "rsa", "-b", "2048", "-N", ""));

    @TempDir
    Path folder;

    @BeforeEach
    void opensshIsThere() throws Exception {
        boolean isThere;
        try {
            isThere = run("", "ssh-keygen", "-?").code() >= 0;
        } catch (IOException e) {
            isThere = false;
        }
        assumeTrue(isThere, "ssh-keygen is not installed");
    }

    @Test
    void opensshTakesOurSignaturesAndWeTakeItsOwnWithEveryKindOfKey() throws Exception {
        Path message = Files.write(folder.resolve("message"), MESSAGE);
        for (String name : KINDS.keySet()) {
            Signer signer = signer(name);
            SshSig ours = SshSig.of(signer, USE, MESSAGE);
            assertTrue(ours.fits(USE, MESSAGE), name);
            assertFalse(ours.fits("git", MESSAGE), name);
            assertEquals(
                    ours.base64(), SshSig.parse(ours.armoured()).orElseThrow().base64());
            assertEquals(
                    ours.base64(), SshSig.parse(ours.base64()).orElseThrow().base64());
            Path signature = Files.writeString(folder.resolve("ours.sig"), ours.armoured());
            Path allowed = Files.writeString(
                    folder.resolve("allowed"), "a@b " + signer.key().text() + "\n");
            Ran verified = run(
                    new String(MESSAGE, StandardCharsets.UTF_8),
                    "ssh-keygen",
                    "-Y",
                    "verify",
                    "-f",
                    allowed.toString(),
                    "-I",
                    "a@b",
                    "-n",
                    USE,
                    "-s",
                    signature.toString());
            assertEquals(0, verified.code(), name + ": " + verified.output());
            assertTrue(verified.output().contains(signer.key().fingerprint().replaceFirst(".* ", "")), name);
        }
        for (String name : List.of("ed", "ec384", "rsa")) {
            Files.deleteIfExists(folder.resolve("message.sig"));
            Ran signed = run(
                    "",
                    "ssh-keygen",
                    "-q",
                    "-Y",
                    "sign",
                    "-f",
                    folder.resolve(name).toString(),
                    "-n",
                    USE,
                    message.toString());
            assertEquals(0, signed.code(), signed.output());
            SshSig theirs = SshSig.parse(Files.readString(folder.resolve("message.sig")))
                    .orElseThrow();
            assertTrue(theirs.fits(USE, MESSAGE), name);
            assertEquals(key(name), theirs.key());
        }
    }

    @Test
    void aLockedKeyAsksForItsPassphraseButTellsItsPublicKey() throws Exception {
        make("locked");
        KeyFile file = KeyFile.parse(Files.readAllBytes(folder.resolve("locked")));
        assertTrue(file.isLocked());
        assertEquals(key("locked"), file.key());
        assertEquals(Reason.LOCKED, reason(() -> file.unlock(Optional.empty())));
        assertEquals(Reason.WRONG_PASSPHRASE, reason(() -> file.unlock(Optional.of("口令".toCharArray()))));
        assertEquals(Reason.WRONG_PASSPHRASE, reason(() -> file.unlock(Optional.of(new char[0]))));
        assertEquals(Reason.NO_KEY, reason(() -> KeyFile.parse(MESSAGE)));
    }

    /** Whatever byte is another one, a signature fits no more, and nothing but an answer comes of it. */
    @Test
    void noByteOfASignatureCanBeChanged() throws Exception {
        Random random = new Random(19);
        for (String name : List.of("ed", "cbc", "rsa")) {
            SshSig signature = SshSig.of(signer(name), USE, MESSAGE);
            byte[] bytes = Base64.getDecoder().decode(signature.base64());
            for (int i = 0; i < 200; i++) {
                byte[] changed = bytes.clone();
                changed[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                byte[] cut = Arrays.copyOf(bytes, random.nextInt(bytes.length));
                for (byte[] other : List.of(changed, cut)) {
                    Optional<SshSig> read = SshSig.parse(Base64.getEncoder().encodeToString(other));
                    assertFalse(
                            read.filter(each -> each.key().equals(signature.key()))
                                    .filter(each -> each.fits(USE, MESSAGE))
                                    .isPresent(),
                            name + " " + i);
                }
            }
        }
    }

    @Test
    void anAgentSignsWithTheKeysThatItHolds() throws Exception {
        Path socket = folder.resolve("s");
        Process agent = new ProcessBuilder("ssh-agent", "-D", "-a", socket.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("agent.log").toFile())
                .start();
        try {
            for (int i = 0; i < 100 && !Files.exists(socket); i++) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            SshAgent ours = SshAgent.of(Map.of("SSH_AUTH_SOCK", socket.toString()), Duration.ofSeconds(20))
                    .orElseThrow();
            assertEquals(List.of(), ours.keys());
            for (String name : List.of("ed", "rsa", "ec521")) {
                make(name);
                ProcessBuilder add =
                        new ProcessBuilder("ssh-add", "-q", folder.resolve(name).toString());
                add.environment().put("SSH_AUTH_SOCK", socket.toString());
                assertEquals(0, add.redirectErrorStream(true).start().waitFor());
                assertTrue(ours.keys().contains(key(name)), name);
                assertTrue(SshSig.of(ours.signer(key(name)), USE, MESSAGE).fits(USE, MESSAGE), name);
            }
            make("locked");
            assertEquals(Reason.AGENT, reason(() -> ours.signer(key("locked")).sign(MESSAGE)));
        } finally {
            agent.destroy();
            agent.waitFor();
        }
        SshAgent gone = new SshAgent(socket, Duration.ofSeconds(1));
        assertEquals(Reason.AGENT, reason(gone::keys));
    }

    @Test
    void aKeyIsOneTextWhateverStandsAround() throws Exception {
        make("ed");
        SshKey key = key("ed");
        assertEquals(Optional.of(key), SshKey.parse("from=\"1.2.3.4\" " + key.text() + " 张三@机器\n"));
        assertEquals(Optional.empty(), SshKey.parse(key.text().substring(0, 40)));
        assertEquals(Optional.empty(), SshKey.parse("ssh-rsa " + key.text().substring(12)));
        assertEquals(Optional.empty(), SshKey.parse(""));
        assertThrows(IllegalArgumentException.class, () -> new SshKey(key.text() + "\n"));
    }

    private SshKey key(String name) throws IOException {
        return SshKey.parse(Files.readString(folder.resolve(name + ".pub"))).orElseThrow();
    }

    private Signer signer(String name) throws Exception {
        make(name);
        return KeyFile.parse(Files.readAllBytes(folder.resolve(name))).unlock(Optional.of("口令 x".toCharArray()));
    }

    private void make(String name) throws Exception {
        List<String> command = new ArrayList<>(List.of("ssh-keygen", "-q"));
        command.addAll(KINDS.get(name));
        command.addAll(List.of("-f", folder.resolve(name).toString()));
        Ran made = run("", command.toArray(String[]::new));
        assertEquals(0, made.code(), made.output());
    }

    @FunctionalInterface
    private interface Work {
        Object done() throws Exception;
    }

    private static Reason reason(Work work) {
        return assertThrows(SshException.class, work::done).reason();
    }

    private record Ran(int code, String output) {}

    private Ran run(String input, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        try (var out = process.getOutputStream()) {
            out.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), output);
    }
}
