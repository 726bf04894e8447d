package org.collate.internal.ui.manuscript;

import java.util.Optional;
import java.util.function.Consumer;
import org.collate.git.SpaceException;

/** What could not be kept on disk: told to whoever listens, and kept for one who listens later. For any thread. */
final class Trouble implements Consumer<SpaceException> {

    private Optional<Consumer<SpaceException>> listener = Optional.empty();
    private Optional<SpaceException> last = Optional.empty();

    @Override
    public synchronized void accept(SpaceException trouble) {
        last = Optional.of(trouble);
        listener.ifPresent(each -> each.accept(trouble));
    }

    synchronized void tell(Consumer<SpaceException> teller) {
        listener = Optional.of(teller);
        last.ifPresent(teller);
    }
}
