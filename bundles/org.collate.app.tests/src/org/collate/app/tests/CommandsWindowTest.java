package org.collate.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.collate.git.Address;
import org.collate.git.Person;
import org.collate.git.SpaceException;
import org.collate.git.draft.DraftSession;
import org.collate.git.draft.Drafts;
import org.collate.git.space.Space;
import org.collate.internal.ui.manuscript.ManuscriptEditor;
import org.collate.internal.ui.space.SpaceNode;
import org.collate.operations.Place;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands know when they apply. */
class CommandsWindowTest {

    private static final List<String> ABOUT_A_REPORT = List.of("org.collate.ui.commit", "org.collate.ui.handOver");
    private static final List<String> CHANGING = List.of(
            "org.collate.ui.manuscript.deeper",
            "org.collate.ui.manuscript.shallower",
            "org.collate.ui.manuscript.up",
            "org.collate.ui.manuscript.down",
            "org.collate.ui.manuscript.turnInto",
            "org.collate.ui.manuscript.quickFix");
    private static final String REVISIONS = "org.collate.ui.manuscript.revisions";

    private final boolean chinese = Locale.getDefault().getLanguage().equals("zh");

    @TempDir
    Path folder;

    private SampleWindow window;
    private SampleSpace sample;

    @BeforeEach
    void showTheSample() throws Exception {
        window = SampleWindow.in(folder);
        sample = window.sample();
    }

    @AfterEach
    void clear() {
        SampleWindow.clear();
    }

    @Test
    void withoutAReportNothingAboutReportsApplies() {
        SampleWindow.navigator().tree().setSelection(StructuredSelection.EMPTY);
        assertEnabled(false, ABOUT_A_REPORT);
        assertEnabled(false, CHANGING);
        assertFalse(isEnabled(REVISIONS));
        assertFalse(isEnabled("org.collate.ui.hideSpace"));
        select(node(SpaceNode.OfSpace.class));
        assertTrue(isEnabled("org.collate.ui.hideSpace"));
        assertEnabled(false, ABOUT_A_REPORT);
    }

    @Test
    void aReportThatIsSelectedCanBeCommittedButNotWrittenIn() {
        window.selectLeader();
        assertEnabled(true, ABOUT_A_REPORT);
        assertEnabled(false, CHANGING);
        assertFalse(isEnabled(REVISIONS));
    }

    @Test
    void aDraftCanBeChangedAlsoWhileItsRevisionsAreShown() throws Exception {
        ManuscriptEditor editor = SampleWindow.open(sample.place());
        assertEnabled(true, CHANGING);
        assertEnabled(true, ABOUT_A_REPORT);
        Screen.command(REVISIONS);
        assertTrue(Screen.waitUntil(() -> editor.revisions().isPresent()), "nothing is shown");
        assertEnabled(true, CHANGING);
        assertTrue(isEnabled(REVISIONS), "they can be put away");
        Screen.command(REVISIONS);
        assertEnabled(true, CHANGING);
    }

    @Test
    void theCommandsFollowTheEditorThatIsUsedAndTheOneThatIsClosed() throws Exception {
        ManuscriptEditor draft = SampleWindow.open(sample.place());
        Place.OfVariant here = sample.place();
        Address address = new Address(
                here.variant().meeting(),
                here.variant().slug(),
                Optional.of(here.version().abbreviated()));
        ManuscriptEditor version =
                SampleWindow.open(new Place.OfVariant(here.space(), here.variant(), here.version(), address));
        assertEnabled(false, CHANGING);
        assertFalse(isEnabled(REVISIONS));
        Screen.window().getActivePage().activate(draft);
        assertEnabled(true, CHANGING);
        // A view that has the focus leaves the editor the one that is used.
        Screen.window().getActivePage().activate(SampleWindow.navigator());
        assertEnabled(true, CHANGING);
        Screen.window().getActivePage().activate(version);
        assertEnabled(false, CHANGING);
        Screen.window().getActivePage().closeEditor(version, false);
        assertTrue(Screen.waitUntil(() -> isEnabled(CHANGING.getFirst())), "the draft is in front again");
        Screen.window().getActivePage().closeEditor(draft, false);
        assertTrue(Screen.waitUntil(() -> !isEnabled(CHANGING.getFirst())), "no draft is there any more");
        assertFalse(isEnabled(REVISIONS));
    }

    @Test
    void aDraftThatSomebodyElseWritesCannotBeChanged() throws Exception {
        try (Space space = Space.open(sample.folder());
                DraftSession other = openElsewhere(space)) {
            assertTrue(other.text().bytes().length > 0);
            ManuscriptEditor editor = SampleWindow.open(sample.place());
            assertFalse(editor.isWritable());
            assertEnabled(false, CHANGING);
        }
    }

    private DraftSession openElsewhere(Space space) throws SpaceException {
        return new Drafts(space).open(sample.leader(), new Person("别人", ""), trouble -> {});
    }

    @Test
    void theMenuOfTheNavigatorOffersWhatFitsTheRow() {
        String commit = chinese ? "提交" : "Commit";
        window.selectLeader();
        String handOver = chinese ? "送审" : "Hand Over";
        String settings = chinese ? "模板设置" : "Template Settings";
        String push = chinese ? "推送" : "Push";
        assertTrue(menu().contains(commit) && menu().contains(handOver), menu());
        assertFalse(menu().contains(settings) || menu().contains(push), menu());
        select(template());
        assertTrue(menu().contains(commit) && !menu().contains(handOver), menu());
        assertTrue(menu().contains(settings) && menu().contains(push), menu());
        assertTrue(menu().contains(chinese ? "打开" : "Open"), menu());
        select(node(SpaceNode.OfSpace.class));
        assertFalse(menu().contains(commit), menu());
        String leaders = chinese ? "领导干部" : "Leaders";
        String meeting = chinese ? "民主生活会" : "Meeting";
        assertTrue(menu().contains(meeting) && !menu().contains(leaders), menu());
        select(node(SpaceNode.OfSpace.class).children().getFirst());
        assertTrue(menu().contains(leaders) && !menu().contains(meeting), menu());
    }

    private static void assertEnabled(boolean expected, List<String> commands) {
        for (String command : commands) {
            assertEquals(expected, isEnabled(command), command);
        }
    }

    private static boolean isEnabled(String command) {
        return Screen.window()
                .getService(ICommandService.class)
                .getCommand(command)
                .isEnabled();
    }

    private static void select(SpaceNode node) {
        Screen.window().getActivePage().activate(SampleWindow.navigator());
        SampleWindow.navigator().tree().setSelection(new StructuredSelection(node), true);
    }

    private SpaceNode node(Class<? extends SpaceNode> type) {
        return ((List<?>) SampleWindow.navigator().tree().getInput())
                .stream()
                        .filter(type::isInstance)
                        .map(SpaceNode.class::cast)
                        .filter(each -> each.folder().equals(sample.folder()))
                        .findFirst()
                        .orElseThrow();
    }

    private SpaceNode template() {
        return node(SpaceNode.OfSpace.class).children().getFirst().children().stream()
                .filter(node -> node instanceof SpaceNode.OfVariant each
                        && each.state().variant().isTemplate())
                .findFirst()
                .orElseThrow();
    }

    /** The words of the menu at the mouse. */
    private static String menu() {
        Menu menu = SampleWindow.navigator().tree().getTree().getMenu();
        menu.notifyListeners(SWT.Show, null);
        String items = String.join(
                " ", Arrays.stream(menu.getItems()).map(MenuItem::getText).toList());
        menu.notifyListeners(SWT.Hide, null);
        return items;
    }
}
