package org.collate.internal.ui.manuscript;

import java.util.function.Consumer;
import org.collate.internal.ui.manuscript.comments.CommentsShown;
import org.collate.model.Messages;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** The commands of the comments beside the manuscript; {@code plugin.xml} says when they apply. */
public final class CommentHandlers {

    private CommentHandlers() {}

    private abstract static class Handler extends AbstractHandler {

        private final Consumer<CommentsShown> work;

        Handler(Consumer<CommentsShown> work) {
            this.work = work;
        }

        @Override
        public Object execute(ExecutionEvent event) {
            if (HandlerUtil.getActiveEditor(event) instanceof ManuscriptEditor editor) {
                editor.comments()
                        .ifPresentOrElse(
                                work,
                                () -> editor.refuse(
                                        Messages.of(CommentHandlers.class).get("comments.draftsOnly")));
            }
            return null;
        }
    }

    /** Begins a comment on what is selected. */
    public static final class Add extends Handler {

        /** Made by the workbench. */
        public Add() {
            super(CommentsShown::add);
        }
    }

    /** Begins a note for oneself on what is selected. */
    public static final class Note extends Handler {

        /** Made by the workbench. */
        public Note() {
            super(CommentsShown::addNote);
        }
    }

    /** Goes to the next comment. */
    public static final class Next extends Handler {

        /** Made by the workbench. */
        public Next() {
            super(comments -> comments.step(1));
        }
    }

    /** Goes to the comment before. */
    public static final class Previous extends Handler {

        /** Made by the workbench. */
        public Previous() {
            super(comments -> comments.step(-1));
        }
    }

    /** Begins an answer to the comment at hand. */
    public static final class Reply extends Handler {

        /** Made by the workbench. */
        public Reply() {
            super(CommentsShown::reply);
        }
    }

    /** Settles the comment at hand, or opens it again. */
    public static final class Resolve extends Handler {

        /** Made by the workbench. */
        public Resolve() {
            super(CommentsShown::resolve);
        }
    }

    /** Shows the margin, or takes it away. */
    public static final class Toggle extends Handler {

        /** Made by the workbench. */
        public Toggle() {
            super(CommentsShown::toggle);
        }
    }
}
