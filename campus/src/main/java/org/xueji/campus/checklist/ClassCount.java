package org.xueji.campus.checklist;

import java.util.List;

/// How far a class is with its list (班级签名进度).
///
/// @param expected 应到: members but for the surplus ones
/// @param signed by their own hand, still valid
/// @param proxy signed by the monitor, still valid
/// @param explained without a signature that counts, with a reason
/// @param corrections open entries
public record ClassCount(
        String classCode,
        String className,
        String collegeName,
        long expected,
        long signed,
        long proxy,
        long explained,
        long corrections,
        long unlisted,
        long surplus) {
    /// 未签.
    public long unsigned() {
        return expected - signed - proxy;
    }

    /// Percent of the expected who are signed.
    public long percent() {
        return expected == 0 ? 0 : (signed + proxy) * 100 / expected;
    }

    /// Heading of an export.
    static List<String> heading() {
        return List.of("学院", "班级代码", "班级", "应到", "已签", "代签", "未签", "未签已说明", "更正项", "漏列", "多列");
    }

    /// The cells of an export.
    List<String> cells() {
        return List.of(
                collegeName,
                classCode,
                className,
                Long.toString(expected),
                Long.toString(signed),
                Long.toString(proxy),
                Long.toString(unsigned()),
                Long.toString(explained),
                Long.toString(corrections),
                Long.toString(unlisted),
                Long.toString(surplus));
    }
}
