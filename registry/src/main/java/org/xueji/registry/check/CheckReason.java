package org.xueji.registry.check;

import java.util.Arrays;
import java.util.Optional;

/// Why a student's present record is not checked (未核查原因).
public enum CheckReason {
    /// The record changed after the check.
    CHANGED("核查后信息有变更", "核查之后学籍信息有变更，学生尚未重新核对"),
    /// Nobody has an account with the person's name and a binding.
    NO_ACCOUNT("没有账号或未实名绑定", "尚未在平台注册账号，或没有完成实名和绑定"),
    /// The account is there, a photo waits to be proofread.
    PHOTO("照片未校对", "已能查到学籍，照片尚未校对"),
    /// Everything is there but the confirmation.
    NOT_CONFIRMED("未看完确认", "已能查到学籍，尚未看完并确认");

    private final String label;
    private final String sentence;

    CheckReason(String label, String sentence) {
        this.label = label;
        this.sentence = sentence;
    }

    /// A few words.
    public String label() {
        return label;
    }

    /// The whole reason.
    public String sentence() {
        return sentence;
    }

    /// Where the check stands for this reason.
    CheckStanding standing() {
        return this == CHANGED ? CheckStanding.STALE : CheckStanding.NOT_YET;
    }

    /// The reason of a typed name.
    static Optional<CheckReason> find(String typed) {
        return Arrays.stream(values())
                .filter(reason -> reason.name().equals(typed))
                .findFirst();
    }
}
