package org.xueji.exchange;

import java.util.List;

/// The registry as a campus reaches it: in process, over a network, or by files.
public interface NationalRegistry {
    /// Notices of one institution with a number above the given one, in order.
    ///
    /// @param institutionCode 院校代码 of the asking campus
    /// @param after number of the last notice taken; 0 for all
    /// @param atMost 1 to 1000
    List<RegistryNotice> noticesAfter(String institutionCode, long after, int atMost);
}
