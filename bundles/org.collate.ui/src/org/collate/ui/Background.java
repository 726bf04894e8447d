package org.collate.ui;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.collate.git.SpaceException;
import org.collate.model.Messages;
import org.collate.operations.InputException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;

/**
 * Work beside the window: done on the thread of a job, with progress and a way to cancel it; then its result is shown on
 * the workbench's thread, as long as what shows it is there. What goes wrong becomes a sentence in the same way: that of the
 * trouble, or, where it is a fault of the program itself, one that says so, and an entry in the log. Everything is said
 * before it starts; it may start several times, one run after another.
 *
 * @param <T> the result
 */
public final class Background<T> {

    private final String name;
    private final OnScreen screen;
    private final Work<T> work;
    private final Runner job;
    private Consumer<T> shown = result -> {};
    private Consumer<T> dropped = result -> {};
    private Consumer<String> refused;
    private String fault;
    private Runnable afterwards = () -> {};
    private Optional<Runnable> cancelled = Optional.empty();
    private Optional<Duration> interval = Optional.empty();
    private volatile boolean ended;

    /** What is done beside the window. */
    @FunctionalInterface
    public interface Work<T> {

        /** Does it; a trouble's message is a sentence for the user. */
        T run(IProgressMonitor monitor) throws SpaceException, InputException;
    }

    private Background(String name, OnScreen screen, Work<T> work) {
        this.name = name;
        this.screen = screen;
        this.work = work;
        this.job = new Runner();
        this.refused = sentence -> ILog.of(Background.class).warn(name + ": " + sentence);
        this.fault = Messages.of(Background.class).get("fault", name);
        job.setUser(true);
    }

    /**
     * Work that somebody waits for.
     *
     * @param name what it does, for lists of what is being done
     * @param screen where its result is shown
     */
    public static <T> Background<T> of(String name, OnScreen screen, Work<T> work) {
        return new Background<>(name, screen, work);
    }

    /** What is done with the result. */
    public Background<T> then(Consumer<T> show) {
        shown = show;
        return this;
    }

    /** What is done with a result that nobody is there any more to be shown. */
    public Background<T> orDrop(Consumer<T> drop) {
        dropped = drop;
        return this;
    }

    /** What says a sentence about what went wrong. Where this is not asked for, it goes to the log. */
    public Background<T> otherwise(Consumer<String> say) {
        refused = say;
        return this;
    }

    /** What is said of a fault of the program itself, in place of the sentence that fits all work. */
    public Background<T> ifFaulty(String sentence) {
        fault = sentence;
        return this;
    }

    /** What is done in the end, on the workbench's thread, however it ended. */
    public Background<T> afterwards(Runnable work) {
        afterwards = work;
        return this;
    }

    /** What is done when somebody cancelled it. */
    public Background<T> whenCancelled(Runnable tell) {
        cancelled = Optional.of(tell);
        return this;
    }

    /** Never at the same time as other work under the same rule. */
    public Background<T> under(ISchedulingRule rule) {
        job.setRule(rule);
        return this;
    }

    /** Nobody waits for it, so it is not in the list of what is being done. */
    public Background<T> unseen() {
        job.setUser(false);
        job.setSystem(true);
        return this;
    }

    /** Nobody waits for it: not in the list, and after everything else. */
    public Background<T> last() {
        job.setPriority(Job.DECORATE);
        return unseen();
    }

    /** Does it again, so long after it ended, until it is {@linkplain #end ended}. */
    public Background<T> every(Duration time) {
        interval = Optional.of(time);
        return this;
    }

    /** Begins. */
    public Background<T> start() {
        return start(Duration.ZERO);
    }

    /** Begins after some time. A run that has not begun yet stays as it is ordered; one that runs is followed by another. */
    public Background<T> start(Duration later) {
        job.schedule(later.toMillis());
        return this;
    }

    /** Asks for an end of the run that is going on, or takes back the one that has not begun. */
    public void cancel() {
        job.cancel();
    }

    /** Ends it for good: nothing is shown afterwards, and results are dropped. */
    public void end() {
        ended = true;
        job.cancel();
    }

    /** The job behind it, for whoever waits for its end. */
    public Job job() {
        return job;
    }

    private void show(T result) {
        if (ended) {
            dropped.accept(result);
        } else {
            screen.later(() -> showNow(result), () -> dropped.accept(result));
        }
    }

    private void showNow(T result) {
        if (ended) {
            dropped.accept(result);
        } else {
            shown.accept(result);
        }
    }

    private void say(Runnable sentence) {
        screen.later(() -> {
            if (!ended) {
                sentence.run();
            }
        });
    }

    private final class Runner extends Job {

        Runner() {
            super(name);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            try {
                show(work.run(monitor));
            } catch (OperationCanceledException e) {
                cancelled.ifPresent(Background.this::say);
                return Status.CANCEL_STATUS;
            } catch (SpaceException | InputException e) {
                say(() ->
                        refused.accept(TeamSpaces.of(PlatformUI.getWorkbench()).plainly(e.getMessage())));
            } catch (RuntimeException e) {
                if (!ended) {
                    ILog.of(Background.class).error(name + ": " + e.getMessage(), e);
                    say(() -> refused.accept(fault));
                }
            } finally {
                screen.later(afterwards);
                interval.filter(time -> !ended).ifPresent(Background.this::start);
            }
            return Status.OK_STATUS;
        }
    }
}
