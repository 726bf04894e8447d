package org.collate.core.internal.clip;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collate.core.edit.Edit;
import org.collate.core.edit.EditException;
import org.collate.core.edit.Insert;
import org.collate.core.edit.Remove;
import org.collate.core.edit.Subtree;
import org.collate.core.text.Words;
import org.collate.model.Ids;
import org.collate.model.Reports;
import org.collate.model.report.Content;
import org.collate.model.report.Identified;
import org.collate.model.report.Parent;
import org.collate.model.report.Report;
import org.collate.model.report.ReportPackage;
import org.collate.model.report.TextElement;
import org.eclipse.emf.ecore.EClass;

/**
 * Elements whose words were cut. Where the same words are pasted in the same report, the elements that they become are those
 * that were cut: they get back ids, links and what was set aside in them, as long as nothing else has the ids. So what is
 * pasted once more is new, and so is what is pasted after the cut was taken back.
 */
public final class Clipping {

    /** Nothing was cut. */
    public static final Clipping NONE = new Clipping("", List.of(), FormerLinks.NONE);

    /** An element without what was in it, and its words. */
    private record Piece(Subtree element, String words) {}

    /** What an element has of the place where it stands, and its words. */
    private static final Set<String> OF_THE_PLACE = Set.of(
            ReportPackage.Literals.TEXT_ELEMENT__LINES.getName(),
            ReportPackage.Literals.CONTENT__RUN_IN.getName(),
            ReportPackage.Literals.NUMBERED__NUMBERING.getName(),
            ReportPackage.Literals.NUMBERED__RESTART.getName());

    private final String copied;
    private final List<Piece> pieces;
    private final FormerLinks links;

    private Clipping(String copied, List<Piece> pieces, FormerLinks links) {
        this.copied = copied;
        this.pieces = List.copyOf(pieces);
        this.links = links;
    }

    /**
     * What is being cut from a report.
     *
     * @param elements the ids of the elements whose words are cut as a whole, in reading order
     * @param copied the words as the clipboard has them
     */
    public static Clipping of(Report report, List<String> elements, String copied) {
        List<Piece> pieces = new ArrayList<>();
        for (String id : elements) {
            if (Reports.find(report, id).orElse(null) instanceof TextElement text
                    && !Words.of(text).isEmpty()) {
                Subtree all = Subtree.of(text);
                Subtree alone =
                        new Subtree(all.type(), all.id(), all.values(), Map.of(), all.suppressions(), List.of());
                pieces.add(new Piece(alone, Words.of(text)));
            }
        }
        return pieces.isEmpty() ? NONE : new Clipping(copied, pieces, FormerLinks.of(report));
    }

    /** Whether words that are pasted are those that were cut. */
    public boolean isOf(String pasted) {
        return !pieces.isEmpty() && copied.equals(pasted);
    }

    /** Makes an edit. */
    @FunctionalInterface
    public interface Maker {

        /** Makes it. @throws EditException where it does not fit */
        void make(Edit edit) throws EditException;
    }

    /**
     * Gives elements that were pasted back what they had.
     *
     * @param pasted the ids of the elements that the words became, in reading order
     * @param ids gives new ids to what was left empty where an element was cut
     * @return the id that each of them has now, by the one that it had
     */
    public Map<String, String> claim(Report report, List<String> pasted, Ids ids, Maker maker) throws EditException {
        Map<String, String> renamed = new LinkedHashMap<>();
        FormerLinks before = FormerLinks.of(report);
        List<String> left = new ArrayList<>(pasted);
        for (Piece piece : pieces) {
            Optional<TextElement> found = next(report, left, piece);
            if (found.isEmpty() || found.get().getId().equals(piece.element().id())) {
                continue;
            }
            String id = found.get().getId();
            if (free(report, piece.element().id(), ids, maker)) {
                rename(report, id, piece, maker);
                renamed.put(id, piece.element().id());
            }
        }
        if (!renamed.isEmpty()) {
            before.renamed(renamed).restore(report, maker);
            links.touching(Set.copyOf(renamed.values())).restore(report, maker);
        }
        return renamed;
    }

    /**
     * Has an element that lines were pasted before keep its words: those went to the last element that the lines began.
     *
     * @param element the id of the element
     * @param words the words that it had
     * @param pasted the ids of the elements that the lines began
     * @return the id that each of both has now, by the one that it had; none where its words went nowhere
     */
    public static Map<String, String> keepWords(
            Report report, String element, String words, List<String> pasted, Ids ids, Maker maker)
            throws EditException {
        Optional<Identified> first = Reports.find(report, element);
        Optional<String> last = pasted.isEmpty()
                ? Optional.empty()
                : Optional.of(pasted.getLast()).filter(id -> !id.equals(element) && says(report, id, words));
        if (words.isEmpty() || last.isEmpty() || first.isEmpty() || says(report, element, words)) {
            return Map.of();
        }
        FormerLinks before = FormerLinks.of(report);
        Subtree old = Subtree.of(first.get());
        String fresh = ids.next(element);
        Map<String, List<Object>> place = new HashMap<>(old.values());
        place.keySet().retainAll(OF_THE_PLACE);
        replace(report, element, new Subtree(old.type(), fresh, place, Map.of(), List.of(), old.contents()), maker);
        become(report, last.get(), old, old.suppressions(), maker);
        before.restore(report, maker);
        return Map.of(element, fresh, last.get(), element);
    }

    private static boolean says(Report report, String id, String words) {
        return Reports.find(report, id).orElse(null) instanceof TextElement text
                && Words.of(text).equals(words);
    }

    /** The next of some elements that has the words of a piece, or its first lines; it and those before it are used up. */
    private static Optional<TextElement> next(Report report, List<String> left, Piece piece) {
        for (int i = 0; i < left.size(); i++) {
            if (Reports.find(report, left.get(i)).orElse(null) instanceof TextElement text && isPiece(text, piece)) {
                left.subList(0, i + 1).clear();
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    private static boolean isPiece(TextElement text, Piece piece) {
        String words = Words.of(text);
        return piece.words().equals(words) || !words.isEmpty() && piece.words().startsWith(words + "\n");
    }

    /** Whether nothing has an id, or only the empty rest of what was cut, which then gets another one. */
    private static boolean free(Report report, String id, Ids ids, Maker maker) throws EditException {
        Optional<Identified> there = Reports.find(report, id);
        if (there.isEmpty()) {
            return true;
        }
        boolean isRest = there.get() instanceof TextElement text
                && Words.of(text).isEmpty()
                && !(text instanceof Parent parent && !parent.getContents().isEmpty());
        if (isRest) {
            Subtree rest = Subtree.of(there.get());
            replace(
                    report,
                    id,
                    new Subtree(rest.type(), ids.next(id), rest.values(), Map.of(), List.of(), List.of()),
                    maker);
        }
        return isRest;
    }

    private static void rename(Report report, String id, Piece piece, Maker maker) throws EditException {
        Subtree then = piece.element();
        List<Subtree> aside = then.suppressions().stream()
                .filter(each -> Reports.find(report, each.id()).isEmpty())
                .toList();
        become(report, id, then, aside, maker);
    }

    /** Has an element take the id of another one, and all that it had but words, numbering and layout. */
    private static void become(Report report, String id, Subtree other, List<Subtree> aside, Maker maker)
            throws EditException {
        Subtree now = Subtree.of(Reports.find(report, id).orElseThrow());
        boolean areAlike = now.type().equals(other.type()) || isItem(now) && isItem(other);
        Map<String, List<Object>> values = new HashMap<>(now.values());
        if (areAlike) {
            values.putAll(other.values());
            values.keySet().removeAll(OF_THE_PLACE);
            now.values().forEach((name, value) -> {
                if (OF_THE_PLACE.contains(name)) {
                    values.put(name, value);
                }
            });
        }
        String type = areAlike ? other.type() : now.type();
        replace(report, id, new Subtree(type, other.id(), values, Map.of(), aside, now.contents()), maker);
    }

    private static boolean isItem(Subtree element) {
        return ReportPackage.eINSTANCE.getEClassifier(element.type()) instanceof EClass type
                && ReportPackage.Literals.ITEM.isSuperTypeOf(type);
    }

    private static void replace(Report report, String id, Subtree by, Maker maker) throws EditException {
        Content content = (Content) Reports.find(report, id).orElseThrow();
        String parent = ((Identified) content.getParent()).getId();
        int index = content.getParent().getContents().indexOf(content);
        maker.make(new Remove(id));
        maker.make(new Insert(parent, index, withoutLinks(by)));
    }

    /** Links are restored when all elements are there. */
    private static Subtree withoutLinks(Subtree element) {
        return new Subtree(
                element.type(),
                element.id(),
                element.values(),
                Map.of(),
                element.suppressions(),
                element.contents().stream().map(Clipping::withoutLinks).toList());
    }
}
