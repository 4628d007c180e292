/// The front door (入口页): what this is and where to go in, and the messages that are caught instead of sent.
@NullMarked
package org.xueji.app.front;

import org.jspecify.annotations.NullMarked;
