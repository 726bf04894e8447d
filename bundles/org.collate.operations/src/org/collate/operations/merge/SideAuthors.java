package org.collate.operations.merge;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.collate.core.authors.Authorship;
import org.collate.core.merge.Conflict;
import org.collate.core.text.CommonEnds;
import org.collate.git.Origin;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.Version;
import org.collate.git.VersionId;
import org.collate.git.blame.Blame;
import org.collate.git.blame.Blamed;
import org.collate.git.merge.KeptConflict;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;

/** Finds out whose each side of a conflict is: who wrote the words that differ, moved the element, took it away. */
final class SideAuthors {

    private final Space space;
    private final Variant variant;
    private final Map<VersionId, Optional<Blamed>> blamed = new HashMap<>();

    SideAuthors(Space space, Variant variant) {
        this.space = space;
        this.variant = variant;
    }

    /** A conflict with its people. */
    OpenConflict of(KeptConflict kept, OpenConflict.Place place) throws SpaceException {
        Conflict conflict = kept.conflict();
        Optional<Signature> ours = Optional.empty();
        Optional<Signature> theirs = Optional.empty();
        Optional<Signature> base = Optional.empty();
        boolean byTemplate = false;
        if (kept.merged().isPresent()) {
            KeptConflict.Merged merged = kept.merged().get();
            byTemplate = merged.byTemplate();
            Optional<Blamed> mine = blamed(variant, merged.ours());
            Optional<Blamed> other = blamed(byTemplate ? variant.template() : variant, merged.theirs());
            ours = by(conflict, conflict.ours(), mine).or(() -> tip(merged.ours()));
            theirs = by(conflict, conflict.theirs(), other).or(() -> tip(merged.theirs()));
            base = before(conflict, mine).or(() -> before(conflict, other));
        }
        return new OpenConflict(
                kept,
                place,
                new OpenConflict.Side(conflict.base(), base),
                new OpenConflict.Side(conflict.ours(), ours),
                new OpenConflict.Side(conflict.theirs(), theirs),
                byTemplate);
    }

    /** @param words how the side has it; empty where it took it away */
    private Optional<Signature> by(Conflict conflict, Optional<String> words, Optional<Blamed> version) {
        if (version.isEmpty()) {
            return Optional.empty();
        }
        Authorship authors = version.get().authorship();
        String element = conflict.element();
        Optional<String> made = switch (conflict) {
            case Conflict.Words each -> tookAway(each, version.get());
            case Conflict.Move move -> authors.placed(element);
            case Conflict.Cycle cycle -> authors.placed(element);
            case Conflict.Attribute value -> authors.set(element, value.feature());
            case Conflict.Link link -> authors.linked(element, link.feature(), link.target());
            case Conflict.Deletion deletion ->
                words.isEmpty() ? authors.removed(element) : lastOf(element, version.get());
        };
        Optional<Signature> wrote = conflict instanceof Conflict.Words each
                ? wrote(each, words.orElse(""), version.get())
                : Optional.empty();
        return wrote.or(() -> made.flatMap(each -> origin(version.get(), each)));
    }

    /** Who wrote most of the words that are other than before. */
    private static Optional<Signature> wrote(Conflict.Words conflict, String words, Blamed version) {
        CommonEnds same = CommonEnds.of(conflict.base().orElse(""), words);
        if (same.head() >= same.end(words.length())) {
            return Optional.empty();
        }
        return version.texts().stream()
                .filter(text -> text.element().equals(conflict.element())
                        && text.feature().equals(conflict.feature()))
                .filter(text -> text.words().contains(words))
                .findFirst()
                .flatMap(text -> {
                    int from = text.words().indexOf(words) + same.head();
                    int to = text.words().indexOf(words) + same.end(words.length());
                    return text.stretches().stream()
                            .filter(each -> each.start() < to && each.end() > from)
                            .max(Comparator.comparingInt(
                                    each -> Math.min(to, each.end()) - Math.max(from, each.start())))
                            .map(each -> each.origin().author());
                });
    }

    private static Optional<String> tookAway(Conflict.Words conflict, Blamed version) {
        List<Authorship.Gone> gone = version.authorship().gone(conflict.element(), conflict.feature());
        return gone.stream().map(each -> each.removal().version()).reduce((one, other) -> other);
    }

    /** Who wrote what both sides took away, where that can be told. */
    private static Optional<Signature> before(Conflict conflict, Optional<Blamed> version) {
        if (version.isEmpty() || !(conflict instanceof Conflict.Words words)) {
            return Optional.empty();
        }
        return version.get().authorship().gone(words.element(), words.feature()).stream()
                .max(Comparator.comparingInt(each -> each.run().length()))
                .flatMap(each -> origin(version.get(), each.run().version()));
    }

    /** The last version that words of an element came from: by the log, since clocks of machines differ. */
    private Optional<String> lastOf(String element, Blamed version) {
        Set<VersionId> wrote = version.texts().stream()
                .filter(text -> text.element().equals(element))
                .flatMap(text -> text.stretches().stream())
                .map(each -> each.origin().version())
                .collect(Collectors.toSet());
        try {
            return new Versions(space)
                    .log(variant).stream()
                            .map(Version::id)
                            .filter(wrote::contains)
                            .findFirst()
                            .map(VersionId::hex);
        } catch (SpaceException e) {
            // A part of the past may be missing here; then nobody is told before another.
            return wrote.stream().findFirst().map(VersionId::hex);
        }
    }

    private static Optional<Signature> origin(Blamed version, String digits) {
        return Optional.ofNullable(version.origins().get(digits)).map(Origin::author);
    }

    private Optional<Signature> tip(VersionId version) {
        try {
            return Optional.of(new Versions(space).version(version).author());
        } catch (SpaceException e) {
            // Nobody is named then.
            return Optional.empty();
        }
    }

    private Optional<Blamed> blamed(Variant of, VersionId version) {
        return blamed.computeIfAbsent(version, id -> {
            try {
                return Optional.of(new Blame(space).of(of, id));
            } catch (SpaceException e) {
                // A part of the past may be missing here; then the version's own author is told.
                return Optional.empty();
            }
        });
    }
}
