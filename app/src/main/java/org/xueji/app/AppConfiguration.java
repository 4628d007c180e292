package org.xueji.app;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.xueji.platform.PlatformConfiguration;

/// The program: what both sides stand on, and the sides that run here.
///
/// People sign in through `platform.signin`, so Spring's own user with a drawn password is left out.
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = UserDetailsServiceAutoConfiguration.class)
@ComponentScan
@Import({PlatformConfiguration.class, Sides.class})
public class AppConfiguration {}
