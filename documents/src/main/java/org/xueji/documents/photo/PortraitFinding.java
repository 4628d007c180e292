package org.xueji.documents.photo;

/// A remark on one portrait (照片检查结果).
///
/// @param measured the number that led to it, in the unit of the sentence
public record PortraitFinding(PortraitRemark remark, int measured) {
    /// The sentence for whoever uploaded it: what was measured, what is usual, what to do.
    public String message() {
        return remark.message(measured);
    }
}
