package org.xueji.campus.profile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xueji.campus.progress.Progress;
import org.xueji.campus.progress.Stage;

/// Puts decided values in force, with history, confirmation, receipt and stages in step.
@Component
class ItemWriter {
    private final ProfileTable profiles;
    private final ItemTable items;
    private final ProfileChangeTable changes;
    private final ConfirmationTable confirmations;
    private final RequestTable requests;
    private final ReceiptTable receipts;
    private final ProfileReader reader;
    private final Progress progress;

    ItemWriter(
            ProfileTable profiles,
            ItemTable items,
            ProfileChangeTable changes,
            ConfirmationTable confirmations,
            RequestTable requests,
            ReceiptTable receipts,
            ProfileReader reader,
            Progress progress) {
        this.profiles = profiles;
        this.items = items;
        this.changes = changes;
        this.confirmations = confirmations;
        this.requests = requests;
        this.receipts = receipts;
        this.reader = reader;
        this.progress = progress;
    }

    /// The student says that what stands is right.
    void confirm(String campaignId, String student, ProfileItem item, Instant at) {
        items.forgetDrafts(student, List.of(item));
        confirmations.confirm(campaignId, student, item, at);
        noteStages(campaignId, student, at);
    }

    /// The student's own change takes effect.
    void change(String campaignId, String student, ItemState state, String value, Instant at) {
        writeValue(student, state.item(), state.version(), state.value(), value, student, "本人修改", at);
        requests.replace(student, state.item());
        supersedeReceipt(campaignId, student, at);
        confirm(campaignId, student, state.item(), at);
    }

    /// The student's change waits for approval.
    void request(String campaignId, String student, ItemState state, String value, Instant at) {
        requests.replace(student, state.item());
        requests.insert(new ChangeRequest(
                UUID.randomUUID().toString(),
                campaignId,
                student,
                state.item(),
                state.version(),
                value,
                ChangeRequest.State.WAITING,
                student,
                at,
                null,
                null,
                ""));
        supersedeReceipt(campaignId, student, at);
        confirm(campaignId, student, state.item(), at);
    }

    /// The student wants what stands after all.
    void withdrawWish(String campaignId, String student, ItemState state, Instant at) {
        requests.replace(student, state.item());
        supersedeReceipt(campaignId, student, at);
        confirm(campaignId, student, state.item(), at);
    }

    /// An approved value takes effect.
    void approve(ChangeRequest request, @Nullable String oldValue, String by, Instant at) {
        writeValue(
                request.studentNumber(),
                request.item(),
                request.itemVersion(),
                oldValue,
                request.newValue(),
                by,
                "审核通过",
                at);
        noteStages(request.campaignId(), request.studentNumber(), at);
    }

    /// A refused value: the student has to look at the item again.
    void refuse(ChangeRequest request, Instant at) {
        confirmations.withdraw(request.campaignId(), request.studentNumber(), request.item());
        supersedeReceipt(request.campaignId(), request.studentNumber(), at);
    }

    private void writeValue(
            String student,
            ProfileItem item,
            int version,
            @Nullable String oldValue,
            String value,
            String by,
            String reason,
            Instant at) {
        items.write(student, item, value, at);
        changes.insert(
                new ProfileChangeTable.Change(student, item.key(), version + 1, oldValue, value, by, reason, at));
        profiles.raise(student);
    }

    private void supersedeReceipt(String campaignId, String student, Instant at) {
        if (receipts.supersede(campaignId, student, at)) {
            progress.undone(campaignId, List.of(student), Stage.CONFIRMED);
        }
    }

    private void noteStages(String campaignId, String student, Instant at) {
        progress.reached(campaignId, student, Stage.OPENED, at);
        if (reader.of(campaignId, student).filled()) {
            progress.reached(campaignId, student, Stage.FILLED, at);
        }
    }
}
