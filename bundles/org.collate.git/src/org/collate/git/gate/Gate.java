package org.collate.git.gate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.roster.Member;
import org.collate.git.store.Failures;
import org.collate.git.store.GitEnvironment;
import org.collate.git.store.SpaceFiles;
import org.collate.git.store.Store;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * Looks at a push before a server takes it: what comes in is read before it is believed. Nothing is written. A push is taken
 * or refused as a whole.
 */
public final class Gate {

    private final Quarantine place;
    private final Optional<String> login;
    private final Proofs keys;
    private final Handing handing;

    /**
     * Where the objects of a push are, as C Git tells a hook.
     *
     * @param folder the repository
     * @param incoming where the objects lie that are not taken yet; empty where they lie in the repository
     * @param others further folders of objects
     */
    public record Quarantine(Path folder, Optional<Path> incoming, List<Path> others) {

        /** Takes a copy. */
        public Quarantine {
            others = List.copyOf(others);
        }
    }

    /**
     * The gate of a repository.
     *
     * @param login the account that pushes, as the server knows it; empty where it does not tell
     */
    public Gate(Quarantine place, Optional<String> login, Proofs keys, Handing handing) {
        this.place = place;
        this.login = login.filter(name -> !name.isBlank());
        this.keys = keys;
        this.handing = handing;
    }

    /**
     * Looks at a push.
     *
     * @return why it is refused, a sentence a ref at most; nothing where it may come in
     * @throws SpaceException where the repository is no space that can be read
     */
    public List<Refusal> check(List<Pushed> pushed) throws SpaceException {
        GitEnvironment.install();
        try (Store store = new Store(repository())) {
            After after = new After(store, pushed);
            List<Refusal> refusals = new ArrayList<>();
            List<Pushed> sound = new ArrayList<>();
            RefRule refs = new RefRule(after);
            NewObjects brought = new NewObjects(after);
            for (Pushed each : pushed) {
                Optional<Reason> why = refs.why(each).map(Reason::new);
                if (why.isEmpty() && each.to().isPresent()) {
                    why = brought.trouble(each.to().get()).map(said -> new Reason("badObjects", said));
                }
                why.ifPresent(reason -> refusals.add(reason.of(each.ref())));
                if (why.isEmpty() && each.to().isPresent()) {
                    sound.add(each);
                }
            }
            if (refusals.isEmpty()) {
                look(after, sound, refusals);
            }
            return refusals;
        } catch (IOException e) {
            throw Failures.of(place.folder(), e);
        }
    }

    private Repository repository() throws IOException {
        Path folder = place.folder().toAbsolutePath().normalize();
        FileRepositoryBuilder builder =
                new FileRepositoryBuilder().setGitDir(folder.toFile()).setBare().setMustExist(true);
        if (place.incoming().isPresent()) {
            builder.setObjectDirectory(place.incoming().get().toFile());
            builder.addAlternateObjectDirectory(folder.resolve("objects").toFile());
        }
        place.others().forEach(other -> builder.addAlternateObjectDirectory(other.toFile()));
        return builder.build();
    }

    private void look(After after, List<Pushed> pushed, List<Refusal> refusals) throws IOException {
        for (Pushed each : pushed) {
            try {
                why(after, each).ifPresent(reason -> refusals.add(reason.of(each.ref())));
            } catch (SpaceException e) {
                refusals.add(new Refusal(each.ref(), e.getMessage()));
            }
        }
    }

    private Optional<Reason> why(After after, Pushed pushed) throws IOException, SpaceException {
        Optional<Member> pusher = pusher(after);
        ObjectId to = pushed.to().orElseThrow();
        if (pushed.ref().equals(SpaceFiles.MAIN)) {
            return new MainRule(after, keys, pusher).why(to);
        }
        Variant variant = Variant.of(pushed.ref()).orElseThrow();
        if (pushed.ref().startsWith("refs/tags/")) {
            return new RoundRule(after, handing).why(variant, to);
        } else if (pushed.ref().startsWith(variant.reviews())) {
            return new EventRule(after, keys, login, pusher, othersAccept(after)).why(variant, pushed);
        }
        new SoundTextRule(after).require(variant, pushed);
        return Optional.empty();
    }

    private Optional<Member> pusher(After after) throws IOException, SpaceException {
        if (login.isEmpty()) {
            return Optional.empty();
        }
        return after.roster().persons().stream()
                .filter(member -> member.logins().contains(login.get()))
                .findFirst();
    }

    private static boolean othersAccept(After after) throws IOException, SpaceException {
        Optional<ObjectId> before = after.mainBefore();
        String settings = after.text(before.isPresent() ? before.get() : after.main(), SpaceFiles.SETTINGS);
        return SpaceFiles.othersAccept(settings);
    }
}
