package org.xueji.campus.board;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Staff;
import org.xueji.platform.signin.Allowed;
import org.xueji.platform.signin.FreshFactor;

/// The figures and names of the boards as files.
@Controller
@RequestMapping("/campus/board")
@Allowed({Role.OFFICE, Role.COLLEGE, Role.COUNSELLOR})
class BoardExportController {
    private final BoardCampaigns campaigns;
    private final ExportBoard exportBoard;

    BoardExportController(BoardCampaigns campaigns, ExportBoard exportBoard) {
        this.campaigns = campaigns;
        this.exportBoard = exportBoard;
    }

    @GetMapping("/export.{format:xlsx|csv}")
    ResponseEntity<byte[]> classes(
            @PathVariable String format, @RequestParam MultiValueMap<String, String> query, Staff staff) {
        BoardQuery asked = new BoardQuery(query.toSingleValueMap());
        return answer(
                campaigns
                        .chosen(asked.word("campaign"))
                        .flatMap(campaign -> exportBoard.classes(campaign, asked.word("college"), staff)),
                format);
    }

    @GetMapping("/students/export.{format:xlsx|csv}")
    @FreshFactor
    ResponseEntity<byte[]> names(
            @PathVariable String format, @RequestParam MultiValueMap<String, String> query, Staff staff) {
        BoardQuery asked = new BoardQuery(query.toSingleValueMap());
        return answer(
                campaigns
                        .chosen(asked.word("campaign"))
                        .flatMap(campaign -> exportBoard.names(campaign, asked.names("", campaign), staff)),
                format);
    }

    private static ResponseEntity<byte[]> answer(Optional<SheetFile> file, String format) {
        return file.map(found -> found.answer(format))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
