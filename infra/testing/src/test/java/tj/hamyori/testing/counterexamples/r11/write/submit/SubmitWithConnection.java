package tj.hamyori.testing.counterexamples.r11.write.submit;

import java.sql.Connection;

record SubmitWithConnection(Connection connection) {}
