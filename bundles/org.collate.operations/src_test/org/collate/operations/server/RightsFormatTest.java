package org.collate.operations.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.collate.testkit.Slice;
import org.junit.jupiter.api.Test;

class RightsFormatTest {

    private static SortedSet<Right> rights(Random random) {
        SortedSet<Right> rights = new TreeSet<>();
        for (int i = 0; i < random.nextInt(12); i++) {
            rights.add(new Right("u" + random.nextInt(4), "refs/heads/m/[^/]+/p" + random.nextInt(3)));
        }
        return rights;
    }

    @Test
    void whatIsWrittenReadsBack() {
        Slice.forEachSeed(seed -> {
            SortedSet<Right> rights = rights(new Random(seed));
            for (String name : List.of("gitolite", "plain")) {
                RightsFormat format = Rights.format(name).orElseThrow();
                assertEquals(rights, format.read("班子", format.write("班子", rights)), name);
            }
        });
    }

    @Test
    void gitolitesGroupsAndRepositoriesAreToldApart() {
        String text = """
                @office = lin wang   # the office
                @all_of_us = @office zhang
                repo other
                    RW+ = zhang
                repo collate
                    RW  refs/heads/main$ = @all_of_us
                    RW+ m/ = lin
                """;
        assertEquals(
                Set.of(
                        new Right("lin", "refs/heads/main"),
                        new Right("wang", "refs/heads/main"),
                        new Right("zhang", "refs/heads/main"),
                        new Right("lin", "RW+ refs/heads/m/.*")),
                Rights.format("gitolite").orElseThrow().read("collate", text));
    }
}
