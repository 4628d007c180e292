package org.xueji.campus.campaign;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.xueji.platform.page.Frame;

/// The notice as students read it (核查通知).
///
/// @param classDue when the own class hands in
/// @param preview whether staff are looking at it
public record NoticePage(
        Frame frame,
        Campaign campaign,
        List<Attachment> attachments,
        List<FieldRule> rules,
        WindowVerdict window,
        Instant classDue,
        boolean preview,
        ZoneId zone) {
    /// The notice's lines.
    public List<NoticeText.Block> blocks() {
        return NoticeText.blocks(campaign.notice());
    }

    /// An instant in words.
    public String time(Instant instant) {
        return Times.words(instant, zone);
    }

    /// The window in words.
    public String windowWords() {
        return switch (window) {
            case WindowVerdict.Open open -> "办理中，截止 " + time(open.until());
            case WindowVerdict.NotYet notYet -> "尚未开始，" + time(notYet.from()) + " 起办理";
            case WindowVerdict.Closed closed -> "已截止（" + time(closed.since()) + "）";
        };
    }

    /// The window's colour.
    public String windowColour() {
        return switch (window) {
            case WindowVerdict.Open open -> "green";
            case WindowVerdict.NotYet notYet -> "azure";
            case WindowVerdict.Closed closed -> "secondary";
        };
    }

    /// The Chinese names of the fields of a tier.
    public String fields(Tier tier) {
        return String.join(
                "、",
                rules.stream()
                        .filter(rule -> rule.tier() == tier)
                        .map(rule -> StudentField.of(rule.field())
                                .map(StudentField::label)
                                .orElse(rule.field()))
                        .toList());
    }
}
