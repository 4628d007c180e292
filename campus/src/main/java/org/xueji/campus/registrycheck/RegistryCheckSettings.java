package org.xueji.campus.registrycheck;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where students check their records (学信档案网址).
///
/// @param site address of the registry's site; a path when it runs in this program
@ConfigurationProperties("xueji.registry-check")
record RegistryCheckSettings(@DefaultValue("/registry") String site) {}
