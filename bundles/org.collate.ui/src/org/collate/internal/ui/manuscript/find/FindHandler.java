package org.collate.internal.ui.manuscript.find;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.internal.ui.space.CommandSubject;
import org.collate.internal.ui.space.ReportChoice;
import org.collate.model.Messages;
import org.collate.operations.InputException;
import org.collate.operations.search.SearchDrafts;
import org.collate.operations.search.SearchHit;
import org.collate.ui.DesktopPlugins;
import org.collate.ui.OpenDraft;
import org.collate.ui.OpenDrafts;
import org.collate.ui.ReportOpener;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Finds and replaces words in the reports of a meeting or a space. Reports in which something is replaced are opened, so that
 * it is a step of their history, which undo takes back.
 */
public final class FindHandler extends AbstractHandler {

    private final Messages text = Messages.of(FindHandler.class);

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        List<FindDialog.Scope> scopes = scopes(window);
        if (!scopes.isEmpty()) {
            new FindDialog(window.getShell(), scopes, (dialog, order) -> new Replacing(window, dialog, order).next())
                    .open();
        }
        return null;
    }

    /** The meeting of the report that is meant comes first, then its space, then all others. */
    private List<FindDialog.Scope> scopes(IWorkbenchWindow window) {
        Map<String, List<SearchDrafts.Draft>> scopes = new LinkedHashMap<>();
        Optional<ReportChoice> meant = CommandSubject.report(window);
        List<ReportChoice> all = new ArrayList<>(CommandSubject.reports(window));
        meant.ifPresent(report -> all.stream()
                .filter(each -> each.space().equals(report.space())
                        && each.variant().meeting().equals(report.variant().meeting()))
                .forEach(each -> add(
                        scopes, text.get("all.meeting", CommandSubject.meeting(window, report)), draft(window, each))));
        for (ReportChoice each : all) {
            add(scopes, text.get("all.space", FindDialog.nameOf(each.space())), draft(window, each));
        }
        return scopes.entrySet().stream()
                .map(each -> new FindDialog.Scope(each.getKey(), each.getValue()))
                .toList();
    }

    private static void add(Map<String, List<SearchDrafts.Draft>> scopes, String scope, SearchDrafts.Draft draft) {
        scopes.computeIfAbsent(scope, each -> new ArrayList<>()).add(draft);
    }

    private static SearchDrafts.Draft draft(IWorkbenchWindow window, ReportChoice report) {
        Optional<OpenDraft> open = OpenDrafts.find(window, report.space(), report.variant());
        return new SearchDrafts.Draft(report.space(), report.variant(), report.name(), open.map(OpenDraft::report));
    }

    /** Replaces in one report after the other, each as soon as it is open. */
    private final class Replacing {

        private final IWorkbenchWindow window;
        private final FindDialog dialog;
        private final FindDialog.Order order;
        private final Iterator<Map.Entry<SearchDrafts.InDraft, List<SearchHit>>> left;
        private int count;
        private int kept;
        private int reports;

        Replacing(IWorkbenchWindow window, FindDialog dialog, FindDialog.Order order) {
            this.window = window;
            this.dialog = dialog;
            this.order = order;
            this.left = order.places().entrySet().iterator();
        }

        void next() {
            if (!left.hasNext()) {
                String done = text.get("all.replaced", count, reports);
                dialog.say(kept == 0 ? done : text.get("find.kept", done, kept));
                return;
            }
            Map.Entry<SearchDrafts.InDraft, List<SearchHit>> each = left.next();
            Optional<OpenDraft> open = find(each.getKey());
            if (open.isPresent()) {
                replace(open.get(), each.getValue());
                next();
            } else {
                ReportOpener.of(each.getKey().place(), DesktopPlugins.importers(), window)
                        .afterwards(() -> opened(each))
                        .start();
            }
        }

        private Optional<OpenDraft> find(SearchDrafts.InDraft in) {
            return OpenDrafts.find(window, in.draft().space(), in.draft().variant());
        }

        private void opened(Map.Entry<SearchDrafts.InDraft, List<SearchHit>> each) {
            find(each.getKey())
                    .ifPresentOrElse(
                            draft -> replace(draft, each.getValue()),
                            () -> dialog.refuse(text.get(
                                    "all.notOpen", each.getKey().draft().name())));
            next();
        }

        private void replace(OpenDraft draft, List<SearchHit> hits) {
            try {
                OpenDraft.Replaced done = draft.replace(order.search(), hits, order.with());
                count += done.count();
                kept += done.kept();
                reports += done.count() > 0 ? 1 : 0;
            } catch (InputException e) {
                dialog.refuse(e.getMessage());
            }
        }
    }
}
