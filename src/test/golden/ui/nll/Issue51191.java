// After rustc's tests/ui/nll/issue-51191.rs.
import javalings.own.*;

final class Issue51191 {
  @Move static final class Struct {
    int n;
    void nibble() {
      bar(); // ERROR E0596
    }
    @Mut void bar() { n = 1; }
    @Mut void good() {
      bar();
    }
  }
}
