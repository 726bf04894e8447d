package org.collate.operations.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.collate.core.edit.Edit;
import org.collate.core.edit.EditException;
import org.collate.core.edit.Insert;
import org.collate.core.edit.ReplaceText;
import org.collate.core.edit.Subtree;
import org.collate.core.revisions.Revision;
import org.collate.core.revisions.Revision.Kind;
import org.collate.core.text.TextRef;
import org.collate.git.Origin;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.git.review.Tracked;
import org.collate.git.review.TrackedRevisions;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.model.Reports;
import org.collate.model.meta.WordFeatures;
import org.collate.model.report.Content;
import org.collate.model.report.Identified;
import org.collate.model.report.Parent;
import org.collate.model.report.Report;
import org.collate.operations.review.MarkedDraft.Mark;
import org.eclipse.core.runtime.IProgressMonitor;

/** Marks in a draft what was changed since the accepted text, or another version. */
public final class MarkDraft {

    private final Path folder;
    private final Variant variant;
    private final Optional<Report> written;
    private final Signature writer;
    private final String base;
    private final List<Mark> marks = new ArrayList<>();
    private Report marked;
    private Report accepted;

    /**
     * Marks what was changed in the draft of a variant since the accepted text.
     *
     * @param folder the folder of the space
     * @param written what is written on the draft's last version and is in no version yet; empty for that version itself
     * @param writer who writes that, and when
     */
    public MarkDraft(Path folder, Variant variant, Optional<Report> written, Signature writer) {
        this(folder, variant, written, writer, RevisionBase.ACCEPTED);
    }

    /** Marks what was changed since a version, which has the {@linkplain RevisionBase#name name} of a base. */
    public MarkDraft(Path folder, Variant variant, Optional<Report> written, Signature writer, String base) {
        this.folder = folder;
        this.variant = variant;
        this.written = written;
        this.writer = writer;
        this.base = base;
    }

    /**
     * Marks it.
     *
     * @throws SpaceException where draft or accepted text cannot be read
     */
    public MarkedDraft execute(IProgressMonitor monitor) throws SpaceException {
        try (Space space = Space.open(folder)) {
            Versions versions = new Versions(space);
            VersionId since = versions.find(variant, Optional.of(base));
            TrackedRevisions revisions = new TrackedRevisions(space);
            Tracked tracked = written.isPresent()
                    ? revisions.since(variant, since, written.get(), writer)
                    : revisions.since(variant, since);
            marked = written.isPresent() ? Reports.copy(written.get()) : versions.report(variant, tracked.draft());
            accepted = versions.report(variant, since);
            Map<String, List<Revision>> byElement = new LinkedHashMap<>();
            for (Revision revision : tracked.revisions().list()) {
                byElement
                        .computeIfAbsent(revision.element(), element -> new ArrayList<>())
                        .add(revision);
            }
            byText(tracked).forEach((text, each) -> mark(text, each, tracked));
            for (Revision each : tracked.revisions().list()) {
                divided(each).ifPresent(element -> markDivision(element, each, tracked));
            }
            bringBack(byElement, tracked);
            return new MarkedDraft(marked, marks, tracked.revisions().list());
        }
    }

    /** The revisions that change words, by the text that those stand in. */
    private Map<TextRef, List<Revision>> byText(Tracked tracked) {
        Map<TextRef, List<Revision>> byText = new LinkedHashMap<>();
        for (Revision revision : tracked.revisions().list()) {
            revision.text()
                    .or(() -> brought(revision))
                    .or(() -> joined(revision))
                    .ifPresent(text -> byText.computeIfAbsent(text, each -> new ArrayList<>())
                            .add(revision));
        }
        Map<String, Revision> came = new LinkedHashMap<>();
        tracked.revisions().list().stream()
                .filter(each -> each.kind() == Kind.INSERT && each.feature().isEmpty())
                .forEach(each -> came.put(each.element(), each));
        for (Revision split : tracked.revisions().list()) {
            if (split.kind() == Kind.SPLIT) {
                origin(split, came, tracked)
                        .ifPresent(whole -> Reports.find(marked, split.element())
                                .flatMap(MarkDraft::main)
                                .ifPresent(text -> byText.computeIfAbsent(text, each -> new ArrayList<>())
                                        .add(whole)));
            }
        }
        return byText;
    }

    /** What brought the paragraph that words were divided off from, where nobody accepted that: it brought them as well. */
    private static Optional<Revision> origin(Revision split, Map<String, Revision> came, Tracked tracked) {
        String from = split.before();
        Set<String> met = new HashSet<>();
        while (!came.containsKey(from) && met.add(from)) {
            String part = from;
            from = tracked.revisions().list().stream()
                    .filter(each -> each.kind() == Kind.SPLIT && each.element().equals(part))
                    .findFirst()
                    .map(Revision::before)
                    .orElse(part);
        }
        return Optional.ofNullable(came.get(from));
    }

    /** The main words of an element that a revision brought as a whole. */
    private Optional<TextRef> brought(Revision revision) {
        return revision.kind() == Kind.INSERT
                ? Reports.find(marked, revision.element()).flatMap(MarkDraft::main)
                : Optional.empty();
    }

    /** The words that those of an element were joined with. */
    private Optional<TextRef> joined(Revision revision) {
        return revision.kind() == Kind.JOIN
                ? Reports.find(marked, revision.after()).flatMap(MarkDraft::main)
                : Optional.empty();
    }

    /** The element before whose words there was no end of a paragraph: divided off, or with a tail that went over to it. */
    private Optional<String> divided(Revision revision) {
        boolean isCarried = revision.kind() == Kind.JOIN
                && Reports.find(accepted, revision.after()).isPresent()
                && (Reports.find(marked, revision.element()).isPresent()
                        || revision.span().acceptedStart() > 0);
        return revision.kind() == Kind.SPLIT
                ? Optional.of(revision.element())
                : Optional.of(revision.after()).filter(element -> isCarried);
    }

    /** Puts the sign of a paragraph's end before the words of an element. */
    private void markDivision(String element, Revision revision, Tracked tracked) {
        Optional<TextRef> text = Reports.find(marked, element).flatMap(MarkDraft::main);
        int length = MarkedDraft.BREAK.length();
        if (text.isPresent() && make(new ReplaceText(text.get(), 0, 0, MarkedDraft.BREAK))) {
            marks.replaceAll(mark -> mark.text().equals(text.get()) ? moved(mark, length) : mark);
            marks.add(new Mark(text.get(), 0, length, true, true, tracked.origin(revision), revision.id()));
        }
    }

    private static Mark moved(Mark mark, int by) {
        boolean isToEnd = mark.to() == Integer.MAX_VALUE;
        int to = isToEnd ? mark.to() : mark.to() + by;
        return new Mark(
                mark.text(), mark.from() + by, to, mark.isInserted(), mark.isBreak(), mark.by(), mark.revision());
    }

    private static Optional<TextRef> main(Identified element) {
        return WordFeatures.of(element.eClass()).stream().findFirst().map(feature -> TextRef.of(element, feature));
    }

    /** Puts deleted words back into one text, and marks them and the inserted ones. */
    private void mark(TextRef text, List<Revision> revisions, Tracked tracked) {
        List<Revision> words = revisions.stream()
                .sorted(Comparator.comparingInt(each -> each.span().start()))
                .toList();
        List<Back> back = new ArrayList<>();
        List<Mark> gone = new ArrayList<>();
        int shift = 0;
        for (Revision revision : words) {
            int start = revision.span().start() + shift;
            boolean isBreak = revision.kind() == Kind.JOIN;
            String before = isBreak ? MarkedDraft.BREAK : revision.before();
            int length = before.length();
            if (length > 0 && make(new ReplaceText(text, start, 0, before))) {
                gone.add(
                        new Mark(text, start, start + length, false, isBreak, tracked.origin(revision), revision.id()));
                back.add(new Back(revision.span().start(), length));
                shift += length;
            }
        }
        List<Mark> come = words.stream()
                .filter(revision -> revision.kind() != Kind.JOIN)
                .map(revision -> come(text, revision, back, tracked.origin(revision)))
                .filter(mark -> mark.from() < mark.to())
                .toList();
        List<Mark> parts = new ArrayList<>(gone);
        for (Mark each : come) {
            List<Mark> inside = Stream.concat(come.stream(), gone.stream())
                    .filter(mark -> mark != each && each.from() <= mark.from() && mark.to() <= each.to())
                    .sorted(Comparator.comparingInt(Mark::from))
                    .toList();
            parts.addAll(between(each, inside));
        }
        parts.sort(Comparator.comparingInt(Mark::from));
        marks.addAll(parts);
    }

    /** Deleted words that stand again, before a character of the draft. */
    private record Back(int at, int length) {}

    /** What a revision brought, where it stands among deleted words. */
    private static Mark come(TextRef text, Revision revision, List<Back> back, Origin by) {
        Revision.Span span = revision.span();
        if (revision.feature().isEmpty()) {
            return new Mark(text, 0, Integer.MAX_VALUE, true, by, revision.id());
        }
        int from = span.start();
        int to = span.end();
        for (Back each : back) {
            from += each.at() <= span.start() ? each.length() : 0;
            to += each.at() < span.end() ? each.length() : 0;
        }
        return new Mark(text, from, to, true, by, revision.id());
    }

    /** What is left of words that came, between those of others. */
    private static List<Mark> between(Mark all, List<Mark> parts) {
        List<Mark> left = new ArrayList<>();
        int from = all.from();
        for (Mark part : parts) {
            if (part.from() > from) {
                left.add(new Mark(all.text(), from, part.from(), true, all.by(), all.revision()));
            }
            from = Math.max(from, part.to());
        }
        if (from < all.to()) {
            left.add(new Mark(all.text(), from, all.to(), true, all.by(), all.revision()));
        }
        return left;
    }

    /** Brings back whole elements that are gone, in the order of the accepted text, so that what held them is there first. */
    private void bringBack(Map<String, List<Revision>> byElement, Tracked tracked) {
        Predicate<String> isDeleted = id -> byElement.getOrDefault(id, List.of()).stream()
                .anyMatch(each -> each.kind() == Kind.DELETE && each.feature().isEmpty());
        List<Content> gone = Reports.elements(accepted)
                .filter(Content.class::isInstance)
                .map(Content.class::cast)
                .filter(each -> isDeleted.test(each.getId())
                        && Reports.find(marked, each.getId()).isEmpty())
                .toList();
        for (Content each : gone) {
            Identified held = (Identified) each.getParent();
            String holder = held == accepted ? marked.getId() : held.getId();
            Optional<Parent> parent = Reports.find(marked, holder)
                    .filter(Parent.class::isInstance)
                    .map(Parent.class::cast);
            Subtree old = Subtree.of(each);
            Subtree alone = new Subtree(old.type(), old.id(), old.values(), Map.of(), List.of(), List.of());
            if (parent.isPresent() && make(new Insert(holder, place(each, parent.get()), alone))) {
                Revision revision = byElement.get(each.getId()).getFirst();
                main(each)
                        .ifPresent(text -> marks.add(
                                new Mark(text, 0, Integer.MAX_VALUE, false, tracked.origin(revision), revision.id())));
            }
        }
    }

    /** Behind the nearest of its former neighbours that stands there. */
    private static int place(Content gone, Parent parent) {
        List<String> there =
                parent.getContents().stream().map(Identified::getId).toList();
        List<Content> before = gone.getParent()
                .getContents()
                .subList(0, gone.getParent().getContents().indexOf(gone));
        for (Content each : before.reversed()) {
            if (there.contains(each.getId())) {
                return there.indexOf(each.getId()) + 1;
            }
        }
        return 0;
    }

    private boolean make(Edit edit) {
        try {
            edit.apply(marked);
            return true;
        } catch (EditException e) {
            // What held it is gone or another by now; its change is seen by comparing.
            return false;
        }
    }
}
