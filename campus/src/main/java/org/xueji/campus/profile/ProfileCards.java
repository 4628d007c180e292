package org.xueji.campus.profile;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads what many students have supplied, in clear, for printing (登记表资料).
///
/// The caller has applied the [org.xueji.campus.office.Scope] and notes the printing in the audit.
@Component
public class ProfileCards {
    private final ProfileTable profiles;
    private final ItemTable items;
    private final EducationTable educations;
    private final ReceiptTable receipts;

    ProfileCards(ProfileTable profiles, ItemTable items, EducationTable educations, ReceiptTable receipts) {
        this.profiles = profiles;
        this.items = items;
        this.educations = educations;
        this.receipts = receipts;
    }

    /// One card for each 学号, in the order asked; four statements however many they are.
    ///
    /// @param studentNumbers at most some thousands at once
    public List<ProfileCard> of(Collection<String> studentNumbers) {
        List<String> students = List.copyOf(studentNumbers);
        Map<String, ProfileTable.Head> heads = profiles.heads(students).stream()
                .collect(Collectors.toMap(ProfileTable.Head::studentNumber, Function.identity()));
        Map<String, List<ItemTable.Item>> known =
                items.of(students).stream().collect(Collectors.groupingBy(ItemTable.Item::studentNumber));
        Map<String, List<EducationTable.Row>> rows =
                educations.of(students).stream().collect(Collectors.groupingBy(EducationTable.Row::studentNumber));
        Map<String, Receipt> given = receipts.counting(students).stream()
                .collect(Collectors.toMap(Receipt::studentNumber, Function.identity()));
        return students.stream()
                .map(student -> card(
                        heads.getOrDefault(student, ProfileTable.Head.none(student)),
                        known.getOrDefault(student, List.of()),
                        rows.getOrDefault(student, List.of()),
                        given.get(student)))
                .toList();
    }

    private static ProfileCard card(
            ProfileTable.Head head,
            List<ItemTable.Item> items,
            List<EducationTable.Row> rows,
            @Nullable Receipt receipt) {
        Map<ProfileItem, String> words = new EnumMap<>(ProfileItem.class);
        items.forEach(item -> {
            if (item.value() != null) {
                words.put(item.item(), ItemWords.of(item.item(), item.known()));
            }
        });
        return new ProfileCard(
                head.studentNumber(),
                words,
                rows.stream().map(EducationTable.Row::education).toList(),
                head.formerName(),
                head.politicalStatus(),
                receipt == null ? null : receipt.number(),
                receipt == null ? null : receipt.givenAt(),
                head.version());
    }
}
