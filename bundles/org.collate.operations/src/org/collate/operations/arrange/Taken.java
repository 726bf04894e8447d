package org.collate.operations.arrange;

import java.util.List;
import org.collate.core.edit.Subtree;

/**
 * Elements that were taken hold of, to be moved or copied.
 *
 * @param elements the elements with all that is in them, in reading order; none of them lies in another
 * @param holder the name of the model's type of what the first of them lies in, such as Aspect
 */
public record Taken(List<Subtree> elements, String holder) {

    /** Takes a copy. */
    public Taken {
        elements = List.copyOf(elements);
    }

    /** The ids of the elements. */
    public List<String> ids() {
        return elements.stream().map(Subtree::id).toList();
    }
}
