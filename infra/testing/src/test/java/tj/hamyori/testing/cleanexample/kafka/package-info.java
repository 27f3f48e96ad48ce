@org.jspecify.annotations.NullMarked
package tj.hamyori.testing.cleanexample.kafka;
