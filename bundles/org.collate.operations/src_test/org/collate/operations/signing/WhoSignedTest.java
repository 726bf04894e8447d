package org.collate.operations.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.collate.git.Person;
import org.collate.git.Signature;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.git.review.Bearing;
import org.collate.git.review.HandOvers;
import org.collate.git.review.ReviewEvent;
import org.collate.git.review.ReviewEvents;
import org.collate.git.roster.MemberKey;
import org.collate.git.space.Meetings;
import org.collate.git.space.People;
import org.collate.git.space.Space;
import org.collate.git.space.Variants;
import org.collate.git.space.Versions;
import org.collate.operations.BuiltInTemplates;
import org.collate.operations.InputException;
import org.collate.operations.review.CloseRound;
import org.collate.operations.signing.WhoSigned.Kind;
import org.collate.ssh.KeyFile;
import org.collate.ssh.SshKey;
import org.collate.ssh.SshSig;
import org.collate.testkit.Slice;
import org.collate.testkit.SshKeyFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the signatures of a review prove: what was signed, by whom, and nothing else. */
class WhoSignedTest {

    private static final Variant ONE = new Variant("2026", "zhang-san");
    private static final Variant OTHER = new Variant("2026", "li-si");
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-01-20T12:00:00+08:00");

    @TempDir
    Path folder;

    private Space space;
    private Space elsewhere;

    @BeforeEach
    void twoSpacesOfTheSamePeople() throws Exception {
        space = space("班子");
        elsewhere = space("别处");
    }

    @AfterEach
    void close() {
        space.close();
        elsewhere.close();
    }

    private Space space(String name) throws Exception {
        Space made = Space.init(folder.resolve(name), by("文书", 0));
        new Meetings(made).add("2026", BuiltInTemplates.find("annual").orElseThrow(), by("文书", 0));
        new Variants(made).add("2026", List.of("zhang-san=张三", "li-si=李四"), by("文书", 0));
        return made;
    }

    private static Signature by(String name, int minute) {
        return new Signature(new Person(name, "a@b"), NOON.plusMinutes(minute));
    }

    /** A statement fits what was said, and no other round, report, space or person, whichever of its parts is another. */
    @Test
    void whateverIsChangedOrCopiedElsewhereIsTold() throws Exception {
        Path key = key("k");
        key("l");
        for (Space each : List.of(space, elsewhere)) {
            review(each, ONE, "张三", key);
            review(each, OTHER, "张三", key);
        }
        List<ReviewEvent> events = new ReviewEvents(space).of(ONE);
        assertEquals(4, events.size());
        WhoSigned here = new WhoSigned(space, ONE);
        events.forEach(event -> assertEquals(Kind.OWN_KEY, here.of(event).kind(), event.kind()));
        events.forEach(event -> assertTrue(event.data().get("digest") instanceof String, event.kind()));
        for (ReviewEvent event : events) {
            assertEquals(
                    Kind.DOES_NOT_FIT, new WhoSigned(space, OTHER).of(event).kind());
            assertEquals(
                    Kind.DOES_NOT_FIT, new WhoSigned(elsewhere, ONE).of(event).kind());
        }
        List<ReviewEvent> all = new ArrayList<>(events);
        all.addAll(new ReviewEvents(space).of(OTHER));
        all.addAll(new ReviewEvents(elsewhere).of(ONE));
        Slice.forEachSeed(seed -> {
            Random random = new Random(seed);
            ReviewEvent event = events.get(random.nextInt(events.size()));
            ReviewEvent changed = changed(event, all.get(random.nextInt(all.size())), random);
            if (!changed.id().equals(event.id()) && !events.contains(changed)) {
                assertEquals(Kind.DOES_NOT_FIT, here.of(changed).kind(), changed.toString());
            }
        });
    }

    /** An event in which one thing is another: by chance, or what another event has. */
    private static ReviewEvent changed(ReviewEvent event, ReviewEvent other, Random random) {
        Map<String, Object> data = new TreeMap<>(event.data());
        Signature by = event.by();
        switch (random.nextInt(9)) {
            case 0 -> {
                return new ReviewEvent(other.kind(), by, event.commit(), event.target(), data);
            }
            case 1 -> {
                Person person = random.nextBoolean() ? new Person("李四", "a@b") : new Person("张三", "");
                Signature another = new Signature(person, by.time());
                return new ReviewEvent(event.kind(), another, event.commit(), event.target(), data);
            }
            case 2 -> {
                OffsetDateTime time = by.time().plusSeconds(1 + random.nextInt(1000));
                return new ReviewEvent(
                        event.kind(), new Signature(by.person(), time), event.commit(), event.target(), data);
            }
            case 3 -> {
                VersionId commit = random.nextBoolean() ? other.commit() : new VersionId("0123456789".repeat(4));
                return new ReviewEvent(event.kind(), by, commit, event.target(), data);
            }
            case 4 -> {
                Optional<ReviewEvent.Target> target = Optional.of(new ReviewEvent.Target("a", 0, 1, "字"));
                return new ReviewEvent(event.kind(), by, event.commit(), target, data);
            }
            case 5 -> data.put("because", "另有理由" + random.nextInt());
            case 6 -> {
                return event.with(new Bearing(
                        Optional.of("li-si"),
                        event.bearing().key(),
                        event.bearing().round(),
                        List.of()));
            }
            case 7 -> {
                List<String> names = List.copyOf(data.keySet());
                String name = names.get(random.nextInt(names.size()));
                if (random.nextBoolean() && other.data().containsKey(name)) {
                    data.put(name, other.data().get(name));
                } else if (!name.equals("who")) {
                    data.remove(name);
                }
            }
            default -> data.put("round", 1L + random.nextInt(5));
        }
        return event.saying(data);
    }

    /** Hands over, accepts nothing, sends back, hands over again and signs off. */
    private static void review(Space space, Variant variant, String name, Path key) throws Exception {
        KeysAtHand keys = KeysAtHand.NONE.only(key);
        enter(space, name, key);
        HandOvers rounds = new HandOvers(space);
        VersionId draft = new Versions(space).draft(variant).id();
        for (int round = 0; round < 2; round++) {
            Signature by = by(name, 10 * round);
            rounds.handOver(
                    variant,
                    draft,
                    Map.of(),
                    Signing.of(space, variant, by, keys).sealing(),
                    by,
                    by);
            CloseRound close = new CloseRound(space, variant);
            if (round == 0) {
                close.sendBack("再改", keys, by(name, 1));
            } else {
                close.signOff(keys, by(name, 11));
            }
        }
    }

    @Test
    void whatWasSignedBeforeAKeyWasRevokedStaysGood() throws Exception {
        Path key = key("k");
        review(space, ONE, "张三", key);
        new PersonKeys(space).revoke("张三", fingerprint(key), folder.resolve("-"), NOON.plusMinutes(5), by("张三", 20));
        WhoSigned who = new WhoSigned(space, ONE);
        for (ReviewEvent event : new ReviewEvents(space).of(ONE)) {
            boolean isBefore = event.by().time().isBefore(NOON.plusMinutes(5));
            assertEquals(
                    isBefore ? Kind.REVOKED_LATER : Kind.REVOKED_KEY,
                    who.of(event).kind());
        }
        assertThrows(InputException.class, () -> add(space, "张三", key, KeysAtHand.NONE));
        assertEquals(
                Signing.Signed.NO_KEY,
                Signing.of(space, ONE, by("张三", 30), KeysAtHand.NONE).signed());
    }

    @Test
    void aLaterKeyCountsWhereAnEarlierOneVouchesForIt() throws Exception {
        Path first = key("first");
        Path second = SshKeyFiles.write(folder.resolve("second"));
        enter(space, "张三", first);
        assertThrows(InputException.class, () -> add(space, "张三", second, KeysAtHand.NONE));
        assertThrows(InputException.class, () -> add(space, "张三", second, KeysAtHand.NONE.only(second)));
        add(space, "张三", second, KeysAtHand.NONE.only(first));
        assertEquals(Kind.OWN_KEY, signedWith(second));
        Path third = SshKeyFiles.write(folder.resolve("third"));
        add(space, "张三", third, KeysAtHand.NONE.only(second));
        assertEquals(Kind.OWN_KEY, signedWith(third));
        PersonKeys.Entered revoked = new PersonKeys(space)
                .revoke("张三", fingerprint(second), folder.resolve("-"), NOON.minusDays(1), by("张三", 20));
        assertEquals(List.of(fingerprint(third)), revoked.vouchedFor(), "who has stolen a key vouches for others");
        assertEquals(Kind.REVOKED_KEY, signedWith(second));
        assertEquals(Kind.DISPUTED_KEY, signedWith(third), "vouched for after it was revoked");
        assertEquals(Kind.OWN_KEY, signedWith(first));
        assertEquals(List.of(true, true, false), trusted("first", "second", "third"));
    }

    private List<Boolean> trusted(String... names) throws Exception {
        List<Boolean> trusted = new ArrayList<>();
        for (String name : names) {
            String key = fingerprint(folder.resolve(name));
            new PersonKeys(space)
                    .list("张三").stream()
                            .filter(each -> each.key().equals(key))
                            .forEach(each -> trusted.add(each.isTrusted()));
        }
        return trusted;
    }

    @Test
    void aFirstKeyThatComesLaterIsNotTakenForThePersons() throws Exception {
        Path own = key("own");
        enter(space, "张三", own);
        Path forged = SshKeyFiles.write(folder.resolve("forged"));
        assertEquals(Kind.UNKNOWN_KEY, signedWith(forged));
        forge(forged, new TreeSet<>());
        assertEquals(Kind.DISPUTED_KEY, signedWith(forged));
        assertEquals(Kind.OWN_KEY, signedWith(own), "it was seen first");
        forge(forged, new TreeSet<>(List.of("2026-01-20T00:00:00Z U1NIU0lH", "x")));
        assertEquals(Kind.DISPUTED_KEY, signedWith(forged));
        forge(own, new TreeSet<>(List.of("x")));
        assertEquals(Kind.OWN_KEY, signedWith(own));
        new PersonKeys(space).revoke("张三", fingerprint(own), folder.resolve("-"), NOON.plusDays(1), by("坏人", 1));
        assertEquals(Kind.DISPUTED_KEY, signedWith(forged), "also where somebody revoked the other one");
        assertEquals(Kind.REVOKED_LATER, signedWith(own));
        new PersonKeys(space).trust("张三", fingerprint(forged), folder.resolve("-"));
        assertEquals(Kind.OWN_KEY, signedWith(forged), "a person said so");
    }

    /** Where a copy sees both at first sight, it takes neither. */
    @Test
    void ofTwoFirstKeysThatAreSeenAtOnceNeitherCounts() throws Exception {
        Path own = key("own");
        Path forged = SshKeyFiles.write(folder.resolve("forged"));
        forge(own, new TreeSet<>());
        forge(forged, new TreeSet<>());
        assertEquals(Kind.DISPUTED_KEY, signedWith(own));
        assertEquals(Kind.DISPUTED_KEY, signedWith(forged));
    }

    @Test
    void aKeyIsOnePersons() throws Exception {
        Path key = key("k");
        enter(space, "张三", key);
        assertThrows(Exception.class, () -> add(space, "李四", key, KeysAtHand.NONE));
        ReviewEvent event = event("李四", Map.of("digest", "0"));
        Signature by = event.by();
        ReviewEvent signed =
                Signing.of(space, ONE, by, KeysAtHand.NONE.only(key)).sealing().seal(event);
        WhoSigned.Told told = new WhoSigned(space, ONE).of(signed);
        assertEquals(Kind.ANOTHERS_KEY, told.kind());
        assertEquals(Optional.of("张三"), told.owner());
    }

    @Test
    void whoHasAKeyAndDoesNotSignIsToldApart() throws Exception {
        Path key = key("k");
        WhoSigned.Told before = new WhoSigned(space, ONE).of(event("张三", Map.of()));
        assertEquals(new WhoSigned.Told(Kind.UNSIGNED, Optional.empty(), Optional.empty(), false), before);
        enter(space, "张三", key);
        assertTrue(new WhoSigned(space, ONE).of(event("张三", Map.of())).hasKey());
        ReviewEvent marked = event("张三", Map.of("signature", 1L));
        assertEquals(Kind.DOES_NOT_FIT, new WhoSigned(space, ONE).of(marked).kind());
    }

    @Test
    void aSignOffOfTheOlderFormStaysOneAndSaysThatItCoversNoRound() throws Exception {
        Path key = key("k");
        ReviewEvent event = event("张三", Map.of("digest", "abc", "round", 1L));
        String statement = "collate sign-off\n2026/zhang-san\n" + event.commit().hex() + "\nabc\n张三\n"
                + event.by().time() + "\n";
        SshSig signature = SshSig.of(
                KeyFile.parse(Files.readAllBytes(key)).unlock(Optional.empty()),
                "collate",
                statement.getBytes(StandardCharsets.UTF_8));
        Map<String, Object> data = new TreeMap<>(event.data());
        data.put("signature", signature.armoured());
        assertEquals(
                Kind.OLDER_FORM,
                new WhoSigned(space, ONE).of(event.saying(data)).kind());
        data.put("digest", "abd");
        assertEquals(
                Kind.DOES_NOT_FIT,
                new WhoSigned(space, ONE).of(event.saying(data)).kind());
    }

    private Kind signedWith(Path key) throws Exception {
        ReviewEvent event = event("张三", Map.of());
        ReviewEvent signed = Signing.of(space, ONE, event.by(), KeysAtHand.NONE.only(key))
                .sealing()
                .seal(event);
        return new WhoSigned(space, ONE).of(signed).kind();
    }

    private ReviewEvent event(String name, Map<String, Object> data) throws Exception {
        VersionId draft = new Versions(space).draft(ONE).id();
        return new ReviewEvent("sign-off", by(name, 0), draft, Optional.empty(), data);
    }

    /** Writes into the roster what the program itself would not. */
    private void forge(Path key, TreeSet<String> signedBy) throws Exception {
        MemberKey entry = new MemberKey(publicKey(key).text(), "2020-01-01T00:00:00Z", signedBy, Optional.empty());
        new People(space).enter("张三", entry, by("坏人", 0));
    }

    private static void enter(Space space, String name, Path key) throws Exception {
        add(space, name, key, KeysAtHand.NONE);
    }

    private static void add(Space space, String name, Path key, KeysAtHand keys) throws Exception {
        new PersonKeys(space).add(name, key, keys, by(name, -1));
    }

    private Path key(String file) throws Exception {
        return SshKeyFiles.write(folder.resolve(file));
    }

    private static SshKey publicKey(Path key) throws Exception {
        return SshKey.parse(Files.readString(key.resolveSibling(key.getFileName() + ".pub")))
                .orElseThrow();
    }

    private static String fingerprint(Path key) throws Exception {
        return publicKey(key).fingerprint();
    }
}
