/// Intake (新生数据上报): files in which institutions report their freshmen and bring their admission photos.
@NullMarked
package org.xueji.registry.intake;

import org.jspecify.annotations.NullMarked;
