import java.util.*;
import javalings.own.*;

final class InitializerLeaksThisProbe {
  static final List<Object> ALL = new ArrayList<>();
  @Move static final class Self {
    int n;
    { ALL.add(this); } // REFUSED
  }
}
