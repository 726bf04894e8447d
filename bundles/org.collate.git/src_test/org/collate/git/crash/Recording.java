package org.collate.git.crash;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a process did to the files below a folder, call by call, read from what {@code strace} wrote. JGit writes by
 * {@code java.io.File}, so nothing above the system's calls sees all of it.
 */
final class Recording {

    private static final List<String> CALLS = List.of(
            "open",
            "openat",
            "creat",
            "close",
            "dup",
            "dup2",
            "dup3",
            "lseek",
            "write",
            "pwrite64",
            "writev",
            "pwritev",
            "ftruncate",
            "truncate",
            "fallocate",
            "copy_file_range",
            "sendfile",
            "rename",
            "renameat",
            "renameat2",
            "link",
            "linkat",
            "symlink",
            "symlinkat",
            "unlink",
            "unlinkat",
            "rmdir",
            "mkdir",
            "mkdirat",
            "fsync",
            "fdatasync");

    private static final Pattern CALL = Pattern.compile("^(\\w+)\\((.*)\\)\\s+= (-?\\d+)(.*)$", Pattern.DOTALL);
    private static final Pattern UNFINISHED = Pattern.compile("^(.*) <unfinished \\.\\.\\.>$", Pattern.DOTALL);
    private static final Pattern RESUMED = Pattern.compile("^<\\.\\.\\. \\w+ resumed>\\s?(.*)$", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("\"((?:\\\\x[0-9a-f]{2})*)\"(\\.\\.\\.)?");

    private final String folder;
    private final Set<String> there = new HashSet<>();
    private final Map<Integer, Opened> opened = new HashMap<>();
    private final List<Called> events = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /**
     * An event with the call that made it.
     *
     * @param thread which thread called
     * @param call the name of the call
     * @param ordinal how often the thread had called it then, from 1
     */
    record Called(DiskEvent event, int thread, String call, int ordinal) {}

    /** A file that is open. */
    private static final class Opened {
        private Optional<String> path;
        private long offset;
        private final boolean appends;
        private final boolean writes;

        Opened(String path, boolean appends, boolean writes) {
            this.path = Optional.of(path);
            this.appends = appends;
            this.writes = writes;
        }
    }

    private final Map<String, Long> lengths = new HashMap<>();

    private Recording(Path folder) throws IOException {
        this.folder = folder.toString();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.toList()) {
                note(folder.relativize(path).toString(), Files.isDirectory(path) ? 0 : Files.size(path));
            }
        }
    }

    private void note(String path, long length) {
        there.add(path);
        lengths.put(path, length);
    }

    /** The words that a command is put behind, so that what it does is written to a file. */
    static List<String> command(Path trace) {
        return List.of(
                "strace",
                "-f",
                "--seccomp-bpf",
                "-qq",
                "-xx",
                "-s",
                "100000000",
                "-e",
                "signal=none",
                "-e",
                "trace=" + String.join(",", CALLS),
                "-o",
                trace.toString());
    }

    /** Whether this machine can record. */
    static boolean isPossible() {
        try {
            Process process = new ProcessBuilder("strace", "-f", "--seccomp-bpf", "-o", "/dev/null", "true")
                    .redirectErrorStream(true)
                    .start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Reads a trace.
     *
     * @param before a folder that is as the watched one was in the beginning
     * @param folder the folder that was watched
     */
    static List<Called> of(Path trace, Path before, Path folder) throws IOException {
        Recording recording = new Recording(before);
        Map<Integer, String> unfinished = new HashMap<>();
        String watched = folder.toRealPath().toString();
        for (String line : Files.readAllLines(trace, StandardCharsets.ISO_8859_1)) {
            int blank = line.indexOf(' ');
            int thread = Integer.parseInt(line.substring(0, blank));
            String said = line.substring(blank).strip();
            Matcher first = UNFINISHED.matcher(said);
            Matcher second = RESUMED.matcher(said);
            if (first.matches()) {
                unfinished.put(thread, first.group(1));
            } else {
                String whole = second.matches() ? unfinished.remove(thread) + second.group(1) : said;
                Matcher call = CALL.matcher(whole);
                if (call.matches()) {
                    new Reading(recording, watched, thread, call).read();
                }
            }
        }
        return recording.events;
    }

    /** One call. */
    private static final class Reading {

        private final Recording to;
        private final String watched;
        private final int thread;
        private final String name;
        private final String arguments;
        private final int result;
        private final List<String> texts = new ArrayList<>();
        private final int ordinal;

        Reading(Recording to, String watched, int thread, Matcher call) {
            this.to = to;
            this.watched = watched;
            this.thread = thread;
            this.name = call.group(1);
            this.arguments = call.group(2);
            this.result = Integer.parseInt(call.group(3));
            this.ordinal = to.counts.merge(thread + " " + name, 1, Integer::sum);
            Matcher text = TEXT.matcher(arguments);
            while (text.find()) {
                texts.add(text.group(1));
            }
        }

        void read() {
            if (result < 0) {
                return;
            }
            switch (name) {
                case "open", "openat", "creat" -> open();
                case "close" -> to.opened.remove(number(0));
                case "dup", "dup2", "dup3" -> copied();
                case "lseek" -> open(0).ifPresent(file -> file.offset = result);
                case "write" -> open(0).ifPresent(file -> write(file, file.appends ? length(file) : file.offset, true));
                case "pwrite64" -> open(0).ifPresent(file -> write(file, Long.parseLong(last()), false));
                case "ftruncate" ->
                    open(0).flatMap(file -> file.path).ifPresent(path -> cut(path, Long.parseLong(last())));
                case "fsync", "fdatasync" ->
                    open(0).flatMap(file -> file.path).ifPresent(path -> add(new DiskEvent.Force(path)));
                case "rename", "renameat", "renameat2" -> move();
                case "link", "linkat" -> link();
                // Whether a system has links is tried out; where one leads is of no matter.
                case "symlink", "symlinkat" -> below(1).ifPresent(this::make);
                case "unlink", "unlinkat", "rmdir" -> below(0).ifPresent(this::drop);
                case "mkdir", "mkdirat" -> below(0).ifPresent(this::folder);
                default -> refuse();
            }
        }

        private void open() {
            below(0).ifPresentOrElse(
                            path -> {
                                boolean isThere = to.there.contains(path);
                                if (!isThere && (arguments.contains("O_CREAT") || name.equals("creat"))) {
                                    make(path);
                                } else if (arguments.contains("O_TRUNC") && to.lengths.getOrDefault(path, 0L) > 0) {
                                    cut(path, 0);
                                }
                                boolean writes = arguments.contains("O_WRONLY") || arguments.contains("O_RDWR");
                                to.opened.put(result, new Opened(path, arguments.contains("O_APPEND"), writes));
                            },
                            () -> to.opened.remove(result));
        }

        private void make(String path) {
            add(new DiskEvent.Make(path));
            to.note(path, 0);
        }

        private void copied() {
            Opened file = to.opened.get(number(0));
            if (file == null) {
                to.opened.remove(result);
            } else {
                to.opened.put(result, file);
            }
        }

        private void write(Opened file, long offset, boolean goesOn) {
            byte[] bytes = bytes(texts.getFirst());
            if (bytes.length < result) {
                throw new IllegalStateException("The trace has not all bytes of a write.");
            }
            if (goesOn) {
                file.offset = offset + result;
            }
            if (file.path.isPresent() && result > 0) {
                String path = file.path.get();
                add(new DiskEvent.Write(path, offset, Arrays.copyOf(bytes, result)));
                to.lengths.merge(path, offset + result, Math::max);
            }
        }

        private long length(Opened file) {
            return file.path.map(path -> to.lengths.getOrDefault(path, 0L)).orElse(file.offset);
        }

        private void cut(String path, long length) {
            if (to.lengths.getOrDefault(path, -1L) != length) {
                add(new DiskEvent.Cut(path, length));
                to.lengths.put(path, length);
            }
        }

        private void move() {
            Optional<String> from = below(0);
            Optional<String> target = below(1);
            if (from.isEmpty() && target.isEmpty()) {
                return;
            }
            String one = from.orElseThrow(this::outside);
            String other = target.orElseThrow(this::outside);
            add(new DiskEvent.Move(one, other));
            to.opened.values().forEach(file -> {
                if (file.path.equals(Optional.of(other))) {
                    file.path = Optional.empty();
                }
                file.path = file.path.map(path -> renamed(path, one, other));
            });
            for (String path : List.copyOf(to.there)) {
                String after = renamed(path, one, other);
                if (!after.equals(path)) {
                    to.there.remove(path);
                    to.note(after, to.lengths.remove(path));
                }
            }
        }

        private static String renamed(String path, String from, String target) {
            boolean moves = path.equals(from) || path.startsWith(from + "/");
            return moves ? target + path.substring(from.length()) : path;
        }

        private void link() {
            below(1).ifPresent(path -> {
                String from = below(0).orElseThrow(this::outside);
                add(new DiskEvent.Link(from, path));
                to.note(path, to.lengths.get(from));
            });
        }

        private void drop(String path) {
            add(new DiskEvent.Drop(path));
            to.there.remove(path);
            to.lengths.remove(path);
            to.opened.values().forEach(file -> file.path = file.path.filter(name -> !name.equals(path)));
        }

        private void folder(String path) {
            add(new DiskEvent.Folder(path));
            to.note(path, 0);
        }

        /** What the model does not know must not go by unseen. */
        private void refuse() {
            boolean touches = Stream.of(0, 1)
                            .anyMatch(i -> open(i).filter(file -> file.writes).isPresent())
                    || Stream.of(0, 1).anyMatch(i -> below(i).isPresent());
            if (touches) {
                throw new IllegalStateException("The model has no " + name + ".");
            }
        }

        private IllegalStateException outside() {
            return new IllegalStateException(name + " goes across the border of " + to.folder);
        }

        private void add(DiskEvent event) {
            to.events.add(new Called(event, thread, name, ordinal));
        }

        private int number(int argument) {
            try {
                return Integer.parseInt(arguments.split(", ")[argument].strip());
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
                return -1;
            }
        }

        private Optional<Opened> open(int argument) {
            return Optional.ofNullable(to.opened.get(number(argument)));
        }

        private String last() {
            return arguments.substring(arguments.lastIndexOf(' ') + 1);
        }

        /** The path that is named by the argument, where it lies in the folder. */
        private Optional<String> below(int text) {
            if (texts.size() <= text) {
                return Optional.empty();
            }
            String path = new String(bytes(texts.get(text)), StandardCharsets.UTF_8);
            if (path.equals(watched)) {
                return Optional.of("");
            }
            String prefix = watched + "/";
            return path.startsWith(prefix) ? Optional.of(path.substring(prefix.length())) : Optional.empty();
        }

        private static byte[] bytes(String hex) {
            byte[] bytes = new byte[hex.length() / 4];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) Integer.parseInt(hex, 4 * i + 2, 4 * i + 4, 16);
            }
            return bytes;
        }
    }
}
