package org.collate.transfer.structure.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collate.model.report.Numbering;
import org.collate.model.report.Role;
import org.collate.transfer.ImportFinding.Severity;
import org.collate.transfer.structure.line.Blanks;
import org.collate.transfer.structure.line.Marker;
import org.collate.transfer.structure.line.RoleWords;
import org.collate.transfer.structure.line.SourceLine;
import org.collate.transfer.structure.mending.Mendings;
import org.collate.transfer.structure.segment.Sign;

/** A registration form (登记表): cells at the left name what stands at their right, some of it sections of the report. */
final class Form {

    private static final int LABEL = 20;
    private static final int HEADING = 40;
    private static final String[] OPINIONS = {"意见", "签字", "签名", "签章", "审核", "审批", "审签", "结论", "评议结果", "等次", "考核结果", "备注"
    };

    private final Mendings mendings;
    private final List<Block> blocks = new ArrayList<>();
    private int rows;
    /** The row at which the cell that heads a section, and reaches down beside its aspects, has ended. */
    private int below;

    private Form(Mendings mendings) {
        this.mendings = mendings;
    }

    /** The lines of a form, sections marked; empty where a table is none. */
    static Optional<List<Block>> read(Grid grid, Mendings mendings) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Grid.Row row : grid.rows()) {
            heading(row).flatMap(box -> RoleWords.of(bare(box))).ifPresent(roles::add);
        }
        boolean labelled = roles.size() > 1 && (roles.contains(Role.PROBLEMS) || roles.contains(Role.MEASURES));
        if (!labelled
                && grid.rows().stream().flatMap(row -> row.boxes().stream()).noneMatch(Form::holdsReport)) {
            return Optional.empty();
        }
        Form form = new Form(mendings);
        grid.rows().forEach(form::row);
        grid.rows().stream()
                .flatMap(row -> row.boxes().stream())
                .flatMap(box -> box.lines().stream())
                .findFirst()
                .ifPresent(line ->
                        mendings.gather(line.start(), form.rows, "I15", Severity.INFO, "form.read", Optional.empty()));
        return Optional.of(form.blocks);
    }

    /** Whether a cell holds a report by itself: some of its lines are headings of sections. */
    private static boolean holdsReport(Grid.Box box) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (SourceLine line : box.lines()) {
            Marker marker = Marker.at(line.text(), 0, true);
            boolean numbered = marker != null && marker.style() == Numbering.HAN;
            String words = numbered ? line.text().substring(marker.end()) : line.text();
            if (words.length() <= HEADING && (numbered || RoleWords.isHeading(words)) && words.indexOf('。') < 0) {
                RoleWords.of(words).ifPresent(roles::add);
            }
        }
        return roles.size() > 1;
    }

    /** The cell of a row that heads a section: the last but one, or the only one where it is brief. */
    private static Optional<Grid.Box> heading(Grid.Row row) {
        List<Grid.Box> said =
                row.boxes().stream().filter(box -> !box.lines().isEmpty()).toList();
        List<Grid.Box> boxes = row.boxes();
        if (said.isEmpty() || said.size() > 3) {
            return Optional.empty();
        }
        Grid.Box box = said.size() == 1 ? said.getFirst() : said.get(said.size() - 2);
        boolean last = boxes.getLast() == said.getLast() || said.size() == 1;
        boolean divided = said.size() == 3 && said.getFirst().cell().down() > 1 && isBrief(bare(box)) && !heads(box);
        Grid.Box heading = divided ? said.getFirst() : box;
        return heads(heading) && last ? Optional.of(heading) : Optional.empty();
    }

    private static boolean heads(Grid.Box box) {
        String words = bare(box);
        return isBrief(words) && RoleWords.of(words).isPresent() && !isOpinion(words);
    }

    private static boolean isBrief(String words) {
        return words.length() <= LABEL && words.indexOf('。') < 0;
    }

    private static String bare(Grid.Box box) {
        return Blanks.strip(box.text()).replaceAll("[（(].*?[）)]", "").replaceAll("[：:]$", "");
    }

    private static boolean isOpinion(String label) {
        for (String word : OPINIONS) {
            if (label.endsWith(word) || label.endsWith(word + "：")) {
                return true;
            }
        }
        return false;
    }

    private void row(Grid.Row row) {
        if (row.isEmpty()) {
            return;
        }
        rows++;
        if (row.boxes().stream().anyMatch(Form::holdsReport)) {
            row.boxes().forEach(box -> {
                if (holdsReport(box)) {
                    box.lines().forEach(line -> blocks.add(new Block.Line(line.free())));
                } else {
                    Composed.joined(box.lines()).ifPresent(this::text);
                }
            });
            return;
        }
        if (row.boxes().getFirst().cell().row() < below) {
            row.boxes().forEach(box -> box.lines().forEach(this::text));
            return;
        }
        Optional<Grid.Box> heading = heading(row);
        if (heading.isPresent()) {
            Grid.Box box = heading.get();
            below = box.cell().down() > 1 ? box.cell().row() + box.cell().down() : below;
            section(row, heading.get());
            return;
        }
        List<Grid.Box> said =
                row.boxes().stream().filter(box -> !box.lines().isEmpty()).toList();
        if (said.size() == 1) {
            said.getFirst().lines().forEach(this::text);
        } else if (isOpinion(bare(said.getFirst()))) {
            opinion(said);
        } else {
            pairs(row);
        }
    }

    private void section(Grid.Row row, Grid.Box heading) {
        boolean headed = false;
        for (Grid.Box box : row.boxes()) {
            if (box == heading) {
                Composed.joined(box.lines())
                        .ifPresent(line -> blocks.add(new Block.FormLine(
                                line,
                                Optional.of(new Sign(
                                        Sign.Kind.SECTION,
                                        RoleWords.of(bare(heading)).orElse(Role.OTHER))))));
                headed = true;
            } else if (headed) {
                box.lines().forEach(this::text);
            } else {
                Composed.joined(box.lines()).ifPresent(this::text);
            }
        }
    }

    private void text(SourceLine line) {
        blocks.add(new Block.FormLine(line, Optional.empty()));
    }

    private void opinion(List<Grid.Box> said) {
        Sign closing = new Sign(Sign.Kind.CLOSING, Role.OTHER);
        Composed first = new Composed(mendings);
        said.getFirst().lines().forEach(first::add);
        boolean colon = said.getFirst().text().endsWith("：");
        List<SourceLine> rest = new ArrayList<>();
        said.subList(1, said.size()).forEach(box -> rest.addAll(box.lines()));
        first.put(colon ? "" : "：").add(rest.getFirst());
        first.line().ifPresent(line -> blocks.add(new Block.FormLine(line, Optional.of(closing))));
        rest.subList(1, rest.size()).forEach(line -> blocks.add(new Block.FormLine(line, Optional.of(closing))));
    }

    /** 姓名：… 性别：…: labels and what they name, in one line. */
    private void pairs(Grid.Row row) {
        Composed line = new Composed(mendings);
        String between = "";
        boolean label = true;
        for (Grid.Box box : row.boxes()) {
            if (!box.lines().isEmpty()) {
                line.put(between);
                box.lines().forEach(line::add);
            }
            boolean colon = box.text().endsWith("：") || box.text().endsWith(":");
            between = label && !box.lines().isEmpty() && !colon ? "：" : label ? "" : "　";
            label = !label;
        }
        line.line().ifPresent(this::text);
    }
}
