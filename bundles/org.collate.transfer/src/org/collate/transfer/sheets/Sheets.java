package org.collate.transfer.sheets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.collate.transfer.page.PageProfile;

/** Pages that are laid out. */
public final class Sheets {

    private final PageProfile page;
    private final List<PageSheet> sheets;
    private final Map<String, TreeMap<Integer, Spot>> spots = new HashMap<>();

    Sheets(PageProfile page, List<PageSheet> sheets) {
        this.page = page;
        this.sheets = List.copyOf(sheets);
        for (int i = 0; i < sheets.size(); i++) {
            for (SheetLine line : sheets.get(i).lines()) {
                for (PlacedLetter letter : line.letters()) {
                    if (!letter.element().isEmpty()) {
                        Spot spot = new Spot(i, line, letter.x(), letter.x() + letter.advance());
                        spots.computeIfAbsent(letter.element(), key -> new TreeMap<>())
                                .putIfAbsent(letter.offset(), spot);
                    }
                }
            }
        }
    }

    /**
     * A place on a page.
     *
     * @param sheet the index of the page
     * @param line the line
     * @param x in twips from the left edge of the paper
     * @param end where the letter ends that stands there
     */
    public record Spot(int sheet, SheetLine line, double x, double end) {

        /** The place behind its letter. */
        private Spot behind() {
            return new Spot(sheet, line, end, end);
        }
    }

    /** The pages; at least one. */
    public List<PageSheet> sheets() {
        return sheets;
    }

    /** The figures of the page. */
    public PageProfile page() {
        return page;
    }

    /**
     * Where a place in the words of an element is printed; empty where nothing of it is.
     *
     * @param offset in UTF-16 units
     */
    public Optional<Spot> find(String element, int offset) {
        TreeMap<Integer, Spot> places = spots.get(element);
        if (places == null) {
            return Optional.empty();
        }
        Map.Entry<Integer, Spot> before = places.floorEntry(offset);
        if (before == null) {
            return Optional.of(places.firstEntry().getValue());
        }
        return Optional.of(before.getKey() < offset ? before.getValue().behind() : before.getValue());
    }

    /** The element and the place in its words that stand nearest to a point of a page. */
    public Optional<PlacedLetter> at(int sheet, double x, double y) {
        PlacedLetter nearest = null;
        double least = Double.MAX_VALUE;
        for (SheetLine line : sheets.get(sheet).lines()) {
            double above = Math.max(0, Math.max(line.top() - y, y - line.top() - line.height()));
            for (PlacedLetter letter : line.letters()) {
                double beside = Math.max(0, Math.max(letter.x() - x, x - letter.x() - letter.advance()));
                double distance = above * 100 + beside;
                if (distance < least && !letter.element().isEmpty()) {
                    nearest = letter;
                    least = distance;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }
}
