package org.collate.internal.ui.transfer;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collate.git.Person;
import org.collate.internal.ui.transfer.ReturnedFiles.Looked;
import org.collate.model.Messages;
import org.collate.operations.returned.Fate;
import org.collate.operations.returned.FatedMark;
import org.collate.operations.returned.FatedRemark;
import org.collate.operations.returned.ForeseenConflicts.Foreseen;
import org.collate.operations.space.PreparedImport;
import org.collate.transfer.marks.ChangeMark;
import org.collate.transfer.marks.LeftOut;
import org.collate.transfer.marks.Remark;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableItem;

/**
 * Shows each mark of change, comment and leftover of files that come back, and where they will meet the draft; asks whose
 * the changes are whose name nobody has, and lets each be taken or left.
 */
final class MarksPage extends WizardPage {

    private static final int WIDTH = 122;
    private static final int ROWS = 12;
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final String MARK = "mark";

    /** A row that can be taken or left. */
    private record Choosable(Path file, int number) {}

    private final Messages text;
    private final ReturnedFiles chosen;
    private final Runnable again;
    private Label summary;
    private Composite names;
    private MarkTable table;
    private List<String> asked = List.of();
    private Optional<Looked> shown = Optional.empty();

    /**
     * A page.
     *
     * @param chosen keeps what the user chooses
     * @param again looks anew
     */
    MarksPage(Messages text, ReturnedFiles chosen, Runnable again) {
        super("import.marks");
        this.text = text;
        this.chosen = chosen;
        this.again = again;
        setTitle(text.get("marks.title"));
        setDescription(text.get("marks.description"));
    }

    @Override
    public void createControl(Composite parent) {
        initializeDialogUnits(parent);
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).spacing(8, 8).applyTo(area);
        summary = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(convertWidthInCharsToPixels(WIDTH), SWT.DEFAULT)
                .applyTo(summary);
        names = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(names);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(names);
        table = new MarkTable(area, text);
        table.table().addListener(SWT.Selection, this::toggle);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(
                        convertWidthInCharsToPixels(WIDTH),
                        (ROWS + 1) * table.table().getItemHeight())
                .applyTo(table.table().getParent());
        setControl(area);
        shown.ifPresent(this::fill);
    }

    /** Shows what files do. */
    void show(Looked looked) {
        shown = Optional.of(looked);
        if (getControl() != null) {
            fill(looked);
        }
    }

    private void fill(Looked looked) {
        int marks = 0;
        int accepted = 0;
        int rejected = 0;
        int comments = 0;
        for (PreparedImport copy : looked.copies()) {
            marks += copy.marks().size();
            accepted += copy.verdicts().accepted().size();
            rejected += copy.verdicts().rejected().size();
            comments += (int) copy.remarks().stream()
                    .filter(remark -> remark.known().isEmpty())
                    .count();
        }
        String counts =
                text.get("marks.summary", marks, comments, looked.foreseen().size());
        boolean isJudged = accepted + rejected > 0;
        summary.setText(isJudged ? counts + " " + text.get("marks.judged", accepted, rejected) : counts);
        ask(looked);
        int selected = table.table().getSelectionIndex();
        table.table().setRedraw(false);
        table.clear();
        unresolved(looked, true);
        looked.foreseen().forEach(this::add);
        unresolved(looked, false);
        for (int i = 0; i < looked.copies().size(); i++) {
            looked.copies().get(i).remarks().forEach(this::add);
            looked.copies().get(i).leftOut().forEach(this::add);
        }
        table.table().setRedraw(true);
        if (selected >= 0 && selected < table.table().getItemCount()) {
            table.table().setSelection(selected);
        }
        setErrorMessage(looked.isUnresolved() ? text.get("marks.unresolved") : null);
        boolean isKnown =
                looked.copies().stream().anyMatch(copy -> copy.received().isPresent());
        setMessage(isKnown ? text.get("marks.known") : null, IMessageProvider.INFORMATION);
        setPageComplete(!looked.isUnresolved());
        getControl().requestLayout();
    }

    /** Asks whose the changes are whose name nobody has; a name that was answered can be answered otherwise. */
    private void ask(Looked looked) {
        if (asked.equals(looked.asked())) {
            return;
        }
        asked = looked.asked();
        for (Control each : names.getChildren()) {
            each.dispose();
        }
        List<String> persons = new ArrayList<>(looked.persons());
        persons.addFirst(text.get("marks.nobody"));
        for (String name : asked) {
            new Label(names, SWT.NONE)
                    .setText(name.isBlank() ? text.get("marks.nameless") : text.get("marks.who", name));
            Combo combo = new Combo(names, SWT.DROP_DOWN | SWT.READ_ONLY);
            combo.setItems(persons.toArray(String[]::new));
            combo.select(Math.max(0, persons.indexOf(chosen.person(name))));
            combo.addListener(SWT.Selection, event -> {
                chosen.name(name, combo.getSelectionIndex() == 0 ? "" : combo.getText());
                again.run();
            });
            GridDataFactory.swtDefaults().applyTo(combo);
        }
    }

    private void unresolved(Looked looked, boolean isUnresolved) {
        for (int i = 0; i < looked.copies().size(); i++) {
            Path file = looked.files().get(i);
            for (FatedMark each : looked.copies().get(i).marks()) {
                if (each.fate() == Fate.UNRESOLVED == isUnresolved) {
                    add(file, each);
                }
            }
        }
    }

    private void add(Path file, FatedMark each) {
        ChangeMark mark = each.mark();
        PreviewTable.Tone tone = switch (each.fate()) {
            case UNRESOLVED -> PreviewTable.Tone.GONE;
            case TAKEN -> PreviewTable.Tone.NEW;
            case LEFT -> PreviewTable.Tone.CHANGED;
            case NO_EFFECT -> PreviewTable.Tone.SAME;
        };
        String fate = text.get("marks.fate." + each.fate().word());
        TableItem item = table.row(
                tone,
                each.fate() == Fate.TAKEN ? text.get("marks.sure", fate, each.confidence()) : fate,
                text.get("marks.kind." + mark.kind().word()),
                who(each.person(), mark.author(), mark.local()),
                mark.words(),
                place(mark.line(), mark.place()));
        item.setChecked(each.fate() != Fate.LEFT);
        if (mark.readable()) {
            item.setData(MARK, new Choosable(file, mark.number()));
        }
    }

    private void add(FatedRemark each) {
        Remark remark = each.remark();
        String key = remark.parent().isPresent() ? "marks.answer" : "marks.comment";
        String fate = each.known().isPresent() ? "marks.known.comment" : "marks.fate.taken";
        boolean isNobodys = each.person().isEmpty() && each.known().isEmpty();
        PreviewTable.Tone tone = isNobodys
                ? PreviewTable.Tone.GONE
                : each.known().isPresent() ? PreviewTable.Tone.SAME : PreviewTable.Tone.NEW;
        table.row(
                        tone,
                        text.get(isNobodys ? "marks.fate.unresolved" : fate),
                        text.get(key),
                        who(each.person(), remark.author(), remark.local()),
                        remark.words(),
                        place(remark.line(), remark.quote()))
                .setChecked(true);
    }

    private void add(LeftOut each) {
        String what = text.get("marks.what." + each.what());
        table.row(
                each.asked() ? PreviewTable.Tone.CHANGED : PreviewTable.Tone.SAME,
                text.get(each.asked() ? "marks.asked" : "marks.fate.left"),
                what,
                each.author(),
                each.words(),
                place(each.line(), each.place()));
    }

    private void add(Foreseen each) {
        String ours = each.ourPeople().isEmpty() ? text.get("marks.draft") : each.ourPeople();
        table.row(
                        PreviewTable.Tone.GONE,
                        text.get("marks.conflict"),
                        text.get("marks.conflict.kind"),
                        text.get("marks.against", each.theirPeople(), ours),
                        text.get("marks.words", said(each.theirs()), said(each.ours())),
                        each.lead())
                .setChecked(true);
    }

    private String said(String words) {
        return words.isEmpty() ? text.get("marks.nothing") : words;
    }

    private String who(Optional<Person> person, String author, Optional<LocalDateTime> when) {
        String name = person.map(Person::name).orElse(author.isBlank() ? text.get("marks.nameless") : author);
        return name + when.map(time -> ", " + WHEN.format(time)).orElse("");
    }

    private String place(int line, String words) {
        return line > 0 ? text.get("marks.place", line, words.replace('\n', ' ')) : words;
    }

    /** A click on the mark of a row, or the space bar, takes it or leaves it; what cannot be chosen stays as it is. */
    private void toggle(Event event) {
        if (event.detail != SWT.CHECK || !(event.item instanceof TableItem item)) {
            return;
        }
        if (item.getData(MARK) instanceof Choosable row) {
            table.table().setSelection(item);
            chosen.choose(row.file(), row.number(), item.getChecked());
            again.run();
        } else {
            item.setChecked(!item.getChecked());
        }
    }
}
