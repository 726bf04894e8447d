package org.collate.rules;

import static org.collate.testkit.Drawing.aspect;
import static org.collate.testkit.Drawing.cause;
import static org.collate.testkit.Drawing.measure;
import static org.collate.testkit.Drawing.narrative;
import static org.collate.testkit.Drawing.point;
import static org.collate.testkit.Drawing.problem;
import static org.collate.testkit.Drawing.section;

import org.collate.model.report.Report;
import org.collate.model.report.Role;
import org.collate.model.template.Template;
import org.collate.model.template.TemplateFactory;
import org.collate.testkit.Drawing;

/** A report that follows every rule, and the template that it follows; tests spoil a part of it. */
final class GoodReport {

    static final String TITLE = "2024年度民主生活会个人对照检查材料";

    static final Drawing PREAMBLE =
            narrative("按照县委通知要求，围绕“学思想、强党性”主题，会前认真开展学习研讨4次，谈心谈话26人次，" + "征求意见建议31条，从两个方面深入查摆。现将对照检查情况报告如下。");

    private GoodReport() {}

    static Drawing previous() {
        return section(Role.PREVIOUS, "上年度整改落实情况", point("上年度民主生活会查摆的12个问题，已完成整改10个。"), point("正在整改2个，坚持每月调度。"));
    }

    static Drawing problems() {
        return section(
                Role.PROBLEMS,
                "存在的主要问题",
                aspect(
                                "在理论学习方面",
                                problem("学习不够系统。平时忙于事务，读原著的时间偏少，往往临时抱佛脚，对一些新观点一知半解，没有连起来读、贯通起来想。"
                                        + "比如，去年下半年列出的6本书目，年底只读完3本，笔记记得零散，交流发言还要靠办公室起草，缺少自己的思考。"
                                        + "说明自己把学习当成了软任务，钉钉子精神不足，没有真正把学习当作一种责任来抓。"),
                                problem("联系实际不够紧密。习惯于用文件落实文件，遇到新情况时，凭老经验办事的时候多，从理论中找办法的时候少。"
                                        + "比如，在推进老旧小区改造时，对居民反映的停车难问题，先后开了3次会也没有拿出可行方案，最后还是社区干部想出了错时共享的办法。"
                                        + "反映出自己学用脱节，把书本和工作看成了两张皮，没有做到融会贯通。"))
                        .named("a1"),
                aspect(
                                "在工作作风方面",
                                problem("深入基层不够经常。一年当中到分管的9个乡镇调研不到20次，多数是看点听汇报，坐下来同群众拉家常的少，住下来解剖麻雀的更少。"
                                        + "比如，对山区3个村饮水不稳定的情况，直到群众打来电话才知道，事后虽然很快修好了管网，但是群众意见不小。"
                                        + "归根到底是群众观念有所淡化，坐在办公室里等情况、等汇报。"),
                                problem("抓落实韧劲不足。对已经部署的任务，有时满足于发了文、开了会，跟踪问效不够，致使个别事项拖了又拖，到了年底才突击完成。"
                                        + "比如，年初确定的4项便民实事，有1项到11月才开工，错过了最好的施工季节，企业和居民都有怨言。"
                                        + "这暴露出自己攻坚克难的劲头不足，存在畏难情绪，责任心还不够强。"))
                        .named("a2"));
    }

    static Drawing causes() {
        return section(
                Role.CAUSES,
                "产生问题的原因分析",
                cause("理想信念有所松动。随着任职时间变长，自我要求有所放松，总觉得业务熟、情况明，理论武装可以缓一缓，思想上的总开关拧得不紧，"
                                + "党内生活锻炼也有所减少，以至于把学习摆到了可有可无的位置，思想上的尘埃没有及时打扫。")
                        .named("c1")
                        .explains("a1"),
                cause("宗旨意识有所弱化。同群众的感情不如刚参加工作时深，遇事首先想到的是程序和风险，站在群众立场换位思考少，"
                                + "没有时刻把群众的冷暖放在心上，坐等上门多，主动服务少，觉得只要不出事就算尽了责。")
                        .named("c2")
                        .explains("a2"),
                cause("担当精神有所欠缺。面对矛盾和难题，求稳怕乱的念头时常冒出来，不愿得罪人，不敢啃硬骨头，斗争本领不强，"
                                + "习惯于按部就班、四平八稳，缺少一抓到底的狠劲和久久为功的耐心，因而一些任务落得不实。")
                        .named("c3")
                        .explains("a2"));
    }

    static Drawing measures() {
        return section(
                Role.MEASURES,
                "努力方向和整改措施",
                measure("坚持读原著。每月精读1本，每季度交流1次，由本人负责，2025年6月底前完成首轮通读，以笔记和发言稿为准。").addresses("c1"),
                measure("每月下沉5天。带着问题到乡镇去，全年走遍9个乡镇的每一个村，建立民情台账，当月办结率达到九成以上，由本人牵头负责。")
                        .addresses("c2"),
                measure("实行清单管理。对承担的每项任务列出时限和责任人，每半月调度1次，2025年12月底前全部销号，结果向全体居民公开。")
                        .addresses("c3"));
    }

    static Drawing closing() {
        return narrative("以上报告，请同志们批评指正。");
    }

    static Report report() {
        return of(PREAMBLE, previous(), problems(), causes(), measures(), closing());
    }

    static Report of(Drawing... contents) {
        return Drawing.report(TITLE, contents);
    }

    /** The template that the report follows; its sections and aspects have ids of their own. */
    static Template template() {
        return template(Drawing.report(
                "民主生活会",
                section(Role.PREVIOUS, "上年度整改落实情况").named("t0"),
                section(
                                Role.PROBLEMS,
                                "存在的主要问题",
                                aspect("在理论学习方面").named("ta1"),
                                aspect("在工作作风方面").named("ta2"))
                        .named("t1"),
                section(Role.CAUSES, "原因分析").named("t2"),
                section(Role.MEASURES, "整改措施").named("t3")));
    }

    static Template template(Report skeleton) {
        Template template = TemplateFactory.eINSTANCE.createTemplate();
        template.setSkeleton(skeleton);
        return template;
    }
}
