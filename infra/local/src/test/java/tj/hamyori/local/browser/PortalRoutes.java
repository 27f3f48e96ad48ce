package tj.hamyori.local.browser;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the portal's controllers show, read from their annotations; a star for what tells one thing from another. */
final class PortalRoutes {
    /** Not for eyes, or only where nothing can be fetched. */
    private static final Set<String> NO_PAGES = Set.of("/worker.js", "/groups/outbox", "/offline");

    private PortalRoutes() {}

    static Set<String> pages() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        Set<String> pages = new TreeSet<>();
        scanner.findCandidateComponents("tj.hamyori.portal").stream()
                .map(AnnotatedBeanDefinition.class::cast)
                .forEach(controller -> of(controller.getMetadata()).forEach(pages::add));
        pages.removeIf(page -> NO_PAGES.contains(page) || page.endsWith("/download"));
        return pages;
    }

    private static Stream<String> of(AnnotationMetadata controller) {
        String[] roots = paths(controller.getAnnotationAttributes(RequestMapping.class.getName()));
        return controller.getAnnotatedMethods(GetMapping.class.getName()).stream()
                .flatMap(method -> Arrays.stream(paths(method.getAnnotationAttributes(GetMapping.class.getName()))))
                .flatMap(path -> Arrays.stream(roots)
                        .map(root -> (root + path).replaceAll("\\{\\w+(:[^{}]+(\\{\\d+})?)?}", "*")));
    }

    private static String[] paths(@Nullable Map<String, @Nullable Object> mapping) {
        String[] paths = mapping == null ? new String[0] : (String[]) mapping.get("path");
        return paths == null || paths.length == 0 ? new String[] {""} : paths;
    }
}
