package org.collate.testkit.quality;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * LibreOffice's compare and merge. That takes two documents and knows no ancestor, so it is done as an office does it: each
 * person's text is compared with the base, which gives it tracked changes; both are merged into the base, ours first; all
 * tracked changes are accepted. Nobody is asked anything, so all that comes out is clean. Papers are plain text here, a
 * paragraph each passage: headings, numbers and ids are not told.
 *
 * <p>One LibreOffice serves all merges. It has settings of its own and runs a macro, Merge.xba, that waits for files.
 */
public final class ByLibreOffice implements Contestant, Closeable {

    /** The contestant's name in the table. */
    public static final String NAME = "LibreOffice, compare and merge";

    private static final long STEP = 5;
    private static final String SETTINGS = "settings";

    private final Path program;
    private final Path folder;
    private final Duration patience;
    private Process office;

    /**
     * Starts LibreOffice.
     *
     * @param program its program, soffice
     * @param patience how long to wait for each answer
     * @throws IOException where it does not come up
     */
    public ByLibreOffice(Path program, Duration patience) throws IOException, InterruptedException {
        this.program = program;
        this.patience = patience;
        folder = Files.createTempDirectory("collate-office");
        for (Setting setting : Setting.values()) {
            Path file = folder.resolve(SETTINGS).resolve(setting.path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, setting.text());
        }
        office = started();
    }

    private Process started() throws IOException, InterruptedException {
        Path ready = folder.resolve("ready");
        Files.deleteIfExists(ready);
        Process process = new ProcessBuilder(
                        program.toString(),
                        "-env:UserInstallation=" + address(folder.resolve(SETTINGS)),
                        "--headless",
                        "--norestore",
                        "--nologo",
                        "macro:///Standard.Merge.Serve(\"" + address(folder) + "\")")
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!comes(process, () -> Files.exists(ready))) {
            end(process);
            throw new IOException("LibreOffice does not come up");
        }
        return process;
    }

    /** Waits for something; false where the process ends before, or patience does. */
    private boolean comes(Process process, BooleanSupplier awaited) throws InterruptedException {
        for (long left = patience.toMillis() / STEP; !awaited.getAsBoolean(); left--) {
            if (left <= 0 || !process.isAlive()) {
                return awaited.getAsBoolean();
            }
            Thread.sleep(STEP);
        }
        return true;
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** The program of LibreOffice that a search path of the system, such as {@code PATH}, has; empty where it has none. */
    public static Optional<Path> find(String path) {
        return Arrays.stream(path.split(File.pathSeparator))
                .map(each -> Path.of(each, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public String name() {
        return NAME;
    }

    /** {@inheritDoc} What LibreOffice breaks down at, or does not end with, is unreadable; another is started. */
    @Override
    public Outcome merge(Paper base, Paper ours, Paper theirs) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("base.txt"), base.text());
        Files.writeString(folder.resolve("ours.txt"), ours.text());
        Files.writeString(folder.resolve("theirs.txt"), theirs.text());
        Path merged = folder.resolve("merged.txt");
        Files.deleteIfExists(merged);
        Path go = Files.createFile(folder.resolve("go"));
        if (!comes(office, () -> !Files.exists(go))) {
            end(office);
            Files.delete(go);
            office = started();
            return new Outcome(true, Optional.empty());
        }
        return new Outcome(true, Files.exists(merged) ? Optional.of(text(Files.readString(merged))) : Optional.empty());
    }

    /** What a file of plain text says, which LibreOffice begins with a byte order mark. */
    private static String text(String file) {
        return file.replace("\uFEFF", "").replace("\r\n", "\n").strip();
    }

    /** Ends LibreOffice and takes away all that it left. */
    @Override
    public void close() throws IOException {
        Files.createFile(folder.resolve("stop"));
        try {
            office.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        end(office);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }

    private static String address(Path path) {
        return path.toUri().toString().replaceFirst("/$", "");
    }

    /** A file of LibreOffice's settings. */
    private enum Setting {
        /** Settings that count as whole, or LibreOffice replaces the macros at its first start. */
        WHOLE("user/registrymodifications.xcu") {
            @Override
            String text() {
                return """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <oor:items xmlns:oor="http://openoffice.org/2001/registry">
                        <item oor:path="/org.openoffice.Setup/Office"><prop oor:name="ooSetupInstCompleted" oor:op="fuse">\
                        <value>true</value></prop></item>
                        </oor:items>
                        """;
            }
        },
        /** The list of libraries of macros. */
        LIBRARIES("user/basic/script.xlc") {
            @Override
            String text() {
                return """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
                        <library:libraries xmlns:library="http://openoffice.org/2000/library">
                        <library:library library:name="Standard" library:link="false"/>
                        </library:libraries>
                        """;
            }
        },
        /** The one library. */
        LIBRARY("user/basic/Standard/script.xlb") {
            @Override
            String text() {
                return """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
                        <library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard">
                        <library:element library:name="Merge"/>
                        </library:library>
                        """;
            }
        },
        /** The macro. */
        MACRO("user/basic/Standard/Merge.xba") {
            @Override
            String text() throws IOException {
                try (InputStream macro = ByLibreOffice.class.getResourceAsStream("Merge.xba")) {
                    return new String(macro.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        };

        private final String path;

        Setting(String path) {
            this.path = path;
        }

        abstract String text() throws IOException;
    }
}
