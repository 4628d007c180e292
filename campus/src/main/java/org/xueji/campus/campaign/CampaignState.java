package org.xueji.campus.campaign;

/// Where a campaign stands (状态).
public enum CampaignState {
    /// Being written; students see nothing.
    DRAFT("草稿"),
    /// Opened by the office; the windows decide who may act when.
    OPEN("已开放"),
    /// Ended; everything can still be read.
    CLOSED("已结束");

    private final String label;

    CampaignState(String label) {
        this.label = label;
    }

    /// The Chinese word.
    public String label() {
        return label;
    }
}
