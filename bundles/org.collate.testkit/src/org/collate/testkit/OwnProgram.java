package org.collate.testkit;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A class on the test's class path, started as a program of its own. Java starts it four times as fast as from that class
 * path: folders are packed into jars, signatures, which it would check at every start, are left out, and the classes
 * that a first run loads are kept in an archive (CDS), as the product's launcher keeps them.
 */
public final class OwnProgram {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private final String mainClass;
    private final Path folder;

    private OwnProgram(String mainClass, Path folder) {
        this.mainClass = mainClass;
        this.folder = folder;
    }

    /**
     * Makes the program ready in {@code target/}, unless that has been done since the classes were built.
     *
     * @param mainClass the full name of the class
     * @param first a run of it whose classes are kept; it may fail, but must end by itself
     */
    public static OwnProgram of(String mainClass, String... first) {
        Path folder = Path.of("target", "programs", mainClass).toAbsolutePath();
        OwnProgram program = new OwnProgram(mainClass, folder);
        try {
            Files.createDirectories(folder.getParent());
            // Tests of one module run in several processes.
            try (FileChannel lock = FileChannel.open(
                            folder.resolveSibling(mainClass + ".lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
                    var held = lock.lock()) {
                program.makeReady(first);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return program;
    }

    /** How it is started: the words before its own arguments. */
    public List<String> command() throws IOException {
        return command("-XX:SharedArchiveFile=" + archive(), "-Xshare:auto", "-Xlog:disable", "-Xlog:all=off");
    }

    /** The same as a shell reads it. */
    public String shell() throws IOException {
        return command().stream()
                .map(word -> "'" + word.replace("'", "'\\''") + "'")
                .collect(Collectors.joining(" "));
    }

    private List<String> command(String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(JAVA.toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", Files.readString(classPath()), mainClass));
        return command;
    }

    private Path archive() {
        return folder.resolve("classes.jsa");
    }

    private Path classPath() {
        return folder.resolve("classpath");
    }

    private void makeReady(String... first) throws IOException, InterruptedException {
        List<Path> parts = Stream.of(
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                                .split(File.pathSeparator))
                .filter(part -> !part.isEmpty())
                .map(Path::of)
                .filter(Files::exists)
                .toList();
        if (Files.exists(archive()) && newest(parts).compareTo(Files.getLastModifiedTime(classPath())) < 0) {
            return;
        }
        delete(folder);
        Files.createDirectories(folder);
        List<String> path = new ArrayList<>();
        for (Path part : parts) {
            Path packed = folder.resolve(path.size() + ".jar");
            boolean own = Files.isDirectory(part) ? packed(part, packed) : unsigned(part, packed);
            path.add((own ? packed : part.toAbsolutePath()).toString());
        }
        Files.writeString(classPath(), String.join(File.pathSeparator, path));
        List<String> command = command("-XX:ArchiveClassesAtExit=" + archive(), "-Xlog:disable", "-Xlog:all=off");
        command.addAll(List.of(first));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        if (!Files.exists(archive())) {
            throw new IllegalStateException(said);
        }
    }

    private static FileTime newest(List<Path> parts) throws IOException {
        FileTime newest = FileTime.fromMillis(0);
        for (Path part : parts) {
            try (Stream<Path> files = Files.walk(part)) {
                for (Path file : files.toList()) {
                    FileTime time = Files.getLastModifiedTime(file);
                    newest = time.compareTo(newest) > 0 ? time : newest;
                }
            }
        }
        return newest;
    }

    private static boolean packed(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(from)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        try (ZipOutputStream zip = zip(to)) {
            for (Path file : files) {
                zip.putNextEntry(new ZipEntry(from.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
            }
        }
        return true;
    }

    /** Whether the jar is signed; then it is there without its signatures. */
    private static boolean unsigned(Path from, Path to) throws IOException {
        try (ZipFile jar = new ZipFile(from.toFile())) {
            if (jar.stream().noneMatch(OwnProgram::isSignature)) {
                return false;
            }
            try (ZipOutputStream zip = zip(to)) {
                Enumeration<? extends ZipEntry> entries = jar.entries();
                while (entries.hasMoreElements()) {
                    ZipEntry entry = entries.nextElement();
                    if (!isSignature(entry) && !entry.isDirectory()) {
                        zip.putNextEntry(new ZipEntry(entry.getName()));
                        jar.getInputStream(entry).transferTo(zip);
                    }
                }
            }
        }
        return true;
    }

    private static boolean isSignature(ZipEntry entry) {
        return entry.getName().toUpperCase(Locale.ROOT).matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
    }

    private static ZipOutputStream zip(Path to) throws IOException {
        OutputStream file = new BufferedOutputStream(Files.newOutputStream(to));
        ZipOutputStream zip = new ZipOutputStream(file);
        zip.setLevel(Deflater.NO_COMPRESSION);
        return zip;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
