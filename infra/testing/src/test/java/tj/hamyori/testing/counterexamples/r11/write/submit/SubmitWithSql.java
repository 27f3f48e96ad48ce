package tj.hamyori.testing.counterexamples.r11.write.submit;

import org.springframework.jdbc.core.simple.JdbcClient;

record SubmitWithSql(JdbcClient database) {}
