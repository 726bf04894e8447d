package org.collate.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Predicate;
import org.collate.internal.ui.links.LinksView;
import org.collate.operations.links.LinkCard;
import org.collate.operations.links.LinkTable;
import org.collate.ui.CurrentReport;
import org.collate.ui.WritingPerspective;
import org.eclipse.core.commands.Command;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;

/** Problems, causes and measures are linked in three columns, by dragging and by keys. */
class LinksWindowTest extends WrittenDraft {

    private static final String CONFIRM = "org.collate.ui.links.confirmAll";

    private LinksView open() {
        keys.press(SWT.CTRL | SWT.SHIFT, 'l');
        LinksView view = (LinksView) Screen.window().getActivePage().findView(WritingPerspective.LINKS);
        assertTrue(Screen.waitUntil(() -> view.tables().getFirst().getItemCount() > 0));
        return view;
    }

    private static LinkTable links() {
        return CurrentReport.of(Screen.window()).get().orElseThrow().links();
    }

    private static String card(String words) {
        return links().all()
                .filter(card -> card.words().startsWith(words))
                .findFirst()
                .orElseThrow()
                .element();
    }

    private static boolean becomes(String words, Predicate<LinkCard> wanted) {
        return Screen.waitUntil(() -> wanted.test(links().card(card(words)).orElseThrow()));
    }

    private static void select(Table table, String words) {
        for (int i = 0; i < table.getItemCount(); i++) {
            if (table.getItem(i).getText().contains(words)) {
                table.setSelection(i);
                table.setFocus();
                return;
            }
        }
        throw new AssertionError("no card " + words);
    }

    @Test
    void aCardThatIsDroppedOnAnotherIsLinkedWithItAndUndoTakesItBack() throws Exception {
        LinksView view = open();
        Screen.picture("links-gaps");
        assertEquals("", view.drop(card("学习不够深入"), card("理想信念有所松懈")));
        assertTrue(becomes("学习不够深入", card -> card.linked().size() == 1));
        assertEquals("", view.drop(card("坚持每周自学"), card("理想信念有所松懈")));
        assertTrue(becomes("学习不够深入", card -> card.gaps().isEmpty()), "its cause has a measure");
        view.select(card("理想信念有所松懈"));
        Screen.picture("links-linked");
        String said = editor.linksOf(card("学习不够深入"));
        assertTrue(said.contains("理想信念有所松懈"), said);
        assertFalse(view.drop(card("学习不够深入"), card("学用结合不紧")).isEmpty(), "two problems");
        Screen.picture("links-refused");
        assertFalse(view.drop(card("学习不够深入"), card("理想信念有所松懈")).isEmpty(), "linked already");
        view.setFocus();
        keys.press(SWT.CTRL, 'z');
        keys.press(SWT.CTRL, 'z');
        assertTrue(becomes("学习不够深入", card -> card.linked().isEmpty()));
        assertSame();
    }

    @Test
    void cardsAreLinkedAndPartedByKeys() throws Exception {
        LinksView view = open();
        select(view.tables().getFirst(), "调查研究不够");
        keys.press(0, ' ');
        keys.press(0, SWT.ARROW_RIGHT);
        assertTrue(view.tables().get(1).isFocusControl());
        select(view.tables().get(1), "宗旨意识有所淡薄");
        keys.press(0, ' ');
        assertTrue(becomes("调查研究不够", card -> card.linked().size() == 1));
        Screen.picture("links-held");
        keys.press(0, ' ');
        assertTrue(becomes("调查研究不够", card -> card.linked().isEmpty()));
        keys.press(0, SWT.ESC);
        keys.press(0, ' ');
        assertTrue(becomes("调查研究不够", card -> card.linked().isEmpty()), "only the other one is held now");
        keys.press(0, SWT.CR);
        assertTrue(text().isFocusControl(), "it is shown in the manuscript");
        assertTrue(text().getCaretOffset() >= text().getText().indexOf("宗旨意识有所淡薄。习惯"));
    }

    @Test
    void whatIsProposedIsConfirmedByOneCommand() throws Exception {
        Command confirm = Screen.window().getService(ICommandService.class).getCommand(CONFIRM);
        assertTrue(
                Screen.waitUntil(() -> CurrentReport.of(Screen.window()).get().isPresent()));
        assertTrue(Screen.waitUntil(() -> confirm.isEnabled() == links().proposals() > 0));
        LinksView view = open();
        boolean isAny = links().proposals() > 0;
        Screen.picture("links-proposed");
        if (isAny) {
            Screen.command(CONFIRM);
            assertTrue(Screen.waitUntil(() -> links().proposals() == 0));
            assertFalse(confirm.isEnabled(), "nothing is left to confirm");
        }
        assertEquals(3, view.tables().size());
    }
}
