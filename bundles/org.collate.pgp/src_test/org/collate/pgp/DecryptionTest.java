package org.collate.pgp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.bouncycastle.bcpg.CompressionAlgorithmTags;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyPacket;
import org.bouncycastle.bcpg.SymmetricKeyAlgorithmTags;
import org.bouncycastle.crypto.generators.Ed25519KeyPairGenerator;
import org.bouncycastle.crypto.generators.X25519KeyPairGenerator;
import org.bouncycastle.crypto.params.Ed25519KeyGenerationParameters;
import org.bouncycastle.crypto.params.X25519KeyGenerationParameters;
import org.bouncycastle.openpgp.PGPCompressedDataGenerator;
import org.bouncycastle.openpgp.PGPKeyPair;
import org.bouncycastle.openpgp.PGPKeyRingGenerator;
import org.bouncycastle.openpgp.PGPLiteralData;
import org.bouncycastle.openpgp.PGPLiteralDataGenerator;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.operator.bc.BcPBESecretKeyEncryptorBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentSignerBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;
import org.bouncycastle.openpgp.operator.bc.BcPGPKeyPair;
import org.collate.pgp.PgpException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is encrypted is read by nobody else, and not when it was changed. */
class DecryptionTest {

    private static final byte[] TEXT = "收受礼金三万元\n".repeat(500).getBytes(StandardCharsets.UTF_8);
    private static final String PASSPHRASE = "一句 long 口令";
    private static final int CASES = Math.clamp(Integer.getInteger("collate.random", 300) / 20, 5, 500);

    @TempDir
    Path temp;

    private Path encrypted(Recipients recipients) throws IOException {
        Path file = temp.resolve("geheim");
        try (OutputStream out = Files.newOutputStream(file)) {
            recipients.write(out, content -> content.write(TEXT));
        }
        return file;
    }

    private static byte[] open(Path file, Decryption opening) throws IOException, PgpException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        opening.open(file, out);
        return out.toByteArray();
    }

    private static Decryption saying(String passphrase) {
        return new Decryption(Optional.empty(), ofKey -> Optional.of(passphrase.toCharArray()));
    }

    private static Reason reason(Path file, Decryption opening) {
        return assertThrows(PgpException.class, () -> open(file, opening)).reason();
    }

    @Test
    void whoKnowsThePassphraseReadsItAndNobodyElse() throws Exception {
        Path file = encrypted(Recipients.knowing(PASSPHRASE.toCharArray()));
        assertTrue(Decryption.isEncrypted(file));
        assertArrayEquals(TEXT, open(file, saying(PASSPHRASE)));
        assertFalse(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                .contains(new String(TEXT, 0, 21, StandardCharsets.ISO_8859_1)));
        Reason wrong = reason(file, saying("另一句"));
        assertTrue(wrong == Reason.WRONG || wrong == Reason.DAMAGED);
        assertEquals(Reason.LOCKED, reason(file, new Decryption(Optional.empty(), ofKey -> Optional.empty())));
    }

    @Test
    void whatWasChangedOrCutOffIsNeverTakenForWhole() throws Exception {
        Path file = encrypted(Recipients.knowing(PASSPHRASE.toCharArray()));
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(20260105);
        for (int i = 0; i < CASES; i++) {
            byte[] other = whole.clone();
            int at = random.nextInt(whole.length);
            if (i % 3 == 0) {
                other = Arrays.copyOf(whole, at);
            } else {
                other[at] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(file, other);
            int place = i;
            assertThrows(PgpException.class, () -> open(file, saying(PASSPHRASE)), () -> "case " + place + " at " + at);
        }
    }

    @Test
    void whoHasTheKeyReadsItAndWhoHasAnotherOneDoesNot() throws Exception {
        PGPKeyRingGenerator mine = key("钥匙".toCharArray());
        PGPKeyRingGenerator other = key(new char[0]);
        byte[] open = mine.generatePublicKeyRing().getEncoded();
        Path file = encrypted(Recipients.having(List.of(open)));
        byte[] secret = mine.generateSecretKeyRing().getEncoded();
        Decryption opening =
                new Decryption(Optional.of(secret), ofKey -> Optional.of((ofKey ? "钥匙" : "").toCharArray()));
        assertArrayEquals(TEXT, open(file, opening));
        byte[] others = other.generateSecretKeyRing().getEncoded();
        assertEquals(Reason.LOCKED, reason(file, new Decryption(Optional.of(others), ofKey -> Optional.empty())));
        assertEquals(
                Reason.WRONG,
                reason(file, new Decryption(Optional.of(secret), ofKey -> Optional.of("错".toCharArray()))));
    }

    @Test
    void anSshKeyAndWhatIsNoKeyAreRefused() {
        byte[] ssh = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI me".getBytes(StandardCharsets.UTF_8);
        assertEquals(
                Reason.SSH_KEY,
                assertThrows(PgpException.class, () -> Recipients.having(List.of(ssh)))
                        .reason());
        assertEquals(
                Reason.NO_KEY,
                assertThrows(PgpException.class, () -> Recipients.having(List.of(TEXT)))
                        .reason());
    }

    @Test
    void whatWouldBecomeFarLargerIsRefused() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream compressed = new PGPCompressedDataGenerator(CompressionAlgorithmTags.ZIP, 9).open(packed);
                OutputStream literal = new PGPLiteralDataGenerator()
                        .open(compressed, PGPLiteralData.BINARY, "", new Date(0), new byte[1 << 16])) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 100; i++) {
                literal.write(zeros);
            }
        }
        Path file = temp.resolve("bomb");
        try (OutputStream out = Files.newOutputStream(file)) {
            Recipients.knowing(PASSPHRASE.toCharArray()).writeRaw(out, content -> content.write(packed.toByteArray()));
        }
        assertTrue(Files.size(file) < 200_000);
        assertEquals(Reason.BOMB, reason(file, saying(PASSPHRASE)));
    }

    private static PGPKeyRingGenerator key(char[] passphrase) throws Exception {
        SecureRandom random = new SecureRandom();
        Ed25519KeyPairGenerator signing = new Ed25519KeyPairGenerator();
        signing.init(new Ed25519KeyGenerationParameters(random));
        X25519KeyPairGenerator encrypting = new X25519KeyPairGenerator();
        encrypting.init(new X25519KeyGenerationParameters(random));
        Date now = new Date();
        PGPKeyPair main = new BcPGPKeyPair(
                PublicKeyPacket.VERSION_4, PublicKeyAlgorithmTags.EDDSA_LEGACY, signing.generateKeyPair(), now);
        PGPKeyPair sub = new BcPGPKeyPair(
                PublicKeyPacket.VERSION_4, PublicKeyAlgorithmTags.ECDH, encrypting.generateKeyPair(), now);
        PGPKeyRingGenerator ring = new PGPKeyRingGenerator(
                PGPSignature.POSITIVE_CERTIFICATION,
                main,
                "办公室",
                new BcPGPDigestCalculatorProvider().get(HashAlgorithmTags.SHA1),
                null,
                null,
                new BcPGPContentSignerBuilder(PublicKeyAlgorithmTags.EDDSA_LEGACY, HashAlgorithmTags.SHA512),
                passphrase.length == 0
                        ? null
                        : new BcPBESecretKeyEncryptorBuilder(SymmetricKeyAlgorithmTags.AES_256).build(passphrase));
        ring.addSubKey(sub);
        return ring;
    }
}
