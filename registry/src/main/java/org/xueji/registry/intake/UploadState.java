package org.xueji.registry.intake;

/// Where an upload stands (上报状态).
enum UploadState {
    /// Being checked or taken over in the background.
    WAITING("处理中", "blue"),
    /// Checked; waits for the officer.
    CHECKED("已校验", "orange"),
    /// Taken over as a whole.
    TAKEN("已接收", "green"),
    /// Cannot be read.
    REFUSED("无法读取", "red"),
    /// Given up by the officer.
    DISCARDED("已放弃", "secondary");

    private final String label;
    private final String colour;

    UploadState(String label, String colour) {
        this.label = label;
        this.colour = colour;
    }

    String label() {
        return label;
    }

    String colour() {
        return colour;
    }
}
