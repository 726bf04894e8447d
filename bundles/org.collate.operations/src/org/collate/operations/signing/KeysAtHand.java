package org.collate.operations.signing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.collate.git.roster.Member;
import org.collate.git.space.Here;
import org.collate.model.Messages;
import org.collate.operations.InputException;
import org.collate.ssh.KeyFile;
import org.collate.ssh.Signer;
import org.collate.ssh.SshAgent;
import org.collate.ssh.SshException;
import org.collate.ssh.SshKey;
import org.collate.ssh.SshSig;

/** The keys that whoever sits at this machine can sign with: those of the agent, and those in files. */
public final class KeysAtHand {

    /** None, and nobody who could be asked for a passphrase. */
    public static final KeysAtHand NONE = new KeysAtHand(Map.of(), file -> Optional.empty(), Optional.empty());

    /** A user may have to touch something, or to answer a question of the agent. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final List<String> USUAL = List.of("id_ed25519", "id_ecdsa", "id_rsa");

    private final Map<String, String> environment;
    private final Passphrases passphrases;
    private final Optional<Path> named;

    private KeysAtHand(Map<String, String> environment, Passphrases passphrases, Optional<Path> named) {
        this.environment = environment;
        this.passphrases = passphrases;
        this.named = named;
    }

    /** Asks for the passphrase of a key. */
    @FunctionalInterface
    public interface Passphrases {

        /** The passphrase of the key in a file; empty where nobody gives it. It is wiped after use. */
        Optional<char[]> ask(Path file);
    }

    /**
     * The keys of a user.
     *
     * @param environment the variables of the environment, which name the agent and the home
     */
    public static KeysAtHand of(Map<String, String> environment, Passphrases passphrases) {
        return new KeysAtHand(Map.copyOf(environment), passphrases, Optional.empty());
    }

    /** Only the key in a file: a private one, or a public one that the agent has the private one of. */
    public KeysAtHand only(Path file) {
        return new KeysAtHand(environment, passphrases, Optional.of(file));
    }

    /**
     * A key file that can be chosen.
     *
     * @param key the key as OpenSSH shows it
     * @param isLocked whether its passphrase is asked for
     */
    public record Choice(Path file, String key, boolean isLocked) {}

    /** The key files of this user that can be read; {@link #only} signs with one of them. */
    public List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        for (Path file : files().distinct().toList()) {
            try {
                keyFile(file)
                        .map(key -> new Choice(file, key.key().fingerprint(), key.isLocked()))
                        .ifPresent(choices::add);
            } catch (InputException e) {
                // What cannot be read cannot be chosen.
                continue;
            }
        }
        return choices;
    }

    /** Whether one key was named. */
    public boolean isNamed() {
        return named.isPresent();
    }

    /** Whoever can sign with the key that was named. */
    Signer named() throws InputException {
        Path file = named.orElseThrow();
        Optional<SshKey> key = publicKey(file);
        if (key.isEmpty()) {
            throw new InputException(text().get(Files.isRegularFile(file) ? "key.none" : "key.missing", file));
        }
        Optional<Signer> held = held(List.of(key.get()));
        return held.isPresent() ? held.get() : unlocked(secret(file), key.get());
    }

    /**
     * Whoever can sign with one of some keys: the agent before files, and of these one without a passphrase before others.
     *
     * @return empty where none of them is at hand
     */
    Optional<Signer> oneOf(Collection<SshKey> wanted) throws InputException {
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        if (named.isPresent()) {
            return publicKey(named.get()).filter(wanted::contains).isPresent()
                    ? Optional.of(named())
                    : Optional.empty();
        }
        Optional<Signer> held = held(wanted);
        if (held.isPresent()) {
            return held;
        }
        List<Path> locked = new ArrayList<>();
        for (Path file : files().toList()) {
            Optional<KeyFile> key = keyFile(file).filter(each -> wanted.contains(each.key()));
            if (key.isPresent() && !key.get().isLocked()) {
                return Optional.of(unlocked(file, key.get().key()));
            }
            key.ifPresent(each -> locked.add(file));
        }
        return locked.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        unlocked(locked.getFirst(), publicKey(locked.getFirst()).orElseThrow()));
    }

    /** The public key that lies in a file, or whose private one does. */
    static Optional<SshKey> publicKey(Path file) throws InputException {
        Optional<KeyFile> secret = keyFile(file);
        return secret.isPresent()
                ? secret.map(KeyFile::key)
                : SshKey.parse(new String(bytes(file), StandardCharsets.UTF_8).strip());
    }

    /**
     * Signs a message with the key that was named, or one that the roster has of a person.
     *
     * @param use what the signature is for
     * @return the signature on one line; empty where no key is at hand
     * @throws InputException where the key that was named cannot be used
     */
    public Optional<String> sign(Optional<Member> member, String use, byte[] message) throws InputException {
        Optional<Signer> signer = isNamed()
                ? Optional.of(named())
                : oneOf(member.map(TrustedKeys::live).orElse(List.of()));
        try {
            return signer.isEmpty()
                    ? Optional.empty()
                    : Optional.of(SshSig.of(signer.get(), use, message).base64());
        } catch (SshException e) {
            throw new InputException(sentence(e, signer.get().key().fingerprint()), e);
        }
    }

    private Optional<Signer> held(Collection<SshKey> wanted) {
        Optional<SshAgent> agent = SshAgent.of(environment, PATIENCE);
        try {
            return agent.isEmpty()
                    ? Optional.empty()
                    : agent.get().keys().stream()
                            .filter(wanted::contains)
                            .findFirst()
                            .map(agent.get()::signer);
        } catch (SshException e) {
            // An agent that is gone holds nothing.
            return Optional.empty();
        }
    }

    private Stream<Path> files() {
        Optional<Path> home = Optional.ofNullable(environment.get("HOME"))
                .or(() -> Optional.ofNullable(environment.get("USERPROFILE")))
                .map(Path::of);
        Stream<Path> usual = home.map(folder -> folder.resolve(".ssh")).stream()
                .flatMap(folder -> USUAL.stream().map(folder::resolve));
        Stream<Path> ofGit = home.isEmpty()
                ? Stream.empty()
                : Here.signingKey().stream()
                        .map(name -> name.startsWith("~/") ? home.get().resolve(name.substring(2)) : Path.of(name));
        return Stream.concat(ofGit.map(KeysAtHand::secret), usual).filter(Files::isRegularFile);
    }

    /** Beside {@code id.pub} lies {@code id}. */
    private static Path secret(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".pub") ? file.resolveSibling(name.substring(0, name.length() - ".pub".length())) : file;
    }

    private static Optional<KeyFile> keyFile(Path file) throws InputException {
        try {
            return Optional.of(KeyFile.parse(bytes(file)));
        } catch (SshException e) {
            return Optional.empty();
        }
    }

    private Signer unlocked(Path file, SshKey key) throws InputException {
        if (!Files.isRegularFile(file)) {
            throw new InputException(text().get("key.onlyPublic", file));
        }
        Optional<char[]> passphrase = Optional.empty();
        try {
            KeyFile secret = KeyFile.parse(bytes(file));
            if (!secret.key().equals(key)) {
                throw new InputException(text().get("ssh.no_key", file));
            }
            passphrase = secret.isLocked() ? passphrases.ask(file) : Optional.empty();
            return secret.unlock(passphrase);
        } catch (SshException e) {
            throw new InputException(sentence(e, file.toString()), e);
        } finally {
            passphrase.ifPresent(typed -> Arrays.fill(typed, '\0'));
        }
    }

    private static byte[] bytes(Path file) throws InputException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(KeyFile.LARGEST + 1);
        } catch (IOException e) {
            throw new InputException(text().get("key.missing", file), e);
        }
    }

    /** What went wrong, as a sentence. */
    static String sentence(SshException e, String key) {
        return text().get("ssh." + e.reason().name().toLowerCase(Locale.ROOT), key);
    }

    private static Messages text() {
        return Messages.of(KeysAtHand.class);
    }
}
