package org.xueji.platform.page;

/// One step of a way (步骤).
///
/// @param note a date, a hint, what is missing; empty when the name says all
/// @param path where the step is done or can be looked at; empty when it can't be entered
public record Step(String name, Standing standing, String note, String path) {
    /// Where somebody stands with a step.
    public enum Standing {
        /// 已完成
        DONE("已完成"),
        /// 当前：the one to do next
        NOW("当前"),
        /// 未开始
        LATER("未开始");

        private final String word;

        Standing(String word) {
            this.word = word;
        }

        /// The word for it.
        public String word() {
            return word;
        }
    }

    /// A step without more words.
    public static Step of(String name, Standing standing) {
        return new Step(name, standing, "", "");
    }
}
