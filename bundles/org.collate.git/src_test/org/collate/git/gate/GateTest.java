package org.collate.git.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.collate.git.Person;
import org.collate.git.Samples;
import org.collate.git.Signature;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.git.exchange.Sync;
import org.collate.git.review.HandOvers;
import org.collate.git.review.ReviewEvent;
import org.collate.git.review.ReviewEvents;
import org.collate.git.roster.Roster;
import org.collate.git.space.Accepting;
import org.collate.git.space.People;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.git.store.SpaceFiles;
import org.collate.git.store.Store;
import org.collate.git.store.VersionFiles;
import org.collate.model.Messages;
import org.collate.testkit.Slice;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.URIish;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy whose owner pushes to a server; the objects of a push lie in the copy, as in C Git's quarantine. */
class GateTest {

    private static final Variant ZHANG = Samples.zhangSan();
    private static final Person LEADER = new Person("张三", "zhang@example.org");
    private static final People.Known NOTHING = new People.Known(Set.of(), Set.of(), Set.of());
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-01-05T12:00:00+08:00");

    @TempDir
    Path temp;

    private Path server;
    private Space copy;
    private int minutes;
    private Optional<String> errors = Optional.empty();

    @BeforeEach
    void aServerAndACopy() throws Exception {
        temp = temp.toRealPath();
        server = temp.resolve("server");
        try (Space space = Samples.space(server)) {
            new People(space).add("张三", new People.Known(Set.of(), Set.of(), Set.of("zhang")), Samples.BY_CLERK);
            new People(space).add("文书", new People.Known(Set.of(), Set.of(), Set.of("clerk")), Samples.BY_CLERK);
        }
        copy = Sync.clone(server, temp.resolve("copy"), Samples.BY_CLERK, () -> false);
    }

    @AfterEach
    void close() throws Exception {
        copy.close();
    }

    private Signature by(Person person) {
        return new Signature(person, NOON.plusMinutes(minutes++));
    }

    private static Repository repository(Path folder) throws Exception {
        return new FileRepositoryBuilder().setGitDir(folder.toFile()).setBare().build();
    }

    private static Map<String, ObjectId> refs(Path folder) throws Exception {
        Map<String, ObjectId> refs = new TreeMap<>();
        try (Repository repository = repository(folder)) {
            for (String prefix : List.of("refs/heads/", "refs/tags/")) {
                repository
                        .getRefDatabase()
                        .getRefsByPrefix(prefix)
                        .forEach(ref -> refs.put(ref.getName(), ref.getObjectId()));
            }
        }
        return refs;
    }

    private List<Pushed> all() throws Exception {
        Map<String, ObjectId> there = refs(server);
        Map<String, ObjectId> here = refs(copy.folder());
        List<Pushed> pushed = new ArrayList<>();
        here.forEach((ref, id) -> {
            if (!id.equals(there.get(ref))) {
                pushed.add(new Pushed(ref, Optional.ofNullable(there.get(ref)), Optional.of(id)));
            }
        });
        return pushed;
    }

    private List<Refusal> check(String login, List<Pushed> pushed) throws Exception {
        Gate.Quarantine objects =
                new Gate.Quarantine(server, Optional.of(copy.folder().resolve("objects")), List.of());
        Optional<String> account = Optional.of(login).filter(name -> !name.isEmpty());
        return new Gate(objects, account, (root, variant, roster, event) -> Proofs.Proof.UNSIGNED, this::errors)
                .check(pushed);
    }

    private Optional<String> errors(Variant variant, Object report, Object template) {
        return errors;
    }

    private void assertTaken(String login) throws Exception {
        List<Pushed> pushed = all();
        assertEquals(List.of(), check(login, pushed));
        try (Repository repository = repository(copy.folder());
                Transport transport = Transport.open(repository, new URIish(server.toString()))) {
            transport.push(
                    NullProgressMonitor.INSTANCE,
                    Transport.findRemoteRefUpdatesFor(
                            repository,
                            List.of(new RefSpec("refs/heads/*:refs/heads/*"), new RefSpec("refs/tags/*:refs/tags/*")),
                            List.of()));
        }
        assertEquals(refs(copy.folder()), refs(server));
    }

    /** A push is refused as a whole, for a reason, at a ref. */
    private void assertRefused(String login, List<Pushed> pushed, String ref, String key, Object... arguments)
            throws Exception {
        Map<String, ObjectId> before = refs(server);
        List<Refusal> refusals = check(login, pushed);
        String sentence = Messages.of(Gate.class).get(key, arguments);
        assertTrue(refusals.contains(new Refusal(ref, sentence)), () -> sentence + " in " + refusals);
        assertEquals(before, refs(server));
    }

    private void comment(Person person, String words) throws Exception {
        VersionId version = new Versions(copy).draft(ZHANG).id();
        ReviewEvent event = new ReviewEvent("comment", by(person), version, Optional.empty(), Map.of("text", words));
        new ReviewEvents(copy).add(ZHANG, event.by(), List.of(event));
    }

    private void handOver(Map<String, Object> data) throws Exception {
        Signature by = by(LEADER);
        new HandOvers(copy).handOver(ZHANG, new Versions(copy).draft(ZHANG).id(), data, by, by);
    }

    private void move(String ref, ObjectId to) throws Exception {
        try (Repository repository = repository(copy.folder())) {
            RefUpdate update = repository.updateRef(ref);
            update.setNewObjectId(to);
            update.forceUpdate();
        }
    }

    private ObjectId commit(ObjectId parent, Map<String, byte[]> files) throws Exception {
        try (Store store = new Store(repository(copy.folder()))) {
            RevCommit before = store.commit(parent);
            ObjectId tree = store.tree(Optional.of(before.getTree()), files);
            return store.write(new Store.Draft(tree, List.of(before), by(LEADER), by(LEADER), "spoiled"));
        }
    }

    private String reviews(String slug) {
        return ZHANG.reviews() + slug;
    }

    private static String slug(Space space, String name) throws Exception {
        return space.roster().member(name).orElseThrow().slug();
    }

    @Test
    void workOfEveryKindComesInInAnyOrder() {
        Slice.forEachSeed(Slice.Cost.COPIES, seed -> {
            Random random = new Random(seed);
            for (int i = 0; i < 3; i++) {
                String login = random.nextBoolean() ? "zhang" : "clerk";
                switch (random.nextInt(4)) {
                    case 0 -> Samples.commit(copy, ZHANG, "第" + seed + "之" + i);
                    case 1 -> comment(login.equals("zhang") ? LEADER : Samples.CLERK, "说" + i);
                    case 2 -> {
                        login = "zhang";
                        handOver(Map.of());
                    }
                    default -> new People(copy).add("某" + seed + i, NOTHING, by(Samples.CLERK));
                }
                assertTaken(login);
            }
        });
    }

    @Test
    void aLineThatIsNoneIsNamed() {
        String ids = ObjectId.zeroId().name() + " " + "1".repeat(40);
        assertEquals(
                Optional.empty(),
                Pushed.read(ids + " refs/heads/main\n").getFirst().from());
        try {
            Pushed.read("x y z\n");
        } catch (IllegalArgumentException e) {
            assertEquals("x y z", e.getMessage());
            return;
        }
        throw new AssertionError("it is read");
    }

    @Test
    void nothingGoesAndNothingGoesBack() throws Exception {
        Samples.commit(copy, ZHANG, "第一稿");
        handOver(Map.of());
        assertTaken("zhang");
        ObjectId draft = refs(server).get(ZHANG.draft());
        Pushed away = new Pushed(ZHANG.draft(), Optional.of(draft), Optional.empty());
        assertRefused("zhang", List.of(away), ZHANG.draft(), "goes");
        ObjectId earlier;
        try (Store store = new Store(repository(copy.folder()))) {
            earlier = store.commit(draft).getParent(0).getId();
        }
        move(ZHANG.draft(), commit(earlier, Map.of()));
        assertRefused("zhang", all(), ZHANG.draft(), "notForward");
        move(ZHANG.draft(), draft);
        move(ZHANG.round(1), draft);
        assertRefused("zhang", all(), ZHANG.round(1), "roundMoves");
    }

    @Test
    void onlyWhatTheProgramWritesBelongsThere() throws Exception {
        for (String ref : List.of("refs/heads/evil", "refs/tags/v1", "refs/heads/m/2026-annual/zhang-san/other")) {
            Pushed pushed =
                    new Pushed(ref, Optional.empty(), Optional.of(refs(server).get(SpaceFiles.MAIN)));
            assertRefused("clerk", List.of(pushed), ref, "otherRef");
        }
    }

    @Test
    void aReportThatCannotBeReadStaysOutside() throws Exception {
        byte[] spoiled = "<<<<<<< ours".getBytes(StandardCharsets.UTF_8);
        move(ZHANG.draft(), commit(refs(copy.folder()).get(ZHANG.draft()), Map.of(VersionFiles.REPORT, spoiled)));
        List<Refusal> refusals = check("zhang", all());
        assertEquals(List.of(ZHANG.draft()), refusals.stream().map(Refusal::ref).toList());
    }

    @Test
    void aTreeThatAttacksWhoeverChecksItOutStaysOutside() throws Exception {
        byte[] words = "[submodule]".getBytes(StandardCharsets.UTF_8);
        move(ZHANG.draft(), commit(refs(copy.folder()).get(ZHANG.draft()), Map.of(".gitmodules", words)));
        List<Refusal> refusals = check("zhang", all());
        assertTrue(refusals.getFirst().sentence().contains(".gitmodules"), refusals.toString());
    }

    @Test
    void whatSomebodySaidComesByHimself() throws Exception {
        comment(Samples.CLERK, "请核实");
        String ref = reviews(slug(copy, "文书"));
        assertRefused("zhang", all(), ref, "ofAnother", "文书", "张三");
        assertRefused("stranger", all(), ref, "unknownLogin", "stranger", "文书");
        assertRefused("", all(), ref, "noLogin", "文书");
        assertTaken("clerk");
    }

    @Test
    void whatWasSaidStaysAsItWasSaid() throws Exception {
        comment(LEADER, "已核实");
        assertTaken("zhang");
        String ref = reviews("zhang-san");
        ObjectId tip = refs(copy.folder()).get(ref);
        String file;
        try (Store store = new Store(repository(copy.folder()))) {
            file = store.files(store.commit(tip)).stream()
                    .filter(name -> name.endsWith(".json"))
                    .findFirst()
                    .orElseThrow();
        }
        move(ref, commit(tip, Map.of(file, "{}".getBytes(StandardCharsets.UTF_8))));
        assertRefused("zhang", all(), ref, "eventGone", file);
        move(ref, commit(tip, Map.of("note.json", "{}".getBytes(StandardCharsets.UTF_8))));
        assertRefused("zhang", all(), ref, "noEvent", "note.json");
    }

    @Test
    void nobodySpeaksInTheBranchOfAnother() throws Exception {
        comment(LEADER, "已核实");
        String own = reviews("zhang-san");
        String other = reviews(slug(copy, "文书"));
        Pushed pushed = new Pushed(
                other, Optional.empty(), Optional.of(refs(copy.folder()).get(own)));
        assertRefused("zhang", List.of(pushed), other, "branchOfAnother", "张三");
        comment(new Person("路人", "x@example.org"), "我也说");
        String ref = refs(copy.folder()).keySet().stream()
                .filter(each -> each.startsWith(ZHANG.reviews()) && !each.equals(own))
                .findFirst()
                .orElseThrow();
        assertRefused("zhang", all(), ref, "nobody", "路人");
    }

    @Test
    void aDraftIsHandedOverWithoutErrorsOrWithAReason() throws Exception {
        Samples.commit(copy, ZHANG, "第一稿");
        errors = Optional.of("2");
        handOver(Map.of());
        assertRefused("zhang", all(), ZHANG.round(1), "errors", "2");
        Samples.commit(copy, ZHANG, "第二稿");
        handOver(Map.of("because", "时间紧"));
        List<Pushed> second = new ArrayList<>(all());
        second.removeIf(each -> each.ref().equals(ZHANG.round(1)));
        assertEquals(List.of(), check("zhang", second));
    }

    @Test
    void aRoundIsAVersionThatSomebodyHandedOver() throws Exception {
        Samples.commit(copy, ZHANG, "第一稿");
        assertTaken("zhang");
        handOver(Map.of());
        List<Pushed> alone = new ArrayList<>(all());
        alone.removeIf(each -> !each.ref().equals(ZHANG.round(1)));
        assertRefused("zhang", alone, ZHANG.round(1), "noHandOver");
        ObjectId main = refs(copy.folder()).get(SpaceFiles.MAIN);
        Pushed forged = new Pushed(ZHANG.round(2), Optional.empty(), Optional.of(main));
        assertRefused("zhang", List.of(forged), ZHANG.round(2), "noRound");
    }

    @Test
    void nobodyIsLostFromTheRosterAndALoginIsOnePersons() throws Exception {
        new People(copy).add("李四", NOTHING, by(Samples.CLERK));
        assertTaken("clerk");
        ObjectId main = refs(copy.folder()).get(SpaceFiles.MAIN);
        String settings;
        Roster less;
        try (Store store = new Store(repository(copy.folder()))) {
            settings = SpaceFiles.read(store, SpaceFiles.SETTINGS);
            Roster now = SpaceFiles.roster(store);
            less = new Roster(now.persons().subList(0, now.persons().size() - 1), now.meetings());
        }
        move(SpaceFiles.MAIN, commit(main, new LinkedHashMap<>(SpaceFiles.files(less, settings))));
        assertRefused("clerk", all(), SpaceFiles.MAIN, "peopleLost");
        move(SpaceFiles.MAIN, main);
        new People(copy).add("李四", new People.Known(Set.of(), Set.of(), Set.of("zhang")), by(Samples.CLERK));
        assertRefused("clerk", all(), SpaceFiles.MAIN, "loginOfTwo", "zhang");
    }

    @Test
    void whoIsNotKnownGivesNobodyAnAccountToSpeakWith() throws Exception {
        new People(copy).add("张三", new People.Known(Set.of(), Set.of(), Set.of("evil")), by(LEADER));
        assertRefused("evil", all(), SpaceFiles.MAIN, "stranger", "张三");
        assertRefused("", all(), SpaceFiles.MAIN, "stranger", "张三");
        assertTaken("clerk");
    }

    @Test
    void whereTheSpaceSaysSoNobodyAcceptsHisOwnDraft() throws Exception {
        VersionId version = new Versions(copy).draft(ZHANG).id();
        ReviewEvent event = new ReviewEvent("sign-off", by(LEADER), version, Optional.empty(), Map.of());
        new ReviewEvents(copy).add(ZHANG, event.by(), List.of(event));
        assertEquals(List.of(), check("zhang", all()));
        try (Space there = Space.open(server)) {
            assertTrue(new Accepting(there).setByOthersAlone(true, by(Samples.CLERK)));
            assertFalse(new Accepting(there).setByOthersAlone(true, by(Samples.CLERK)));
        }
        List<Pushed> pushed = new ArrayList<>(all());
        pushed.removeIf(each -> each.ref().equals(SpaceFiles.MAIN));
        assertRefused("zhang", pushed, reviews("zhang-san"), "ownDraft", "张三");
        assertFalse(pushed.isEmpty());
    }
}
