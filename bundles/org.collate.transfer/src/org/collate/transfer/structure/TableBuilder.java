package org.collate.transfer.structure;

import org.collate.model.report.ReportFactory;
import org.collate.model.report.Table;
import org.collate.model.report.TableCell;
import org.collate.model.report.TableRow;
import org.collate.transfer.structure.line.SourceLine;
import org.collate.transfer.structure.table.Grid;

/** Makes a table of the report of one of the source. */
final class TableBuilder {

    private final AnchorIds ids;

    TableBuilder(AnchorIds ids) {
        this.ids = ids;
    }

    /** The table, with ids that earlier exports left on its cells. */
    Table build(Grid grid) {
        ReportFactory factory = ReportFactory.eINSTANCE;
        Table table = factory.createTable();
        table.setId(ids.fresh("table"));
        boolean heads = true;
        for (Grid.Row each : grid.rows()) {
            TableRow row = factory.createTableRow();
            row.setId(ids.fresh("row"));
            heads &= each.head();
            row.setHead(heads);
            each.boxes().forEach(box -> row.getContents().add(cell(box)));
            table.getContents().add(row);
        }
        return table;
    }

    private TableCell cell(Grid.Box box) {
        TableCell cell = ReportFactory.eINSTANCE.createTableCell();
        box.lines().forEach(line -> cell.getLines().add(line.text()));
        if (box.lines().isEmpty()) {
            cell.setId(ids.fresh("cell"));
        } else {
            SourceLine last = box.lines().getLast();
            int end = last.origins()[last.origins().length - 1] + 1;
            cell.setId(ids.id(box.lines().getFirst().start(), end, box.text()));
        }
        if (box.cell().across() > 1) {
            cell.setAcross(box.cell().across());
        }
        if (box.cell().down() > 1) {
            cell.setDown(box.cell().down());
        }
        return cell;
    }
}
