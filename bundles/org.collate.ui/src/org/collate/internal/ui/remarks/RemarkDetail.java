package org.collate.internal.ui.remarks;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import org.collate.git.Namesakes;
import org.collate.git.Signature;
import org.collate.model.Messages;
import org.collate.operations.leaders.ReadComments.Said;
import org.collate.operations.review.PlacedComment;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** All that was said on a comment, and a field to answer it. */
final class RemarkDetail {

    private static final DateTimeFormatter TIMES =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);

    private final Messages text = Messages.of(CommentsView.class);
    private final Desk desk;
    private final Text thread;
    private final Text answer;
    private final Button send;
    private final Button settle;
    private Optional<Said> shown = Optional.empty();

    /** Who does what is asked for here. */
    interface Desk {

        /** Answers the comment that is shown. */
        void answer(Said said, String words);

        /** Settles it, or opens it again; takes a note away. */
        void settle(Said said);

        /** The keys go back to the list. */
        void back();
    }

    RemarkDetail(Composite parent, Desk desk) {
        this.desk = desk;
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(6, 4).applyTo(area);
        thread = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(1, 1).applyTo(thread);
        answer = new Text(area, SWT.MULTI | SWT.WRAP | SWT.BORDER);
        answer.setToolTipText(text.get("remarks.answer"));
        answer.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = text.get("remarks.answer");
            }
        });
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(1, answer.getLineHeight())
                .applyTo(answer);
        send = new Button(area, SWT.PUSH);
        send.setText(text.get("remarks.send"));
        send.addListener(SWT.Selection, event -> send());
        settle = new Button(area, SWT.PUSH);
        settle.addListener(SWT.Selection, event -> settle());
        answer.addListener(SWT.Modify, event -> enable());
        answer.addKeyListener(KeyListener.keyPressedAdapter(this::key));
        answer.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            } else if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
            }
        });
        show(Optional.empty(), Namesakes.NONE);
    }

    private void key(KeyEvent event) {
        boolean isEnter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        if (event.keyCode == SWT.ESC) {
            event.doit = false;
            desk.back();
        } else if (isEnter && (event.stateMask & SWT.MOD1) != 0) {
            event.doit = false;
            send();
        }
    }

    private void send() {
        if (send.isEnabled()) {
            shown.ifPresent(said -> desk.answer(said, answer.getText()));
        }
    }

    /** Settles the comment that is shown, or opens it again. */
    void settle() {
        shown.ifPresent(desk::settle);
    }

    /** The keys go to the answer. */
    void beginAnswer() {
        if (answer.isEnabled()) {
            answer.setFocus();
        }
    }

    /** What was written is kept. */
    void answered() {
        answer.setText("");
    }

    /** Shows a comment with its answers. @param people tells authors of one name apart */
    void show(Optional<Said> said, Namesakes people) {
        boolean isOther = !said.map(each -> each.comment().id())
                .equals(shown.map(each -> each.comment().id()));
        shown = said;
        if (isOther) {
            answer.setText("");
        }
        String words = said.map(each -> words(each.comment(), people)).orElseGet(() -> text.get("remarks.choose"));
        if (!thread.getText().equals(words)) {
            thread.setText(words);
        }
        boolean isPrivate = said.filter(each -> each.comment().isPrivate()).isPresent();
        boolean isSettled =
                said.filter(each -> each.comment().resolved().isPresent()).isPresent();
        settle.setText(text.get(isPrivate ? "remarks.remove" : isSettled ? "remarks.reopen" : "remarks.settle"));
        settle.setEnabled(said.isPresent());
        answer.setEnabled(said.isPresent() && !isPrivate && !isSettled);
        enable();
        settle.getParent().layout(true);
    }

    private void enable() {
        send.setEnabled(answer.isEnabled() && !answer.getText().isBlank());
    }

    private String words(PlacedComment comment, Namesakes people) {
        StringBuilder words = new StringBuilder();
        if (!comment.quoted().isEmpty()) {
            words.append("“").append(comment.quoted()).append("”\n");
        }
        words.append(line(comment.by(), comment.text(), people));
        comment.replies().forEach(each -> words.append(line(each.by(), each.text(), people)));
        comment.resolved()
                .ifPresent(by ->
                        words.append(text.get("remarks.settled", people.name(by.person()), TIMES.format(by.time()))));
        return words.toString().strip();
    }

    private String line(Signature by, String said, Namesakes people) {
        return text.get("remarks.line", people.name(by.person()), TIMES.format(by.time()), said) + "\n";
    }

    /** What is shown, with its answers. */
    String spoken() {
        return thread.getText();
    }
}
