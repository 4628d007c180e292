package org.xueji.bench.start;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/// A Spring Boot application with the same starters and nothing in it (空应用): the measure of what a start costs anyway.
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class EmptyApplication {
    /// Starts it.
    public static void main(String[] arguments) {
        SpringApplication.run(EmptyApplication.class, arguments);
    }
}
