package org.collate.internal.ui.manuscript.writing;

import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.collate.core.manuscript.Answer;
import org.collate.core.manuscript.Blank;
import org.collate.core.manuscript.Incoming;
import org.collate.core.manuscript.Line;
import org.collate.core.manuscript.Manuscript;
import org.collate.internal.ui.manuscript.page.ManuscriptPage;
import org.collate.model.Messages;

/** All that changes the text of a page: keys and commands, through one door, or a sentence that says why they cannot. */
public final class Typing {

    private final ManuscriptPage page;
    private final BooleanSupplier writable;
    private final Consumer<String> say;
    private final Door door;
    private final Keys keys;
    private String refusal = "";

    /**
     * Listens to a page.
     *
     * @param writable whether the text can be changed at the moment
     * @param say is told why a command was not done; the empty sentence where one was
     * @param changed is told after each change
     */
    public Typing(ManuscriptPage page, BooleanSupplier writable, Consumer<String> say, Runnable changed) {
        this.page = page;
        this.writable = writable;
        this.say = say;
        this.door = new Door(page, this::refuse, changed);
        this.keys = new Keys(page, door, writable, this::refuseAll);
    }

    /** What Tab fills in on a line where nothing is written yet; empty where it does what it does elsewhere. */
    public void offer(Function<Line, Optional<String>> words) {
        keys.offer(words);
    }

    /** Does a command of the manuscript, as a key would. @return whether it was done */
    public boolean command(Function<Manuscript, Answer> command) {
        return answer(command) instanceof Answer.Done;
    }

    /** The same, and gives what became of it. */
    public Answer answer(Function<Manuscript, Answer> command) {
        if (!writable.getAsBoolean()) {
            refuseAll();
            return new Answer.Refused(refusal);
        }
        return door.answer(command);
    }

    /** Whether the text can be changed at the moment. */
    public boolean isWritable() {
        return writable.getAsBoolean();
    }

    /** Says that it cannot. */
    public void refuseAll() {
        refuse(Messages.of(Typing.class).get(page.isBusy() ? "busy" : "readOnly"));
    }

    /** Says why something was not done; the empty sentence, that it was. */
    public void refuse(String sentence) {
        refusal = sentence;
        say.accept(sentence);
    }

    /** Why the last command was not done; empty where it was. */
    public String refusal() {
        return refusal;
    }

    /** Takes in the report as it has become elsewhere, whether keys can change it or not. @return whether that could be done */
    public boolean takeIn(Incoming incoming) {
        Staying staying = new Staying(page.text(), page.manuscript());
        if (!door.run(manuscript -> manuscript.takeIn(incoming))) {
            return false;
        }
        staying.stay();
        return true;
    }

    /** Shows the report in what it is written into now; what one looks at and the caret stay. @param blanks what is wanted now */
    public void reframed(Set<Blank.Of> blanks) {
        Staying staying = new Staying(page.text(), page.manuscript());
        door.run(manuscript -> manuscript.reframed(blanks));
        staying.stay();
    }

    /** What an input method is composing at the caret; empty for nothing. */
    public String composed() {
        return keys.composed();
    }

    /** When a key was pressed last, as the system's clock of nanoseconds has it. For any thread. */
    public long lastTyped() {
        return keys.lastTyped();
    }
}
