package org.collate.testkit.manuscript;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.collate.core.edit.EditException;
import org.collate.core.manuscript.Answer;
import org.collate.core.manuscript.Blank;
import org.collate.core.manuscript.Incoming;
import org.collate.core.manuscript.Kind;
import org.collate.core.manuscript.Line;
import org.collate.core.manuscript.Manuscript;
import org.collate.core.manuscript.Pasted;
import org.collate.core.text.TextChange;
import org.collate.core.text.Words;
import org.collate.model.ReportFile;
import org.collate.model.Reports;
import org.collate.model.report.Headed;
import org.collate.model.report.Identified;
import org.collate.model.report.Numbering;
import org.collate.model.report.Report;
import org.collate.testkit.RandomEdits;
import org.collate.testkit.RandomReports;
import org.collate.testkit.RandomTexts;
import org.collate.testkit.Slice;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class ManuscriptLawsTest {

    private static final int STEPS = 25;

    /** One writer at one report, who looks at a copy of the text that only follows what he is told. */
    private static final class Writer {

        private final Random random;
        private final RandomTexts texts;
        private final Manuscript manuscript;
        private final StringBuilder screen;
        private final List<Line> lines = new ArrayList<>();
        private final Set<String> fixed;
        private final Set<Blank.Of> blanks;
        private String headings;
        private String last = "";

        Writer(long seed) {
            random = new Random(seed);
            texts = new RandomTexts(random);
            Report report = RandomReports.of(seed, 3 + random.nextInt(40));
            fixed = Reports.elements(report)
                    .filter(Headed.class::isInstance)
                    .filter(each -> random.nextBoolean())
                    .map(each -> each.getId())
                    .collect(Collectors.toSet());
            headings = headings(report);
            blanks = Arrays.stream(Blank.Of.values())
                    .filter(each -> random.nextBoolean())
                    .collect(Collectors.toSet());
            manuscript = Manuscript.of(report, fixed::contains, blanks);
            screen = new StringBuilder(manuscript.text());
            lines();
        }

        private String headings(Report report) {
            return Reports.elements(report)
                    .filter(each -> fixed.contains(each.getId()))
                    .map(each -> each.getId() + ((Headed) each).getHeading())
                    .collect(Collectors.joining("\n"));
        }

        private void lines() {
            lines.clear();
            for (int i = 0; i < manuscript.lineCount(); i++) {
                lines.add(manuscript.line(i));
            }
        }

        void step() throws Exception {
            take(command());
            assertTrue(keepsFixed(), () -> last + " touched a heading of the template");
        }

        private boolean keepsFixed() {
            return headings(manuscript.report()).equals(headings);
        }

        void take(Answer answer) throws Exception {
            if (answer instanceof Answer.Refused refused) {
                assertTrue(refused.sentence().length() > 3, last);
                assertDoesNotThrow(manuscript::check, last);
                return;
            }
            Answer.Done done = (Answer.Done) answer;
            for (TextChange change : done.changes()) {
                follow(change);
                screen.replace(change.offset(), change.offset() + change.length(), change.words());
            }
            assertEquals(manuscript.text(), screen.toString(), last);
            assertDoesNotThrow(manuscript::check, last);
            assertTrue(done.caret() >= 0 && done.caret() <= screen.length(), last + ": caret " + done.caret());
            onlyNamedLinesLookDifferent(done);
            blanksStandWhereNothingIsWritten();
            ReportFile.read("written", ReportFile.toBytes(manuscript.report()));
        }

        /** Lines come and go with the line breaks in the text, as an editor sees it. */
        private void follow(TextChange change) {
            int row = (int) screen.substring(0, change.offset())
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            String gone = screen.substring(change.offset(), change.offset() + change.length());
            lines.subList(row + 1, row + 1 + breaks(gone)).clear();
            lines.addAll(row + 1, Collections.nCopies(breaks(change.words()), null));
        }

        private static int breaks(String words) {
            return (int) words.chars().filter(c -> c == '\n').count();
        }

        private void onlyNamedLinesLookDifferent(Answer.Done done) {
            for (int i = done.firstLine(); i <= done.lastLine(); i++) {
                lines.set(i, manuscript.line(i));
            }
            List<Line> followed = List.copyOf(lines);
            lines();
            assertEquals(lines, followed, last);
        }

        /** And nowhere else; the report has nothing of them. */
        private void blanksStandWhereNothingIsWritten() {
            Report report = manuscript.report();
            Set<Blank> wanted = new HashSet<>();
            want(wanted, Blank.Of.BYLINE, report, report.getByline().isEmpty());
            want(wanted, Blank.Of.SIGNATURE, report, report.getSignature().isEmpty());
            want(wanted, Blank.Of.DATE, report, report.getDate() == null);
            boolean begins =
                    !report.getContents().isEmpty() && !(report.getContents().getFirst() instanceof Headed);
            want(wanted, Blank.Of.INTRODUCTION, report, !begins);
            Reports.elements(report)
                    .filter(Headed.class::isInstance)
                    .map(Headed.class::cast)
                    .forEach(each -> want(
                            wanted, Blank.Of.CONTENT, each, each.getContents().isEmpty()));
            List<Line> blank = lines.stream().filter(Line::isBlank).toList();
            assertEquals(wanted, blank.stream().map(line -> line.blank().get()).collect(Collectors.toSet()), last);
            assertEquals(wanted.size(), blank.size(), last);
            for (Line line : blank) {
                int row = manuscript.lineOf(line.text()).orElseThrow();
                assertEquals("", manuscript.words(row), last);
                assertEquals("", Words.of(report, line.text()).orElse(""), last);
                assertEquals(
                        line.depth() > 0, Reports.find(report, line.element()).isEmpty(), last);
            }
        }

        private void want(Set<Blank> wanted, Blank.Of of, Identified holder, boolean isMissing) {
            if (isMissing && blanks.contains(of)) {
                wanted.add(new Blank(of, holder.getId()));
            }
        }

        private Answer command() {
            int at = random.nextInt(screen.length() + 1);
            int row = manuscript.lineAt(at);
            int start = manuscript.offsetAt(row);
            int to = Math.min(screen.length(), at + random.nextInt(60));
            last = "";
            return switch (random.nextInt(22)) {
                case 0, 1, 2, 3, 4 -> said("type", at, 0, () -> manuscript.replace(at, 0, typed()));
                case 5 -> said("delete one", at, 1, () -> manuscript.replace(at, at < screen.length() ? 1 : 0, ""));
                case 6 -> said("delete", at, to, () -> manuscript.replace(at, to - at, ""));
                case 7 -> said("paste", at, to, () -> manuscript.replace(at, to - at, texts.text() + "\n" + typed()));
                case 8 ->
                    said("take whole lines", start, to, () -> manuscript.replace(start, lineStart(to) - start, ""));
                case 9, 10 -> said("enter", at, 0, () -> manuscript.enter(random.nextBoolean() ? at : start));
                case 11 -> said("break", at, 0, () -> manuscript.lineBreak(at));
                case 12 -> said("backspace", start, 0, () -> manuscript.backspaceAtStart(start));
                case 13 -> said("delete end", at, 0, () -> manuscript.deleteAtEnd(end(row)));
                case 14 -> said("deeper", at, to, () -> manuscript.deeper(at, to));
                case 15 -> said("shallower", at, to, () -> manuscript.shallower(at, to));
                case 16 -> said("up", at, to, () -> manuscript.up(at, to));
                case 17 -> said("down", at, to, () -> manuscript.down(at, to));
                case 18 -> {
                    Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
                    yield said("turn into " + kind, at, 0, () -> manuscript.turnInto(at, kind));
                }
                case 20 -> {
                    int number =
                            Math.min(random.nextInt(3), manuscript.words(row).length());
                    Numbering style = Numbering.values()[random.nextInt(Numbering.values().length)];
                    yield said("number " + style, row, number, () -> manuscript.number(row, number, style));
                }
                case 19 -> said("paste lines", at, to, () -> manuscript.paste(at, to - at, pasted()));
                default -> {
                    manuscript.newStep();
                    yield said("type", at, 0, () -> manuscript.replace(at, 0, typed()));
                }
            };
        }

        private Answer said(String what, int from, int to, Supplier<Answer> command) {
            last = what + " " + from + " " + to;
            return command.get();
        }

        private int lineStart(int offset) {
            int row = manuscript.lineAt(offset);
            return manuscript.offsetAt(row);
        }

        private int end(int row) {
            return row + 1 < manuscript.lineCount() ? manuscript.offsetAt(row + 1) - 1 : screen.length();
        }

        private List<Pasted> pasted() {
            return random.ints(1 + random.nextInt(5), 0, Numbering.values().length)
                    .mapToObj(i -> random.nextInt(3) == 0
                            ? Pasted.plain(typed())
                            : new Pasted(typed(), "（一）", Optional.of(Numbering.values()[i])))
                    .toList();
        }

        private String typed() {
            return random.nextInt(5) == 0 ? "\t\u0007粘贴\r\n" : "字";
        }
    }

    @Test
    void textAndReportNeverDisagree() {
        Slice.forEachSeed(seed -> {
            Writer writer = new Writer(seed);
            for (int i = 0; i < STEPS; i++) {
                writer.step();
            }
        });
    }

    @Test
    void eachStepIsTakenBackExactly() {
        Slice.forEachSeed(seed -> {
            Writer writer = new Writer(seed);
            for (int i = 0; i < STEPS; i++) {
                writer.manuscript.newStep();
                byte[] before = ReportFile.toBytes(writer.manuscript.report());
                writer.take(writer.command());
                byte[] after = ReportFile.toBytes(writer.manuscript.report());
                if (!Arrays.equals(before, after)) {
                    String what = writer.last;
                    writer.take(writer.manuscript.undo());
                    assertEquals(
                            new String(before, UTF_8),
                            new String(ReportFile.toBytes(writer.manuscript.report()), UTF_8),
                            what);
                    writer.take(writer.manuscript.redo());
                    assertArrayEquals(after, ReportFile.toBytes(writer.manuscript.report()), what);
                }
            }
        });
    }

    @Test
    void undoneAllItIsAsItWasAndRedoneAllAsItWasThen() {
        Slice.forEachSeed(seed -> {
            Writer writer = new Writer(seed);
            byte[] begun = ReportFile.toBytes(writer.manuscript.report());
            for (int i = 0; i < STEPS; i++) {
                writer.take(writer.command());
                if (writer.random.nextInt(8) == 0 && writer.manuscript.canUndo()) {
                    writer.take(writer.manuscript.undo());
                    if (writer.random.nextBoolean()) {
                        writer.take(writer.manuscript.redo());
                    }
                }
            }
            while (writer.manuscript.canRedo()) {
                writer.take(writer.manuscript.redo());
            }
            byte[] ended = ReportFile.toBytes(writer.manuscript.report());
            while (writer.manuscript.canUndo()) {
                writer.take(writer.manuscript.undo());
            }
            assertArrayEquals(begun, ReportFile.toBytes(writer.manuscript.report()));
            int steps = 0;
            while (writer.manuscript.canRedo()) {
                writer.take(writer.manuscript.redo());
                steps++;
            }
            assertTrue(steps <= STEPS);
            assertArrayEquals(ended, ReportFile.toBytes(writer.manuscript.report()));
        });
    }

    @Test
    void whatChangedUnderneathIsTakenIn() {
        Slice.forEachSeed(seed -> {
            Writer writer = new Writer(seed);
            Random random = new Random(seed);
            for (int i = 0; i < 5; i++) {
                writer.step();
                Report changed = ReportFile.read("copy", ReportFile.toBytes(writer.manuscript.report()));
                for (int j = 0; j < 3; j++) {
                    try {
                        new RandomEdits(random).next(changed).apply(changed);
                    } catch (EditException unfit) {
                        continue;
                    }
                }
                writer.take(writer.manuscript.takeIn(Incoming.of(EcoreUtil.copy(writer.manuscript.report()), changed)));
                writer.headings = writer.headings(changed);
                assertArrayEquals(ReportFile.toBytes(changed), ReportFile.toBytes(writer.manuscript.report()));
            }
            byte[] ended = ReportFile.toBytes(writer.manuscript.report());
            int undone = 0;
            while (writer.manuscript.canUndo()) {
                Answer answer = writer.manuscript.undo();
                undone += answer instanceof Answer.Done ? 1 : 0;
                writer.take(answer);
            }
            while (undone-- > 0) {
                writer.take(writer.manuscript.redo());
            }
            assertArrayEquals(ended, ReportFile.toBytes(writer.manuscript.report()));
        });
    }
}
