package org.collate.internal.ui.actions;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.collate.git.Namesakes;
import org.collate.git.SpaceException;
import org.collate.git.space.Space;
import org.collate.internal.ui.Columns;
import org.collate.internal.ui.leaders.LeaderRows;
import org.collate.model.Messages;
import org.collate.operations.undo.LogEntry;
import org.collate.ui.Background;
import org.collate.ui.OnScreen;
import org.collate.ui.TeamSpaces;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.part.ViewPart;

/** What was done to the team spaces on this machine, the last first; each can be taken back. */
public final class ActionsView extends ViewPart {

    /** The least width of a column, in pixels. */
    private static final int LEAST = 64;

    private final Messages text = Messages.of(ActionsView.class);
    private final ActionWords words = new ActionWords();
    private TableViewer table;
    private OnScreen screen;
    private TeamSpaces spaces;
    private Namesakes people = Namesakes.NONE;
    private Optional<Background<List<ActionRow>>> reading = Optional.empty();
    private Runnable stopListening = () -> {};
    private String said = "";

    @Override
    public void createPartControl(Composite parent) {
        DateTimeFormatter times = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Locale.getDefault());
        table = new Columns<>(parent, ActionRow.class, text, SWT.NONE)
                .column(
                        "actions.when",
                        18,
                        LEAST,
                        row -> times.format(row.entry().by().time()))
                .column(
                        "actions.who",
                        12,
                        LEAST,
                        row -> people.name(row.entry().by().person()))
                .column("actions.what", 18, LEAST, row -> words.what(row.entry()))
                .column("actions.reports", 22, LEAST, row -> plainly(words.reports(row.entry())))
                .column("actions.why", 24, LEAST, row -> row.entry().why().orElse(""))
                .column(
                        "actions.undone",
                        10,
                        LEAST,
                        row -> row.entry()
                                .undoneBy()
                                .map(any -> text.get("actions.undone.yes"))
                                .orElse(""))
                .table();
        screen = OnScreen.of(table.getTable());
        spaces = TeamSpaces.of(window().getWorkbench());
        table.addOpenListener(event -> undo());
        getSite().setSelectionProvider(table);
        MenuManager menu = new MenuManager();
        table.getTable().setMenu(menu.createContextMenu(table.getTable()));
        getSite().registerContextMenu(menu, table);
        // These notice what is done by other programs on this machine, and tell the spaces.
        LeaderRows.of(window());
        stopListening = spaces.whenChanged(this::read);
        setContentDescription(text.get("actions.reading"));
        read();
    }

    private String plainly(String sentence) {
        return spaces.plainly(sentence);
    }

    private void read() {
        reading.ifPresent(Background::end);
        List<Path> folders = spaces.folders();
        reading = Optional.of(Background.of(text.get("actions.reading"), screen, monitor -> read(folders))
                .then(this::show)
                .unseen()
                .start());
    }

    private static List<ActionRow> read(List<Path> folders) {
        List<ActionRow> rows = new ArrayList<>();
        for (Path folder : folders) {
            try (Space space = Space.open(folder)) {
                LogEntry.of(space).forEach(entry -> rows.add(new ActionRow(folder, entry)));
            } catch (SpaceException e) {
                // The navigator says so in the row of the space.
                continue;
            }
        }
        if (folders.size() > 1) {
            rows.sort(Comparator.comparing(
                            (ActionRow row) -> row.entry().by().time().toInstant())
                    .reversed());
        }
        return rows;
    }

    private void show(List<ActionRow> rows) {
        Optional<String> chosen = selected().map(each -> each.entry().id());
        people =
                Namesakes.of(rows.stream().map(row -> row.entry().by().person()).toList());
        table.setInput(rows);
        rows.stream()
                .filter(each -> chosen.filter(each.entry().id()::equals).isPresent())
                .findFirst()
                .ifPresent(each -> table.setSelection(new StructuredSelection(each), true));
        describe(rows.size());
    }

    private void describe(int count) {
        setContentDescription(!said.isEmpty() ? said : text.get(count == 0 ? "actions.none" : "actions.count", count));
    }

    private Optional<ActionRow> selected() {
        return table.getStructuredSelection().getFirstElement() instanceof ActionRow row
                ? Optional.of(row)
                : Optional.empty();
    }

    /** Takes what is selected back, after it was shown what that does. */
    void undo() {
        selected()
                .ifPresentOrElse(
                        row -> new UndoEntry(window(), screen, this::say).start(row),
                        () -> say(text.get("actions.choose")));
    }

    private void say(String sentence) {
        said = sentence;
        setContentDescription(sentence);
    }

    private IWorkbenchWindow window() {
        return getSite().getWorkbenchWindow();
    }

    /** The table of what was done. */
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
        stopListening.run();
        super.dispose();
    }
}
