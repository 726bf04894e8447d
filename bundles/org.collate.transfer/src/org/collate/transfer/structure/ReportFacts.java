package org.collate.transfer.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.collate.core.text.Script;
import org.collate.model.report.Occasion;
import org.collate.model.report.Report;
import org.collate.model.report.ReportKind;
import org.collate.transfer.structure.line.Blanks;
import org.collate.transfer.structure.line.Punctuation;

/** Reads from the words of a report whose it is, and for which meeting. */
final class ReportFacts {

    private static final String MEETING = "民主生活会";
    private static final String[] TEAM = {"班子", "党委", "党组", "党工委", "党支部", "党总支", "委员会"};
    private static final String[] PERSON = {
        "个人", "本人", "同志", "书记", "县长", "区长", "市长", "局长", "主任", "乡长", "镇长", "部长", "校长", "院长", "处长", "成员", "委员", "常委",
        "主席", "行长", "经理", "董事长", "会长", "所长", "站长", "队长", "科长", "厅长", "检察长"
    };
    private static final String OF_MEETING = "(?:党员)?领导(?:班子|干部)(?=(?:专题)?民主生活会.{0,12}(?:发言|个人))";
    /** A list of problems is a team's, unless it names a person. */
    private static final String LIST = ".*(?:清单|台账|方案|一览表|汇总表)(?:[（(].*)?";

    private static final Pattern SPEAKS_FOR =
            Pattern.compile("我(?:谨|受.{0,6}委托，?)?代表[^，。]{0,16}(?:班子|党委|党组|党工委|总支|支部|支委)");

    /** Who speaks by order of a branch is one of its members. */
    private static final Pattern BRANCH = Pattern.compile("支部(?:的)?(?:安排|要求|部署|通知|统一)|对照党员标准");

    private static final int TOP = 300;
    private static final String NOT_MYSELF = "们县市省区校局国党院司镇乡部厅委军办";

    private ReportFacts() {}

    /**
     * Sets kind, occasion, meeting, author and unit, as far as they can be read.
     *
     * @param text the running text of the report
     */
    static void read(Report report, String text) {
        String title = report.getTitle() == null ? "" : Blanks.strip(report.getTitle());
        report.setKind(kind(title, text));
        String top = text.substring(0, Math.min(text.length(), 500));
        int special = top.indexOf("专题" + MEETING);
        boolean annual = title.contains("年度") && !title.contains("专题");
        report.setOccasion(special >= 0 && !annual ? Occasion.SPECIAL : Occasion.ANNUAL);
        meeting(report, title.contains(MEETING) ? title : Blanks.strip(top));
        byline(report);
    }

    /** The kind follows from who speaks; a meeting's name, such as 领导班子民主生活会, says nothing of that. */
    private static ReportKind kind(String titleWords, String words) {
        String text = Script.simple(words);
        String title = Script.simple(titleWords).replaceAll("在.{0,40}会上的?", "").replaceAll(OF_MEETING, "");
        boolean branchMeeting = Script.simple(titleWords).contains("组织生活会") || title.contains("支部");
        if (title.contains("述职") || title.contains("述责") || title.contains("述廉")) {
            return ReportKind.DUTY;
        }
        boolean meetsInBranch = branchMeeting && !titleWords.contains(MEETING);
        if (isTeam(title, text)) {
            boolean ofBranch = title.contains("支部") || title.contains("支委") || title.contains("总支") && branchMeeting;
            return ofBranch && !titleWords.contains(MEETING) ? ReportKind.BRANCH : ReportKind.TEAM;
        }
        boolean ofBranch =
                top(text).contains("组织生活会") || BRANCH.matcher(top(text)).find();
        boolean opens = ofBranch && !top(text).contains(MEETING);
        boolean member = title.contains("党员") && !titleWords.contains(MEETING);
        return meetsInBranch || member || opens ? ReportKind.MEMBER : ReportKind.INDIVIDUAL;
    }

    private static String top(String text) {
        return text.substring(0, Math.min(text.length(), TOP));
    }

    private static boolean isTeam(String title, String text) {
        int self = myself(text);
        int team = 0;
        for (String word : TEAM) {
            team += count(text, word);
        }
        boolean speaks = self > 2 && self > team;
        if (title.matches(LIST)
                && self == 0
                && team > 0
                && !holds(title, PERSON)
                && !top(text).contains("姓名")) {
            return true;
        }
        if (title.contains("班子") && !title.contains("班子成员") && !title.contains("个人")) {
            return !speaks;
        }
        if (holds(title.replaceAll("(?:常委|委员)会", ""), PERSON)) {
            return false;
        }
        if (SPEAKS_FOR.matcher(top(text)).find()) {
            return true;
        }
        if (holds(title, TEAM) && self * 3 <= team + 1) {
            return true;
        }
        return team >= 2 && team > self * 2;
    }

    /** How often the text speaks of 我 as a person. */
    private static int myself(String text) {
        int count = 2 * count(text, "本人");
        for (int at = text.indexOf('我'); at >= 0; at = text.indexOf('我', at + 1)) {
            boolean self = at > 0 && (text.charAt(at - 1) == '自' || text.charAt(at - 1) == '忘');
            boolean ours = at + 1 < text.length() && NOT_MYSELF.indexOf(text.charAt(at + 1)) >= 0;
            count += self || ours ? 0 : 1;
        }
        return count;
    }

    private static int count(String text, String word) {
        int count = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
            count++;
        }
        return count;
    }

    private static boolean holds(String text, String[] words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The meeting's name is sure only where it begins with a year. */
    private static void meeting(Report report, String words) {
        int end = words.indexOf(MEETING);
        int year = end < 0 ? -1 : words.lastIndexOf('年', end);
        if (year >= 4 && end - year <= 20 && isYear(words, year - 4)) {
            String name = words.substring(year - 4, end + MEETING.length());
            if (!Punctuation.holdsSentence(name) && name.indexOf('，') < 0) {
                report.setMeeting(name);
            }
        }
    }

    private static boolean isYear(String words, int at) {
        for (int i = at; i < at + 4; i++) {
            if (words.charAt(i) < '0' || words.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean isOnePerson(ReportKind kind) {
        return kind != ReportKind.TEAM && kind != ReportKind.BRANCH;
    }

    private static void byline(Report report) {
        List<String> lines = report.getByline();
        for (String line : lines) {
            if (FrontMatter.isDate(line) || line.startsWith("（") || line.startsWith("(")) {
                continue;
            }
            int space = line.lastIndexOf(' ');
            String name = space > 0 ? line.substring(space + 1) : "";
            if (isOnePerson(report.getKind()) && name.length() >= 2 && name.length() <= 3) {
                report.setAuthor(name);
                String office = line.substring(0, space).strip();
                if (!office.isEmpty() && "局委办厅院校司处".indexOf(office.charAt(office.length() - 1)) >= 0) {
                    report.setUnit(office);
                }
            } else if (!isOnePerson(report.getKind()) && space < 0 && holds(line, TEAM)) {
                report.setUnit(line);
            }
        }
    }
}
