package org.collate.core.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.collate.core.layout.Mark;
import org.collate.core.layout.Mark.Fate;
import org.collate.core.layout.MarkedBlock;
import org.collate.core.layout.MarkedParagraph;
import org.collate.core.layout.MarkedParagraph.Stretch;
import org.collate.core.layout.PrintedParagraph;
import org.collate.core.layout.PrintedTable;

/** Writes two rows of tokens as one: what goes before what comes in its place. */
final class MarkedRow {

    private final Tokens before;
    private final Tokens after;
    private final TokenAlignment alignment;
    private final Authors authors;
    private final Numbering numbering;
    private final Tables tables;
    private final List<MarkedBlock> blocks = new ArrayList<>();
    private final List<Stretch> open = new ArrayList<>();

    /** The counted number of a paragraph. */
    interface Numbering extends Function<PrintedParagraph, Optional<MarkedParagraph.ListNumber>> {}

    /** Makes a marked table of one that only one version has, or that both have. */
    interface Tables {
        List<MarkedBlock> of(Optional<PrintedTable> before, Optional<PrintedTable> after, Mark mark);
    }

    MarkedRow(
            Tokens before,
            Tokens after,
            TokenAlignment alignment,
            Authors authors,
            Numbering numbering,
            Tables tables) {
        this.before = before;
        this.after = after;
        this.alignment = alignment;
        this.authors = authors;
        this.numbering = numbering;
        this.tables = tables;
    }

    List<MarkedBlock> write() {
        int was = 0;
        for (int is = 0; is <= after.size(); ) {
            int end = is;
            while (end < after.size() && !alignment.stays(end)) {
                end++;
            }
            int oldEnd = end == after.size() ? before.size() : alignment.old(end);
            gap(was, oldEnd, is, end);
            if (end < after.size()) {
                stay(oldEnd, end);
            }
            was = oldEnd + 1;
            is = end + 1;
        }
        return blocks;
    }

    /** A table begins no sooner than all words before it are out: so tables that came go before words that went. */
    private void gap(int from, int to, int start, int end) {
        int first = start;
        if (to > from && before.get(to - 1).isLetter()) {
            for (int i = start; i < end; i++) {
                first = after.get(i).kind() == Token.Kind.TABLE ? i + 1 : first;
            }
        }
        come(start, first);
        for (int i = from; i < to; i++) {
            go(i);
        }
        come(first, end);
    }

    private void go(int index) {
        int now = alignment.now(index);
        Token token = before.get(index);
        Mark mark = now < 0 || token.kind() == Token.Kind.TABLE
                ? new Mark(Fate.GOES, authors.gone(index), 0)
                : moved(Fate.LEAVES, alignment.move(now));
        switch (token.kind()) {
            case LETTER -> letter(token, mark);
            case END -> end(Optional.of(token), Optional.empty(), mark);
            case TABLE -> blocks.addAll(tables.of(Optional.of(token.table()), Optional.empty(), mark));
        }
    }

    private void come(int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = after.get(i);
            Mark mark = alignment.old(i) < 0 || token.kind() == Token.Kind.TABLE
                    ? new Mark(Fate.COMES, authors.came(i), 0)
                    : moved(Fate.ARRIVES, alignment.move(i));
            switch (token.kind()) {
                case LETTER -> letter(token, mark);
                case END -> end(Optional.empty(), Optional.of(token), mark);
                case TABLE -> blocks.addAll(tables.of(Optional.empty(), Optional.of(token.table()), mark));
            }
        }
    }

    private Mark moved(Fate fate, int move) {
        return new Mark(fate, authors.moved(alignment.moved(move)), move);
    }

    private void stay(int was, int is) {
        Token token = after.get(is);
        switch (token.kind()) {
            case LETTER -> letter(token, Mark.STAYS);
            case END -> end(Optional.of(before.get(was)), Optional.of(token), Mark.STAYS);
            case TABLE ->
                blocks.addAll(tables.of(Optional.of(before.get(was).table()), Optional.of(token.table()), Mark.STAYS));
        }
    }

    private void letter(Token token, Mark mark) {
        if (!open.isEmpty()) {
            Stretch last = open.getLast();
            if (last.paragraph() == token.paragraph()
                    && last.piece() == token.piece()
                    && last.to() == token.at()
                    && last.mark().equals(mark)) {
                open.set(
                        open.size() - 1, new Stretch(last.paragraph(), last.piece(), last.from(), last.to() + 1, mark));
                return;
            }
        }
        open.add(new Stretch(token.paragraph(), token.piece(), token.at(), token.at() + 1, mark));
    }

    private void end(Optional<Token> was, Optional<Token> is, Mark mark) {
        Optional<PrintedParagraph> old = was.map(Token::paragraph);
        Optional<PrintedParagraph> now = is.map(Token::paragraph);
        blocks.add(new MarkedParagraph(old, now, old.flatMap(numbering), now.flatMap(numbering), open, mark));
        open.clear();
    }
}
