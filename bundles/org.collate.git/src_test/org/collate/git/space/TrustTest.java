package org.collate.git.space;

import static org.collate.git.Samples.assertReason;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.collate.git.Samples;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;
import org.collate.testkit.CGit;
import org.collate.testkit.Slice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which folders of others are used is what C Git says, and what a person said to Collate. */
class TrustTest {

    @TempDir
    Path home;

    private Path space;

    @BeforeEach
    void aSpace() throws Exception {
        home = home.toRealPath();
        space = home.resolve("desk/班子");
        Space.init(space, Samples.BY_CLERK).close();
    }

    private Map<String, String> environment() {
        return new TreeMap<>(Map.of("HOME", home.toString(), "GIT_CONFIG_NOSYSTEM", "1"));
    }

    private Trust trust() {
        return new Trust(environment());
    }

    @Test
    void whatGitCallsSafeIsTrustedAndNothingElse() throws Exception {
        assumeTrue(new ProcessBuilder("git", "--version").start().waitFor() == 0);
        List<String> values = List.of("", "*", space.toString(), home + "/desk", "~/desk/班子", "班子", "/");
        Slice.forEachSeed(Slice.Cost.GIT, seed -> {
            Random random = new Random(seed);
            StringBuilder config = new StringBuilder("[safe]\n");
            for (int i = random.nextInt(4); i > 0; i--) {
                config.append("\tdirectory = \"")
                        .append(values.get(random.nextInt(values.size())))
                        .append("\"\n");
            }
            Files.writeString(home.resolve(".gitconfig"), config);
            Map<String, String> others = environment();
            others.put("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1");
            boolean safe =
                    new CGit(space).asked(others, "rev-parse", "--git-dir").isPresent();
            assertEquals(safe, trust().isTrusted(space), config.toString());
        });
    }

    @Test
    void theConfigurationOfTheRepositoryItselfHasNoSay() throws Exception {
        Files.writeString(
                space.resolve("config"), Files.readString(space.resolve("config")) + "[safe]\n\tdirectory = *\n");
        assertFalse(trust().isTrusted(space));
    }

    @Test
    void allFoldersBelowOneAreTrustedWhereASettingSaysSo() throws Exception {
        Files.writeString(home.resolve(".gitconfig"), "[safe]\n\tdirectory = ~/desk/*\n");
        assertTrue(trust().isTrusted(space));
        assertFalse(trust().isTrusted(home.resolve("desk")));
    }

    @Test
    void whatAPersonTrustsStaysTrustedUnderItsRealName() throws Exception {
        assertFalse(trust().isTrusted(space));
        Path link = Files.createSymbolicLink(home.resolve("link"), space);
        trust().add(link);
        trust().add(space);
        assertTrue(trust().isTrusted(space) && trust().isTrusted(link));
        assertFalse(trust().isTrusted(home));
        assertEquals(space + "\n", Files.readString(home.resolve(".collate/trusted")));
    }

    @Test
    void aFolderOfAnotherUserIsRefusedBeforeAnythingOfItIsRead() throws Exception {
        assertEquals(Optional.empty(), Owners.other(space, environment()));
        assumeTrue(giveAway(space), "only an administrator can give a folder away");
        Files.writeString(space.resolve("config"), "[broken");
        SpaceException e = assertThrows(SpaceException.class, () -> trust().require(space));
        assertEquals(Reason.FOREIGN, e.reason());
        assertTrue(e.getMessage().contains("collate space trust \"" + space), e.getMessage());
        assertReason(Reason.FOREIGN, () -> Space.open(space));
        Map<String, String> sudo = environment();
        sudo.put("SUDO_UID", "12345");
        new Trust(sudo).require(space);
        trust().add(space);
        trust().require(space);
    }

    private static boolean giveAway(Path folder) {
        try {
            Files.setAttribute(folder, "unix:uid", 12345);
            return true;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return false;
        }
    }
}
