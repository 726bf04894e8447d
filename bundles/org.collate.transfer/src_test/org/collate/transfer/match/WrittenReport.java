package org.collate.transfer.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.collate.model.Ids;
import org.collate.model.report.Report;
import org.collate.transfer.Paragraph;
import org.collate.transfer.SourceDocument;
import org.collate.transfer.structure.StructureFinder;
import org.eclipse.core.runtime.NullProgressMonitor;

/** A report as a person writes it, as numbered lines of words that follow from a seed, and what a person changes. */
final class WrittenReport {

    private static final String SYLLABLES =
            "理论学习深入政治站位落实规矩纪律作风担当群众基层调研工作推动机制问题思想认识能力" + "改革发展安全稳定责任监督廉洁服务实效细节主动创新压力标准要求会议文件部门项目资金企业乡村振兴";
    private static final String[] ASPECTS = {"对党忠诚方面", "担当作为方面", "廉洁自律方面"};
    private static final String[] NUMBERS = {"一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是", "九是"};

    /**
     * A line.
     *
     * @param heading its text where it is a heading
     * @param words the words of an item, two syllables each; a heading has none
     */
    record Line(String heading, List<String> words) {

        String text() {
            return words.isEmpty() ? heading : String.join("", words) + "。";
        }
    }

    private final Random random;
    private final List<Line> lines = new ArrayList<>();

    WrittenReport(long seed) {
        random = new Random(seed);
        heading("一、存在的突出问题");
        for (int i = 0; i < ASPECTS.length; i++) {
            heading("（" + "一二三".charAt(i) + "）" + ASPECTS[i]);
            items(2 + random.nextInt(3));
        }
        heading("二、产生问题的原因剖析");
        items(3 + random.nextInt(2));
        heading("三、整改措施");
        items(3 + random.nextInt(3));
    }

    private void heading(String text) {
        lines.add(new Line(text, List.of()));
    }

    private void items(int count) {
        for (int i = 0; i < count; i++) {
            lines.add(item());
        }
    }

    Line item() {
        List<String> words = new ArrayList<>();
        for (int i = 12 + random.nextInt(40); i > 0; i--) {
            words.add(word());
        }
        return new Line("", words);
    }

    String word() {
        int at = random.nextInt(SYLLABLES.length() - 1);
        return SYLLABLES.substring(at, at + 2);
    }

    Random random() {
        return random;
    }

    List<Line> lines() {
        return lines;
    }

    /** The places of lines that are items. */
    List<Integer> items() {
        List<Integer> items = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).words().isEmpty()) {
                items.add(i);
            }
        }
        return items;
    }

    /** Replaces a share of the words of every item. */
    void reword(double share) {
        for (int place : items()) {
            List<String> words = new ArrayList<>(lines.get(place).words());
            for (int i = 0; i < (int) (words.size() * share); i++) {
                words.set(random.nextInt(words.size()), word());
            }
            lines.set(place, new Line("", words));
        }
    }

    Report imported() {
        return imported(text());
    }

    /** The running text, items numbered by their places. */
    String text() {
        StringBuilder text = new StringBuilder("2024年度民主生活会个人对照检查材料\n张三\n");
        int number = 0;
        for (Line line : lines) {
            number = line.words().isEmpty() ? 0 : number + 1;
            text.append(number == 0 ? "" : NUMBERS[number - 1])
                    .append(line.text())
                    .append('\n');
        }
        return text.toString();
    }

    static Report imported(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            paragraphs.add(Paragraph.plain(line, paragraphs.size() + 1));
        }
        return imported(paragraphs);
    }

    static Report imported(List<Paragraph> paragraphs) {
        SourceDocument manuscript = new SourceDocument("report.txt", paragraphs, List.of(), Map.of());
        return new StructureFinder(Ids.random())
                .find(manuscript, new NullProgressMonitor())
                .report();
    }
}
