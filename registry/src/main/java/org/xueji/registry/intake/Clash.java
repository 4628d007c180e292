package org.xueji.registry.intake;

import java.util.Map;

/// What a row of a file has against the records of the institution (与已有学籍的冲突), in words.
final class Clash {
    private record Words(UploadColumn column, String message) {}

    private static final Map<String, Words> KNOWN = Map.of(
            "REGISTERED-ALREADY",
            new Words(UploadColumn.KSH, "考生号 %s 已经注册学籍，而这一行与注册的内容不同。注册后的改动请走学籍异动或信息变更，这里请删去这一行。"),
            "CHECK-AGAIN",
            new Words(UploadColumn.KSH, "校验之后另一批上报已接收了考生号 %s。请重新上传这个文件。"),
            "STUDENT-NUMBER-TAKEN",
            new Words(UploadColumn.XH, "学号已属于考生号 %s 的学生。请核对。"),
            "PERSON-TAKEN",
            new Words(UploadColumn.SFZH, "证件号码已在考生号 %s 的学籍中使用。请核对是否同一人重复上报。"));

    private Clash() {}

    static Finding finding(String code, int row, String detail) {
        Words words = KNOWN.get(code);
        if (words == null) {
            throw new IllegalStateException("a clash of kind " + code);
        }
        return Finding.error(row, words.column(), code, words.message().formatted(detail));
    }
}
