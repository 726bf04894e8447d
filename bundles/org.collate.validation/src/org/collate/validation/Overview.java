package org.collate.validation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.collate.core.layout.Numbers;
import org.collate.core.layout.ReportText;
import org.collate.model.report.Content;
import org.collate.model.report.Element;
import org.collate.model.report.Headed;
import org.collate.model.report.Narrative;
import org.collate.model.report.Numbered;
import org.collate.model.report.Parent;
import org.collate.model.report.Report;
import org.collate.model.report.Role;
import org.collate.model.report.Section;

/**
 * A report as the rules read it: its elements in reading order, its sections by role, its lengths. Lengths count what is
 * printed, computed numbers included, without white space. It shows the report as it was when it was surveyed.
 */
public final class Overview {

    private static final int LEAST = 64;

    private final Report report;
    private final Map<String, Entry> entries;
    private final Map<Class<?>, List<?>> byType = new HashMap<>();
    private final List<Entry> inOrder = new ArrayList<>();
    private final Map<Role, List<Section>> sections = new EnumMap<>(Role.class);
    private final int[] characters = new int[Role.values().length];
    private final List<Narrative> preamble = new ArrayList<>();
    private final Numbers numbers;
    private final Map<Object, Object> derived = new HashMap<>(4);
    private Optional<List<Change>> changes = Optional.of(new ArrayList<>(1));
    private int total;

    private Overview(Report report, int size) {
        this.report = report;
        this.entries = HashMap.newHashMap(Math.max(LEAST, size));
        this.numbers = Numbers.of(report);
    }

    /** Surveys a report. */
    public static Overview of(Report report) {
        return new Overview(report, LEAST).survey(new Known(Map.of(), List.of(), Set.of()));
    }

    /**
     * Surveys the report again after a change, and keeps what was derived from texts that stayed.
     *
     * @param touched ids of elements of which something else changed, so that nothing of them is kept
     */
    Overview again(Set<String> touched) {
        return new Overview(report, entries.size()).survey(new Known(entries, inOrder, touched));
    }

    private Overview survey(Known known) {
        enter(report, Optional.empty(), 0, known);
        contents(report, Optional.empty(), 1, known);
        changes = inOrder.size() == known.inOrder().size() ? changes : Optional.empty();
        return this;
    }

    /** What is known from the survey before. */
    private record Known(Map<String, Entry> entries, List<Entry> inOrder, Set<String> touched) {

        /** The entry of an element, if it would say the same now. */
        Optional<Entry> same(Element element, Optional<Section> section, List<Passage> passages, int depth) {
            Entry entry = entries.get(element.getId());
            boolean same = entry != null
                    && !touched.contains(element.getId())
                    && entry.says(element, section, passages, depth);
            return same ? Optional.of(entry) : Optional.empty();
        }
    }

    /**
     * An element of which the words changed.
     *
     * @param was its entry before
     * @param is its entry now
     */
    record Change(Entry was, Entry is) {}

    /**
     * What changed since the survey before this one; empty where anything but words may have changed: the tree, an attribute of
     * an element, or all of it.
     */
    Optional<List<Change>> changes() {
        return changes;
    }

    /** The report. */
    public Report report() {
        return report;
    }

    /** The report and all its elements, in reading order. */
    public List<Entry> entries() {
        return inOrder;
    }

    /** The entry of an element of the report. */
    public Optional<Entry> entry(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** The entry of an element that stands in the report. */
    public Entry entry(Element element) {
        return entry(element.getId()).orElseThrow(() -> new IllegalArgumentException("not in the report: " + element));
    }

    /** The elements of a type in reading order, wherever they stand. */
    @SuppressWarnings("unchecked")
    public <T> List<T> all(Class<T> type) {
        return (List<T>) byType.computeIfAbsent(
                type,
                each -> inOrder.stream()
                        .map(Entry::element)
                        .filter(each::isInstance)
                        .toList());
    }

    /** The sections of a role in order. */
    public List<Section> sections(Role role) {
        return sections.getOrDefault(role, List.of());
    }

    /** The text before the first section. */
    public List<Narrative> preamble() {
        return preamble;
    }

    /** How many characters the sections of a role have together. */
    public int characters(Role role) {
        return characters[role.ordinal()];
    }

    /** How many characters the report has. */
    public int characters() {
        return total;
    }

    /** The computed number of an element, such as （一）; empty for none. */
    public String number(Numbered element) {
        return numbers.number(element);
    }

    /** What several rules derive from the report as it is in this survey, made once. For one thread at a time. */
    public <T> T derived(Object key, Class<T> type, Function<Overview, T> derive) {
        Object found = derived.get(key);
        if (found == null) {
            found = derive.apply(this);
            derived.put(key, found);
        }
        return type.cast(found);
    }

    private void contents(Parent parent, Optional<Section> section, int depth, Known known) {
        for (Content content : parent.getContents()) {
            Optional<Section> in = content instanceof Section inner && section.isEmpty() ? Optional.of(inner) : section;
            enter(content, in, depth, known);
            if (content instanceof Section inner) {
                sections.computeIfAbsent(inner.getRole(), role -> new ArrayList<>())
                        .add(inner);
            } else if (content instanceof Narrative narrative && parent == report && sections.isEmpty()) {
                preamble.add(narrative);
            }
            if (content instanceof Parent inner) {
                contents(inner, in, depth + 1, known);
            }
        }
    }

    private void enter(Element element, Optional<Section> section, int depth, Known known) {
        List<Passage> passages = Passage.of(element);
        Entry entry = known.same(element, section, passages, depth)
                .orElseGet(() -> new Entry(element, section, passages, depth));
        note(entry, known);
        entries.put(element.getId(), entry);
        inOrder.add(entry);
        int length = entry.characters() + added(element);
        total += length;
        if (section.isPresent()) {
            characters[section.get().getRole().ordinal()] += length;
        }
    }

    /** Notes whether the element stands where it stood before, and whether its words alone changed. */
    private void note(Entry entry, Known known) {
        Optional<Entry> was = inOrder.size() < known.inOrder().size()
                ? Optional.of(known.inOrder().get(inOrder.size()))
                : Optional.empty();
        if (was.isEmpty() || !entry.isOfSame(was.get())) {
            changes = Optional.empty();
        } else if (entry != was.get()) {
            changes.ifPresent(list -> list.add(new Change(was.get(), entry)));
        }
    }

    private int added(Element element) {
        int number = element instanceof Numbered numbered ? number(numbered).length() : 0;
        return element instanceof Headed headed && stops(headed) ? number + 1 : number;
    }

    private boolean stops(Headed headed) {
        if (headed.getHeading() == null || headed.getContents().isEmpty()) {
            return false;
        }
        Content first = headed.getContents().get(0);
        return first.isRunIn() && ReportText.needsStop(headed.getHeading(), start(first));
    }

    private String start(Content content) {
        String number = content instanceof Numbered numbered ? number(numbered) : "";
        return Passage.of(content).stream()
                .findFirst()
                .map(passage -> number + passage.text())
                .orElse(number);
    }
}
