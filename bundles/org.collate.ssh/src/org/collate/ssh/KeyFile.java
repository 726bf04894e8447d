package org.collate.ssh;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.apache.sshd.common.config.keys.loader.openssh.kdf.BCrypt;
import org.collate.ssh.SshException.Reason;

/** The file of a private key, as {@code ssh-keygen} writes it since 2018. Its public key can be read without the passphrase. */
public final class KeyFile {

    /** Files of keys are small; anything larger is none. */
    public static final int LARGEST = 64 << 10;

    private static final String BEGIN = "-----BEGIN OPENSSH PRIVATE KEY-----";
    private static final String END = "-----END OPENSSH PRIVATE KEY-----";
    private static final byte[] MAGIC = "openssh-key-v1\0".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern CIPHER = Pattern.compile("aes(128|192|256)-(ctr|cbc)");
    private static final int BLOCK = 16;
    /** OpenSSH's own default is 16, or 24; more than this takes minutes. */
    private static final int MOST_ROUNDS = 4096;

    private final SshKey key;
    private final String cipher;
    private final String kdf;
    private final byte[] options;
    private final byte[] secret;

    private KeyFile(SshKey key, String cipher, String kdf, byte[] options, byte[] secret) {
        this.key = key;
        this.cipher = cipher;
        this.kdf = kdf;
        this.options = options;
        this.secret = secret;
    }

    /** Reads a file; what is in it stays locked. @throws SshException {@code NO_KEY} or {@code UNKNOWN_KIND} */
    public static KeyFile parse(byte[] file) throws SshException {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (file.length > LARGEST || begin < 0 || end < begin) {
            throw new SshException(Reason.NO_KEY);
        }
        try {
            String base64 = text.substring(begin + BEGIN.length(), end).replaceAll("\\s", "");
            Wire.In in = new Wire.In(Base64.getDecoder().decode(base64));
            if (!Arrays.equals(in.raw(MAGIC.length), MAGIC)) {
                throw new SshException(Reason.NO_KEY);
            }
            String cipher = in.text();
            String kdf = in.text();
            byte[] options = in.string();
            if (in.number() != 1) {
                throw new SshException(Reason.UNKNOWN_KIND);
            }
            Optional<SshKey> key = SshKey.of(in.string());
            byte[] secret = in.string();
            return new KeyFile(
                    key.orElseThrow(() -> new SshException(Reason.UNKNOWN_KIND)), cipher, kdf, options, secret);
        } catch (IllegalArgumentException e) {
            throw new SshException(Reason.NO_KEY, e);
        }
    }

    /** The public key. */
    public SshKey key() {
        return key;
    }

    /** Whether it asks for a passphrase. */
    public boolean isLocked() {
        return !cipher.equals("none");
    }

    /**
     * Unlocks the key.
     *
     * @param passphrase its passphrase; not looked at where it has none
     * @throws SshException {@code LOCKED}, {@code WRONG_PASSPHRASE} or {@code UNKNOWN_KIND}
     */
    public Signer unlock(Optional<char[]> passphrase) throws SshException {
        byte[] plain = secret;
        if (isLocked()) {
            plain = decrypted(passphrase.orElseThrow(() -> new SshException(Reason.LOCKED)));
        }
        try {
            Wire.In in = new Wire.In(plain);
            if (in.number() != in.number()) {
                throw new SshException(isLocked() ? Reason.WRONG_PASSPHRASE : Reason.NO_KEY);
            }
            KeyKind kind = key.kind();
            if (!in.text().equals(kind.type)) {
                throw new SshException(Reason.NO_KEY);
            }
            return signer(key, kind.privateKey(in));
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            throw new SshException(Reason.NO_KEY, e);
        } finally {
            if (isLocked()) {
                Arrays.fill(plain, (byte) 0);
            }
        }
    }

    private byte[] decrypted(char[] passphrase) throws SshException {
        var named = CIPHER.matcher(cipher);
        if (!named.matches() || !kdf.equals("bcrypt")) {
            throw new SshException(Reason.UNKNOWN_KIND);
        }
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(passphrase));
        byte[] typed = new byte[encoded.remaining()];
        encoded.get(typed);
        Arrays.fill(encoded.array(), (byte) 0);
        int size = Integer.parseInt(named.group(1)) / Byte.SIZE;
        byte[] derived = new byte[size + BLOCK];
        try {
            Wire.In in = new Wire.In(options);
            byte[] salt = in.string();
            int rounds = in.number();
            if (rounds < 1 || rounds > MOST_ROUNDS) {
                throw new SshException(Reason.UNKNOWN_KIND);
            }
            if (typed.length == 0) {
                throw new SshException(Reason.WRONG_PASSPHRASE);
            }
            new BCrypt().pbkdf(typed, salt, rounds, derived);
            boolean isCounter = named.group(2).equals("ctr");
            Cipher aes = Cipher.getInstance(isCounter ? "AES/CTR/NoPadding" : "AES/CBC/NoPadding");
            aes.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(derived, 0, size, "AES"),
                    new IvParameterSpec(derived, size, BLOCK));
            return aes.doFinal(secret);
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            throw new SshException(Reason.NO_KEY, e);
        } finally {
            Arrays.fill(typed, (byte) 0);
            Arrays.fill(derived, (byte) 0);
        }
    }

    /** Whoever has the private key of a public one at hand. */
    static Signer signer(SshKey key, PrivateKey secret) {
        return new Signer() {
            @Override
            public SshKey key() {
                return key;
            }

            @Override
            public byte[] sign(byte[] bytes) throws SshException {
                KeyKind kind = key.kind();
                try {
                    Signature signature = Signature.getInstance(kind.algorithm);
                    signature.initSign(secret);
                    signature.update(bytes);
                    byte[] made = signature.sign();
                    byte[] raw = kind.isElliptic() ? Der.toSsh(made) : made;
                    return new Wire.Out().text(kind.signing).string(raw).bytes();
                } catch (GeneralSecurityException e) {
                    throw new SshException(Reason.UNKNOWN_KIND, e);
                }
            }
        };
    }
}
