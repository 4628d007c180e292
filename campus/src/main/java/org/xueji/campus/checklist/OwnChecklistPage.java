package org.xueji.campus.checklist;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xueji.campus.campaign.FieldRule;
import org.xueji.platform.page.Frame;
import org.xueji.standards.code.EthnicGroup;
import org.xueji.standards.code.Sex;
import org.xueji.standards.identity.DocumentType;

/// A student's own row of the class checklist (核对登记表：本人).
///
/// @param rules the field policy by key of the field
/// @param chosen the column a correction is being written for; absent when none is
/// @param typed what was typed, to be shown again
/// @param problems what has to be mended, by form: `window`, `correction`, `signature`
/// @param done what was just done: `signed`, `entered`, `withdrawn`, or empty
public record OwnChecklistPage(
        Frame frame,
        OwnRow own,
        Map<String, FieldRule> rules,
        @Nullable ChecklistColumn chosen,
        Map<String, String> typed,
        Map<String, String> problems,
        String done,
        ZoneId zone) {
    /// Copies the maps.
    public OwnChecklistPage {
        rules = Map.copyOf(rules);
        typed = Map.copyOf(typed);
        problems = Map.copyOf(problems);
    }

    /// Every column.
    public List<ChecklistColumn> columns() {
        return Arrays.asList(ChecklistColumn.values());
    }

    /// What to mend in a form; empty when nothing.
    public String problem(String form) {
        return problems.getOrDefault(form, "");
    }

    /// What was typed into a field.
    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /// The rule for a column.
    public FieldRule rule(ChecklistColumn column) {
        return Objects.requireNonNull(rules.get(column.field().key()));
    }

    /// Whether the student may act now.
    public boolean open() {
        return own.window().isOpen();
    }

    /// Until or since when.
    public String window() {
        return ShownTime.window(own.window(), zone);
    }

    /// When something happened.
    public String time(Instant instant) {
        return ShownTime.words(instant, zone);
    }

    /// The values a chosen column takes; empty when it is typed freely.
    public List<String> choices() {
        if (chosen == ChecklistColumn.SEX) {
            return List.of(Sex.MALE.label(), Sex.FEMALE.label());
        }
        if (chosen == ChecklistColumn.ETHNIC_GROUP) {
            return Arrays.stream(EthnicGroup.values()).map(EthnicGroup::label).toList();
        }
        return chosen == ChecklistColumn.DOCUMENT_TYPE
                ? Arrays.stream(DocumentType.values()).map(DocumentType::label).toList()
                : List.of();
    }

    /// The input type of a chosen column.
    public String inputType() {
        return chosen == ChecklistColumn.BIRTH_DATE || chosen == ChecklistColumn.ENTRY_DATE ? "date" : "text";
    }

    /// What the student declares by signing.
    public String declaration() {
        return own.corrections().isEmpty()
                ? "以上信息核对无误"
                : "除“更正”栏所列 " + own.corrections().size() + " 项外，其余信息核对无误";
    }
}
