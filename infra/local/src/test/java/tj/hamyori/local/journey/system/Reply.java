package tj.hamyori.local.journey.system;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;

/** What a call was answered: status, media type and JSON content. */
public record Reply(String call, int status, String mediaType, JsonNode content) {

    /** The content; fails unless the call was answered with this status. */
    public JsonNode as(int expected) {
        assertThat(status).as("%s answered %s", call, content).isEqualTo(expected);
        return content;
    }

    /** Fails unless the call was refused with this status by this rule, as an RFC 9457 problem. */
    public void isRefused(int expected, String code) {
        as(expected);
        assertThat(mediaType).as(call).startsWith("application/problem+json");
        assertThat(content.path("status").asInt()).as(call).isEqualTo(expected);
        assertThat(content.path("code").asString("")).as(call).isEqualTo(code);
        assertThat(content.path("detail").asString("")).as(call).isNotBlank();
    }
}
