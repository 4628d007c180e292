package org.xueji.standards.code;

/// Level of a region (行政区划级别).
public enum RegionLevel {
    PROVINCE("省级"),
    PREFECTURE("地级"),
    COUNTY("县级");

    private final String label;

    RegionLevel(String label) {
        this.label = label;
    }

    /// The Chinese word.
    public String label() {
        return label;
    }
}
