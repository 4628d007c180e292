package org.xueji.registry.check;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.xueji.registry.NationalSite;
import org.xueji.registry.archive.Owner;
import org.xueji.registry.archive.StudyRecord;

/// Records that a student has checked a study record (完成核对): one event for each version, with evidence and receipt.
///
/// Nothing is refused in silence: whatever is missing is listed. No transaction: the one statement that writes the
/// event
/// and its notice is one by itself.
@Component
class CompleteCheck {
    /// What came of it.
    sealed interface Outcome {
        /// The version is checked; confirming again gives the same receipt.
        record Checked(Standing standing) implements Outcome {}

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
        Standing standing = standings.own(owner, institutionCode, recordId).orElse(null);
        if (standing == null) {
            return new Outcome.NotFound();
        }
        if (standing.check() != null) {
            return new Outcome.Checked(standing);
        }
        Instant now = clock.instant();
        Optional<PageOpening.Opened> opened = opening.read(owner.accountKey(), standing.record(), typed.opening())
                .filter(shown -> !now.isAfter(shown.at().plus(rule.life())));
        List<Missing> missing = missing(standing, opened, typed, now);
        if (!missing.isEmpty() || opened.isEmpty()) {
            return new Outcome.NotYet(standing, missing);
        }
        Optional<Standing.Check> written = write(owner, standing.record(), opened.get(), typed, now);
        if (written.isPresent()) {
            return new Outcome.Checked(standing.checked(written.get()));
        }
        // Lost against a second click the check is there all the same; lost against a change it is not.
        return standings
                .own(owner, institutionCode, recordId)
                .<Outcome>map(after -> after.check() != null
                        ? new Outcome.Checked(after)
                        : new Outcome.NotYet(after, List.of(Missing.CHANGED)))
                .orElseGet(Outcome.NotFound::new);
    }

    private Optional<Standing.Check> write(
            Owner owner, StudyRecord record, PageOpening.Opened opened, Confirmation typed, Instant now) {
        try {
            return insert(owner, record, opened, typed, now);
        } catch (DuplicateKeyException e) {
            // Of 10^11 numbers somebody has the one that was drawn; another draw, and a third never.
            return insert(owner, record, opened, typed, now);
        }
    }

    private Optional<Standing.Check> insert(
            Owner owner, StudyRecord record, PageOpening.Opened opened, Confirmation typed, Instant now) {
        ReceiptNumber receipt = ReceiptNumber.draw(now.atZone(site.zone()).getYear(), record.institutionCode(), random);
        String remark = typed.allRight() ? "" : typed.remark();
        boolean written = table.insert(new CheckEvent(
                owner,
                record.institutionCode(),
                record.recordId(),
                opened.version(),
                receipt,
                opened.at(),
                now,
                seconds(opened, typed, now),
                typed.allRight(),
                remark));
        return written
                ? Optional.of(new Standing.Check(opened.version(), receipt.value(), now, typed.allRight(), remark))
                : Optional.empty();
    }

    private List<Missing> missing(
            Standing standing, Optional<PageOpening.Opened> opened, Confirmation typed, Instant now) {
        List<Missing> missing = new ArrayList<>();
        if (rule.photos() && !standing.photosProofread()) {
            missing.add(Missing.PHOTO);
        }
        if (opened.isEmpty()) {
            missing.add(Missing.OPENING);
        }
        opened.ifPresent(shown -> {
            if (shown.version() != standing.record().version()) {
                missing.add(Missing.CHANGED);
            }
            if (seconds(shown, typed, now).count() < rule.visible().toSeconds()) {
                missing.add(Missing.TOO_SHORT);
            }
        });
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
