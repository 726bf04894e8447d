package org.collate.core.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.collate.core.edit.EditException;
import org.collate.core.edit.Insert;
import org.collate.core.edit.Move;
import org.collate.core.edit.Remove;
import org.collate.core.edit.Subtree;
import org.collate.core.manuscript.Changes.Refusal;
import org.collate.core.text.Spot;
import org.collate.core.text.TextRef;
import org.collate.core.text.Words;
import org.collate.model.report.Aspect;
import org.collate.model.report.Content;
import org.collate.model.report.Headed;
import org.collate.model.report.Identified;
import org.collate.model.report.Numbering;
import org.collate.model.report.Parent;
import org.collate.model.report.Report;
import org.collate.model.report.ReportPackage;
import org.collate.model.report.Section;
import org.collate.model.report.Table;
import org.eclipse.emf.ecore.EClass;

/**
 * Headings of a report's own: text becomes one, or one becomes text. What follows a new heading lies below it; what lay
 * below one that goes lies below the heading before it.
 */
final class OwnHeadings {

    private final Changes changes;
    private final Frame frame;

    OwnHeadings(Changes changes, Frame frame) {
        this.changes = changes;
        this.frame = frame;
    }

    /** Makes an element a heading, or a heading anything else. */
    Spot turnInto(Content element, Kind kind, int offset) throws EditException, Refusal {
        if (Kind.of(element) == kind) {
            return new Spot(TextRef.of(element), offset);
        }
        if (frame.isProtected().test(element.getId())) {
            throw new Refusal("refused.protected", Words.of(element));
        }
        String id = element.getId();
        if (element instanceof Headed headed) {
            plain(headed);
        }
        Content text = changes.content(id);
        if (kind.isHeading()) {
            return new Spot(TextRef.of(heading(text, kind)), offset);
        }
        return new Levels(changes).turnInto(text, kind, offset);
    }

    /** A heading becomes a paragraph; what was below it follows it. */
    private void plain(Headed headed) throws EditException {
        Optional<Content> above = headed instanceof Section
                ? Changes.sibling(headed, -1).filter(Section.class::isInstance)
                : Optional.empty();
        String parent = above.map(Content::getId).orElseGet(() -> changes.parentId(headed));
        int index = above.map(each -> ((Parent) each).getContents().size()).orElseGet(() -> Changes.index(headed));
        List<String> below = headed.getContents().stream().map(Content::getId).toList();
        replace(headed, ReportPackage.Literals.NARRATIVE, Map.of("lines", List.of(Words.of(headed))), parent, index);
        int next = index + 1;
        for (String each : below) {
            changes.make(new Move(each, parent, next++));
        }
    }

    /** Gives an element another type, with the same id, and puts it in elsewhere; what it held stands behind its old place. */
    private void replace(Content element, EClass type, Map<String, List<Object>> values, String parent, int index)
            throws EditException {
        int at = Changes.index(element);
        String holder = changes.parentId(element);
        List<Content> held = element instanceof Parent old ? List.copyOf(old.getContents()) : List.of();
        int behind = at + 1;
        for (Content each : held) {
            changes.make(new Move(each.getId(), holder, behind++));
        }
        String id = element.getId();
        changes.make(new Remove(id));
        changes.make(
                new Insert(parent, index, new Subtree(type.getName(), id, values, Map.of(), List.of(), List.of())));
    }

    private Content heading(Content text, Kind kind) throws EditException, Refusal {
        if (text instanceof Table) {
            throw new Refusal("refused.headingKind");
        }
        Parent holder = text.getParent();
        Optional<Section> section = section(holder);
        boolean isHigh = holder instanceof Report || holder instanceof Headed;
        if (!isHigh || kind == Kind.ASPECT && section.isEmpty()) {
            throw new Refusal("refused.headingPlace");
        }
        frame.requireOwn(changes.report(), kind, section);
        List<Content> following = following(text, kind);
        Parent into = kind == Kind.SECTION ? changes.report() : section.get();
        int index = kind == Kind.SECTION
                ? section.map(Changes::index).map(i -> i + 1).orElseGet(() -> Changes.index(text))
                : holder instanceof Aspect aspect ? Changes.index(aspect) + 1 : Changes.index(text);
        Map<String, List<Object>> values = new TreeMap<>();
        values.put("heading", List.of(Words.of(text).replace('\n', ' ')));
        values.put("numbering", List.of(numbering(kind, into)));
        replace(text, kind.type(), values, ((Identified) into).getId(), index);
        Content heading = changes.content(text.getId());
        for (Content each : following) {
            changes.make(new Move(
                    each.getId(),
                    heading.getId(),
                    ((Parent) heading).getContents().size()));
        }
        return heading;
    }

    private static Optional<Section> section(Parent holder) {
        Parent up = holder;
        while (up instanceof Content content && !(up instanceof Section)) {
            up = content.getParent();
        }
        return up instanceof Section section ? Optional.of(section) : Optional.empty();
    }

    /** What comes to lie below a new heading: what it held, and all up to the next heading of its level. */
    private static List<Content> following(Content text, Kind kind) {
        List<Content> following = new ArrayList<>();
        if (text instanceof Parent parent) {
            following.addAll(parent.getContents());
        }
        boolean endsAtHeadings = kind == Kind.ASPECT || text.getParent() instanceof Report;
        after(text, endsAtHeadings, following);
        if (kind == Kind.SECTION && text.getParent() instanceof Aspect aspect) {
            after(aspect, false, following);
        }
        return following;
    }

    private static void after(Content content, boolean endsAtHeadings, List<Content> following) {
        List<Content> beside = content.getParent().getContents();
        for (Content each : beside.subList(Changes.index(content) + 1, beside.size())) {
            if (endsAtHeadings && each instanceof Headed) {
                return;
            }
            following.add(each);
        }
    }

    /** As the headings beside it are numbered, else as official documents number. */
    private static Numbering numbering(Kind kind, Parent into) {
        return into.getContents().stream()
                .filter(each -> each.eClass() == kind.type())
                .map(each -> ((Headed) each).getNumbering())
                .findFirst()
                .orElse(kind == Kind.SECTION ? Numbering.HAN : Expected.below(((Section) into).getNumbering()));
    }
}
