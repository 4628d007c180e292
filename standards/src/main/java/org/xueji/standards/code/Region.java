package org.xueji.standards.code;

import java.util.List;

/// Region (行政区划): province, prefecture or county. Source: GB/T 2260.
///
/// @param code six digits
/// @param name the full name, such as 东莞市
/// @param lastYear year of the last edition that carried the code when it is abolished (已撤销), 0 while in force
/// @param formerNames names the same code had earlier (曾用名)
public record Region(String code, String name, int lastYear, List<String> formerNames) {
    public Region {
        formerNames = List.copyOf(formerNames);
    }

    /// The level, told by the zeros at the end of the code.
    public RegionLevel level() {
        if (code.endsWith("0000")) {
            return RegionLevel.PROVINCE;
        }
        return code.endsWith("00") ? RegionLevel.PREFECTURE : RegionLevel.COUNTY;
    }

    /// Whether the code is still in force.
    public boolean inForce() {
        return lastYear == 0;
    }

    /// The code of the province this region lies in.
    public String provinceCode() {
        return code.substring(0, 2) + "0000";
    }
}
