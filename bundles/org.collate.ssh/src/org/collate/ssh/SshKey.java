package org.collate.ssh;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A public key.
 *
 * @param text its kind and its base64, as OpenSSH writes them, without options and comment
 */
public record SshKey(String text) {

    private static final Pattern LINE = Pattern.compile("(?:^|\\s)((?:ssh|ecdsa)-[a-z0-9-]+) ([A-Za-z0-9+/]+={0,2})");
    /** RSA keys of 16,384 bits have 2 KB. */
    private static final int LARGEST = 8 << 10;

    /** A key that is one, written as OpenSSH writes it. @throws IllegalArgumentException where it is none */
    public SshKey {
        if (!isKey(text)) {
            throw new IllegalArgumentException("no SSH key");
        }
    }

    /**
     * The key of a line of {@code id_ed25519.pub} or {@code authorized_keys}.
     *
     * @return empty where there is none of a kind that is known: Ed25519, ECDSA, or RSA of 2,048 to 16,384 bits
     */
    public static Optional<SshKey> parse(String line) {
        Matcher matcher = LINE.matcher(line.substring(0, Math.min(line.length(), 2 * LARGEST)));
        if (!matcher.find()) {
            return Optional.empty();
        }
        String text = matcher.group(1) + " " + matcher.group(2);
        return isKey(text) ? Optional.of(new SshKey(text)) : Optional.empty();
    }

    /** The key that a blob is. */
    static Optional<SshKey> of(byte[] blob) {
        try {
            return parse(new Wire.In(blob).text() + " " + Base64.getEncoder().encodeToString(blob));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isKey(String text) {
        try {
            int space = text.indexOf(' ');
            Optional<KeyKind> kind = KeyKind.of(text.substring(0, Math.max(space, 0)));
            byte[] blob = Base64.getDecoder().decode(text.substring(space + 1));
            if (kind.isEmpty() || blob.length > LARGEST) {
                return false;
            }
            Wire.In in = new Wire.In(blob);
            boolean isOfKind = in.text().equals(kind.get().type);
            kind.get().publicKey(in);
            in.end();
            // One key is one text, or it could be entered twice.
            return isOfKind
                    && text.equals(kind.get().type + " " + Base64.getEncoder().encodeToString(blob));
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            return false;
        }
    }

    /** As OpenSSH shows it: {@code ED25519 SHA256:…}. */
    public String fingerprint() {
        String kind =
                kind().type.replaceFirst("^ssh-", "").replaceFirst("-.*", "").toUpperCase(Locale.ROOT);
        return kind + " SHA256:" + Base64.getEncoder().withoutPadding().encodeToString(digest("SHA-256", blob()));
    }

    KeyKind kind() {
        return KeyKind.of(text.substring(0, text.indexOf(' '))).orElseThrow();
    }

    byte[] blob() {
        return Base64.getDecoder().decode(text.substring(text.indexOf(' ') + 1));
    }

    /** Whether a signature, as SSH writes one, is this key's over some bytes. */
    boolean verifies(byte[] signed, byte[] signature) {
        try {
            Wire.In in = new Wire.In(signature);
            String signing = in.text();
            byte[] raw = in.string();
            in.end();
            KeyKind kind = kind();
            boolean isShorter = kind == KeyKind.RSA && signing.equals("rsa-sha2-256");
            if (!isShorter && !signing.equals(kind.signing)) {
                return false;
            }
            Wire.In key = new Wire.In(blob());
            key.string();
            Signature check = Signature.getInstance(isShorter ? "SHA256withRSA" : kind.algorithm);
            check.initVerify(kind.publicKey(key));
            check.update(signed);
            return check.verify(kind.isElliptic() ? Der.ofSsh(raw) : raw);
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            return false;
        }
    }

    static byte[] digest(String algorithm, byte[] bytes) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
