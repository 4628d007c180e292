package org.xueji.campus.profile;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.StudentPerson;
import org.xueji.campus.templates.StaticTemplates;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;
import org.xueji.standards.code.Region;
import org.xueji.standards.code.Regions;

/// Lets students choose a place from province to county, also without JavaScript.
@Controller
@RequestMapping("/campus/profile/places/{field}")
@Allowed(Role.STUDENT)
class PlaceController {
    private static final int PROPOSALS = 10;

    private final StaticTemplates templates = new StaticTemplates();
    private final KeepDrafts keepDrafts;
    private final ProfilePages pages;

    PlaceController(KeepDrafts keepDrafts, ProfilePages pages) {
        this.keepDrafts = keepDrafts;
        this.pages = pages;
    }

    @GetMapping
    Answer list(@PathVariable String field, @RequestParam(name = "in", defaultValue = "") String code, Frame frame) {
        ProfileItem item = item(field);
        boolean known = Regions.find(code).filter(Region::inForce).isPresent();
        String here = known ? code : "";
        return Answer.page(templates.profilePlaces(new PlacePage(
                frame,
                field,
                item.label(),
                known ? places(PlaceOfOrigin.way(code)) : List.of(),
                here,
                known && !PlaceOfOrigin.tooWide(code, item == ProfileItem.ORIGIN_REGION),
                places(Regions.children(here)))));
    }

    /// A part of the page with the places that may be meant by what has been typed so far.
    @GetMapping("/search")
    Answer search(@PathVariable String field, @RequestParam Map<String, String> typed) {
        ProfileItem item = item(field);
        String text = typed.getOrDefault(field, "");
        List<ProfilePage.Choice> found = text.isBlank() || text.length() > ItemReading.LONGEST
                ? List.of()
                : PlaceOfOrigin.proposals(text, PROPOSALS).stream()
                        .filter(region -> !PlaceOfOrigin.tooWide(region.code(), item == ProfileItem.ORIGIN_REGION))
                        .map(region -> new ProfilePage.Choice(region.code(), PlaceOfOrigin.words(region.code()), false))
                        .toList();
        return Answer.page(templates.profileChoices(field, text, found));
    }

    @PostMapping
    Answer choose(
            @PathVariable String field,
            @RequestParam(defaultValue = "") String code,
            StudentPerson student,
            Frame frame) {
        ProfileItem item = item(field);
        if (!code.equals(PlaceOfOrigin.ABROAD)
                && Regions.find(code).filter(Region::inForce).isEmpty()) {
            return Answer.seeOther("/campus/profile/places/" + field);
        }
        SupplementGate.Answer kept = keepDrafts.keepPlace(student, item, code);
        return kept instanceof SupplementGate.Answer.Open
                ? Answer.seeOther("/campus/profile#" + field)
                : Answer.conflict(templates.profileRefused(
                        new RefusedPage(frame, "现在不能办理", pages.notNow(kept), "", "/campus/notice", "看核查通知")));
    }

    private static ProfileItem item(String field) {
        return ProfileItem.of(field)
                .filter(item -> item == ProfileItem.NATIVE_PLACE || item == ProfileItem.ORIGIN_REGION)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static List<PlacePage.Place> places(List<Region> regions) {
        return regions.stream()
                .map(region -> new PlacePage.Place(
                        region.code(),
                        region.name(),
                        Regions.children(region.code()).isEmpty()))
                .toList();
    }
}
