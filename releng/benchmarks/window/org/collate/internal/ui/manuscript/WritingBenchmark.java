package org.collate.internal.ui.manuscript;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.collate.core.manuscript.Manuscript;
import org.collate.internal.ui.manuscript.findings.FixProcessor;
import org.collate.internal.ui.manuscript.page.ManuscriptConfiguration;
import org.collate.internal.ui.manuscript.page.ManuscriptPage;
import org.collate.internal.ui.manuscript.writing.Door;
import org.collate.internal.ui.manuscript.writing.Keys;
import org.collate.model.Ids;
import org.collate.model.Reports;
import org.collate.model.report.Aspect;
import org.collate.model.report.Numbering;
import org.collate.model.report.Problem;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.collate.model.report.Role;
import org.collate.model.report.Section;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * Opens manuscripts of 600 and of 6,000 elements, with 110 characters each, and types, breaks and undoes in them at random
 * places. Counted is the processor time of the thread of the workbench, with all that the widget paints afterwards.
 */
public final class WritingBenchmark {

    private static final int CHARACTERS = 110;
    private static final int WARM_UP = 100;

    /** Some frames of the screen, in nanoseconds. */
    private static final long FRAMES = 60_000_000;
    private static final int KEYS = 300;
    private static final int IDLE = 40;
    private static final int OPENINGS = 12;

    private final PrintStream out = System.out;
    private final Display display = new Display();
    private final Random random = new Random(7);

    private WritingBenchmark() {}

    /** Measures and prints, in milliseconds. */
    public static void main(String[] arguments) {
        new WritingBenchmark().run();
    }

    private void run() {
        for (int elements : new int[] {600, 6_000}) {
            double[] openings = new double[OPENINGS];
            for (int i = 0; i < OPENINGS; i++) {
                Report report = report(elements);
                double start = cpu();
                Shell shell = open(Manuscript.of(report, id -> false));
                openings[i] = cpu() - start;
                shell.dispose();
                settle();
            }
            say(elements, "open", openings);
            Shell shell = new Shell(display);
            write(elements, shell);
            shell.dispose();
        }
        display.dispose();
    }

    private void write(int elements, Shell shell) {
        Manuscript manuscript = Manuscript.of(report(elements), id -> false);
        ManuscriptPage page = page(shell, manuscript);
        Door door = new Door(page, sentence -> {}, () -> {});
        new Keys(page, door, () -> true, () -> {});
        StyledText text = page.text();
        for (int i = 0; i < WARM_UP; i++) {
            settle();
        }
        double idle = idle();
        double[] keys = new double[KEYS];
        for (int i = -WARM_UP; i < KEYS; i++) {
            place(page, text);
            double start = cpu();
            text.insert("字");
            settle();
            keys[Math.max(i, 0)] = cpu() - start - idle;
        }
        say(elements, "key", keys);
        double[] breaks = new double[KEYS / 10];
        for (int i = 0; i < breaks.length; i++) {
            place(page, text);
            double start = cpu();
            door.run(each -> each.enter(text.getCaretOffset()));
            settle();
            breaks[i] = cpu() - start - idle;
        }
        say(elements, "enter", breaks);
        double[] undos = new double[KEYS / 10];
        for (int i = 0; i < undos.length; i++) {
            double start = cpu();
            door.run(Manuscript::undo);
            settle();
            undos[i] = cpu() - start - idle;
        }
        say(elements, "undo", undos);
    }

    private void place(ManuscriptPage page, StyledText text) {
        int offset = random.nextInt(text.getCharCount());
        page.reveal(offset, 0);
        text.setSelection(offset);
        settle();
    }

    private Shell open(Manuscript manuscript) {
        Shell shell = new Shell(display);
        page(shell, manuscript);
        return shell;
    }

    private ManuscriptPage page(Shell shell, Manuscript manuscript) {
        shell.setLayout(new GridLayout());
        shell.setSize(1280, 860);
        FixProcessor nothing = new FixProcessor(() -> null, (finding, fix) -> {});
        ManuscriptPage page =
                new ManuscriptPage(shell, manuscript, styling -> new ManuscriptConfiguration(styling, nothing, new Silent()));
        page.sheet().desk().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        shell.open();
        settle();
        return page;
    }

    /** Lets the widget do all that it has left to do; what it paints comes with the next frames of the screen. */
    private void settle() {
        long end = System.nanoTime() + FRAMES;
        while (System.nanoTime() < end) {
            if (!display.readAndDispatch()) {
                LockSupport.parkNanos(200_000);
            }
        }
    }

    /** What waiting for the frames costs by itself, blinking caret included. */
    private double idle() {
        double[] waits = new double[IDLE];
        for (int i = 0; i < IDLE; i++) {
            double start = cpu();
            settle();
            waits[i] = cpu() - start;
        }
        Arrays.sort(waits);
        return waits[IDLE / 2];
    }

    private static double cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
    }

    private void say(int elements, String what, double[] values) {
        Arrays.sort(values);
        out.printf(
                Locale.ROOT,
                "%5d elements  %-6s best %6.1f  median %6.1f  99%% %6.1f ms%n",
                elements,
                what,
                values[0],
                values[values.length / 2],
                values[Math.min(values.length - 1, values.length * 99 / 100)]);
    }

    private Report report(int elements) {
        Ids ids = Ids.seeded(1);
        Report report = Reports.create(ids.next(""));
        report.setTitle("对照检查材料");
        Section section = ReportFactory.eINSTANCE.createSection();
        section.setId(ids.next(""));
        section.setRole(Role.PROBLEMS);
        section.setHeading("存在的主要问题");
        section.setNumbering(Numbering.HAN);
        report.getContents().add(section);
        Aspect aspect = null;
        for (int i = 0; i < elements; i++) {
            if (i % 20 == 0) {
                aspect = ReportFactory.eINSTANCE.createAspect();
                aspect.setId(ids.next(""));
                aspect.setHeading(words(12));
                aspect.setNumbering(Numbering.HAN_BRACKETED);
                section.getContents().add(aspect);
            } else {
                Problem problem = ReportFactory.eINSTANCE.createProblem();
                problem.setId(ids.next(""));
                problem.setNumbering(Numbering.YI_SHI);
                problem.getLines().add(words(CHARACTERS));
                aspect.getContents().add(problem);
            }
        }
        return report;
    }

    private String words(int length) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < length; i++) {
            words.append(i % 17 == 16 ? '，' : (char) (0x4e00 + random.nextInt(3_000)));
        }
        return words.toString();
    }

    private static final class Silent implements ITextHover {

        @Override
        public String getHoverInfo(ITextViewer viewer, IRegion region) {
            return null;
        }

        @Override
        public IRegion getHoverRegion(ITextViewer viewer, int offset) {
            return new Region(offset, 0);
        }
    }
}
