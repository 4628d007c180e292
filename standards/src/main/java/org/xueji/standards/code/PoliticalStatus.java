package org.xueji.standards.code;

import java.util.Arrays;
import java.util.Optional;
import org.xueji.standards.TypedText;

/// Political status (政治面貌). Source: GB/T 4762-1984. Collect it only where a rule asks for it.
public enum PoliticalStatus {
    PARTY_MEMBER("01", "中共党员", "中国共产党党员、党员"),
    PROBATIONARY_PARTY_MEMBER("02", "中共预备党员", "中国共产党预备党员、预备党员"),
    YOUTH_LEAGUE_MEMBER("03", "共青团员", "中国共产主义青年团团员、团员"),
    REVOLUTIONARY_COMMITTEE("04", "民革", "民革会员、民革党员"),
    DEMOCRATIC_LEAGUE("05", "民盟", "民盟盟员"),
    NATIONAL_CONSTRUCTION("06", "民建", "民建会员"),
    PROMOTING_DEMOCRACY("07", "民进", "民进会员"),
    PEASANTS_AND_WORKERS("08", "农工党", "农工党党员"),
    ZHI_GONG("09", "致公党", "致公党党员"),
    JIU_SAN("10", "九三学社", "九三学社社员"),
    TAIWAN_LEAGUE("11", "台盟", "台盟盟员"),
    NO_PARTY("12", "无党派人士", "无党派、无党派民主人士"),
    MASSES("13", "群众", "");

    private final String code;
    private final String label;
    private final String otherWords;

    PoliticalStatus(String code, String label, String otherWords) {
        this.code = code;
        this.label = label;
        this.otherWords = otherWords;
    }

    /// Two digits.
    public String code() {
        return code;
    }

    /// The Chinese word.
    public String label() {
        return label;
    }

    /// Finds by code (`03` or `3`) or word.
    public static Optional<PoliticalStatus> find(String typed) {
        String word = TypedText.compact(typed);
        String code = word.length() == 1 ? "0" + word : word;
        return Arrays.stream(values())
                .filter(it -> it.code.equals(code) || it.isCalled(word))
                .findFirst();
    }

    private boolean isCalled(String word) {
        return label.equals(word)
                || Arrays.stream(otherWords.split("、")).anyMatch(other -> !word.isEmpty() && other.equals(word));
    }
}
