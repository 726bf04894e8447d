package org.collate.transfer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.collate.core.layout.ReportText;
import org.collate.model.Ids;
import org.collate.model.Reports;
import org.collate.model.report.Report;
import org.collate.model.report.Role;
import org.collate.model.report.Section;
import org.collate.transfer.Cleaning;
import org.collate.transfer.ImportFinding;
import org.collate.transfer.ImportFinding.Severity;
import org.collate.transfer.ImportedReport;
import org.collate.transfer.SourceDocument;
import org.collate.transfer.structure.StructureNode.Kind;
import org.collate.transfer.structure.line.SourceLine;
import org.collate.transfer.structure.line.SourceText;
import org.collate.transfer.structure.link.LinkProposer;
import org.collate.transfer.structure.mending.Cleaner;
import org.collate.transfer.structure.mending.Mendings;
import org.collate.transfer.structure.segment.Segment;
import org.collate.transfer.structure.table.Block;
import org.collate.transfer.structure.table.Tables;
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
    private final Set<Cleaning> cleanings;

    /**
     * A finder that cleans what is usually cleaned.
     *
     * @param ids gives the ids of elements that do not keep one from an earlier export
     */
    public StructureFinder(Ids ids) {
        this(ids, Cleaning.usual());
    }

    /**
     * A finder.
     *
     * @param ids gives the ids of elements that do not keep one from an earlier export
     * @param cleanings what is cleaned on the way in
     */
    public StructureFinder(Ids ids, Set<Cleaning> cleanings) {
        this.ids = Objects.requireNonNull(ids);
        this.cleanings = Set.copyOf(cleanings);
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
        private Mendings mendings;
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
            List<SourceLine> lines = new Cleaner(source, mendings, cleanings).clean(manuscript.paragraphs());
            check();
            lines = new Tidier(mendings, cleanings).tidied(lines);
            Ending ending = Ending.of(lines);
            List<Block> blocks = Tables.blocks(manuscript.paragraphs(), lines.subList(0, ending.start()), mendings);
            FrontMatter front = new FrontMatter(text(blocks));
            Mendings before = mendings;
            mendings = before.copy();
            StructureNode root =
                    lines.size() > MOST_LINES ? new StructureNode(Kind.SECTION, null, null) : tree(blocks, front);
            check();
            if (isReport(root)) {
                front(text(blocks), front);
                end(ending);
            } else {
                mendings = before;
                mendings.tellAll("I05", Severity.WARNING, "report.none", manuscript.name());
                List<Block> all = new ArrayList<>(blocks);
                lines.subList(ending.start(), lines.size()).forEach(line -> all.add(new Block.Line(line)));
                root = plain(all);
            }
            new Builder(report, new AnchorIds(ids, source, manuscript.paragraphs()), mendings).build(root);
            ReportFacts.read(report, ReportText.of(report));
            check();
            LinkProposer.propose(report);
            unplaced();
        }

        /** The lines before the first table. */
        private static List<SourceLine> text(List<Block> blocks) {
            List<SourceLine> lines = new ArrayList<>();
            for (Block block : blocks) {
                if (!(block instanceof Block.Line line)) {
                    break;
                }
                lines.add(line.line());
            }
            return lines;
        }

        private void end(Ending ending) {
            ending.signature().forEach(line -> report.getSignature().add(line.text()));
            ending.date().ifPresent(line -> report.setDate(line.text()));
        }

        private StructureNode tree(List<Block> blocks, FrontMatter front) {
            List<Parted> pieces = new NumberedLines(mendings).of(blocks.subList(front.end(), blocks.size()));
            List<List<Segment>> split = pieces.stream().map(Parted::segments).toList();
            StructureNode root = new Nesting(SectionStyle.of(split), mendings).nest(pieces);
            Roles.assign(root);
            PlainLists.find(root);
            return root;
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
        private StructureNode plain(List<Block> blocks) {
            StructureNode root = new StructureNode(Kind.SECTION, null, null);
            StructureNode open = null;
            for (Block block : blocks) {
                if (block instanceof Block.Kept kept) {
                    StructureNode.table(root, kept.grid());
                    open = null;
                } else if (block instanceof Block.Listed listed) {
                    StructureNode.table(root, listed.ledger().grid());
                    open = null;
                } else {
                    SourceLine line = block instanceof Block.Line text ? text.line() : ((Block.FormLine) block).line();
                    if (open == null || blocks.size() <= MOST_NARRATIVES) {
                        open = new StructureNode(Kind.NARRATIVE, root, Segment.whole(line));
                    } else {
                        open.more().add(Segment.whole(line));
                    }
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
