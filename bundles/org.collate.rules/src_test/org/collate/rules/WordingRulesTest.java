package org.collate.rules;

import static org.collate.rules.Checked.fixed;
import static org.collate.rules.Checked.words;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordingRulesTest {

    private static final String NAME = "习近平新时代中国特色社会主义思想";

    private static void silent(String rule, String... texts) {
        for (String text : texts) {
            assertEquals(List.of(), words(rule, text), text);
        }
    }

    private static void hits(String rule, String text, String... words) {
        assertEquals(List.of(words), words(rule, text), text);
    }

    @Test
    void theNameOfTheGuidingThoughtIsWhole() {
        hits("T03", "学习习近平新世代中国特色社会主义思想", "习近平新世代中国特色社会主义思想");
        hits("T03", "学习习近平中国特色社会主义思想，", "习近平中国特色社会主义思想");
        hits("T03", "用习近平新时代中国特色社会主义思武装", "习近平新时代中国特色社会主义思");
        hits("T03", "用新时代中国特色社会主义思想武装头脑", "新时代中国特色社会主义思想");
        assertEquals("学习" + NAME, fixed("T03", "学习习近平新时代中国特色社会义思想"));
        silent("T03", "学习" + NAME + "，" + NAME + "是", "学习习近平总书记关于新时代中国特色社会主义的论述", "学习习近平法治思想、习近平经济思想");
        silent("T03", "坚持用xjp新时代中国特色社会主义思想武装头脑", "新时代中国特色社会主义事业");
    }

    @Test
    void theGeneralSecretaryIsCalledByNameAndTitle() {
        hits("T04", "学习习总书记讲话，以习近平为核心的党中央", "习总书记", "以习近平为核心");
        hits("T04", "习近平总书的指示，习进平同志", "习近平总书", "习进平");
        silent("T04", "学习习近平总书记讲话，深入学习近平实的作风，以习近平同志为核心的党中央", "习近平主席，习近平同志");
        assertEquals("习近平总书记的指示", fixed("T04", "习近平总书的指示"));
    }

    @Test
    void thePledgesAreWholeWithTheirVerbsAndNumbers() {
        hits("T05", "坚定“四个意识”", "坚定“四个意识”");
        hits("T05", "做到“四个维护”", "四个维护");
        hits("T05", "增强“四个意识”、做到“两个维护”", "四个意识”、做到“两个维护");
        hits("T05", "增强“四个意识”、坚定“四个自信”，不断前进。", "四个意识”、坚定“四个自信");
        silent(
                "T05",
                "增强“四个意识”、坚定“四个自信”、做到“两个维护”",
                "树牢“四个意识”，坚定“四个自信”，坚决做到“两个维护”",
                "践行“两个维护”，增强“四个意识”，坚定“四个自信”",
                "“四个意识”不强。“两个维护”不够自觉",
                "三个意识有所淡化");
    }

    @Test
    void typingMistakesOfEachKindAreFound() {
        hits("T09", "从4各方面对照", "从4各方面");
        hits("T09", "精神上下得功夫不够", "上下得功夫");
        hits("T09", "即是政治任务，又是民生工程", "即是政");
        hits("T09", "在实现工作中习惯了", "在实现工作中");
        hits("T09", "全面从严严治党", "全面从严严治党");
        hits("T09", "党风廉建设责任制", "党风廉建设");
        hits("T09", "做到实求事是", "实求事是");
        hits("T09", "一如即往，再接再励", "一如即往", "再接再励");
        hits("T09", "错误的认为学习是软任务", "错误的认为");
        assertEquals("从4个方面对照，一如既往", fixed("T09", "从4各方面对照，一如即往"));
    }

    @Test
    void whatOnlyLooksMistypedIsLeftAlone() {
        silent(
                "T09",
                "各方面、各环节，统一各方面意见，即是如此，即时整改",
                "亲自经历，自己经手，企业已经，对已经决定的事",
                "反应迟缓，处置不力；群众反映强烈",
                "落实实事求是的要求，切实实现工作中心下移",
                "应当建工作站，与错误意识形态作斗争，坚持以人为中心",
                "党的十二大和党的二十大，法制建设与法治建设",
                "执行的不到位、落实的不及时，都是问题");
    }
}
