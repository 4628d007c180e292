package org.xueji.documents.pdf;

/// One row of the earlier education (本人主要学历), in the words to be printed.
///
/// Prints without names.
///
/// @param stage for example 初中
/// @param time from when until when, for example 2010.09—2013.06
/// @param post 任何职
/// @param witness 证明人
public record Schooling(String stage, String time, String school, String post, String witness) {
    @Override
    public String toString() {
        return "Schooling[" + stage + " " + time + "]";
    }
}
