package org.collate.transfer.structure.mending;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.collate.transfer.Cleaning;
import org.collate.transfer.ImportFinding.Severity;
import org.collate.transfer.structure.line.Marker;
import org.collate.transfer.structure.line.SourceLine;

/**
 * Leaves out what a website puts around a text that was copied from it: above its beginning, below its end, and signs that
 * part its chapters.
 */
public final class WebCopy {

    private static final int TOP = 8;
    private static final int BOTTOM = 15;
    private static final int LONGEST = 60;

    private static final Pattern SURE =
            Pattern.compile("点击.{0,6}(?:蓝字|上方|下方|阅读原文|关注)|关注(?:我们|公众号|本号|[【“「『])|来自专辑|收录于合集|公众号|微信号|设为星标|星标⭐"
                    + "|扫码|二维码|长按.{0,4}识别|阅读原文|阅读全文|推荐阅读|往期(?:推荐|回顾|精选)|相关(?:阅读|推荐|链接|文章)|点个.{0,3}在看|点赞|分享、|转发给|再走吧|20\\d\\d-\\d{1,2}-\\d{1,2}"
                    + " \\d{1,2}:\\d{2}|https?://|www\\.|侵权|侵删|版权归|免责声明|来源[：:]?网络|整理自网络|仅供(?:参考|学习)|投稿邮箱|商务合作|当前位置[：:]|首页\\s*[>›»/]"
                    + "|字号[：:]|字体[：:]|浏览次数|浏览量|阅读(?:量|次数|数)?[：:]?\\s*[0-9]|点击数|上一篇|下一篇|返回(?:顶部|首页|列表)|打印本页|关闭窗口|分享到"
                    + "|下载(?:本文|全文|Word|文档)|文库|范文网|加入收藏|留言|评论区|会员|VIP|广告");
    private static final Pattern LIKELY =
            Pattern.compile("^(?:原创|转载|来源[：:]|作者[：:]|编辑[：:]|责编|责任编辑|审核[：:]|校对[：:]|监制[：:]|发布(?:时间|日期)[：:]"
                    + "|时间[：:]\\s*20|发表于|更新时间|[-—=·•*～~\\s]*(?i:the\\s*)?(?i:end)[-—=·•*～~\\s]*$|[-—=]*\\s*(?:完|全文完|正文完)\\s*[-—=]*$|\\d{4}-\\d{2}-\\d{2}(?:"
                    + " \\d{2}:\\d{2})?)|发表于|20\\d\\d-\\d{1,2}-\\d{1,2} \\d{1,2}:\\d{2}");
    private static final Pattern READ_ON = Pattern.compile("(?:推荐|延伸|相关|精彩)(?:阅读|推荐|文章|链接)|往期|猜你喜欢|上一篇|下一篇|您可能");
    private static final Pattern CHAPTER = Pattern.compile(
            "(?i:part|no\\.?|chapter)?[\\s.·\\-—]*0?([1-9])[\\s.·\\-—]*|[◆◇●★☆▼▽■□▲\\s]{2,}|(?i:part)\\s*(?i:one|two|three|four|five)");
    private static final Pattern TITLE = Pattern.compile("民主生活会|组织生活会|对照检查|检视剖析|剖析材料|述职|发言提纲|自查|党性分析|整改|问题清单|个人材料");

    private final Mendings mendings;

    /** Leaves out lines, and tells which. */
    public WebCopy(Mendings mendings) {
        this.mendings = mendings;
    }

    /** The lines of the text itself. */
    public List<SourceLine> without(List<SourceLine> lines) {
        int top = top(lines);
        int bottom = bottom(lines, top);
        boolean[] gone = new boolean[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            gone[i] = lines.get(i).cell().isEmpty() && (i < top || i >= bottom);
        }
        int below = belowTitle(lines, top);
        boolean web = top > 0 || bottom < lines.size() || below > 0;
        if (below > 0) {
            for (int i = top + 1; i < lines.size() && i <= top + 4; i++) {
                gone[i] |= isWeb(lines.get(i).text(), true);
            }
        }
        chapters(lines, gone, web);
        List<SourceLine> kept = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            if (gone[i]) {
                mendings.drop(lines.get(i).origins());
                mendings.gather(lines.get(i).start(), 1, "I11", Severity.INFO, "web.lines", Optional.of(Cleaning.WEB));
            } else {
                kept.add(lines.get(i));
            }
        }
        return kept;
    }

    /** How many lines stand above the title that a website put there; none where nothing above it surely is the site's. */
    private static int top(List<SourceLine> lines) {
        int last = 0;
        boolean sure = false;
        for (int i = 0; i < lines.size() && i < TOP; i++) {
            String text = lines.get(i).text();
            boolean web = isWeb(text, true);
            if (!web && TITLE.matcher(text).find()) {
                break;
            }
            if (!web) {
                break;
            }
            sure |= isWeb(text, false);
            last = i + 1;
        }
        return sure ? last : 0;
    }

    /** How many of the lines right below the title are the site's. */
    private static int belowTitle(List<SourceLine> lines, int top) {
        int count = 0;
        for (int i = top + 1; i < lines.size() && i <= top + 4; i++) {
            String text = lines.get(i).text();
            boolean dated = text.length() <= LONGEST && text.matches(".*20\\d\\d-\\d{1,2}-\\d{1,2} \\d{1,2}:\\d{2}.*");
            count += lines.get(i).cell().isEmpty() && (isWeb(text, false) || dated || text.startsWith("原创 ")) ? 1 : 0;
        }
        return count;
    }

    private static int bottom(List<SourceLine> lines, int top) {
        int first = lines.size();
        boolean sure = false;
        int from = Math.max(top + 1, lines.size() - BOTTOM);
        for (int i = lines.size() - 1; i >= from; i--) {
            String text = lines.get(i).text();
            if (lines.get(i).cell().isPresent() || !isWeb(text, true)) {
                break;
            }
            sure |= isWeb(text, false) || text.matches("(?i)[-—=·•*～~\\s]*(?:the\\s*)?end[-—=·•*～~\\s]*");
            first = i;
        }
        return Math.min(sure ? first : lines.size(), readOn(lines, from).orElse(lines.size()));
    }

    /** Where a website tells what else there is to read, in brief lines to the end. */
    private static OptionalInt readOn(List<SourceLine> lines, int from) {
        int first = -1;
        for (int i = lines.size() - 1; i >= from; i--) {
            String text = lines.get(i).text();
            if (lines.get(i).cell().isPresent()
                    || text.length() > LONGEST
                    || text.endsWith("。")
                    || Marker.at(text, 0, true) != null) {
                break;
            }
            first = READ_ON.matcher(text).lookingAt() ? i : first;
        }
        return first < 0 ? OptionalInt.empty() : OptionalInt.of(first);
    }

    private static boolean isWeb(String text, boolean likelyToo) {
        if (text.length() > LONGEST || Marker.at(text, 0, true) != null) {
            return false;
        }
        return SURE.matcher(text).find() || likelyToo && LIKELY.matcher(text).find();
    }

    /** 01, PART 1, ◆◆◆ on lines of their own part chapters, where they count up or the text is a website's anyway. */
    private static void chapters(List<SourceLine> lines, boolean[] gone, boolean web) {
        int count = 0;
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            var matcher = CHAPTER.matcher(lines.get(i).text());
            String text = lines.get(i).text();
            boolean padded = text.contains("0") || !PageNumbers.isBare(text) && !PageNumbers.is(text);
            if (lines.get(i).cell().isEmpty() && !gone[i] && matcher.matches() && padded) {
                boolean counts = matcher.group(1) == null || Integer.parseInt(matcher.group(1)) == count + 1;
                count += matcher.group(1) == null ? 0 : 1;
                if (!counts) {
                    return;
                }
                places.add(i);
            }
        }
        if (web && !places.isEmpty() || places.size() > 1 && count > 1) {
            places.forEach(place -> gone[place] = true);
        }
    }
}
