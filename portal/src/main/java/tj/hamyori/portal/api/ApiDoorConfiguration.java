package tj.hamyori.portal.api;

import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tj.hamyori.portal.client.ServiceAddresses;
import tj.hamyori.portal.config.PortalSettings;

/** Puts the door where it belongs, beside the framework's dispatcher. */
@Configuration(proxyBeanMethods = false)
class ApiDoorConfiguration {

    @Bean
    ServletRegistrationBean<ApiDoor> apiDoor(
            ServiceAddresses addresses, PortalSettings settings, ApiProblems problems) {
        ServletRegistrationBean<ApiDoor> door =
                new ServletRegistrationBean<>(new ApiDoor(addresses, settings, problems), "/api/*");
        door.setName("apiDoor");
        return door;
    }
}
