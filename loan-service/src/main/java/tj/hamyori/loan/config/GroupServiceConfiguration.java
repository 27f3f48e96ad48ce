package tj.hamyori.loan.config;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** The client that asks group-service. Its patience is short: the asking request holds a database connection. */
@Configuration
class GroupServiceConfiguration {

    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(1);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(3);

    @Bean
    RestClient groupServiceClient(@Value("${hamyori.services.group}") String address) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(CONNECT_WITHIN).build());
        requests.setReadTimeout(ANSWER_WITHIN);
        return RestClient.builder().baseUrl(address).requestFactory(requests).build();
    }
}
