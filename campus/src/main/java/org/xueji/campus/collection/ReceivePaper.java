package org.xueji.campus.collection;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.xueji.campus.CampusTransaction;
import org.xueji.campus.office.Staff;

/// Receives one paper by its code (扫码接收): one transaction for each scan, whatever comes of it is kept with the scan.
@Component
public class ReceivePaper {
    private static final Logger LOG = LoggerFactory.getLogger(ReceivePaper.class);

    private final ScanTable scans;
    private final JudgeForm judgeForm;
    private final JudgeList judgeList;
    private final Clock clock;

    ReceivePaper(ScanTable scans, JudgeForm judgeForm, JudgeList judgeList, Clock clock) {
        this.scans = scans;
        this.judgeForm = judgeForm;
        this.judgeList = judgeList;
        this.clock = clock;
    }

    /// The scan with its verdict; a scan of a known key is answered with what was said then.
    ///
    /// @return empty when the person does not receive at this place, the code is empty or the key is no key
    @CampusTransaction
    public Optional<Scan> receive(ScanRequest request, Staff staff) {
        if (!request.place().isFor(staff) || request.code().isEmpty() || !request.hasKey()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Long scanId = scans.begin(request.key(), request.place(), request.code(), staff.subject(), now)
                .orElse(null);
        if (scanId == null) {
            return scans.ofKey(request.key(), staff.subject());
        }
        Judgement judgement = judgeList
                .judge(request, staff, now)
                .or(() -> judgeForm.judge(request, staff, now))
                .orElseGet(() -> Judgement.ofNothing(
                        Verdict.UNKNOWN, "没有编号为“" + request.code().text() + "”的登记表或核对表。请重扫；污损的请重新打印。"));
        scans.judged(scanId, judgement);
        LOG.info(
                "paper.scanned scan={} place={} verdict={} student={} copy={}",
                scanId,
                request.place(),
                judgement.verdict(),
                judgement.studentNumber(),
                judgement.copy());
        return scans.find(scanId);
    }
}
