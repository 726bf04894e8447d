package org.collate.operations.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collate.core.revisions.Revision;
import org.collate.git.Person;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.exchange.Sync;
import org.collate.git.review.HandOvers;
import org.collate.git.review.HandOvers.HandedOver;
import org.collate.git.review.Tracked;
import org.collate.git.review.TrackedRevisions;
import org.collate.git.space.Meetings;
import org.collate.git.space.Space;
import org.collate.git.space.Variants;
import org.collate.git.space.Versions;
import org.collate.model.Ids;
import org.collate.model.report.Narrative;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.collate.operations.BuiltInTemplates;
import org.collate.operations.history.ElementName;
import org.collate.operations.review.ReviewState.Stage;
import org.collate.operations.signing.KeysAtHand;
import org.collate.testkit.Slice;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * People on several copies of a space write, hand over, comment, answer, settle, open again, send back, sign off, accept and
 * reject, and their copies meet in any order. The oracle notes what each of them could know.
 */
class ConcurrentReviewTest {

    private static final Variant LEADER = new Variant("2026", "zhang-san");
    private static final int COPIES = 3;
    private static final int STEPS = 20;

    @TempDir
    Path folder;

    @Test
    void nothingThatIsSaidAtTheSameTimeIsHiddenOnAnyCopy() {
        Slice.forEachSeed(Slice.Cost.COPIES, seed -> {
            Path place = Files.createDirectory(folder.resolve("s" + seed));
            try (Team team = new Team(place, seed)) {
                for (int i = 0; i < STEPS; i++) {
                    team.step();
                }
                team.meet();
                team.check();
            }
        });
    }

    /** What was done, and what whoever did it could know. */
    private record Fact(int number, String kind, String on, String said, String by, Set<Integer> seen) {

        boolean knew(Fact other) {
            return seen.contains(other.number);
        }
    }

    /** The copies of a space, and what people did on them. */
    private static final class Team implements AutoCloseable {

        private final Random random;
        private final List<Space> copies = new ArrayList<>();
        private final List<Set<Integer>> known = new ArrayList<>();
        private final List<Fact> facts = new ArrayList<>();

        Team(Path place, long seed) throws Exception {
            random = new Random(seed);
            copies.add(Space.init(place.resolve("0"), by("文书")));
            new Meetings(copies.get(0))
                    .add("2026", BuiltInTemplates.find("annual").orElseThrow(), by("文书"));
            new Variants(copies.get(0)).add("2026", List.of("zhang-san=张三"), by("文书"));
            for (int copy = 1; copy < COPIES; copy++) {
                Path to = place.resolve(String.valueOf(copy));
                copies.add(Sync.clone(copies.get(0).folder(), to, by("文书"), () -> false));
            }
            copies.forEach(copy -> known.add(new HashSet<>()));
        }

        void step() throws Exception {
            int copy = random.nextInt(COPIES);
            Space space = copies.get(copy);
            String who = "人" + copy + random.nextInt(2);
            switch (random.nextInt(10)) {
                case 0, 1 -> write(copy, space, who);
                case 2 -> handOver(copy, space, who);
                case 3 -> end(copy, space, who);
                case 4 -> comment(copy, space, who);
                case 5, 6 -> answer(copy, space, who);
                case 7, 8 -> judge(copy, space, who);
                default -> sync(copy, (copy + 1 + random.nextInt(COPIES - 1)) % COPIES);
            }
        }

        private void write(int copy, Space space, String who) throws Exception {
            Versions versions = new Versions(space);
            Report report = versions.report(LEADER, versions.draft(LEADER).id());
            Narrative added = ReportFactory.eINSTANCE.createNarrative();
            added.setId(Ids.derived().next("element " + facts.size()));
            added.getLines().add("第" + facts.size() + "条，写得很具体。");
            report.getContents().add(random.nextInt(report.getContents().size() + 1), added);
            versions.commit(LEADER, report, new Versions.Note(Optional.empty(), by(who), by(who), "写"));
            note(copy, "write", added.getId(), "", who);
        }

        private void handOver(int copy, Space space, String who) throws Exception {
            HandedOver handed = new HandOvers(space)
                    .handOver(LEADER, new Versions(space).draft(LEADER).id(), Map.of(), by(who), by(who));
            note(copy, HandOvers.KIND, handed.tag(), "", who);
        }

        private void end(int copy, Space space, String who) throws Exception {
            ReviewState state = ReviewState.of(space, LEADER);
            if (state.stage() == Stage.WITH_REVIEWER) {
                String tag = state.handedOver().orElseThrow().tag();
                String said = "理由" + facts.size();
                CloseRound round = new CloseRound(space, LEADER);
                switch (random.nextInt(4)) {
                    case 0 -> {
                        round.sendBack(said, KeysAtHand.NONE, by(who));
                        note(copy, ReviewState.SEND_BACK, tag, said, who);
                    }
                    case 1 -> {
                        round.withdraw(Optional.of(said), KeysAtHand.NONE, by(who));
                        note(copy, ReviewState.WITHDRAW, tag, said, who);
                    }
                    case 2 -> {
                        round.take(by(who));
                        note(copy, ReviewState.TAKE, tag, "", who);
                    }
                    default -> {
                        round.signOff(KeysAtHand.NONE, by(who));
                        note(copy, ReviewState.SIGN_OFF, tag, "", who);
                    }
                }
            }
        }

        private void comment(int copy, Space space, String who) throws Exception {
            Report report = new Versions(space)
                    .report(LEADER, new Versions(space).draft(LEADER).id());
            String on = report.getContents().getFirst().getId();
            String said = "意见" + facts.size();
            String id = new Comments(space, LEADER).add(new ElementName(on), Optional.empty(), said, by(who));
            note(copy, "comment", id, said, who);
        }

        private void answer(int copy, Space space, String who) throws Exception {
            List<Fact> comments = of("comment")
                    .filter(each -> known.get(copy).contains(each.number()))
                    .toList();
            if (!comments.isEmpty()) {
                String id = comments.get(random.nextInt(comments.size())).on();
                String said = "回复" + facts.size();
                Comments review = new Comments(space, LEADER);
                boolean isSettled = review.list().stream()
                        .anyMatch(
                                each -> each.id().equals(id) && each.resolved().isPresent());
                int choice = random.nextInt(isSettled ? 4 : 2);
                if (choice == 0) {
                    review.reply(id, said, by(who));
                } else if (choice == 1) {
                    review.resolve(id, by(who));
                } else {
                    review.reopen(id, by(who));
                }
                note(copy, choice == 0 ? "reply" : choice == 1 ? "resolve" : "reopen", id, said, who);
            }
        }

        /** Judges some element that was written, once on a copy. */
        private void judge(int copy, Space space, String who) throws Exception {
            Tracked tracked = tracked(space);
            List<Revision> open = tracked.revisions().list().stream()
                    .filter(each -> each.kind() == Revision.Kind.INSERT
                            && !tracked.oppositions().containsKey(each.id()))
                    .toList();
            if (!open.isEmpty()) {
                Revision one = open.get(random.nextInt(open.size()));
                boolean accepts = random.nextBoolean();
                RevisionSelection named = new RevisionSelection.Named(List.of(one.id()));
                new JudgeRevisions(space, LEADER, named, new JudgeRevisions.How(accepts, false, by(who), by(who)))
                        .execute(new NullProgressMonitor());
                note(copy, accepts ? "accept" : "reject", one.element(), "", who);
            }
        }

        private void sync(int one, int other) throws SpaceException {
            new Sync(copies.get(one)).with(copies.get(other).folder(), by("文书"), () -> false);
            known.get(one).addAll(known.get(other));
            known.get(other).addAll(known.get(one));
        }

        void meet() throws SpaceException {
            for (int copy : new int[] {1, 2, 1}) {
                sync(copy, 0);
            }
        }

        private void note(int copy, String kind, String on, String said, String by) {
            facts.add(new Fact(facts.size(), kind, on, said, by, Set.copyOf(known.get(copy))));
            known.get(copy).add(facts.size() - 1);
        }

        private Stream<Fact> of(String kind) {
            return facts.stream().filter(each -> each.kind().equals(kind));
        }

        void check() throws SpaceException {
            List<String> picture = picture(copies.get(0));
            for (Space copy : copies) {
                assertEquals(picture, picture(copy));
            }
            checkRounds(ReviewState.of(copies.get(0), LEADER));
            checkComments(new Comments(copies.get(0), LEADER).list());
            checkVerdicts(tracked(copies.get(0)));
        }

        private static List<String> picture(Space space) throws SpaceException {
            Tracked tracked = tracked(space);
            List<String> picture = new ArrayList<>();
            picture.add(ReviewState.of(space, LEADER).toString());
            new Comments(space, LEADER).list().forEach(each -> picture.add(each.toString()));
            tracked.revisions()
                    .list()
                    .forEach(each -> picture.add(each + " " + tracked.origin(each)
                            + tracked.oppositions().get(each.id())));
            return picture;
        }

        private void checkRounds(ReviewState state) {
            Set<String> open = Stream.of(ReviewState.SEND_BACK, ReviewState.WITHDRAW, ReviewState.SIGN_OFF)
                    .flatMap(this::of)
                    .filter(end -> of(HandOvers.KIND).noneMatch(over -> over.knew(end)))
                    .map(end -> end.kind() + end.by() + end.said())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(
                    open,
                    state.ends().stream()
                            .map(end -> end.kind()
                                    + end.by().person().name()
                                    + end.data().getOrDefault("because", ""))
                            .collect(Collectors.toCollection(TreeSet::new)));
            Set<String> heads = of(HandOvers.KIND)
                    .filter(over -> of(HandOvers.KIND).noneMatch(later -> later.knew(over)))
                    .map(Fact::on)
                    .collect(Collectors.toSet());
            Optional<String> last = state.handedOver().map(HandedOver::tag);
            assertEquals(heads.isEmpty() ? Stage.WRITING : stage(heads, last.get()), state.stage());
            assertTrue(last.isEmpty() || heads.contains(last.get()));
            assertEquals(
                    of(ReviewState.TAKE).anyMatch(taken -> last.equals(Optional.of(taken.on()))),
                    state.taken().isPresent());
        }

        /** A veto is never hidden, and what its writer took back is signed off by nobody. */
        private Stage stage(Set<String> heads, String last) {
            if (of(ReviewState.SEND_BACK).anyMatch(back -> heads.contains(back.on()))) {
                return Stage.SENT_BACK;
            } else if (of(ReviewState.WITHDRAW).anyMatch(back -> heads.contains(back.on()))) {
                return Stage.WITHDRAWN;
            }
            boolean isSigned =
                    of(ReviewState.SIGN_OFF).anyMatch(sign -> sign.on().equals(last));
            return isSigned ? Stage.SIGNED_OFF : Stage.WITH_REVIEWER;
        }

        private void checkComments(List<PlacedComment> comments) {
            Map<String, PlacedComment> byId = new HashMap<>();
            comments.forEach(each -> byId.put(each.id(), each));
            assertEquals(of("comment").map(Fact::on).collect(Collectors.toSet()), byId.keySet());
            of("comment").forEach(comment -> {
                List<Fact> replies = of("reply")
                        .filter(each -> each.on().equals(comment.on()))
                        .toList();
                boolean isSettled = of("resolve")
                        .filter(each -> each.on().equals(comment.on()))
                        .filter(each -> replies.stream().allMatch(reply -> each.knew(reply) || reply.knew(each)))
                        .anyMatch(each -> of("reopen")
                                .filter(reopened -> reopened.on().equals(comment.on()))
                                .allMatch(each::knew));
                PlacedComment shown = byId.get(comment.on());
                assertEquals(isSettled, shown.resolved().isPresent());
                assertEquals(
                        replies.stream().map(Fact::said).collect(Collectors.toSet()),
                        shown.replies().stream().map(PlacedComment.Reply::text).collect(Collectors.toSet()));
            });
        }

        private void checkVerdicts(Tracked tracked) {
            Map<String, Revision> open = new HashMap<>();
            tracked.revisions().list().forEach(each -> open.put(each.element(), each));
            of("write").map(Fact::on).forEach(element -> {
                Set<String> accepted = people("accept", element);
                Set<String> rejected = people("reject", element);
                Revision revision = open.remove(element);
                assertEquals(accepted.isEmpty() == rejected.isEmpty(), revision != null, element);
                if (revision != null) {
                    boolean isOpposed = !accepted.isEmpty();
                    assertEquals(isOpposed ? Revision.Kind.DELETE : Revision.Kind.INSERT, revision.kind());
                    assertEquals(isOpposed, tracked.oppositions().containsKey(revision.id()));
                    String by = tracked.origin(revision).author().person().name();
                    assertTrue(!isOpposed || rejected.contains(by), by);
                }
            });
            assertEquals(Map.of(), open);
        }

        private Set<String> people(String kind, String element) {
            return of(kind).filter(each -> each.on().equals(element))
                    .map(Fact::by)
                    .collect(Collectors.toSet());
        }

        private static Tracked tracked(Space space) throws SpaceException {
            return new TrackedRevisions(space).since(LEADER, new Versions(space).accepted(LEADER));
        }

        private static Signature by(String name) {
            return Signature.now(new Person(name, ""));
        }

        @Override
        public void close() {
            copies.forEach(Space::close);
        }
    }
}
