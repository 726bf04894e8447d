package org.collate.internal.ui.manuscript;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.collate.core.manuscript.Answer;
import org.collate.core.manuscript.Blank;
import org.collate.core.manuscript.Incoming;
import org.collate.core.manuscript.Line;
import org.collate.core.manuscript.Manuscript;
import org.collate.internal.ui.links.LinksView;
import org.collate.internal.ui.manuscript.arrange.Dropping;
import org.collate.internal.ui.manuscript.arrange.PageDrag;
import org.collate.internal.ui.manuscript.comments.CommentsShown;
import org.collate.internal.ui.manuscript.conflicts.ConflictsShown;
import org.collate.internal.ui.manuscript.findings.FindingsShown;
import org.collate.internal.ui.manuscript.findings.Remedies;
import org.collate.internal.ui.manuscript.links.LinkMarks;
import org.collate.internal.ui.manuscript.page.ManuscriptPage;
import org.collate.internal.ui.manuscript.page.Notice;
import org.collate.internal.ui.manuscript.revisions.RevisionPage;
import org.collate.internal.ui.manuscript.revisions.RevisionsShown;
import org.collate.internal.ui.manuscript.writing.LongPaste;
import org.collate.internal.ui.manuscript.writing.Typing;
import org.collate.internal.ui.review.SentBackBand;
import org.collate.model.Messages;
import org.collate.model.report.Report;
import org.collate.operations.Place;
import org.collate.operations.arrange.DropPlace;
import org.collate.operations.merge.OpenConflict;
import org.collate.operations.writing.Loaded;
import org.collate.operations.writing.UndoRedo;
import org.collate.ui.CurrentReport;
import org.collate.ui.DraggedElements;
import org.collate.ui.OnScreen;
import org.collate.ui.OpenDraft;
import org.collate.ui.OpenedReport;
import org.collate.ui.ReportInput;
import org.collate.ui.ShownReport;
import org.collate.ui.TeamSpaces;
import org.collate.ui.WritingPerspective;
import org.collate.validation.Finding;
import org.collate.validation.Fix;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dnd.IDragAndDropService;
import org.eclipse.ui.part.EditorPart;

/**
 * The editor of a report: one continuous text on a page. A draft is written here, and kept as it is typed; a version or a
 * file is shown. There is nothing to save, so closing asks nothing; only where the disk takes nothing more it warns.
 */
public final class ManuscriptEditor extends EditorPart implements ISaveablePart2, ShownReport {

    private static final int CARET_SETTLES = 120;

    private final Messages text = Messages.of(ManuscriptEditor.class);
    private Loaded loaded;
    private FollowedTemplate template;
    private Manuscript manuscript;
    private ManuscriptPage page;
    private FindingsShown findings;
    private Remedies remedies;
    private Typing typing;
    private ImportOffers offers;
    private WritingTools tools;
    private Notice notice;
    private LinkMarks links;
    private Dropping dropping;
    private PageDrag drag;
    private RevisionsShown revisions;
    private Optional<EditedDraft> edited = Optional.empty();
    private Optional<WaitingDraft> waiting = Optional.empty();
    private Optional<CommentsShown> comments = Optional.empty();
    private Optional<ConflictsShown> conflicts = Optional.empty();
    private boolean isTakingIn;
    private ActiveEditor active;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        Optional<Loaded> taken = input instanceof ReportInput manuscripts ? manuscripts.take() : Optional.empty();
        loaded = taken.orElseThrow(() -> new PartInitException(text.get("noInput")));
        setSite(site);
        setInput(input);
        setPartName(loaded.name());
        template = new FollowedTemplate(loaded);
        manuscript = Manuscript.of(loaded.report(), template::isFixed, template.blanks());
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        notice = new Notice(area, new LocalResourceManager(JFaceResources.getResources(), area));
        SentBackBand.above(area, getSite().getWorkbenchWindow(), place());
        findings = new FindingsShown(loaded, template::template, this);
        page = new ManuscriptPage(area, manuscript, findings::configuration, template::hint);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page.sheet().desk());
        EditorCommands.offerMenu(page, getSite());
        revisions = new RevisionsShown(new EditorHost(this), area);
        offers = new ImportOffers(this, page, this::refuse);
        Supplier<LongPaste.Around> around =
                () -> new LongPaste.Around(loaded.follower(), template.fixed(), template.blanks());
        new LongPaste(page, around, this::mayWrite, this::command, this::refuse);
        tools = new WritingTools(area, page, this::mayWrite, this::refused, findings::changed);
        typing = tools.typing();
        remedies = new Remedies(loaded.follower(), template::template, page, findings, typing);
        typing.offer(template::offered);
        active = new ActiveEditor(this);
        Runnable stop =
                TeamSpaces.of(getSite().getWorkbenchWindow().getWorkbench()).whenChanged(revisions::refresh);
        area.addDisposeListener(event -> stop.run());
        loaded.keeper().ifPresent(keeper -> edited = Optional.of(new EditedDraft(this, keeper)));
        if (place() instanceof Place.OfVariant at && at.isDraft()) {
            EditorHost host = new EditorHost(this);
            comments = Optional.of(new CommentsShown(host, at));
            conflicts = Optional.of(new ConflictsShown(host, at));
        }
        if (edited.isEmpty() && place() instanceof Place.OfVariant at && at.isDraft()) {
            waiting = Optional.of(new WaitingDraft(this, at));
        }
        Runnable settled = this::caretMoved;
        page.text().addCaretListener(event -> parent.getDisplay().timerExec(CARET_SETTLES, settled));
        new EditorCommands(getSite())
                .undo(() -> revisions.page().ifPresentOrElse(RevisionPage::undo, this::undo))
                .redo(() -> revisions.page().ifPresentOrElse(RevisionPage::redo, this::redo))
                .find(tools::find)
                .save(this::save);
        notice.say(loaded.notice());
        links = new LinkMarks(page, this::showLinks);
        dropping = new Dropping(loaded, manuscript, this::answer, getSite().getWorkbenchWindow());
        drag = new PageDrag(
                page,
                this::take,
                () -> edited.filter(open -> isWritable()).map(OpenDraft.class::cast),
                getSite().getService(IDragAndDropService.class));
        offers.takeFiles();
        followTemplate();
        findings.begin(page, report -> {
            links.show(report.links());
            active.tell();
        });
        conflicts.ifPresent(shown -> shown.whenChanged(() ->
                findings.conflicts(shown.list().stream().map(OpenConflict::kept).toList())));
    }

    private void followTemplate() {
        template.follow(TeamSpaces.of(getSite().getWorkbenchWindow().getWorkbench()), OnScreen.of(page.text()), () -> {
            typing.reframed(template.blanks());
            page.hintsChanged();
            findings.changed();
        });
    }

    private void undo() {
        conflicts
                .filter(ConflictsShown::isUndoOurs)
                .ifPresentOrElse(ConflictsShown::undo, () -> command(UndoRedo::undo));
    }

    private void redo() {
        conflicts
                .filter(ConflictsShown::isRedoOurs)
                .ifPresentOrElse(ConflictsShown::redo, () -> command(UndoRedo::redo));
    }

    private void showLinks(String element) {
        try {
            LinksView view = (LinksView) getSite().getPage().showView(WritingPerspective.LINKS);
            view.select(element);
        } catch (PartInitException e) {
            notice.warn(e.getLocalizedMessage());
        }
    }

    /** What is told beside an element of its causes and measures; empty for nothing. */
    public String linksOf(String element) {
        return links.words(element);
    }

    /** Whether the window's views speak of this editor. */
    boolean isActive() {
        return active.isActive();
    }

    /** The page that is written on. */
    ManuscriptPage page() {
        return page;
    }

    /** Gives a copy of what is written at the moment; on any thread. */
    Supplier<Report> written() {
        return loaded.follower()::copy;
    }

    /** Whether the page takes in at the moment what others made of the draft. */
    boolean isTakingIn() {
        return isTakingIn;
    }

    /** What is done to the draft elsewhere is taken in soon. */
    void lookSoon() {
        edited.ifPresent(EditedDraft::lookSoon);
    }

    /** Tells in passing what was done. */
    void tell(String sentence) {
        IStatusLineManager status = getEditorSite().getActionBars().getStatusLineManager();
        status.setErrorMessage(null);
        status.setMessage(sentence);
    }

    /** What can be done is another now. */
    void stateChanged() {
        firePropertyChange(PROPERTY_STATE);
    }

    /** Saves what was typed without waiting for a pause, and says that drafts are kept without being asked. */
    private void save() {
        if (edited.isPresent() && !isDirty()) {
            edited.get().save();
            getEditorSite().getActionBars().getStatusLineManager().setMessage(text.get("saved"));
        }
    }

    /** Does a command of the manuscript, as a key would; a report that is only shown says that it is. */
    public boolean command(Function<Manuscript, Answer> command) {
        return typing.command(command);
    }

    /** The same, and gives what became of it. */
    Answer answer(Function<Manuscript, Answer> command) {
        return typing.answer(command);
    }

    /** Why the last command was not done; empty where it was. */
    public String refusal() {
        return typing.refusal();
    }

    /** What an input method is composing at the caret; empty for nothing. */
    public String composed() {
        return revisions.page().map(RevisionPage::composed).orElseGet(typing::composed);
    }

    private void refused(String sentence) {
        IStatusLineManager status = getEditorSite().getActionBars().getStatusLineManager();
        status.setMessage(null);
        status.setErrorMessage(sentence.isEmpty() ? null : sentence);
        revisions.page().ifPresent(shown -> shown.refuse(sentence));
    }

    /** What is said at the caret; empty for nothing. */
    public String bubble() {
        return revisions.page().map(RevisionPage::bubble).orElseGet(tools::said);
    }

    /** Whether keys change the text at the moment; not while the page is busy with what was pasted. */
    private boolean mayWrite() {
        return isWritable() && !page.isBusy();
    }

    /** Says at the caret why something was not done. */
    void refuse(String sentence) {
        typing.refuse(sentence);
    }

    /** Offers to import files, as where they are dropped on the page. @param offset the place that they are offered at */
    public void dropped(List<Path> files, int offset) {
        offers.dropped(files, offset);
    }

    /** What is offered to be imported; empty for nothing. */
    public String offered() {
        return offers.offered();
    }

    /** The draft that is written here; empty where the report is only shown. */
    Optional<OpenDraft> draft() {
        return edited.map(OpenDraft.class::cast);
    }

    boolean isTemplate() {
        return place() instanceof Place.OfVariant at && at.variant().isTemplate();
    }

    /** Offers what can be done with the words that are selected, in a bar above them. @return whether there is any */
    public boolean offerBar() {
        tools.bar().offer();
        return tools.bar().isShown();
    }

    /** Whether the bar above what is selected is there. */
    public boolean isBarShown() {
        return tools.bar().isShown();
    }

    /** The report as it was looked at last. */
    Optional<OpenedReport> seen() {
        return findings.seen();
    }

    private void caretMoved() {
        if (!page.text().isDisposed() && active.isActive()) {
            CurrentReport current = CurrentReport.of(getSite().getWorkbenchWindow());
            current.caretIn(caretElement());
            caret().ifPresent(at -> current.caretAt(at.element(), at.offset()));
        }
    }

    /** The element that the caret stands in. */
    String caretElement() {
        Line line = manuscript.line(manuscript.lineAt(page.text().getCaretOffset()));
        return line.blank().map(Blank::holder).orElse(line.element());
    }

    @Override
    public Place place() {
        return loaded.place();
    }

    @Override
    public Optional<Caret> caret() {
        int offset = page.text().getCaretOffset();
        int first = manuscript.lineAt(offset);
        boolean isWritten = !manuscript.line(first).isBlank();
        return isWritten
                ? Optional.of(new Caret(caretElement(), manuscript.spot(offset).offset()))
                : Optional.empty();
    }

    /** The user went elsewhere. */
    void left() {
        edited.ifPresent(EditedDraft::save);
    }

    @Override
    public State state() {
        return edited.isEmpty() ? State.SHOWN : revisions.isShown() ? State.REVISIONS_SHOWN : State.WRITTEN;
    }

    /** The widget with the revisions; empty while they are not shown. */
    public Optional<StyledText> revisions() {
        return revisions.page().map(RevisionPage::widget);
    }

    /** The page with the revisions; empty while they are not shown. */
    Optional<RevisionPage> revisionPage() {
        return revisions.page();
    }

    /** What is said of revisions beside the buttons above their page; empty for nothing. */
    public String saidOfRevisions() {
        return revisions.page().map(RevisionPage::said).orElse("");
    }

    /** Shows what the draft changed since the accepted text, or what is written again. */
    void showRevisions(boolean shown) {
        if (!shown) {
            revisions.hide();
        } else if (place() instanceof Place.OfVariant variant) {
            revisions.show(variant, () -> edited.filter(EditedDraft::isUnsaved).map(EditedDraft::report));
        }
    }

    /** Shows revisions where they are not shown, and else what is written. */
    void toggleRevisions() {
        showRevisions(!revisions.isShown());
    }

    /** The comments on the draft; empty for what is no draft. */
    public Optional<CommentsShown> comments() {
        return comments;
    }

    /** The conflicts of the draft; empty for what is no draft. */
    public Optional<ConflictsShown> conflicts() {
        return conflicts;
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

    void say(String sentence) {
        notice.say(sentence);
    }

    @Override
    public void reveal(String element, int from, int to) {
        page.reveal(element, from, to);
        revisions.page().ifPresent(shown -> shown.reveal(element, from, to));
    }

    @Override
    public void reveal(Finding finding) {
        findings.reveal(finding);
    }

    @Override
    public DraggedElements take(List<String> elements) {
        return dropping.take(elements);
    }

    /** What takes elements that are dropped here, and gives those away that are dropped elsewhere. */
    Dropping dropping() {
        return dropping;
    }

    /** Where something comes that is let go at a height of the page. */
    public DropPlace dropPlace(int y) {
        return drag.place(y);
    }

    @Override
    public void quickFix() {
        remedies.offer();
    }

    @Override
    public void fix(Finding finding, Fix fix) {
        remedies.fix(finding, fix);
    }

    @Override
    public void fixAll(String rule) {
        remedies.fixAll(rule);
    }

    @Override
    public void setAside(Finding finding) {
        remedies.setAside(finding);
    }

    @Override
    public void takeBack(Finding finding) {
        remedies.takeBack(finding);
    }

    /** Takes in the report as it has become elsewhere. @return whether that could be done */
    boolean takeIn(Incoming incoming) {
        isTakingIn = true;
        try {
            return typing.takeIn(incoming);
        } finally {
            isTakingIn = false;
        }
    }

    /** When a key was pressed last, as the system's clock of nanoseconds has it. */
    long lastTyped() {
        return typing.lastTyped();
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == OpenDraft.class && edited.isPresent()) {
            return type.cast(edited.get());
        }
        if (type == ConflictsShown.class && conflicts.isPresent()) {
            return type.cast(conflicts.get());
        }
        return super.getAdapter(type);
    }

    @Override
    public void setFocus() {
        revisions().orElse(page.text()).setFocus();
    }

    /** Whether what is written is kept. */
    CurrentReport.Kept kept() {
        return edited.map(EditedDraft::kept).orElse(CurrentReport.Kept.SHOWN);
    }

    /** What is written may be kept in another way than before. */
    void keptOrNot() {
        if (active != null) {
            active.tellKept();
        }
    }

    /** Says what cannot be kept; the empty sentence, that all is kept again. */
    void inTrouble(String sentence) {
        notice.warn(sentence);
        keptOrNot();
        firePropertyChange(ISaveablePart.PROP_DIRTY);
    }

    @Override
    public boolean isDirty() {
        return edited.flatMap(EditedDraft::trouble).isPresent();
    }

    @Override
    public int promptToSaveOnClose() {
        return edited.filter(written -> !written.mayLose()).isPresent() ? CANCEL : NO;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        edited.ifPresent(EditedDraft::save);
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
        if (active != null) {
            active.end();
            template.end();
            findings.end();
        }
        waiting.ifPresent(WaitingDraft::end);
        comments.ifPresent(CommentsShown::close);
        conflicts.ifPresent(ConflictsShown::close);
        Optional.ofNullable(revisions).ifPresent(RevisionsShown::look);
        edited.ifPresentOrElse(
                EditedDraft::close, () -> Optional.ofNullable(loaded).ifPresent(Loaded::drop));
        super.dispose();
    }
}
