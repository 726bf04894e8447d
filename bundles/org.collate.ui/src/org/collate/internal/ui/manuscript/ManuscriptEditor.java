package org.collate.internal.ui.manuscript;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.collate.core.manuscript.Answer;
import org.collate.core.manuscript.Incoming;
import org.collate.core.manuscript.Manuscript;
import org.collate.internal.ui.manuscript.findings.FindingHover;
import org.collate.internal.ui.manuscript.findings.FindingMarks;
import org.collate.internal.ui.manuscript.findings.FixProcessor;
import org.collate.internal.ui.manuscript.page.FindBar;
import org.collate.internal.ui.manuscript.page.ManuscriptConfiguration;
import org.collate.internal.ui.manuscript.page.ManuscriptPage;
import org.collate.internal.ui.manuscript.page.Notice;
import org.collate.internal.ui.manuscript.revisions.RevisionPage;
import org.collate.internal.ui.manuscript.revisions.RevisionsShown;
import org.collate.internal.ui.manuscript.writing.Door;
import org.collate.internal.ui.manuscript.writing.Keys;
import org.collate.internal.ui.manuscript.writing.Staying;
import org.collate.model.Messages;
import org.collate.operations.Place;
import org.collate.operations.writing.Loaded;
import org.collate.ui.CurrentReport;
import org.collate.ui.OpenDraft;
import org.collate.ui.OpenedReport;
import org.collate.ui.WritingPerspective;
import org.collate.validation.Finding;
import org.collate.validation.Fix;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.IHandler;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;

/**
 * The editor of a report: one continuous text on a page. A draft is written here, and kept as it is typed; a version or a
 * file is shown. There is nothing to save, so closing asks nothing; only where the disk takes nothing more it warns.
 */
public final class ManuscriptEditor extends EditorPart implements ISaveablePart2 {

    private static final int CARET_SETTLES = 120;

    private final Messages text = Messages.of(ManuscriptEditor.class);
    private Loaded loaded;
    private Manuscript manuscript;
    private ManuscriptPage page;
    private FindingMarks marks;
    private Door door;
    private Notice notice;
    private FindBar find;
    private RevisionsShown revisions;
    private Watch watch;
    private Optional<EditedDraft> writing = Optional.empty();
    private Optional<OpenedReport> seen = Optional.empty();
    private ActiveEditor active;
    private final AtomicLong edits = new AtomicLong();
    private Keys keys;
    private String refusal = "";

    /** Brings the editor of a place to the top. @return whether there is one */
    public static boolean raise(IWorkbenchWindow window, Place place) {
        IWorkbenchPage page = window.getActivePage();
        Optional<IEditorPart> found = Arrays.stream(page.getEditorReferences())
                .map(reference -> reference.getEditor(false))
                .filter(ManuscriptEditor.class::isInstance)
                .filter(editor ->
                        ManuscriptInput.key(((ManuscriptEditor) editor).place()).equals(ManuscriptInput.key(place)))
                .findFirst();
        found.ifPresent(page::activate);
        return found.isPresent();
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        Optional<Loaded> taken = input instanceof ManuscriptInput manuscripts ? manuscripts.take() : Optional.empty();
        loaded = taken.orElseThrow(() -> new PartInitException(text.get("noInput")));
        setSite(site);
        setInput(input);
        setPartName(loaded.name());
        manuscript = Manuscript.of(loaded.report(), loaded.fixed()::contains);
        manuscript.whenEdited(edit -> edits.incrementAndGet());
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        notice = new Notice(area, new LocalResourceManager(JFaceResources.getResources(), area));
        FixProcessor fixes = new FixProcessor(() -> marks, this::fix);
        FindingHover hover = new FindingHover(() -> marks);
        page = new ManuscriptPage(area, manuscript, styling -> new ManuscriptConfiguration(styling, fixes, hover));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page.sheet().desk());
        find = new FindBar(area, page);
        find.moveAbove(page.sheet().desk());
        marks = new FindingMarks(page);
        offerMenu();
        watch = new Watch(loaded, parent.getDisplay(), this::saw);
        revisions = new RevisionsShown(this, area, page.sheet().desk());
        door = new Door(page, this::refused, this::changed);
        keys = new Keys(page, door, this::isWritable, () -> refused(text.get("readOnly")));
        active = new ActiveEditor(this);
        loaded.keeper().ifPresent(keeper -> writing = Optional.of(new EditedDraft(this, keeper)));
        Runnable settled = this::caretMoved;
        page.text().addCaretListener(event -> parent.getDisplay().timerExec(CARET_SETTLES, settled));
        bind(getSite().getService(IHandlerService.class));
        notice.say(loaded.notice());
        watch.begin();
    }

    private void bind(IHandlerService handlers) {
        handlers.activateHandler(
                IWorkbenchCommandConstants.EDIT_UNDO, handler(() -> command(ManuscriptEditor::undone)));
        handlers.activateHandler(
                IWorkbenchCommandConstants.EDIT_REDO, handler(() -> command(ManuscriptEditor::redone)));
        handlers.activateHandler(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, handler(find::open));
        handlers.activateHandler(IWorkbenchCommandConstants.FILE_SAVE, handler(this::save));
    }

    /** For hands that are used to it: there is nothing to save, and that is said. */
    private void save() {
        if (writing.isPresent() && !isDirty()) {
            writing.get().save();
            getEditorSite().getActionBars().getStatusLineManager().setMessage(text.get("saved"));
        }
    }

    /** The menu at the mouse; what is in it comes from the workbench. */
    private void offerMenu() {
        MenuManager menu = new MenuManager();
        page.text().setMenu(menu.createContextMenu(page.text()));
        getSite()
                .registerContextMenu(
                        WritingPerspective.MANUSCRIPT, menu, page.viewer().getSelectionProvider());
    }

    private static Answer undone(Manuscript manuscript) {
        return manuscript.canUndo() ? manuscript.undo() : new Answer.Refused(sentence("nothingToUndo"));
    }

    private static Answer redone(Manuscript manuscript) {
        return manuscript.canRedo() ? manuscript.redo() : new Answer.Refused(sentence("nothingToRedo"));
    }

    private static String sentence(String key) {
        return Messages.of(ManuscriptEditor.class).get(key);
    }

    private static IHandler handler(Runnable work) {
        return new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                work.run();
                return null;
            }
        };
    }

    /** Does a command of the manuscript, as a key would; a report that is only shown says that it is. */
    public boolean command(Function<Manuscript, Answer> command) {
        if (!isWritable()) {
            refused(text.get("readOnly"));
            return false;
        }
        return door.run(command);
    }

    private void changed() {
        watch.changed();
    }

    /** Why the last command was not done; empty where it was. */
    public String refusal() {
        return refusal;
    }

    /** What an input method is composing at the caret; empty for nothing. */
    public String composed() {
        return keys.composed();
    }

    private void refused(String sentence) {
        refusal = sentence;
        IStatusLineManager status = getEditorSite().getActionBars().getStatusLineManager();
        status.setMessage(null);
        status.setErrorMessage(sentence.isEmpty() ? null : sentence);
    }

    private void saw(OpenedReport report) {
        seen = Optional.of(report);
        if (!page.text().isDisposed()) {
            marks.show(report.checked());
            active.tell();
        }
    }

    /** The report as it was looked at last. */
    Optional<OpenedReport> seen() {
        return seen;
    }

    private void caretMoved() {
        if (!page.text().isDisposed() && active.isActive()) {
            CurrentReport.of(getSite().getWorkbenchWindow()).caretIn(caretElement());
        }
    }

    /** The element that the caret stands in. */
    String caretElement() {
        return manuscript.line(manuscript.lineAt(page.text().getCaretOffset())).element();
    }

    /** What lies open here. */
    public Place place() {
        return loaded.place();
    }

    /** The user went elsewhere. */
    void left() {
        writing.ifPresent(EditedDraft::save);
    }

    /** Whether the report can be changed here. */
    public boolean isWritable() {
        return writing.isPresent() && !revisions.isShown();
    }

    /** The widget with the revisions; empty while they are not shown. */
    public Optional<StyledText> revisions() {
        return revisions.page().map(RevisionPage::widget);
    }

    /** Shows what the draft changed since the accepted text, or what is written again. */
    void showRevisions(boolean shown) {
        if (!shown) {
            revisions.hide();
        } else if (place() instanceof Place.OfVariant variant) {
            revisions.show(variant, () -> writing.filter(EditedDraft::isUnsaved).map(EditedDraft::report));
        }
    }

    /** Shows revisions where they are not shown, and else what is written. */
    void toggleRevisions() {
        showRevisions(!revisions.isShown());
    }

    /** The manuscript that is shown. */
    public Manuscript manuscript() {
        return manuscript;
    }

    /** The widget with the text. */
    public StyledText widget() {
        return page.text();
    }

    /** The sentence above the page; empty for none. */
    public String notice() {
        return notice.sentence();
    }

    public ManuscriptPage page() {
        return page;
    }

    Door door() {
        return door;
    }

    Watch watch() {
        return watch;
    }

    public void say(String sentence) {
        notice.say(sentence);
    }

    /** Shows and selects characters of an element's text. */
    public void reveal(String element, int from, int to) {
        page.reveal(element, from, to);
    }

    /** Shows and selects the words of a finding. */
    public void reveal(Finding finding) {
        Optional<Position> place = marks.position(finding);
        if (place.isPresent()) {
            page.reveal(place.get().offset, place.get().length);
        } else {
            page.reveal(finding.element(), 0, 0);
        }
    }

    /** Offers what mends the findings at the caret. */
    public void quickFix() {
        if (isWritable()) {
            watch.whenCurrent(() -> page.viewer().doOperation(ISourceViewer.QUICK_ASSIST));
        }
    }

    /** Mends a finding, where it still is as it was found. */
    public void fix(Finding finding, Fix fix) {
        watch.whenCurrent(() -> {
            boolean there = seen.stream()
                    .flatMap(report -> report.checked().stream())
                    .anyMatch(each -> each.finding().equals(finding));
            if (there) {
                command(manuscript -> manuscript.apply(fix.edit()));
            } else {
                refused(text.get("fix.gone"));
            }
        });
    }

    /** Takes in the report as it has become elsewhere. @return whether that could be done */
    boolean takeIn(Incoming incoming) {
        StyledText widget = page.text();
        Staying staying = new Staying(widget, manuscript);
        if (!door.run(manuscript -> manuscript.takeIn(incoming))) {
            return false;
        }
        staying.stay();
        return true;
    }

    /** How many edits were made here. */
    long edits() {
        return edits.get();
    }

    /** When a key was pressed last, as the system's clock of nanoseconds has it. */
    long lastTyped() {
        return keys.lastTyped();
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == OpenDraft.class && writing.isPresent()) {
            return type.cast(writing.get());
        }
        return super.getAdapter(type);
    }

    @Override
    public void setFocus() {
        revisions().orElse(page.text()).setFocus();
    }

    /** Says what cannot be kept; the empty sentence, that all is kept again. */
    void inTrouble(String sentence) {
        notice.warn(sentence);
        firePropertyChange(ISaveablePart.PROP_DIRTY);
    }

    @Override
    public boolean isDirty() {
        return writing.flatMap(EditedDraft::trouble).isPresent();
    }

    @Override
    public int promptToSaveOnClose() {
        return writing.filter(written -> !written.mayLose()).isPresent() ? CANCEL : NO;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        writing.ifPresent(EditedDraft::save);
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("a draft lies in its space");
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void dispose() {
        if (watch != null) {
            watch.end();
            active.end();
            marks.dispose();
        }
        writing.ifPresentOrElse(
                EditedDraft::close, () -> Optional.ofNullable(loaded).ifPresent(Loaded::drop));
        super.dispose();
    }
}
