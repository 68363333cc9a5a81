package javalings.borrowck.build;

import java.util.List;
import javalings.borrowck.mir.MirPlace;

/**
 * A lambda or method reference as a value.
 *
 * @param fed what it has captured, and puts into it what its caller lends
 * @param lends whether its result borrows from what has another owner
 */
record LoweredLambda(ExprResult value, List<MirPlace> fed, boolean lends) {
  static LoweredLambda none(ExprResult value) {
    return new LoweredLambda(value, List.of(), false);
  }
}
