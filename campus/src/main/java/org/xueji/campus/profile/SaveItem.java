package org.xueji.campus.profile;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xueji.campus.CampusTransaction;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.campaign.FieldPolicy;
import org.xueji.campus.campaign.FieldRule;
import org.xueji.campus.campaign.StudentField;
import org.xueji.campus.campaign.Tier;
import org.xueji.campus.office.StudentPerson;
import org.xueji.standards.code.Region;
import org.xueji.standards.name.PersonName;

/// A student confirms or corrects one item (逐项确认), under the window and the field policy of the campaign.
@Component
class SaveItem {
    /// What came of it.
    sealed interface Outcome {
        /// In force and confirmed.
        record Confirmed(ProfileItem item) implements Outcome {}

        /// Confirmed by the student, in force after approval.
        record Requested(ProfileItem item) implements Outcome {}

        /// Not readable; what was typed is kept as a draft.
        record Refused(ProfileItem item, String problem, List<Region> proposals) implements Outcome {}

        /// Another tab or an officer changed the item after the page was made; what was typed is kept as a draft.
        record ChangedMeanwhile(ProfileItem item) implements Outcome {}

        /// The policy does not let students change the field.
        record Locked(StudentField field, FieldRule rule) implements Outcome {}

        /// The window is not open, or nothing is asked.
        record NotNow(SupplementGate.Answer answer) implements Outcome {}

        /// There is no such field.
        record UnknownField() implements Outcome {}
    }

    private final SupplementGate gate;
    private final FieldPolicy policy;
    private final ProfileTable profiles;
    private final ProfileReader reader;
    private final Drafts drafts;
    private final ItemWriter writer;
    private final Clock clock;

    SaveItem(
            SupplementGate gate,
            FieldPolicy policy,
            ProfileTable profiles,
            ProfileReader reader,
            Drafts drafts,
            ItemWriter writer,
            Clock clock) {
        this.gate = gate;
        this.policy = policy;
        this.profiles = profiles;
        this.reader = reader;
        this.drafts = drafts;
        this.writer = writer;
        this.clock = clock;
    }

    /// Saves one item; whatever else the form carries is kept as drafts.
    ///
    /// @param field key of any field: one that is no item is refused by its rule
    @CampusTransaction
    public Outcome save(StudentPerson student, String field, SentProfile sent) {
        StudentField known = StudentField.of(field).orElse(null);
        if (known == null) {
            return new Outcome.UnknownField();
        }
        if (!(gate.ask(student) instanceof SupplementGate.Answer.Open open)) {
            return new Outcome.NotNow(gate.ask(student));
        }
        Campaign campaign = open.campaign();
        Optional<ProfileItem> item = ProfileItem.of(field);
        if (item.isEmpty()) {
            return new Outcome.Locked(known, policy.rule(campaign.campaignId(), field));
        }
        profiles.hold(student.studentNumber());
        ProfileState state = reader.of(campaign.campaignId(), student.studentNumber());
        drafts.keep(state, sent, item.get());
        return save(new Deed(student, campaign, state.of(item.get()), sent, clock.instant()));
    }

    private record Deed(StudentPerson student, Campaign campaign, ItemState state, SentProfile sent, Instant at) {
        ProfileItem item() {
            return state.item();
        }
    }

    private Outcome save(Deed deed) {
        ItemState state = deed.state();
        String standing = state.value();
        ItemReading.Outcome reading = standing != null && !deed.sent().typed().containsKey(deed.item())
                ? new ItemReading.Outcome.Good(standing)
                : ItemReading.read(
                        deed.item(),
                        deed.sent().typed(deed.item()),
                        new PersonName(deed.student().name()));
        return switch (reading) {
            case ItemReading.Outcome.Bad bad -> {
                if (state.rule().tier() == Tier.LOCKED) {
                    yield locked(deed);
                }
                drafts.keepOne(
                        deed.student().studentNumber(), deed.item(), deed.sent().typed(deed.item()));
                yield new Outcome.Refused(deed.item(), bad.problem(), bad.proposals());
            }
            case ItemReading.Outcome.Good good -> good(deed, good.value());
        };
    }

    private Outcome good(Deed deed, String value) {
        ItemState state = deed.state();
        String student = deed.student().studentNumber();
        if (value.equals(state.wished())) {
            writer.confirm(deed.campaign().campaignId(), student, deed.item(), deed.at());
            return state.waiting() == null ? new Outcome.Confirmed(deed.item()) : new Outcome.Requested(deed.item());
        }
        if (state.rule().tier() == Tier.LOCKED) {
            return locked(deed);
        }
        if (!deed.sent().token(deed.item()).equals(state.token())) {
            drafts.keepOne(student, deed.item(), deed.sent().typed(deed.item()));
            return new Outcome.ChangedMeanwhile(deed.item());
        }
        if (value.equals(state.value())) {
            writer.withdrawWish(deed.campaign().campaignId(), student, state, deed.at());
            return new Outcome.Confirmed(deed.item());
        }
        if (state.rule().tier() == Tier.APPROVE) {
            writer.request(deed.campaign().campaignId(), student, state, value, deed.at());
            return new Outcome.Requested(deed.item());
        }
        writer.change(deed.campaign().campaignId(), student, state, value, deed.at());
        return new Outcome.Confirmed(deed.item());
    }

    private static Outcome locked(Deed deed) {
        StudentField field = StudentField.of(deed.item().key()).orElseThrow();
        return new Outcome.Locked(field, deed.state().rule());
    }
}
