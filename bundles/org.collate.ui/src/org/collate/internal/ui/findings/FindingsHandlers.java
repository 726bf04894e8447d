package org.collate.internal.ui.findings;

import java.util.function.BiConsumer;
import org.collate.ui.ShownReport;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** The commands of the list of findings; {@code plugin.xml} says when they apply. */
public final class FindingsHandlers {

    private FindingsHandlers() {}

    private abstract static class OnList extends AbstractHandler {

        private final BiConsumer<FindingsView, ShownReport> work;

        OnList(BiConsumer<FindingsView, ShownReport> work) {
            this.work = work;
        }

        @Override
        public Object execute(ExecutionEvent event) throws ExecutionException {
            FindingsView view = (FindingsView) HandlerUtil.getActivePartChecked(event);
            ShownReport.in(view.getSite().getPage()).ifPresent(report -> work.accept(view, report));
            return null;
        }
    }

    /** Goes to the finding in the manuscript and offers what mends it. */
    public static final class Mend extends OnList {

        /** Made by the workbench. */
        public Mend() {
            super((view, report) -> {
                view.open();
                report.quickFix();
            });
        }
    }

    /** Mends all that the rule of the selected row found in the report. */
    public static final class MendAll extends OnList {

        /** Made by the workbench. */
        public MendAll() {
            super((view, report) -> view.selected().ifPresent(row -> report.fixAll(row.rule())));
        }
    }

    /** Sets aside what the rule of the selected row found on its element, with a reason. */
    public static final class SetAside extends OnList {

        /** Made by the workbench. */
        public SetAside() {
            super((view, report) -> view.current().ifPresent(report::setAside));
        }
    }

    /** Shows what was set aside below what is found, or no longer. */
    public static final class ShowSetAside extends AbstractHandler {

        @Override
        public Object execute(ExecutionEvent event) throws ExecutionException {
            // The list follows the state of the command, which the menu and the tool bar show.
            HandlerUtil.toggleCommandState(event.getCommand());
            return null;
        }
    }

    /** Has what is selected, and was set aside, found again. */
    public static final class TakeBack extends OnList {

        /** Made by the workbench. */
        public TakeBack() {
            super((view, report) ->
                    view.aside().ifPresent(row -> report.takeBack(row.found().finding())));
        }
    }

    /** Goes to what the rule says of itself. */
    public static final class Explain extends OnList {

        /** Made by the workbench. */
        public Explain() {
            super((view, report) -> view.detail().read());
        }
    }
}
