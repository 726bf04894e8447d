package org.collate.core.manuscript;

import java.util.Optional;
import org.collate.core.edit.EditException;
import org.collate.core.edit.Move;
import org.collate.model.meta.Containment;
import org.collate.model.report.Aspect;
import org.collate.model.report.Content;
import org.collate.model.report.Headed;
import org.collate.model.report.Item;
import org.collate.model.report.Parent;
import org.collate.model.report.Section;

/** Puts elements one after the other behind an anchor, as high as their kind demands. */
final class Placing {

    private final Changes changes;
    private Optional<Content> last;
    private boolean isFirst = true;

    Placing(Changes changes, Optional<Content> anchor) {
        this.changes = changes;
        this.last = anchor;
    }

    void next(Content content) throws EditException {
        Optional<Content> before = last;
        if (isFirst && before.isPresent() && takes(before.get(), content)) {
            changes.make(new Move(content.getId(), before.get().getId(), 0));
        } else {
            while (before.isPresent() && !holds(before.get().getParent(), content)) {
                before = before.get().getParent() instanceof Content up ? Optional.of(up) : Optional.empty();
            }
            if (before.isPresent()) {
                // The element itself may stand among the siblings before its new place.
                String parent = changes.parentId(before.get());
                boolean isEarlier = content.getParent() == before.get().getParent()
                        && Changes.index(content) < Changes.index(before.get());
                changes.make(new Move(content.getId(), parent, Changes.index(before.get()) + (isEarlier ? 0 : 1)));
            } else {
                changes.make(new Move(content.getId(), changes.report().getId(), 0));
            }
        }
        last = Optional.of(content);
        isFirst = false;
    }

    /** Whether the first of the elements comes into the anchor itself. */
    private static boolean takes(Content anchor, Content content) {
        return Containment.allows(anchor.eClass(), content.eClass()) && !(content instanceof Headed);
    }

    private static boolean holds(Parent parent, Content content) {
        return switch (content) {
            case Section section -> !(parent instanceof Content);
            case Aspect aspect -> !(parent instanceof Item) && !(parent instanceof Aspect);
            default -> true;
        };
    }
}
