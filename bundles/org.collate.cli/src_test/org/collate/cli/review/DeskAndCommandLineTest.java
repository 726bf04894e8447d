package org.collate.cli.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.collate.cli.CommandRun;
import org.collate.cli.DraftRun;
import org.collate.cli.command.ExitCode;
import org.collate.core.edit.ReplaceText;
import org.collate.core.layout.ReportText;
import org.collate.core.revisions.Revision;
import org.collate.core.text.TextRef;
import org.collate.core.text.Words;
import org.collate.git.Person;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.review.ReviewEvents;
import org.collate.git.review.TrackedRevisions;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.model.Ids;
import org.collate.model.ReportFile;
import org.collate.model.report.Report;
import org.collate.operations.InputException;
import org.collate.operations.history.ElementName;
import org.collate.operations.review.Comments;
import org.collate.operations.review.JudgeOnSight;
import org.collate.operations.review.PlacedComment;
import org.collate.operations.signing.KeysAtHand;
import org.collate.operations.undo.LogEntry;
import org.collate.operations.undo.UndoAction;
import org.collate.testkit.CGit;
import org.collate.testkit.Slice;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done in whatever order, the desktop's own commands make the same texts and events as the command line. */
class DeskAndCommandLineTest {

    private static final String NAME = "2025/张三";
    private static final Person PERSON = new Person("王秘书", "");
    private static final int STEPS = 10;
    private static final List<String> PROBLEMS = Stream.of("one", "two", "three")
            .map(each -> Ids.derived().next(each))
            .toList();
    private static final String[] WORDS = {"很", "不够", "联系实际", "；", "全年只有三次", "还"};

    @TempDir
    Path folder;

    @Test
    void verdictsUndoCommentsAndVersionsComeOutAlike() throws Exception {
        Path begun = Files.createDirectory(folder.resolve("begun"));
        DraftRun draft = DraftRun.begun(begun, "2025", "zhang-san=张三");
        String section = draft.report().getContents().getFirst().getId();
        for (String problem : PROBLEMS) {
            draft.commit("张三", DraftRun.problem(problem, "学习不够深入，联系实际不紧，调研很少。", section));
        }
        draft.done("accept", "2025/zhang-san", "--all");
        Slice.forEachSeed(Slice.Cost.COPIES, seed -> {
            Path place = Files.createDirectory(folder.resolve("s" + seed));
            Path desk = copy(begun.resolve(DraftRun.SPACE), place.resolve("desk"));
            Path line = copy(begun.resolve(DraftRun.SPACE), place.resolve("line"));
            try (Space onDesk = Space.open(desk);
                    Space onLine = Space.open(line)) {
                Pair pair = new Pair(onDesk, onLine, new Random(seed));
                for (int i = 0; i < STEPS; i++) {
                    String step = pair.step();
                    assertEquals(said(onLine), said(onDesk), step);
                }
            }
            new CGit(desk).run("fsck", "--strict", "--no-dangling", "--no-progress");
        });
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        return to;
    }

    /** All that a space says of the report, but for times and what follows from them. */
    private static String said(Space space) throws SpaceException {
        Variant variant = variant();
        Versions versions = new Versions(space);
        StringBuilder said = new StringBuilder();
        said.append(ReportText.of(
                        versions.report(variant, versions.draft(variant).id())))
                .append("\n--\n")
                .append(ReportText.of(versions.report(variant, versions.accepted(variant))));
        revisions(space)
                .forEach(each -> said.append('\n')
                        .append(each.kind())
                        .append(each.element())
                        .append(each.before())
                        .append('>')
                        .append(each.after()));
        // Events of one second stand in the order of their ids, which follow from the second too.
        new ReviewEvents(space)
                .all(variant).stream()
                        .map(each -> "\n" + each.kind() + each.by().person() + each.target()
                                + each.data().get("text"))
                        .sorted()
                        .forEach(said::append);
        new Comments(space, variant)
                .list().stream()
                        .map(each -> "\n" + each.text() + each.state() + each.start()
                                + each.resolved().isPresent()
                                + each.replies().size())
                        .sorted()
                        .forEach(said::append);
        LogEntry.of(space)
                .forEach(each -> said.append('\n')
                        .append(each.action().kind())
                        .append(each.undoneBy().isPresent()));
        return said.toString();
    }

    private static Variant variant() {
        return new Variant("2025", "zhang-san");
    }

    private static List<Revision> revisions(Space space) throws SpaceException {
        Versions versions = new Versions(space);
        return new TrackedRevisions(space)
                .since(variant(), versions.accepted(variant()))
                .revisions()
                .list();
    }

    /** The same report in two copies: what is done is done by the desktop's commands in one, by the command line in the other. */
    private static final class Pair {

        private final Space desk;
        private final Space line;
        private final Random random;
        private final CommandRun collate;
        private int comments;

        Pair(Space desk, Space line, Random random) {
            this.desk = desk;
            this.line = line;
            this.random = random;
            this.collate = new CommandRun(line.folder().getParent())
                    .with("COLLATE_SPACE", line.folder().toString());
        }

        private static Signature now() {
            return Signature.now(PERSON);
        }

        private void run(String... command) {
            assertEquals(ExitCode.DONE, collate.run(command), () -> String.join(" ", command) + collate.notes());
        }

        String step() throws Exception {
            return switch (random.nextInt(7)) {
                case 0, 1 -> write();
                case 2 -> judge(true);
                case 3 -> judge(false);
                case 4 -> undo();
                case 5 -> comment();
                default -> answer();
            };
        }

        private String write() throws Exception {
            String problem = PROBLEMS.get(random.nextInt(PROBLEMS.size()));
            Versions onDesk = new Versions(desk);
            Report report = onDesk.report(variant(), onDesk.draft(variant()).id());
            String words = Words.of(report, TextRef.lines(problem)).orElse("");
            if (words.isEmpty()) {
                return "nothing to write in";
            }
            int at = random.nextInt(words.length());
            int length = random.nextInt(Math.min(5, words.length() - at));
            ReplaceText edit = new ReplaceText(problem, at, length, WORDS[random.nextInt(WORDS.length)]);
            edit.apply(report);
            onDesk.commit(variant(), report, new Versions.Note(Optional.empty(), now(), now(), "改"));
            Path file = line.folder().resolveSibling("draft.collate");
            run("show", NAME, "-o", file.toString());
            Report other = ReportFile.read(file);
            edit.apply(other);
            ReportFile.write(other, file);
            run("commit", NAME, file.toString(), "-m", "改");
            Files.delete(file);
            return "write " + edit;
        }

        private String judge(boolean accepts) throws Exception {
            List<Revision> onDesk = revisions(desk);
            List<Revision> onLine = revisions(line);
            if (onDesk.isEmpty()) {
                return "nothing to judge";
            }
            Set<String> wanted = new LinkedHashSet<>();
            List<String> command = new ArrayList<>(List.of(accepts ? "accept" : "reject", NAME));
            for (int i = 0; i < onDesk.size(); i++) {
                if (random.nextInt(3) == 0 || i == onDesk.size() - 1 && wanted.isEmpty()) {
                    wanted.add(onDesk.get(i).id());
                    command.add(onLine.get(i).id());
                }
            }
            JudgeOnSight judging = new JudgeOnSight(desk.folder(), variant(), accepts, now());
            judging.takenAlong(wanted, new NullProgressMonitor());
            judging.execute(wanted, KeysAtHand.NONE, new NullProgressMonitor());
            run(command.toArray(String[]::new));
            return String.join(" ", command);
        }

        private String undo() throws Exception {
            List<LogEntry> onDesk = LogEntry.of(desk);
            List<LogEntry> onLine = LogEntry.of(line);
            int at = random.nextInt(Math.min(3, onDesk.size()));
            String wanted = onDesk.get(at).action().id();
            UndoAction.How how = new UndoAction.How(false, now(), now(), KeysAtHand.NONE);
            boolean isDone;
            try {
                new UndoAction(desk, Optional.of(wanted), how).execute(new NullProgressMonitor());
                isDone = true;
            } catch (InputException e) {
                isDone = false;
            }
            ExitCode code = collate.run("undo", onLine.get(at).action().id());
            assertEquals(isDone, code != ExitCode.INPUT, () -> "undo " + at + ": " + collate.notes());
            return "undo " + at + " " + onDesk.get(at).action().kind();
        }

        private String comment() throws Exception {
            String problem = PROBLEMS.get(random.nextInt(PROBLEMS.size()));
            String said = "意见" + ++comments;
            boolean isDone;
            try {
                new Comments(desk, variant()).add(new ElementName(problem), Optional.of("学习"), said, now());
                isDone = true;
            } catch (InputException e) {
                isDone = false;
            }
            ExitCode code = collate.run("comment", NAME, problem, said, "--on", "学习");
            assertEquals(isDone, code == ExitCode.DONE, collate::notes);
            return "comment";
        }

        private String answer() throws Exception {
            List<PlacedComment> onDesk = new Comments(desk, variant()).list();
            if (onDesk.isEmpty()) {
                return "nothing to answer";
            }
            PlacedComment comment = onDesk.get(random.nextInt(onDesk.size()));
            String other = new Comments(line, variant())
                    .list().stream()
                            .filter(each -> each.text().equals(comment.text()))
                            .findFirst()
                            .orElseThrow()
                            .id();
            Comments comments = new Comments(desk, variant());
            if (comment.resolved().isPresent()) {
                comments.reopen(comment.id(), now());
                run("reopen", NAME, other);
                return "reopen";
            } else if (random.nextBoolean()) {
                comments.resolve(comment.id(), now());
                run("resolve", NAME, other);
                return "resolve";
            }
            comments.reply(comment.id(), "已改。", now());
            run("reply", NAME, other, "已改。");
            return "reply";
        }
    }
}
