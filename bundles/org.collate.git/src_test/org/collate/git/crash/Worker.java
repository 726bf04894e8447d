package org.collate.git.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.collate.git.SpaceException;
import org.collate.testkit.OwnProgram;
import org.eclipse.jgit.util.FileUtils;

/** A program of its own that does deeds, each in a folder of its name. */
final class Worker {

    /** The exit code where a deed ended in a sentence. */
    static final int SAID = 3;

    private Worker() {}

    /** The program, whose first run does all that others do. */
    static OwnProgram program() {
        return OwnProgram.of(Worker.class.getName(), "first");
    }

    /** {@code FOLDER DEED…}, or {@code first}. */
    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("first")) {
            first();
            return;
        }
        try {
            for (int i = 1; i < arguments.length; i++) {
                Deed.valueOf(arguments[i]).run(Path.of(arguments[0], arguments[i]));
            }
        } catch (SpaceException e) {
            System.out.println(e.getMessage());
            System.exit(SAID);
        }
    }

    private static void first() throws IOException, SpaceException {
        Path folder = Files.createTempDirectory("worker");
        try {
            for (Deed deed : Deed.values()) {
                deed.prepare(folder.resolve(deed.name()));
                deed.run(folder.resolve(deed.name()));
            }
        } finally {
            FileUtils.delete(folder.toFile(), FileUtils.RECURSIVE);
        }
    }
}
