package org.collate.rules;

import static org.collate.rules.Checked.fixed;
import static org.collate.rules.Checked.words;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.collate.model.report.Report;
import org.collate.testkit.Drawing;
import org.junit.jupiter.api.Test;

class TextRulesTest {

    private static void silent(String rule, String... texts) {
        for (String text : texts) {
            assertEquals(List.of(), words(rule, text), text);
        }
    }

    private static void hits(String rule, String text, String... words) {
        assertEquals(List.of(words), words(rule, text), text);
    }

    @Test
    void placeholdersAreFoundOneByOne() {
        hits("T01", "服务**区发展，引进***家企业，其中**家", "**区", "***家", "**家");
        hits("T01", "签约xxx万以上项目只有xx个，围绕x大产业，XX年XX月", "xxx万", "xx个", "x大", "XX年", "XX月");
        hits("T01", "联系【待补】，电话____，○○镇，某某同志，××局", "【待补】", "____", "○○镇", "某某同", "××局");
        hits("T01", "2024年 月 日，共（）人", " 月", " 日", "（）");
    }

    @Test
    void whatLooksLikeAPlaceholderIsNone() {
        silent(
                "T01",
                "二○○八年，二〇二四年，二〇〇八年",
                "做X光检查，3×4米，“N+X”模式，iPhoneX手机，5G+X应用，https://x.cn/xx",
                "**一是加强学习。**认真读书",
                "（一）加强学习（见附件），问题（2个）",
                "* 一条\n某单位、某同志");
    }

    @Test
    void placeholdersInTitleAndHeadingsAreFound() {
        Report report = Drawing.report("**区对照检查材料", Drawing.aspect("在**方面", Drawing.problem("学得不深。")));
        assertEquals(
                List.of("title", "heading"),
                Checked.findings("T01", report).stream()
                        .map(finding -> finding.text().orElseThrow().feature())
                        .toList());
    }

    @Test
    void standInsForNamesAreFoundAndMended() {
        hits("T02", "以xjp同志为核心，学习XJP总书记讲话", "xjp", "XJP");
        silent("T02", "以习近平同志为核心，exjpeg，axjp");
        assertEquals("以习近平同志为核心", fixed("T02", "以xjp同志为核心"));
    }

    @Test
    void straightQuotesAreFoundAndMended() {
        hits("T06", "践行\"两个维护\"，发扬\"钉钉子\"精神", "\"两个维护\"", "\"钉钉子\"");
        assertEquals("践行“两个维护”，发扬“钉钉子”精神", fixed("T06", "践行\"两个维护\"，发扬\"钉钉子\"精神"));
    }

    @Test
    void doubleQuotesInDoubleQuotesBecomeSingleOnes() {
        String text = "围绕“深刻领悟“两个确立”，做到“两个维护””主题";
        hits("T06", text, "“两个确立”", "“两个维护”");
        assertEquals("围绕“深刻领悟‘两个确立’，做到‘两个维护’”主题", fixed("T06", text));
    }

    @Test
    void quotesWithoutPartnerAreFound() {
        hits("T06", "践行“两个维护", "“");
        hits("T06", "践行两个维护”，做到“两个确立”", "”");
    }

    @Test
    void rightQuotesAreLeftAlone() {
        silent("T06", "“四个意识”“四个自信”，‘小’", "围绕“领悟‘两个确立’”主题", "“第一段\n“第二段”");
    }

    @Test
    void doubledWordsAreFoundAndMended() {
        hits("T07", "在巡视巡视整改方面", "巡视巡视");
        hits("T07", "推动高质量高质量发展，我的的问题，，还有", "高质量高质量", "的的", "，，");
        assertEquals("在巡视整改方面", fixed("T07", "在巡视巡视巡视整改方面"));
    }

    @Test
    void whatTheLanguageDoublesIsLeftAlone() {
        silent(
                "T07",
                "认认真真、扎扎实实、方方面面、时时刻刻、的的确确、是是非非、久久为功、一个个",
                "一项一项抓，一件一件办，一步一步走，逐条逐条改，两个两个来",
                "好好研究研究，讨论讨论，基层党组织组织党员学习，人大代表代表人民",
                "二〇二二二〇二三，2020年，哈哈哈哈",
                "整改整治，学习、学习、再学习……——");
    }

    @Test
    void halfWidthPunctuationBesideChineseIsFoundAndMended() {
        hits("T08", "学习不够,思考不深;还有(部分)问题.", ",", ";", "(部分)", ".");
        assertEquals("学习不够，思考不深；还有（部分）问题。", fixed("T08", "学习不够,思考不深;还有(部分)问题."));
        assertEquals("《条例》规定：《准则》……", fixed("T08", "<<条例>>规定:《准则》..."));
    }

    @Test
    void numbersAddressesAndForeignWordsKeepTheirPunctuation() {
        silent(
                "T08",
                "1,200万元，3.5%，10:30，2021.12.3，GB/T 9704-2012",
                "见https://a.cn/b?c=1。比例为3:1，A, B两类，Hello, world!",
                "1.加强学习\n(一)提高认识");
    }

    @Test
    void leftOversOfMarkdownAndCopyingAreFoundAndMended() {
        assertEquals("一、问题", fixed("T11", "## 一、问题"));
        assertEquals("加强学习。认真读书", fixed("T11", "**加强学习。**认真读书"));
        assertEquals("加强学习", fixed("T11", "加强\u00a0学习\u2003"));
        assertEquals("加强学习", fixed("T11", "加强 学习"));
    }

    @Test
    void whatIsNotSeenIsNamedAndTakenOut() {
        hits("T15", "读书\u200b不多，经查\u202e不实\u202c", "\u200b", "\u202e", "\u202c");
        assertEquals("读书不多，经查不实", fixed("T15", "读书\u200b不多，经查\u202e不实\u202c"));
    }

    @Test
    void spacesThatBelongAreLeftAlone() {
        silent("T11", "张　三，GB/T 9704，引进 35 家，Word 文件", "2024年 月 日");
    }

    @Test
    void requestsToTheWriterAreFound() {
        hits("X03", "请在此处写明问题", "请在此处");
        silent("X03", "请同志们批评指正");
    }
}
