package org.collate.internal.ui;

import java.util.List;
import org.collate.ui.OutlineRow;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** Gives the outline's rows to a tree. */
final class OutlineContent implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object row) {
        return ((OutlineRow) row).children().toArray();
    }

    @Override
    public Object getParent(Object row) {
        return ((OutlineRow) row).parent().orElse(null);
    }

    @Override
    public boolean hasChildren(Object row) {
        return !((OutlineRow) row).children().isEmpty();
    }
}
