package org.xueji.platform.page;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.MethodParameter;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Sends every route of a door, as everybody who might, what no page of ours would send (T-75).
///
/// The names of a handler's parameters are known, so each value arrives where something reads it.
public final class HostileRequests {
    private static final List<String> VALUES = List.of(
            "",
            "\u0000",
            "a\u0000b",
            "\uD800",
            "-1",
            "0",
            "99999999999999999999",
            "2016-13-45",
            "NaN",
            "'; DROP TABLE student;--",
            "../../etc/passwd",
            "<script>alert(1)</script>",
            "𠅤".repeat(3_000));
    private static final List<String> PLACES = List.of("none", "0", "-1", "99999999999999999999", "a".repeat(3_000));

    private final List<String> faults = new ArrayList<>();
    private final Map<String, Browser> people;

    private HostileRequests(Map<String, Browser> people) {
        this.people = people;
    }

    /// What was answered with a fault, as `name POST /path value: 500`.
    ///
    /// @param door the beginning of the paths, such as `/campus`
    /// @param people by a name for the report
    public static Set<String> faults(RequestMappingHandlerMapping routes, String door, Map<String, Browser> people) {
        HostileRequests requests = new HostileRequests(people);
        routes.getHandlerMethods()
                .forEach((route, handler) -> route.getPatternValues().stream()
                        .filter(path -> path.equals(door) || path.startsWith(door + "/"))
                        // Signing out would end what the others are sent as.
                        .filter(path -> !path.endsWith("sign-out") && !path.contains("/sessions"))
                        .forEach(path -> requests.send(route, handler, path)));
        return new LinkedHashSet<>(requests.faults);
    }

    private void send(RequestMappingInfo route, HandlerMethod handler, String path) {
        boolean get = route.getMethodsCondition().getMethods().contains(RequestMethod.GET);
        Set<String> names = names(handler);
        for (String value : VALUES) {
            send(get, filled(path, PLACES.getFirst()), names, value);
        }
        if (path.contains("{")) {
            PLACES.forEach(place -> send(get, filled(path, place), names, "1"));
        }
    }

    private void send(boolean get, String path, Set<String> names, String value) {
        Map<String, String> fields = new LinkedHashMap<>();
        names.forEach(name -> fields.put(name, value));
        people.forEach((who, browser) -> {
            MvcTestResult answer = get ? browser.get(asked(path, fields)) : browser.post(path, fields);
            int status = answer.getUnresolvedException() == null
                    ? answer.getResponse().getStatus()
                    : 500;
            if (status >= 500) {
                faults.add(who + (get ? " GET " : " POST ") + shortened(path) + " " + shortened(value) + ": " + status);
            }
        });
    }

    private static String asked(String path, Map<String, String> fields) {
        StringBuilder asked = new StringBuilder(path);
        fields.forEach((name, value) -> asked.append(asked.indexOf("?") < 0 ? '?' : '&')
                .append(name)
                .append('=')
                .append(inQuery(value)));
        return asked.toString();
    }

    // What cannot stand in an address is left out; the rest is escaped on the way.
    private static String inQuery(String value) {
        return value.replaceAll("[{}&#;+\uD800-\uDFFF]", "");
    }

    private static String filled(String path, String place) {
        return path.replaceAll("\\{[^/]*:\\[0-9a-f]\\{32}}", "a".repeat(32)).replaceAll("\\{[^/]*}", place);
    }

    private static Set<String> names(HandlerMethod handler) {
        Set<String> names = new LinkedHashSet<>();
        for (MethodParameter parameter : handler.getMethodParameters()) {
            RequestParam own = parameter.getParameterAnnotation(RequestParam.class);
            if (own != null) {
                names.add(own.name().isEmpty() ? own.value() : own.name());
                names.add(handler.getMethod()
                        .getParameters()[parameter.getParameterIndex()]
                        .getName());
            }
            if (parameter.getParameterType().isRecord()) {
                Arrays.stream(parameter.getParameterType().getRecordComponents())
                        .map(RecordComponent::getName)
                        .forEach(names::add);
            }
        }
        names.addAll(List.of("do", "text", "code", "class", "college", "key", "cohort", "page", "value", "reason"));
        names.removeIf(name -> name.isEmpty() || name.equals("_submission"));
        return names;
    }

    private static String shortened(String text) {
        String plain = text.replace('\u0000', '␀').replace('\uD800', '?');
        return plain.length() <= 60 ? plain : plain.substring(0, 60) + "…";
    }
}
