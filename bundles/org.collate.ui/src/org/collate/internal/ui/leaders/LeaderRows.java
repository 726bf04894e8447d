package org.collate.internal.ui.leaders;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.collate.git.Person;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.model.Messages;
import org.collate.operations.Place;
import org.collate.operations.leaders.Leader;
import org.collate.operations.leaders.LeaderColumn.Row;
import org.collate.operations.leaders.LeaderFigures;
import org.collate.operations.leaders.ReadLeaders;
import org.collate.ui.Background;
import org.collate.ui.DeskSettings;
import org.collate.ui.OnScreen;
import org.collate.ui.OpenDrafts;
import org.collate.ui.OpenedReport;
import org.collate.ui.TeamSpaces;
import org.collate.validation.Finding;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * How the reports of all spaces that are shown stand. They are read anew whenever a space has changed, also by others, and
 * what takes longer is counted afterwards; whoever shows it is told each time. On the workbench's thread.
 */
public final class LeaderRows {

    /** The window comes first, and several changes are counted once. */
    private static final Duration LATER = Duration.ofMillis(300);

    /** How long counts are gathered, in milliseconds. */
    private static final int TOGETHER = 200;

    private final Messages text = Messages.of(LeaderRows.class);
    private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final IWorkbench workbench;
    private final TeamSpaces spaces;
    private final OnScreen screen;
    private final Background<Known> reading;
    private final Elsewhere elsewhere;
    private volatile List<Path> folders = List.of();
    private Map<ReportKey, Leader> leaders = Map.of();
    private boolean isRead;
    private boolean isTelling;
    private final Map<CountKey, LeaderFigures> figures = new HashMap<>();
    private final Map<CountKey, Integer> revisions = new HashMap<>();
    /** Those of drafts that are open: of what is written, in a version or not. */
    private final Map<ReportKey, LeaderFigures> live = new HashMap<>();

    private Optional<Background<Void>> counting = Optional.empty();

    private LeaderRows(IWorkbench workbench, OnScreen screen) {
        this.workbench = workbench;
        this.spaces = TeamSpaces.of(workbench);
        this.screen = screen;
        this.reading = Background.of(text.get("reading"), screen, this::read)
                .then(this::show)
                .unseen();
        this.elsewhere = new Elsewhere(spaces, screen);
    }

    /** Those of a window's workbench; they are read from the first time on that somebody asks. */
    public static LeaderRows of(IWorkbenchWindow window) {
        IEclipseContext context = window.getWorkbench().getService(IEclipseContext.class);
        LeaderRows rows = context.getLocal(LeaderRows.class);
        if (rows == null) {
            rows = new LeaderRows(window.getWorkbench(), OnScreen.of(window.getWorkbench()));
            context.set(LeaderRows.class, rows);
            rows.spaces.whenChanged(rows::load);
            rows.load();
            window.getWorkbench().addWorkbenchListener(rows.new Ending());
        }
        return rows;
    }

    private void load() {
        folders = spaces.folders();
        elsewhere.follow(folders);
        reading.start();
    }

    private void end() {
        reading.end();
        elsewhere.end();
        counting.ifPresent(Background::end);
    }

    /** What was read. @param standing where the spaces stood before */
    private record Known(List<Leader> leaders, Map<Path, String> standing) {}

    private Known read(IProgressMonitor monitor) {
        List<Path> places = folders;
        Map<Path, String> standing = Elsewhere.standing(places);
        Person person = new DeskSettings().person();
        SubMonitor progress = SubMonitor.convert(monitor, places.size());
        List<Leader> all = new ArrayList<>();
        for (Path folder : places) {
            try {
                all.addAll(new ReadLeaders(folder, Optional.empty(), person).execute(progress.slice(1)));
            } catch (SpaceException e) {
                // The navigator says so in the row of the space.
                progress.split(1);
            }
        }
        return new Known(all, standing);
    }

    private void show(Known read) {
        List<Leader> now = read.leaders();
        elsewhere.saw(read.standing());
        Map<ReportKey, Leader> known = new LinkedHashMap<>();
        now.forEach(each -> known.put(ReportKey.of(each), each));
        leaders = known;
        isRead = true;
        live.keySet().removeIf(key -> !isOpen(key));
        count(now);
        tell();
    }

    private boolean isOpen(ReportKey key) {
        return Arrays.stream(workbench.getWorkbenchWindows())
                .anyMatch(window ->
                        OpenDrafts.find(window, key.space(), key.variant()).isPresent());
    }

    private void count(List<Leader> now) {
        counting.ifPresent(Background::end);
        List<Leader> unread = now.stream()
                .filter(each -> !figures.containsKey(CountKey.ofText(each)))
                .toList();
        List<Leader> unjudged = now.stream()
                .filter(each -> each.state().ahead() && !revisions.containsKey(CountKey.ofRevisions(each)))
                .toList();
        if (!unread.isEmpty() || !unjudged.isEmpty()) {
            CountedLeaders work = new CountedLeaders(unread, unjudged, new CountedLeaders.Taking() {
                @Override
                public void figures(Leader leader, LeaderFigures counted) {
                    screen.later(() -> {
                        figures.put(CountKey.ofText(leader), counted);
                        tellSoon();
                    });
                }

                @Override
                public void revisions(Leader leader, int counted) {
                    screen.later(() -> {
                        revisions.put(CountKey.ofRevisions(leader), counted);
                        tellSoon();
                    });
                }
            });
            counting = Optional.of(
                    Background.of(text.get("counting"), screen, work).last().start(LATER));
        }
    }

    /** The report of an editor was looked at. */
    public void seen(OpenedReport report) {
        if (report.place() instanceof Place.OfVariant at && at.isDraft()) {
            List<Finding> findings = report.checked().stream()
                    .map(OpenedReport.CheckedFinding::finding)
                    .toList();
            int characters = report.lengths().characters();
            LeaderFigures now =
                    report.isBegun() ? LeaderFigures.of(characters, findings) : LeaderFigures.notBegun(characters);
            if (!now.equals(live.put(ReportKey.of(at), now))) {
                tell();
            }
        }
    }

    /** Whether they were read at least once. */
    public boolean isRead() {
        return isRead;
    }

    /** The rows: those that wait for whoever sits here first, else in the order of spaces, meetings and the roster. */
    public List<Row> rows() {
        return leaders.values().stream()
                .sorted((one, other) -> Boolean.compare(other.waits(), one.waits()))
                .map(this::row)
                .toList();
    }

    /** A row; empty where no space that is shown has the report, or it is a template. */
    public Optional<Row> find(Path space, Variant variant) {
        return Optional.ofNullable(leaders.get(new ReportKey(space, variant))).map(this::row);
    }

    private Row row(Leader leader) {
        Optional<LeaderFigures> seen = Optional.ofNullable(live.get(ReportKey.of(leader)));
        Optional<Integer> open = leader.state().ahead()
                ? Optional.ofNullable(revisions.get(CountKey.ofRevisions(leader)))
                : Optional.of(0);
        return new Row(leader, seen.or(() -> Optional.ofNullable(figures.get(CountKey.ofText(leader)))), open);
    }

    /**
     * Tells a listener whenever something else is known.
     *
     * @return ends it
     */
    public Runnable whenChanged(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Several counts are told at once, since each telling has whole tables shown anew. */
    private void tellSoon() {
        if (!isTelling) {
            isTelling = true;
            workbench.getDisplay().timerExec(TOGETHER, () -> {
                isTelling = false;
                tell();
            });
        }
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    private final class Ending implements IWorkbenchListener {

        @Override
        public boolean preShutdown(IWorkbench ending, boolean forced) {
            return true;
        }

        @Override
        public void postShutdown(IWorkbench ending) {
            end();
        }
    }
}
