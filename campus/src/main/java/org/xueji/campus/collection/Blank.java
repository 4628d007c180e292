package org.xueji.campus.collection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Blank papers handed out to a college (领取空白表).
///
/// @param struckBy who struck the line because it was wrong; absent while it counts
public record Blank(
        long blankId,
        String collegeCode,
        String collegeName,
        Paper paper,
        int sheets,
        LocalDate handedOn,
        String recipient,
        String remark,
        String notedBy,
        @Nullable String struckBy) {
    /// What was handed out.
    public enum Paper {
        /// 学籍信息核对登记表.
        CHECKLIST("核对登记表"),
        /// 学籍登记表.
        FORM("学籍登记表");

        private final String label;

        Paper(String label) {
            this.label = label;
        }

        /// The Chinese name.
        public String label() {
            return label;
        }
    }
}
