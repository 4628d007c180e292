package org.xueji.platform.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.xueji.platform.sealing.Sealing;
import org.xueji.platform.signin.SignInSettings;

/// Lets handlers answer with an [Answer] and take the [Frame] of their page.
@Configuration(proxyBeanMethods = false)
public class PageConfiguration implements WebMvcConfigurer {
    private final Told told;
    private final Frames frames;
    private final Refusals refusals;
    private final ObjectProvider<Submissions> submissions;

    PageConfiguration(
            List<Menu> menus, Sealing sealing, SignInSettings settings, ObjectProvider<Submissions> submissions) {
        this.told = new Told(sealing, settings.secureCookies());
        this.frames = new Frames(menus, told);
        this.refusals = new Refusals(frames);
        this.submissions = submissions;
    }

    // Last of all, so that nothing is claimed for who may not do it.
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(
                        new SubmissionInterceptor(submissions.orderedStream().toList(), refusals, told))
                .order(Ordered.LOWEST_PRECEDENCE);
    }

    @Bean
    AccessDeniedHandler refusedByToken() {
        return refusals;
    }

    @Bean
    FaultController faults() {
        return new FaultController(refusals);
    }

    @Bean
    SimpleUrlHandlerMapping assets() {
        return new SimpleUrlHandlerMapping(Map.of(AssetHandler.PATTERN, new AssetHandler()), -1);
    }

    // After handlers' own `@ExceptionHandler`, before anything that would leave the answer to the server.
    @Override
    public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        resolvers.add(1, refusals);
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(new AnswerWriter(told));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new HandlerMethodArgumentResolver() {
            @Override
            public boolean supportsParameter(MethodParameter parameter) {
                return parameter.getParameterType() == Frame.class;
            }

            @Override
            public Object resolveArgument(
                    MethodParameter parameter,
                    @Nullable ModelAndViewContainer container,
                    NativeWebRequest request,
                    @Nullable WebDataBinderFactory binders) {
                HttpServletRequest servlet = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
                return frames.of(servlet, Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class)));
            }
        });
    }
}
