package org.collate.internal.ui.manuscript.revisions;

import java.util.Optional;
import org.collate.model.Messages;
import org.collate.operations.review.MarkedDraft.Mark;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.custom.StyledText;

/** The menu at the mouse on the page with the revisions: verdicts on what is selected, on its element, its author, and all. */
final class VerdictMenu {

    private final Messages text = Messages.of(RevisionPage.class);
    private final RevisionPage page;

    private VerdictMenu(RevisionPage page) {
        this.page = page;
    }

    static void offer(RevisionPage page, StyledText widget) {
        VerdictMenu offered = new VerdictMenu(page);
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(offered::fill);
        widget.setMenu(menu.createContextMenu(widget));
    }

    private void fill(IMenuManager menu) {
        Optional<Mark> here = page.chosen().stream().findFirst();
        menu.add(action("revisions.accept", here.isPresent(), page::accept));
        menu.add(action("revisions.reject", here.isPresent(), page::reject));
        menu.add(new Separator());
        here.ifPresent(mark -> {
            String name = page.name(mark);
            menu.add(action("revisions.acceptElement", true, () -> page.judgeElement(true, mark)));
            menu.add(action("revisions.rejectElement", true, () -> page.judgeElement(false, mark)));
            menu.add(action("revisions.acceptPerson", true, () -> page.judgePerson(true, name), name));
            menu.add(action("revisions.rejectPerson", true, () -> page.judgePerson(false, name), name));
            menu.add(new Separator());
        });
        menu.add(action("revisions.acceptAll", page.hasRevisions(), () -> page.judgeAll(true)));
        menu.add(action("revisions.rejectAll", page.hasRevisions(), () -> page.judgeAll(false)));
        menu.add(new Separator());
        menu.add(action("revisions.undo", true, page::undo));
    }

    private Action action(String key, boolean isEnabled, Runnable work, Object... arguments) {
        Action action = new Action(text.get(key, arguments)) {
            @Override
            public void run() {
                work.run();
            }
        };
        action.setEnabled(isEnabled);
        return action;
    }
}
