package org.collate.core.manuscript;

import java.util.List;
import java.util.Optional;
import org.collate.core.edit.EditException;
import org.collate.core.edit.ReplaceText;
import org.collate.core.edit.SetAttribute;
import org.collate.core.manuscript.Changes.Refusal;
import org.collate.core.text.Spot;
import org.collate.core.text.TextRef;
import org.collate.core.text.Words;
import org.collate.model.report.Aspect;
import org.collate.model.report.Content;
import org.collate.model.report.Item;
import org.collate.model.report.Numbering;
import org.collate.model.report.Parent;
import org.collate.model.report.ReportPackage;
import org.collate.model.report.Section;
import org.collate.model.report.TextElement;

/** What a number means that somebody typed before words: an element as deep as others lie that are numbered so. */
final class TypedLevel {

    private final Changes changes;
    private final Frame frame;
    private final Levels levels;

    TypedLevel(Changes changes, Frame frame) {
        this.changes = changes;
        this.frame = frame;
        this.levels = new Levels(changes);
    }

    /** Takes the number out of an element's words, and makes the element what it means. */
    Spot number(String id, int length, Numbering style, int caret) throws EditException, Refusal {
        Content element = changes.content(id);
        if (frame.isProtected().test(id)) {
            throw new Refusal("refused.protected", Words.of(element));
        }
        if (length > 0) {
            changes.make(new ReplaceText(TextRef.of(element), 0, length, ""));
        }
        if (!(element instanceof TextElement)) {
            return new Spot(TextRef.of(element), caret);
        }
        if (!(element instanceof Item)) {
            Optional<Kind> heading = heading(element, style);
            if (heading.isPresent()) {
                return new OwnHeadings(changes, frame).turnInto(element, heading.get(), caret);
            }
            levels.turnInto(element, Expected.item(element.getParent()), 0);
        }
        Item item = (Item) changes.content(id);
        place(item, style);
        return new Spot(TextRef.of(changes.content(id)), caret);
    }

    /** The heading that a number means where headings are numbered so. */
    private Optional<Kind> heading(Content element, Numbering style) {
        Parent holder = element.getParent();
        boolean isSection = changes.report().getContents().stream()
                .anyMatch(each -> each instanceof Section section && section.getNumbering() == style);
        Parent aspects = holder instanceof Aspect aspect ? aspect.getParent() : holder;
        boolean isAspect = aspects instanceof Section section
                && section.getContents().stream()
                        .anyMatch(each -> each instanceof Aspect aspect && aspect.getNumbering() == style);
        boolean isHigh = !(holder instanceof Item);
        return isHigh && isSection
                ? Optional.of(Kind.SECTION)
                : isHigh && isAspect ? Optional.of(Kind.ASPECT) : Optional.empty();
    }

    private void place(Item item, Numbering style) throws EditException, Refusal {
        Optional<Item> holder = holder(item, style);
        if (holder.isPresent()) {
            Parent list = holder.get().getParent();
            while (item.getParent() != list) {
                levels.shallower(List.of(item), new Spot(TextRef.of(item), 0));
            }
            number(item, style);
            return;
        }
        Optional<Item> above = above(item);
        while (above.isPresent() && above.get().getNumbering() != style) {
            levels.deeper(List.of(item), new Spot(TextRef.of(item), 0));
            above = above(item);
        }
        number(item, style);
    }

    /** The item around another that is numbered so. */
    private static Optional<Item> holder(Item item, Numbering style) {
        Parent up = item.getParent();
        while (up instanceof Item each && each.getNumbering() != style) {
            up = each.getParent();
        }
        return up instanceof Item each ? Optional.of(each) : Optional.empty();
    }

    private static Optional<Item> above(Item item) {
        return Changes.sibling(item, -1).filter(Item.class::isInstance).map(Item.class::cast);
    }

    private void number(Item item, Numbering style) throws EditException {
        if (item.getNumbering() != style) {
            changes.make(SetAttribute.of(item.getId(), ReportPackage.Literals.NUMBERED__NUMBERING, style));
        }
    }
}
