package org.xueji.campus.profile;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xueji.campus.CampusTransaction;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.progress.Progress;
import org.xueji.campus.progress.Stage;
import org.xueji.standards.name.PersonName;

/// Enters in bulk what invented students have typed and confirmed, as if each had saved it on the page (批量录入).
///
/// Every text goes through the same reading as on the page. Students who have a profile already are left as they are.
@Component
public class EnterProfiles {
    private final ProfileEntryTable table;
    private final Progress progress;
    private final SecureRandom random = new SecureRandom();

    EnterProfiles(ProfileEntryTable table, Progress progress) {
        this.table = table;
        this.progress = progress;
    }

    /// Enters them with history, confirmations, receipts and stages.
    ///
    /// @param profiles at most some thousands at once
    /// @throws IllegalArgumentException when an item is missing or a text would be refused on the page
    @CampusTransaction
    public void enter(Campaign campaign, List<EnteredProfile> profiles) {
        Map<String, String> places = new HashMap<>();
        List<ProfileEntryTable.Entry> entries = new ArrayList<>();
        Map<String, Instant> opened = new HashMap<>();
        Map<String, Instant> filled = new HashMap<>();
        Map<String, Instant> confirmed = new HashMap<>();
        for (EnteredProfile profile : profiles) {
            entries.add(entry(campaign, profile, places));
            opened.put(profile.studentNumber(), profile.filledAt());
            filled.put(profile.studentNumber(), profile.filledAt());
            Instant confirmedAt = profile.confirmedAt();
            if (confirmedAt != null) {
                confirmed.put(profile.studentNumber(), confirmedAt);
            }
        }
        table.write(campaign.campaignId(), entries);
        progress.reached(campaign.campaignId(), Stage.OPENED, opened);
        progress.reached(campaign.campaignId(), Stage.FILLED, filled);
        progress.reached(campaign.campaignId(), Stage.CONFIRMED, confirmed);
    }

    // Looking a place up is slow, and many come from the same one.
    private ProfileEntryTable.Entry entry(Campaign campaign, EnteredProfile profile, Map<String, String> places) {
        Map<ProfileItem, String> values = new HashMap<>();
        List<Receipt.Line> lines = new ArrayList<>();
        for (ProfileItem item : ProfileItem.values()) {
            String value = item == ProfileItem.NATIVE_PLACE || item == ProfileItem.ORIGIN_REGION
                    ? places.computeIfAbsent(item + " " + profile.typed().get(item), place -> value(profile, item))
                    : value(profile, item);
            values.put(item, value);
            lines.add(new Receipt.Line(item.label(), ItemWords.of(item, value), false));
        }
        Instant confirmedAt = profile.confirmedAt();
        Receipt receipt = confirmedAt == null
                ? null
                : new Receipt(
                        Receipt.draw(campaign.cohort(), random),
                        campaign.campaignId(),
                        profile.studentNumber(),
                        confirmedAt,
                        lines,
                        null);
        return new ProfileEntryTable.Entry(
                profile.studentNumber(), values, profile.education(), profile.filledAt(), receipt);
    }

    private static String value(EnteredProfile profile, ProfileItem item) {
        String typed = profile.typed().getOrDefault(item, "");
        return switch (ItemReading.read(item, typed, new PersonName(profile.name()))) {
            case ItemReading.Outcome.Good good -> good.value();
            case ItemReading.Outcome.Bad bad ->
                throw new IllegalArgumentException(profile + " " + item + ": " + bad.problem());
        };
    }
}
