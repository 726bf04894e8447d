package org.collate.app.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.collate.git.Person;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.VariantState;
import org.collate.git.Version;
import org.collate.git.draft.DraftSession;
import org.collate.git.draft.Drafts;
import org.collate.git.space.Meetings;
import org.collate.git.space.Space;
import org.collate.git.space.Variants;
import org.collate.git.space.Versions;
import org.collate.model.ReportFile;
import org.collate.model.ReportFileException;
import org.collate.model.Reports;
import org.collate.model.report.Report;
import org.collate.model.report.TextElement;
import org.collate.operations.BuiltInTemplates;
import org.collate.operations.InputException;
import org.collate.operations.Place;
import org.collate.operations.review.JudgeRevisions;
import org.collate.operations.review.RevisionSelection;
import org.collate.operations.space.CommitVersion;
import org.collate.operations.space.ImportIntoVariant;
import org.collate.ui.DesktopPlugins;
import org.eclipse.core.runtime.NullProgressMonitor;

/** A team space with a meeting, the team's report and two leaders', one of which has been written. */
final class SampleSpace {

    static final String FIRST = """
            2025年度民主生活会个人对照检查材料
            按照要求，我深入查摆问题，现将有关情况报告如下。
            一、存在的主要问题
            （一）理论学习方面
            一是学习不够深入。满足于读过了、听过了，例如全年集中学习只参加了7次。
            二是学用结合不紧。遇到难题时很少从理论中找办法。
            三是宣讲不够主动。全年到联系点宣讲只有1次。
            （二）作风方面
            一是调查研究不够。全年到基层只有3次，说明宗旨意识有所淡薄。
            二是会风不够精简。全年主持的会议有12个超过两小时。
            二、原因剖析
            一是理想信念有所松懈。把理论学习当成软任务，忙起来就放在一边。
            二是宗旨意识有所淡薄。习惯于听汇报、看材料，与群众面对面少。
            三、整改措施
            一是坚持每周自学。每周不少于4小时，年底前完成12篇笔记。
            二是每月下基层一次。带着问题调研，全年形成4篇报告。
            以上对照检查，如有不当之处，请批评指正。
            """;

    static final String SECOND = """
            2025年度民主生活会个人对照检查材料
            按照要求，我深入查摆问题，现将有关情况报告如下。
            一、存在的主要问题
            （一）理论学习方面
            一是学用结合不紧。遇到难题时很少从理论中找办法。
            二是学习不够深入。满足于读过了、听过了，例如全年集中学习只参加了9次，有2次中途离开。
            （二）作风方面
            一是调查研究不够。全年到基层只有3次，说明宗旨意识有所淡薄。
            二是会风不够精简。全年主持的会议有12个超过两小时，个别会议议题多达9项。
            三是督促检查不严。交办的5件事项拖到年底才办结。
            二、原因剖析
            一是理想信念有所松懈。把理论学习当成软任务，忙起来就放在一边。
            二是宗旨意识有所淡薄。习惯于听汇报、看材料，与群众面对面少。
            三、整改措施
            一是坚持每周自学。每周不少于4小时，年底前完成12篇笔记。
            二是每月下基层一次。带着问题调研，全年形成4篇报告。
            以上对照检查，如有不当之处，请批评指正。
            """;

    private final Path folder;

    private SampleSpace(Path folder) {
        this.folder = folder;
    }

    /** Makes one, with a version of the first leader's report. */
    static SampleSpace in(Path folder) throws Exception {
        Path space = folder.resolve("县委班子");
        Signature by = by("林可");
        try (Space made = Space.init(space, by)) {
            new Meetings(made).add("2025", BuiltInTemplates.find("annual").orElseThrow(), by);
            new Variants(made).add("2025", List.of("team", "zhou-mingyuan=周明远", "shen-ruolan=沈若兰"), by);
        }
        SampleSpace sample = new SampleSpace(space);
        sample.take(FIRST, "周明远", "第一稿");
        return sample;
    }

    /** Makes the one that a new user is shown: real reports, with an accepted version and a later one of the first leader's. */
    static SampleSpace ofTexts(Path folder) throws Exception {
        Path texts = Path.of("..", "..", "releng", "sample").toRealPath();
        Path space = folder.resolve("青石县水务局党组");
        Signature by = by("林可");
        try (Space made = Space.init(space, by)) {
            new Meetings(made).add("2025", BuiltInTemplates.find("annual").orElseThrow(), by);
            new Variants(made)
                    .add("2025", List.of("team", "he-changchuan=贺长川", "zhou-mingyuan=周明远", "shen-ruolan=沈若兰"), by);
        }
        SampleSpace sample = new SampleSpace(space);
        sample.take("team", Files.readString(texts.resolve("班子.txt")), "林可", "起草班子材料");
        sample.take("he-changchuan", Files.readString(texts.resolve("贺长川.txt")), "贺长川", "第一稿");
        sample.take("shen-ruolan", Files.readString(texts.resolve("沈若兰.md")), "沈若兰", "第一稿 ");
        String text = Files.readString(texts.resolve("周明远.txt"));
        sample.take(first(text, Files.readString(texts.resolve("周明远.第一稿.sed"))), "周明远", "初稿");
        sample.accept("周明远");
        sample.take(text, "林可", "核实数据，补充一条措施");
        return sample;
    }

    /** A text as a script for sed changes it: lines that substitute words or delete a line. */
    private static String first(String text, String script) {
        String changed = text;
        for (String line : script.lines().toList()) {
            String[] parts = line.split("/");
            if (line.startsWith("s/")) {
                changed = changed.replace(parts[1], parts[2]);
            } else if (line.startsWith("/^")) {
                changed = changed.replaceAll("(?m)" + parts[1] + ".*\n", "");
            }
        }
        return changed;
    }

    Path folder() {
        return folder;
    }

    Variant leader() {
        return new Variant("2025", "zhou-mingyuan");
    }

    /** Imports a text as the next version of the first leader's report. */
    Version take(String text, String author, String message) throws IOException, SpaceException, InputException {
        return take(leader().slug(), text, author, message);
    }

    private Version take(String slug, String text, String author, String message)
            throws IOException, SpaceException, InputException {
        Path file = Files.write(folder.resolveSibling(message + ".txt"), text.getBytes(StandardCharsets.UTF_8));
        try (Space space = Space.open(folder)) {
            CommitVersion.Authorship authorship = new CommitVersion.Authorship(by(author), by("林可"), message);
            return new ImportIntoVariant(space, new Variant("2025", slug), file, DesktopPlugins.importers(), authorship)
                    .execute(new NullProgressMonitor())
                    .committed()
                    .orElseThrow()
                    .version();
        }
    }

    /** Leaves words in the first leader's draft that are in no version. */
    void type(String words) throws SpaceException, ReportFileException {
        typeAfter("学习不够深入", words);
    }

    /** Leaves words behind the element that begins so. */
    void typeAfter(String beginning, String words) throws SpaceException, ReportFileException {
        try (Space space = Space.open(folder);
                DraftSession session = new Drafts(space).open(leader(), new Person("周明远", ""), trouble -> {})) {
            Report report = ReportFile.read("draft", session.text().bytes());
            TextElement text = Reports.elements(report)
                    .filter(TextElement.class::isInstance)
                    .map(TextElement.class::cast)
                    .filter(each -> each.getLines().getFirst().startsWith(beginning))
                    .findFirst()
                    .orElseThrow();
            text.getLines().set(0, text.getLines().getFirst() + words);
            session.save(ReportFile.toBytes(report));
        }
    }

    /** Accepts what one person changed in the first leader's draft. */
    private void accept(String person) throws SpaceException, InputException {
        try (Space space = Space.open(folder)) {
            JudgeRevisions.How how = new JudgeRevisions.How(true, false, by("审核人"), by("审核人"));
            new JudgeRevisions(space, leader(), new RevisionSelection.By(person), how)
                    .execute(new NullProgressMonitor());
        }
    }

    List<Version> log() throws SpaceException {
        try (Space space = Space.open(folder)) {
            return new Versions(space).log(leader());
        }
    }

    Report draft() throws SpaceException {
        try (Space space = Space.open(folder)) {
            Versions versions = new Versions(space);
            return versions.report(leader(), versions.find(leader(), Optional.empty()));
        }
    }

    /** Where the first leader's draft lies as it is now. */
    Place.OfVariant place() throws SpaceException {
        return place(leader().slug());
    }

    /** Where a draft lies as it is now. */
    Place.OfVariant place(String slug) throws SpaceException {
        return Place.OfVariant.draft(folder, state(slug));
    }

    VariantState state() throws SpaceException {
        return state(leader().slug());
    }

    private VariantState state(String slug) throws SpaceException {
        try (Space space = Space.open(folder)) {
            return new Variants(space)
                    .list("2025").stream()
                            .filter(state -> state.variant().slug().equals(slug))
                            .findFirst()
                            .orElseThrow();
        }
    }

    private static Signature by(String name) {
        return Signature.now(new Person(name, ""));
    }
}
