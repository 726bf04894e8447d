package org.collate.git.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.collate.core.merge.Choice;
import org.collate.git.Samples;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.merge.KeptConflict;
import org.collate.git.merge.KeptConflicts;
import org.collate.git.merge.TemplatePush;
import org.collate.git.space.Meetings;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.model.Reports;
import org.collate.model.report.Headed;
import org.collate.model.report.Report;
import org.collate.model.template.Template;
import org.collate.testkit.Slice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A template is changed on several copies in ways that disagree, and taken by some reports here and some there. Whoever
 * settles what is in dispute in the template has settled it for every report.
 */
class SettledTemplatesTest {

    private static final int COPIES = 3;
    private static final List<String> LEADERS = List.of("zhang-san", "li-si");

    @TempDir
    Path folder;

    @Test
    void aTemplatesConflictIsSettledOnceForAllReportsInWhateverOrderTheyTakeIt() {
        Slice.forEachSeed(Slice.Cost.COPIES, seed -> {
            try (Copies copies = new Copies(Files.createDirectory(folder.resolve("s" + seed)), new Random(seed))) {
                copies.change();
                copies.mingle(6);
                copies.meet();
                copies.settle();
                copies.mingle(6);
                copies.meet();
                copies.push(copies.any(), 1);
                copies.meet();
                copies.check();
            }
        });
    }

    private static final class Copies implements AutoCloseable {

        private final Random random;
        private final List<Space> all;

        Copies(Path place, Random random) throws SpaceException {
            this.random = random;
            all = ManyCopies.begun(place, COPIES, LEADERS);
        }

        int any() {
            return random.nextInt(COPIES);
        }

        private static List<Headed> headings(Report report) {
            return Reports.elements(report)
                    .filter(Headed.class::isInstance)
                    .map(Headed.class::cast)
                    .toList();
        }

        /** Some headings of the template, each copy in its own words; some reports take them at once. */
        void change() throws SpaceException {
            for (int copy = 0; copy < COPIES; copy++) {
                for (int i = random.nextInt(3); i > 0; i--) {
                    Meetings meetings = new Meetings(all.get(copy));
                    Template template = meetings.template(Samples.MEETING);
                    List<Headed> headings = headings(template.getSkeleton());
                    headings.get(random.nextInt(headings.size())).setHeading("第" + copy + "份的标题" + i);
                    meetings.setTemplate(
                            Samples.MEETING,
                            template,
                            new Versions.Note(Optional.empty(), ManyCopies.by(copy), ManyCopies.by(copy), "标题"));
                    push(copy, 0.6);
                }
            }
        }

        /** Copies meet, reports take the template and people write, in any order. */
        void mingle(int steps) throws SpaceException {
            for (int i = 0; i < steps; i++) {
                int copy = any();
                switch (random.nextInt(4)) {
                    case 0 -> push(copy, 0.5);
                    case 1 ->
                        Samples.commit(all.get(copy), variant(random.nextInt(2)), "第" + random.nextInt(99) + "句。");
                    default -> sync(copy, (copy + 1 + random.nextInt(COPIES - 1)) % COPIES);
                }
            }
        }

        private static Variant variant(int leader) {
            return new Variant(Samples.MEETING, LEADERS.get(leader));
        }

        void push(int copy, double share) throws SpaceException {
            List<Variant> some = new ArrayList<>();
            for (int leader = 0; leader < LEADERS.size(); leader++) {
                if (random.nextDouble() < share) {
                    some.add(variant(leader));
                }
            }
            new TemplatePush(all.get(copy))
                    .into(some, ManyCopies.by(copy), each -> true)
                    .orElseThrow()
                    .forEach(each -> assertEquals(Optional.empty(), each.trouble()));
        }

        private void sync(int copy, int other) throws SpaceException {
            ManyCopies.sync(all.get(copy), all.get(other).folder(), copy);
        }

        void meet() throws SpaceException {
            for (int copy : new int[] {1, 2, 1}) {
                sync(copy, 0);
            }
        }

        /** Somebody settles all that is in dispute in the template. */
        void settle() throws SpaceException {
            int copy = any();
            Variant template = variant(0).template();
            for (KeptConflict each : new KeptConflicts(all.get(copy)).of(template)) {
                Choice choice = random.nextBoolean() ? Choice.OURS : Choice.THEIRS;
                ManyCopies.settle(all.get(copy), template, each, choice, copy);
            }
        }

        void check() throws SpaceException {
            for (Space space : all) {
                List<String> template =
                        words(new Meetings(space).template(Samples.MEETING).getSkeleton());
                assertEquals(List.of(), new KeptConflicts(space).of(variant(0).template()));
                Versions versions = new Versions(space);
                for (int leader = 0; leader < LEADERS.size(); leader++) {
                    Variant variant = variant(leader);
                    assertEquals(List.of(), new KeptConflicts(space).of(variant));
                    assertEquals(
                            template,
                            words(versions.report(
                                    variant, versions.draft(variant).id())));
                    assertEquals(template, words(versions.report(variant, versions.accepted(variant))));
                }
            }
        }

        private static List<String> words(Report report) {
            return headings(report).stream().map(Headed::getHeading).toList();
        }

        @Override
        public void close() {
            all.forEach(Space::close);
        }
    }
}
