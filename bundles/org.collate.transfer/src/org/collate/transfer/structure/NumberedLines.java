package org.collate.transfer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collate.transfer.ImportFinding.Severity;
import org.collate.transfer.structure.line.SourceLine;
import org.collate.transfer.structure.mending.Mendings;
import org.collate.transfer.structure.segment.Segment;
import org.collate.transfer.structure.segment.Splitter;
import org.collate.transfer.structure.segment.Starts;
import org.collate.transfer.structure.table.Block;

/** Takes the lines of a text apart at their numbers, with the evidence of all of them. */
final class NumberedLines {

    private final Mendings mendings;

    NumberedLines(Mendings mendings) {
        this.mendings = mendings;
    }

    /** The pieces of some blocks, in order. */
    List<Parted> of(List<Block> blocks) {
        List<SourceLine> lines = new ArrayList<>();
        for (Block block : blocks) {
            line(block).ifPresent(lines::add);
        }
        Starts starts = new Starts(lines);
        Splitter splitter = new Splitter(starts);
        List<Parted> pieces = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Optional<SourceLine> line = line(block);
            if (line.isEmpty()) {
                pieces.add(Parted.table(block));
            } else if (starts.labelsNext(line.get())) {
                mendings.drop(line.get().origins());
                mendings.gather(
                        line.get().start(),
                        1,
                        "I14",
                        Severity.INFO,
                        "number.labels",
                        Optional.empty(),
                        line.get().text(),
                        "…");
            } else if (block instanceof Block.FormLine form && form.sign().isPresent()) {
                pieces.add(Parted.line(
                        List.of(Segment.whole(line.get()).as(form.sign().get()))));
            } else {
                Optional<SourceLine> next = i + 1 < blocks.size() ? line(blocks.get(i + 1)) : Optional.empty();
                pieces.add(Parted.line(splitter.split(line.get(), next)));
            }
        }
        return pieces;
    }

    private static Optional<SourceLine> line(Block block) {
        return switch (block) {
            case Block.Line line -> Optional.of(line.line());
            case Block.FormLine line -> Optional.of(line.line());
            default -> Optional.empty();
        };
    }
}
