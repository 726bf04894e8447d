package org.collate.pgp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.SymmetricKeyAlgorithmTags;
import org.bouncycastle.bcpg.sig.KeyFlags;
import org.bouncycastle.openpgp.PGPEncryptedDataGenerator;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPLiteralData;
import org.bouncycastle.openpgp.PGPLiteralDataGenerator;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPPublicKeyRing;
import org.bouncycastle.openpgp.PGPPublicKeyRingCollection;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureSubpacketVector;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.operator.bc.BcKeyFingerprintCalculator;
import org.bouncycastle.openpgp.operator.bc.BcPBEKeyEncryptionMethodGenerator;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentVerifierBuilderProvider;
import org.bouncycastle.openpgp.operator.bc.BcPGPDataEncryptorBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;
import org.bouncycastle.openpgp.operator.bc.BcPublicKeyKeyEncryptionMethodGenerator;

/** Those for whom something is encrypted: whoever has one of some keys, or knows a passphrase. */
public final class Recipients {

    private static final int BUFFER = 1 << 16;

    /** The most that OpenPGP's form has: a guess costs hashing some 65 MB. */
    private static final int SLOWEST = 0xff;

    private final List<PGPPublicKey> keys;
    private final Optional<char[]> passphrase;

    private Recipients(List<PGPPublicKey> keys, Optional<char[]> passphrase) {
        this.keys = keys;
        this.passphrase = passphrase;
    }

    /** Whoever knows a passphrase; who gave it wipes it afterwards. */
    public static Recipients knowing(char[] passphrase) {
        return new Recipients(List.of(), Optional.of(passphrase));
    }

    /**
     * Whoever has the private one of some keys.
     *
     * @param files the bytes of public keys as {@code gpg --export} writes them, armoured or not
     */
    public static Recipients having(List<byte[]> files) throws PgpException {
        List<PGPPublicKey> keys = new ArrayList<>();
        for (byte[] file : files) {
            keys.addAll(keys(file));
        }
        return new Recipients(List.copyOf(keys), Optional.empty());
    }

    private static List<PGPPublicKey> keys(byte[] file) throws PgpException {
        String start = new String(file, 0, Math.min(file.length, 64), StandardCharsets.ISO_8859_1);
        if (start.startsWith("ssh-")
                || start.startsWith("ecdsa-sha2-")
                || start.startsWith("sk-")
                || start.contains("OPENSSH PRIVATE KEY")) {
            throw new PgpException(PgpException.Reason.SSH_KEY);
        }
        try {
            PGPPublicKeyRingCollection rings = new PGPPublicKeyRingCollection(
                    PGPUtil.getDecoderStream(new ByteArrayInputStream(file)), new BcKeyFingerprintCalculator());
            List<PGPPublicKey> keys = new ArrayList<>();
            for (Iterator<PGPPublicKeyRing> each = rings.getKeyRings(); each.hasNext(); ) {
                keys.add(forEncryption(each.next()));
            }
            if (keys.isEmpty()) {
                throw new PgpException(PgpException.Reason.NO_KEY);
            }
            return keys;
        } catch (IOException | PGPException | RuntimeException e) {
            throw new PgpException(PgpException.Reason.NO_KEY, e);
        }
    }

    /** The key of a person that is for encryption: the newest of the subkeys that the main key vouches for, else that itself. */
    private static PGPPublicKey forEncryption(PGPPublicKeyRing ring) throws PgpException {
        PGPPublicKey found = null;
        PGPPublicKey main = ring.getPublicKey();
        for (PGPPublicKey key : ring) {
            boolean isFit = key.isEncryptionKey()
                    && !main.hasRevocation()
                    && !key.hasRevocation()
                    && !isOver(key)
                    && isMeant(main, key);
            if (isFit && (found == null || !found.getCreationTime().after(key.getCreationTime()))) {
                found = key;
            }
        }
        if (found == null) {
            throw new PgpException(PgpException.Reason.SIGNS_ONLY);
        }
        return found;
    }

    private static boolean isOver(PGPPublicKey key) {
        long seconds = key.getValidSeconds();
        return seconds > 0 && key.getCreationTime().getTime() + seconds * 1000 < System.currentTimeMillis();
    }

    /** Whether the main key has said, and not just somebody beside it, that a key is its own and for encryption. */
    private static boolean isMeant(PGPPublicKey main, PGPPublicKey key) {
        boolean isMain = key.isMasterKey();
        for (Iterator<PGPSignature> each = key.getSignatures(); each.hasNext(); ) {
            PGPSignature signature = each.next();
            if (signature.getKeyID() != main.getKeyID()) {
                continue;
            }
            PGPSignatureSubpacketVector said = signature.getHashedSubPackets();
            int flags = said == null ? 0 : said.getKeyFlags();
            boolean forEncryption = flags == 0 || (flags & (KeyFlags.ENCRYPT_COMMS | KeyFlags.ENCRYPT_STORAGE)) != 0;
            if (forEncryption && (isMain || isBound(main, key, signature))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBound(PGPPublicKey main, PGPPublicKey key, PGPSignature signature) {
        try {
            signature.init(new BcPGPContentVerifierBuilderProvider(), main);
            return signature.getSignatureType() == PGPSignature.SUBKEY_BINDING
                    && signature.verifyCertification(main, key);
        } catch (PGPException e) {
            return false;
        }
    }

    /** Writes something. */
    @FunctionalInterface
    public interface Content {
        void to(OutputStream out) throws IOException;
    }

    /** Encrypts for them, with AES-256 and a hash by which every change is found; the stream stays open. */
    public void write(OutputStream out, Content content) throws IOException {
        writeRaw(out, encrypted -> {
            try (OutputStream literal = new PGPLiteralDataGenerator()
                    .open(encrypted, PGPLiteralData.BINARY, "", new Date(0), new byte[BUFFER])) {
                content.to(literal);
            }
        });
    }

    /** Encrypts packets of OpenPGP. */
    void writeRaw(OutputStream out, Content content) throws IOException {
        PGPEncryptedDataGenerator encrypting =
                new PGPEncryptedDataGenerator(new BcPGPDataEncryptorBuilder(SymmetricKeyAlgorithmTags.AES_256)
                        .setWithIntegrityPacket(true)
                        .setSecureRandom(new SecureRandom()));
        try {
            if (passphrase.isPresent()) {
                encrypting.addMethod(new BcPBEKeyEncryptionMethodGenerator(
                        passphrase.get(), new BcPGPDigestCalculatorProvider().get(HashAlgorithmTags.SHA256), SLOWEST));
            }
            keys.forEach(key -> encrypting.addMethod(new BcPublicKeyKeyEncryptionMethodGenerator(key)));
            try (OutputStream encrypted = encrypting.open(out, new byte[BUFFER])) {
                content.to(encrypted);
            }
        } catch (PGPException e) {
            throw new IOException(e);
        }
    }
}
