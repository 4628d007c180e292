package org.xueji.documents.pdf;

import org.apache.pdfbox.cos.COSStream;

/// A picture put into a paper (图片), as many times as wanted.
///
/// @param width in pixels
/// @param height in pixels
public record Picture(COSStream stream, int width, int height) {}
