package org.xueji.registry.check;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.xueji.registry.NationalSite;
import org.xueji.registry.archive.Owner;

/// Records that a student has checked a study record (完成核对): one event for each version, with evidence and receipt.
///
/// Nothing is refused in silence: whatever is missing is listed. A confirmation that lacks nothing is one statement,
/// which finds the record, looks at its photos and writes event and notice; only when it writes nothing is the record
/// read, to say why. So there is no transaction around it.
@Component
class CompleteCheck {
    /// What came of it.
    sealed interface Outcome {
        /// The version is checked; confirming again changes nothing.
        record Checked() implements Outcome {}

        /// This is still missing; nothing was written.
        record NotYet(Standing standing, List<Missing> missing) implements Outcome {}

        /// The person has no such record.
        record NotFound() implements Outcome {}
    }

    private final StandingTable standings;
    private final CheckTable table;
    private final PageOpening opening;
    private final CheckRule rule;
    private final NationalSite site;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CompleteCheck(
            StandingTable standings,
            CheckTable table,
            PageOpening opening,
            CheckRule rule,
            NationalSite site,
            Clock clock) {
        this.standings = standings;
        this.table = table;
        this.opening = opening;
        this.rule = rule;
        this.site = site;
        this.clock = clock;
    }

    Outcome complete(Owner owner, String institutionCode, String recordId, Confirmation typed) {
        Instant now = clock.instant();
        PageOpening.Opened opened = opening.read(owner.accountKey(), institutionCode, recordId, typed.opening())
                .filter(shown -> !now.isAfter(shown.at().plus(rule.life())))
                .orElse(null);
        List<Missing> missing = missing(opened, typed, now);
        if (opened != null && missing.isEmpty() && write(owner, institutionCode, recordId, opened, typed, now)) {
            return new Outcome.Checked();
        }
        return standings
                .own(owner, institutionCode, recordId)
                .map(standing -> explained(standing, opened, missing))
                .orElseGet(Outcome.NotFound::new);
    }

    // Nothing was written: a second click finds the first one's check, anybody else hears what is missing.
    private Outcome explained(Standing standing, PageOpening.@Nullable Opened opened, List<Missing> missing) {
        if (standing.check() != null) {
            return new Outcome.Checked();
        }
        Set<Missing> all = EnumSet.noneOf(Missing.class);
        all.addAll(missing);
        if (rule.photos() && !standing.photosProofread()) {
            all.add(Missing.PHOTO);
        }
        if (opened != null && opened.version() != standing.record().version()) {
            all.add(Missing.CHANGED);
        }
        // What stood in the way is gone again since the statement ran; looking once more is never wrong.
        return new Outcome.NotYet(standing, all.isEmpty() ? List.of(Missing.CHANGED) : List.copyOf(all));
    }

    private boolean write(
            Owner owner,
            String institutionCode,
            String recordId,
            PageOpening.Opened opened,
            Confirmation typed,
            Instant now) {
        try {
            return table.insert(event(owner, institutionCode, recordId, opened, typed, now), rule.photos());
        } catch (DuplicateKeyException e) {
            // Of 10^11 numbers somebody has the one that was drawn; another draw, and a third never.
            return table.insert(event(owner, institutionCode, recordId, opened, typed, now), rule.photos());
        }
    }

    private CheckEvent event(
            Owner owner,
            String institutionCode,
            String recordId,
            PageOpening.Opened opened,
            Confirmation typed,
            Instant now) {
        return new CheckEvent(
                owner,
                institutionCode,
                recordId,
                opened.version(),
                ReceiptNumber.draw(now.atZone(site.zone()).getYear(), institutionCode, random),
                opened.at(),
                now,
                seconds(opened, typed, now),
                typed.allRight(),
                typed.allRight() ? "" : typed.remark());
    }

    // What can be told without looking at the record.
    private List<Missing> missing(PageOpening.@Nullable Opened opened, Confirmation typed, Instant now) {
        List<Missing> missing = new ArrayList<>();
        if (opened == null) {
            missing.add(Missing.OPENING);
        }
        if (opened != null
                && seconds(opened, typed, now).count() < rule.visible().toSeconds()) {
            missing.add(Missing.TOO_SHORT);
        }
        if (!typed.read()) {
            missing.add(Missing.NOT_READ);
        }
        if (!typed.allRight() && !typed.somethingWrong()) {
            missing.add(Missing.VERDICT);
        }
        if (typed.somethingWrong() && typed.remark().isEmpty()) {
            missing.add(Missing.REMARK);
        }
        return missing;
    }

    // What the page counted is believed up to what has really passed.
    private static CheckEvent.Seconds seconds(PageOpening.Opened opened, Confirmation typed, Instant now) {
        int passed = (int) Math.max(0, Duration.between(opened.at(), now).toSeconds());
        return typed.counted()
                .map(count -> new CheckEvent.Seconds(Math.min(count, passed), CheckEvent.ToldBy.PAGE))
                .orElse(new CheckEvent.Seconds(passed, CheckEvent.ToldBy.SERVER));
    }
}
