package org.xueji.campus.profile;

import gg.jte.Content;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xueji.campus.University;
import org.xueji.campus.campaign.Times;
import org.xueji.campus.office.Staff;
import org.xueji.campus.roster.FileSection;
import org.xueji.campus.roster.Student;
import org.xueji.campus.templates.StaticTemplates;

/// The eight items and their history in the student's file.
@Component
@Order(100)
class ProfileSection implements FileSection {
    private final StaticTemplates templates = new StaticTemplates();
    private final ItemTable items;
    private final ProfileChangeTable changes;
    private final ReceiptTable receipts;
    private final University university;

    ProfileSection(ItemTable items, ProfileChangeTable changes, ReceiptTable receipts, University university) {
        this.items = items;
        this.changes = changes;
        this.receipts = receipts;
        this.university = university;
    }

    @Override
    public Optional<Content> of(Student student, boolean own) {
        String number = student.studentNumber();
        Map<ProfileItem, String> values = items.of(List.of(number)).stream()
                .filter(item -> item.value() != null)
                .collect(Collectors.toMap(ItemTable.Item::item, ItemTable.Item::known));
        Receipt receipt =
                receipts.counting(List.of(number)).stream().findFirst().orElse(null);
        return Optional.of(templates.profileSection(new SectionPart(
                Arrays.stream(ProfileItem.values())
                        .map(item -> new SectionPart.Line(item.label(), words(item, values.get(item), own)))
                        .toList(),
                changes.of(number).stream().map(change -> change(change, own)).toList(),
                receipt == null ? "" : receipt.number(),
                receipt == null ? "" : Times.words(receipt.givenAt(), university.zone()))));
    }

    private SectionPart.Change change(ProfileChangeTable.Change change, boolean own) {
        ProfileItem item = ProfileItem.of(change.field()).orElseThrow();
        return new SectionPart.Change(
                Times.words(change.changedAt(), university.zone()),
                item.label(),
                words(item, change.oldValue(), own),
                words(item, change.newValue(), own),
                change.changedBy().equals(change.studentNumber()) ? "本人" : Staff.shown(change.changedBy()),
                change.reason());
    }

    private static String words(ProfileItem item, @Nullable String value, boolean own) {
        if (value == null) {
            return "（空）";
        }
        return own ? ItemWords.of(item, value) : ItemWords.masked(item, value);
    }
}
