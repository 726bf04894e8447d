package org.collate.testkit.authors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collate.core.authors.Authorship;
import org.collate.core.authors.Whereabouts;
import org.junit.jupiter.api.Test;

/** Dividing and joining paragraphs are operations of their own: one revision each, and the words keep their authors. */
class DividedParagraphsTest {

    @Test
    void aDivisionIsOneRevision() {
        Paragraphs text = new Paragraphs("a:学习不深。读书太少。").write("anna1", "a:学习不深。 b:读书太少。");
        assertEquals(List.of("split b a>读书太少。 anna1"), text.told());
        assertEquals(List.of("v0", "v0"), text.authors());
        assertEquals("a:学习不深。 b:读书太少。", text.accepting("anna1"));
        assertEquals("a:学习不深。读书太少。", text.rejecting("anna1"));
    }

    @Test
    void aJoinIsOneRevision() {
        Paragraphs text = new Paragraphs("a:学习不深。 b:读书太少。 c:完").write("anna1", "a:学习不深。读书太少。 c:完");
        assertEquals(List.of("join b 读书太少。>a anna1"), text.told());
        assertEquals(List.of("v0 v0", "v0"), text.authors());
        assertEquals("a:学习不深。读书太少。 c:完", text.accepting("anna1"));
        assertEquals("a:学习不深。 b:读书太少。 c:完", text.rejecting("anna1"));
    }

    @Test
    void aParagraphMayBeJoinedIntoTheOneBehindIt() {
        Paragraphs text = new Paragraphs("a:学习不深。 b:读书太少。").write("anna1", "b:学习不深。读书太少。");
        assertEquals(List.of("join a 学习不深。>b anna1"), text.told());
        assertEquals("b:学习不深。读书太少。", text.accepting("anna1"));
        assertEquals("a:学习不深。 b:读书太少。", text.rejecting("anna1"));
    }

    @Test
    void wordsChangedBesideAreRevisionsOfTheirOwn() {
        Paragraphs text = new Paragraphs("a:学习不深。读书太少。").write("anna1", "a:学习很不深。 b:读书实在太少。");
        assertEquals(List.of("insert a >很 anna1", "insert b >实在 anna1", "split b a>读书实在太少。 anna1"), text.told());
        Set<String> split = text.ids();
        split.removeIf(id -> !kind(text, id).equals("split"));
        assertEquals("a:学习不深。 b:读书太少。", Paragraphs.line(text.revisions().accepting(split)));
        assertEquals("a:学习很不深。读书实在太少。", Paragraphs.line(text.revisions().rejecting(split)));
    }

    @Test
    void whatIsWrittenInTheSecondHalfByAnotherIsJudgedAlone() {
        Paragraphs text =
                new Paragraphs("a:学习不深。读书太少。").write("anna1", "a:学习不深。 b:读书太少。").write("ben1", "a:学习不深。 b:读好书太少。");
        assertEquals(List.of("insert b >好 ben1", "split b a>读好书太少。 anna1"), text.told());
        assertEquals("a:学习不深。读好书太少。", text.accepting("ben1"));
        assertEquals("a:学习不深。 b:读书太少。", text.accepting("anna1"));
        assertEquals(List.of("v0", "v0 ben1 v0"), text.authors());
    }

    @Test
    void aHalfMayBeDividedAgain() {
        Paragraphs text = new Paragraphs("a:学习不深。读书太少。调研不多。")
                .write("anna1", "a:学习不深。 b:读书太少。调研不多。")
                .write("ben1", "a:学习不深。 b:读书太少。 c:调研不多。");
        assertEquals(List.of("split b a>读书太少。 anna1", "split c b>调研不多。 ben1"), text.told());
        assertEquals("a:学习不深。读书太少。 c:调研不多。", text.accepting("ben1"));
        assertEquals("a:学习不深。 b:读书太少。调研不多。", text.accepting("anna1"));
    }

    @Test
    void theFirstHalfMayBeDividedAgain() {
        Paragraphs text = new Paragraphs("a:学习不深。读书太少。调研不多。")
                .write("anna1", "a:学习不深。读书太少。 b:调研不多。")
                .write("ben1", "a:学习不深。 c:读书太少。 b:调研不多。");
        assertEquals(List.of("split b c>调研不多。 anna1", "split c a>读书太少。 ben1"), text.told());
        assertEquals("a:学习不深。 c:读书太少。调研不多。", text.accepting("ben1"));
        assertEquals("a:学习不深。读书太少。 b:调研不多。", text.accepting("anna1"));
    }

    @Test
    void threeMayBeJoinedAtOnce() {
        Paragraphs text = new Paragraphs("a:学习不深。 b:读书太少。 c:调研不多。").write("anna1", "b:学习不深。读书太少。调研不多。");
        assertEquals(List.of("join a 学习不深。>b anna1", "join c 调研不多。>b anna1"), text.told());
        for (String id : text.ids()) {
            boolean isFirst =
                    kind(text, id).startsWith("join") && element(text, id).equals("a");
            assertEquals(
                    isFirst ? "b:学习不深。读书太少。 c:调研不多。" : "a:学习不深。 b:读书太少。调研不多。",
                    Paragraphs.line(text.revisions().accepting(Set.of(id))));
        }
    }

    @Test
    void aDivisionInTheMiddleOfAClauseIsOneToo() {
        Paragraphs text = new Paragraphs("a:学习不深读书太少。").write("anna1", "a:学习不深 b:读书太少。");
        assertEquals(List.of("split b a>读书太少。 anna1"), text.told());
    }

    @Test
    void theTailMayBecomeOfAnotherKind() {
        Paragraphs text = new Paragraphs("a:学习不深。读书太少。").write("anna1", "a:学习不深。 _b:读书太少。");
        assertEquals(List.of("split b a>读书太少。 anna1"), text.told());
        assertEquals("a:学习不深。读书太少。", text.rejecting("anna1"));
    }

    @Test
    void theLineBreakThatAParagraphIsDividedAtGoesWithIt() {
        Paragraphs text = new Paragraphs("a:学习不深。/读书太少。").write("anna1", "a:学习不深。 b:读书太少。");
        assertEquals(List.of("split b a>读书太少。 anna1"), text.told());
        assertEquals("a:学习不深。/读书太少。", text.rejecting("anna1"));
        Paragraphs other = new Paragraphs("a:学习不深。 b:读书太少。").write("anna1", "a:学习不深。/读书太少。");
        assertEquals(List.of("join b 读书太少。>a anna1"), other.told());
        assertEquals("a:学习不深。 b:读书太少。", other.rejecting("anna1"));
    }

    @Test
    void aSecondHalfThatWasMovedIsStillOne() {
        Paragraphs text = new Paragraphs("a:学习不深。读书太少。 c:完")
                .write("anna1", "a:学习不深。 b:读书太少。 c:完")
                .write("ben1", "b:读书太少。 a:学习不深。 c:完");
        assertEquals(List.of("split b a>读书太少。 anna1"), text.told());
        assertEquals("a:学习不深。读书太少。 c:完", text.rejecting("anna1"));
    }

    @Test
    void whatIsDividedAndJoinedAgainIsNoRevision() {
        Paragraphs text =
                new Paragraphs("a:学习不深。读书太少。").write("anna1", "a:学习不深。 b:读书太少。").write("ben1", "a:学习不深。读书太少。");
        assertEquals(List.of(), text.told());
    }

    @Test
    void whatIsJoinedAndDividedAgainNeedsTheJoin() {
        Paragraphs text =
                new Paragraphs("a:学习不深。 b:读书太少。").write("anna1", "a:学习不深。读书太少。").write("ben1", "a:学习不深。 c:读书太少。");
        assertEquals(List.of("join b 读书太少。>a anna1", "split c a>读书太少。 ben1"), text.told());
        assertEquals("a:学习不深。 c:读书太少。", text.accepting("ben1"));
        assertEquals("a:学习不深。读书太少。", text.accepting("anna1"));
        assertEquals("a:学习不深。 b:读书太少。", text.rejecting("anna1"));
    }

    @Test
    void aNewParagraphMayBeDividedByAnother() {
        Paragraphs text =
                new Paragraphs("z:头").write("anna1", "z:头 a:学习不深。读书太少。").write("ben1", "z:头 a:学习不深。 b:读书太少。");
        assertEquals(List.of("insert a >学习不深。读书太少。 anna1", "split b a>读书太少。 ben1"), text.told());
        assertEquals("z:头 a:学习不深。读书太少。", text.accepting("anna1"));
        assertEquals("z:头 a:学习不深。 b:读书太少。", text.accepting("ben1"));
        assertEquals("z:头", text.rejecting("anna1"));
        assertEquals(List.of("v0", "anna1", "anna1"), text.authors());
    }

    @Test
    void aSentenceThatStandsElsewhereIsNoDivision() {
        Paragraphs text = new Paragraphs("a:学习不深。读书太少。 c:完").write("anna1", "a:学习不深。 c:完 b:读书太少。");
        assertEquals(List.of("delete a 读书太少。> anna1", "insert b >读书太少。 anna1"), text.told());
        Paragraphs same = new Paragraphs("a:学习不深。读书太少。").write("anna1", "a:学习不深。读书太少。 b:读书太少。");
        assertEquals(List.of("insert b >读书太少。 anna1"), same.told());
    }

    @Test
    void aFewLikeLettersAreNoDivision() {
        Paragraphs text = new Paragraphs("a:学习不深。读书太少。").write("anna1", "a:学习不深。 b:调研太少而且流于形式。");
        assertEquals(List.of("delete a 读书太少。> anna1", "insert b >调研太少而且流于形式。 anna1"), text.told());
    }

    @Test
    void anEmptyHalfIsNoDivision() {
        Paragraphs text = new Paragraphs("a:学习不深。读书太少。").write("anna1", "a:学习不深。读书太少。 b:");
        assertEquals(List.of("insert b > anna1"), text.told());
    }

    @Test
    void aHalfWhoseFirstHalfWasDeletedIsJudgedWithThat() {
        Paragraphs text = new Paragraphs("a:学习不深。读书太少。 c:完")
                .write("anna1", "a:学习不深。 b:读书太少。 c:完")
                .write("ben1", "b:读书太少。 c:完");
        assertEquals("b:读书太少。 c:完", text.accepting("anna1"));
        assertEquals("a:学习不深。读书太少。 c:完", text.rejecting("ben1"));
    }

    @Test
    void whatWasDeletedBeforeTheDivisionKeepsItsRevisionAfterIt() {
        Paragraphs text = new Paragraphs("a:学习很不深。读书实在太少。").write("anna1", "a:学习很不深。读书太少。");
        Set<String> first = text.ids();
        text.write("ben1", "a:学习很不深。 b:读书太少。");
        assertEquals(first, text.ids(Set.of("anna1")));
        text.judge(text.ids(Set.of("ben1")), true);
        assertEquals(first, text.ids());
        assertEquals(List.of("delete b 实在> anna1"), text.told());
        text.judge(text.ids(), false);
        assertEquals("a:学习很不深。 b:读书实在太少。", text.draft());
    }

    @Test
    void whatWasDeletedBeforeARejectedDivisionKeepsItsRevision() {
        Paragraphs text = new Paragraphs("a:学习很不深。读书实在太少。")
                .write("anna1", "a:学习很不深。读书太少。")
                .write("ben1", "a:学习很不深。 b:读书太少。")
                .write("carl1", "a:学习很不深。 b:读好书太少。");
        Set<String> others = text.ids(Set.of("anna1", "carl1"));
        text.judge(text.ids(Set.of("ben1")), false);
        assertEquals("a:学习很不深。读好书太少。", text.draft());
        assertEquals(others, text.ids());
        assertEquals(List.of("delete a 实在> anna1", "insert a >好 carl1"), text.told());
        assertEquals(List.of("v0 v0 carl1 v0 v0"), text.authors());
    }

    @Test
    void aDivisionInsideOnesWordsNeedsThemThoughTheyWereWrittenInTwoSteps() {
        Paragraphs text = new Paragraphs("a:学习不深入抓得不紧。")
                .write("anna1", "a:学习不深入也不全抓得不紧。")
                .write("anna2", "a:学习不深入也没有坚持得不紧。")
                .write("ben1", "a:学习不深入也 b:没有坚持得不紧。");
        assertEquals(List.of("reword a 抓>也没有坚持 anna2", "split b a>没有坚持得不紧。 ben1"), text.told());
        assertEquals("a:学习不深入也没有坚持得不紧。", text.accepting("anna2"));
        assertEquals("a:学习不深入也 b:没有坚持得不紧。", text.accepting("ben1"));
        Set<String> anna = text.ids(Set.of("anna2"));
        text.judge(text.ids(Set.of("ben1")), false);
        assertEquals(anna, text.ids());
    }

    @Test
    void whatIsRewordedAcrossAJoinNeedsTheJoin() {
        Paragraphs text =
                new Paragraphs("a:学习不深。 b:读书太少。").write("ben1", "a:学习不深。读书太少。").write("anna1", "a:学习不透彻，看书太少。");
        assertEquals(List.of("join b 读书太少。>a ben1", "reword a 深。读>透彻，看 anna1"), text.told());
        assertEquals("a:学习不透彻，看书太少。", text.accepting("anna1"));
        assertEquals("a:学习不深。读书太少。", text.accepting("ben1"));
        assertEquals("a:学习不深。 b:读书太少。", text.rejecting("ben1"));
    }

    @Test
    void aMarkThatComesBackIsTheOneThatStoodThere() {
        Paragraphs text = new Paragraphs("a:学习不深入不全面，抓得不紧 b:读书太少，心中没数，调研次数有限")
                .write("ben1", "a:学习不深入不全面，抓得不紧 b:读书太少，心中没数 c:，调研次数有限")
                .write("carl1", "a:学习不深入 d:不全面，抓得不紧 b:读书太少，心中没数 c:，调研次数有限")
                .write("dora1", "a:学习不深入 d:不全面，抓得不紧读书太少，心中没数 c:，调研次数有限")
                .write("anna1", "a:学习不深入 d:不全而且少抓得不紧读书太少，心中没数 c:，调研次数有限");
        Set<String> join = text.ids(Set.of("dora1"));
        text.judge(text.ids(Set.of("anna1")), false);
        text.judge(text.ids(Set.of("carl1")), true);
        text.judge(text.ids(Set.of("ben1")), true);
        assertEquals(join, text.ids());
        assertEquals(List.of("join b 读书太少，心中没数>d dora1"), text.told());
    }

    @Test
    void aDivisionBeforeNewWordsThatStandBeforeAJoinIsBeforeThatJoin() {
        Paragraphs text = new Paragraphs("a:学习不深。 b:读书太少。")
                .write("anna1", "a:学习不深。也不全面。 b:读书太少。")
                .write("ben1", "a:学习不深。也不全面。读书太少。")
                .write("carl1", "a:学习不深。 c:也不全面。读书太少。");
        Set<String> others = text.ids(Set.of("anna1", "ben1"));
        text.judge(text.ids(Set.of("carl1")), true);
        assertEquals("a:学习不深。 c: b:读书太少。", text.accepted());
        assertEquals(others, text.ids());
        assertEquals(List.of("insert c >也不全面。 anna1", "join b 读书太少。>c ben1"), text.told());
    }

    @Test
    void whatWasDividedOffAndJoinedToAnotherIsFoundThere() {
        Paragraphs text = new Paragraphs("a:学习不深。读书太少。 c:调研不多。");
        Authorship then = text.draftAuthors();
        text.write("anna1", "a:学习不深。 b:读书太少。 c:调研不多。").write("ben1", "a:学习不深。 c:读书实在太少。调研不多。");
        assertEquals(
                Optional.of(new Whereabouts("c", "lines", 0, 7, 5)),
                Whereabouts.of(then, "a", "lines", 5, 10, text.draftAuthors()));
        assertEquals(
                Optional.of(new Whereabouts("a", "lines", 0, 5, 5)),
                Whereabouts.of(then, "a", "lines", 0, 5, text.draftAuthors()));
    }

    @Test
    void aTailThatIsJoinedToTheNextParagraphIsOneRevisionThoughThatKeepsItsId() {
        Paragraphs text = new Paragraphs("a:学习不深。读书太少。 c:调研不多。")
                .write("anna1", "a:学习不深。 b:读书太少。 c:调研不多。")
                .write("ben1", "a:学习不深。 c:读书太少。调研不多。")
                .write("carl1", "a:学习很不深。 c:读书太少。调研实在不多。");
        assertEquals(List.of("insert a >很 carl1", "insert c >实在 carl1", "join a 读书太少。>c ben1"), text.told());
        assertEquals(List.of("v0 carl1 v0", "v0 v0 carl1 v0"), text.authors());
        assertEquals("a:学习不深。 c:读书太少。调研不多。", text.accepting("ben1"));
        assertEquals("a:学习很不深。读书太少。 c:调研实在不多。", text.rejecting("ben1"));
        Set<String> others = text.ids(Set.of("carl1"));
        text.judge(text.ids(Set.of("ben1")), true);
        assertEquals(others, text.ids());
        assertEquals("a:学习不深。 c:读书太少。调研不多。", text.accepted());
    }

    @Test
    void whatIsDividedInATailThatWentOverNeedsThat() {
        Paragraphs text = new Paragraphs("a:学习不深。读书太少，更不思考。 c:调研不多。")
                .write("anna1", "a:学习不深。 b:读书太少，更不思考。 c:调研不多。")
                .write("ben1", "a:学习不深。 c:读书太少，更不思考。调研不多。")
                .write("carl1", "a:学习不深。 c:读书太少， d:更不思考。调研不多。");
        assertEquals(List.of("join a 读书太少，更不思考。>d ben1", "split d c>更不思考。调研不多。 carl1"), text.told());
        assertEquals("a:学习不深。 c:读书太少， d:更不思考。调研不多。", text.accepting("carl1"));
        assertEquals("a:学习不深。 c:读书太少，更不思考。调研不多。", text.rejecting("carl1"));
        assertEquals("a:学习不深。读书太少，更不思考。 c:调研不多。", text.rejecting("ben1"));
    }

    @Test
    void whatIsLeftWhereATailWentOverMayBeJoinedTheOtherWay() {
        Paragraphs text = new Paragraphs("p:问题不少。 a:学习不深。读书太少。 c:调研不多。")
                .write("anna1", "p:问题不少。 a:学习不深。 b:读书太少。 c:调研不多。")
                .write("ben1", "p:问题不少。 a:学习不深。 c:读书太少。调研不多。")
                .write("carl1", "p:问题不少。学习不深。 c:读书太少。调研不多。");
        assertEquals(List.of("join a 学习不深。读书太少。>p carl1", "join a 读书太少。>c ben1"), text.told());
        assertEquals("p:问题不少。学习不深。读书太少。 c:调研不多。", text.accepting("carl1"));
        assertEquals("p:问题不少。 a:学习不深。 c:读书太少。调研不多。", text.accepting("ben1"));
    }

    private static String kind(Paragraphs text, String id) {
        return text.revisions().list().stream()
                .filter(each -> each.id().equals(id))
                .map(each -> each.kind().word())
                .findFirst()
                .orElseThrow();
    }

    private static String element(Paragraphs text, String id) {
        return text.revisions().list().stream()
                .filter(each -> each.id().equals(id))
                .map(each -> each.element())
                .findFirst()
                .orElseThrow();
    }
}
