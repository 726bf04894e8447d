package org.collate.transfer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.collate.core.layout.ReportText;
import org.collate.model.Ids;
import org.collate.model.Reports;
import org.collate.model.report.Report;
import org.collate.model.report.Role;
import org.collate.model.report.Section;
import org.collate.transfer.ImportFinding;
import org.collate.transfer.ImportFinding.Severity;
import org.collate.transfer.ImportedReport;
import org.collate.transfer.SourceDocument;
import org.collate.transfer.structure.StructureNode.Kind;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Finds the structure of a report in plain paragraphs, whatever format they come from.
 *
 * <p>Every character of the manuscript, white space aside, is in the report, or a finding tells what was mended. The
 * steps: marks of Markdown and white space are taken off, pages undone, lines parted at their numbers, title and byline
 * told from the rest, the parts hung into a tree, roles read, elements built, links proposed.
 */
public final class StructureFinder {

    private static final String[] REPORT_WORDS = {
        "民主生活会", "对照检查", "检视剖析", "剖析材料", "组织生活会", "党性分析", "整改措施", "查摆", "发言提纲", "自我检查"
    };

    /** No report has more lines; a longer text is kept as it stands, so that time and memory are bounded. */
    private static final int MOST_LINES = 20_000;

    private static final int MOST_NARRATIVES = 2_000;

    private final Ids ids;

    /**
     * A finder.
     *
     * @param ids gives the ids of elements that do not keep one from an earlier export
     */
    public StructureFinder(Ids ids) {
        this.ids = Objects.requireNonNull(ids);
    }

    /**
     * Finds the structure.
     *
     * @throws OperationCanceledException where the monitor says so
     */
    public ImportedReport find(SourceDocument manuscript, IProgressMonitor monitor) throws OperationCanceledException {
        return search(manuscript, monitor).imported();
    }

    /** Finds the structure, and keeps the account of what was mended. */
    Search search(SourceDocument manuscript, IProgressMonitor monitor) {
        Search search = new Search(manuscript, monitor);
        search.run();
        return search;
    }

    /** One run over one manuscript. */
    final class Search {

        private final SourceDocument manuscript;
        private final IProgressMonitor monitor;
        private final SourceText source;
        private final Mendings mendings;
        private final Report report;

        private Search(SourceDocument manuscript, IProgressMonitor monitor) {
            this.manuscript = manuscript;
            this.monitor = monitor;
            this.source = new SourceText(manuscript);
            this.mendings = new Mendings(source);
            String exported = manuscript.properties().getOrDefault("document", "");
            this.report = Reports.create(Ids.isId(exported) ? exported : ids.next("report"));
        }

        /** The account of what was mended. */
        Mendings mendings() {
            return mendings;
        }

        ImportedReport imported() {
            List<ImportFinding> findings = new ArrayList<>(manuscript.findings());
            findings.addAll(mendings.findings());
            return new ImportedReport(report, findings);
        }

        private void run() {
            List<SourceLine> lines = new Cleaner(source, mendings).clean(manuscript.paragraphs());
            check();
            lines = new Pages(mendings).restore(lines);
            FrontMatter front = new FrontMatter(lines);
            StructureNode root =
                    lines.size() > MOST_LINES ? new StructureNode(Kind.SECTION, null, null) : tree(lines, front);
            check();
            if (isReport(root)) {
                front(lines, front);
            } else {
                mendings.tellAll("I05", Severity.WARNING, "report.none", manuscript.name());
                root = plain(lines);
            }
            new Builder(report, new AnchorIds(ids, source, manuscript.paragraphs()), mendings).build(root);
            ReportFacts.read(report, ReportText.of(report));
            check();
            LinkProposer.propose(report);
            unplaced();
        }

        private StructureNode tree(List<SourceLine> lines, FrontMatter front) {
            List<List<Segment>> split = split(lines.subList(front.end(), lines.size()));
            StructureNode root = new Nesting(SectionStyle.of(split)).nest(split);
            Roles.assign(root);
            return root;
        }

        private List<List<Segment>> split(List<SourceLine> lines) {
            Splitter splitter = new Splitter();
            List<List<Segment>> split = new ArrayList<>(lines.size());
            for (int i = 0; i < lines.size(); i++) {
                split.add(splitter.split(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : null));
            }
            return split;
        }

        private boolean isReport(StructureNode root) {
            for (StructureNode node : root.children()) {
                if (node.kind() == Kind.SECTION && node.role() != Role.OTHER) {
                    return true;
                }
            }
            if (root.children().stream().noneMatch(node -> node.kind() == Kind.SECTION)) {
                return false;
            }
            for (String word : REPORT_WORDS) {
                if (source.text().contains(word)) {
                    return true;
                }
            }
            return false;
        }

        private void front(List<SourceLine> lines, FrontMatter front) {
            StringBuilder title = new StringBuilder();
            for (int i = 0; i < front.titleLines(); i++) {
                title.append(i > 0 ? "\n" : "").append(lines.get(i).text());
            }
            if (!title.isEmpty()) {
                report.setTitle(title.toString());
            }
            for (int i = front.titleLines(); i < front.end(); i++) {
                report.getByline().add(lines.get(i).text());
            }
        }

        /** What is no report is kept as it stands, each line a narrative. */
        private StructureNode plain(List<SourceLine> lines) {
            StructureNode root = new StructureNode(Kind.SECTION, null, null);
            StructureNode open = null;
            for (SourceLine line : lines) {
                Segment whole =
                        new Segment(Optional.empty(), line, 0, line.text().length(), false);
                if (open == null || lines.size() <= MOST_NARRATIVES) {
                    open = new StructureNode(Kind.NARRATIVE, root, whole);
                } else {
                    open.more().add(whole);
                }
            }
            return root;
        }

        /** Text between sections belongs to none; a reader should look at it. */
        private void unplaced() {
            report.getContents().stream()
                    .filter(Section.class::isInstance)
                    .map(Section.class::cast)
                    .filter(section -> section.getRole() == Role.OTHER)
                    .forEach(section -> mendings.tellAll(
                            "I06", Severity.INFO, "section.role", String.valueOf(section.getHeading())));
        }

        private void check() {
            if (monitor != null && monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
        }
    }
}
