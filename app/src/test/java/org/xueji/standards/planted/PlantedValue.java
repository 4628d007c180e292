package org.xueji.standards.planted;

import org.springframework.stereotype.Component;

/// Knows a framework.
@Component
class PlantedValue {}
