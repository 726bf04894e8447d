package org.collate.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The fields that are open at a place of the text: their instructions are no text, their results are. */
final class Fields {

    /** Fields that show something though they keep no result in the file. */
    private static final Set<String> SHOWN =
            Set.of("EQ", "SYMBOL", "FORMCHECKBOX", "FORMDROPDOWN", "MACROBUTTON", "ADVANCE", "AUTONUM", "LISTNUM");

    private static final Pattern CONTENTS = Pattern.compile("\\s*TOC\\s*\\\\", Pattern.CASE_INSENSITIVE);

    private static final int INSTRUCTION = 200;

    private final Deque<Field> open = new ArrayDeque<>();
    private int inInstruction;
    private int swallowed;
    private int contents;

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean result;

        /** Whether it shows a table of contents, which says by switches what it is made of. */
        boolean isContents() {
            return result && CONTENTS.matcher(instruction).lookingAt();
        }
    }

    /** Whether text here is that of a table of contents. */
    boolean inContents() {
        return contents > 0;
    }

    /** Whether text here belongs to an instruction. */
    boolean inInstruction() {
        return inInstruction > 0;
    }

    /** Text that stands in an instruction's place. */
    void swallow(int characters) {
        swallowed += characters;
    }

    /** Words of an instruction. */
    void instruct(String words) {
        Field field = open.peek();
        if (field != null && field.instruction.length() < INSTRUCTION) {
            field.instruction.append(words, 0, Math.min(words.length(), INSTRUCTION));
        }
    }

    void begin() {
        open.push(new Field());
        inInstruction++;
    }

    void separate() {
        Field field = open.peek();
        if (field != null && !field.result) {
            field.result = true;
            inInstruction--;
            contents += field.isContents() ? 1 : 0;
        }
    }

    /** Ends the innermost field; gives its instruction where the field shows something that the file does not hold. */
    Optional<String> end() {
        Field field = open.poll();
        if (field == null || field.result) {
            contents -= field != null && field.isContents() ? 1 : 0;
            return Optional.empty();
        }
        inInstruction--;
        if (inInstruction == 0) {
            swallowed = 0;
        }
        String instruction = field.instruction.toString().strip();
        String verb = instruction.split("[\\s\\\\]", 2)[0].toUpperCase(Locale.ROOT);
        return SHOWN.contains(verb) ? Optional.of(instruction) : Optional.empty();
    }

    /** How many characters a field that never ended has kept from the text. */
    int lost() {
        return inInstruction() ? swallowed : 0;
    }
}
