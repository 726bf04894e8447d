package org.collate.internal.ui.templates;

import java.util.List;
import java.util.Optional;
import org.collate.git.SpaceException;
import org.collate.git.VersionId;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.internal.ui.Sentence;
import org.collate.internal.ui.space.CommandSubject;
import org.collate.internal.ui.space.ReportChoice;
import org.collate.internal.ui.space.SpaceWizard;
import org.collate.model.Messages;
import org.collate.operations.space.PushTemplate;
import org.collate.operations.templates.ForeseePush;
import org.collate.operations.templates.TemplateDraft;
import org.collate.ui.Background;
import org.collate.ui.DesktopPlugins;
import org.collate.ui.OnScreen;
import org.collate.ui.OpenDraft;
import org.collate.ui.OpenDrafts;
import org.collate.ui.TeamSpaces;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** The commands about the template of a meeting: the one that is selected, or that stands in the editor. */
public final class TemplateHandlers {

    private TemplateHandlers() {}

    private abstract static class Handler extends AbstractHandler {

        final Messages text = Messages.of(TemplateHandlers.class);

        @Override
        public Object execute(ExecutionEvent event) throws ExecutionException {
            IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
            CommandSubject.template(window).ifPresent(template -> run(window, template));
            return null;
        }

        abstract void run(IWorkbenchWindow window, ReportChoice template);
    }

    /** What is written in the template's editor; the base first, as {@link OpenDraft#base} asks. */
    private static Optional<TemplateDraft.Written> written(Optional<OpenDraft> open) throws SpaceException {
        if (open.isEmpty()) {
            return Optional.empty();
        }
        VersionId base = open.get().base();
        return Optional.of(new TemplateDraft.Written(base, open.get().report()));
    }

    /** Report &gt; Template Settings: hints, required headings, shares and limits, rules. */
    public static final class Settings extends Handler {

        @Override
        void run(IWorkbenchWindow window, ReportChoice template) {
            Optional<OpenDraft> open = OpenDrafts.find(window, template.space(), template.variant());
            Background.of(text.get("settings.reading", template.name()), OnScreen.of(window), monitor -> {
                        try (Space space = Space.open(template.space())) {
                            return TemplateDraft.read(space, template.variant().meeting(), written(open));
                        }
                    })
                    .then(draft -> ask(window, template, draft))
                    .otherwise(sentence -> Sentence.say(window, text.get("settings.window"), sentence))
                    .start();
        }

        private static void ask(IWorkbenchWindow window, ReportChoice template, TemplateDraft draft) {
            SettingsDialog.Commit commit = (changed, message) -> {
                // The editor may have been opened or closed since.
                Optional<OpenDraft> open = OpenDrafts.find(window, template.space(), template.variant());
                return monitor -> {
                    try (Space space = Space.open(template.space())) {
                        TemplateDraft.By by = new TemplateDraft.By(SpaceWizard.here(), SpaceWizard.here(), message);
                        Versions.Committed committed = draft.commit(space, changed, written(open), by);
                        OnScreen.of(window)
                                .later(() ->
                                        TeamSpaces.of(window.getWorkbench()).changed());
                        return committed;
                    }
                };
            };
            new SettingsDialog(window.getShell(), template.name(), draft.template(), DesktopPlugins.rules(), commit)
                    .open();
        }
    }

    /** Report &gt; Push to All Reports: what would change where, and then the push. */
    public static final class Push extends Handler {

        @Override
        void run(IWorkbenchWindow window, ReportChoice template) {
            Optional<OpenDraft> open = OpenDrafts.find(window, template.space(), template.variant());
            boolean isTyped = open.filter(OpenDraft::isUnsaved).isPresent();
            Background.of(text.get("push.looking", template.name()), OnScreen.of(window), monitor -> {
                        try (Space space = Space.open(template.space())) {
                            ForeseePush foresee =
                                    new ForeseePush(space, template.variant().meeting());
                            boolean isUnsaved = isTyped || foresee.isTemplateUnsaved();
                            return new PushDialog.Outlook(foresee.execute(monitor), isUnsaved);
                        }
                    })
                    .then(outlook -> ask(window, template, outlook))
                    .otherwise(sentence -> Sentence.say(window, text.get("push.window"), sentence))
                    .start();
        }

        private static void ask(IWorkbenchWindow window, ReportChoice template, PushDialog.Outlook outlook) {
            Background.Work<List<PushTemplate.Result>> push = monitor -> {
                try (Space space = Space.open(template.space())) {
                    return new PushTemplate(space, template.variant().meeting(), SpaceWizard.here()).execute(monitor);
                }
            };
            Runnable done = () -> TeamSpaces.of(window.getWorkbench()).changed();
            new PushDialog(window.getShell(), template.name(), outlook, push, done).open();
        }
    }
}
