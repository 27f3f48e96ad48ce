package tj.hamyori.identity.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param password the one password of all demo people
 */
@ConfigurationProperties("hamyori.identity.demo")
record DemoSettings(String password) {}
