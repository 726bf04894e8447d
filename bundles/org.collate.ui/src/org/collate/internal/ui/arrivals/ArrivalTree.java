package org.collate.internal.ui.arrivals;

import java.util.List;
import java.util.function.Function;
import org.collate.model.Messages;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;

/** Makes the tree of what came: a row for each time, below it one for each element. */
final class ArrivalTree {

    private static final int LEAST = 60;

    private final Messages text;
    private final TreeColumnLayout layout = new TreeColumnLayout();
    private final TreeViewer tree;

    private ArrivalTree(Composite parent, Messages text) {
        this.text = text;
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(layout);
        tree = new TreeViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL);
        tree.getTree().setHeaderVisible(true);
        tree.setContentProvider(new Content());
        tree.setComparer(new Same());
    }

    /** Makes one in a parent. @param text has the columns' heads */
    static TreeViewer in(Composite parent, Messages text) {
        ArrivalWords words = new ArrivalWords();
        ArrivalTree made = new ArrivalTree(parent, text);
        made.column("arrivals.what", 44, words::what);
        made.column("arrivals.change", 22, words::change);
        made.column("arrivals.who", 16, words::who);
        made.column("arrivals.state", 18, words::state);
        return made.tree;
    }

    private void column(String key, int share, Function<ArrivalRow, String> words) {
        TreeViewerColumn column = new TreeViewerColumn(tree, SWT.NONE);
        column.getColumn().setText(text.get(key));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return words.apply((ArrivalRow) row).replace('\n', ' ');
            }

            @Override
            public Font getFont(Object row) {
                return row instanceof ArrivalRow.Entry
                        ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT)
                        : null;
            }

            @Override
            public Color getForeground(Object row) {
                return row instanceof ArrivalRow.Item item && item.isDealtWith()
                        ? tree.getControl().getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND)
                        : null;
            }
        });
        layout.setColumnData(column.getColumn(), new ColumnWeightData(share, LEAST));
    }

    /** What makes a row the same one after it was read anew. */
    static List<String> key(ArrivalRow row) {
        return switch (row) {
            case ArrivalRow.Entry entry -> List.of(entry.arrival().action());
            case ArrivalRow.Item item -> List.of(item.action(), item.item().element());
        };
    }

    private static final class Same implements IElementComparer {

        @Override
        public boolean equals(Object one, Object other) {
            return one instanceof ArrivalRow row && other instanceof ArrivalRow same
                    ? key(row).equals(key(same))
                    : one.equals(other);
        }

        @Override
        public int hashCode(Object row) {
            return row instanceof ArrivalRow known ? key(known).hashCode() : row.hashCode();
        }
    }

    private static final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object row) {
            return row instanceof ArrivalRow.Entry entry ? entry.items().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object row) {
            return null;
        }

        @Override
        public boolean hasChildren(Object row) {
            return row instanceof ArrivalRow.Entry;
        }
    }
}
