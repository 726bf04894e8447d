package org.collate.operations;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.collate.model.Messages;
import org.collate.model.file.NotPlainException;
import org.collate.model.file.PlainFile;
import org.collate.model.file.Readers;
import org.collate.model.file.WholeFile;

/** The files that a person names for what is to be written. */
public final class OutputFile {

    private OutputFile() {}

    /**
     * Holds that nothing else would be overwritten: in a folder of several people a link could lead to any file of who
     * follows it, and to replace a device or a pipe would destroy it.
     *
     * @throws InputException where there is a link or something else that is no file
     */
    public static void require(Path file) throws InputException {
        if (PlainFile.isOther(file)) {
            throw new InputException(text().get("outputIsOther", file));
        }
    }

    /**
     * Whose a file or a space is that a person wants shared.
     *
     * @param who {@code group}
     * @throws InputException where it is another word
     */
    public static Readers readers(String who) throws InputException {
        if (who.equals("group")) {
            return Readers.GROUP;
        }
        throw new InputException(text().get("sharedWithWhom", who));
    }

    /**
     * Writes a file; one that is there is replaced and keeps its rights, a new one is for its owner alone.
     *
     * @throws InputException where it cannot be written; then a file that was there is as it was
     */
    public static void write(Path file, byte[] bytes) throws InputException {
        write(file, Readers.OWNER, bytes);
    }

    /** Writes the same for some, where it is a new file. */
    public static void write(Path file, Readers readers, byte[] bytes) throws InputException {
        try {
            WholeFile.write(file, readers, out -> out.write(bytes));
        } catch (NotPlainException e) {
            throw new InputException(text().get("outputIsOther", file), e);
        } catch (AccessDeniedException e) {
            throw new InputException(text().get("mayNotWrite", file), e);
        } catch (NoSuchFileException e) {
            throw new InputException(text().get("noFolder", file), e);
        } catch (IOException e) {
            throw new InputException(text().get("cannotWrite", file, e.getMessage()), e);
        }
    }

    private static Messages text() {
        return Messages.of(OutputFile.class);
    }
}
