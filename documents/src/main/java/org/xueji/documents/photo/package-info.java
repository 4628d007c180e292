/// Pictures of people and papers (照片): read under guard, turned upright, cut, made smaller, written anew without
/// whatever else the file carried, and looked over with remarks that explain themselves and never block.
///
/// ```java
/// switch (PictureFile.read(content, PictureLimits.portrait())) {
///     case PictureFile.Read(Picture picture) -> {
///         remarks = PortraitCheck.of(picture);            // 背景约有 12% 是蓝色……
///         store(picture.filling(3, 4).within(480, 640).jpeg());
///     }
///     case PictureFile.Refused(PictureProblem problem) -> formAgain(problem.message());
/// }
/// ```
@NullMarked
package org.xueji.documents.photo;

import org.jspecify.annotations.NullMarked;
