package org.collate.internal.ui.transfer;

import org.collate.core.text.Excerpt;
import org.collate.model.Messages;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** A table of what is in files that come back: what becomes of it, what it is, whose, its words, and where it stands. */
final class MarkTable {

    private static final int LONGEST = 200;
    private static final int[] SHARES = {16, 14, 26, 30, 26};
    private static final int[] LEAST = {135, 110, 205, 190, 170};

    private final Table table;
    private final LocalResourceManager resources;

    MarkTable(Composite parent, Messages text) {
        Composite area = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.CHECK);
        table.setHeaderVisible(true);
        resources = new LocalResourceManager(JFaceResources.getResources(), table);
        table.addListener(SWT.MouseHover, this::tell);
        String[] keys = {"marks.fate", "marks.kind", "marks.author", "marks.column", "marks.where"};
        for (int i = 0; i < keys.length; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(text.get(keys[i]));
            layout.setColumnData(column, new ColumnWeightData(SHARES[i], LEAST[i]));
        }
    }

    /** Tells a row in full. */
    private void tell(Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        table.setToolTipText(item == null ? null : String.valueOf(item.getData()));
    }

    Table table() {
        return table;
    }

    void clear() {
        table.removeAll();
    }

    /** Adds a row, and gives its widget. */
    TableItem row(PreviewTable.Tone tone, String fate, String kind, String who, String words, String place) {
        TableItem item = new TableItem(table, SWT.NONE);
        String plain = words.replace('\n', ' ');
        item.setText(new String[] {fate, kind, who, Excerpt.of(plain, LONGEST), Excerpt.of(place, LONGEST)});
        item.setData(words);
        item.setForeground(0, resources.create(ColorDescriptor.createFrom(tone.colour())));
        return item;
    }
}
