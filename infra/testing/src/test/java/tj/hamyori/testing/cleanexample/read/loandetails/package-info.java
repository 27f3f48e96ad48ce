@org.jspecify.annotations.NullMarked
package tj.hamyori.testing.cleanexample.read.loandetails;
