package org.collate.internal.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.collate.model.Messages;
import org.collate.ui.AutomaticSync;
import org.collate.ui.CurrentReport;
import org.collate.ui.LastOpened;
import org.collate.ui.OpenedReport;
import org.collate.ui.ReportStatus;
import org.collate.ui.TeamSpaces;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.handlers.IHandlerService;

/** Sets the window up, keeps its title, and does what the command line asks for. */
final class CollateWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final Point SIZE = new Point(1280, 860);

    /** Time for views to be drawn before a picture is taken, in milliseconds. */
    private static final int SETTLE = 1500;

    private static final String WELCOME = "org.collate.ui.welcome";

    /** Tools for programmers that the platform's text editors bring along. */
    private static final List<String> FOREIGN_TOOLS = List.of(
            "org.eclipse.ui.edit.text.actionSet.annotationNavigation",
            "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo",
            "org.eclipse.ui.edit.text.actionSet.navigation",
            "org.eclipse.ui.edit.text.actionSet.openExternalFile",
            "org.eclipse.ui.edit.text.actionSet.presentation");

    private final Messages text = Messages.of(CollateWindowAdvisor.class);
    private final StartArguments arguments;

    CollateWindowAdvisor(IWorkbenchWindowConfigurer configurer, StartArguments arguments) {
        super(configurer);
        this.arguments = arguments;
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new ActionBarAdvisor(configurer) {
            @Override
            protected void fillStatusLine(IStatusLineManager status) {
                status.add(new ReportStatus(getWindowConfigurer().getWindow()));
            }
        };
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        configurer.setInitialSize(SIZE);
        configurer.setShowCoolBar(true);
        configurer.setShowPerspectiveBar(false);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
        configurer.setTitle(text.get("name"));
    }

    @Override
    public void postWindowOpen() {
        hideForeignTools(getWindowConfigurer().getWindow().getActivePage());
        getWindowConfigurer().getWindow().addPerspectiveListener(new PerspectiveAdapter() {
            @Override
            public void perspectiveChanged(IWorkbenchPage page, IPerspectiveDescriptor perspective, String change) {
                // Whoever resets the layout gets all tools back.
                if (change.equals(IWorkbenchPage.CHANGE_RESET_COMPLETE)) {
                    hideForeignTools(page);
                }
            }
        });
        CurrentReport.of(getWindowConfigurer().getWindow()).whenShown(this::showTitle);
        IWorkbench workbench = getWindowConfigurer().getWindow().getWorkbench();
        arguments.space().ifPresent(TeamSpaces.of(workbench)::show);
        if (arguments.screenshot().isEmpty()) {
            AutomaticSync.begin(workbench);
        }
        if (!Opening.of(arguments, getWindowConfigurer().getWindow(), this::settled)) {
            settled();
            if (arguments.screenshot().isEmpty()
                    && TeamSpaces.of(workbench).folders().isEmpty()) {
                welcome();
            }
        }
    }

    private static void hideForeignTools(IWorkbenchPage page) {
        FOREIGN_TOOLS.forEach(page::hideActionSet);
    }

    /** What was asked for is open: now what was open at the last end, but for a picture, which must not depend on that. */
    private void settled() {
        if (arguments.screenshot().isPresent()) {
            takePicture();
        } else {
            LastOpened.openAgain(getWindowConfigurer().getWindow());
        }
    }

    private void welcome() {
        try {
            getWindowConfigurer().getWindow().getService(IHandlerService.class).executeCommand(WELCOME, null);
        } catch (CommandException e) {
            ILog.of(CollateWindowAdvisor.class).error(WELCOME, e);
        }
    }

    private void showTitle(Optional<OpenedReport> report) {
        String title = report.map(open -> open.outline().title().orElseGet(() -> called(open)))
                .map(words -> " – " + words.replace('\n', ' '))
                .orElse("");
        getWindowConfigurer().setTitle(text.get("name") + title);
    }

    /** What a person calls a report that has no title. */
    private String called(OpenedReport open) {
        return TeamSpaces.of(getWindowConfigurer().getWindow().getWorkbench())
                .plainly(open.place().name());
    }

    private void takePicture() {
        arguments.screenshot().ifPresent(picture -> Display.getCurrent().timerExec(SETTLE, () -> takePicture(picture)));
    }

    private void takePicture(Path picture) {
        Shell shell = getWindowConfigurer().getWindow().getShell();
        try {
            WindowPicture.write(shell, picture);
        } catch (IOException e) {
            System.err.println(text.get("screenshotFailed", picture, e.getMessage()));
        }
        PlatformUI.getWorkbench().close();
    }
}
