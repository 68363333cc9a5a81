// What the checker says of this, rustc says of its twin.
import javalings.own.*;

final class DefaultOfAMethod {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  @Borrowed static S separator(@Borrowed S chosen) {
    if (chosen.get() == 0) {
      S fallback = new S();
      return fallback; // ERROR E0515
    }
    return chosen;
  }
}
