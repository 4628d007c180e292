package org.xueji.campus.board;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Staff;
import org.xueji.campus.progress.FreezeDays;
import org.xueji.campus.templates.StaticTemplates;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;

/// The boards for staff: school, college, class, and the names below.
@Controller
@RequestMapping("/campus/board")
@Allowed({Role.OFFICE, Role.COLLEGE, Role.COUNSELLOR})
class BoardController {
    private final StaticTemplates templates = new StaticTemplates();
    private final BoardCampaigns campaigns;
    private final BoardPages boards;
    private final NamesPages names;
    private final FreezeDays freezeDays;

    BoardController(BoardCampaigns campaigns, BoardPages boards, NamesPages names, FreezeDays freezeDays) {
        this.campaigns = campaigns;
        this.boards = boards;
        this.names = names;
        this.freezeDays = freezeDays;
    }

    @GetMapping
    Answer top(@RequestParam MultiValueMap<String, String> query, Staff staff, Frame frame) {
        String own = Optional.ofNullable(staff.scope().collegeCode()).orElse("");
        return board(own, "", query, staff, frame);
    }

    @GetMapping("/colleges/{code}")
    Answer college(
            @PathVariable String code, @RequestParam MultiValueMap<String, String> query, Staff staff, Frame frame) {
        return board(code, "", query, staff, frame);
    }

    @GetMapping("/classes/{code}")
    Answer classGroup(
            @PathVariable String code, @RequestParam MultiValueMap<String, String> query, Staff staff, Frame frame) {
        return board("", code, query, staff, frame);
    }

    @GetMapping("/students")
    Answer students(@RequestParam MultiValueMap<String, String> query, Staff staff, Frame frame) {
        BoardQuery asked = new BoardQuery(query.toSingleValueMap());
        return campaigns
                .chosen(asked.word("campaign"))
                .flatMap(campaign -> names.page(campaign, asked.names(frame.path(), campaign), staff, frame))
                .map(page -> Answer.page(templates.boardNames(page)))
                .orElseGet(Answer::notFound);
    }

    @PostMapping("/days")
    @Allowed(Role.OFFICE)
    Answer freeze() {
        freezeDays.freezeFromOpening();
        return Answer.seeOther("/campus/board#trend");
    }

    private Answer board(
            String college, String classCode, MultiValueMap<String, String> query, Staff staff, Frame frame) {
        BoardQuery asked = new BoardQuery(query.toSingleValueMap());
        Optional<Campaign> campaign = campaigns.chosen(asked.word("campaign"));
        if (campaign.isEmpty() && asked.word("campaign").isEmpty()) {
            return Answer.page(
                    templates.boardNone(new NoBoardPage(frame, staff.roles().contains(Role.OFFICE))));
        }
        return campaign.flatMap(found -> boards.board(
                        found,
                        campaigns.all(),
                        asked.board(frame.path(), found, college, classCode),
                        asked.names(frame.path(), found, college, classCode),
                        staff,
                        frame))
                .map(page -> Answer.page(templates.boardBoard(page)))
                .orElseGet(Answer::notFound);
    }
}
