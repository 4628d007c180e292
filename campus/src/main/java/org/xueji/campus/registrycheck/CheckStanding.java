package org.xueji.campus.registrycheck;

import java.util.Arrays;
import java.util.Optional;

/// Whether a student's check at the registry counts (学信核对状态), and if not, why.
public enum CheckStanding {
    /// It counts.
    COUNTS("已核对", "green", "学信档案上的核对有效。"),
    /// The record changed after the check.
    STALE("需重新核对", "orange", "核对之后学籍信息有变更，原来的核对已失效，请再打开学籍信息核对一次。"),
    /// The record is published and nobody has checked it.
    NOT_CHECKED("未核对", "red", "学籍信息已经公布，还没有收到核对记录。只注册、没有打开学籍信息，或打开后没有读到底并确认，都不算核对。"),
    /// The record carries another identity number than the campus has.
    NUMBER_DIFFERS("证件号码不一致", "red", "学信档案上的证件号码与学校登记的不同，核对暂不计入。请班长汇总报学院，由教务处更正。"),
    /// The registry has published nothing under this 考生号.
    NOT_PUBLISHED("尚未公布", "secondary", "学信档案上还没有公布该考生号的学籍信息，请等学校上报、公布后再核对。"),
    /// The campus does not know the 考生号.
    NO_EXAMINEE_NUMBER("缺考生号", "secondary", "学校名册里没有考生号，无法与学信档案对应，请联系学院办公室补上。");

    private final String label;
    private final String colour;
    private final String explanation;

    CheckStanding(String label, String colour, String explanation) {
        this.label = label;
        this.colour = colour;
        this.explanation = explanation;
    }

    /// The Chinese word.
    public String label() {
        return label;
    }

    /// Name of its colour in the pages.
    public String colour() {
        return colour;
    }

    /// One or two sentences: what it means and what to do.
    public String explanation() {
        return explanation;
    }

    /// The standing of a name as forms carry it.
    public static Optional<CheckStanding> of(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
