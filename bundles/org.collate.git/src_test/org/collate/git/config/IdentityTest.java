package org.collate.git.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.collate.git.Person;
import org.collate.testkit.CGit;
import org.collate.testkit.Slice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom the configuration names is whom C Git names. */
class IdentityTest {

    private static final int CASES = Math.clamp(Integer.getInteger(Slice.COUNT, 300) / 10, 1, 500);

    @TempDir
    Path folder;

    @BeforeEach
    void needsGit() throws Exception {
        assumeTrue(new ProcessBuilder("git", "--version").start().waitFor() == 0);
        folder = folder.toRealPath();
    }

    private Map<String, String> home(Path where) {
        return new TreeMap<>(Map.of("HOME", where.toString(), "GIT_CONFIG_NOSYSTEM", "1"));
    }

    @Test
    void aConditionAboutTheFolderGivesEachPlaceItsName() throws Exception {
        write(".gitconfig", """
                [user]
                	name = 私人
                	email = home@example.org
                [includeIf "gitdir:~/desk/"]
                	path = work.inc
                """);
        write("work.inc", """
                [user]
                	name = "单位 文书" # at work
                """);
        Path work = repository("desk/deep/space");
        Path own = repository("own/space");
        assertEquals(Optional.of(new Person("单位 文书", "home@example.org")), Identity.AUTHOR.of(home(folder), work));
        assertEquals(Optional.of(new Person("私人", "home@example.org")), Identity.AUTHOR.of(home(folder), own));
        assertSame(home(folder), work);
        assertSame(home(folder), own);
    }

    @Test
    void variablesStandAboveFiles() throws Exception {
        write(".gitconfig", "[user]\nname = 文件\nemail = f@example.org\n[author]\nname = 作者\n");
        Path space = repository("space");
        Map<String, String> environment = home(folder);
        assertEquals("作者", Identity.AUTHOR.of(environment, space).orElseThrow().name());
        assertEquals(
                "文件", Identity.COMMITTER.of(environment, space).orElseThrow().name());
        environment.put("GIT_CONFIG_PARAMETERS", "'author.name'='参数'");
        assertEquals("参数", Identity.AUTHOR.of(environment, space).orElseThrow().name());
        environment.put("GIT_AUTHOR_NAME", "变量");
        assertEquals("变量", Identity.AUTHOR.of(environment, space).orElseThrow().name());
        environment.put("GIT_CONFIG_GLOBAL", "/dev/null");
        environment.remove("GIT_AUTHOR_NAME");
        environment.remove("GIT_CONFIG_PARAMETERS");
        assertEquals(Optional.empty(), Identity.AUTHOR.of(environment, space));
    }

    /** The oracle is {@code git var}. */
    @Test
    void randomConfigurationsNameWhomCGitNames() throws Exception {
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            Path home = folder.resolve("h" + seed);
            Files.createDirectories(home);
            Path space = new RandomConfiguration(random, home).written();
            Map<String, String> environment = new RandomConfiguration(random, home).environment(home(home));
            try {
                assertSame(environment, space);
            } catch (AssertionError e) {
                throw new AssertionError("Seed " + seed + ", " + home + ": " + e.getMessage(), e);
            }
        }
    }

    private static void assertSame(Map<String, String> environment, Path space) throws Exception {
        for (Identity identity : Identity.values()) {
            Optional<String> said = new CGit(space).asked(environment, "var", "GIT_" + identity.name() + "_IDENT");
            if (said.isPresent()) {
                Person person = identity.of(environment, space).orElseThrow();
                String expected = said.get().replaceFirst(" [0-9]+ [-+][0-9]{4}$", "");
                assertEquals(expected, person.name() + " <" + person.email() + ">");
            }
        }
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }

    private Path repository(String name) throws Exception {
        Path where = Files.createDirectories(folder.resolve(name));
        new CGit(where).run("init", "-q", "--bare", ".");
        return where;
    }

    /** Files of a home with names, includes and conditions. */
    private static final class RandomConfiguration {

        private static final List<String> NAMES = List.of("张三", "Li Si", "\"王 五\"", "a\\\"b", "赵六 ; note", "钱七 # x");
        private static final List<String> CONDITIONS = List.of(
                "gitdir:~/desk/",
                "gitdir:desk/**",
                "gitdir:./desk/",
                "gitdir:**/space",
                "gitdir:~/own/",
                "gitdir/i:~/DESK/",
                "gitdir:de?k/",
                "gitdir:~/[cd]esk/*",
                "gitdir:/nowhere/",
                "onbranch:main",
                "onbranch:m*",
                "onbranch:topic/",
                "hasconfig:remote.*.url:https://example.org/**");

        private final Random random;
        private final Path home;
        private int files;

        RandomConfiguration(Random random, Path home) {
            this.random = random;
            this.home = home;
        }

        Path written() throws Exception {
            Path space = home.resolve(random.nextBoolean() ? "desk/space" : "own/deep/space");
            Files.createDirectories(space);
            boolean bare = random.nextBoolean();
            new CGit(space)
                    .run(
                            bare
                                    ? new String[] {"init", "-q", "-b", "main", "--bare", "."}
                                    : new String[] {"init", "-q", "-b", "main", "."});
            Path config = space.resolve(bare ? "config" : ".git/config");
            append(home.resolve(".gitconfig"), text(0));
            if (random.nextBoolean()) {
                append(home.resolve(".config/git/config"), text(0));
            }
            if (random.nextBoolean()) {
                append(config, text(0));
            }
            if (random.nextInt(3) == 0) {
                append(config, "[remote \"origin\"]\n\turl = https://example.org/a/b\n");
            }
            return space;
        }

        Map<String, String> environment(Map<String, String> base) throws IOException {
            Map<String, String> environment = new TreeMap<>(base);
            if (random.nextInt(4) == 0) {
                Path file = home.resolve("global");
                append(file, text(0));
                environment.put("GIT_CONFIG_GLOBAL", file.toString());
            }
            if (random.nextInt(4) == 0) {
                Path file = home.resolve("system");
                append(file, text(0));
                environment.put("GIT_CONFIG_SYSTEM", file.toString());
                environment.put("GIT_CONFIG_NOSYSTEM", random.nextBoolean() ? "0" : "true");
            }
            if (random.nextInt(5) == 0) {
                environment.put("GIT_AUTHOR_NAME", "环境");
            }
            if (random.nextInt(5) == 0) {
                environment.put("GIT_COMMITTER_EMAIL", "env@example.org");
            }
            if (random.nextInt(4) == 0) {
                environment.put("GIT_CONFIG_COUNT", "1");
                environment.put("GIT_CONFIG_KEY_0", "User.Name");
                environment.put("GIT_CONFIG_VALUE_0", "计数");
            }
            if (random.nextInt(4) == 0) {
                environment.put("GIT_CONFIG_PARAMETERS", "'user.email'='p@example.org' 'author.name=参 数'");
            }
            return environment;
        }

        private String text(int depth) throws IOException {
            StringBuilder text = new StringBuilder("; a comment\n[core]\n\teditor = \"a \\\n  b\"\n");
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                switch (random.nextInt(5)) {
                    case 0 ->
                        text.append("[user]\n\temail = u")
                                .append(random.nextInt(9))
                                .append("@example.org\n");
                    case 1 -> text.append("[USER] Name=").append(any(NAMES)).append('\n');
                    case 2 ->
                        text.append(random.nextBoolean() ? "[author]" : "[committer]")
                                .append("\n  name = ")
                                .append(any(NAMES))
                                .append('\n');
                    default -> text.append(included(depth));
                }
            }
            // Without both Git asks the machine, which is no matter of configuration.
            return depth == 0 ? "[user]\n\tname = 底\n\temail = \"base@example.org\"\n" + text : text.toString();
        }

        private String included(int depth) throws IOException {
            if (depth == 3) {
                return "";
            }
            files++;
            Path file = home.resolve("inc/" + random.nextInt(1_000_000) + "-" + files);
            append(file, text(depth + 1).replaceAll("(?s)\\[remote.*", ""));
            String path = random.nextBoolean() ? file.toString() : "~/" + home.relativize(file);
            return random.nextInt(3) == 0
                    ? "[include]\n\tpath = " + path + "\n"
                    : "[includeIf \"" + any(CONDITIONS) + "\"]\n\tpath = " + path + "\n";
        }

        private String any(List<String> all) {
            return all.get(random.nextInt(all.size()));
        }

        private static void append(Path file, String text) throws IOException {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }
}
