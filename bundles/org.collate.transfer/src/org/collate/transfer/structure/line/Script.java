package org.collate.transfer.structure.line;

/**
 * Lets texts in traditional script be read by the words that simplified ones have. Only the characters of words that the import
 * looks for are known; no text is ever written by this table.
 */
public final class Script {

    private static final String TRADITIONAL = "問題產檢視對據認識體會啟獲說報項個與並標劃務進狀職責辦學習實後導點際黨義風績現單計議級組織總經結論統線縣區國關係開調談請證貫徹轉鎮錯鑑鑒為處"
            + "虛頭書記員領團隊紀誤類發諸誌謝討執時間階準備養屆師長夠強嚴遠離還無歷滿滯緊質難壓範圍聯繫眾驗創業觀淺層動懶鬆寫評見簽審覈陳講匯彙綱別規舉續擴"
            + "療條約懲監";
    private static final String SIMPLIFIED = "问题产检视对据认识体会启获说报项个与并标划务进状职责办学习实后导点际党义风绩现单计议级组织总经结论统线县区国关系开调谈请证贯彻转镇错鉴鉴为处"
            + "虚头书记员领团队纪误类发诸志谢讨执时间阶准备养届师长够强严远离还无历满滞紧质难压范围联系众验创业观浅层动懒松写评见签审核陈讲汇汇纲别规举续扩"
            + "疗条约惩监";
    private static final char[] SIMPLE = new char[Character.MAX_VALUE + 1];

    static {
        for (int i = 0; i < TRADITIONAL.length(); i++) {
            SIMPLE[TRADITIONAL.charAt(i)] = SIMPLIFIED.charAt(i);
        }
    }

    private Script() {}

    /** A text with known traditional characters as simplified ones; as long as it was. */
    public static String simple(String text) {
        StringBuilder simple = null;
        for (int i = 0; i < text.length(); i++) {
            char known = SIMPLE[text.charAt(i)];
            if (known != '\0' && known != text.charAt(i)) {
                simple = simple == null ? new StringBuilder(text) : simple;
                simple.setCharAt(i, known);
            }
        }
        return simple == null ? text : simple.toString();
    }
}
