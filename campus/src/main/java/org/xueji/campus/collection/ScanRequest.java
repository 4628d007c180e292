package org.xueji.campus.collection;

import java.util.regex.Pattern;

/// What somebody scans and into which stack (接收请求).
///
/// @param key names the scan: sent twice it is one scan
/// @param collegeCode the only college whose papers are being received; empty for any
/// @param classCode the only class; empty for any
/// @param copy 1 or 2 for one of the two stacks, 0 for whichever copy is missing
record ScanRequest(String key, Place place, ScannedCode code, String collegeCode, String classCode, int copy) {
    private static final Pattern KEY = Pattern.compile("[0-9A-Za-z-]{16,64}");

    ScanRequest {
        copy = copy == 1 || copy == 2 ? copy : 0;
    }

    boolean hasKey() {
        return KEY.matcher(key).matches();
    }
}
