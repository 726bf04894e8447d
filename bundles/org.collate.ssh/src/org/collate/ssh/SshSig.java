package org.collate.ssh;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/**
 * A signature over a message, in the form of OpenSSH's {@code PROTOCOL.sshsig}, which {@code ssh-keygen -Y verify} checks
 * too. It holds the key and a namespace, so that what was signed for one use is worth nothing for another.
 */
public final class SshSig {

    private static final byte[] MAGIC = "SSHSIG".getBytes(StandardCharsets.US_ASCII);
    private static final String BEGIN = "-----BEGIN SSH SIGNATURE-----";
    private static final String END = "-----END SSH SIGNATURE-----";
    private static final int VERSION = 1;
    private static final int LINE = 70;
    private static final String SHA_512 = "sha512";
    private static final Map<String, String> HASHES = Map.of(SHA_512, "SHA-512", "sha256", "SHA-256");
    /** The largest key and its signature have 5 KB. */
    private static final int LARGEST = 16 << 10;

    private final SshKey key;
    private final String namespace;
    private final String hash;
    private final byte[] signature;

    private SshSig(SshKey key, String namespace, String hash, byte[] signature) {
        this.key = key;
        this.namespace = namespace;
        this.hash = hash;
        this.signature = signature;
    }

    /** Signs a message for a use. */
    public static SshSig of(Signer signer, String namespace, byte[] message) throws SshException {
        byte[] signature = signer.sign(signed(namespace, SHA_512, message));
        return new SshSig(signer.key(), namespace, SHA_512, signature);
    }

    /** Reads an armoured signature, or the base64 of one alone; empty where it is none. */
    public static Optional<SshSig> parse(String text) {
        if (text.length() > LARGEST) {
            return Optional.empty();
        }
        String base64 = text.strip().replace(BEGIN, "").replace(END, "").replaceAll("[\\r\\n]", "");
        try {
            Wire.In in = new Wire.In(Base64.getDecoder().decode(base64));
            boolean isOne = Arrays.equals(in.raw(MAGIC.length), MAGIC) && in.number() == VERSION;
            Optional<SshKey> key = SshKey.of(in.string());
            String namespace = in.text();
            in.string();
            String hash = in.text();
            byte[] signature = in.string();
            in.end();
            return isOne && HASHES.containsKey(hash)
                    ? key.map(known -> new SshSig(known, namespace, hash, signature))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The key that it says it was made with; only {@link #fits} proves it. */
    public SshKey key() {
        return key;
    }

    /** What it was made for. */
    public String namespace() {
        return namespace;
    }

    /** Whether it was made with its key, for a use, over a message. */
    public boolean fits(String use, byte[] message) {
        return namespace.equals(use) && key.verifies(signed(use, hash, message), signature);
    }

    /** The form in which OpenSSH writes it into files. */
    public String armoured() {
        StringBuilder text = new StringBuilder(BEGIN).append('\n');
        String base64 = base64();
        for (int at = 0; at < base64.length(); at += LINE) {
            text.append(base64, at, Math.min(at + LINE, base64.length())).append('\n');
        }
        return text.append(END).append('\n').toString();
    }

    /** The same on one line, without head and foot. */
    public String base64() {
        byte[] blob = new Wire.Out()
                .raw(MAGIC)
                .number(VERSION)
                .string(key.blob())
                .text(namespace)
                .text("")
                .text(hash)
                .string(signature)
                .bytes();
        return Base64.getEncoder().encodeToString(blob);
    }

    private static byte[] signed(String namespace, String hash, byte[] message) {
        return new Wire.Out()
                .raw(MAGIC)
                .text(namespace)
                .text("")
                .text(hash)
                .string(SshKey.digest(HASHES.get(hash), message))
                .bytes();
    }
}
