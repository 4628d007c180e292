package org.xueji.registry.office;

import java.util.List;
import org.xueji.platform.page.Frame;
import org.xueji.platform.page.Paging;
import org.xueji.registry.institution.Institution;

/// The institutions the registry knows, and how to add one (院校).
public record InstitutionsPage(
        Frame frame, List<Institution> institutions, Paging paging, String identifier, String name, String problem) {}
