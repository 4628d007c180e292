package org.xueji.campus.campaign;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What a student may do with a field in a campaign (字段策略): asked by every use case that changes a field.
@Component
public class FieldPolicy {
    private static final String UNLISTED = "未列入本次核查的字段策略，一律按更正程序办理";

    private final FieldPolicyTable table;

    FieldPolicy(FieldPolicyTable table) {
        this.table = table;
    }

    /// The rule for a field; a field nobody listed is locked.
    ///
    /// @param field key of [StudentField]
    public FieldRule rule(String campaignId, String field) {
        return table.find(campaignId, field).orElse(new FieldRule(field, Tier.LOCKED, UNLISTED));
    }

    /// The rules of all known fields, in their order.
    public List<FieldRule> rules(String campaignId) {
        Map<String, FieldRule> written =
                table.of(campaignId).stream().collect(Collectors.toMap(FieldRule::field, Function.identity()));
        return Arrays.stream(StudentField.values())
                .map(field -> written.getOrDefault(field.key(), new FieldRule(field.key(), Tier.LOCKED, UNLISTED)))
                .toList();
    }
}
