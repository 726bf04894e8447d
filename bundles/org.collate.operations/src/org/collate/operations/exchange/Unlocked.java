package org.collate.operations.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import org.collate.model.Messages;
import org.collate.model.file.PlainFile;
import org.collate.model.file.WholeFile;
import org.collate.operations.InputException;
import org.collate.pgp.Decryption;
import org.collate.pgp.PgpException;

/**
 * A file that is carried, as it can be read: itself, or what it was before it was encrypted, in a file for its owner alone that
 * goes when this is closed, and where the program is killed before the next one is made in that folder.
 */
public final class Unlocked implements AutoCloseable {

    private final Path file;
    private final Optional<FileChannel> own;

    private Unlocked(Path file, Optional<FileChannel> own) {
        this.file = file;
        this.own = own;
    }

    /**
     * What opens it.
     *
     * @param secretKey the file of a secret key of OpenPGP
     */
    public record Unlocking(Optional<Path> secretKey, Passphrases passphrases) {

        /** Nothing: what is encrypted is told to be so. */
        public static final Unlocking NOBODY = new Unlocking(Optional.empty(), of -> Optional.empty());
    }

    /** Asks for passphrases. */
    @FunctionalInterface
    public interface Passphrases {

        /**
         * A passphrase, which is wiped by whoever gave it; empty where nobody gives it.
         *
         * @param of the file of the secret key, or the encrypted file, that it is for
         */
        Optional<char[]> ask(Path of);
    }

    /**
     * Opens a file.
     *
     * @param folder where what it was is kept meanwhile
     * @throws InputException where it cannot be opened, or was changed
     */
    public static Unlocked of(Path carried, Path folder, Unlocking unlocking) throws InputException, IOException {
        if (!Files.isRegularFile(carried) || !Decryption.isEncrypted(carried)) {
            return new Unlocked(carried, Optional.empty());
        }
        WholeFile.sweep(folder);
        Optional<byte[]> key = Optional.empty();
        if (unlocking.secretKey().isPresent()) {
            key = Optional.of(Locking.bytes(unlocking.secretKey().get()));
        }
        Decryption opening = new Decryption(
                key,
                ofKey -> unlocking
                        .passphrases()
                        .ask(ofKey ? unlocking.secretKey().orElseThrow() : carried));
        Path file = folder.resolve(".collate-" + UUID.randomUUID() + ".tmp");
        FileChannel channel = PlainFile.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        Unlocked unlocked = new Unlocked(file, Optional.of(channel));
        try {
            channel.tryLock();
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            opening.open(carried, out);
            out.flush();
            return unlocked;
        } catch (PgpException e) {
            unlocked.close();
            throw new InputException(Locking.sentence(e, carried), e);
        } catch (IOException e) {
            unlocked.close();
            throw new InputException(
                    Messages.of(Unlocked.class).get("pgp.failed", carried, String.valueOf(e.getMessage())), e);
        }
    }

    /** The file that can be read. */
    public Path file() {
        return file;
    }

    @Override
    public void close() throws IOException {
        if (own.isPresent()) {
            try (FileChannel channel = own.get()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
