package org.collate.operations.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.collate.git.exchange.Sync.Wrapping;
import org.collate.model.Messages;
import org.collate.operations.InputException;
import org.collate.pgp.PgpException;
import org.collate.pgp.Recipients;

/** For whom a file that is carried is written: for everybody, or encrypted. */
public final class Locking {

    /** For everybody who has the file. */
    public static final Locking NONE = new Locking(Optional.empty());

    private static final int LARGEST = 4 << 20;

    private final Optional<Recipients> recipients;

    private Locking(Optional<Recipients> recipients) {
        this.recipients = recipients;
    }

    /** For whoever knows a passphrase; who gave it wipes it when all is done. @throws InputException where it is empty */
    public static Locking knowing(char[] passphrase) throws InputException {
        if (passphrase.length == 0) {
            throw new InputException(Messages.of(Locking.class).get("pgp.empty"));
        }
        return new Locking(Optional.of(Recipients.knowing(passphrase)));
    }

    /** For whoever has the private key of a public one. @throws InputException where one cannot be encrypted to */
    public static Locking having(List<Path> keys) throws InputException {
        List<byte[]> files = new ArrayList<>();
        for (Path file : keys) {
            byte[] bytes = bytes(file);
            try {
                Recipients.having(List.of(bytes));
            } catch (PgpException e) {
                throw new InputException(sentence(e, file), e);
            }
            files.add(bytes);
        }
        try {
            return new Locking(Optional.of(Recipients.having(files)));
        } catch (PgpException e) {
            throw new InputException(sentence(e, keys.getFirst()), e);
        }
    }

    /** Whether it is encrypted. */
    public boolean isLocked() {
        return recipients.isPresent();
    }

    /** How it is written. */
    public Wrapping wrapping() {
        return recipients.isEmpty()
                ? (out, content) -> content.to(out)
                : (out, content) -> recipients.get().write(out, content::to);
    }

    static byte[] bytes(Path file) throws InputException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LARGEST);
        } catch (IOException e) {
            throw new InputException(Messages.of(Locking.class).get("pgp.missing", file), e);
        }
    }

    static String sentence(PgpException e, Path file) {
        return Messages.of(Locking.class).get("pgp." + e.reason().name().toLowerCase(Locale.ROOT), file);
    }
}
