package tj.hamyori.testing.counterexamples.r17.model;

import java.util.List;

class Rates {
    double primitive;
    Float boxed = 0f;
    double[] many = {};
    List<Double> listed = List.of();
}
