package org.collate.git.draft;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Runs an action once for any number of signals, a fixed time after the first of them: who types without a pause is
 * served as often as who stops.
 */
final class Throttle implements AutoCloseable {

    /** What runs something later. */
    @FunctionalInterface
    interface Alarm {

        /** @return what takes the order back */
        Runnable after(Duration time, Runnable action);
    }

    private final Duration interval;
    private final Alarm alarm;
    private final Runnable action;
    private Runnable cancel;

    Throttle(Duration interval, Alarm alarm, Runnable action) {
        this.interval = interval;
        this.alarm = alarm;
        this.action = action;
    }

    /** An alarm with one thread of its own, which ends with the program. */
    static ScheduledExecutorService thread(String name) {
        return Executors.newSingleThreadScheduledExecutor(run -> {
            Thread thread = new Thread(run, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    static Alarm alarm(ScheduledExecutorService executor) {
        return (time, action) -> {
            ScheduledFuture<?> future = executor.schedule(action, time.toMillis(), TimeUnit.MILLISECONDS);
            return () -> future.cancel(false);
        };
    }

    /** Something happened: the action runs within the interval. */
    synchronized void signal() {
        if (cancel == null) {
            cancel = alarm.after(interval, this::run);
        }
    }

    /** Takes back what is still to run; says whether there was something. */
    synchronized boolean cancel() {
        boolean pending = cancel != null;
        if (pending) {
            cancel.run();
            cancel = null;
        }
        return pending;
    }

    @Override
    public void close() {
        cancel();
    }

    private void run() {
        synchronized (this) {
            cancel = null;
        }
        action.run();
    }
}
