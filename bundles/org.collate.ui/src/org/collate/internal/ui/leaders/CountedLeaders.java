package org.collate.internal.ui.leaders;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.collate.git.SpaceException;
import org.collate.git.space.Space;
import org.collate.operations.InputException;
import org.collate.operations.check.Checker;
import org.collate.operations.leaders.CountLeader;
import org.collate.operations.leaders.Leader;
import org.collate.operations.leaders.LeaderFigures;
import org.collate.ui.Background;
import org.collate.ui.DesktopPlugins;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Counts what is open in the text of reports; takes long, so beside the window. Findings come before revisions. */
final class CountedLeaders implements Background.Work<Void> {

    private final List<Leader> unread;
    private final List<Leader> unjudged;
    private final Taking taking;

    /** Takes what was counted, on the thread of the work. */
    interface Taking {

        /** Takes what was counted in what is written. */
        void figures(Leader leader, LeaderFigures figures);

        /** Takes how many revisions there are. */
        void revisions(Leader leader, int revisions);
    }

    /** @param unread reports to be read @param unjudged reports whose revisions are to be counted */
    CountedLeaders(List<Leader> unread, List<Leader> unjudged, Taking taking) {
        this.unread = List.copyOf(unread);
        this.unjudged = List.copyOf(unjudged);
        this.taking = taking;
    }

    @Override
    public Void run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, unread.size() + unjudged.size());
        Checker checker = new Checker(DesktopPlugins.rules(), DesktopPlugins.importers(), Optional.empty());
        bySpace(unread, checker, (counting, leader) -> {
            read(counting, leader);
            progress.split(1);
        });
        bySpace(unjudged, checker, (counting, leader) -> {
            judge(counting, leader);
            progress.split(1);
        });
        return null;
    }

    private static void bySpace(List<Leader> leaders, Checker checker, BiConsumer<CountLeader, Leader> count) {
        for (Path folder : leaders.stream().map(Leader::space).distinct().toList()) {
            try (Space space = Space.open(folder)) {
                CountLeader counting = new CountLeader(space, checker);
                leaders.stream()
                        .filter(each -> each.space().equals(folder))
                        .forEach(each -> count.accept(counting, each));
            } catch (SpaceException e) {
                ILog.of(CountedLeaders.class).info("The reports of " + folder + " were not counted", e);
            }
        }
    }

    private void read(CountLeader counting, Leader leader) {
        try {
            taking.figures(leader, counting.figures(leader));
        } catch (InputException | SpaceException e) {
            // Opening the report says why it cannot be read; here it only has no figures.
            ILog.of(CountedLeaders.class).info("Findings of " + leader.variant() + " were not counted", e);
        }
    }

    private void judge(CountLeader counting, Leader leader) {
        try {
            taking.revisions(leader, counting.revisions(leader));
        } catch (SpaceException e) {
            ILog.of(CountedLeaders.class).info("Revisions of " + leader.variant() + " were not counted", e);
        }
    }
}
