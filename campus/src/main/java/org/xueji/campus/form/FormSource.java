package org.xueji.campus.form;

import java.util.List;
import java.util.Map;

/// Gives what students have filled in for their forms (登记表内容来源).
public interface FormSource {
    /// The entries by 学号; whoever has filled in nothing is absent.
    Map<String, FormEntries> entries(List<String> studentNumbers);
}
