package org.xueji.platform.page;

import gg.jte.output.StringOutput;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.util.WebUtils;
import org.xueji.platform.Door;
import org.xueji.platform.signin.SignedInPerson;
import org.xueji.platform.signin.Visit;

/// Lets handlers answer with an [Answer] and take the [Frame] of their page.
@Configuration(proxyBeanMethods = false)
public class PageConfiguration implements WebMvcConfigurer {
    private static final Set<String> THEMES = Set.of("light", "dark");

    private final Map<Door, Menu> menus;

    PageConfiguration(List<Menu> menus) {
        this.menus = menus.stream().collect(Collectors.toMap(Menu::door, Function.identity()));
    }

    @Bean
    SimpleUrlHandlerMapping assets() {
        return new SimpleUrlHandlerMapping(Map.of(AssetHandler.PATTERN, new AssetHandler()), -1);
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(new HandlerMethodReturnValueHandler() {
            @Override
            public boolean supportsReturnType(MethodParameter type) {
                return type.getParameterType() == Answer.class;
            }

            @Override
            public void handleReturnValue(
                    @Nullable Object value,
                    MethodParameter type,
                    ModelAndViewContainer container,
                    NativeWebRequest request)
                    throws Exception {
                container.setRequestHandled(true);
                Answer answer = (Answer) Objects.requireNonNull(value);
                HttpServletResponse response =
                        Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class));
                response.setStatus(answer.status());
                if (answer.location() != null) {
                    response.setHeader("Location", answer.location());
                }
                if (answer.model() != null) {
                    StringOutput output = new StringOutput();
                    answer.model().render(output);
                    response.setContentType("text/html;charset=UTF-8");
                    response.getOutputStream().write(output.toString().getBytes(StandardCharsets.UTF_8));
                }
            }
        });
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
                return frame(servlet);
            }
        });
    }

    private Frame frame(HttpServletRequest request) {
        CsrfToken token = (CsrfToken) Objects.requireNonNull(request.getAttribute(CsrfToken.class.getName()));
        Visit visit = Visit.of(request);
        SignedInPerson person = visit.completePerson().orElse(null);
        Menu menu = visit.door() == null ? null : menus.get(visit.door());
        return new Frame(
                visit.door(),
                menu == null ? "学籍" : menu.heading(),
                request.getRequestURI(),
                token.getToken(),
                person,
                menu == null || person == null ? List.of() : menu.of(person),
                theme(request));
    }

    private static String theme(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, "theme");
        return cookie != null && THEMES.contains(cookie.getValue()) ? cookie.getValue() : "";
    }
}
