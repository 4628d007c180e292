package org.xueji.documents.planted;

import org.springframework.stereotype.Component;

/// Knows a framework.
@Component
class PlantedValue {}
