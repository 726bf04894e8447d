package org.collate.git.gate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.review.ReviewEvent;
import org.collate.git.review.ReviewEvents;
import org.collate.git.roster.Member;
import org.collate.git.roster.Roster;
import org.collate.git.store.SpaceFiles;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * Events are only added, each by whom it names: the server knows by the login who pushes, and whoever pushes what somebody else
 * did brings that person's signature.
 */
final class EventRule {

    private static final String EXTENSION = ".json";
    private static final Set<String> VERDICTS = Set.of("accept", "sign-off");

    private final After after;
    private final Proofs keys;
    private final Optional<String> login;
    private final Optional<Member> pusher;
    private final boolean othersAccept;

    /**
     * The rule for a push.
     *
     * @param login the account on the server; empty where the server does not tell
     * @param pusher whose that is
     * @param othersAccept whether nobody may accept his own draft
     */
    EventRule(After after, Proofs keys, Optional<String> login, Optional<Member> pusher, boolean othersAccept) {
        this.after = after;
        this.keys = keys;
        this.login = login;
        this.pusher = pusher;
        this.othersAccept = othersAccept;
    }

    /** Why a branch of events may not be what it would be; empty where it may. */
    Optional<Reason> why(Variant variant, Pushed pushed) throws IOException, SpaceException {
        RevCommit to = after.store().commit(pushed.to().orElseThrow());
        Map<String, ObjectId> had = pushed.from().isPresent()
                ? files(after.store().commit(pushed.from().get()))
                : Map.of();
        Map<String, ObjectId> now = files(to);
        for (Map.Entry<String, ObjectId> each : had.entrySet()) {
            if (!each.getValue().equals(now.get(each.getKey()))) {
                return Optional.of(new Reason("eventGone", each.getKey()));
            }
        }
        Map<String, byte[]> texts = after.store().files(to, EXTENSION, ReviewEvents.LARGEST);
        for (String file : now.keySet()) {
            if (!had.containsKey(file) && !file.equals(SpaceFiles.ATTRIBUTES)) {
                Optional<Reason> why = why(variant, pushed.ref(), file, Optional.ofNullable(texts.get(file)));
                if (why.isPresent()) {
                    return why;
                }
            }
        }
        return Optional.empty();
    }

    private Map<String, ObjectId> files(RevCommit commit) throws IOException {
        Map<String, ObjectId> files = new TreeMap<>();
        for (String path : after.store().files(commit)) {
            // Something else than a plain file is never equal to one.
            files.put(path, after.store().fileId(commit, path).orElse(ObjectId.zeroId()));
        }
        return files;
    }

    private Optional<Reason> why(Variant variant, String ref, String file, Optional<byte[]> text)
            throws IOException, SpaceException {
        Optional<ReviewEvent> parsed = text.flatMap(
                        bytes -> ReviewEvent.parse(new String(bytes, StandardCharsets.UTF_8)))
                .filter(event -> file.equals(event.id() + EXTENSION));
        if (parsed.isEmpty()) {
            return Optional.of(new Reason("noEvent", file));
        }
        ReviewEvent event = parsed.get();
        String name = event.by().person().name();
        Roster roster = after.roster();
        Optional<Member> named = roster.member(name).or(() -> later(name));
        if (named.isEmpty()) {
            return Optional.of(new Reason("nobody", name));
        } else if (!ref.equals(variant.reviews() + named.get().slug())) {
            return Optional.of(new Reason("branchOfAnother", name));
        } else if (othersAccept
                && VERDICTS.contains(event.kind())
                && named.get().slug().equals(variant.slug())) {
            return Optional.of(new Reason("ownDraft", name));
        }
        return switch (keys.of(after.root(), variant, roster, event)) {
            case OWN -> Optional.empty();
            case NOT_OWN -> Optional.of(new Reason("notSigned", name));
            case UNSIGNED -> unsigned(named.get(), name);
        };
    }

    /** Somebody who comes into the roster by the same push. */
    private Optional<Member> later(String name) {
        try {
            return after.roster(after.main()).member(name);
        } catch (IOException | SpaceException e) {
            // What is wrong with the roster is said of its own ref.
            return Optional.empty();
        }
    }

    private Optional<Reason> unsigned(Member named, String name) {
        if (pusher.map(Member::slug).equals(Optional.of(named.slug()))) {
            return Optional.empty();
        } else if (login.isEmpty()) {
            return Optional.of(new Reason("noLogin", name));
        }
        return Optional.of(
                pusher.isPresent()
                        ? new Reason("ofAnother", name, pusher.get().name().value())
                        : new Reason("unknownLogin", login.get(), name));
    }
}
