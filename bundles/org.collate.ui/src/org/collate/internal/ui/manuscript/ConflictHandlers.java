package org.collate.internal.ui.manuscript;

import java.util.Optional;
import java.util.function.Consumer;
import org.collate.internal.ui.manuscript.conflicts.ConflictAction;
import org.collate.internal.ui.manuscript.conflicts.ConflictsShown;
import org.collate.model.Messages;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** The commands of the conflicts in the manuscript; {@code plugin.xml} says when they apply. */
public final class ConflictHandlers {

    private ConflictHandlers() {}

    private abstract static class Handler extends AbstractHandler {

        private final Consumer<ConflictsShown> work;

        Handler(Consumer<ConflictsShown> work) {
            this.work = work;
        }

        Handler(ConflictAction action) {
            this(conflicts -> conflicts.act(action));
        }

        @Override
        public Object execute(ExecutionEvent event) {
            if (HandlerUtil.getActiveEditor(event) instanceof ManuscriptEditor editor) {
                Optional<ConflictsShown> conflicts = editor.conflicts();
                conflicts.ifPresentOrElse(
                        work,
                        () -> editor.refuse(Messages.of(ConflictHandlers.class).get("conflicts.draftsOnly")));
            }
            return null;
        }
    }

    /** Goes to the next conflict. */
    public static final class Next extends Handler {

        /** Made by the workbench. */
        public Next() {
            super(conflicts -> conflicts.step(1));
        }
    }

    /** Goes to the conflict before. */
    public static final class Previous extends Handler {

        /** Made by the workbench. */
        public Previous() {
            super(conflicts -> conflicts.step(-1));
        }
    }

    /** Settles the conflict at hand as the report has it. */
    public static final class Ours extends Handler {

        /** Made by the workbench. */
        public Ours() {
            super(ConflictAction.OURS);
        }
    }

    /** Settles it as the other version has it. */
    public static final class Theirs extends Handler {

        /** Made by the workbench. */
        public Theirs() {
            super(ConflictAction.THEIRS);
        }
    }

    /** Settles it with the words of both. */
    public static final class Both extends Handler {

        /** Made by the workbench. */
        public Both() {
            super(ConflictAction.BOTH);
        }
    }

    /** Settles it as the merge proposes. */
    public static final class Proposed extends Handler {

        /** Made by the workbench. */
        public Proposed() {
            super(ConflictAction.PROPOSED);
        }
    }

    /** Settles it in words of one's own. */
    public static final class Write extends Handler {

        /** Made by the workbench. */
        public Write() {
            super(ConflictAction.WRITE);
        }
    }

    /** Gives the whole merge up. */
    public static final class GiveUp extends Handler {

        /** Made by the workbench. */
        public GiveUp() {
            super(ConflictAction.GIVE_UP);
        }
    }
}
