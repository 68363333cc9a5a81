import java.util.*;
import javalings.own.*;

final class ConstructorLeaksThisProbe {
  static final ArrayList<Self> ALL = new ArrayList<>(); // REFUSED
  @Move static final class Self {
    int n;
    Self() { ALL.add(this); } // REFUSED
  }
}
