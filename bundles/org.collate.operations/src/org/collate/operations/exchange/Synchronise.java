package org.collate.operations.exchange;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.exchange.Sync;
import org.collate.git.exchange.Sync.Exchanged;
import org.collate.git.remote.Access;
import org.collate.git.remote.CopyAddress;
import org.collate.git.remote.Remote;
import org.collate.git.remote.Remotes;
import org.collate.git.space.Space;
import org.collate.model.Messages;
import org.collate.operations.InputException;
import org.collate.operations.exchange.Unlocked.Unlocking;
import org.collate.operations.news.News;
import org.collate.operations.news.ReadNews;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Synchronises a space with a folder, a server or a bundle file, and tells in sentences what came, from whom, and what went. */
public final class Synchronise {

    private final Path folder;
    private final Signature by;
    private final Access access;

    /**
     * The exchanges of a space.
     *
     * @param by who sits here, the author of the merges
     * @param access how servers are reached
     */
    public Synchronise(Path folder, Signature by, Access access) {
        this.folder = folder;
        this.by = by;
        this.access = access;
    }

    /**
     * What became of a report, or of the roster.
     *
     * @param variant which report; empty for roster and settings
     * @param name whose it is
     * @param what what came and went, as words that go on from the name
     * @param conflicts how many conflicts the merge left
     * @param trouble why it was left as it was, as a sentence; empty where it was not
     */
    public record Line(Optional<Variant> variant, String name, String what, int conflicts, Optional<String> trouble) {}

    /**
     * What was synchronised.
     *
     * @param place with which folder, file or server
     * @param lines what came and went; nothing where both were equal
     */
    public record Result(CopyAddress place, List<Line> lines) {

        /** Takes a copy. */
        public Result {
            lines = List.copyOf(lines);
        }

        /** The sum of it, as a sentence. */
        public String sentence() {
            Messages text = Messages.of(Synchronise.class);
            int conflicts = lines.stream().mapToInt(Line::conflicts).sum();
            long left =
                    lines.stream().filter(each -> each.trouble().isPresent()).count();
            return lines.isEmpty()
                    ? text.get("synchronised.equal", place)
                    : text.get("synchronised.done", lines.size() - left, conflicts, left);
        }
    }

    /**
     * Synchronises. From a bundle file everything is taken in; nothing goes into it.
     *
     * @param place the name of a remote, the address of a server, the other copy's folder, or a bundle file; empty: where this
     *     space was cloned from
     * @param unlocking opens a bundle file that is encrypted
     * @throws InputException where no place is known, or a bundle file cannot be opened
     * @throws OperationCanceledException where the monitor says so; both copies are as they were, or wholly exchanged
     */
    public Result execute(Optional<String> place, Unlocking unlocking, IProgressMonitor monitor)
            throws InputException, SpaceException, OperationCanceledException {
        SubMonitor progress = SubMonitor.convert(monitor, 10);
        ReadNews reading = new ReadNews(folder, by.person());
        Set<String> known = reading.known(progress.split(1));
        ExchangeVersions.Result exchanged;
        try (Space space = Space.open(folder)) {
            ExchangeVersions exchange = new ExchangeVersions(space, by, access);
            Optional<Path> file = place.flatMap(Synchronise::file);
            exchanged = file.isPresent()
                    ? exchange.from(file.get(), unlocking, progress.split(8))
                    : exchange.with(place, Path.of("").toAbsolutePath(), progress.split(8));
        }
        Map<Variant, List<News>> news = new LinkedHashMap<>();
        reading.execute(known, progress.split(1))
                .forEach(each -> news.computeIfAbsent(each.variant(), key -> new ArrayList<>())
                        .add(each));
        List<Line> lines = exchanged.exchanged().stream()
                .map(each -> line(exchanged, each, news))
                .toList();
        return new Result(exchanged.place(), lines);
    }

    private static Optional<Path> file(String named) {
        try {
            return Optional.of(Path.of(named)).filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Where a space was cloned from; empty where it was not. */
    public static Optional<CopyAddress> origin(Path folder) throws SpaceException {
        try (Space space = Space.open(folder)) {
            return new Sync(space).origin();
        }
    }

    /** The names of the other copies that are known in a space. */
    public static List<String> remotes(Path folder) throws SpaceException {
        try (Space space = Space.open(folder)) {
            return new Remotes(space).all().stream().map(Remote::name).toList();
        }
    }

    private static Line line(ExchangeVersions.Result result, Exchanged each, Map<Variant, List<News>> news) {
        Messages text = Messages.of(Synchronise.class);
        boolean isTeam =
                each.variant().filter(one -> one.slug().equals(Variant.TEAM)).isPresent();
        boolean isTemplate = each.variant().filter(Variant::isTemplate).isPresent();
        String name = isTeam
                ? text.get("name.team")
                : isTemplate ? text.get("name.template") : result.name(each).orElseGet(() -> text.get("name.roster"));
        if (each.trouble().isPresent()) {
            return new Line(each.variant(), name, text.get("exchanged.left"), 0, each.trouble());
        }
        List<String> words = new ArrayList<>();
        if (each.received()) {
            words.add(came(
                    text,
                    each.variant().map(one -> news.getOrDefault(one, List.of())).orElse(List.of())));
        }
        if (each.sent()) {
            words.add(text.get("exchanged.sent"));
        }
        if (each.conflicts() > 0) {
            words.add(text.get("exchanged.conflicts", each.conflicts()));
        }
        String what = String.join(text.get("exchanged.between"), words);
        return new Line(each.variant(), name, what, each.conflicts(), Optional.empty());
    }

    /** What came, and from whom; what one wrote here oneself and on the other machine is only said to have come. */
    private static String came(Messages text, List<News> news) {
        if (news.isEmpty()) {
            return text.get("exchanged.received");
        }
        Set<String> people = new TreeSet<>();
        news.forEach(each -> people.add(each.by().person().name()));
        long versions =
                news.stream().filter(each -> each.what() == News.What.CHANGED).count();
        long steps = news.size() - versions;
        List<String> words = new ArrayList<>();
        if (versions > 0) {
            words.add(text.get("exchanged.versions", versions));
        }
        if (steps > 0) {
            words.add(text.get("exchanged.steps", steps));
        }
        String separator = text.get("exchanged.people");
        return text.get("exchanged.came", String.join(separator, words), String.join(separator, people));
    }
}
