package org.collate.git.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.collate.git.NamedSlug;
import org.collate.git.Samples;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.exchange.Sync.Exchanged;
import org.collate.git.roster.Roster;
import org.collate.git.space.People;
import org.collate.git.space.Space;
import org.collate.git.space.Variants;
import org.collate.testkit.CGit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a hand did to another copy past the program: people and rounds can be added, never taken away or moved. */
class HostileCopyTest {

    private static final Variant ZHANG = Samples.zhangSan();

    @TempDir
    Path temp;

    private Path other;
    private Space space;

    @BeforeEach
    void twoCopies() throws Exception {
        assumeTrue(new ProcessBuilder("git", "--version").start().waitFor() == 0);
        other = temp.resolve("other");
        space = Samples.space(temp.resolve("space"));
        new Variants(space).add(Samples.MEETING, List.of("li-si=李四"), Samples.BY_CLERK);
        Samples.commit(space, ZHANG, "第一稿");
        round(temp.resolve("space"), 1, ZHANG.draft());
        Sync.clone(temp.resolve("space"), other, Samples.BY_CLERK, () -> false).close();
    }

    @AfterEach
    void close() {
        space.close();
    }

    private static void round(Path copy, int number, String at) throws Exception {
        new CGit(copy).run("tag", "-f", "-a", "-m", "x", ZHANG.round(number).substring("refs/tags/".length()), at);
    }

    private List<Exchanged> sync() throws SpaceException {
        return new Sync(space).with(other, Samples.BY_CLERK, () -> false);
    }

    private String at(Path copy, String ref) throws Exception {
        return new CGit(copy).run("rev-parse", ref);
    }

    private void roster(String json) throws Exception {
        CGit git = new CGit(other);
        Path file = Files.writeString(temp.resolve("roster"), json);
        String blob = git.run("hash-object", "-w", file.toString());
        String tree = git.run("ls-tree", "refs/heads/main").replaceFirst("[0-9a-f]{40}(?=\troster.json)", blob);
        Path listing = Files.writeString(temp.resolve("listing"), tree + "\n");
        Process made = new ProcessBuilder("git", "mktree")
                .directory(other.toFile())
                .redirectInput(listing.toFile())
                .start();
        String id = new String(made.getInputStream().readAllBytes()).strip();
        git.run("update-ref", "refs/heads/main", git.run("commit-tree", id, "-p", "refs/heads/main", "-m", "x"));
    }

    @Test
    void anEmptiedRosterTakesNobodyAway() throws Exception {
        Roster before = space.roster();
        roster("{\n  \"people\": [],\n  \"meetings\": []\n}\n");
        sync();
        assertEquals(before, space.roster());
        try (Space there = Space.open(other)) {
            assertEquals(before, there.roster());
        }
    }

    @Test
    void namesThatWereSwappedByHandStayWhoseTheyAre() throws Exception {
        Roster before = space.roster();
        roster(new CGit(other)
                .run("show", "refs/heads/main:roster.json")
                .replace("张三", "某")
                .replace("李四", "张三")
                .replace("某", "李四"));
        sync();
        assertEquals(before, space.roster());
    }

    @Test
    void whoIsAddedOrRenamedByTheProgramComesIn() throws Exception {
        try (Space there = Space.open(other)) {
            new Variants(there).add(Samples.MEETING, List.of("wang-wu=王五"), Samples.BY_CLERK);
            new People(there).rename("张三", "章三", Samples.BY_CLERK);
        }
        sync();
        assertEquals(Optional.of("zhang-san"), space.roster().person("章三").map(NamedSlug::slug));
        assertTrue(space.roster().person("王五").isPresent());
    }

    @Test
    void aRoundIsNotPointedAtAnotherReport() throws Exception {
        String before = at(temp.resolve("space"), ZHANG.round(1));
        String other1 = new Variant(Samples.MEETING, "li-si").draft();
        for (String trap : List.of(other1, ZHANG.draft() + ":report.collate", ZHANG.draft() + "^{tree}")) {
            new CGit(other).run("update-ref", ZHANG.round(1), at(other, trap));
            new CGit(other).run("update-ref", ZHANG.round(2), at(other, trap));
            List<Exchanged> exchanged = sync();
            assertTrue(exchanged.stream().anyMatch(each -> each.trouble().isPresent()), trap);
            assertEquals(before, at(temp.resolve("space"), ZHANG.round(1)), trap);
            assertEquals("", new CGit(temp.resolve("space")).run("for-each-ref", ZHANG.round(2)), trap);
        }
        round(other, 2, other1);
        sync();
        assertEquals("", new CGit(temp.resolve("space")).run("for-each-ref", ZHANG.round(2)));
    }

    @Test
    void aRoundThatWasHandedOverThereComesInWithAllElse() throws Exception {
        new CGit(other).run("update-ref", ZHANG.round(3), at(other, ZHANG.draft() + "^{tree}"));
        round(other, 2, ZHANG.draft());
        sync();
        assertEquals(at(other, ZHANG.round(2)), at(temp.resolve("space"), ZHANG.round(2)));
    }
}
