package org.xueji.campus.collection;

import java.util.Map;

/// What the ledger is asked for, as it stands in the address (台账查询); empty words mean any.
public record LedgerAsked(
        String campaign, String text, String college, String filter, String sort, boolean descending, int page) {
    static LedgerAsked of(Map<String, String> address) {
        String page = address.getOrDefault("page", "1");
        return new LedgerAsked(
                address.getOrDefault("campaign", ""),
                address.getOrDefault("text", ""),
                address.getOrDefault("college", ""),
                address.getOrDefault("filter", "ALL"),
                address.getOrDefault("sort", "COLLEGE"),
                address.getOrDefault("descending", "").equals("true"),
                page.matches("[0-9]{1,6}") ? Math.max(1, Integer.parseInt(page)) : 1);
    }
}
