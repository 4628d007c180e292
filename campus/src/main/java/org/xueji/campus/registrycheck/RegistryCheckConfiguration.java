package org.xueji.campus.registrycheck;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/// Settings of this package.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RegistryCheckSettings.class)
class RegistryCheckConfiguration {}
