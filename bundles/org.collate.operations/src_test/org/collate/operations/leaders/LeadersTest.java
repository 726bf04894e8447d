package org.collate.operations.leaders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.collate.git.Person;
import org.collate.git.Signature;
import org.collate.git.Variant;
import org.collate.git.exchange.Sync;
import org.collate.git.review.HandOvers;
import org.collate.git.space.Meetings;
import org.collate.git.space.Space;
import org.collate.git.space.Variants;
import org.collate.git.space.Versions;
import org.collate.operations.BuiltInTemplates;
import org.collate.operations.history.ElementName;
import org.collate.operations.leaders.Leader.Standing;
import org.collate.operations.leaders.LeaderColumn.Row;
import org.collate.operations.news.News;
import org.collate.operations.news.ReadNews;
import org.collate.operations.review.CloseRound;
import org.collate.operations.review.Comments;
import org.collate.operations.signing.KeysAtHand;
import org.collate.testkit.Slice;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of leaders, and what is new in it, on several copies. */
class LeadersTest {

    private static final Variant LEADER = new Variant("2025", "zhang-san");

    private static final OffsetDateTime START = OffsetDateTime.parse("2026-01-05T08:00:00+08:00");
    private static final AtomicInteger MINUTES = new AtomicInteger();

    @TempDir
    Path folder;

    @Test
    void aNameThatASpreadsheetWouldRunIsOnlyANameInTheFile() throws Exception {
        try (Space space = space(folder.resolve("space"))) {
            new Variants(space).add("2025", List.of("evil==1+2"), by("林可"));
            List<Row> rows = read(space, "审核人").stream()
                    .map(each -> new Row(each, Optional.empty(), Optional.empty()))
                    .toList();
            LeaderTable table = new LeaderTable(List.of(LeaderColumn.NAME, LeaderColumn.ROUND), rows);
            assertTrue(table.csv().contains("\n'=1+2,"), table.csv());
            Path file = folder.resolve("表.csv");
            table.save(file);
            assertEquals("\uFEFF" + table.csv(), Files.readString(file));
        }
    }

    @Test
    void everyColumnHasAHeadAndAnOrder() throws Exception {
        try (Space space = space(folder.resolve("space"))) {
            List<Row> rows = new ArrayList<>();
            read(space, "审核人").forEach(each -> rows.add(new Row(each, Optional.empty(), Optional.of(3))));
            for (LeaderColumn column : LeaderColumn.values()) {
                assertFalse(column.head().isBlank());
                rows.sort(column.order());
            }
            assertEquals("3", LeaderColumn.REVISIONS.words(rows.getFirst()));
        }
    }

    @Test
    void whatOthersSeeOfASpaceIsAnotherWordAfterEachThingThatIsDone() throws Exception {
        try (Space space = space(folder.resolve("space"))) {
            String before = space.standing();
            assertEquals(before, space.standing());
            handOver(space, "李秘书");
            String handedOver = space.standing();
            assertNotEquals(before, handedOver);
            new CloseRound(space, LEADER).take(by("审核人"));
            assertNotEquals(handedOver, space.standing());
        }
    }

    /** Whatever is done on two copies, after they met both tables are one, and the news are just what others did. */
    @Test
    void afterTheyMetBothCopiesTellTheSameAndTheNewsAreWhatOthersDid() {
        Slice.forEachSeed(Slice.Cost.COPIES, seed -> {
            Path place = Files.createDirectory(folder.resolve("s" + seed));
            try (Space here = space(place.resolve("0"));
                    Space there = Sync.clone(here.folder(), place.resolve("1"), by("文书"), () -> false)) {
                ReadNews news = new ReadNews(here.folder(), new Person("我", ""));
                Set<String> seen = news.known(new NullProgressMonitor());
                Random random = new Random(seed);
                int others = 0;
                for (int i = 0; i < 8; i++) {
                    boolean isMine = random.nextBoolean();
                    boolean isDone = step(isMine ? here : there, isMine ? "我" : "别人", random);
                    others += isDone && !isMine ? 1 : 0;
                }
                new Sync(here).with(there.folder(), by("文书"), () -> false);
                assertEquals(rows(here), rows(there));
                List<News> told = news.execute(seen, new NullProgressMonitor());
                assertEquals(others, told.size(), told::toString);
                assertTrue(
                        told.stream().allMatch(each -> each.by().person().name().equals("别人")));
                assertEquals(List.of(), news.execute(news.known(new NullProgressMonitor()), new NullProgressMonitor()));
            }
        });
    }

    private static boolean step(Space space, String who, Random random) throws Exception {
        Standing standing = read(space, who).getFirst().standing();
        boolean isInReview = standing == Standing.HANDED_OVER || standing == Standing.TAKEN;
        CloseRound round = new CloseRound(space, LEADER);
        switch (random.nextInt(6)) {
            case 0 -> handOver(space, who);
            case 1 -> {
                if (isInReview) {
                    round.take(by(who));
                }
                return isInReview;
            }
            case 2 -> {
                if (isInReview) {
                    round.sendBack("理由", KeysAtHand.NONE, by(who));
                }
                return isInReview;
            }
            case 3 -> {
                if (isInReview) {
                    round.withdraw(Optional.empty(), KeysAtHand.NONE, by(who));
                }
                return isInReview;
            }
            case 4 -> {
                if (isInReview) {
                    round.signOff(KeysAtHand.NONE, by(who));
                }
                return isInReview;
            }
            default -> {
                Versions versions = new Versions(space);
                String first = versions.report(LEADER, versions.draft(LEADER).id())
                        .getContents()
                        .getFirst()
                        .getId();
                new Comments(space, LEADER)
                        .add(new ElementName(first), Optional.empty(), "意见" + random.nextLong(), by(who));
            }
        }
        return true;
    }

    private static String rows(Space space) throws Exception {
        List<Row> rows = read(space, "审核人").stream()
                .map(each -> new Row(each, Optional.empty(), Optional.empty()))
                .toList();
        return new LeaderTable(Arrays.asList(LeaderColumn.values()), rows).tabbed();
    }

    private static void handOver(Space space, String who) throws Exception {
        new HandOvers(space).handOver(LEADER, new Versions(space).draft(LEADER).id(), Map.of(), by(who), by(who));
    }

    private static List<Leader> read(Space space, String who) throws Exception {
        return new ReadLeaders(space.folder(), Optional.of("2025"), new Person(who, ""))
                .execute(new NullProgressMonitor());
    }

    private static Space space(Path place) throws Exception {
        Space space = Space.init(place, by("林可"));
        new Meetings(space).add("2025", BuiltInTemplates.find("annual").orElseThrow(), by("林可"));
        new Variants(space).add("2025", List.of("zhang-san=张三"), by("林可"));
        return space;
    }

    /** Each a minute after the one before: what is said twice in one second is one event. */
    private static Signature by(String name) {
        return new Signature(new Person(name, ""), START.plusMinutes(MINUTES.incrementAndGet()));
    }
}
