package org.xueji.campus.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xueji.campus.University;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.campaign.Times;
import org.xueji.campus.campaign.WindowVerdict;
import org.xueji.campus.office.StudentPerson;
import org.xueji.platform.page.Frame;
import org.xueji.standards.code.Region;
import org.xueji.standards.name.PersonName;
import org.xueji.standards.name.PinyinConvention;
import org.xueji.standards.name.PinyinSuggestion;

/// Makes the page records of the eight items.
@Component
class ProfilePages {
    private static final int SPELLINGS = 8;

    /// What is to be said beside one item.
    ///
    /// @param typed what the field shows instead of the draft; absent to show the draft
    record Remark(ProfileItem item, @Nullable String typed, String problem, List<Region> proposals, boolean conflict) {}

    private final University university;
    private final ReceiptTable receipts;

    ProfilePages(University university, ReceiptTable receipts) {
        this.university = university;
        this.receipts = receipts;
    }

    ProfilePage page(
            OpenProfile.Opened opened, StudentPerson student, String problem, @Nullable Remark remark, Frame frame) {
        ProfileState state = opened.state();
        Campaign campaign = opened.answer().asking().orElseThrow();
        PersonName owner = new PersonName(student.name());
        Map<ProfileItem, String> wished = state.wished();
        Receipt receipt = state.receipt();
        return new ProfilePage(
                frame,
                campaign.title(),
                window(opened.answer()),
                opened.answer() instanceof SupplementGate.Answer.Open,
                state.items().stream()
                        .map(item -> item(
                                item, remark != null && remark.item() == item.item() ? remark : null, wished, owner))
                        .toList(),
                problem,
                receipt == null ? "" : receipt.number(),
                receipt == null ? "" : Times.words(receipt.givenAt(), university.zone()),
                receipt == null && receipts.hasSuperseded(campaign.campaignId(), student.studentNumber()));
    }

    /// Why nothing can be done now, and what to do next.
    String notNow(SupplementGate.Answer answer) {
        return switch (answer) {
            case SupplementGate.Answer.NotAsked not -> "现在没有要求你补充信息的核查工作。";
            case SupplementGate.Answer.Open open -> "";
            case SupplementGate.Answer.Shut shut ->
                shut.window() instanceof WindowVerdict.NotYet notYet
                        ? "核查还没有开始，" + Times.words(notYet.from(), university.zone()) + " 起可以办理。"
                        : "办理时间已经结束，这次的修改没有保存。确实没有办完的，请联系班长或学院办公室申请延期；信息有误的，走更正程序。";
        };
    }

    String window(SupplementGate.Answer answer) {
        return switch (answer) {
            case SupplementGate.Answer.Open open -> "办理截止 " + Times.words(open.until(), university.zone());
            case SupplementGate.Answer.Shut shut -> notNow(shut);
            case SupplementGate.Answer.NotAsked not -> notNow(not);
        };
    }

    private static ProfilePage.Item item(
            ItemState state, @Nullable Remark remark, Map<ProfileItem, String> wished, PersonName owner) {
        ProfileItem item = state.item();
        String standing = state.value() == null ? "" : ItemWords.of(item, state.value());
        ChangeRequest waiting = state.waiting();
        ChangeRequest refused = state.refused();
        String typed = remark != null && remark.typed() != null ? remark.typed() : typed(state);
        List<ProfilePage.Choice> choices = choices(state, remark, typed, owner);
        boolean chosen = choices.stream().anyMatch(ProfilePage.Choice::chosen);
        int stroke = typed.indexOf('/');
        boolean halves = item == ProfileItem.PINYIN && !chosen;
        return new ProfilePage.Item(
                item.key(),
                item.label(),
                item.hint(),
                state.rule().tier(),
                state.rule().clause(),
                state.step().label(),
                state.step().colour(),
                state.step().done(),
                state.draft() != null,
                state.token(),
                typed,
                halves ? (stroke < 0 ? typed : typed.substring(0, stroke)) : "",
                halves && stroke >= 0 ? typed.substring(stroke + 1) : "",
                standing,
                waiting == null ? "" : ItemWords.of(item, waiting.newValue()),
                refused == null ? "" : refused.reason(),
                remark == null ? "" : remark.problem(),
                remark != null && remark.conflict() ? (standing.isEmpty() ? "空" : standing) : "",
                ItemWarnings.of(item, wished, owner),
                choices);
    }

    private static String typed(ItemState state) {
        String draft = state.draft();
        String wished = state.wished();
        if (draft != null) {
            boolean place = state.item() == ProfileItem.NATIVE_PLACE || state.item() == ProfileItem.ORIGIN_REGION;
            return place ? PlaceOfOrigin.words(draft) : draft;
        }
        if (wished == null) {
            return "";
        }
        return state.item() == ProfileItem.PINYIN ? wished : ItemWords.of(state.item(), wished);
    }

    private static List<ProfilePage.Choice> choices(
            ItemState state, @Nullable Remark remark, String typed, PersonName owner) {
        List<ProfilePage.Choice> choices = new ArrayList<>();
        if (state.item() == ProfileItem.PINYIN) {
            PinyinSuggestion.of(owner).candidates().stream().limit(SPELLINGS).forEach(name -> {
                String stored = ItemWords.stored(name);
                choices.add(new ProfilePage.Choice(
                        stored,
                        name.render(PinyinConvention.GB_T_28039) + "（" + name.render(PinyinConvention.NOTICE) + "）",
                        stored.equals(typed)));
            });
        }
        if (remark != null) {
            remark.proposals()
                    .forEach(region -> choices.add(
                            new ProfilePage.Choice(region.code(), PlaceOfOrigin.words(region.code()), false)));
        }
        return choices;
    }
}
