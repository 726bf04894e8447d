package org.collate.testkit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Arrays;
import java.util.Base64;

/** New SSH keys in files, as {@code ssh-keygen -t ed25519 -N ''} would write them. */
public final class SshKeyFiles {

    private static final int LENGTH = 32;
    private static final int BLOCK = 8;

    private SshKeyFiles() {}

    /**
     * Writes a new key, and its public one beside it as {@code FILE.pub}.
     *
     * @return the file of the private key
     */
    public static Path write(Path file) throws IOException {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            byte[] seed = last(pair.getPrivate().getEncoded());
            byte[] key = last(pair.getPublic().getEncoded());
            byte[] blob = strings("ssh-ed25519".getBytes(StandardCharsets.US_ASCII), key);
            ByteArrayOutputStream secret = new ByteArrayOutputStream();
            secret.writeBytes(new byte[8]);
            secret.writeBytes(blob);
            ByteArrayOutputStream both = new ByteArrayOutputStream();
            both.writeBytes(seed);
            both.writeBytes(key);
            secret.writeBytes(strings(both.toByteArray(), new byte[0]));
            for (int pad = 1; secret.size() % BLOCK != 0; pad++) {
                secret.write(pad);
            }
            byte[] none = "none".getBytes(StandardCharsets.US_ASCII);
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.writeBytes("openssh-key-v1\0".getBytes(StandardCharsets.US_ASCII));
            all.writeBytes(strings(none, none, new byte[0]));
            all.writeBytes(new byte[] {0, 0, 0, 1});
            all.writeBytes(strings(blob, secret.toByteArray()));
            Base64.Encoder lines = Base64.getMimeEncoder(70, new byte[] {'\n'});
            Files.writeString(
                    file,
                    "-----BEGIN OPENSSH PRIVATE KEY-----\n" + lines.encodeToString(all.toByteArray())
                            + "\n-----END OPENSSH PRIVATE KEY-----\n");
            String line = "ssh-ed25519 " + Base64.getEncoder().encodeToString(blob) + " test\n";
            Files.writeString(file.resolveSibling(file.getFileName() + ".pub"), line);
            return file;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What comes after the names of algorithms. */
    private static byte[] last(byte[] encoded) {
        return Arrays.copyOfRange(encoded, encoded.length - LENGTH, encoded.length);
    }

    private static byte[] strings(byte[]... strings) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        for (byte[] string : strings) {
            out.writeInt(string.length);
            out.write(string);
        }
        return bytes.toByteArray();
    }
}
