package org.xueji.campus.campaign;

/// The rule for one field in one campaign, with the clause it comes from (依据).
///
/// @param field key of the field, see [StudentField]
public record FieldRule(String field, Tier tier, String clause) {}
