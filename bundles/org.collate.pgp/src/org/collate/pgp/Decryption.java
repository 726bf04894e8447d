package org.collate.pgp;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.bcpg.BCPGInputStream;
import org.bouncycastle.bcpg.Packet;
import org.bouncycastle.bcpg.PacketTags;
import org.bouncycastle.bcpg.PublicKeyEncSessionPacket;
import org.bouncycastle.bcpg.S2K;
import org.bouncycastle.bcpg.SymmetricKeyEncSessionPacket;
import org.bouncycastle.openpgp.PGPCompressedData;
import org.bouncycastle.openpgp.PGPEncryptedData;
import org.bouncycastle.openpgp.PGPEncryptedDataList;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPLiteralData;
import org.bouncycastle.openpgp.PGPMarker;
import org.bouncycastle.openpgp.PGPObjectFactory;
import org.bouncycastle.openpgp.PGPPBEEncryptedData;
import org.bouncycastle.openpgp.PGPPrivateKey;
import org.bouncycastle.openpgp.PGPPublicKeyEncryptedData;
import org.bouncycastle.openpgp.PGPSecretKey;
import org.bouncycastle.openpgp.PGPSecretKeyRingCollection;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.bc.BcPGPObjectFactory;
import org.bouncycastle.openpgp.operator.bc.BcKeyFingerprintCalculator;
import org.bouncycastle.openpgp.operator.bc.BcPBEDataDecryptorFactory;
import org.bouncycastle.openpgp.operator.bc.BcPBESecretKeyDecryptorBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;
import org.bouncycastle.openpgp.operator.bc.BcPublicKeyDataDecryptorFactory;
import org.collate.pgp.PgpException.Reason;

/**
 * Opens what was encrypted. Whoever uses it must not use what was written before it has ended: only then is it known that
 * nothing was changed.
 */
public final class Decryption {

    private static final String ARMOUR = "-----BEGIN PGP MESSAGE";

    /** What is packed already does not become much smaller; more than this was made to hurt. */
    private static final long MOST_TIMES = 100;

    private static final long SLACK = 64L << 20;
    private static final int MOST_WAYS = 64;

    /** Argon2 with more than 2 to this many KiB of memory: 2 GiB. */
    private static final int MOST_MEMORY = 21;

    private final Optional<byte[]> secretKeys;
    private final Passphrases passphrases;

    /** Asks for passphrases. */
    @FunctionalInterface
    public interface Passphrases {

        /**
         * A passphrase; empty where nobody gives it.
         *
         * @param ofKey whether it is that of a key; else that of the file
         */
        Optional<char[]> ask(boolean ofKey);
    }

    /**
     * What opens with some secrets.
     *
     * @param secretKeys the bytes of secret keys as {@code gpg --export-secret-keys} writes them
     */
    public Decryption(Optional<byte[]> secretKeys, Passphrases passphrases) {
        this.secretKeys = secretKeys;
        this.passphrases = passphrases;
    }

    /** Whether a file is encrypted with OpenPGP. */
    public static boolean isEncrypted(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(ARMOUR.length());
            String text = new String(start, StandardCharsets.ISO_8859_1);
            // The tags of packets that begin a message: a session key for a key or for a passphrase, a marker.
            int first = start.length == 0 ? 0 : start[0] & 0xff;
            int tag = (first & 0x40) != 0 ? first & 0x3f : first >> 2 & 0xf;
            return text.equals(ARMOUR) || (first & 0x80) != 0 && (tag == 1 || tag == 3 || tag == 10);
        }
    }

    /** Opens a file. */
    public void open(Path file, OutputStream out) throws IOException, PgpException {
        requireCheap(file);
        long most = MOST_TIMES * Files.size(file) + SLACK;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            PGPEncryptedDataList ways = ways(new BcPGPObjectFactory(PGPUtil.getDecoderStream(in)));
            Opened opened = opened(ways);
            try {
                copy(literal(new BcPGPObjectFactory(opened.content()), true), out, most);
                // The hash stands behind what is encrypted, and is reached only when all of that was read.
                opened.content().transferTo(OutputStream.nullOutputStream());
                if (!opened.data().verify()) {
                    throw new PgpException(Reason.DAMAGED);
                }
            } catch (UncheckedIOException e) {
                // What is written to is full, or gone.
                throw e.getCause();
            } catch (IOException | PGPException | RuntimeException e) {
                throw new PgpException(Reason.DAMAGED, e);
            }
        } catch (RuntimeException e) {
            throw new PgpException(Reason.DAMAGED, e);
        }
    }

    private record Opened(PGPEncryptedData data, InputStream content) {}

    /** Holds that finding the session key needs no more memory than there may be. */
    private static void requireCheap(Path file) throws IOException, PgpException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                BCPGInputStream packets = new BCPGInputStream(PGPUtil.getDecoderStream(in))) {
            int count = 0;
            while (count++ <= MOST_WAYS) {
                int tag = packets.nextPacketTag();
                if (tag != PacketTags.SYMMETRIC_KEY_ENC_SESSION
                        && tag != PacketTags.PUBLIC_KEY_ENC_SESSION
                        && tag != PacketTags.MARKER) {
                    return;
                }
                Packet packet = packets.readPacket();
                if (packet instanceof SymmetricKeyEncSessionPacket symmetric) {
                    S2K s2k = symmetric.getS2K();
                    if (s2k.getType() == S2K.ARGON_2 && s2k.getMemorySizeExponent() > MOST_MEMORY) {
                        throw new PgpException(Reason.BOMB);
                    }
                } else if (!(packet instanceof PublicKeyEncSessionPacket) && tag != PacketTags.MARKER) {
                    throw new PgpException(Reason.DAMAGED);
                }
            }
            throw new PgpException(Reason.BOMB);
        } catch (IOException | RuntimeException e) {
            throw new PgpException(Reason.DAMAGED, e);
        }
    }

    private static PGPEncryptedDataList ways(PGPObjectFactory objects) throws IOException, PgpException {
        try {
            Object first = objects.nextObject();
            if (first instanceof PGPMarker) {
                first = objects.nextObject();
            }
            if (first instanceof PGPEncryptedDataList list) {
                return list;
            }
        } catch (IOException | RuntimeException e) {
            throw new PgpException(Reason.DAMAGED, e);
        }
        throw new PgpException(Reason.DAMAGED);
    }

    private Opened opened(PGPEncryptedDataList ways) throws PgpException {
        List<PGPPBEEncryptedData> byPassphrase = new ArrayList<>();
        for (PGPEncryptedData each : ways) {
            if (!each.isIntegrityProtected()) {
                throw new PgpException(Reason.UNPROTECTED);
            }
            if (each instanceof PGPPublicKeyEncryptedData byKey) {
                Optional<PGPPrivateKey> key =
                        privateKey(byKey.getKeyIdentifier().getKeyId());
                if (key.isPresent()) {
                    return opened(byKey, key.get());
                }
            } else if (each instanceof PGPPBEEncryptedData pbe) {
                byPassphrase.add(pbe);
            }
        }
        if (byPassphrase.isEmpty()) {
            throw new PgpException(Reason.LOCKED);
        }
        char[] passphrase = passphrases.ask(false).orElseThrow(() -> new PgpException(Reason.LOCKED));
        try {
            PGPPBEEncryptedData pbe = byPassphrase.getFirst();
            return new Opened(
                    pbe,
                    pbe.getDataStream(new BcPBEDataDecryptorFactory(passphrase, new BcPGPDigestCalculatorProvider())));
        } catch (PGPException | RuntimeException e) {
            throw new PgpException(Reason.WRONG, e);
        }
    }

    private static Opened opened(PGPPublicKeyEncryptedData data, PGPPrivateKey key) throws PgpException {
        try {
            return new Opened(data, data.getDataStream(new BcPublicKeyDataDecryptorFactory(key)));
        } catch (PGPException | RuntimeException e) {
            throw new PgpException(Reason.DAMAGED, e);
        }
    }

    private Optional<PGPPrivateKey> privateKey(long id) throws PgpException {
        if (secretKeys.isEmpty()) {
            return Optional.empty();
        }
        PGPSecretKey secret;
        try {
            secret = new PGPSecretKeyRingCollection(
                            PGPUtil.getDecoderStream(new ByteArrayInputStream(secretKeys.get())),
                            new BcKeyFingerprintCalculator())
                    .getSecretKey(id);
        } catch (IOException | PGPException | RuntimeException e) {
            throw new PgpException(Reason.NO_KEY, e);
        }
        if (secret == null) {
            return Optional.empty();
        }
        try {
            boolean isOpen = secret.getKeyEncryptionAlgorithm() == 0;
            char[] passphrase =
                    isOpen ? new char[0] : passphrases.ask(true).orElseThrow(() -> new PgpException(Reason.LOCKED));
            return Optional.of(secret.extractPrivateKey(
                    new BcPBESecretKeyDecryptorBuilder(new BcPGPDigestCalculatorProvider()).build(passphrase)));
        } catch (PGPException | RuntimeException e) {
            throw new PgpException(Reason.WRONG, e);
        }
    }

    private static PGPLiteralData literal(PGPObjectFactory objects, boolean mayBePacked)
            throws IOException, PGPException, PgpException {
        Object first = objects.nextObject();
        if (first instanceof PGPCompressedData packed && mayBePacked) {
            return literal(new BcPGPObjectFactory(packed.getDataStream()), false);
        }
        if (first instanceof PGPLiteralData literal) {
            return literal;
        }
        throw new PgpException(Reason.DAMAGED);
    }

    private static void write(OutputStream out, byte[] buffer, int length) {
        try {
            out.write(buffer, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(PGPLiteralData literal, OutputStream out, long most) throws IOException, PgpException {
        byte[] buffer = new byte[1 << 16];
        InputStream in = literal.getInputStream();
        long all = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            all += read;
            if (all > most) {
                throw new PgpException(Reason.BOMB);
            }
            write(out, buffer, read);
        }
    }
}
