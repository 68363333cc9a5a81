// What the checker says of this, rustc says of its twin.
import java.util.*;
import javalings.own.*;

final class TakeFromAnOptional {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static S orFresh(@Borrowed Optional<S> given) {
    if (given.isEmpty()) {
      return new S();
    }
    return given.get(); // ERROR E0507
  }
}
