package org.collate.internal.ui.remarks;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.collate.git.Namesakes;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.space.Space;
import org.collate.internal.ui.Columns;
import org.collate.internal.ui.ReportJump;
import org.collate.internal.ui.leaders.LeaderRows;
import org.collate.model.Messages;
import org.collate.operations.InputException;
import org.collate.operations.leaders.ReadComments;
import org.collate.operations.leaders.ReadComments.Said;
import org.collate.operations.review.CommentFilter;
import org.collate.operations.review.Comments;
import org.collate.operations.review.Notes;
import org.collate.operations.review.PlacedComment;
import org.collate.ui.Background;
import org.collate.ui.DeskSettings;
import org.collate.ui.OnScreen;
import org.collate.ui.TeamSpaces;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;

/** The comments on all reports, with one's own notes: each is opened at its words, answered and settled here. */
public final class CommentsView extends ViewPart {

    /** The least width of a column, in pixels. */
    private static final int LEAST = 56;

    private static final int[] SHARES = {62, 38};

    private final Messages text = Messages.of(CommentsView.class);
    private RemarkFilter filter;
    private RemarkDetail detail;
    private TableViewer table;
    private OnScreen screen;
    private TeamSpaces spaces;
    private ReportJump jump;
    private List<Said> all = List.of();
    private Namesakes people = Namesakes.NONE;
    private Optional<Background<List<Said>>> reading = Optional.empty();
    private Runnable stopListening = () -> {};

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        filter = new RemarkFilter(parent, this::show);
        SashForm both = new SashForm(parent, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(both);
        DateTimeFormatter times = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Locale.getDefault());
        table = new Columns<>(both, Said.class, text, SWT.NONE)
                .hover(row -> row.comment().text())
                .column("remarks.report", 12, LEAST, Said::report)
                .column(
                        "remarks.who",
                        12,
                        LEAST,
                        row -> people.name(row.comment().by().person()))
                .column(
                        "remarks.when",
                        16,
                        LEAST,
                        row -> times.format(row.comment().by().time()))
                .column("remarks.stands", 12, LEAST, row -> stands(row.comment()))
                .column("remarks.on", 18, LEAST, row -> on(row.comment()))
                .column("remarks.text", 30, LEAST, row -> row.comment().text())
                .column(
                        "remarks.answers",
                        8,
                        LEAST,
                        row -> String.valueOf(row.comment().replies().size()))
                .table();
        detail = new RemarkDetail(both, new Answering());
        both.setWeights(SHARES);
        screen = OnScreen.of(table.getTable());
        jump = new ReportJump(window(), screen);
        spaces = TeamSpaces.of(window().getWorkbench());
        table.addOpenListener(event -> selected().ifPresent(this::open));
        table.addSelectionChangedListener(event -> detail.show(selected(), people));
        getSite().setSelectionProvider(table);
        bind("org.collate.ui.comments.reply", () -> detail.beginAnswer());
        bind("org.collate.ui.comments.resolve", () -> detail.settle());
        // These notice what others do, and tell the spaces.
        LeaderRows.of(window());
        stopListening = spaces.whenChanged(this::read);
        setContentDescription(text.get("remarks.reading"));
        read();
    }

    private void bind(String command, Runnable work) {
        getSite().getService(IHandlerService.class).activateHandler(command, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                work.run();
                return null;
            }
        });
    }

    private String stands(PlacedComment comment) {
        if (comment.isPrivate()) {
            return text.get("remarks.private");
        }
        return text.get(comment.resolved().isPresent() ? "remarks.filter.resolved" : "remarks.filter.open");
    }

    private String on(PlacedComment comment) {
        boolean isGone =
                comment.state() == PlacedComment.State.GONE || comment.state() == PlacedComment.State.ELEMENT_GONE;
        String words = comment.quoted().isEmpty() ? comment.lead() : comment.quoted();
        return isGone ? text.get("remarks.gone", words) : words;
    }

    private void read() {
        reading.ifPresent(Background::end);
        List<Path> folders = spaces.folders();
        reading = Optional.of(Background.of(text.get("remarks.reading"), screen, monitor -> read(folders, monitor))
                .then(this::take)
                .unseen()
                .start());
    }

    private static List<Said> read(List<Path> folders, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, Math.max(1, folders.size()));
        List<Said> said = new ArrayList<>();
        for (Path folder : folders) {
            try {
                said.addAll(new ReadComments(folder).execute(progress.split(1)));
            } catch (SpaceException e) {
                // The navigator says so in the row of the space.
                progress.setWorkRemaining(folders.size());
            }
        }
        return said;
    }

    private void take(List<Said> said) {
        all = said;
        people = Namesakes.of(
                CommentFilter.people(said.stream().map(Said::comment).toList()));
        filter.offer(said);
        show();
    }

    private void show() {
        Optional<String> chosen = selected().map(each -> each.comment().id());
        List<Said> shown = all.stream().filter(filter::accepts).toList();
        table.setInput(shown);
        shown.stream()
                .filter(each -> chosen.filter(each.comment().id()::equals).isPresent())
                .findFirst()
                .ifPresent(each -> table.setSelection(new StructuredSelection(each), true));
        detail.show(selected(), people);
        setContentDescription(text.get(all.isEmpty() ? "remarks.none" : "remarks.count", shown.size(), all.size()));
    }

    private Optional<Said> selected() {
        return table.getStructuredSelection().getFirstElement() instanceof Said said
                ? Optional.of(said)
                : Optional.empty();
    }

    private void open(Said said) {
        PlacedComment comment = said.comment();
        jump.go(
                said.draft(),
                comment.state() == PlacedComment.State.ELEMENT_GONE
                        ? Optional.empty()
                        : Optional.of(new ReportJump.Words(comment.element(), comment.start(), comment.end())));
    }

    /** Something that is said on a comment, on the thread of a job. */
    @FunctionalInterface
    private interface Saying {

        void say(Comments comments, Notes notes, Signature by) throws SpaceException, InputException;
    }

    private void say(Said said, Saying saying, Runnable then) {
        Signature by = Signature.now(new DeskSettings().person());
        Background.of(text.get("remarks.saying", said.report()), screen, monitor -> {
                    try (Space space = Space.open(said.draft().space())) {
                        saying.say(
                                new Comments(space, said.draft().variant()),
                                new Notes(space, said.draft().variant()),
                                by);
                        return said;
                    }
                })
                .then(done -> {
                    then.run();
                    spaces.changed();
                })
                .otherwise(this::setContentDescription)
                .start();
    }

    private final class Answering implements RemarkDetail.Desk {

        @Override
        public void answer(Said said, String words) {
            say(said, (comments, notes, by) -> comments.reply(said.comment().id(), words, by), () -> {
                detail.answered();
                back();
            });
        }

        @Override
        public void settle(Said said) {
            PlacedComment comment = said.comment();
            say(
                    said,
                    (comments, notes, by) -> {
                        if (comment.isPrivate()) {
                            notes.remove(comment.id(), by);
                        } else if (comment.resolved().isPresent()) {
                            comments.reopen(comment.id(), by);
                        } else {
                            comments.resolve(comment.id(), by);
                        }
                    },
                    this::back);
        }

        @Override
        public void back() {
            table.getTable().setFocus();
        }
    }

    private IWorkbenchWindow window() {
        return getSite().getWorkbenchWindow();
    }

    /** The table of the comments. */
    public TableViewer table() {
        return table;
    }

    /** The comment that is selected, with its answers. */
    public String spoken() {
        return detail.spoken();
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
