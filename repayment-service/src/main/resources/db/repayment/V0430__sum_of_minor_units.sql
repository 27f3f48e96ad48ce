-- A sum of minor units that is a bigint. PostgreSQL's own sum of bigints is a numeric, kept in a block of its own for
-- each sum of each group; forty sums of a hundred thousand groups took a third of the time of portfolio quality. A sum
-- too large for a bigint is an error.
create aggregate sum_minor(bigint) (sfunc = int8pl, stype = bigint, combinefunc = int8pl, parallel = safe);
