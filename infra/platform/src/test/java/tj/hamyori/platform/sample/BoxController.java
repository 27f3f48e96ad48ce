package tj.hamyori.platform.sample;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.platform.security.Caller;

@RestController
class BoxController {

    private final CommandGateway commands;
    private final JdbcClient jdbc;

    BoxController(CommandGateway commands, JdbcClient jdbc) {
        this.commands = commands;
        this.jdbc = jdbc;
    }

    @PostMapping("/boxes/{id}")
    ResponseEntity<Map<String, String>> open(@PathVariable String id, Caller caller) {
        commands.sendAndWait(new OpenBox(id));
        return ResponseEntity.created(URI.create("/boxes/" + id)).body(Map.of("boxId", id, "mfo", caller.requireMfo()));
    }

    @PostMapping("/boxes/{id}/amounts")
    Map<String, Long> putIn(@PathVariable String id, @RequestBody Map<String, Long> body) {
        commands.sendAndWait(new PutIn(id, body.getOrDefault("amountMinor", 0L)));
        return Map.of("totalMinor", total(id));
    }

    /** Into several boxes, in the order of the body. */
    @PostMapping("/boxes")
    void putIn(@RequestBody LinkedHashMap<String, Long> amountsMinor) {
        amountsMinor.forEach((id, amountMinor) -> commands.sendAndWait(new PutIn(id, amountMinor)));
    }

    @GetMapping("/boxes/{id}")
    Map<String, Long> get(@PathVariable String id) {
        return Map.of("totalMinor", total(id));
    }

    private long total(String id) {
        return jdbc.sql("select total from box where box_id = ?")
                .param(id)
                .query(Long.class)
                .single();
    }
}
