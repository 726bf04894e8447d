package org.collate.operations.writing;

import java.util.Optional;
import java.util.function.Consumer;
import org.collate.git.SpaceException;

/**
 * What cannot be kept on disk at the moment: told to whoever listens, and kept for one who listens later; told as well
 * when it is over. For any thread.
 */
final class KeepingTrouble implements Consumer<SpaceException> {

    private final WritingLog log;
    private Optional<Consumer<Optional<SpaceException>>> listener = Optional.empty();
    private Optional<SpaceException> last = Optional.empty();

    KeepingTrouble(WritingLog log) {
        this.log = log;
    }

    @Override
    public synchronized void accept(SpaceException trouble) {
        boolean isNew = last.map(SpaceException::getMessage)
                .filter(trouble.getMessage()::equals)
                .isEmpty();
        if (isNew) {
            // Not at every try.
            log.fault("What is typed is not kept: " + trouble.getMessage(), trouble);
        }
        last = Optional.of(trouble);
        listener.ifPresent(each -> each.accept(last));
    }

    /** All that was typed is kept. */
    synchronized void over() {
        if (last.isPresent()) {
            last = Optional.empty();
            listener.ifPresent(each -> each.accept(last));
        }
    }

    /** What cannot be kept; empty where all is. */
    synchronized Optional<SpaceException> last() {
        return last;
    }

    synchronized void tell(Consumer<Optional<SpaceException>> teller) {
        listener = Optional.of(teller);
        last.ifPresent(trouble -> teller.accept(last));
    }
}
