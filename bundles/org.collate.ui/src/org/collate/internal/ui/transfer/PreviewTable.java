package org.collate.internal.ui.transfer;

import org.collate.core.text.Excerpt;
import org.collate.model.ElementNames;
import org.collate.model.Messages;
import org.collate.model.report.ReportPackage;
import org.collate.transfer.match.Matching;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** A table of three columns whose first word is coloured by what happens to the row. */
public final class PreviewTable {

    private static final int FIRST = 116;
    private static final int SECOND = 84;
    private static final int LONGEST = 200;

    /** What happens to a row. */
    public enum Tone {
        NEW(new RGB(0x2F, 0x8F, 0x57)),
        GONE(new RGB(0xC2, 0x33, 0x2D)),
        CHANGED(new RGB(0xC9, 0x84, 0x1B)),
        SAME(new RGB(0x86, 0x8E, 0x99));

        private final RGB colour;

        Tone(RGB colour) {
            this.colour = colour;
        }

        RGB colour() {
            return colour;
        }
    }

    private final Messages text;
    private final Table table;
    private final LocalResourceManager resources;

    /**
     * A table below a composite.
     *
     * @param first the key of the first column's title in the texts
     */
    public PreviewTable(Composite parent, Messages text, String first, String second, String third) {
        this(parent, text, SWT.NONE, first, second, third);
    }

    /**
     * A table below a composite.
     *
     * @param style what the widget has besides, such as SWT.CHECK
     * @param first the key of the first column's title in the texts
     */
    PreviewTable(Composite parent, Messages text, int style, String first, String second, String third) {
        this.text = text;
        Composite area = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | style);
        table.setHeaderVisible(true);
        resources = new LocalResourceManager(JFaceResources.getResources(), table);
        table.addListener(SWT.MouseHover, this::tell);
        layout.setColumnData(column(first), new ColumnPixelData(FIRST));
        layout.setColumnData(column(second), new ColumnPixelData(SECOND));
        layout.setColumnData(column(third), new ColumnWeightData(1));
    }

    private TableColumn column(String key) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(text.get(key));
        return column;
    }

    /** Tells the words below the pointer in full. */
    private void tell(Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        table.setToolTipText(item == null ? null : String.valueOf(item.getData()));
    }

    /** The widget. */
    public Table table() {
        return table;
    }

    void clear() {
        table.removeAll();
    }

    void add(Tone tone, String key, Matching.Quote quote) {
        EClass type = (EClass) ReportPackage.eINSTANCE.getEClassifier(quote.type());
        add(tone, text.get(key), ElementNames.of(type), quote.text().replace('\n', ' '));
    }

    /** Adds a row. */
    public void add(Tone tone, String first, String second, String third) {
        row(tone, first, second, third);
    }

    /** Adds a row, and gives its widget. */
    TableItem row(Tone tone, String first, String second, String third) {
        TableItem item = new TableItem(table, SWT.NONE);
        String words = Excerpt.of(third, LONGEST);
        item.setText(new String[] {first, second, words});
        item.setData(third);
        item.setForeground(0, resources.create(ColorDescriptor.createFrom(tone.colour)));
        return item;
    }
}
