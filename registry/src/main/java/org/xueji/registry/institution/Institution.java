package org.xueji.registry.institution;

/// An institution of higher education (院校).
///
/// @param code 院校代码, 5 digits
/// @param identifier 学校标识码, 10 digits
/// @param provinceCode first two digits of GB/T 2260
public record Institution(String code, String identifier, String name, String provinceCode) {}
