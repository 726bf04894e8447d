package org.collate.internal.ui;

import java.util.function.Function;
import org.collate.model.Messages;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;

/**
 * A table of records with a column for each thing that is told of them, as wide as its share of the table. A column is
 * one line where the view is made.
 *
 * @param <R> the record of a row
 */
public final class Columns<R> {

    private final Class<R> type;
    private final Messages text;
    private final TableColumnLayout layout = new TableColumnLayout();
    private final TableViewer table;
    private Function<R, Image> picture = row -> null;
    private Function<R, Font> font = row -> null;
    private Function<R, String> hover = row -> null;

    /**
     * A table that fills a parent.
     *
     * @param type the records
     * @param text has the columns' heads
     * @param style what the table's style has beside whole rows and a scroll bar
     */
    public Columns(Composite parent, Class<R> type, Messages text, int style) {
        this.type = type;
        this.text = text;
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(layout);
        table = new TableViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL | style);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
    }

    /** The picture in the first column, for all rows; null for none. */
    public Columns<R> picture(Function<R, Image> of) {
        picture = of;
        return this;
    }

    /** The font of a row; null for the table's. */
    public Columns<R> font(Function<R, Font> of) {
        font = of;
        return this;
    }

    /** What is said at the mouse; null for nothing. */
    public Columns<R> hover(Function<R, String> of) {
        hover = of;
        return this;
    }

    /**
     * One more column.
     *
     * @param key the key of its head
     * @param share how much of the table's width it has, beside the other columns' shares
     * @param least its least width in pixels
     */
    public Columns<R> column(String key, int share, int least, Function<R, String> words) {
        boolean isFirst = table.getTable().getColumnCount() == 0;
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(text.get(key));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return words.apply(type.cast(row)).replace('\n', ' ');
            }

            @Override
            public Image getImage(Object row) {
                return isFirst ? picture.apply(type.cast(row)) : null;
            }

            @Override
            public Font getFont(Object row) {
                return font.apply(type.cast(row));
            }

            @Override
            public String getToolTipText(Object row) {
                return hover.apply(type.cast(row));
            }
        });
        layout.setColumnData(column.getColumn(), new ColumnWeightData(share, least));
        return this;
    }

    /** The table. */
    public TableViewer table() {
        return table;
    }
}
