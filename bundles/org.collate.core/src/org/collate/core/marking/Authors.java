package org.collate.core.marking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.collate.core.revisions.Strands;
import org.collate.core.text.TextRef;

/** Which version brought a token that is new, and which took one away. */
final class Authors {

    private static final String RUN_IN = "runIn";

    private final Tokens before;
    private final Tokens after;
    private final TokenAlignment alignment;
    private final Strands strands;
    private final Map<TextRef, List<String>> known = new HashMap<>();

    Authors(Tokens before, Tokens after, TokenAlignment alignment, Strands strands) {
        this.before = before;
        this.after = after;
        this.alignment = alignment;
        this.strands = strands;
    }

    /** The version that brought a token of the later row. */
    String came(int index) {
        Token token = after.get(index);
        return switch (token.kind()) {
            case LETTER -> Tokens.isDerived(token.text()) ? derived(token, index) : letter(token);
            case TABLE ->
                strands.born(token.element())
                        .or(() -> strands.moved(token.element()))
                        .orElse("");
            case END -> end(index);
        };
    }

    private String letter(Token token) {
        List<String> versions = known.computeIfAbsent(token.text(), strands::authors);
        return token.offset() < versions.size() ? versions.get(token.offset()) : "";
    }

    /** A number or a stop comes with its element, or with how that is numbered or stands, or with what runs on behind it. */
    private String derived(Token token, int index) {
        String own = about(token.element(), strands.born(token.element()));
        return own.isEmpty() ? runsOn(after, index) : own;
    }

    /** The version that let the next element run on, or run on no longer. */
    private String runsOn(Tokens tokens, int index) {
        String element = tokens.get(index).element();
        for (int i = index + 1; i < tokens.size(); i++) {
            String next = tokens.get(i).element();
            if (!next.isEmpty() && !next.equals(element)) {
                return strands.set(next, RUN_IN).or(() -> strands.born(next)).orElse("");
            }
        }
        return "";
    }

    private String about(String element, Optional<String> existence) {
        return existence
                .or(() -> strands.moved(element))
                .or(() -> strands.set(element, RUN_IN))
                .or(() -> strands.set(element, "numbering"))
                .orElse("");
    }

    /** An end came with the paragraph that is new before or behind it, or with what made a paragraph of its words. */
    private String end(int index) {
        Token end = after.get(index);
        boolean isNewBefore = index > 0 && after.get(index - 1).isLetter() && alignment.old(index - 1) < 0;
        Optional<String> next =
                next(after, index).flatMap(each -> strands.born(each).or(() -> strands.set(each, RUN_IN)));
        if (isNewBefore && strands.born(end.element()).isPresent() || next.isEmpty() && isNewBefore) {
            return came(index - 1);
        }
        return next.or(() -> strands.born(end.element()))
                .or(() -> Optional.of(beside(index)))
                .orElse("");
    }

    private String beside(int index) {
        return Stream.of(index + 1, index - 1)
                .filter(i -> i >= 0 && i < after.size() && after.get(i).isLetter() && alignment.old(i) < 0)
                .findFirst()
                .map(this::came)
                .orElse("");
    }

    private static Optional<String> next(Tokens tokens, int index) {
        return index + 1 < tokens.size() ? tokens.get(index + 1).opening() : Optional.empty();
    }

    /** The version that took a token of the earlier row away. */
    String gone(int index) {
        Token token = before.get(index);
        return switch (token.kind()) {
            case LETTER ->
                Tokens.isDerived(token.text()) ? goneDerived(token, index) : strands.gone(token.text(), token.offset());
            case TABLE ->
                strands.removed(token.element())
                        .or(() -> strands.moved(token.element()))
                        .orElse("");
            case END -> goneEnd(index);
        };
    }

    private String goneDerived(Token token, int index) {
        String own = about(token.element(), strands.removed(token.element()));
        return own.isEmpty() ? runsOn(before, index) : own;
    }

    private String goneEnd(int index) {
        Optional<String> next =
                next(before, index).flatMap(each -> strands.removed(each).or(() -> strands.set(each, RUN_IN)));
        boolean isGoneBefore = index > 0 && before.get(index - 1).isLetter() && alignment.now(index - 1) < 0;
        Optional<String> own = strands.removed(before.get(index).element());
        if (isGoneBefore && own.isPresent() || next.isEmpty() && isGoneBefore) {
            return gone(index - 1);
        }
        return next.or(() -> own).orElse("");
    }

    /** The version that moved an element. */
    String moved(String element) {
        return strands.moved(element).orElse("");
    }
}
