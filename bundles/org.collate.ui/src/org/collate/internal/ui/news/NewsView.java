package org.collate.internal.ui.news;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.collate.internal.ui.Columns;
import org.collate.internal.ui.ReportJump;
import org.collate.internal.ui.leaders.LeaderRows;
import org.collate.model.Messages;
import org.collate.operations.Place;
import org.collate.ui.Background;
import org.collate.ui.OnScreen;
import org.collate.ui.OpenDrafts;
import org.collate.ui.TeamSpaces;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.part.ViewPart;

/** What others did since whoever sits here last looked: a quiet list, from which each report is opened at its place. */
public final class NewsView extends ViewPart {

    /** The least width of a column, in pixels. */
    private static final int LEAST = 64;

    private final Messages text = Messages.of(NewsView.class);
    private TableViewer table;
    private OnScreen screen;
    private TeamSpaces spaces;
    private Optional<Background<List<NewsRow>>> reading = Optional.empty();
    private ReportJump jump;
    private Runnable stopListening = () -> {};

    @Override
    public void createPartControl(Composite parent) {
        DateTimeFormatter times = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Locale.getDefault());
        table = new Columns<>(parent, NewsRow.class, text, SWT.MULTI)
                .hover(row -> row.words().isEmpty() ? null : row.words())
                .column(
                        "news.when",
                        18,
                        LEAST,
                        row -> row.when().map(times::format).orElseGet(() -> text.get("news.now")))
                .column("news.who", 12, LEAST, NewsRow::who)
                .column("news.report", 14, LEAST, NewsRow::report)
                .column("news.what", 20, LEAST, NewsRow::what)
                .column("news.words", 36, LEAST, NewsRow::words)
                .table();
        screen = OnScreen.of(table.getTable());
        jump = new ReportJump(window(), screen);
        spaces = TeamSpaces.of(window().getWorkbench());
        table.addOpenListener(event -> open());
        getSite().setSelectionProvider(table);
        MenuManager menu = new MenuManager();
        table.getTable().setMenu(menu.createContextMenu(table.getTable()));
        getSite().registerContextMenu(menu, table);
        // These notice what others do, and tell the spaces.
        LeaderRows.of(window());
        stopListening = spaces.whenChanged(() -> read(false));
        setContentDescription(text.get("news.reading"));
        read(false);
    }

    private void read(boolean marksSeen) {
        reading.ifPresent(Background::end);
        List<Path> folders = spaces.folders();
        reading = Optional.of(
                Background.of(text.get("news.reading"), screen, new NewsRead(folders, this::isOpenHere, marksSeen))
                        .then(this::show)
                        .unseen()
                        .start());
    }

    private boolean isOpenHere(Place.OfVariant draft) {
        return screen.ask(() -> OpenDrafts.find(window(), draft.space(), draft.variant())
                        .isPresent())
                .orElse(false);
    }

    private void show(List<NewsRow> rows) {
        long news = rows.stream().filter(row -> row.when().isPresent()).count();
        setContentDescription(text.get(news == 0 ? "news.none" : "news.count", news));
        table.setInput(rows);
    }

    /** From now on, what is here by now counts as seen. */
    void markSeen() {
        read(true);
    }

    private void open() {
        if (table.getStructuredSelection().getFirstElement() instanceof NewsRow row) {
            jump.go(row.draft(), row.element().map(element -> new ReportJump.Words(element, 0, 0)));
        }
    }

    private IWorkbenchWindow window() {
        return getSite().getWorkbenchWindow();
    }

    /** The table of what happened. */
    public TableViewer table() {
        return table;
    }

    @Override
    public void setFocus() {
        table.getControl().setFocus();
    }

    @Override
    public void dispose() {
        reading.ifPresent(Background::end);
        jump.end();
        stopListening.run();
        super.dispose();
    }
}
