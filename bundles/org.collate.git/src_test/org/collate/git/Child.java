package org.collate.git;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.collate.git.SpaceException.Reason;
import org.collate.git.draft.DraftSession;
import org.collate.git.draft.Drafts;
import org.collate.git.exchange.Sync;
import org.collate.git.space.Space;
import org.collate.git.space.Variants;
import org.collate.git.space.Versions;
import org.collate.git.store.WriteLock;
import org.collate.git.tidy.Tidy;
import org.collate.model.report.Report;
import org.collate.testkit.OwnProgram;
import org.eclipse.jgit.util.FileUtils;

/** A program of its own that uses a space while others do, or until it is killed. */
final class Child {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private static OwnProgram program;

    private Child() {}

    /** Starts this class in a process of its own; its errors are the test's. */
    static Process start(Map<String, String> environment, Object... arguments) throws IOException {
        List<String> command = program().command();
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Its first run commits, so that the classes of such work are kept. */
    private static synchronized OwnProgram program() {
        if (program == null) {
            program = OwnProgram.of(Child.class.getName(), "first");
        }
        return program;
    }

    private static void first() throws Exception {
        Path folder = Files.createTempDirectory("child");
        try (Space space = Samples.space(folder)) {
            commit(space, "甲", 1);
        } finally {
            FileUtils.delete(folder.toFile(), FileUtils.RECURSIVE);
        }
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("first")) {
            first();
            return;
        }
        try (Space space = Space.open(Path.of(arguments[1]))) {
            switch (arguments[0]) {
                case "type" -> type(space, Boolean.parseBoolean(arguments[2]));
                case "commit" -> commit(space, arguments[2], Integer.parseInt(arguments[3]));
                case "sync" -> synchronise(space, Path.of(arguments[2]));
                case "tidy" -> tidy(space);
                case "hold" -> hold(space);
                case "locale" -> locale(space);
                default -> throw new IllegalArgumentException(arguments[0]);
            }
        }
    }

    /** The text after so many keys; every text can be told from a torn one. */
    static byte[] typed(int keys) {
        return (keys + "\n" + "对照检查材料\n".repeat(keys * 37 % 3000) + keys + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** How many keys a text took. */
    static int keys(byte[] text) {
        return Integer.parseInt(Samples.text(text).lines().findFirst().orElseThrow());
    }

    /**
     * Types, and perhaps saves and commits, until it is killed; says after every key when it was pressed.
     *
     * @param saves whether it does more than type
     */
    private static void type(Space space, boolean saves) throws Exception {
        DraftSession session = new Drafts(space).open(Samples.zhangSan(), Samples.CLERK, e -> {
            throw new IllegalStateException(e);
        });
        boolean begun = session.text().origin() != DraftSession.Origin.VERSION
                || Samples.text(session.text().bytes()).contains("对照检查材料\n");
        AtomicInteger keys = new AtomicInteger(begun ? keys(session.text().bytes()) : 1);
        while (true) {
            int key = keys.incrementAndGet();
            session.typed(() -> typed(keys.get()));
            OUT.println(key + " " + System.nanoTime());
            if (saves && key % 150 == 0) {
                session.commit(typed(key), Samples.CLERK, "第" + key + "键");
            } else if (saves && key % 40 == 0) {
                session.save(typed(key));
            }
            Thread.sleep(2);
        }
    }

    /** Adds lines to the draft, each in a version of its own; begins again where somebody was faster. */
    static void commit(Space space, String name, int lines) throws SpaceException {
        Versions versions = new Versions(space);
        int line = 0;
        while (line < lines) {
            VersionId base = versions.draft(Samples.zhangSan()).id();
            Report report = Samples.written(space, Samples.zhangSan(), name + line);
            Signature by = Signature.now(new Person(name, ""));
            try {
                versions.commit(Samples.zhangSan(), report, new Versions.Note(Optional.of(base), by, by, name + line));
                line++;
            } catch (SpaceException e) {
                if (e.reason() != Reason.MOVED) {
                    throw e;
                }
            }
        }
    }

    /** Commits on both sides and synchronises them, until it is killed; says each version when it is committed. */
    private static void synchronise(Space space, Path other) throws SpaceException {
        for (int i = 0; true; i++) {
            try (Space far = Space.open(other)) {
                OUT.println(Samples.commit(space, Samples.zhangSan(), "近" + i).id());
                OUT.println(Samples.commit(far, Samples.zhangSan(), "远" + i).id());
            }
            new Sync(space).with(other, Samples.BY_CLERK, () -> false);
        }
    }

    /** Commits and tidies up in turn, until it is killed; says each version when it is committed. */
    private static void tidy(Space space) throws SpaceException {
        for (int i = 0; true; i++) {
            OUT.println(Samples.commit(space, Samples.zhangSan(), "行" + i).id());
            if (i % 2 == 0) {
                new Tidy(space, () -> false).all();
            } else {
                new Tidy(space, () -> false).forgetting();
            }
        }
    }

    /** Writes without end: what it was going to lock stays locked when it is killed. */
    private static void hold(Space space) throws Exception {
        try (WriteLock lock = WriteLock.take(space.folder(), Duration.ZERO)) {
            lock.intend(List.of(Samples.zhangSan().draft()));
            Path file = space.folder().resolve(Samples.zhangSan().draft() + ".lock");
            Files.createDirectories(file.getParent());
            Files.createFile(file);
            OUT.println("held");
            System.in.read();
        }
    }

    /** Reads, then tries to write; says what came of it. */
    private static void locale(Space space) throws SpaceException {
        OUT.println(System.getProperty("sun.jnu.encoding"));
        OUT.println(new Variants(space).list(Samples.MEETING).get(1).name());
        try {
            Samples.commit(space, Samples.zhangSan(), "一是");
            OUT.println("written");
        } catch (SpaceException e) {
            OUT.println(e.reason());
        }
        try {
            Space.init(space.folder().resolveSibling("other"), Samples.BY_CLERK).close();
            OUT.println("written");
        } catch (SpaceException e) {
            OUT.println(e.reason());
        }
    }
}
