package org.xueji.platform.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.xueji.platform.sealing.Keyring;

/// Wires sign-in into the web: who makes a request, CSRF, what each route allows, the person as a handler argument.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignInSettings.class)
public class SignInConfiguration {
    // A handler that needs another policy sets the header itself; these stand where none was set.
    private static final String CONTENT_POLICY =
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; object-src 'none'; "
                    + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final String PERMISSIONS = "camera=(self), microphone=(), geolocation=(), payment=(), usb=()";

    @Bean
    SessionCookies sessionCookies(SignInSettings settings) {
        return new SessionCookies(settings);
    }

    @Bean
    PasswordHashing passwordHashing(Keyring keys, SignInSettings settings) {
        return new PasswordHashing(keys.pepper(), settings.hashingPermits());
    }

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            List<Sessions> sessions,
            SessionCookies cookies,
            SignInSettings settings,
            ObjectProvider<AccessDeniedHandler> refusals,
            ObjectProvider<RequestMappingHandlerMapping> routes) {
        CookieCsrfTokenRepository csrf = new CookieCsrfTokenRepository();
        csrf.setCookieName(settings.secureCookies() ? "__Host-csrf" : "csrf");
        csrf.setCookieCustomizer(cookie -> cookie.sameSite("Lax").secure(settings.secureCookies()));
        return http.csrf(with -> with.csrfTokenRepository(csrf))
                .addFilterBefore(new SessionFilter(sessions, cookies), CsrfFilter.class)
                .addFilterBefore(new UploadFilter(routes, refusals), CsrfFilter.class)
                // Sessions are our own; what Spring would do for its own costs every request something.
                .sessionManagement(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .servletApi(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .exceptionHandling(with -> refusals.ifAvailable(with::accessDeniedHandler))
                .headers(with -> with.cacheControl(cache -> cache.disable())
                        .frameOptions(frame -> frame.deny())
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
                        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                        .addHeaderWriter(new AnswerHeaders()))
                .build();
    }

    @Bean
    WebMvcConfigurer signInOfHandlers(Clock clock) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new AllowedInterceptor());
                registry.addInterceptor(new FreshFactorInterceptor(clock));
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new PersonArgument());
            }
        };
    }

    /// Gives a handler the signed-in person as the side's own record, and the [Visit].
    private static final class PersonArgument implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return SignedInPerson.class.isAssignableFrom(parameter.getParameterType())
                    || parameter.getParameterType() == Visit.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            Visit visit = Visit.of(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
            if (parameter.getParameterType() == Visit.class) {
                return visit;
            }
            return visit.person()
                    .filter(parameter.getParameterType()::isInstance)
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        }
    }
}
