package org.collate.internal.ui.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.internal.ui.Paper;
import org.collate.model.Messages;
import org.collate.validation.Rule;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** All that is to be said of a row of the findings, wrapped: what is wrong, what mends it, why reviewers mind, and an example. */
public final class FindingDetail {

    private static final int MARGIN = 8;

    private final Messages text = Messages.of(FindingDetail.class);
    private final StyledText area;
    private final Map<String, Rule> rules = new HashMap<>();
    private Optional<FindingRow> shown = Optional.empty();

    /** Nothing is said yet. @param list gets the focus back when somebody has read */
    FindingDetail(Composite parent, Control list) {
        area = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        area.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        area.setAlwaysShowScrollBars(false);
        Paper.lay(area);
        area.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                list.setFocus();
            }
        });
        write();
    }

    /** What the rules say of themselves is known. */
    void know(List<Rule> all) {
        all.forEach(rule -> rules.put(rule.id(), rule));
        write();
    }

    /** Says what is to be said of a row. */
    void show(Optional<FindingRow> row) {
        if (!row.equals(shown)) {
            shown = row;
            write();
        }
    }

    /** Goes there, to where it says why reviewers mind. */
    void read() {
        int why = area.getText().indexOf(text.get("detail.why"));
        area.setFocus();
        if (why >= 0) {
            area.setSelection(why);
            area.setTopIndex(area.getLineAtOffset(why));
        }
    }

    /** What is said. */
    public String words() {
        return area.getText();
    }

    private void write() {
        Written written = new Written();
        shown.ifPresentOrElse(row -> write(row, written), () -> written.line(text.get("detail.none")));
        area.setText(written.words.toString().stripTrailing());
        written.bold.forEach(area::setStyleRange);
    }

    private void write(FindingRow row, Written written) {
        Optional<Rule> rule = Optional.ofNullable(rules.get(row.rule()));
        written.head(text.get("detail.title", row.rule(), rule.map(Rule::name).orElse("")));
        written.line(row.message());
        if (row instanceof FindingRow.OfRule found) {
            found.finding().finding().fixes().stream()
                    .findFirst()
                    .ifPresent(fix -> written.line(text.get("detail.mends", fix.label())));
        }
        if (row instanceof FindingRow.OfAside left) {
            written.line(left.found().finding().message());
        }
        if (row.count() > 1) {
            written.gap();
            written.head(text.get("detail.places", row.count()));
            written.line(row.places());
        }
        rule.ifPresent(each -> {
            written.gap();
            written.head(text.get("detail.why"));
            written.line(each.description());
            each.example().ifPresent(example -> {
                written.gap();
                written.head(text.get("detail.faulty"));
                written.line(example.faulty());
                written.head(text.get("detail.right"));
                written.line(example.right());
            });
        });
    }

    /** Lines, of which some are in bold. */
    private static final class Written {

        private final StringBuilder words = new StringBuilder();
        private final List<StyleRange> bold = new ArrayList<>();

        void head(String line) {
            bold.add(new StyleRange(words.length(), line.stripTrailing().length(), null, null, SWT.BOLD));
            line(line.stripTrailing());
        }

        void line(String line) {
            words.append(line).append('\n');
        }

        void gap() {
            words.append('\n');
        }
    }
}
