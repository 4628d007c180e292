package org.xueji.documents.pdf;

/// One row of the earlier education (本人主要学历), in the words to be printed.
///
/// @param stage for example 初中
/// @param from year and month of entry, for example 2010-09
/// @param until year and month of leaving
/// @param witness 证明人
public record Schooling(String stage, String from, String until, String school, String witness) {}
