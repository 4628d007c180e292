package org.xueji.registry.check;

/// What a check still lacks (尚未完成的条件), each with what to do.
enum Missing {
    PHOTO("照片还没有校对。请先点照片旁的“校对”，选择无误或有误。"),
    OPENING("页面打开太久或不是从本站打开的。请重新打开学籍信息再确认。"),
    CHANGED("你查看之后学籍信息有了更新。请把新的内容看一遍再确认。"),
    TOO_SHORT("查看时间太短。请把各项逐一看完，停留够时间再确认。"),
    NOT_READ("请看到页面末尾，并勾选“已逐项看完”。"),
    VERDICT("请选择“信息无误”或“信息有误”。"),
    REMARK("请写明哪一项有误、应当是什么，以便学校办理更正。");

    private final String sentence;

    Missing(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
