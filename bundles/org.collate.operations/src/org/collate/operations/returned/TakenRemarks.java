package org.collate.operations.returned;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.git.review.ReviewEvent.Target;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.model.Reports;
import org.collate.model.report.Element;
import org.collate.model.report.Report;
import org.collate.operations.InputException;
import org.collate.operations.history.ElementName;
import org.collate.operations.review.Comments;
import org.collate.operations.review.PlacedComment;
import org.collate.transfer.marks.Remark;

/** Makes comments of what readers remarked in a file: new threads, answers below what they answer, and what is settled. */
public final class TakenRemarks {

    private final Space space;
    private final Variant variant;
    private final Signature taker;

    /**
     * Takes remarks in.
     *
     * @param taker who takes them in, and settles what is settled in the file
     */
    public TakenRemarks(Space space, Variant variant, Signature taker) {
        this.space = space;
        this.variant = variant;
        this.taker = taker;
    }

    /**
     * Adds what is new.
     *
     * @param versions what the words of the remarks are looked for in, the likeliest first
     * @return how many comments and answers are new
     */
    public int take(List<FatedRemark> remarks, List<VersionId> versions) throws InputException, SpaceException {
        Comments comments = new Comments(space, variant);
        List<Text> texts = new ArrayList<>();
        for (VersionId version : versions) {
            texts.add(new Text(version, new Versions(space).report(variant, version)));
        }
        Map<String, String> threads = new HashMap<>();
        int added = 0;
        for (FatedRemark each : remarks) {
            Remark remark = each.remark();
            Optional<String> thread = remark.parent().map(threads::get);
            if (each.known().isEmpty() && !remark.words().isBlank()) {
                Signature by = new Signature(each.person().orElseThrow(), time(remark));
                if (thread.isPresent()) {
                    comments.reply(thread.get(), remark.words(), by);
                } else {
                    Place place = place(remark, texts);
                    thread = Optional.of(comments.add(place.version(), place.target(), remark.words(), by));
                }
                added++;
            }
            Optional<String> own = thread.isPresent() ? thread : each.known();
            own.ifPresent(id -> threads.put(remark.id(), id));
        }
        settle(remarks, threads, comments);
        return added;
    }

    /** Threads are settled when all answers are there, since an answer that comes after opens one again. */
    private void settle(List<FatedRemark> remarks, Map<String, String> threads, Comments comments)
            throws InputException, SpaceException {
        Set<String> open = comments.list().stream()
                .filter(comment -> comment.resolved().isEmpty())
                .map(PlacedComment::id)
                .collect(Collectors.toSet());
        for (FatedRemark each : remarks) {
            String thread = threads.get(each.remark().id());
            if (each.remark().resolved() && each.remark().parent().isEmpty() && open.remove(thread)) {
                comments.resolve(thread, taker);
            }
        }
    }

    private OffsetDateTime time(Remark remark) {
        return Moment.of(remark.local(), remark.utc(), ZoneId.systemDefault()).orElse(taker.time());
    }

    private record Text(VersionId version, Report report) {}

    private record Place(VersionId version, Target target) {}

    /** The words, in the element that the file names or wherever they stand once; else the element; else the report. */
    private static Place place(Remark remark, List<Text> texts) {
        String quote = remark.quote().strip();
        for (Text text : texts) {
            for (String line : lines(quote)) {
                Optional<Target> found = remark.element()
                        .flatMap(id -> Reports.find(text.report(), id))
                        .filter(Element.class::isInstance)
                        .flatMap(element -> target((Element) element, line))
                        .or(() -> once(text.report(), line));
                if (found.isPresent()) {
                    return new Place(text.version(), found.get());
                }
            }
        }
        for (Text text : texts) {
            Optional<String> element = remark.element()
                    .filter(id -> Reports.find(text.report(), id).isPresent());
            if (element.isPresent()) {
                return new Place(text.version(), new Target(element.get(), 0, 0, ""));
            }
        }
        Text last = texts.getLast();
        return new Place(last.version(), new Target(last.report().getId(), 0, 0, ""));
    }

    /** The quote, then its lines, the longest first: a person may have marked over the ends of paragraphs. */
    private static List<String> lines(String quote) {
        if (quote.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of(quote));
        quote.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.equals(quote))
                .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                .forEach(lines::add);
        return lines;
    }

    private static Optional<Target> target(Element element, String words) {
        int start = ElementName.words(element).indexOf(words);
        return start < 0
                ? Optional.empty()
                : Optional.of(new Target(element.getId(), start, start + words.length(), words));
    }

    private static Optional<Target> once(Report report, String words) {
        List<Target> found = Reports.elements(report)
                .flatMap(element -> target(element, words).stream())
                .limit(2)
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
