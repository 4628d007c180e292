package org.xueji.campus.form;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether a printed form still counts (登记表效力).
public sealed interface FormStanding {
    /// It says what the record says now.
    record Current() implements FormStanding {}

    /// It is superseded (已作废).
    ///
    /// @param by the version that counts instead
    /// @param since when that version was first printed; absent while it has not been printed
    /// @param changed the parts that differ from the record now, in the words of the form, for example 家庭电话
    record Superseded(int by, @Nullable Instant since, List<String> changed) implements FormStanding {
        /// Copies the parts.
        public Superseded {
            changed = List.copyOf(changed);
        }
    }

    /// Whether it counts.
    default boolean isCurrent() {
        return this instanceof Current;
    }

    /// What to tell whoever holds the paper, and what to do next.
    default String words() {
        return switch (this) {
            case Current current -> "有效，与现有学籍信息一致。";
            case Superseded superseded -> {
                String parts =
                        superseded.changed().isEmpty() ? "" : "打印后“" + String.join("、", superseded.changed()) + "”有变更，";
                String next = superseded.since() == null
                        ? "请重新打印（第 " + superseded.by() + " 版）后上交。"
                        : "请改交第 " + superseded.by() + " 版。";
                yield "已作废：" + parts + next;
            }
        };
    }
}
