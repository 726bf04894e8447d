package org.collate.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.collate.cli.command.Area;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Terminal;
import org.collate.runtime.ClassPathRegistry;
import org.collate.runtime.Plugins;
import org.collate.testkit.Slice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever command is run wherever on whatever: it ends with one of the four codes and a sentence, never with a trace. */
class UnkindPlacesTest {

    private static final List<String> ARGUMENTS = List.of(
            "班子",
            "2026/张三",
            "2026/zhang-san@accepted",
            "2026/template",
            "2026",
            "张三.collate",
            "张三.docx",
            "缺.collate",
            "缺/缺.docx",
            ".",
            "",
            "\ud800",
            "a\0b",
            "x".repeat(300),
            "学习");
    private static final List<String> OPTIONS = List.of(
            "--json", "-m", "--because", "-o", "--template", "--into", "--space", "--since", "--all", "--by", "--to");

    private static final List<String> TRACES =
            List.of("\tat ", "Exception", "java.", "org.eclipse.", "org.collate.c", "should not:", "Error:");

    /** What is done to a space before. */
    private static final Map<String, Unkindness> PLACES = places();

    @TempDir
    Path temp;

    private Path folder;
    private final Locale locale = Locale.getDefault();

    private interface Unkindness {
        void to(Path space) throws IOException;
    }

    private static Map<String, Unkindness> places() {
        Map<String, Unkindness> places = new LinkedHashMap<>();
        places.put("a sound space", space -> {});
        places.put("no space", space -> delete(space));
        places.put("a file in its place", space -> {
            delete(space);
            Files.writeString(space, "x");
        });
        places.put("the folder around it gone", space -> delete(space.getParent()));
        for (String file : List.of("HEAD", "config", "packed-refs", "refs/heads/main", "collate", "shallow", "logs")) {
            places.put("garbage in " + file, space -> {
                delete(space.resolve(file));
                Files.write(space.resolve(file), new byte[] {'[', 0, (byte) 0xff, '\n', 'x'});
            });
            places.put("a folder for " + file, space -> {
                delete(space.resolve(file));
                Files.createDirectories(space.resolve(file));
            });
        }
        places.put("no objects", space -> eachObject(space, 1, Files::delete));
        places.put("empty objects", space -> eachObject(space, 1, each -> rewrite(each, new byte[0])));
        places.put("spoiled objects", space -> eachObject(space, 1, each -> rewrite(each, new byte[] {'x', 1, 2, 3})));
        for (int part : List.of(2, 3, 5, 7)) {
            places.put("every object of " + part + " gone", space -> eachObject(space, part, Files::delete));
            places.put(
                    "every object of " + part + " cut",
                    space -> eachObject(space, part, each -> {
                        byte[] all = Files.readAllBytes(each);
                        rewrite(each, Arrays.copyOf(all, all.length / 2));
                    }));
        }
        return places;
    }

    @BeforeEach
    void aSpace() throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        folder = Files.createDirectory(temp.resolve("work"));
        Files.writeString(folder.resolve("张三.txt"), "张三同志对照检查材料\n一、存在的问题\n（一）学习不够深入。我读书不多。\n");
        for (String line : List.of(
                "space init 班子",
                "meeting add 班子 2026 --template annual",
                "variant add 班子 2026 zhang-san=张三 li-si=李四",
                "import 张三.txt --into 班子 2026 张三 -m 初稿",
                "hand-over 2026/张三 --because 请审 --space 班子",
                "comment 2026/张三 学习不够深入 好 --space 班子",
                "import 张三.txt -o 张三.collate",
                "export 张三.collate -o 张三.docx")) {
            assertEquals(ExitCode.DONE, run(line.split(" ")).code(), line);
        }
    }

    @AfterEach
    void restoreLanguage() {
        Locale.setDefault(locale);
    }

    @Test
    void everyCommandEndsInASentenceWhereverItIsRun() throws Exception {
        Path kept = temp.resolve("kept");
        copy(folder, kept);
        Slice.forEachSeed(Slice.Cost.REPOSITORIES, seed -> {
            Random random = new Random(seed);
            List<String> names = new ArrayList<>(PLACES.keySet());
            String place = names.get((int) (seed % names.size()));
            delete(folder);
            copy(kept, folder);
            PLACES.get(place).to(folder.resolve("班子"));
            List<String> unkind = new ArrayList<>();
            for (Area area : Program.areas("")) {
                for (Area.Entry entry : area.commands()) {
                    List<String> line = new ArrayList<>(List.of(entry.name().split(" ")));
                    for (int i = random.nextInt(4); i > 0; i--) {
                        line.add(ARGUMENTS.get(random.nextInt(ARGUMENTS.size() - (random.nextBoolean() ? 0 : 9))));
                    }
                    if (random.nextBoolean()) {
                        line.addAll(List.of("--space", "班子"));
                    }
                    for (int i = random.nextInt(3); i > 0; i--) {
                        line.add(OPTIONS.get(random.nextInt(OPTIONS.size())));
                        line.add(ARGUMENTS.get(random.nextInt(ARGUMENTS.size())));
                    }
                    unkind(place + ": " + line, run(line.toArray(String[]::new)))
                            .ifPresent(unkind::add);
                }
            }
            assertEquals(List.of(), unkind);
        });
    }

    @Test
    void aScreenThatTakesNothingIsSaid() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int each) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        for (String line : List.of(
                "--help",
                "variant list 班子",
                "show 2026/张三 --space 班子",
                "review 2026/张三 --space 班子",
                "outline 张三.collate",
                "validate 张三.collate --format sarif",
                "log 2026/张三 --space 班子")) {
            ByteArrayOutputStream notes = new ByteArrayOutputStream();
            ExitCode code = program(new Terminal(full, notes, false)).run(line.split(" "));
            assertEquals(ExitCode.INPUT, code, line);
            assertEquals(Optional.empty(), unkind(line, new Ran(code, notes.toString(StandardCharsets.UTF_8))));
        }
    }

    private record Ran(ExitCode code, String notes) {}

    private Ran run(String... arguments) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        ByteArrayOutputStream notes = new ByteArrayOutputStream();
        ExitCode code = program(new Terminal(data, notes, false)).run(arguments);
        return new Ran(code, notes.toString(StandardCharsets.UTF_8));
    }

    private Program program(Terminal terminal) {
        PluginWarnings warnings = new PluginWarnings(terminal);
        Map<String, String> environment = Map.of("COLLATE_AUTHOR", "王秘书", "HOME", temp.toString());
        return new Program(
                terminal,
                folder,
                environment,
                () -> new Plugins(ClassPathRegistry.of(CommandRun.class.getClassLoader(), warnings), warnings));
    }

    /** What is wrong with how a command ended. */
    private static Optional<String> unkind(String what, Ran ran) {
        boolean isSilent = ran.code() != ExitCode.DONE
                && ran.code() != ExitCode.FOUND
                && ran.notes().isBlank();
        return isSilent || TRACES.stream().anyMatch(ran.notes()::contains)
                ? Optional.of(what + "\n" + ran.notes())
                : Optional.empty();
    }

    private static void eachObject(Path space, int part, Unkindness change) throws IOException {
        List<Path> all;
        try (var files = Files.walk(space.resolve("objects"))) {
            all = files.filter(Files::isRegularFile).sorted().toList();
        }
        for (int i = 0; i < all.size(); i += part) {
            change.to(all.get(i));
        }
    }

    private static void rewrite(Path file, byte[] bytes) throws IOException {
        Files.delete(file);
        Files.write(file, bytes);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path each : files.toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
            }
        }
    }

    private static void delete(Path path) throws IOException {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            Files.walkFileTree(path, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, IOException error) throws IOException {
                    Files.delete(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        }
    }
}
