package org.xueji.campus.checklist;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/// Tells other features what students wrote into the 更正 column (更正栏内容).
@Component
public class EnteredCorrections {
    private final CorrectionTable corrections;

    EnteredCorrections(CorrectionTable corrections) {
        this.corrections = corrections;
    }

    /// The open corrections of students, by 学号.
    public List<RowCorrection> open(String campaignId, List<String> studentNumbers) {
        return corrections.open(campaignId, studentNumbers);
    }

    /// The columns a student has open corrections for that were entered after an instant.
    public List<ChecklistColumn> enteredAfter(String campaignId, String studentNumber, Instant since) {
        return corrections.open(campaignId, List.of(studentNumber)).stream()
                .filter(entry -> entry.enteredAt().isAfter(since))
                .map(RowCorrection::column)
                .toList();
    }
}
