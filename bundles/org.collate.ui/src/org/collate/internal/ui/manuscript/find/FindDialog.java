package org.collate.internal.ui.manuscript.find;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.collate.internal.ui.Columns;
import org.collate.internal.ui.WorkDialog;
import org.collate.model.Messages;
import org.collate.operations.InputException;
import org.collate.operations.search.ReportSearch;
import org.collate.operations.search.SearchDrafts;
import org.collate.operations.search.SearchHit;
import org.collate.operations.search.SearchQuery;
import org.collate.ui.Background;
import org.collate.ui.DesktopPlugins;
import org.collate.ui.OnScreen;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Finds words in the reports of a meeting or of a space, shows all places, and replaces those that are ticked. */
final class FindDialog extends WorkDialog {

    private static final int WIDTH = 820;
    private static final int HEIGHT = 560;

    /** A place that was found. */
    record Row(SearchDrafts.InDraft in, SearchHit hit) {}

    /** What is looked through: the name of a meeting or a space, and its drafts. */
    record Scope(String name, List<SearchDrafts.Draft> drafts) {}

    /** The reports in which something is to be replaced, each with its places; on the workbench's thread. */
    record Order(ReportSearch search, Map<SearchDrafts.InDraft, List<SearchHit>> places, String with) {}

    private final Messages text = Messages.of(FindDialog.class);
    private final List<Scope> scopes;
    private final BiConsumer<FindDialog, Order> replace;
    private Text words;
    private Text with;
    private Combo where;
    private Button matchesCase;
    private Button isWhole;
    private Button isPattern;
    private TableViewer table;
    private Optional<ReportSearch> search = Optional.empty();

    FindDialog(Shell parent, List<Scope> scopes, BiConsumer<FindDialog, Order> replace) {
        super(parent, Messages.of(FindDialog.class).get("all.window"));
        this.scopes = List.copyOf(scopes);
        this.replace = replace;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults()
                .numColumns(3)
                .margins(12, 12)
                .spacing(8, 8)
                .applyTo(area);
        words = field(area, "all.words");
        Button find = new Button(area, SWT.PUSH);
        find.setText(text.get("all.find"));
        find.addListener(SWT.Selection, event -> look());
        words.addListener(SWT.DefaultSelection, event -> look());
        getShell().setDefaultButton(find);
        with = field(area, "all.with");
        new Label(area, SWT.NONE);
        new Label(area, SWT.NONE).setText(text.get("all.where"));
        where = new Combo(area, SWT.READ_ONLY);
        scopes.forEach(scope -> where.add(scope.name()));
        where.select(0);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(where);
        new Label(area, SWT.NONE);
        Composite toggles = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(toggles);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(16, 0).applyTo(toggles);
        matchesCase = toggle(toggles, "find.case.help");
        isWhole = toggle(toggles, "find.whole");
        isPattern = toggle(toggles, "find.pattern");
        Composite list = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(list);
        list.setLayout(new FillLayout());
        Columns<Row> columns = new Columns<>(list, Row.class, text, SWT.CHECK | SWT.BORDER)
                .column("all.report", 30, 140, row -> row.in().draft().name())
                .column("all.place", 70, 240, FindDialog::excerpt);
        table = columns.table();
        table.getTable().addListener(SWT.Selection, event -> ticked());
        setMessage(text.get("all.message"));
        setTitle(text.get("all.window"));
        return area;
    }

    private static String excerpt(Row row) {
        String before = row.hit().before();
        return (before.length() > 20 ? "…" + before.substring(before.length() - 20) : before) + "【"
                + row.hit().words() + "】" + row.hit().after();
    }

    private Text field(Composite area, String key) {
        new Label(area, SWT.NONE).setText(text.get(key));
        Text field = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        return field;
    }

    private Button toggle(Composite parent, String key) {
        Button toggle = new Button(parent, SWT.CHECK);
        toggle.setText(text.get(key));
        return toggle;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, text.get("all.replace"), false)
                .setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, text.get("find.close"), false);
    }

    @Override
    protected Point getInitialSize() {
        return new Point(WIDTH, HEIGHT);
    }

    private void look() {
        table.setInput(List.of());
        ticked();
        setErrorMessage(null);
        if (words.getText().isEmpty()) {
            return;
        }
        try {
            ReportSearch wanted = new ReportSearch(new SearchQuery(
                    words.getText(), isPattern.getSelection(), matchesCase.getSelection(), isWhole.getSelection()));
            search = Optional.of(wanted);
            List<SearchDrafts.Draft> drafts =
                    scopes.get(where.getSelectionIndex()).drafts();
            Background.of(
                            text.get("all.looking"),
                            OnScreen.of(table.getTable()),
                            monitor -> new SearchDrafts(drafts, wanted, DesktopPlugins.importers()).execute(monitor))
                    .then(found -> show(wanted, found))
                    .otherwise(this::setErrorMessage)
                    .start();
        } catch (InputException e) {
            setErrorMessage(e.getMessage());
        }
    }

    private void show(ReportSearch of, List<SearchDrafts.InDraft> found) {
        if (search.filter(of::equals).isEmpty()) {
            return;
        }
        List<Row> rows = new ArrayList<>();
        found.forEach(each -> each.hits().forEach(hit -> rows.add(new Row(each, hit))));
        table.setInput(rows);
        Arrays.stream(table.getTable().getItems()).forEach(item -> item.setChecked(true));
        setMessage(text.get("all.found", rows.size(), found.size()));
        ticked();
    }

    private void ticked() {
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(Arrays.stream(table.getTable().getItems()).anyMatch(TableItem::getChecked));
        }
    }

    @Override
    protected void okPressed() {
        Map<SearchDrafts.InDraft, List<SearchHit>> places = new LinkedHashMap<>();
        for (TableItem item : table.getTable().getItems()) {
            if (item.getChecked()) {
                Row row = (Row) item.getData();
                places.computeIfAbsent(row.in(), each -> new ArrayList<>()).add(row.hit());
            }
        }
        Order order = new Order(search.orElseThrow(), places, with.getText());
        table.setInput(List.of());
        ticked();
        replace.accept(this, order);
    }

    /** Says what was done. */
    void say(String sentence) {
        if (getShell() != null && !getShell().isDisposed()) {
            setMessage(sentence);
        }
    }

    /** Says what could not be done. */
    void refuse(String sentence) {
        if (getShell() != null && !getShell().isDisposed()) {
            setErrorMessage(sentence);
        }
    }

    /** What a scope is called: the folder of a space. */
    static String nameOf(Path space) {
        return String.valueOf(space.getFileName());
    }
}
