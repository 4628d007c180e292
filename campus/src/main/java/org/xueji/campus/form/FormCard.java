package org.xueji.campus.form;

import java.util.List;

/// What a student is told about the own form (登记表卡片).
///
/// @param word the status
/// @param version for example 第 2 版; empty when nothing is printed
/// @param changed what was changed after printing
public record FormCard(String word, String colour, String version, String time, List<String> changed) {
    /// Copies the list.
    public FormCard {
        changed = List.copyOf(changed);
    }
}
