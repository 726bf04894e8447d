package org.collate.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.collate.core.authors.Authorship;
import org.collate.core.edit.EditException;
import org.collate.core.edit.Insert;
import org.collate.core.edit.Move;
import org.collate.core.edit.Remove;
import org.collate.core.edit.ReplaceText;
import org.collate.core.edit.Subtree;
import org.collate.core.layout.MarkedBlock;
import org.collate.core.marking.MarkedPrint;
import org.collate.core.revisions.Past;
import org.collate.core.revisions.Revisions;
import org.collate.model.Ids;
import org.collate.model.Reports;
import org.collate.model.report.Content;
import org.collate.model.report.Identified;
import org.collate.model.report.Parent;
import org.collate.model.report.Report;
import org.collate.model.report.TextElement;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A report that goes through some versions, each of another hand: random edits, divisions and joins among them. */
public final class RandomHistory {

    private final Random random;
    private final Ids ids;
    private final Map<String, Authorship> versions = new HashMap<>();
    private final Report before;
    private final Authorship authorsBefore;
    private Report after;
    private Authorship authorsAfter;

    /** A history that begins with a report. */
    public RandomHistory(Report begin, long seed) {
        this.random = new Random(seed);
        this.ids = Ids.seeded(seed + 77);
        this.before = begin;
        this.authorsBefore = Authorship.of(begin, "v0", List.of());
        this.after = begin;
        this.authorsAfter = authorsBefore;
    }

    /** Writes some versions, named v1 and so on. */
    public RandomHistory write(int count) {
        for (int i = 1; i <= count; i++) {
            Report next = EcoreUtil.copy(after);
            for (int j = 1 + random.nextInt(4); j > 0; j--) {
                edit(next);
            }
            version("v" + i, next);
        }
        return this;
    }

    /** Takes a report for the next version. */
    public RandomHistory version(String name, Report next) {
        after = next;
        authorsAfter = Authorship.of(next, name, List.of(authorsAfter));
        versions.put(name, authorsAfter);
        return this;
    }

    private void edit(Report report) {
        try {
            switch (random.nextInt(8)) {
                case 0 -> divide(report);
                case 1 -> join(report);
                case 2 -> reword(report);
                case 3 -> move(report);
                default -> new RandomEdits(random).next(report).apply(report);
            }
        } catch (EditException e) {
            // Not every edit fits; then there is one less.
        }
    }

    private List<TextElement> texts(Report report) {
        List<TextElement> texts = new ArrayList<>();
        Reports.parts(report)
                .filter(TextElement.class::isInstance)
                .map(TextElement.class::cast)
                .filter(each -> each.getLines().size() == 1
                        && each.getLines().getFirst().length() > 8)
                .filter(each -> each instanceof Content content && content.eContainer() instanceof Parent)
                .forEach(texts::add);
        return texts;
    }

    private void divide(Report report) throws EditException {
        List<TextElement> texts = texts(report);
        texts.removeIf(each -> each.eClass().getName().equals("TableCell"));
        if (texts.isEmpty()) {
            return;
        }
        TextElement text = texts.get(random.nextInt(texts.size()));
        String words = text.getLines().getFirst();
        int at = words.offsetByCodePoints(0, words.codePointCount(0, words.length()) / 2);
        TextElement half = EcoreUtil.copy(text);
        if (half instanceof Parent parent) {
            parent.getContents().clear();
        }
        half.setId(ids.next(words));
        half.getLines().clear();
        half.getLines().add(words.substring(at));
        Identified holder = (Identified) text.eContainer();
        int index = ((Parent) holder).getContents().indexOf(text);
        new ReplaceText(text.getId(), at, words.length() - at, "").apply(report);
        new Insert(holder.getId(), index + 1, Subtree.of((Content) half)).apply(report);
    }

    private void join(Report report) throws EditException {
        List<TextElement> texts = texts(report);
        for (TextElement text : texts) {
            List<Content> siblings = ((Parent) text.eContainer()).getContents();
            int next = siblings.indexOf(text) + 1;
            if (next < siblings.size()
                    && siblings.get(next).eClass() == text.eClass()
                    && texts.contains(siblings.get(next))
                    && !(siblings.get(next) instanceof Parent parent
                            && !parent.getContents().isEmpty())) {
                String words = ((TextElement) siblings.get(next)).getLines().getFirst();
                new Remove(siblings.get(next).getId()).apply(report);
                new ReplaceText(text.getId(), text.getLines().getFirst().length(), 0, words).apply(report);
                return;
            }
        }
    }

    private void reword(Report report) throws EditException {
        List<TextElement> texts = texts(report);
        if (!texts.isEmpty()) {
            TextElement text = texts.get(random.nextInt(texts.size()));
            String words = text.getLines().getFirst();
            int from = words.offsetByCodePoints(0, random.nextInt(words.codePointCount(0, words.length())));
            int length = random.nextBoolean() ? 0 : words.offsetByCodePoints(from, 1) - from;
            new ReplaceText(text.getId(), from, length, random.nextBoolean() ? "新" + from + "词" : "").apply(report);
        }
    }

    private void move(Report report) throws EditException {
        List<Content> all = Reports.parts(report)
                .filter(Content.class::isInstance)
                .map(Content.class::cast)
                .toList();
        if (!all.isEmpty()) {
            Content content = all.get(random.nextInt(all.size()));
            Identified holder = (Identified) content.eContainer();
            int size = ((Parent) holder).getContents().size();
            new Move(content.getId(), holder.getId(), random.nextInt(size)).apply(report);
        }
    }

    /** The first version. */
    public Report before() {
        return before;
    }

    /** The last version. */
    public Report after() {
        return after;
    }

    /** The revisions of the last version against the first. */
    public Revisions revisions() {
        return Revisions.of(before, authorsBefore, after, authorsAfter, new AllPast(versions));
    }

    /** Both as one. */
    public List<MarkedBlock> marked() {
        return MarkedPrint.of(before, after, revisions().strands());
    }

    private record AllPast(Map<String, Authorship> versions) implements Past {

        @Override
        public Optional<String> person(String version) {
            return Optional.of(version);
        }

        @Override
        public boolean isVerdict(String version) {
            return false;
        }

        @Override
        public boolean isAgreed(String version) {
            return version.equals("v0");
        }

        @Override
        public Optional<Authorship> authorship(String version) {
            return Optional.ofNullable(versions.get(version));
        }
    }
}
