package org.collate.operations.review;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.collate.git.Signature;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.git.review.ReviewEvent;
import org.collate.model.Messages;
import org.collate.operations.InputException;

/**
 * Signatures with SSH keys, made and checked by the {@code ssh-keygen} of the machine, as Git's own are. Nothing that
 * comes from outside stands on its command line.
 */
public final class SshSignature {

    static final String MEMBER = "signature";

    private static final String NAMESPACE = "collate";
    private static final long PATIENCE = 60;

    private SshSignature() {}

    /** What is signed: which text of which report, by whom, when. */
    static String statement(Variant variant, VersionId version, String digest, Signature by) {
        return String.join(
                        "\n",
                        "collate sign-off",
                        variant.toString(),
                        version.hex(),
                        digest,
                        by.person().name(),
                        by.time().toString())
                + "\n";
    }

    /**
     * Signs.
     *
     * @param key the file of a private key, or of a public one whose private key an agent holds
     * @return the signature, armoured
     */
    static String sign(String statement, Path key) throws InputException {
        if (!Files.isRegularFile(key)) {
            throw new InputException(message("ssh.noKey", key));
        }
        return inFolder(folder -> {
            Path text = Files.writeString(folder.resolve("statement"), statement);
            String file = key.toAbsolutePath().toString();
            Ran ran = run(List.of("ssh-keygen", "-q", "-Y", "sign", "-f", file, "-n", NAMESPACE, text.toString()), "");
            Path signature = folder.resolve("statement.sig");
            if (ran.code() != 0 || !Files.exists(signature)) {
                throw new InputException(message("ssh.failed", key, ran.output().strip()));
            }
            return Files.readString(signature);
        });
    }

    /**
     * Checks the signature of a sign-off.
     *
     * @return the key that made it, as {@code ssh-keygen} names it; empty where it was not signed, or the signature is not
     *     this one's
     */
    public static Optional<String> key(ReviewEvent signOff, Variant variant) throws InputException {
        if (!(signOff.data().get(MEMBER) instanceof String signature)
                || !(signOff.data().get(ReviewState.DIGEST) instanceof String digest)) {
            return Optional.empty();
        }
        String statement = statement(variant, signOff.commit(), digest, signOff.by());
        return inFolder(folder -> {
            Path file = Files.writeString(folder.resolve("statement.sig"), signature);
            Ran ran = run(
                    List.of("ssh-keygen", "-Y", "check-novalidate", "-n", NAMESPACE, "-s", file.toString()), statement);
            return ran.code() == 0 ? ran.output().lines().findFirst().map(SshSignature::named) : Optional.empty();
        });
    }

    /** Whether a sign-off carries a signature, good or not. */
    public static boolean isSigned(ReviewEvent signOff) {
        return signOff.data().get(MEMBER) instanceof String;
    }

    /** Of {@code Good "collate" signature with ED25519 key SHA256:…}, the key. */
    private static String named(String line) {
        int at = line.indexOf(" with ");
        return at < 0 ? line : line.substring(at + " with ".length());
    }

    private record Ran(int code, String output) {}

    private static Ran run(List<String> command, String input) throws IOException, InputException {
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new InputException(message("ssh.noProgram"), e);
        }
        try (var out = process.getOutputStream()) {
            out.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException closed) {
            // It ended without reading, and says why.
            process.destroy();
        }
        try (InputStream in = process.getInputStream()) {
            String output = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new InputException(message("ssh.slow"));
            }
            return new Ran(process.exitValue(), output);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new InputException(message("ssh.slow"), e);
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T in(Path folder) throws IOException, InputException;
    }

    /** A folder that only this user can read, and that is gone afterwards. */
    private static <T> T inFolder(Work<T> work) throws InputException {
        try {
            Path folder = Files.createTempDirectory("collate-sign");
            try {
                return work.in(folder);
            } finally {
                try (Stream<Path> files = Files.list(folder)) {
                    for (Path file : files.toList()) {
                        Files.delete(file);
                    }
                }
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new InputException(message("ssh.files", e.getMessage()), e);
        }
    }

    private static String message(String key, Object... arguments) {
        return Messages.of(SshSignature.class).get(key, arguments);
    }
}
