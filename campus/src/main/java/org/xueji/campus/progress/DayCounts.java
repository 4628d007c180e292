package org.xueji.campus.progress;

import java.time.LocalDate;

/// How far everybody asked about was when a day ended (日终数).
public record DayCounts(LocalDate day, Counts counts) {}
