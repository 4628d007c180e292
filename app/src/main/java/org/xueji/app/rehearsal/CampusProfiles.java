package org.xueji.app.rehearsal;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.campaign.Campaigns;
import org.xueji.campus.profile.Education;
import org.xueji.campus.profile.EducationStage;
import org.xueji.campus.profile.EnterProfiles;
import org.xueji.campus.profile.EnteredProfile;
import org.xueji.campus.profile.ProfileItem;
import org.xueji.campus.progress.Progress;
import org.xueji.campus.progress.Stage;

/// What students have supplied (增改信息): eight items, schooling, receipts; a page that was only opened left no more.
@Component
@Order(40)
@OnSide("campus")
class CampusProfiles implements RehearsalStep {
    private static final int AT_ONCE = 1_000;

    private final Campaigns campaigns;
    private final EnterProfiles enterProfiles;
    private final Progress progress;

    CampusProfiles(Campaigns campaigns, EnterProfiles enterProfiles, Progress progress) {
        this.campaigns = campaigns;
        this.enterProfiles = enterProfiles;
        this.progress = progress;
    }

    @Override
    public String name() {
        return "campus.profiles";
    }

    @Override
    public String title() {
        return "增改信息";
    }

    @Override
    public void play(InventedUniversity university) {
        Campaign campaign = campaigns.openForCohort(InventedUniversity.COHORT).orElseThrow();
        progress.reached(campaign.campaignId(), Stage.OPENED, university.times(Stage.OPENED));
        List<InventedStudent> filled = university.reached(Stage.FILLED);
        for (int from = 0; from < filled.size(); from += AT_ONCE) {
            List<EnteredProfile> some = new ArrayList<>();
            for (InventedStudent student : filled.subList(from, Math.min(filled.size(), from + AT_ONCE))) {
                some.add(profile(student));
            }
            enterProfiles.enter(campaign, some);
        }
    }

    private static EnteredProfile profile(InventedStudent student) {
        Map<ProfileItem, String> typed = new HashMap<>();
        typed.put(ProfileItem.NATIVE_PLACE, student.place().code());
        typed.put(ProfileItem.ORIGIN_REGION, student.place().code());
        typed.put(ProfileItem.PINYIN, InventedPinyin.of(student.student().name()));
        typed.put(ProfileItem.EMAIL, student.email());
        typed.put(ProfileItem.FAMILY_CONTACT, student.contact());
        typed.put(ProfileItem.FAMILY_PHONE, student.contactPhone());
        typed.put(ProfileItem.FAMILY_ADDRESS, student.address());
        typed.put(ProfileItem.POST_CODE, student.place().postCode());
        int year = InventedUniversity.COHORT;
        return new EnteredProfile(
                student.number(),
                student.student().name().value(),
                typed,
                List.of(
                        schooling(EducationStage.JUNIOR, year - 6, student.juniorSchool()),
                        schooling(EducationStage.SENIOR, year - 3, student.seniorSchool())),
                student.at(Stage.FILLED).orElseThrow(),
                student.at(Stage.CONFIRMED).orElse(null));
    }

    private static Education schooling(EducationStage stage, int from, String school) {
        String witness = "李王陈刘黄".charAt(Math.floorMod(school.hashCode(), 5)) + "老师";
        return new Education(stage, YearMonth.of(from, 9), YearMonth.of(from + 3, 7), school, "", witness);
    }
}
