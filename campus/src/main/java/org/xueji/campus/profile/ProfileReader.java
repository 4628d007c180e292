package org.xueji.campus.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xueji.campus.campaign.FieldPolicy;
import org.xueji.campus.campaign.FieldRule;

/// Puts together how a student's eight items stand.
@Component
class ProfileReader {
    private final ItemTable items;
    private final ConfirmationTable confirmations;
    private final RequestTable requests;
    private final ReceiptTable receipts;
    private final FieldPolicy policy;

    ProfileReader(
            ItemTable items,
            ConfirmationTable confirmations,
            RequestTable requests,
            ReceiptTable receipts,
            FieldPolicy policy) {
        this.items = items;
        this.confirmations = confirmations;
        this.requests = requests;
        this.receipts = receipts;
        this.policy = policy;
    }

    ProfileState of(String campaignId, String studentNumber) {
        Map<ProfileItem, ItemTable.Item> known = items.of(List.of(studentNumber)).stream()
                .collect(Collectors.toMap(ItemTable.Item::item, Function.identity()));
        Map<ProfileItem, ChangeRequest> wishes = requests.latest(campaignId, studentNumber).stream()
                .collect(Collectors.toMap(ChangeRequest::item, Function.identity()));
        Map<String, FieldRule> rules =
                policy.rules(campaignId).stream().collect(Collectors.toMap(FieldRule::field, Function.identity()));
        Set<ProfileItem> confirmed = confirmations.confirmed(campaignId, studentNumber);
        return new ProfileState(
                studentNumber,
                Arrays.stream(ProfileItem.values())
                        .map(item -> {
                            ItemTable.Item row = known.getOrDefault(item, ItemTable.Item.none(studentNumber, item));
                            return new ItemState(
                                    item,
                                    rules.getOrDefault(item.key(), policy.rule(campaignId, item.key())),
                                    row.value(),
                                    row.draft(),
                                    row.version(),
                                    confirmed.contains(item),
                                    wishes.get(item));
                        })
                        .toList(),
                receipts.counting(campaignId, studentNumber).orElse(null));
    }
}
