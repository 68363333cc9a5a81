import java.util.*;
import javalings.own.*;

final class BaseConstructorLeaksProbe {
  static final List<Base> ALL = new ArrayList<>();
  static class Base {
    Base() { ALL.add(this); }
  }
  @Move static final class Part extends Base { // REFUSED
    int n;
  }
}
